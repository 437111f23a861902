// Clients: flows, scopes, URLs, validities, attributes.

import { cannot } from "../say.mjs";

const users = ({ cognito }, pool) => {
  const scope = new cognito.ResourceServerScope({ scopeName: "read", scopeDescription: "Read-only access" });
  const server = pool.addResourceServer("users", { identifier: "users", scopes: [scope] });
  return cognito.OAuthScope.resourceServer(server, scope);
};

const callback = (url) => ({ client }) => client({ oAuth: { callbackUrls: [url] } });

const logout = (url) => ({ client }) =>
  client({ oAuth: { callbackUrls: ["https://app.example.com/in"], logoutUrls: [url] } });

const custom = (scope) => ({ client, cognito }) =>
  client({ oAuth: { scopes: [cognito.OAuthScope.custom(scope)], callbackUrls: ["https://app.example.com"] } });

export default {
  attribute_of_import: ({ cdk, cognito, stack }) => {
    const web = cognito.UserPoolClient.fromUserPoolClientId(stack, "web", "1example23456789");
    new cdk.CfnOutput(stack, "web_secret", { value: web.userPoolClientSecret.unsafeUnwrap() });
  },
  permissive_client_defaults: ({ client }) => client({}),
  oauth_disabled: ({ client }) =>
    client({ disableOAuth: true, oAuth: { callbackUrls: ["https://app.example.com"] } }),
  client_credentials_with_other_flows: (libraries) => {
    const pool = libraries.pool({});
    pool.addClient("app", {
      generateSecret: true,
      oAuth: {
        flows: { clientCredentials: true, authorizationCodeGrant: true },
        scopes: [users(libraries, pool)],
        callbackUrls: ["https://app.example.com"],
      },
    });
  },
  client_credentials_without_secret: (libraries) => {
    const pool = libraries.pool({});
    pool.addClient("job", { oAuth: { flows: { clientCredentials: true }, scopes: [users(libraries, pool)] } });
  },
  client_credentials_scopes: ({ client, cognito }) =>
    client({ generateSecret: true, oAuth: { flows: { clientCredentials: true }, scopes: [cognito.OAuthScope.OPENID] } }),
  oauth_flows_empty: ({ client }) => client({ oAuth: { flows: {} } }),
  oauth_scopes_empty: ({ client }) => client({ oAuth: { scopes: [], callbackUrls: ["https://app.example.com"] } }),
  unknown_scope: custom("get-orders"),
  scope_server_not_declared: custom("orders/read"),
  scope_not_in_server: ({ cognito, pool }) => {
    const userPool = pool({});
    userPool.addResourceServer("orders", {
      identifier: "orders",
      scopes: [new cognito.ResourceServerScope({ scopeName: "read", scopeDescription: "Read orders" })],
    });
    userPool.addClient("web", {
      oAuth: { scopes: [cognito.OAuthScope.custom("orders/raed")], callbackUrls: ["https://app.example.com"] },
    });
  },
  admin_scope: ({ client, cognito }) =>
    client({
      oAuth: {
        scopes: [cognito.OAuthScope.OPENID, cognito.OAuthScope.COGNITO_ADMIN],
        callbackUrls: ["https://app.example.com"],
      },
    }),
  implicit_grant: ({ client }) =>
    client({ oAuth: { flows: { implicitCodeGrant: true }, callbackUrls: ["https://app.example.com"] } }),
  callback_urls_empty: ({ client }) =>
    client({ oAuth: { flows: { authorizationCodeGrant: true }, callbackUrls: [] } }),
  recommended_needs_callbacks: cannot("the CDK has no `..Recommended`"),
  callback_url_http: callback("http://app.example.com/in"),
  callback_url_fragment: callback("https://app.example.com/#/in"),
  callback_url_relative: callback("app.example.com/in"),
  callback_url_placeholder: callback("https://example.com"),
  url_syntax: callback("https://app.example.com:port/in"),
  url_wildcard: callback("https://*.example.com/in"),
  duplicate_url: ({ client }) =>
    client({ oAuth: { callbackUrls: ["https://app.example.com/in", "https://app.example.com/in"] } }),
  logout_url_http: logout("http://app.example.com/out"),
  logout_url_relative: logout("app.example.com/out"),
  default_redirect_uri_not_a_callback: ({ client }) =>
    client({
      oAuth: { callbackUrls: ["https://app.example.com/welcome"], defaultRedirectUri: "https://app.example.com" },
    }),
  default_redirect_uri_characters: ({ client }) =>
    client({
      oAuth: {
        callbackUrls: ["https://app.example.com/my page"],
        defaultRedirectUri: "https://app.example.com/my page",
      },
    }),

  auth_session_validity: ({ cdk, client }) =>
    client({ disableOAuth: true, authSessionValidity: cdk.Duration.minutes(30) }),
  id_token_validity: ({ cdk, client }) => client({ disableOAuth: true, idTokenValidity: cdk.Duration.days(2) }),
  access_token_validity: ({ cdk, client }) =>
    client({ disableOAuth: true, accessTokenValidity: cdk.Duration.minutes(1) }),
  refresh_token_validity: ({ cdk, client }) =>
    client({ disableOAuth: true, refreshTokenValidity: cdk.Duration.minutes(30) }),
  token_outlives_refresh: ({ cdk, client }) =>
    client({
      disableOAuth: true,
      accessTokenValidity: cdk.Duration.hours(8),
      refreshTokenValidity: cdk.Duration.hours(4),
    }),
  refresh_token_rotation_grace_period: ({ cdk, client }) =>
    client({ disableOAuth: true, refreshTokenRotationGracePeriod: cdk.Duration.minutes(2) }),

  context_data_without_secret: ({ client }) =>
    client({ disableOAuth: true, enablePropagateAdditionalUserContextData: true }),
  custom_flow_without_triggers: ({ client }) => client({ disableOAuth: true, authFlows: { custom: true } }),
  user_existence_errors: ({ client }) => client({ disableOAuth: true, preventUserExistenceErrors: false }),
  provider_not_declared: ({ client, cognito }) => {
    const { COGNITO, custom } = cognito.UserPoolClientIdentityProvider;
    client({ disableOAuth: true, supportedIdentityProviders: [COGNITO, custom("Okta")] });
  },
  verified_attribute_written: ({ client, cognito }) =>
    client({
      disableOAuth: true,
      writeAttributes: new cognito.ClientAttributes().withStandardAttributes({ email: true, emailVerified: true }),
    }),
  attribute_not_in_schema: ({ client, cognito }) =>
    client(
      {
        disableOAuth: true,
        writeAttributes: new cognito.ClientAttributes().withStandardAttributes({ email: true }).withCustomAttributes("role"),
      },
      { customAttributes: { plan: new cognito.StringAttribute({ mutable: true }) } },
    ),
  required_attribute_not_writable: ({ client, cognito }) =>
    client(
      { disableOAuth: true, writeAttributes: new cognito.ClientAttributes().withStandardAttributes({ email: true }) },
      {
        selfSignUpEnabled: true,
        standardAttributes: { email: { required: true }, fullname: { required: true } },
      },
    ),
  mapped_attribute_not_writable: ({ cognito, pool, saml }) => {
    const userPool = pool({});
    const staff = saml(userPool, "staff", {
      attributeMapping: {
        email: cognito.ProviderAttribute.other("mail"),
        fullname: cognito.ProviderAttribute.other("name"),
      },
    });
    userPool.addClient("web", {
      disableOAuth: true,
      supportedIdentityProviders: [cognito.UserPoolClientIdentityProvider.custom(staff.providerName)],
      writeAttributes: new cognito.ClientAttributes().withStandardAttributes({ email: true }),
    });
    userPool.addDomain("login", { cognitoDomain: { domainPrefix: "my-app" } });
  },
  client_attributes_empty: ({ client, cognito }) =>
    client({ disableOAuth: true, writeAttributes: new cognito.ClientAttributes() }),
  authority_attribute_writable: ({ client, cognito }) =>
    client(
      {
        disableOAuth: true,
        writeAttributes: new cognito.ClientAttributes()
          .withStandardAttributes({ email: true })
          .withCustomAttributes("role"),
      },
      { customAttributes: { role: new cognito.StringAttribute({ mutable: true }) } },
    ),
  analytics_mixed: ({ client, pinpoint, stack }) =>
    client({
      disableOAuth: true,
      analytics: { application: new pinpoint.CfnApp(stack, "App", { name: "app" }), applicationId: "12ab" },
    }),
  analytics_incomplete: ({ client }) => client({ disableOAuth: true, analytics: { applicationId: "12ab" } }),
  client_secret_not_generated: ({ cdk, client, stack }) => {
    const { userPoolClientSecret } = client({ disableOAuth: true });
    new cdk.CfnOutput(stack, "server_secret", { value: userPoolClientSecret.unsafeUnwrap() });
  },
  client_secret_output: ({ cdk, client, stack }) => {
    const { userPoolClientSecret } = client({ disableOAuth: true, generateSecret: true });
    new cdk.CfnOutput(stack, "server_secret", { value: userPoolClientSecret.unsafeUnwrap() });
  },
};
