// Attributes are sorted as JavaScript does, without duplicates.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool", {
    customAttributes: {
      b: new cognito.StringAttribute(),
      a: new cognito.StringAttribute(),
      Z: new cognito.StringAttribute(),
      ä: new cognito.StringAttribute(),
      "0a": new cognito.StringAttribute(),
    },
  });
  pool.addClient("web", {
    writeAttributes: new cognito.ClientAttributes()
      .withStandardAttributes({ timezone: true, email: true, address: true })
      .withCustomAttributes("b", "ä", "a", "Z", "0a", "custom:a", "b"),
  });
};
