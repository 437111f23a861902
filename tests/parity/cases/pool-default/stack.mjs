// No settings at all.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool");
};
