// The guide's "Attribute verification".
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "myuserpool", {
    signInAliases: { username: true },
    autoVerify: { email: true, phone: true },
    keepOriginal: {
      email: true,
      phone: true,
    },
  });
};
