// A pool in a stage, whose role shows it.
export const stack = "Prod/Stk";

export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    mfa: cognito.Mfa.REQUIRED,
  });
};
