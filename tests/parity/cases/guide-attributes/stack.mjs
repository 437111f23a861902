// The guide's "Attributes".
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "myuserpool", {
    standardAttributes: {
      fullname: {
        required: true,
        mutable: false,
      },
      address: {
        required: false,
        mutable: true,
      },
    },
    customAttributes: {
      myappid: new cognito.StringAttribute({ minLen: 5, maxLen: 15, mutable: false }),
      callingcode: new cognito.NumberAttribute({ min: 1, max: 3, mutable: true }),
      isEmployee: new cognito.BooleanAttribute({ mutable: true }),
      joinedOn: new cognito.DateTimeAttribute(),
    },
  });
};
