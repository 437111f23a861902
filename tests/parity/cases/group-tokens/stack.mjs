// A group with settings from parameters.
export default ({ cdk, cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  const team = new cdk.CfnParameter(stack, "Team").valueAsString;
  pool.addGroup("team", { groupName: team, description: team });
};
