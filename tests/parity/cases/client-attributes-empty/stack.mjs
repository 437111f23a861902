// No attribute to read and none to write.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("web", {
    readAttributes: new cognito.ClientAttributes(),
    writeAttributes: new cognito.ClientAttributes(),
  });
};
