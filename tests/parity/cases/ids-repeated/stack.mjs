// An ID that repeats the end of the one above it.
export default ({ cognito, constructs, stack }) => {
  const bar = new constructs.Construct(new constructs.Construct(stack, "FooBar"), "Bar");
  const pool = new cognito.UserPool(bar, "Bar", { enableSmsRole: true });
  pool.addClient("Bar");
};
