// Every standard attribute, in another order.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    standardAttributes: {
      website: { required: true },
      address: { mutable: false },
      birthdate: { required: false, mutable: true },
      email: { required: true, mutable: true },
      familyName: { required: true, mutable: false },
      fullname: {},
      gender: { required: false },
      givenName: { mutable: true },
      lastUpdateTime: { required: false, mutable: false },
      locale: {},
      middleName: {},
      nickname: {},
      phoneNumber: { required: true },
      preferredUsername: {},
      profilePage: {},
      profilePicture: {},
      timezone: {},
    },
  });
};
