// Asks aws-cdk-lib about the bad example of every rule: `node cdk.mjs RULES.json RESULTS.json`, as `run` does.
//
// RULES.json contains the names of the rules. For each, cdk/<subject>.mjs exports a function that expresses the bad example with
// the CDK, or `cannot("..")` if that is impossible. Only what the types of the constructs offer counts.

import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { assertPinned, cdk, libraries, require, version, withoutValidation } from "../parity/libraries.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const { Annotations, Match } = require("aws-cdk-lib/assertions");
const { cognito, lambda } = libraries;

assertPinned();
// The CDK runs cloudformation-validate on every template. We ask that tool separately.
withoutValidation();

/** Shorthands that most programs need. */
function shorthands(stack) {
  const pool = (props) => new cognito.UserPool(stack, "Pool", props);
  return {
    pool,
    client: (props, poolProps) => pool(poolProps).addClient("web", props),
    fn: (name) =>
      lambda.Function.fromFunctionAttributes(stack, name, {
        functionArn: `arn:aws:lambda:us-east-1:123456789012:function:${name}`,
        sameEnvironment: true,
      }),
    saml: (userPool, id, props) =>
      new cognito.UserPoolIdentityProviderSaml(stack, id, {
        userPool,
        name: id,
        metadata: cognito.UserPoolIdentityProviderSamlMetadata.url("https://example.com/metadata"),
        ...props,
      }),
    ses: () => cognito.UserPoolEmail.withSES({ fromEmail: "noreply@example.com", sesRegion: "us-east-1" }),
  };
}

/** In one line, and without the numbers of tokens, which differ between two runs. */
const inOneLine = (text) =>
  text
    .split(/\s+/)
    .filter(Boolean)
    .join(" ")
    .replace(/(\$\{Token\[[^\]]*?)\.\d+\]/g, "$1]");

/** The CDK's report, or nothing. */
function ask(rule, program) {
  if (program.cannot !== undefined) {
    return { cannot_be_written: program.cannot };
  }
  const app = new cdk.App({ analyticsReporting: false });
  const stack = new cdk.Stack(app, "Stack");
  try {
    program({ ...libraries, ...shorthands(stack), app, stack });
    app.synth();
  } catch (error) {
    // The CDK has its own error classes for what it rejects.
    if (["ReferenceError", "SyntaxError", "TypeError"].includes(error.name)) {
      throw new Error(`the program of ${rule} is wrong: ${error.stack}`);
    }
    return { throws: inOneLine(error.message) };
  }
  const [warning] = Annotations.fromStack(stack).findWarning("*", Match.anyValue());
  return warning ? { warns: inOneLine(String(warning.entry.data)) } : {};
}

const programs = new Map();
const problems = [];
for (const file of readdirSync(join(here, "cdk")).sort()) {
  for (const [rule, program] of Object.entries((await import(`./cdk/${file}`)).default)) {
    if (programs.has(rule)) {
      problems.push(`tests/catches/cdk/${file}: there is another program of ${rule}`);
    }
    programs.set(rule, program);
  }
}

const [rulesPath, resultsPath] = process.argv.slice(2);
const rules = JSON.parse(readFileSync(rulesPath));
for (const rule of rules.filter((rule) => !programs.has(rule))) {
  problems.push(
    `no CDK program says ${rule}: add one to tests/catches/cdk/<subject>.mjs that says what the bad example says, ` +
      `or \`${rule}: cannot("why the CDK cannot express it")\``,
  );
}
for (const rule of [...programs.keys()].filter((rule) => !rules.includes(rule))) {
  problems.push(`there is no rule ${rule} any more: take its program out of tests/catches/cdk`);
}
if (problems.length > 0) {
  console.error(problems.join("\n"));
  process.exit(1);
}
// Muted, because the results contain what the CDK prints.
const printed = process.stderr.write;
process.stderr.write = () => true;
const results = Object.fromEntries(rules.map((rule) => [rule, ask(rule, programs.get(rule))]));
process.stderr.write = printed;
writeFileSync(resultsPath, JSON.stringify({ version, rules: results }));
