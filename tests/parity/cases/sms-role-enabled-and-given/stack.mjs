// If a role is both requested and provided, the provided one is used.
export const without = ["Sms812E1C7B"];

export default ({ cognito, iam, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    smsRole: new iam.Role(stack, "Sms", { assumedBy: new iam.ServicePrincipal("cognito-idp.amazonaws.com") }),
    enableSmsRole: true,
  });
};
