// The guide's "Associating an External Provider Directly".
export default ({ cognito, identitypool, stack }) => {
  new cognito.UserPool(stack, "Pool");
  new identitypool.IdentityPool(stack, "myidentitypool", {
    identityPoolName: "myidentitypool",
    authenticationProviders: {
      amazon: {
        appId: "amzn1.application.12312k3j234j13rjiwuenf",
      },
      facebook: {
        appId: "1234567890123",
      },
      google: {
        clientId: "12345678012.apps.googleusercontent.com",
      },
      apple: {
        servicesId: "com.myappleapp.auth",
      },
      twitter: {
        consumerKey: "my-twitter-id",
        consumerSecret: "my-twitter-secret",
      },
    },
  });
};
