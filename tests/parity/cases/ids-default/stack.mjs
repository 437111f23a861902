// Constructs that are called `Default` leave no trace.
export default ({ cognito, constructs, stack }) => {
  new cognito.UserPool(new constructs.Construct(stack, "Default"), "Pool", { enableSmsRole: true });
};
