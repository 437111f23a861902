// IDs with spaces, slashes, dots and non-ASCII letters.
export const stack = "My-Stack";

export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Püöl a.b", { enableSmsRole: true });
  pool.addClient("web/app 1.0");
  pool.addClient("日本");
  pool.addDomain("1st", { cognitoDomain: { domainPrefix: "first" } });
};
