// Runs the CDK programs of a random comparison: `node fuzz.mjs CASES.mjs RESULTS.json`, as the program `parity-fuzz` does.
//
// CASES.mjs exports by the name of each case a function of the libraries and the stack. RESULTS.json gets by the same names the
// template, or what was thrown.

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

// What CloudFormation would say of each template takes most of the time, is only a warning, and says nothing about parity.
const library = dirname(require.resolve("aws-cdk-lib/package.json"));
require(join(library, "core/lib/private/synthesis-validation.js")).validateTemplates = () => {};

/** The template, or what was thrown. What is wrong with the program itself is neither. */
function run(program) {
  const app = new cdk.App({ analyticsReporting: false });
  const stack = new cdk.Stack(app, "Stack");
  // What is there only to be referred to.
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
    // The CDK has classes of its own for what it refuses.
    const plain = ["ReferenceError", "SyntaxError", "TypeError"].includes(error.name);
    return plain ? { broken: error.stack } : { thrown: error.message };
  }
}

// Findings and warnings of the CDK say nothing about parity.
const printed = process.stderr.write;
process.stderr.write = () => true;

const [cases, results] = process.argv.slice(2);
const { default: programs } = await import(pathToFileURL(cases));
const all = Object.entries(programs).map(([name, program]) => [name, run(program)]);
process.stderr.write = printed;
writeFileSync(results, JSON.stringify({ version: require("aws-cdk-lib/package.json").version, cases: Object.fromEntries(all) }));
