// Identity providers, triggers and identity pools.

import { cannot } from "../say.mjs";

// The CDK writes the key of a custom attribute unchanged.
const mapped = (props) => ({ cognito, pool, saml }) =>
  saml(pool(props(cognito)), "staff", {
    attributeMapping: { custom: { "custom:plan": cognito.ProviderAttribute.other("plan") } },
  });

const google = (clientId, secret) => ({ cdk, cognito, pool, stack }) =>
  new cognito.UserPoolIdentityProviderGoogle(stack, "google", {
    userPool: pool({}),
    clientId,
    clientSecretValue: secret({ cdk, stack }),
  });

const oidc = (props) => ({ cdk, cognito, pool, stack }) =>
  new cognito.UserPoolIdentityProviderOidc(stack, "okta", {
    userPool: pool({}),
    clientId: "app",
    name: "okta",
    clientSecret: new cdk.CfnParameter(stack, "OktaSecret", { noEcho: true }).valueAsString,
    issuerUrl: "https://example.okta.com",
    ...props,
  });

const metadata = (content) => ({ cognito, pool, saml }) =>
  saml(pool({}), "staff", { metadata: cognito.UserPoolIdentityProviderSamlMetadata.file(content) });

const two = (props) => ({ cognito, pool, saml }) => {
  const { url } = cognito.UserPoolIdentityProviderSamlMetadata;
  const userPool = pool({});
  saml(userPool, "okta", { metadata: url("https://example.okta.com/metadata"), ...props });
  saml(userPool, "entra", { metadata: url("https://example.com/metadata"), ...props });
};

const parameter = ({ cdk, stack }) =>
  cdk.SecretValue.cfnParameter(new cdk.CfnParameter(stack, "GoogleSecret", { noEcho: true }));

const mappings = (mappings) => (libraries) => {
  libraries.pool({});
  new libraries.identitypool.IdentityPool(libraries.stack, "app", { roleMappings: mappings(libraries) });
};

export default {
  provider_name_length: ({ pool, saml }) => saml(pool({}), "okta", { name: "ok" }),
  oidc_provider_name_characters: ({ cdk, cognito, pool, stack }) =>
    new cognito.UserPoolIdentityProviderOidc(stack, "okta", {
      userPool: pool({}),
      clientId: "id",
      clientSecret: cdk.SecretValue.secretsManager("okta").unsafeUnwrap(),
      issuerUrl: "https://example.okta.com",
      name: "my_okta",
    }),
  duplicate_provider_name: two({ name: "staff" }),
  duplicate_provider_identifier: two({ identifiers: ["example.com"] }),
  provider_client_id_spaces: google("my-app.apps.googleusercontent.com ", parameter),
  plain_text_secret: google("my-app", ({ cdk }) => cdk.SecretValue.unsafePlainText("do-not-tell")),
  secret_parameter_shown: google("my-app", ({ cdk, stack }) =>
    cdk.SecretValue.cfnParameter(new cdk.CfnParameter(stack, "GoogleSecret")),
  ),
  issuer_url_scheme: oidc({ issuerUrl: "http://example.okta.com" }),
  issuer_url_parts: oidc({ issuerUrl: "https://example.okta.com/.well-known/openid-configuration" }),
  endpoint_scheme: oidc({
    endpoints: {
      authorization: "https://example.okta.com/authorize",
      token: "http://example.okta.com/token",
      userInfo: "https://example.okta.com/userinfo",
      jwksUri: "https://example.okta.com/keys",
    },
  }),
  saml_metadata_url_scheme: ({ cognito, pool, saml }) =>
    saml(pool({}), "staff", {
      metadata: cognito.UserPoolIdentityProviderSamlMetadata.url("http://idp.example.com/metadata"),
    }),
  saml_metadata_xml: metadata("<EntityDescriptor><IDPSSODescriptor></EntityDescriptor>"),
  saml_metadata_root: metadata("https://idp.example.com/metadata"),
  saml_metadata_parts: metadata(`<EntityDescriptor entityID="https://idp.example.com"/>`),
  saml_metadata_redirect: metadata(`<EntityDescriptor entityID="https://idp.example.com">
    <IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
        <KeyDescriptor><KeyInfo><X509Data><X509Certificate>MIIC</X509Certificate></X509Data></KeyInfo></KeyDescriptor>
        <SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="https://idp.example.com/in"/>
    </IDPSSODescriptor>
</EntityDescriptor>`),
  mapped_claim_case: ({ cdk, cognito, pool, stack }) =>
    new cognito.UserPoolIdentityProviderOidc(stack, "okta", {
      userPool: pool({}),
      clientId: "id",
      clientSecret: cdk.SecretValue.secretsManager("okta").unsafeUnwrap(),
      issuerUrl: "https://example.okta.com",
      name: "okta",
      attributeMapping: { email: cognito.ProviderAttribute.other("Email") },
    }),
  mapped_attribute_unknown: mapped(() => ({})),
  mapped_attribute_immutable: mapped((cognito) => ({ customAttributes: { plan: new cognito.StringAttribute() } })),
  required_attribute_not_mapped: ({ cognito, pool, saml }) =>
    saml(pool({ standardAttributes: { email: { required: true } } }), "staff", {
      attributeMapping: { fullname: cognito.ProviderAttribute.other("name") },
    }),

  custom_sender_without_key: ({ fn, pool }) => pool({ lambdaTriggers: { customEmailSender: fn("send") } }),
  trigger_permission_function: ({ lambda, pool, stack }) =>
    pool({
      lambdaTriggers: {
        preSignUp: lambda.Function.fromFunctionAttributes(stack, "Check", {
          functionArn: "arn:aws:iam::123456789012:role/check",
          sameEnvironment: true,
        }),
      },
    }),
  pre_token_generation_functions: ({ cognito, fn, pool }) => {
    const userPool = pool({ lambdaTriggers: { preTokenGeneration: fn("old") } });
    userPool.addTrigger(
      cognito.UserPoolOperation.PRE_TOKEN_GENERATION_CONFIG,
      fn("new"),
      cognito.LambdaVersion.V2_0,
    );
  },
  token_version_plan: ({ cognito, fn, pool }) =>
    pool({ featurePlan: cognito.FeaturePlan.LITE }).addTrigger(
      cognito.UserPoolOperation.PRE_TOKEN_GENERATION_CONFIG,
      fn("add_claims"),
      cognito.LambdaVersion.V2_0,
    ),
  trigger_region: ({ lambda, pool, stack }) => {
    const fn = (region, name) => {
      const functionArn = `arn:aws:lambda:${region}:123456789012:function:${name}`;
      return lambda.Function.fromFunctionAttributes(stack, name, { functionArn, sameEnvironment: true });
    };
    pool({
      lambdaTriggers: { preSignUp: fn("eu-west-1", "check"), postConfirmation: fn("us-east-1", "welcome") },
    });
  },
  key_alias: ({ kms, pool, stack }) =>
    pool({
      customSenderKmsKey: kms.Key.fromKeyArn(stack, "Key", "arn:aws:kms:us-east-1:123456789012:alias/codes"),
    }),
  trigger_role_and_actions: cannot("a trigger has no role in addition to its function"),

  identity_pool_id_format: ({ identitypool, stack }) => {
    identitypool.IdentityPool.fromIdentityPoolId(stack, "app", "12345678-90ab-cdef-1234-567890abcdef");
  },
  identity_pool_import_settings: cannot("an imported identity pool has no settings"),
  guests_in_classic_flow: ({ identitypool, pool, stack }) => {
    pool({});
    new identitypool.IdentityPool(stack, "app", { allowUnauthenticatedIdentities: true, allowClassicFlow: true });
  },
  user_pool_unclear: cannot("a provider takes the pool as a construct, and creates a client if you pass none"),
  role_mapping_key_missing: ({ client, identitypool, stack }) => {
    const web = client({ disableOAuth: true });
    const providerUrl = identitypool.IdentityPoolProviderUrl.userPool(web.userPool, web);
    new identitypool.IdentityPool(stack, "app", { roleMappings: [{ providerUrl, useToken: true }] });
  },
  role_mapping_key_duplicate: mappings(({ identitypool }) => [
    { providerUrl: identitypool.IdentityPoolProviderUrl.GOOGLE, useToken: true },
    {
      providerUrl: identitypool.IdentityPoolProviderUrl.openId("https://example.com"),
      mappingKey: "accounts.google.com",
      useToken: true,
    },
  ]),
  role_mapping_rules_missing: mappings(({ identitypool }) => [
    { providerUrl: identitypool.IdentityPoolProviderUrl.GOOGLE },
  ]),
};
