// What cannot work although it can be deployed, and the limits of identity pools.

import { cannot } from "../say.mjs";

const CALLBACK = "https://app.example.com";
const ADMIN = "arn:aws:iam::123456789012:role/admin";

const identityPool = (props) => (libraries) => {
  libraries.pool({});
  new libraries.identitypool.IdentityPool(libraries.stack, "app", props(libraries));
};

const google = () => ({ google: { clientId: "1234567890" } });

// A role mapping for Google with these rules, each with a different claim or value.
const ruled = (...rules) =>
  identityPool(({ iam, identitypool, stack }) => {
    const mappedRole = iam.Role.fromRoleArn(stack, "admin", ADMIN);
    return {
      authenticationProviders: google(),
      roleMappings: [
        {
          providerUrl: identitypool.IdentityPoolProviderUrl.GOOGLE,
          rules: rules.map((rule) => ({ claim: "isAdmin", claimValue: "yes", mappedRole, ...rule })),
        },
      ],
    };
  });

const withCallback = (url) => (libraries) => {
  const userPool = libraries.pool({});
  userPool.addClient("web", { oAuth: { callbackUrls: [url(libraries)] } });
  userPool.addDomain("login", { cognitoDomain: { domainPrefix: "my-app" } });
};

const oidc = (props) => ({ cdk, cognito, pool, stack }) =>
  new cognito.UserPoolIdentityProviderOidc(stack, "okta", {
    userPool: pool({}),
    clientId: "app",
    clientSecret: new cdk.CfnParameter(stack, "OktaSecret", { noEcho: true }).valueAsString,
    issuerUrl: "https://example.okta.com",
    ...props,
  });

export default {
  identity_pool_name_length: identityPool(() => ({ identityPoolName: "" })),
  identity_pool_name_characters: identityPool(() => ({ identityPoolName: "customers (test)" })),
  login_id_length: identityPool(() => ({ authenticationProviders: { facebook: { appId: "" } } })),
  login_id_characters: identityPool(() => ({ authenticationProviders: { customProvider: "login:example" } })),
  provider_user_pool_id: cannot("importing a pool requires its region"),
  role_mappings_count: identityPool(({ cdk, identitypool }) => ({
    roleMappings: [..."abcdefghijk"].map((mappingKey) => ({
      providerUrl: identitypool.IdentityPoolProviderUrl.openId(cdk.Fn.importValue("issuer")),
      mappingKey,
      useToken: true,
    })),
  })),
  role_claim_characters: ruled({ claim: "is admin" }),
  role_mapping_text_length: ruled({ claimValue: "" }),
  role_mapping_rules_empty: ruled(),
  role_mapping_rules_count: ruled(...Array(30).fill({})),
  role_mapping_provider_missing: identityPool(({ identitypool }) => ({
    roleMappings: [{ providerUrl: identitypool.IdentityPoolProviderUrl.GOOGLE, useToken: true }],
  })),
  provider_without_domain: ({ pool, saml }) => {
    const userPool = pool({});
    saml(userPool, "okta");
    userPool.addClient("web", { disableOAuth: true });
  },
  oauth_without_domain: ({ client }) => client({ oAuth: { callbackUrls: [CALLBACK] } }),
  url_scheme_case: withCallback(() => "com.Example.App://in"),
  url_host_case: withCallback(() => "https://App.example.com/in"),
  url_host_of_load_balancer: withCallback(({ cdk, stack }) => {
    const balancer = new cdk.CfnResource(stack, "balancer", { type: "AWS::ElasticLoadBalancingV2::LoadBalancer" });
    return `https://${balancer.getAtt("DNSName").toString()}/oauth2/idpresponse`;
  }),
  issuer_shared: oidc({ issuerUrl: "https://login.microsoftonline.com/common/v2.0" }),
  issuer_of_domain: oidc({ issuerUrl: "https://partner.auth.eu-west-1.amazoncognito.com" }),
  provider_unreachable: oidc({ issuerUrl: "https://localhost/realms/shop" }),
  providers_under_condition: ({ cdk, cognito, pool, stack }) => {
    const userPool = pool({});
    const stage = new cdk.CfnParameter(stack, "Stage");
    const expression = cdk.Fn.conditionEquals(stage.valueAsString, "prod");
    const partner = new cognito.UserPoolIdentityProviderSaml(stack, "partner", {
      userPool,
      metadata: cognito.UserPoolIdentityProviderSamlMetadata.url("https://partner.example.com/metadata"),
    });
    partner.node.defaultChild.cfnOptions.condition = new cdk.CfnCondition(stack, "IsProd", { expression });
    userPool.addClient("web", {
      oAuth: { callbackUrls: [CALLBACK] },
      supportedIdentityProviders: [cognito.UserPoolClientIdentityProvider.custom(partner.providerName)],
    });
    userPool.addDomain("login", { cognitoDomain: { domainPrefix: "my-app" } });
  },
  issuer_host_case: oidc({ issuerUrl: "https://Example.okta.com" }),
  oidc_scopes_without_openid: oidc({ scopes: ["email"] }),
  provider_name_reserved: oidc({ name: "Google", issuerUrl: "https://accounts.google.com" }),
  provider_detail_empty: ({ cdk, cognito, pool, stack }) =>
    new cognito.UserPoolIdentityProviderGoogle(stack, "google", {
      userPool: pool({}),
      clientId: "",
      clientSecretValue: cdk.SecretValue.secretsManager("google"),
    }),
  passwordless_on_classic_pages: ({ pool }) =>
    pool({ signInPolicy: { allowedFirstAuthFactors: { password: true, passkey: true } } }).addDomain("login", {
      cognitoDomain: { domainPrefix: "my-app" },
    }),
  sign_up_not_confirmed: ({ pool }) => pool({ selfSignUpEnabled: true, signInAliases: { username: true } }),
  verification_link_without_domain: ({ cognito, pool }) =>
    pool({
      autoVerify: { email: true },
      userVerification: {
        emailStyle: cognito.VerificationEmailStyle.LINK,
        emailBody: "Please {##confirm your address##}",
      },
    }),
  recovery_not_verified: ({ cognito, pool }) =>
    pool({
      signInAliases: { email: true },
      enableSmsRole: true,
      accountRecovery: cognito.AccountRecovery.PHONE_ONLY_WITHOUT_MFA,
    }),
  secret_parameter_output: ({ cdk, cognito, pool, stack }) => {
    const parameter = new cdk.CfnParameter(stack, "GoogleSecret", { noEcho: true });
    new cognito.UserPoolIdentityProviderGoogle(stack, "google", {
      userPool: pool({}),
      clientId: "my-app",
      clientSecretValue: cdk.SecretValue.cfnParameter(parameter),
    });
    new cdk.CfnOutput(stack, "google_secret", { value: parameter.valueAsString });
  },
  unused_name: ({ cdk, client, stack }) => {
    new cdk.CfnParameter(stack, "site");
    client({ disableOAuth: true });
  },
  unused_variable: ({ cdk, pool }) => pool({ userPoolName: cdk.Fn.sub("shop-{stage}", { stage: "test" }) }),
  output_description_bytes: ({ cdk, pool, stack }) =>
    new cdk.CfnOutput(stack, "pool_id", { value: pool({}).userPoolId, description: "Zürich äöü".repeat(100) }),
};
