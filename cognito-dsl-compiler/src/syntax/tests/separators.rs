//! Commas that are missing, doubled, or something else. Everything around them survives.

use super::show::fields;

#[test]
fn missing_commas() {
    assert_eq!(
        fields("a: 1 b: 2"),
        r"a: 1, b: 2
at `b`: missing comma before `b`; write `, b`"
    );
    assert_eq!(
        fields("a: 1 b, c"),
        r"a: 1, b, c
at `b`: missing comma before `b`; write `, b`"
    );
    assert_eq!(
        fields("a b: 2"),
        r"a, b: 2
at `b`: missing comma before `b`; write `, b`"
    );
    assert_eq!(
        fields("a b, c"),
        r"a, b, c
at `b`: missing comma before `b`; write `, b`"
    );
    assert_eq!(
        fields(r#"a: x "b": 2, c"#),
        r#"a: x, "b": 2, c
at `"b"`: missing comma before `"b"`; write `, "b"`"#
    );
    assert_eq!(
        fields("a: [x y, z]"),
        r"a: [x, y, z]
at `y`: missing comma before `y`; write `, y`"
    );
    assert_eq!(
        fields(r#"a: ["x" "y", z]"#),
        r#"a: ["x", "y", z]
at `"y"`: missing comma before `"y"`; write `, "y"`"#
    );
    assert_eq!(
        fields("a: [1 -2]"),
        r"a: [?]
at `-`: `-` is an operator, but nothing is computed here; write `1..=2` for a range"
    );
    assert_eq!(
        fields("a: String(1..=5 mutable)"),
        r"a: String(1..=5, mutable)
at `mutable`: missing comma before `mutable`; write `, mutable`"
    );
    assert_eq!(
        fields("a: String(1.. mutable)"),
        r"a: String(?)
at `mutable`: `mutable` is not a bound, because bounds are whole numbers; write the number itself, `1..=5`, or a comma, `1.., mutable`"
    );
    assert_eq!(
        fields("a: {} b: {}, c"),
        r"a: {}, b: {}, c
at `b`: missing comma before `b`; write `, b`"
    );
    assert_eq!(
        fields("a: 1 ..Recommended"),
        r"a: 1, ..Recommended
at `..Recommended`: missing comma before `..Recommended`; write `, ..Recommended`"
    );
    assert_eq!(
        fields("a ..Recommended"),
        r"a, ..Recommended
at `..Recommended`: missing comma before `..Recommended`; write `, ..Recommended`"
    );
    assert_eq!(
        fields("a: [{ x } { y }]"),
        r"a: [{x}, {y}]
at `{ y }`: missing comma before `{`; write `, {`"
    );
    assert_eq!(
        fields("a: f(x) [y]"),
        r"a: ?
at `[y]`: `a` has two values; write a value, `a: f(x)`, or a list, `a: [f(x), [y]]`"
    );
    assert_eq!(
        fields("a: { Team: 1 Owner: 2 }"),
        r"a: {Team: 1, Owner: 2}
at `Owner`: missing comma before `Owner`; write `, Owner`"
    );
    assert_eq!(
        fields(r#"a: [f("," [x])]"#),
        r#"a: [f(",", [x])]
at `[x]`: missing comma before `[`; write `, [`"#
    );
}

#[test]
fn commas_and_semicolons_too_many() {
    assert_eq!(
        fields("a: 1,, b"),
        r"a: 1, b
at `,`: two commas follow each other; remove the comma, or write what is missing before it"
    );
    assert_eq!(
        fields(", a: 1"),
        r"a: 1
at `,`: there is nothing before this comma; remove the comma, or write what is missing before it"
    );
    assert_eq!(
        fields(","),
        r"
at `,`: there is nothing before this comma; remove the comma, or write what is missing before it"
    );
    assert_eq!(
        fields("a: 1,,"),
        r"a: 1
at `,`: two commas follow each other; remove the comma, or write what is missing before it"
    );
    assert_eq!(
        fields("a,,,b,,c"),
        r"a, b, c
at `,`: two commas follow each other; remove the comma, or write what is missing before it
at `,`: two commas follow each other; remove the comma, or write what is missing before it"
    );
    assert_eq!(
        fields("a: 1; b: 2"),
        r"a: 1, b: 2
at `;`: `;` does not separate items here, commas do; write `,` instead"
    );
    assert_eq!(
        fields("a: 1; b: 2; c"),
        r"a: 1, b: 2, c
at `;`: `;` does not separate items here, commas do; write `,` instead"
    );
    assert_eq!(
        fields("a: 1;, b"),
        r"a: 1, b
at `;`: `;` does not separate items here, commas do; write `,` instead"
    );
    assert_eq!(
        fields("; a"),
        r"a
at `;`: `;` does not separate items here, commas do; write `,` instead"
    );
    assert_eq!(
        fields("a: [1; 3]"),
        r"a: [1]
at `; 3`: `[value; count]` repeats a value in Rust, but not here; write each element, with commas between them"
    );
    assert_eq!(
        fields(r#"a: ["b"; "c"]"#),
        r#"a: ["b", "c"]
at `;`: `;` does not separate items here, commas do; write `,` instead"#
    );
    assert_eq!(
        fields("a: [1; b]"),
        r"a: [1, b]
at `;`: `;` does not separate items here, commas do; write `,` instead"
    );
}
