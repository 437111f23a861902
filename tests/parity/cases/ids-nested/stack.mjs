// A pool below other constructs, and parts in other places.
export default ({ cognito, constructs, stack }) => {
  const auth = new constructs.Construct(stack, "Auth");
  const userPool = new cognito.UserPool(auth, "Users", { signInAliases: { phone: true } });
  userPool.addClient("web-client");
  new cognito.UserPoolClient(new constructs.Construct(stack, "Clients"), "Mobile", { userPool });
  new cognito.UserPoolClient(stack, "Desktop", { userPool });
  new cognito.UserPoolGroup(auth, "Admins", { userPool, groupName: "admins" });
};
