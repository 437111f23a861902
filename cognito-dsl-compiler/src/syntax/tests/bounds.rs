//! Ranges and bases, which both begin with dots, and their mistakes.

use super::show::fields;

#[test]
fn wrong_ranges() {
    assert_eq!(
        fields("a: 5..15, b"),
        r"a: 5..=15, b
at `..`: `..` excludes 15 in Rust, but bounds are inclusive here; write `5..=15`, or `5..=14` to exclude 15"
    );
    assert_eq!(
        fields("a: ..15, b"),
        r"a: ..=15, b
at `..`: `..` excludes 15 in Rust, but bounds are inclusive here; write `..=15`, or `..=14` to exclude 15"
    );
    assert_eq!(
        fields("a: 5..5, b"),
        r"a: 5..=5, b
at `..`: `..` excludes 5 in Rust, but bounds are inclusive here; write `5..=5`"
    );
    assert_eq!(
        fields("a: 5..=, b"),
        r"a: ?, b
at `5..=`: `5..=` has no upper bound; write a number after it, or `5..` for no upper bound"
    );
    assert_eq!(
        fields("a: ..=, b"),
        r"a: ?, b
at `..=`: `..=` has no bounds; write a range (`1..=5`, `1..` or `..=5`) or a base (`..Recommended`)"
    );
    assert_eq!(
        fields("a: .., b"),
        r"a: ?, b
at `..`: `..` has no bounds; write a range (`1..=5`, `1..` or `..=5`) or a base (`..Recommended`)"
    );
    assert_eq!(
        fields("a: 1...5, b"),
        r"a: 1..=5, b
at `...`: `...` is not a range; write `1..=5`"
    );
    assert_eq!(
        fields("a: 1..., b"),
        r"a: 1..=, b
at `...`: `...` is not a range; write `1..`"
    );
    assert_eq!(
        fields("a: x..=5, b"),
        r"a: ?, b
at `x`: `x` is not a bound, because bounds are whole numbers; write the number itself, as in `1..=5`, `1..` or `..=5`"
    );
    assert_eq!(
        fields("a: 1..=x, b"),
        r"a: ?, b
at `x`: `x` is not a bound, because bounds are whole numbers; write the number itself, as in `1..=5`, `1..` or `..=5`"
    );
    assert_eq!(
        fields(r#"a: 1..="x", b"#),
        r#"a: ?, b
at `"x"`: `"x"` is not a bound, because bounds are whole numbers; write the number itself, as in `1..=5`, `1..` or `..=5`"#
    );
    assert_eq!(
        fields("a: 1.5..=2, b"),
        r"a: ?, b
at `1.5`: `1.5` is not a bound, because bounds are whole numbers; write the number itself, as in `1..=5`, `1..` or `..=5`"
    );
    assert_eq!(
        fields("a: x..=y, b"),
        r"a: ?, b
at `x`: `x` is not a bound, because bounds are whole numbers; write the number itself, as in `1..=5`, `1..` or `..=5`"
    );
    assert_eq!(
        fields("a: 1..=const { X }, b"),
        r"a: ?, b
at `const { X }`: `const { X }` is not a bound, because bounds are whole numbers; write the number itself, as in `1..=5`, `1..` or `..=5`"
    );
    assert_eq!(
        fields("a: 1..=2..=3, b"),
        r"a: ?, b
at `..=`: `..=` follows a value that cannot have one; write a range with one lower and one upper bound: `1..=5`"
    );
    assert_eq!(
        fields("a: 5.=15, b"),
        r"a: ?, b
at `=`: `=` follows the value `5.`; write a field as `name: value`, and a range as `1..=5`"
    );
    assert_eq!(
        fields("a: 1..=+, b"),
        r#"a: ?, b
at `+`: no value begins with `+`; a value is a string `".."`, a number, `true`, `false`, a name, `{ .. }`, `[ .. ]` or `const { .. }`"#
    );
    assert_eq!(
        fields("..5, b"),
        r"..=5, b
at `..`: `..` excludes 5 in Rust, but bounds are inclusive here; write `..=5`, or `..=4` to exclude 5"
    );
    assert_eq!(fields("..=5, b"), "..=5, b");
    assert_eq!(
        fields("a: 1.. c: 2, b"),
        r"a: 1..=, c: 2, b
at `c`: missing comma before `c`; write `, c`"
    );
    assert_eq!(
        fields("a: .=5, b"),
        r#"a: ?, b
at `.`: no value begins with `.`; a value is a string `".."`, a number, `true`, `false`, a name, `{ .. }`, `[ .. ]` or `const { .. }`"#
    );
    assert_eq!(
        fields("a: -9..-1"),
        r"a: -9..=-1
at `..`: `..` excludes -1 in Rust, but bounds are inclusive here; write `-9..=-1`, or `-9..=-2` to exclude -1"
    );
}

#[test]
fn wrong_bases() {
    assert_eq!(
        fields("..Recommended, a: 1"),
        r"..Recommended, a: 1
at `Recommended`: the base `..Recommended` has to come last; move it to the end: `name: value, ..Recommended`"
    );
    assert_eq!(
        fields("..Recommended, a, b, c"),
        r"..Recommended, a, b, c
at `Recommended`: the base `..Recommended` has to come last; move it to the end: `name: value, ..Recommended`"
    );
    assert_eq!(
        fields("..A, ..B"),
        r"..A, ..B
at `B`: `..B` is a second base, after `..A`; keep one of them: `..A`"
    );
    assert_eq!(
        fields("..A, x, ..B"),
        r"..A, x, ..B
at `B`: `..B` is a second base, after `..A`; keep one of them: `..A`"
    );
    assert_eq!(
        fields("..recommended, b"),
        r"?, b
at `recommended`: `..recommended` is not a base; write `Recommended`"
    );
    assert_eq!(
        fields("..Default::default()"),
        r"?
at `default`: `..Default::default()` is not a base; remove the base for the CDK's defaults; the bases `..Recommended` and `..AsWritten` have other defaults"
    );
    assert_eq!(
        fields("..Recommended {}"),
        r"..Recommended
at `{}`: the base `..Recommended` has to come last; write `..Recommended` alone, at the end of the braces"
    );
    assert_eq!(
        fields("..Recommended::new()"),
        r"?
at `new`: `..Recommended::new()` is not a base; remove the base for the CDK's defaults; the bases `..Recommended` and `..AsWritten` have other defaults"
    );
    assert_eq!(
        fields("...Recommended"),
        r"..Recommended
at `.`: a base begins with `..`, not with `...`; write `..Recommended`"
    );
    assert_eq!(
        fields(".Recommended"),
        r"?
at `.`: `.` is before a name; write `Recommended`, or `..Recommended` for a base"
    );
    assert_eq!(
        fields("..Recommended a"),
        r"..Recommended
at `a`: the base `..Recommended` has to come last; write `..Recommended` alone, at the end of the braces"
    );
    assert_eq!(
        fields("..Recommended + x"),
        r"..Recommended
at `+`: the base `..Recommended` has to come last; write `..Recommended` alone, at the end of the braces"
    );
    assert_eq!(
        fields(".."),
        r"?
at `..`: `..` has no bounds; write a range (`1..=5`, `1..` or `..=5`) or a base (`..Recommended`)"
    );
    assert_eq!(
        fields("a: 1, ..Recommended, +"),
        r#"a: 1, ..Recommended, ?
at `+`: no value begins with `+`; a value is a string `".."`, a number, `true`, `false`, a name, `{ .. }`, `[ .. ]` or `const { .. }`"#
    );
}
