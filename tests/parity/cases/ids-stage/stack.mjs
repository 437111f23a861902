// A pool in a stage, which appears in the role.
export const stack = "Prod/Stk";

export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    mfa: cognito.Mfa.REQUIRED,
  });
};
