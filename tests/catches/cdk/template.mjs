// Parameters, mappings, conditions, outputs and references.

import { cannot } from "../say.mjs";

const parameter = (name, props) => ({ cdk, pool, stack }) => {
  pool({});
  new cdk.CfnParameter(stack, name, props);
};

const output = (props) => ({ cdk, pool, stack }) => {
  const userPool = pool({});
  new cdk.CfnOutput(stack, "pool_id", { value: userPool.userPoolId, ...props(userPool) });
};

const named = (mapping, name) => ({ cdk, pool, stack }) =>
  pool({ userPoolName: name(new cdk.CfnMapping(stack, "names", { mapping }), cdk) });

export default {
  parameter_limit_of_type: parameter("seats", { type: "Number", minLength: 1 }),
  parameter_bounds: parameter("stage", { type: "String", minLength: 8, maxLength: 4 }),
  parameter_default: parameter("stage", { type: "String", default: "prod", allowedValues: ["production", "test"] }),
  parameter_default_secret: parameter("google_secret", { type: "String", noEcho: true, default: "GOCSPX-1a2b3c" }),
  parameter_description_length: parameter("stage", {
    type: "String",
    description: "The stage that the stack is deployed to.. ".repeat(100),
  }),
  intrinsic_for_literal: (libraries) =>
    parameter("region", { type: "String", default: libraries.cdk.Aws.REGION })(libraries),
  list_for_text: ({ cdk, pool, stack }) => {
    const names = new cdk.CfnParameter(stack, "names", { type: "CommaDelimitedList" });
    pool({ userPoolName: names.valueAsString });
  },
  text_for_list: ({ cdk, client, stack }) => {
    const appUrl = new cdk.CfnParameter(stack, "app_url", { type: "String" });
    client({ oAuth: { callbackUrls: appUrl.valueAsList } });
  },

  mapping_key: named({ prod: { pool: "customers" }, test: { pool: "testers" } }, (names) =>
    names.findInMap("production", "pool"),
  ),
  mapping_key_characters: named({ "eu-west-1": { pool_name: "customers" } }, (names, cdk) =>
    names.findInMap(cdk.Aws.REGION, "pool_name"),
  ),

  condition_cycle: ({ cdk, pool, stack }) => {
    pool({});
    const isProd = new cdk.CfnCondition(stack, "is_prod");
    const isTest = new cdk.CfnCondition(stack, "is_test", { expression: cdk.Fn.conditionNot(isProd) });
    isProd.expression = cdk.Fn.conditionNot(isTest);
  },
  condition_constant: ({ cdk, pool, stack }) => {
    const isProd = new cdk.CfnCondition(stack, "is_prod", { expression: cdk.Fn.conditionEquals("test", "prod") });
    pool({ userPoolName: cdk.Fn.conditionIf(isProd.logicalId, "customers", "testers").toString() });
  },
  condition_of_resource: ({ cdk, client, stack }) => {
    const { userPoolClientId } = client({ disableOAuth: true });
    new cdk.CfnCondition(stack, "has_web", { expression: cdk.Fn.conditionEquals(userPoolClientId, "app") });
  },
  override_for_condition: cannot("the CDK has `cfnOptions.condition`, but the constructs have no such setting"),
  reference_to_conditional: ({ cdk, client, stack }) => {
    const web = client({ disableOAuth: true });
    const stage = new cdk.CfnParameter(stack, "stage", { type: "String" });
    const isProd = new cdk.CfnCondition(stack, "is_prod", {
      expression: cdk.Fn.conditionEquals(stage.valueAsString, "prod"),
    });
    web.node.defaultChild.cfnOptions.condition = isProd;
    new cdk.CfnResource(stack, "web_id", {
      type: "AWS::SSM::Parameter",
      properties: { Type: "String", Value: web.userPoolClientId },
    });
  },
  reference_under_another_condition: ({ cdk, client, stack }) => {
    const web = client({ disableOAuth: true });
    const condition = (parameter, name, value) =>
      new cdk.CfnCondition(stack, name, {
        expression: cdk.Fn.conditionEquals(new cdk.CfnParameter(stack, parameter, { type: "String" }).valueAsString, value),
      });
    web.node.defaultChild.cfnOptions.condition = condition("stage", "is_prod", "prod");
    const webId = new cdk.CfnResource(stack, "web_id", {
      type: "AWS::SSM::Parameter",
      properties: { Type: "String", Value: web.userPoolClientId },
    });
    webId.cfnOptions.condition = condition("alarms", "has_alarms", "yes");
  },
  import_value_of_resource: ({ cdk, lambda, pool, stack }) => {
    const properties = { code: { zipFile: "" }, handler: "index.handler", role: "arn:aws:iam::123456789012:role/a", runtime: "nodejs22.x" };
    const welcome = new lambda.CfnFunction(stack, "welcome", properties);
    const functionArn = cdk.Fn.importValue(welcome.ref);
    const postConfirmation = lambda.Function.fromFunctionAttributes(stack, "trigger", { functionArn, sameEnvironment: true });
    pool({ lambdaTriggers: { postConfirmation } });
  },
  resource_cycle: ({ cdk, pool }) => {
    const userPoolName = cdk.Lazy.string({ produce: () => `pool-of-${web.userPoolClientId}` });
    const web = pool({ userPoolName }).addClient("web", { disableOAuth: true });
  },

  export_name_characters: output(() => ({ exportName: "customers_pool_id" })),
  export_name_of_resource: output((pool) => ({ exportName: `${pool.userPoolId}-id` })),
  duplicate_export_name: ({ cdk, pool, stack }) => {
    const userPool = pool({});
    new cdk.CfnOutput(stack, "pool_id", { value: userPool.userPoolId, exportName: "customers" });
    new cdk.CfnOutput(stack, "pool_arn", { value: userPool.userPoolArn, exportName: "customers" });
  },
  output_description_length: output(() => ({ description: "The pool's ID. ".repeat(100) })),
  attribute_case: ({ cdk, pool, stack }) => {
    pool({});
    new cdk.CfnOutput(stack, "pool_arn", { value: cdk.Fn.getAtt("PoolD3F588B8", "ARN").toString() });
  },
  unknown_attribute: ({ cdk, pool, stack }) => {
    pool({});
    new cdk.CfnOutput(stack, "pool_arn", { value: cdk.Fn.getAtt("PoolD3F588B8", "PoolArn").toString() });
  },
  external_attribute: ({ cdk, iam, pool, stack }) =>
    pool({ smsRole: iam.Role.fromRoleArn(stack, "Sms", cdk.Fn.getAtt("TextsRole", "RoleArn").toString()) }),
};
