// The guide's "User Pools".
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "myuserpool", {
    userPoolName: "myawesomeapp-userpool",
    signInCaseSensitive: false, // case insensitive is preferred in most situations
  });
};
