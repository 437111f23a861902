// A custom domain with a certificate in the template, and managed login.
export const without = ["Cert5C9FAEC1"];

export default ({ acm, cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  const certificate = new acm.Certificate(stack, "Cert", { domainName: "login.example.com" });
  pool.addDomain("login", {
    customDomain: { domainName: "login.example.com", certificate },
    managedLoginVersion: cognito.ManagedLoginVersion.NEWER_MANAGED_LOGIN,
  });
};
