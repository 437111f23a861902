// Numbers with every kind of limit.
export default ({ cognito, stack }) => {
  new cognito.UserPool(stack, "Pool", {
    customAttributes: {
      plain: new cognito.NumberAttribute(),
      fixed: new cognito.NumberAttribute({ mutable: false }),
      free: new cognito.NumberAttribute({ mutable: true }),
      least: new cognito.NumberAttribute({ min: 1 }),
      most: new cognito.NumberAttribute({ max: 1000 }),
      both: new cognito.NumberAttribute({ min: -10, max: 10, mutable: true }),
      from_zero: new cognito.NumberAttribute({ min: 0, max: 5 }),
      to_zero: new cognito.NumberAttribute({ min: -5, max: 0 }),
      zero: new cognito.NumberAttribute({ min: 0, max: 0 }),
      zero_most: new cognito.NumberAttribute({ max: 0 }),
      large: new cognito.NumberAttribute({ max: 2147483647 }),
      negative: new cognito.NumberAttribute({ min: -2147483648, mutable: false }),
    },
  });
};
