// IDs that are shortened.
export default ({ cognito, constructs, stack }) => {
  const first = "AVeryLongConstructIdThatGoesOnAndOn".repeat(5);
  const second = "AnotherVeryLongConstructIdThatGoesOnAndOn".repeat(2);
  new cognito.UserPool(new constructs.Construct(stack, first), second, { enableSmsRole: true });
};
