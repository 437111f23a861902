//! Attributes: those of the language, those of the compiler, and wrong ones.

use super::show::fields;

#[test]
fn attributes_of_entries() {
    assert_eq!(
        fields(
            r#"/// About it.
 #[logical_id = "X"] #[allow(a, b)] web: {}"#
        ),
        r#"#[doc = " About it."] #[logical_id = "X"] #[allow(a, b)] web: {}"#
    );
    assert_eq!(
        fields(r#"#[cdk(id = "x", path = "y")] web: {}"#),
        r#"#[cdk(id: "x", path: "y")] web: {}"#
    );
    assert_eq!(fields("#[r#type = 1] a"), "#[r#type = 1] a");
}

#[test]
fn attributes_of_the_compiler_are_left_alone() {
    assert_eq!(
        fields(
            r#"#[cfg(all(feature = "x", not(test)))] #[doc(hidden)] #[cfg_attr(x, doc = include_str!("y"), allow(z))] #[rustfmt::skip] #[deprecated(since = "1")] a"#
        ),
        r#"#[cfg(all(feature: "x", not(test)))] #[doc(hidden)] #[cfg_attr(x, doc: ?, allow(z))] #[rustfmt::skip] #[deprecated(since: "1")] a"#
    );
    assert_eq!(
        fields(r#"#[allow(clippy::all, reason = "x")] #[allow(dead_code)] a"#),
        r#"#[allow(clippy::all, reason: "x")] #[allow(dead_code)] a"#
    );
    assert_eq!(fields(r#"#[doc = concat!("a", "b")] a"#), "#[doc = ?] a");
    assert_eq!(
        fields("#[path{a; b => c}] #[other[<x>]] #[x = y + z] #[unsafe(no_mangle)] #[x y] #[x(a: 1 2)] #[x =] a"),
        "#[path(a, b: c)] #[other(?)] #[x = ?] #[unsafe(no_mangle)] #[x = y] #[x(a: ?)] #[x = ?] a"
    );
    assert_eq!(fields("#[rustfmt::skip::] a"), "#[rustfmt::skip::] a");
}

#[test]
fn mistakes_in_attributes() {
    assert_eq!(
        fields(r#"#[cdk(stack: "Auth", path = "Pool")] a"#),
        r#"#[cdk(stack: "Auth", path: "Pool")] a
at `:`: `stack` is followed by `:`, not by `=`; write `stack = "Auth"`"#
    );
    assert_eq!(
        fields(r#"#[cdk(stack = , path = "Pool")] a"#),
        r#"#[cdk(stack: ?, path: "Pool")] a
at `stack`: `stack` has no value; write a value, `stack = ..`, or remove the name"#
    );
    assert_eq!(
        fields(r#"#[cdk(stack "Auth")] a"#),
        r#"#[cdk(stack: "Auth")] a
at `stack`: missing `=` after `stack`; write `stack = "Auth"`"#
    );
    assert_eq!(
        fields(r#"#[cdk(stack = "Auth" path = "Pool")] a"#),
        r#"#[cdk(stack: "Auth", path: "Pool")] a
at `path`: missing comma before `path`; write `, path`"#
    );
    assert_eq!(
        fields(r#"#[logical_id: "X"] a"#),
        r#"#[logical_id = "X"] a
at `:`: `logical_id` is followed by `:`, not by `=`; write `#[logical_id = "X"]`"#
    );
    assert_eq!(
        fields(r#"#[logical_id "X"] a"#),
        r#"#[logical_id = "X"] a
at `"X"`: missing `=` after `logical_id`; write `#[logical_id = "X"]`"#
    );
    assert_eq!(
        fields("#[logical_id =] a"),
        r#"#[logical_id = ?] a
at `=`: `logical_id` has no value; write `#[logical_id = ".."]`"#
    );
    assert_eq!(
        fields(r#"#[logical_id = "X" y] a"#),
        r"#[logical_id = ?] a
at `y`: `y` follows the attribute `logical_id`; remove it, or write it as a separate attribute"
    );
    assert_eq!(
        fields("#[allow[a, b]] a"),
        r"#[allow(a, b)] a
at `[a, b]`: the arguments of `allow` are not in parentheses; write `#[allow(a, b)]`"
    );
    assert_eq!(
        fields("#[] a"),
        r#"a
at `#[]`: this attribute has no name; write `#[logical_id = ".."]`, `#[cdk(..)]` or `#[allow(..)]`, or remove it"#
    );
    assert_eq!(
        fields(r#"#["x"] a"#),
        r#"a
at `#["x"]`: this attribute has no name; write `#[logical_id = ".."]`, `#[cdk(..)]` or `#[allow(..)]`, or remove it"#
    );
    assert_eq!(
        fields("#[logical_id = X + Y] a"),
        r"#[logical_id = ?] a
at `+`: `+ Y` follows the attribute `logical_id`; remove it, or write it as a separate attribute"
    );
    assert_eq!(
        fields("#[allow(a b)] a"),
        r"#[allow(a, b)] a
at `b`: missing comma before `b`; write `, b`"
    );
}

#[test]
fn attributes_in_wrong_places() {
    assert_eq!(
        fields("#![allow(a)] a: 1, b"),
        r"a: 1, b
at `#![allow(a)]`: an inner attribute or comment is not allowed here; write `#[allow(a)]` before the item that it describes"
    );
    assert_eq!(
        fields(
            r"//! About it.
 a: 1"
        ),
        r"a: 1
at `//! About it.`: an inner attribute or comment is not allowed here; write `/// ..` before the item that it describes"
    );
    assert_eq!(
        fields("a: 1, #[allow(x)]"),
        r"a: 1, ?
at `#[allow(x)]`: no entry follows this attribute; write the attribute before an entry, `#[..] name: value`, or remove it"
    );
    assert_eq!(
        fields("a: 1, #[allow(x)], b"),
        r"a: 1, ?, b
at `#[allow(x)]`: no entry follows this attribute; write the attribute before an entry, `#[..] name: value`, or remove it"
    );
    assert_eq!(
        fields("# a: 1, b"),
        r"b
at `# a: 1`: `#` does not begin a comment; write `// a: 1`"
    );
    assert_eq!(
        fields("# , b"),
        r"b
at `#`: `#` begins an attribute, but its brackets are missing; write `#[..]`, or remove the `#`; a comment begins with `//`"
    );
    assert_eq!(
        fields("#! a"),
        r"a
at `#`: `#` begins an attribute, but its brackets are missing; write `#[..]`, or remove the `#`; a comment begins with `//`"
    );
    assert_eq!(
        fields(r#"[logical_id = "X"] a: 1, b"#),
        r#"#[logical_id = "X"] a: 1, b
at `[logical_id = "X"]`: missing `#` before these brackets; write `#[logical_id = "X"]`"#
    );
    assert_eq!(
        fields("[allow(x)] #[allow(y)] a"),
        r"#[allow(x)] #[allow(y)] a
at `[allow(x)]`: missing `#` before these brackets; write `#[allow(x)]`"
    );
    assert_eq!(
        fields("a: #[allow(x)] b: 1"),
        r"a: ?, #[allow(x)] b: 1
at `a`: `a` has no value; write a value, `a: ..`, or remove the name"
    );
    assert_eq!(
        fields("a: #[allow(x)] 1"),
        r"a: 1
at `#[allow(x)]`: an attribute or doc comment is between `a` and its value; write it before the name of an entry, or before `mod`; a comment begins with `//`"
    );
    assert_eq!(
        fields("a: 1 #[allow(x)] b: 2"),
        r"a: 1, #[allow(x)] b: 2
at `#`: missing comma before `#[allow(x)]`; write `, #[allow(x)]`"
    );
    assert_eq!(
        fields("a: 1 # b"),
        r"a: 1
at `# b`: `#` does not begin a comment; write `// b`"
    );
}
