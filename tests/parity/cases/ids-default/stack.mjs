// Constructs that are called `Default` do not appear in IDs.
export default ({ cognito, constructs, stack }) => {
  new cognito.UserPool(new constructs.Construct(stack, "Default"), "Pool", { enableSmsRole: true });
};
