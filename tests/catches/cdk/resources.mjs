// Resource servers, domains, groups, grants and outputs, and the names in a declaration.

import { cannot } from "../say.mjs";

const prefix = (domainPrefix) => ({ pool }) => pool({}).addDomain("login", { cognitoDomain: { domainPrefix } });

const custom = (domainName, region = "us-east-1") => ({ acm, pool, stack }) => {
  const arn = `arn:aws:acm:${region}:123456789012:certificate/12345678-1234-1234-1234-123456789012`;
  const certificate = acm.Certificate.fromCertificateArn(stack, "Certificate", arn);
  pool({}).addDomain("login", { customDomain: { domainName, certificate } });
};

const group = (props) => ({ pool }) => pool({}).addGroup("admins", props);

const grant = (...actions) => ({ iam, pool, stack }) =>
  pool({}).grant(iam.Role.fromRoleName(stack, "Support", "support"), ...actions);

const signInUrl = (props) => ({ cdk, pool, stack }) => {
  const userPool = pool({});
  const client = userPool.addClient("app", props);
  const domain = userPool.addDomain("login", { cognitoDomain: { domainPrefix: "my-app" } });
  const value = domain.signInUrl(client, { redirectUri: "https://app.example.com" });
  new cdk.CfnOutput(stack, "login_url", { value });
};

// The policy of a role for SMS messages, which the pool then uses.
const policy = (statement) => ({ iam, pool, stack }) => {
  const document = iam.PolicyDocument.fromJson({ Version: "2012-10-17", Statement: [statement] });
  const assumedBy = new iam.ServicePrincipal("cognito-idp.amazonaws.com");
  pool({ smsRole: new iam.Role(stack, "Sms", { assumedBy, inlinePolicies: { log: document } }) });
};

export default {
  scope_name_characters: ({ cognito, pool }) =>
    pool({}).addResourceServer("users", {
      identifier: "users",
      scopes: [new cognito.ResourceServerScope({ scopeName: "orders/read", scopeDescription: "Read orders" })],
    }),
  duplicate_resource_server: ({ pool }) => {
    const userPool = pool({});
    userPool.addResourceServer("users", { identifier: "api" });
    userPool.addResourceServer("orders", { identifier: "api" });
  },

  domain_prefix_characters: prefix("My_App"),
  domain_prefix_reserved: prefix("my-cognito-app"),
  domain_prefix_reserved_part: prefix("newcognito"),
  domain_prefix_hyphen: prefix("my-app-"),
  domain_prefix_length: prefix("the-place-where-the-customers-of-our-wonderful-company-come-to-sign-in"),
  domain_name_labels: custom("https://login.example.com"),
  domain_name_spelling: custom("login_page.example.com"),
  certificate_region: custom("login.example.com", "eu-central-1"),
  second_domain: ({ pool }) => {
    const userPool = pool({});
    userPool.addDomain("login", { cognitoDomain: { domainPrefix: "my-app" } });
    userPool.addDomain("old", { cognitoDomain: { domainPrefix: "my-old-app" } });
  },
  duplicate_domain: ({ cognito, pool }) => {
    const userPool = pool({});
    userPool.addDomain("login", { cognitoDomain: { domainPrefix: "my-app" } });
    userPool.addDomain("classic", {
      cognitoDomain: { domainPrefix: "my-app" },
      managedLoginVersion: cognito.ManagedLoginVersion.CLASSIC_HOSTED_UI,
    });
  },
  managed_login_plan: ({ cognito, pool }) =>
    pool({ featurePlan: cognito.FeaturePlan.LITE }).addDomain("login", {
      cognitoDomain: { domainPrefix: "my-app" },
      managedLoginVersion: cognito.ManagedLoginVersion.NEWER_MANAGED_LOGIN,
    }),
  managed_login_without_branding: ({ cognito, pool }) =>
    pool({}).addDomain("login", {
      cognitoDomain: { domainPrefix: "my-app" },
      managedLoginVersion: cognito.ManagedLoginVersion.NEWER_MANAGED_LOGIN,
    }),

  group_name_characters: group({ groupName: "site admins" }),
  group_description_length: group({ description: "They can do everything. ".repeat(100) }),
  group_precedence: group({ precedence: -1 }),
  duplicate_group_name: ({ pool }) => {
    const userPool = pool({});
    userPool.addGroup("admins", { groupName: "admins" });
    userPool.addGroup("staff", { groupName: "admins" });
  },

  unknown_action: grant("cognito-idp:AdminListUsers"),
  grant_principal: cannot("`grant` always takes one principal"),
  grant_without_actions: grant(),

  sign_in_url_without_flow: signInUrl({ disableOAuth: true }),
  sign_in_url_redirect: signInUrl({ oAuth: { callbackUrls: ["https://app.example.com/in"] } }),

  duplicate_name: cannot("an object has one value for each key, and TypeScript rejects a second one"),
  unknown_name: cannot("a scope is a variable, and the program does not compile without it"),
  duplicate_logical_id: ({ pool, stack }) => {
    const userPool = pool({});
    userPool.addClient("web", { disableOAuth: true });
    userPool.addClient("mobile", { disableOAuth: true });
    stack.renameLogicalId("PoolwebB04E50B4", "AppClient");
    stack.renameLogicalId("Poolmobile13F242C8", "AppClient");
  },
  logical_id_characters: ({ client, stack }) => {
    client({ disableOAuth: true });
    stack.renameLogicalId("PoolwebB04E50B4", "web-client");
  },
  unused_allow: cannot("the CDK has no rules to silence"),

  health_check_length: cannot("only L1 constructs have such a setting"),
  legacy_flow_mixed: cannot("only L1 constructs have such a setting"),
  risk_configuration_plan: cannot("only L1 constructs have such a setting"),
  takeover_notification_sender: cannot("only L1 constructs have such a setting"),
  ip_range_syntax: cannot("only L1 constructs have such a setting"),
  ip_ranges_count: cannot("only L1 constructs have such a setting"),
  auth_event_log_plan: cannot("only L1 constructs have such a setting"),
  branding_default_with_settings: cannot("only L1 constructs have such a setting"),
  terms_link_length: cannot("only L1 constructs have such a setting"),
  terms_link_characters: cannot("only L1 constructs have such a setting"),
  terms_incomplete: cannot("only L1 constructs have such a setting"),
  branding_settings_json: cannot("only L1 constructs have such a setting"),
  branding_asset_kind: cannot("only L1 constructs have such a setting"),
  generated_unknown: cannot("every resource is a separate object, and the CDK finds none by its logical ID"),
  role_settings_unused: cannot("an imported role is another class, which has no such settings"),
  role_path: ({ iam, stack }) => {
    const assumedBy = new iam.WebIdentityPrincipal("cognito-identity.amazonaws.com");
    new iam.Role(stack, "Role", { assumedBy, path: "app" });
  },
  role_text_length: ({ iam, stack }) => {
    const assumedBy = new iam.WebIdentityPrincipal("cognito-identity.amazonaws.com");
    new iam.Role(stack, "Role", { assumedBy, roleName: "" });
  },
  role_name_characters: ({ iam, stack }) => {
    const assumedBy = new iam.WebIdentityPrincipal("cognito-identity.amazonaws.com");
    new iam.Role(stack, "Role", { assumedBy, roleName: "app users" });
  },
  role_description_characters: ({ iam, stack }) => {
    const assumedBy = new iam.WebIdentityPrincipal("cognito-identity.amazonaws.com");
    new iam.Role(stack, "Role", { assumedBy, description: "Users \u2014 signed in" });
  },
  policy_element: policy({ Effect: "Allow", Actions: "logs:*", Resource: "*" }),
  policy_element_missing: policy({ Effect: "Allow", Action: "logs:*" }),
  policy_effect: policy({ Effect: "allow", Action: "logs:*", Resource: "*" }),
  policy_version: cannot("the CDK writes the version itself"),
  policy_variables_version: cannot("the CDK writes the version itself"),
  similar_stage_entry: cannot("the CDK has no stages with the settings that differ"),
  branding_plan: cannot("only L1 constructs have such a setting"),
  branding_asset_script: cannot("only L1 constructs have such a setting"),
  branding_assets_size: cannot("only L1 constructs have such a setting"),
};
