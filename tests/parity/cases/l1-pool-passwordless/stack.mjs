// What only the CloudFormation class has, and the construct lacks: email messages, passkeys as both factors.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool", {
    mfa: cognito.Mfa.REQUIRED,
    mfaSecondFactor: { otp: true, sms: false },
  });
  const resource = pool.node.defaultChild;
  resource.policies = { signInPolicy: { allowedFirstAuthFactors: ["PASSWORD", "WEB_AUTHN", "SOFTWARE_TOKEN"] } };
  resource.webAuthnFactorConfiguration = "MULTI_FACTOR_WITH_USER_VERIFICATION";
  resource.emailAuthenticationSubject = "Your code";
  resource.emailAuthenticationMessage = "Your code is {####}";
};
