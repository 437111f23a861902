// Runs the CDK programs of a random comparison: `node fuzz.mjs CASES.mjs RESULTS.json`, as the program `parity-fuzz` does.
//
// CASES.mjs exports, under the name of each case, a function of the libraries and the stack. RESULTS.json gets, under the same
// names, the template or what was thrown.

import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { cdk, libraries, version, withoutValidation } from "./libraries.mjs";

withoutValidation();

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
writeFileSync(results, JSON.stringify({ version, cases: Object.fromEntries(all) }));
