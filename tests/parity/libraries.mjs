// The AWS CDK as all programs here use it: with the packages of this folder, or those in NODE_PATH.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

export const require = createRequire(import.meta.url);

export const cdk = require("aws-cdk-lib");

/** What a program gets besides its stack. */
export const libraries = {
  cdk,
  constructs: require("constructs"),
  acm: require("aws-cdk-lib/aws-certificatemanager"),
  cognito: require("aws-cdk-lib/aws-cognito"),
  iam: require("aws-cdk-lib/aws-iam"),
  identitypool: require("aws-cdk-lib/aws-cognito-identitypool"),
  kms: require("aws-cdk-lib/aws-kms"),
  lambda: require("aws-cdk-lib/aws-lambda"),
  pinpoint: require("aws-cdk-lib/aws-pinpoint"),
  secretsmanager: require("aws-cdk-lib/aws-secretsmanager"),
};

export const { version } = require("aws-cdk-lib/package.json");

/** Fails if another version is installed than package.json names, because the results would differ. */
export function assertPinned() {
  const pinned = JSON.parse(readFileSync(new URL("package.json", import.meta.url))).dependencies["aws-cdk-lib"];
  if (version !== pinned) {
    throw new Error(`aws-cdk-lib ${version} is installed, and not ${pinned}: run npm ci in tests/parity`);
  }
}

/** Leaves out the CDK's own validation of each template, which takes most of the time and only warns. */
export function withoutValidation() {
  const library = dirname(require.resolve("aws-cdk-lib/package.json"));
  require(join(library, "core/lib/private/synthesis-validation.js")).validateTemplates = () => {};
}
