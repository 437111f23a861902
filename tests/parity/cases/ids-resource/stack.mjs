// Constructs that are called `Resource`.
export default ({ cognito, constructs, stack }) => {
  const userPool = new cognito.UserPool(new constructs.Construct(stack, "Resource"), "Pool");
  new cognito.UserPoolClient(new constructs.Construct(userPool, "Sub"), "Resource", { userPool });
};
