// What a program in cdk/ says of itself.

/** That no program says what the bad example of a rule says, for this reason. */
export const cannot = (reason) => ({ cannot: reason });
