// A pool in a stage of a stage, below other constructs.
export const stack = "Cloud/eu-west/Auth";

export default ({ cognito, constructs, stack }) => {
  const users = new constructs.Construct(new constructs.Construct(stack, "Users"), "Default");
  const pool = new cognito.UserPool(users, "Pool", { enableSmsRole: true });
  pool.addClient("web");
};
