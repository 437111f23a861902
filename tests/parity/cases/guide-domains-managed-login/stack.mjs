// The guide's "Domains": the hosted UI (classic) and managed login.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  // Use the new managed login page
  pool.addDomain("CognitoDomainWithBlandingDesignManagedLogin", {
    cognitoDomain: {
      domainPrefix: "blanding-design-ui",
    },
    managedLoginVersion: cognito.ManagedLoginVersion.NEWER_MANAGED_LOGIN,
  });

  // Use the classic hosted UI
  pool.addDomain("DomainWithClassicHostedUi", {
    cognitoDomain: {
      domainPrefix: "classic-hosted-ui",
    },
    managedLoginVersion: cognito.ManagedLoginVersion.CLASSIC_HOSTED_UI,
  });
};
