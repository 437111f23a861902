// Writes cdk-api.txt again: every class, interface and enum of the CDK's Cognito libraries with its members, from the description that
// aws-cdk-lib contains. Generated ones (`Cfn..`, and the types of their references) and what every construct has are left out.
//
//     node tests/docs/cdk-api.mjs tests/parity/node_modules/aws-cdk-lib
import { readFileSync, writeFileSync, existsSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { join } from "node:path";

const lib = process.argv[2];
const gz = join(lib, ".jsii.gz");
const api = JSON.parse(existsSync(gz) ? gunzipSync(readFileSync(gz)) : readFileSync(join(lib, ".jsii")));

const modules = ["aws_cognito", "aws_cognito_identitypool"];
const isOurs = (type) =>
  modules.some((name) => type.namespace === name) && !/^(Cfn|I?Cfn)/.test(type.name) && !/\.generated/.test(type.symbolId ?? "");
// Every resource has these.
const inherited = new Set(["PROPERTY_INJECTION_ID"]);

const lines = [];
const types = Object.values(api.types).filter(isOurs);
types.sort((a, b) => (a.namespace + a.name < b.namespace + b.name ? -1 : 1));
for (const type of types) {
  const module = type.namespace.replaceAll("_", "-");
  const add = (kind, name) => lines.push(`${module} ${type.name} ${kind} ${name}`);
  if (type.kind === "class" && type.initializer && !type.abstract) add("constructor", "new");
  for (const member of type.members ?? []) add("member", member.name);
  for (const property of type.properties ?? []) {
    if (!inherited.has(property.name)) add(property.static ? "static" : "property", property.name);
  }
  for (const method of type.methods ?? []) add(method.static ? "static" : "method", method.name);
}
writeFileSync(new URL("cdk-api.txt", import.meta.url), `aws-cdk-lib ${api.version}\n${lines.join("\n")}\n`);
