//! Names without values and values without names, wrong signs between them, and too many signs.

use super::show::fields;

#[test]
fn wrong_signs() {
    assert_eq!(
        fields("a = 1, b"),
        r"a: 1, b
at `=`: `a` is followed by `=`, not by `:`; write `a: 1`"
    );
    assert_eq!(
        fields("a => 1, b"),
        r"a: 1, b
at `=>`: `a` is followed by `=>`, not by `:`; write `a: 1`"
    );
    assert_eq!(
        fields("a == 1, b"),
        r"a: 1, b
at `==`: `a` is followed by `==`, not by `:`; write `a: 1`"
    );
    assert_eq!(
        fields("a := 1, b"),
        r"a: 1, b
at `:=`: `a` is followed by `:=`, not by `:`; write `a: 1`"
    );
    assert_eq!(
        fields("a: = 1, b"),
        r"a: 1, b
at `: =`: `a` is followed by `:=`, not by `:`; write `a: 1`"
    );
    assert_eq!(
        fields("a:: 1, b"),
        r"a: 1, b
at `::`: `a` is followed by `::`, not by `:`; write `a: 1`"
    );
    assert_eq!(
        fields("a:: [x], b"),
        r"a: [x], b
at `::`: `a` is followed by `::`, not by `:`; write `a: [x]`"
    );
    assert_eq!(
        fields("a::{ x }, b"),
        r"a: {x}, b
at `::`: `a` is followed by `::`, not by `:`; write `a: { x }`"
    );
    assert_eq!(
        fields(r#""a":: x, b"#),
        r#""a": x, b
at `::`: `a` is followed by `::`, not by `:`; write `"a": x`"#
    );
    assert_eq!(
        fields("a -> 1, b"),
        r"a: 1, b
at `->`: `a` is followed by `->`, not by `:`; write `a: 1`"
    );
    assert_eq!(
        fields("a = X + Y, b"),
        r"a: ?, b
at `=`: `a` is followed by `=`, not by `:`; write `a: X`
at `+`: `+` is an operator, but nothing is computed here; write the result, or for Rust constants `const { X + Y }`"
    );
    assert_eq!(
        fields("a: b = c, d"),
        r"a: ?, d
at `=`: `=` follows the value `b`; write a field as `name: value`, and a range as `1..=5`"
    );
}

#[test]
fn missing_signs() {
    assert_eq!(
        fields("a 1, b"),
        r"a: 1, b
at `a`: missing `:` after `a`; write `a: 1`"
    );
    assert_eq!(
        fields(r#"a "x", b"#),
        r#"a: "x", b
at `a`: missing `:` after `a`; write `a: "x"`"#
    );
    assert_eq!(
        fields("a Required, b"),
        r"a: Required, b
at `a`: missing `:` after `a`; write `a: Required`"
    );
    assert_eq!(
        fields("a true, b"),
        r"a: true, b
at `a`: missing `:` after `a`; write `a: true`"
    );
    assert_eq!(
        fields("a [x, y], b"),
        r"a: [x, y], b
at `a`: missing `:` after `a`; write `a: [x, y]`"
    );
    assert_eq!(
        fields(r#""a" 1, b"#),
        r#""a": 1, b
at `"a"`: missing `:` after `a`; write `"a": 1`"#
    );
    assert_eq!(
        fields("a const { X }, b"),
        r"a: const { X }, b
at `a`: missing `:` after `a`; write `a: const { X }`"
    );
    assert_eq!(
        fields(r#""a" { x }, b"#),
        r#""a": {x}, b
at `"a"`: missing `:` after `a`; write `"a": { x }`"#
    );
    assert_eq!(
        fields("a [x] c: 1"),
        r"a: [x], c: 1
at `a`: missing `:` after `a`; write `a: [x]`
at `c`: missing comma before `c`; write `, c`"
    );
}

#[test]
fn missing_values() {
    assert_eq!(
        fields("a:, b"),
        r"a: ?, b
at `a`: `a` has no value; write a value, `a: ..`, or remove the name"
    );
    assert_eq!(
        fields("a:"),
        r"a: ?
at `a`: `a` has no value; write a value, `a: ..`, or remove the name"
    );
    assert_eq!(
        fields("a: b: 1, c"),
        r"a: ?, b: 1, c
at `a`: `a` has no value; write a value, `a: ..`, or remove the name"
    );
    assert_eq!(
        fields(r#"a: "b": 1, c"#),
        r#"a: ?, "b": 1, c
at `a`: `a` has no value; write a value, `a: ..`, or remove the name"#
    );
    assert_eq!(
        fields("a: ..Recommended"),
        r"a: ?, ..Recommended
at `a`: `a` has no value; write a value, `a: ..`; an entry that has only a base is `a: { ..Recommended }`"
    );
    assert_eq!(
        fields("a: { b: }, c"),
        r"a: {b: ?}, c
at `b`: `b` has no value; write a value, `b: ..`, or remove the name"
    );
    assert_eq!(
        fields("a =, b"),
        r"a: ?, b
at `a`: `a` has no value; write a value, `a: ..`, or remove the name"
    );
    assert_eq!(
        fields("a: ; b"),
        r"a: ?, b
at `a`: `a` has no value; write a value, `a: ..`, or remove the name
at `;`: `;` does not separate items here, commas do; write `,` instead"
    );
}

#[test]
fn missing_names() {
    assert_eq!(
        fields(": 3, b"),
        r"?, b
at `:`: missing name before `:`; write `..: 3` with the name of a setting"
    );
    assert_eq!(
        fields(": x, b"),
        r"?, b
at `:`: missing name before `:`; write `..: x` with the name of a setting"
    );
    assert_eq!(
        fields("= 3, b"),
        r"?, b
at `=`: missing name before `=`; write `..: 3` with the name of a setting"
    );
    assert_eq!(
        fields(":, b"),
        r"?, b
at `:`: missing name before `:`; write `..: ..` with the name of a setting"
    );
    assert_eq!(
        fields(": , b: 1"),
        r"?, b: 1
at `:`: missing name before `:`; write `..: ..` with the name of a setting"
    );
    assert_eq!(
        fields(": a: 1, b"),
        r"?, a: 1, b
at `:`: missing name before `:`; write `..: ..` with the name of a setting"
    );
    assert_eq!(
        fields(": x + y, b"),
        r"?, b
at `:`: missing name before `:`; write `..: x` with the name of a setting"
    );
}

#[test]
fn two_values() {
    assert_eq!(
        fields("a: 1 2, b"),
        r"a: ?, b
at `2`: `a` has two values; write a value, `a: 1`, or a list, `a: [1, 2]`"
    );
    assert_eq!(
        fields("a: x Y, b"),
        r"a: x, b
at `Y`: `a` has two values; write a value, `a: x`, or a list, `a: [x, Y]`"
    );
    assert_eq!(
        fields(r#"a: "x" "y", b"#),
        r#"a: ?, b
at `"y"`: `a` has two values; write a value, `a: "x"`, or a list, `a: ["x", "y"]`"#
    );
    assert_eq!(
        fields("a: f(x) { y }, b"),
        r"a: ?, b
at `{ y }`: `a` has two values; write a value, `a: f(x)`, or a list, `a: [f(x), { y }]`"
    );
    assert_eq!(
        fields("a: x true, b"),
        r"a: ?, b
at `true`: `a` has two values; write a value, `a: x`, or a list, `a: [x, true]`"
    );
    assert_eq!(
        fields("a: x users::read, b"),
        r"a: ?, b
at `users`: `a` has two values; write a value, `a: x`, or a list, `a: [x, users]`"
    );
    assert_eq!(
        fields(r#""x" (y), b"#),
        r"?, b
at `(y)`: `(y)` follows a value without a comma; write one value between two commas"
    );
    assert_eq!(
        fields("a: 1 2 c: 3, b"),
        r"a: ?, c: 3, b
at `2`: `a` has two values; write a value, `a: 1`, or a list, `a: [1, 2]`"
    );
}
