// The guide's "App Clients": what a client may read and write. The custom attributes are declared here.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool", {
    customAttributes: {
      favoritePizza: new cognito.StringAttribute({ mutable: true }),
      favoriteBeverage: new cognito.StringAttribute({ mutable: true }),
      pointsEarned: new cognito.NumberAttribute({ mutable: true }),
    },
  });

  const clientWriteAttributes = new cognito.ClientAttributes()
    .withStandardAttributes({ fullname: true, email: true })
    .withCustomAttributes("favoritePizza", "favoriteBeverage");

  const clientReadAttributes = clientWriteAttributes
    .withStandardAttributes({ emailVerified: true })
    .withCustomAttributes("pointsEarned");

  pool.addClient("app-client", {
    readAttributes: clientReadAttributes,
    writeAttributes: clientWriteAttributes,
  });
};
