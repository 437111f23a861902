// Runs the CDK programs of a random comparison: `node fuzz.mjs CASES.mjs RESULTS.json`, as the program `parity-fuzz` does.
//
// CASES.mjs exports, under the name of each case, a function of the libraries and the stack. RESULTS.json gets, under the same
// names, the template or what was thrown.

import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

const require = createRequire(import.meta.url);
const cdk = require("aws-cdk-lib");
const libraries = {
  cdk,
  acm: require("aws-cdk-lib/aws-certificatemanager"),
  cognito: require("aws-cdk-lib/aws-cognito"),
  iam: require("aws-cdk-lib/aws-iam"),
  identitypool: require("aws-cdk-lib/aws-cognito-identitypool"),
  kms: require("aws-cdk-lib/aws-kms"),
  lambda: require("aws-cdk-lib/aws-lambda"),
  pinpoint: require("aws-cdk-lib/aws-pinpoint"),
};

// The CDK's validation of each template takes most of the time, only warns, and does not matter for parity.
const library = dirname(require.resolve("aws-cdk-lib/package.json"));
require(join(library, "core/lib/private/synthesis-validation.js")).validateTemplates = () => {};

/** The template, or what was thrown. An error in the program itself is neither. */
function run(program) {
  const app = new cdk.App({ analyticsReporting: false });
  const stack = new cdk.Stack(app, "Stack");
  // Resources that exist only to be referred to.
  const without = [];
  const cut = (construct) => {
    without.push(construct.node.defaultChild ?? construct);
    return construct;
  };
  try {
    program({ ...libraries, app, cut, stack });
    const { Resources, Outputs } = app.synth().getStackArtifact(stack.artifactId).template;
    for (const construct of without) {
      delete Resources[stack.resolve(construct.logicalId)];
    }
    return { template: { Resources, ...(Outputs && { Outputs }) } };
  } catch (error) {
    // The CDK has its own error classes for what it rejects.
    const plain = ["ReferenceError", "SyntaxError", "TypeError"].includes(error.name);
    return plain ? { broken: error.stack } : { thrown: error.message };
  }
}

// The CDK's findings and warnings do not matter for parity.
const printed = process.stderr.write;
process.stderr.write = () => true;

const [cases, results] = process.argv.slice(2);
const { default: programs } = await import(pathToFileURL(cases));
const all = Object.entries(programs).map(([name, program]) => [name, run(program)]);
process.stderr.write = printed;
writeFileSync(results, JSON.stringify({ version: require("aws-cdk-lib/package.json").version, cases: Object.fromEntries(all) }));
