// A pool for a business, with parts of every kind.
export const stack = "Prod/Auth";

export default ({ cdk, cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Customers", {
    userPoolName: "business",
    featurePlan: cognito.FeaturePlan.ESSENTIALS,
    signInAliases: { email: true },
    signInCaseSensitive: false,
    standardAttributes: { email: { required: true }, fullname: { required: true, mutable: false } },
    customAttributes: {
      tenant: new cognito.StringAttribute({ minLen: 1, maxLen: 36 }),
      seats: new cognito.NumberAttribute({ min: 1, max: 500, mutable: true }),
    },
    mfa: cognito.Mfa.OPTIONAL,
    mfaSecondFactor: { sms: false, otp: true },
    passwordPolicy: {
      minLength: 14,
      requireDigits: true,
      tempPasswordValidity: cdk.Duration.days(1),
      passwordHistorySize: 10,
    },
    accountRecovery: cognito.AccountRecovery.EMAIL_ONLY,
    email: cognito.UserPoolEmail.withSES({
      fromEmail: "no-reply@example.com",
      fromName: "Example, Inc.",
      sesRegion: "eu-west-1",
    }),
    deletionProtection: true,
  });
  cdk.Tags.of(pool).add("owner", "identity");

  const read = new cognito.ResourceServerScope({ scopeName: "read", scopeDescription: "Read" });
  const write = new cognito.ResourceServerScope({ scopeName: "write", scopeDescription: "Write" });
  const api = pool.addResourceServer("api", { identifier: "api", scopes: [read, write] });

  pool.addClient("web", {
    oAuth: {
      flows: { authorizationCodeGrant: true },
      scopes: [
        cognito.OAuthScope.OPENID,
        cognito.OAuthScope.EMAIL,
        cognito.OAuthScope.resourceServer(api, read),
        cognito.OAuthScope.resourceServer(api, write),
      ],
      callbackUrls: ["https://app.example.com/in"],
    },
    preventUserExistenceErrors: true,
    writeAttributes: new cognito.ClientAttributes().withStandardAttributes({ email: true, fullname: true }),
  });
  pool.addClient("batch", {
    generateSecret: true,
    oAuth: { flows: { clientCredentials: true }, scopes: [cognito.OAuthScope.resourceServer(api, write)] },
  });
  pool.addClient("cli", { disableOAuth: true, authFlows: { userSrp: true } });
  pool.addDomain("login", {
    cognitoDomain: { domainPrefix: "example-business" },
    managedLoginVersion: cognito.ManagedLoginVersion.NEWER_MANAGED_LOGIN,
  });
  pool.addGroup("admins", { groupName: "admins", precedence: 1 });
  pool.addGroup("staff", { groupName: "staff", precedence: 2 });
};
