// Regions, accounts, and values that are only known at deploy time.

import { cannot } from "../say.mjs";

const calls = (functionArn) => ({ lambda, pool, stack }) =>
  pool({
    lambdaTriggers: {
      preSignUp: lambda.Function.fromFunctionAttributes(stack, "check", { functionArn, sameEnvironment: true }),
    },
  });
const NO_ENVIRONMENT = "the stack decides where it is deployed, and these programs get a stack";

export default {
  unknown_region: ({ pool }) => pool({ snsRegion: "mars-north-1" }),
  arn_partition: calls("arn:aws:lambda:us-gov-west-1:123456789012:function:check"),
  function_version: calls("arn:aws:lambda:eu-west-1:123456789012:function:check:3"),
  account_id_format: cannot(NO_ENVIRONMENT),
  deployment_region: cannot(NO_ENVIRONMENT),
  deployment_account: cannot(NO_ENVIRONMENT),
  deployment_ses_region: cannot(NO_ENVIRONMENT),
  deployment_secret_region: cannot(NO_ENVIRONMENT),
  intrinsic_never_fits: ({ pool }) => {
    const userPool = pool({});
    userPool.addDomain("login", { cognitoDomain: { domainPrefix: `shop-${userPool.userPoolId}` } });
  },
  reference_without_sub: ({ pool }) => pool({}).addGroup("staff", { groupName: "staff-${AWS::StackName}" }),
  name_in_quotes: ({ cdk, pool, stack }) => {
    pool({});
    new cdk.CfnOutput(stack, "pool_id", { value: "UserPoolId" });
  },
  refresh_flow_and_rotation: cannot("the CDK has no name for the refresh flow"),
  auth_flows_empty: ({ client }) => client({ disableOAuth: true, authFlows: {} }),
};
