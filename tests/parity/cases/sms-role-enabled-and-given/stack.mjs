// A role that is wanted and given is the given one.
export const without = ["Sms812E1C7B"];

export default ({ cognito, iam, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    smsRole: new iam.Role(stack, "Sms", { assumedBy: new iam.ServicePrincipal("cognito-idp.amazonaws.com") }),
    enableSmsRole: true,
  });
};
