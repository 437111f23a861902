// No readable and no writable attributes.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("web", {
    readAttributes: new cognito.ClientAttributes(),
    writeAttributes: new cognito.ClientAttributes(),
  });
};
