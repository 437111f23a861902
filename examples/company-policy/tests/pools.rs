//! Compiles each pool of the folder: those that follow the policy have to compile, and the others must not.

#[test]
fn pools() {
    let cases = trybuild::TestCases::new();
    cases.pass("tests/pools/follows_the_policy.rs");
    cases.compile_fail("tests/pools/without_second_factor.rs");
    cases.compile_fail("tests/pools/unknown_scope.rs");
}
