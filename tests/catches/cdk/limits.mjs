// What is too long, too many, or has characters that Cognito rejects.

import { readFileSync } from "node:fs";

import { cannot } from "../say.mjs";

const CALLBACK = "https://app.example.com";
const ROLE = "arn:aws:iam::123456789012:role/analytics";

const verified = (userVerification) => ({ pool }) => pool({ userVerification });
const invited = (userInvitation) => ({ pool }) => pool({ userInvitation });
const named = (userPoolClientName) => ({ client }) => client({ disableOAuth: true, userPoolClientName });
const oauth = (props) => ({ client }) => client({ oAuth: { callbackUrls: [CALLBACK], ...props } });
const asking = (names, cognito) => ({
  oAuth: { callbackUrls: [CALLBACK], scopes: names.map((name) => cognito.OAuthScope.custom(name)) },
});
const scopes = (...names) => ({ cdk, cognito, pool }) => {
  const userPool = pool({});
  userPool.addResourceServer("billing", { identifier: cdk.Fn.importValue("billing") });
  userPool.addClient("web", asking(names, cognito));
};
const server = (props) => ({ pool }) => pool({}).addResourceServer("orders", props);
const described = (...scopes) => ({ cognito, pool }) =>
  pool({}).addResourceServer("orders", {
    identifier: "orders",
    scopes: scopes.map(([scopeName, scopeDescription]) => new cognito.ResourceServerScope({ scopeName, scopeDescription })),
  });
const provider = (props) => ({ cognito, pool, saml }) =>
  saml(pool({}), "staff", {
    metadata: cognito.UserPoolIdentityProviderSamlMetadata.url("https://idp.example.com/metadata"),
    ...props,
  });
// The CDK writes the key of a custom attribute unchanged.
const mapped = (attribute, claim, poolProps = () => ({})) => ({ cognito, pool, saml }) =>
  saml(pool(poolProps(cognito)), "staff", {
    metadata: cognito.UserPoolIdentityProviderSamlMetadata.url("https://idp.example.com/metadata"),
    attributeMapping: { custom: { [`custom:${attribute}`]: cognito.ProviderAttribute.other(claim) } },
  });
const ses = (props) => ({ cognito, pool }) =>
  pool({ email: cognito.UserPoolEmail.withSES({ fromEmail: "a@example.com", sesRegion: "us-east-1", ...props }) });
const tagged = (key, value) => ({ cdk, pool }) => cdk.Tags.of(pool({})).add(key, value);
const numbered = (count, text) => Array.from({ length: count }, (_, index) => text(index));

export default {
  user_pool_name_characters: ({ pool }) => pool({ userPoolName: "Customers (test)" }),
  text_length: ({ cognito, pool, saml }) =>
    saml(pool({}), "staff", {
      metadata: cognito.UserPoolIdentityProviderSamlMetadata.file(
        readFileSync(new URL("../../src/tests/long.xml", import.meta.url), "utf8"),
      ),
    }),
  arn_format: ({ lambda, pool, stack }) =>
    pool({
      lambdaTriggers: {
        preSignUp: lambda.Function.fromFunctionAttributes(stack, "check", {
          functionArn: "check-the-invitation",
          sameEnvironment: true,
        }),
      },
    }),
  sms_role_arn_format: ({ iam, pool, stack }) => pool({ smsRole: iam.Role.fromRoleArn(stack, "sms", "sms-sender") }),
  sns_region_length: ({ pool }) => pool({ snsRegion: "eu" }),
  tag_key_length: tagged("of".repeat(100), "identity"),
  tag_key_characters: tagged("cost#center", "1234"),
  tag_value_length: tagged("team", "all".repeat(100)),
  sms_message_placeholder_beside_link: ({ cognito, pool }) =>
    pool({ userVerification: { emailStyle: cognito.VerificationEmailStyle.LINK, smsMessage: "Welcome!" } }),
  email_subject_length: invited({ emailSubject: "" }),
  email_subject_characters: invited({ emailSubject: "Welcome to\u{a0}us" }),
  email_body_length: verified({ emailBody: `{####} ${"We do thank you. ! ".repeat(1000)}${"We do it once more. ".repeat(100)}` }),
  email_body_characters: verified({ emailBody: "Your code is\u{a0}{####}" }),
  sms_message_length: verified({
    smsMessage:
      "Thank you for using our wonderful application, which would not be what it is without people like you. We send you " +
      "this code, and we send it to nobody else: {####}",
  }),
  sms_message_line_break: ({ pool }) => pool({ mfaMessage: "Your code is\n{####}" }),
  invitation_email_length: invited({ emailBody: "Hi" }),
  invitation_sms_length: invited({ smsMessage: "Hi" }),
  reply_to_format: ({ cognito, pool }) => pool({ email: cognito.UserPoolEmail.withCognito("support") }),
  configuration_set_length: ses({ configurationSetName: "" }),
  configuration_set_characters: ses({ configurationSetName: "sign in" }),
  ses_identity_arn: ses({ fromEmail: "Shop <shop@example.com>" }),
  saml_provider_name_characters: provider({ name: "our_staff" }),
  provider_identifier_length: provider({ identifiers: [""] }),
  provider_identifier_characters: provider({ identifiers: ["https://example.com"] }),
  provider_identifiers_count: provider({
    identifiers: [...numbered(50, (index) => `${"abcde"[Math.floor(index / 10)]}${index % 10}.example`), "f0.example"],
  }),
  mapped_attribute_length: mapped("the_department_of_the_company", "department"),
  mapped_attribute_characters: mapped("plan#", "plan", (cognito) => ({
    customAttributes: { "plan#": new cognito.StringAttribute({ mutable: true }) },
  })),
  client_name_length: named(""),
  client_name_characters: named("web/app"),
  oauth_scope_length: ({ client, cognito }) => client(asking(["openid", ""], cognito)),
  oauth_scope_characters: scopes("openid", "billing/read billing/write"),
  server_scope_length: ({ cognito, pool }) => {
    const userPool = pool({});
    const scope = new cognito.ResourceServerScope({ scopeName: "see_and_change", scopeDescription: "All orders" });
    const identifier = "or".repeat(100) + "ders.".repeat(10);
    const orders = userPool.addResourceServer("orders", { identifier, scopes: [scope] });
    const all = cognito.OAuthScope.resourceServer(orders, scope);
    userPool.addClient("web", { oAuth: { callbackUrls: [CALLBACK], scopes: [all] } });
  },
  oauth_scopes_count: scopes(...numbered(50, (index) => `${"abcde"[Math.floor(index / 10)]}/${index % 10}`), "openid"),
  redirect_url_length: oauth({ logoutUrls: [""] }),
  redirect_url_characters: oauth({ callbackUrls: ["https://app.example.com/signed in"] }),
  redirect_urls_count: oauth({ logoutUrls: numbered(101, (index) => `app:/${index}`) }),
  supported_provider_length: ({ client, cognito }) =>
    client({
      disableOAuth: true,
      supportedIdentityProviders: [
        cognito.UserPoolClientIdentityProvider.COGNITO,
        cognito.UserPoolClientIdentityProvider.custom(""),
      ],
    }),
  supported_provider_characters: ({ cognito, pool, stack }) =>
    pool({}).registerIdentityProvider(
      cognito.UserPoolIdentityProvider.fromProviderName(stack, "okta", "Okta\n"),
    ),
  client_attribute_length: cannot("standard attributes are names, and the CDK adds `custom:` to all others"),
  analytics_application_id_characters: ({ client, iam, stack }) =>
    client({
      disableOAuth: true,
      analytics: {
        applicationId: "shop",
        externalId: "x",
        role: iam.Role.fromRoleArn(stack, "analytics", ROLE),
      },
    }),
  domain_name_length: ({ acm, pool, stack }) =>
    pool({}).addDomain("login", {
      customDomain: {
        domainName: "sign-in.of-the-customers.of-our-wonderful-company.international.example.com",
        certificate: acm.Certificate.fromCertificateArn(
          stack,
          "certificate",
          "arn:aws:acm:us-east-1:123456789012:certificate/12345678-1234-1234-1234-123456789012",
        ),
      },
    }),
  resource_server_identifier_length: server({ identifier: "" }),
  resource_server_identifier_characters: server({
    identifier: "the orders",
    userPoolResourceServerName: "Orders",
  }),
  resource_server_name_length: server({ identifier: "orders", userPoolResourceServerName: "" }),
  resource_server_name_characters: server({
    identifier: "orders",
    userPoolResourceServerName: "Orders & returns",
  }),
  resource_server_name_missing: server({ identifier: "https://orders.example.com" }),
  scope_name_length: described(["see".repeat(100), "See orders"]),
  scope_description_length: described(["read", ""]),
  server_scopes_count: described(["last", "See"], ...numbered(100, (index) => [`${"abcdefghij"[Math.floor(index / 10)]}${index % 10}`, "See"])),
};
