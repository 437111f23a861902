//! Configurations of CloudFormation, Terraform and the CDK, carried over by hand, and the help for them.

mod blocks;
mod durations;
mod functions;
mod lists;
mod names;
mod programs;
mod values;

use super::diagnostics::all;

#[test]
fn durations_without_a_unit() {
    insta::assert_snapshot!(all(durations::CASES));
}

#[test]
fn values_that_do_not_carry_over() {
    insta::assert_snapshot!(all(values::CASES));
}

#[test]
fn lists_and_braces() {
    insta::assert_snapshot!(all(lists::CASES));
}

#[test]
fn blocks() {
    insta::assert_snapshot!(all(blocks::CASES));
}

#[test]
fn functions() {
    insta::assert_snapshot!(all(functions::CASES));
}

#[test]
fn undeclared_names() {
    insta::assert_snapshot!(all(names::CASES));
}

#[test]
fn programs() {
    insta::assert_snapshot!(all(programs::CASES));
}
