// Booleans and dates, with names that are not identifiers.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    customAttributes: {
      "is-member": new cognito.BooleanAttribute(),
      "is.staff": new cognito.BooleanAttribute({ mutable: false }),
      newsletter: new cognito.BooleanAttribute({ mutable: true }),
      "member since": new cognito.DateTimeAttribute(),
      left: new cognito.DateTimeAttribute({ mutable: false }),
      seen: new cognito.DateTimeAttribute({ mutable: true }),
    },
  });
};
