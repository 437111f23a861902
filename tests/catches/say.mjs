// What a program in cdk/ declares about itself.

/** No program can express the bad example of the rule, for this reason. */
export const cannot = (reason) => ({ cannot: reason });
