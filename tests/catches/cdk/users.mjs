// Other resources, users, styles, replicas and principal tags. For these types, the CDK has only the CloudFormation classes.

import { cannot } from "../say.mjs";

const STYLE = ".banner-customizable { background-color: #0a5; }";

const user = (props, poolProps = {}) => ({ cognito, pool, stack }) => {
  const userPool = pool(poolProps);
  new cognito.CfnUserPoolUser(stack, "Admin", { userPoolId: userPool.userPoolId, username: "admin", ...props });
};

const style = (css, domain) => ({ cognito, pool, stack }) => {
  const userPool = pool({});
  const attachment = new cognito.CfnUserPoolUICustomizationAttachment(stack, "Style", {
    userPoolId: userPool.userPoolId,
    clientId: "ALL",
    css,
  });
  if (domain) {
    const login = { cognitoDomain: { domainPrefix: "my-app" }, ...domain(cognito) };
    attachment.addDependency(userPool.addDomain("login", login).node.defaultChild);
  }
};

const classic = () => ({});

const tags = (principalTags, authenticationProviders = { google: { clientId: "1234567890" } }) => ({
  cognito,
  identitypool,
  pool,
  stack,
}) => {
  pool({});
  const app = new identitypool.IdentityPool(stack, "App", { authenticationProviders });
  new cognito.CfnIdentityPoolPrincipalTag(stack, "Google", {
    identityPoolId: app.identityPoolId,
    identityProviderName: "accounts.google.com",
    principalTags,
  });
};

const replicas = (...regions) => ({ cognito, pool, stack }) => {
  const userPool = pool({});
  for (const [index, regionName] of regions.entries()) {
    new cognito.CfnUserPoolReplica(stack, `Replica${index}`, { userPoolId: userPool.userPoolId, regionName });
  }
};

export default {
  resource_of_cognito: cannot("`CfnResource` accepts resources of Cognito too, and they are not wrong"),
  resource_null: cannot("the CDK leaves nulls out"),
  depends_on_no_resource: cannot("a resource depends on constructs, and an imported pool has none"),
  resource_type_misspelled: ({ cdk, pool, stack }) => {
    pool({});
    new cdk.CfnResource(stack, "News", { type: "AWS::SNS::Topci", properties: { DisplayName: "News" } });
  },

  username_characters: user({ username: "site admin" }),
  username_not_address: user({}, { signInAliases: { email: true } }),
  username_is_alias: user({ username: "admin@example.com" }, { signInAliases: { username: true, email: true } }),
  duplicate_username: ({ cognito, pool, stack }) => {
    const userPoolId = pool({}).userPoolId;
    new cognito.CfnUserPoolUser(stack, "Admin", { userPoolId, username: "admin" });
    new cognito.CfnUserPoolUser(stack, "Owner", { userPoolId, username: "admin" });
  },
  user_attribute_length: user({
    userAttributes: [{ name: "address", value: "12 Long Road, Edinburgh ".repeat(100) }],
  }),
  user_attribute_name_length: user({
    validationData: [{ name: "the shop that invites the new user", value: "42" }],
  }),
  user_attribute_name_characters: user({ validationData: [{ name: "shop\u0007", value: "42" }] }),
  user_attribute_unknown: user({ userAttributes: [{ name: "department", value: "Sales" }] }),
  user_group_characters: ({ cognito, pool, stack }) => {
    const userPoolId = pool({}).userPoolId;
    const admin = new cognito.CfnUserPoolUser(stack, "Admin", { userPoolId, username: "admin" });
    new cognito.CfnUserPoolUserToGroupAttachment(stack, "Member", {
      userPoolId,
      groupName: "site admins",
      username: "admin",
    }).addDependency(admin);
  },
  client_metadata_key_characters: user({ clientMetadata: { "shop#id": "42" } }),
  user_resend: user({ messageAction: "RESEND" }),

  css_class: style(".submitButton { background-color: #0a5; }", classic),
  css_statement: style("@import url(shop.css);", classic),
  ui_customization_without_domain: style(STYLE),
  ui_customization_of_managed_login: style(STYLE, (cognito) => ({
    managedLoginVersion: cognito.ManagedLoginVersion.NEWER_MANAGED_LOGIN,
  })),

  principal_tags_provider: cannot("the name of the provider is required"),
  principal_tags_provider_missing: tags({ team: "hd" }, {}),
  principal_tag_claim_length: tags({ team: "" }),
  principal_tag_key_length: tags({ ["of".repeat(100)]: "hd" }),
  principal_tags_count: tags(Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`tag${index}`, "a"]))),

  duplicate_replica: replicas("eu-west-1", "eu-west-1"),
  replica_in_own_region: cannot("a stack has an environment, but the pool has none"),
};
