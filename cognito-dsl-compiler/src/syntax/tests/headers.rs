//! Correct and incorrect headers.

use super::show::whole;

#[test]
fn right_headers() {
    assert_eq!(whole("mod p {}"), "mod p {}");
    assert_eq!(whole("pub mod p { a: 1 }"), "pub mod p {a: 1}");
    assert_eq!(whole("pub(crate) mod p {}"), "pub(crate) mod p {}");
    assert_eq!(whole("pub(super) mod p {}"), "pub(super) mod p {}");
    assert_eq!(whole("pub(in crate::x) mod p {}"), "pub(incrate::x) mod p {}");
    assert_eq!(
        whole(
            r#"/// About it.
 #[cdk(stack = "A", path = "P")] #[cfg(x)] pub mod p {}"#
        ),
        r#"#[doc = " About it."] #[cdk(stack: "A", path: "P")] #[cfg(x)] pub mod p {}"#
    );
    assert_eq!(whole("mod r#type {}"), "mod type {}");
    assert_eq!(whole("mod _p1 {}"), "mod _p1 {}");
}

#[test]
fn wrong_keywords() {
    assert_eq!(
        whole("pub customers { a: 1 }"),
        r"pub mod customers {a: 1}
at `customers`: missing `mod` before `customers`; write `mod customers`"
    );
    assert_eq!(
        whole("customers { a: 1 }"),
        r"mod customers {a: 1}
at `customers`: missing `mod` before `customers`; write `mod customers`"
    );
    assert_eq!(
        whole("struct customers { a: 1 }"),
        r"mod customers {a: 1}
at `struct`: a pool begins with `mod`, not with `struct`; write `mod customers`"
    );
    assert_eq!(
        whole("pub pool customers {}"),
        r"pub mod customers {}
at `pool`: a pool begins with `mod`, not with `pool`; write `mod customers`"
    );
    assert_eq!(
        whole("pub struct {}"),
        r"pub mod pool {}
at `struct`: a pool begins with `mod`, not with `struct`; write `mod pool`"
    );
    assert_eq!(
        whole("pub unsafe mod p {}"),
        r"pub mod p {}
at `unsafe`: only a visibility can come before `mod`, not `unsafe`; write `mod p`"
    );
    assert_eq!(
        whole("mod mod {}"),
        r"mod mod {}
at `mod`: `mod` is a Rust keyword; write another name, or `mod r#mod`"
    );
    assert_eq!(
        whole("pub pub mod p {}"),
        r"pub mod p {}
at `pub`: only a visibility can come before `mod`, not `pub`; write `mod p`"
    );
}

#[test]
fn wrong_names() {
    assert_eq!(
        whole("mod { a: 1 }"),
        r"mod pool {a: 1}
at `mod`: the pool has no name; write a name: `mod customers { .. }`"
    );
    assert_eq!(
        whole("pub mod;"),
        r"nothing
at `mod`: the pool has no name; write a name: `mod customers { .. }`"
    );
    assert_eq!(
        whole("pub mod"),
        r"nothing
at `mod`: the pool has no name; write a name: `mod customers { .. }`"
    );
    assert_eq!(
        whole(r#"mod "customers" { a: 1 }"#),
        r#"mod customers {a: 1}
at `"customers"`: `"customers"` is not a name, because the pool becomes a Rust module; write `mod customers`"#
    );
    assert_eq!(
        whole(r#"mod "1 x" {}"#),
        r#"mod pool {}
at `"1 x"`: `"1 x"` is not a name, because the pool becomes a Rust module; write `mod pool`"#
    );
    assert_eq!(
        whole("mod MyPool { a: 1 }"),
        r"mod MyPool {a: 1}
at `MyPool`: `MyPool` has capital letters, but Rust module names have none; write `mod my_pool`"
    );
    assert_eq!(
        whole("mod HTTPPool {}"),
        r"mod HTTPPool {}
at `HTTPPool`: `HTTPPool` has capital letters, but Rust module names have none; write `mod http_pool`"
    );
    assert_eq!(
        whole("mod my-pool { a: 1 }"),
        r"mod my_pool {a: 1}
at `my-pool`: `my-pool` is not a name, because the pool becomes a Rust module; write `mod my_pool`"
    );
    assert_eq!(
        whole("mod crate::pool {}"),
        r"mod crate_pool {}
at `crate::pool`: `crate::pool` is not a name, because the pool becomes a Rust module; write `mod crate_pool`"
    );
    assert_eq!(
        whole("mod type {}"),
        r"mod type {}
at `type`: `type` is a Rust keyword; write another name, or `mod r#type`"
    );
    assert_eq!(
        whole("mod self {}"),
        r"mod pool {}
at `self`: `self` is a Rust keyword; write another name, such as `mod customers`"
    );
    assert_eq!(
        whole("mod _ {}"),
        r"mod pool {}
at `_`: `_` is a Rust keyword; write another name, such as `mod customers`"
    );
    assert_eq!(
        whole("mod 1 {}"),
        r"mod pool {}
at `1`: `1` is not a name, because the pool becomes a Rust module; write `mod pool`"
    );
    assert_eq!(
        whole("mod + {}"),
        r"mod pool {}
at `+`: `mod` is followed by `+`, not by the name of the pool; write a name: `mod customers { .. }`"
    );
    assert_eq!(
        whole("mod p<T> {}"),
        r"mod p {}
at `<`: `<` is between the name of the pool and its braces; write `mod p { .. }`"
    );
    assert_eq!(
        whole("mod p + {}"),
        r"mod p {}
at `+`: `+` is between the name of the pool and its braces; write `mod p { .. }`"
    );
}

#[test]
fn wrong_bodies() {
    assert_eq!(
        whole("pub mod customers;"),
        r"pub mod customers {}
at `;`: the pool `customers` has no braces; write `mod customers { .. }`"
    );
    assert_eq!(
        whole("pub mod customers"),
        r"pub mod customers {}
at `customers`: the pool `customers` has no braces; write `mod customers { .. }`"
    );
    assert_eq!(
        whole("mod p (a: 1)"),
        r"mod p {a: 1}
at `(`: the fields of the pool are in parentheses; write `mod p { .. }`"
    );
    assert_eq!(
        whole("mod p [a: 1]"),
        r"mod p {a: 1}
at `[`: the fields of the pool are in brackets; write `mod p { .. }`"
    );
    assert_eq!(
        whole("mod p: { a: 1 }"),
        r"mod p {a: 1}
at `:`: `:` is between the name of the pool and its braces; write `mod p { .. }`"
    );
    assert_eq!(
        whole("mod p = { a: 1 }"),
        r"mod p {a: 1}
at `=`: `=` is between the name of the pool and its braces; write `mod p { .. }`"
    );
    assert_eq!(
        whole("mod pool;"),
        r"mod pool {}
at `;`: the pool `pool` has no braces; write `mod pool { .. }`"
    );
}

#[test]
fn things_behind_the_body() {
    assert_eq!(
        whole("mod p { a: 1 };"),
        r"mod p {a: 1}
at `;`: `;` follows the pool `p`; remove the `;`"
    );
    assert_eq!(
        whole("mod p {},"),
        r"mod p {}
at `,`: `,` follows the pool `p`; remove the `,`"
    );
    assert_eq!(
        whole("mod p {} mod q {}"),
        r"mod p {}
at `mod q {}`: something follows the pool `p`, but one invocation declares one pool; write another `user_pool! { .. }` for another pool, or remove what follows"
    );
    assert_eq!(
        whole("mod p {} x"),
        r"mod p {}
at `x`: something follows the pool `p`, but one invocation declares one pool; write another `user_pool! { .. }` for another pool, or remove what follows"
    );
}

#[test]
fn no_header() {
    assert_eq!(
        whole(""),
        r#"nothing
at ``: there is no pool in these braces; a pool has the form `pub mod customers { user_pool_name: "customers" }`"#
    );
    assert_eq!(
        whole("a: 1, b: 2"),
        r"nothing
at `a`: `a` comes before `mod` and the name of the pool; write `pub mod name { .. }` around the fields"
    );
    assert_eq!(
        whole("a, b"),
        r"nothing
at `a`: `a` comes before `mod` and the name of the pool; write `pub mod name { .. }` around the fields"
    );
    assert_eq!(
        whole(r#""x": 1"#),
        r#"nothing
at `"x"`: `"x"` comes before `mod` and the name of the pool; write `pub mod name { .. }` around the fields"#
    );
    assert_eq!(
        whole("{ a: 1 }"),
        r"mod pool {a: 1}
at `{`: the pool has no `mod` and no name; write `pub mod customers { .. }`"
    );
    assert_eq!(
        whole("pub { a: 1 }"),
        r"pub mod pool {a: 1}
at `{`: the pool has no `mod` and no name; write `pub mod customers { .. }`"
    );
    assert_eq!(
        whole("/// About it."),
        r#"nothing
at `/// About it.`: no pool follows these attributes; a pool has the form `pub mod customers { user_pool_name: "customers" }`"#
    );
    assert_eq!(
        whole("+"),
        r"nothing
at `+`: a pool begins with `mod` and a name, not with `+`; write `pub mod customers { .. }`"
    );
    assert_eq!(
        whole("pub"),
        r"nothing
at `pub`: the pool has no `mod` and no name; write `pub mod customers { .. }`"
    );
    assert_eq!(
        whole("pub(x) mod p {}"),
        r"pub mod p {}
at `(x)`: `(x)` is not a visibility; write `pub`, `pub(crate)`, `pub(super)` or `pub(in path)`"
    );
    assert_eq!(
        whole("#![allow(x)] mod p {}"),
        r"mod p {}
at `#![allow(x)]`: an inner attribute or comment is not allowed here; write `#[allow(x)]` before the item that it describes"
    );
    assert_eq!(
        whole(r#""p" { a: 1 }"#),
        r#"mod pool {a: 1}
at `"p"`: a pool begins with `mod` and a name, not with `"p"`; write `pub mod customers { .. }`"#
    );
    assert_eq!(
        whole("= { a: 1 }"),
        r"mod pool {a: 1}
at `=`: a pool begins with `mod` and a name, not with `=`; write `pub mod customers { .. }`"
    );
    assert_eq!(
        whole("fn p() { a: 1 }"),
        r"mod p {}
at `fn`: a pool begins with `mod`, not with `fn`; write `mod p`"
    );
    assert_eq!(
        whole("static p: Pool = { a: 1 };"),
        r"mod p {a: 1}
at `static`: a pool begins with `mod`, not with `static`; write `mod p`"
    );
}
