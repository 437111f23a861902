//! Literals that are not values, and constants without braces.

use super::show::fields;

#[test]
fn wrong_literals() {
    assert_eq!(
        fields(r#"a: b"x", b"#),
        r#"a: ?, b
at `b"x"`: a byte string is not a value of a setting, because CloudFormation knows only strings; write a string: `"x"`"#
    );
    assert_eq!(
        fields("a: 'x', b"),
        r#"a: ?, b
at `'x'`: a character is not a value of a setting, because CloudFormation knows only strings; write a string: `"x"`"#
    );
    assert_eq!(
        fields("a: b'x', b"),
        r#"a: ?, b
at `b'x'`: a byte is not a value of a setting, because CloudFormation knows only strings; write a string: `"x"`"#
    );
    assert_eq!(
        fields(r#"a: c"x", b"#),
        r#"a: ?, b
at `c"x"`: a C string is not a value of a setting, because CloudFormation knows only strings; write a string: `"x"`"#
    );
    assert_eq!(
        fields("a: 5u32, b"),
        r"a: 5, b
at `5u32`: `u32` is the suffix of a Rust type, but settings have none; write `5`"
    );
    assert_eq!(
        fields("a: 1.5f64, b"),
        r"a: fraction 1.5, b
at `1.5f64`: `f64` is the suffix of a Rust type, but settings have none; write `1.5`"
    );
    assert_eq!(
        fields("a: 1f64, b"),
        r"a: 1, b
at `1f64`: `f64` is the suffix of a Rust type, but settings have none; write `1`"
    );
    assert_eq!(
        fields(r#"a: "x"suffix, b"#),
        r#"a: "x", b
at `"x"suffix`: `suffix` is the suffix of a Rust type, but settings have none; write `"x"`"#
    );
    assert_eq!(
        fields("a: 170141183460469231731687303715884105728, b"),
        r"a: ?, b
at `170141183460469231731687303715884105728`: a number of 39 digits is too long; whole numbers go from -170141183460469231731687303715884105728 to 170141183460469231731687303715884105727"
    );
    assert_eq!(
        fields(r#"a: -"x", b"#),
        r#"a: ?, b
at `-"x"`: `-` is not followed by a number; write `"x"`, or a number: `-5`"#
    );
    assert_eq!(
        fields("a: - x, b"),
        r"a: ?, b
at `-`: `-` is not followed by a number; write a number: `-5`"
    );
    assert_eq!(
        fields("a: --5, b"),
        r"a: ?, b
at `-`: `-` is not followed by a number; write a number: `-5`"
    );
    assert_eq!(
        fields(r#"b"x": 1, b"#),
        r#""b\"x\"": 1, b
at `b"x"`: `b"x"` is not a name; write it as a string: `"b\"x\"": 1`"#
    );
    assert_eq!(
        fields("5: 1, b"),
        r#""5": 1, b
at `5`: `5` is not a name; write it as a string: `"5": 1`"#
    );
    assert_eq!(
        fields("a: 5u8..=6u8"),
        r"a: 5..=6
at `5u8`: `u8` is the suffix of a Rust type, but settings have none; write `5`
at `6u8`: `u8` is the suffix of a Rust type, but settings have none; write `6`"
    );
}

#[test]
fn constants_without_braces() {
    assert_eq!(
        fields("a: const NAME, b"),
        r"a: ?, b
at `const`: `const` has no braces; write `const { NAME }`"
    );
    assert_eq!(
        fields("a: const, b"),
        r"a: ?, b
at `const`: `const` has no braces; write `const { crate::NAME }`"
    );
    assert_eq!(
        fields("a: const (X), b"),
        r"a: ?, b
at `const`: `const` has no braces; write `const { (X) }`"
    );
    assert_eq!(
        fields("a: const crate::NAME c: 1, b"),
        r"a: ?, c: 1, b
at `const`: `const` has no braces; write `const { crate::NAME }`"
    );
    assert_eq!(fields("const: 1"), "const: 1");
}
