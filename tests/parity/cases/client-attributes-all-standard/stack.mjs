// Every standard attribute is readable; they are sorted.
export default ({ cognito, stack }) => {
  const pool = new cognito.UserPool(stack, "Pool");
  pool.addClient("web", {
    readAttributes: new cognito.ClientAttributes().withStandardAttributes({
      website: true,
      timezone: true,
      profilePicture: true,
      profilePage: true,
      preferredUsername: true,
      phoneNumber: true,
      phoneNumberVerified: true,
      nickname: true,
      middleName: true,
      locale: true,
      lastUpdateTime: true,
      givenName: true,
      gender: true,
      fullname: true,
      familyName: true,
      email: true,
      emailVerified: true,
      birthdate: true,
      address: true,
    }),
  });
};
