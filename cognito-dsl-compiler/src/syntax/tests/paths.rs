//! Paths that are incomplete or continue with something else.

use super::show::fields;

#[test]
fn wrong_paths() {
    assert_eq!(
        fields("a: [users::], b"),
        r"a: [?], b
at `users::`: `users::` has no name after it; write a name after it, `users::name`, or `users` alone"
    );
    assert_eq!(
        fields("a: users::, b"),
        r"a: ?, b
at `users::`: `users::` has no name after it; write a name after it, `users::name`, or `users` alone"
    );
    assert_eq!(
        fields("users::"),
        r"?
at `users::`: `users::` has no name after it; write a name after it, `users::name`, or `users` alone"
    );
    assert_eq!(
        fields("a: users::*, b"),
        r#"a: ?, b
at `*`: `users::` needs a name after it, not `*`; a name that is not an identifier goes in brackets: `users["*"]`"#
    );
    assert_eq!(
        fields(r#"a: users::"*", b"#),
        r#"a: ?, b
at `"*"`: `users::` needs a name after it, not `"*"`; a name that is not an identifier goes in brackets: `users["*"]`"#
    );
    assert_eq!(
        fields("a: users::{ read, write }, b"),
        r"a: ?, b
at `{ read, write }`: `users::` needs a name after it, not `{ read, write }`; write each one in full: `users::name`, or `users: { read, write }` for a field"
    );
    assert_eq!(
        fields("a: ::x::y, b"),
        r"a: ?, b
at `::`: a path from the crate root means nothing here, because names refer to the declaration; write `x::y`, or `const { ::x::y }` for a Rust constant"
    );
    assert_eq!(
        fields("a: AWS:Lambda::Function, b"),
        r"a: ?, b
at `:`: a second `:` follows `AWS`; `::` joins the parts of a name, as in `AWS::Lambda::Function`; fields are separated by `,`"
    );
    assert_eq!(
        fields("a: AWS::Lambda:Function, b"),
        r"a: ?, b
at `:`: a second `:` follows `AWS::Lambda`; `::` joins the parts of a name, as in `AWS::Lambda::Function`; fields are separated by `,`"
    );
    assert_eq!(
        fields("a: AWS:Lambda:Function, b"),
        r"a: ?, b
at `:`: a second `:` follows `AWS`; `::` joins the parts of a name, as in `AWS::..`; fields are separated by `,`"
    );
    assert_eq!(
        fields("a: x[1], b"),
        r#"a: ?, b
at `[1]`: `1` is not a name to look up in `x`; write the name as a string: `x["1"]`"#
    );
    assert_eq!(
        fields("a: x[], b"),
        r#"a: ?, b
at `[]`: the brackets after `x` are empty; write a name between them, `x["name"]`, or `x` alone"#
    );
    assert_eq!(
        fields("a: x[y], b"),
        r"a: ?, b
at `[y]`: `y` is not a name to look up in `x`; write `x::y`"
    );
    assert_eq!(
        fields(r#"a: x["y", "z"], b"#),
        r#"a: ?, b
at `["y", "z"]`: `"y", "z"` is not a name to look up in `x`; write each one in full: `x["y"]`"#
    );
    assert_eq!(
        fields("a: x[y z], b"),
        r#"a: ?, b
at `[y z]`: `y z` is not a name to look up in `x`; write the name as a string: `x["y z"]`"#
    );
    assert_eq!(
        fields(r#"a: x["y"]["z"], b"#),
        r#"a: ?, b
at `["z"]`: `a` has two values; write a value, `a: x["y"]`, or a list, `a: [x["y"], ["z"]]`"#
    );
    assert_eq!(
        fields(r#"a: x["y"]::z, b"#),
        r#"a: ?, b
at `::`: `::` follows `x["y"]`, which is not a path; write `x["y"]` alone, or a path such as `users::read`"#
    );
    assert_eq!(
        fields("x[], b"),
        r"x: [], b
at `x`: missing `:` after `x`; write `x: []`"
    );
    assert_eq!(
        fields("a: users:: b: 1"),
        r"a: ?, b: 1
at `users::`: `users::` has no name after it; write a name after it, `users::name`, or `users` alone"
    );
    assert_eq!(
        fields(r#"a: "x"::y, b"#),
        r#"a: ?, b
at `::`: `::` follows `"x"`, which is not a path; write `"x"` alone, or a path such as `users::read`"#
    );
    assert_eq!(
        fields("a: users::1, b"),
        r"a: ?, b
at `1`: `users::` needs a name after it, not `1`; write a name there, `users::name`, or `users` alone"
    );
}
