// Runs the CDK programs next to the declarations and records what aws-cdk-lib makes of them.
//
//   npm ci && node generate.mjs            writes every file again
//   npm ci && node generate.mjs --check    writes nothing, and fails when a file would change
//
// Add names to choose cases and refusals: `node generate.mjs guide-emails`.
//
// - cases/<name>/stack.mjs      gives template.json
// - refusals/<name>/stack.mjs   has to throw, and gives thrown.txt; refusals/all.rs lists them
//
// The default export of a program is a function of the stack and the libraries that builds the pool. It can also export
//
// - `stack`      the ID of the stack after the IDs of its stages; `Stack` by default
// - `env`        the environment of the stack
// - `without`    logical IDs to leave out: functions and roles that exist only to be referred to

import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { assertPinned, cdk, libraries, require, version } from "./libraries.mjs";

const { Template } = require("aws-cdk-lib/assertions");
const here = dirname(fileURLToPath(import.meta.url));
assertPinned();
const GENERATED_BY = `tests/parity/generate.mjs with aws-cdk-lib ${version}`;

const chosen = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const check = process.argv.includes("--check");
const problems = [];

/** The folders with a program in `folder`, sorted by name. */
function* programs(folder) {
  const root = join(here, folder);
  for (const name of existsSync(root) ? readdirSync(root).sort() : []) {
    const path = join(root, name);
    if (existsSync(join(path, "stack.mjs")) && (chosen.length === 0 || chosen.includes(name))) {
      yield path;
    }
  }
}

/** The template that the program in `path` synthesizes. */
async function synthesize(path) {
  const program = await import(pathToFileURL(join(path, "stack.mjs")));
  // The validation's warnings do not matter here, and the analytics about constructs are not needed.
  const app = new cdk.App({ analyticsReporting: false, context: program.context });
  const ids = (program.stack ?? "Stack").split("/");
  const scope = ids.slice(0, -1).reduce((parent, id) => new cdk.Stage(parent, id), app);
  const stack = new cdk.Stack(scope, ids.at(-1), { env: program.env });
  program.default({ ...libraries, app, stack });
  return { template: Template.fromStack(stack).toJSON(), without: program.without ?? [] };
}

/** The parts of a template that are compared: not the parameter and the rule that require a bootstrapped account. */
function compared({ template, without }) {
  const { Resources: all, Outputs: outputs } = template;
  for (const id of without) {
    if (!(id in all)) {
      throw new Error(`there is no ${id} to leave out, but ${Object.keys(all).join(", ")}`);
    }
  }
  const resources = Object.entries(all ?? {}).filter(([id]) => !without.includes(id));
  return {
    _generated_by: GENERATED_BY,
    Resources: Object.fromEntries(resources),
    ...(outputs && { Outputs: outputs }),
  };
}

function write(path, text) {
  if (existsSync(path) && readFileSync(path, "utf8") === text) {
    return;
  }
  if (check) {
    problems.push(`${relative(here, path)} would change`);
  } else {
    writeFileSync(path, text);
    console.log(`wrote ${relative(here, path)}`);
  }
}

/** Compiles all refusals together. */
function allRefusals() {
  const names = readdirSync(join(here, "refusals"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  const modules = names.map((name) => `#[path = "${name}/pool.rs"]\nmod ${name.replaceAll("-", "_")};\n`);
  return `//! Every declaration in this folder: each has to get its own message. Written by generate.mjs.\n\n${modules.join("")}\nfn main() {}\n`;
}

// The findings of the CDK's validation are printed as warnings, and do not matter for parity.
const printed = process.stderr.write;
process.stderr.write = () => true;

let count = 0;
for (const path of programs("cases")) {
  try {
    write(join(path, "template.json"), `${JSON.stringify(compared(await synthesize(path)), null, 2)}\n`);
    count += 1;
  } catch (error) {
    problems.push(`${relative(here, path)}: ${error.message}`);
  }
}
for (const path of programs("refusals")) {
  const program = relative(here, path);
  const thrown = await synthesize(path).then(() => null, (error) => error);
  if (thrown === null) {
    problems.push(`${program}: nothing was thrown`);
  } else if ([SyntaxError, ReferenceError, TypeError].some((mistake) => thrown instanceof mistake)) {
    problems.push(`${program}: the program itself is wrong: ${thrown.message}`);
  } else {
    write(join(path, "thrown.txt"), `${thrown.message.trimEnd()}\n`);
    count += 1;
  }
}

write(join(here, "refusals/all.rs"), allRefusals());

process.stderr.write = printed;
for (const problem of problems) {
  console.error(problem);
}
console.log(`${count} programs, ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
