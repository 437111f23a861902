//! Rust expressions, which are not values, and the message about each.

use super::show::fields;

#[test]
fn operators() {
    assert_eq!(
        fields("a: x.y, b"),
        r"a: ?, b
at `.`: `.` accesses a field in Rust, but `::` joins the parts of a name here; write `x::..` with the part of the name, or `Fn::GetAtt(x, ..)` for an attribute"
    );
    assert_eq!(
        fields("a: x.y.z, b"),
        r"a: ?, b
at `.`: `.` accesses a field in Rust, but `::` joins the parts of a name here; write `x::..` with the part of the name, or `Fn::GetAtt(x, ..)` for an attribute"
    );
    assert_eq!(
        fields(r#"a: "x".to_string(), b"#),
        r#"a: ?, b
at `.`: a value is written without a conversion here; write `"x"`"#
    );
    assert_eq!(
        fields("a: 1 + 2, b"),
        r"a: ?, b
at `+`: `+` is an operator, but nothing is computed here; write the result, or for Rust constants `const { 1 + 2 }`"
    );
    assert_eq!(
        fields("a: x < y, b"),
        r"a: ?, b
at `<`: `<` is an operator, but nothing is computed here; write `true` or `false`, a range such as `1..=5`, or `const { a < b }`"
    );
    assert_eq!(
        fields("a: x != y, b"),
        r"a: ?, b
at `!=`: `!=` is an operator, but nothing is computed here; write `Fn::Not(Fn::Equals(x, y))` in a condition of `conditions`"
    );
    assert_eq!(
        fields("a: x?, b"),
        r"a: ?, b
at `?`: `?` is an operator, but nothing can fail here; write `x`"
    );
    assert_eq!(
        fields("a: x ? y : z, b"),
        r"a: ?, b
at `?`: `?` decides something in other languages, but nothing is computed here; write the value itself; `stages` has what differs between environments, and `Fn::If(condition, .., ..)` chooses between two strings or numbers at deploy time"
    );
    assert_eq!(
        fields("a: x || y, b"),
        r"a: ?, b
at `||`: `||` is an operator, but nothing is computed here; write `Fn::Or(x, y)` in a condition of `conditions`"
    );
    assert_eq!(
        fields("a: x as u32, b"),
        r"a: ?, b
at `as`: `as` continues an expression, but nothing is computed here; write `a: x`"
    );
    assert_eq!(
        fields("a: x @ y, b"),
        r"a: x, b
at `@`: `@` means nothing here; write `x`, and a `,` after it"
    );
    assert_eq!(
        fields("a: x == y, b"),
        r"a: ?, b
at `==`: `==` is an operator, but nothing is computed here; write `Fn::Equals(x, y)` in a condition of `conditions`"
    );
    assert_eq!(
        fields("a: x => y, b"),
        r"a: ?, b
at `=>`: `=>` follows the value `x`; write a field as `name: value`, and a range as `1..=5`"
    );
    assert_eq!(
        fields("a: X & Y, b"),
        r"a: X, b
at `&`: `&` is an operator, but nothing is computed here; write the result, or for Rust constants `const { X & Y }`"
    );
    assert_eq!(
        fields("a: 60 * 60, b"),
        r"a: ?, b
at `*`: `*` is an operator, but nothing is computed here; write the result, or for Rust constants `const { 60 * 60 }`"
    );
}

#[test]
fn operators_before_values() {
    assert_eq!(
        fields("a: &x, b"),
        r"a: ?, b
at `&`: `&` borrows in Rust, but nothing is borrowed here; write `x`"
    );
    assert_eq!(
        fields("a: *x, b"),
        r#"a: ?, b
at `*`: `*` dereferences in Rust, but there are no references here; write `x`, or the string `"*"`"#
    );
    assert_eq!(
        fields("a: !x, b"),
        r"a: ?, b
at `!`: `!` negates in Rust, but nothing is computed here; write `Fn::Not(x)` in a condition; switch a flag off with `name: false`"
    );
    assert_eq!(
        fields("!x, b"),
        r"?, b
at `!`: `!` negates in Rust, but nothing is computed here; write `x: false`"
    );
    assert_eq!(
        fields("a: |x: u32| x, b"),
        r"a: ?, b
at `|`: a closure is not a value of a setting; write the value itself, or `const { crate::NAME }`"
    );
    assert_eq!(
        fields("a: || x, b"),
        r"a: ?, b
at `||`: a closure is not a value of a setting; write the value itself, or `const { crate::NAME }`"
    );
    assert_eq!(
        fields("a: 'x, b"),
        r#"a: ?, b
at `'`: a lifetime is not a value of a setting; write a name, `x`, or a string, `"x"`"#
    );
    assert_eq!(
        fields("a: <T as X>::Y, b"),
        r"a: ?, b
at `<`: a type in angle brackets is not a value of a setting; write a path, `AWS::Lambda::Function`, or a string"
    );
    assert_eq!(
        fields("a: @, b"),
        r#"a: ?, b
at `@`: no value begins with `@`; a value is a string `".."`, a number, `true`, `false`, a name, `{ .. }`, `[ .. ]` or `const { .. }`"#
    );
    assert_eq!(
        fields("+, b"),
        r#"?, b
at `+`: no value begins with `+`; a value is a string `".."`, a number, `true`, `false`, a name, `{ .. }`, `[ .. ]` or `const { .. }`"#
    );
    assert_eq!(
        fields("a: $x, b"),
        r#"a: ?, b
at `$`: no value begins with `$`; a value is a string `".."`, a number, `true`, `false`, a name, `{ .. }`, `[ .. ]` or `const { .. }`"#
    );
    assert_eq!(
        fields("a: + x c: 3, b"),
        r#"a: ?, c: 3, b
at `+`: no value begins with `+`; a value is a string `".."`, a number, `true`, `false`, a name, `{ .. }`, `[ .. ]` or `const { .. }`"#
    );
    assert_eq!(
        fields("a: . , b"),
        r#"a: ?, b
at `.`: no value begins with `.`; a value is a string `".."`, a number, `true`, `false`, a name, `{ .. }`, `[ .. ]` or `const { .. }`"#
    );
}

#[test]
fn parentheses() {
    assert_eq!(
        fields("a: (x), b"),
        r"a: ?, b
at `(x)`: there is no name before this parenthesis; write `x`, or a name before the parenthesis, as in `days(3)`"
    );
    assert_eq!(
        fields("a: (x, y), b"),
        r"a: ?, b
at `(x, y)`: there is no name before this parenthesis; write a list, `[x, y]`, or a name before the parenthesis"
    );
    assert_eq!(
        fields("a: (), b"),
        r#"a: ?, b
at `()`: there is no name before this parenthesis; write a value, such as a string `".."` or a list `[]`"#
    );
    assert_eq!(
        fields("(x): 1, b"),
        r"?, b
at `(x)`: there is no name before this parenthesis; write `x`, or a name before the parenthesis, as in `days(3)`"
    );
}

#[test]
fn generics() {
    assert_eq!(
        fields("a: AWS::SSM::Parameter::Value<String>, b"),
        r#"a: ?, b
at `<String>`: type arguments in angle brackets are not allowed here; write a type with angle brackets as a string: `"AWS::SSM::Parameter::Value<String>"`"#
    );
    assert_eq!(
        fields("a: Value<List<String>, x>, b"),
        r#"a: ?, b
at `<List<String>, x>`: type arguments in angle brackets are not allowed here; write a type with angle brackets as a string: `"Value<List<String>, x>"`"#
    );
    assert_eq!(
        fields("a: Vec::<u8>, b"),
        r#"a: ?, b
at `<u8>`: type arguments in angle brackets are not allowed here; write a type with angle brackets as a string: `"Vec::<u8>"`"#
    );
    assert_eq!(
        fields("a: Value<Item = u8>, b"),
        r#"a: ?, b
at `<Item = u8>`: type arguments in angle brackets are not allowed here; write a type with angle brackets as a string: `"Value<Item = u8>"`"#
    );
    assert_eq!(
        fields("a: Value<String> { x }, b"),
        r#"a: ?, b
at `<String>`: type arguments in angle brackets are not allowed here; write a type with angle brackets as a string: `"Value<String>"`"#
    );
    assert_eq!(
        fields("a: Value<x, b: 1"),
        r"a: ?, b: 1
at `<`: `<` is an operator, but nothing is computed here; write `true` or `false`, a range such as `1..=5`, or `const { a < b }`"
    );
}

#[test]
fn macros_and_keywords() {
    assert_eq!(
        fields(r#"a: env!("X"), b"#),
        r#"a: ?, b
at `env!("X")`: macros are not expanded inside a setting; write `const { env!("X") }`; variants and durations are literals, so write what differs in `stages`"#
    );
    assert_eq!(
        fields(r#"env!("X"), b"#),
        r#"?, b
at `env!("X")`: macros are not expanded inside a setting; write `const { env!("X") }`; variants and durations are literals, so write what differs in `stages`"#
    );
    assert_eq!(
        fields("a: if x { 1 } else { 2 }, b"),
        r"a: ?, b
at `if`: `if` begins an expression, but nothing is computed here; write the value itself; `stages` has what differs between environments, and `Fn::If(condition, .., ..)` chooses between two strings or numbers at deploy time"
    );
    assert_eq!(
        fields("a: match x {}, b"),
        r"a: ?, b
at `match`: `match` begins an expression, but nothing is computed here; write the value itself; `stages` has what differs between environments, and `Fn::If(condition, .., ..)` chooses between two strings or numbers at deploy time"
    );
    assert_eq!(fields("a: unsafe { x }, b"), "a: unsafe {x}, b");
}
