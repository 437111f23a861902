// The guide's "Advanced Security Mode".
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "myuserpool", {
    advancedSecurityMode: cognito.AdvancedSecurityMode.ENFORCED,
  });
};
