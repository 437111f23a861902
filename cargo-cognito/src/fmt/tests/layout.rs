//! The layout, case by case.

use super::formatted;
use crate::fmt::declaration;
use crate::fmt::markdown::markdown;
use crate::fmt::source::rust;
use crate::fmt::style::{DEFAULT, Style};

/// The items in a declaration.
fn items(source: &str) -> String {
    let text = formatted(&format!("mod p {{{source}}}")).unwrap();
    let inner = text.strip_prefix("mod p {\n").unwrap().strip_suffix("}\n").unwrap();
    inner
        .lines()
        .map(|line| line.strip_prefix("    ").unwrap_or(line).to_owned() + "\n")
        .collect()
}

#[test]
fn what_fits_is_on_one_line() {
    assert_eq!(
        items("mfa:Required,sign_in_aliases:{email,},"),
        "mfa: Required,\nsign_in_aliases: { email },\n"
    );
    assert_eq!(items("\n\nclients : {\n}\n"), "clients: {},\n");
    assert_eq!(
        items(
            "a:String( 1 ..= 3 ,mutable ) , b : Number( - 5 .. ), c: custom [ \"x\" ], d: AWS :: Region, ..Recommended,"
        ),
        "a: String(1..=3, mutable),\nb: Number(-5..),\nc: custom[\"x\"],\nd: AWS::Region,\n..Recommended\n"
    );
    assert_eq!(
        items(
            "a: \"AWS::SSM::Parameter::Value<String>\"{default:\"x\"}, b: const{crate::A}, c: const {}, \"d-e\":null"
        ),
        "a: \"AWS::SSM::Parameter::Value<String>\" { default: \"x\" },\nb: const { crate::A },\nc: const {},\n\"d-e\": null,\n"
    );
}

/// A line of 100 characters stays whole, and one of 101 is broken. The comma counts.
#[test]
fn what_does_not_fit_is_broken() {
    for (name, is_whole) in [("x".repeat(80), true), ("x".repeat(81), false)] {
        let source = format!("tags: {{ a: \"{name}\" }}");
        let text = items(&source);
        assert_eq!(text.lines().count() == 1, is_whole, "{text}");
        if is_whole {
            assert_eq!(text.trim_end().chars().count() + 4, 100);
        }
    }
}

/// A comma after the name would be an error.
#[test]
fn an_index_has_no_comma_however_long_the_line_is() {
    let server = "a".repeat(90);
    let source = format!("scopes: [{server}[\"read:all\"], {server}[/* all */ \"*\"]]");
    assert_eq!(
        items(&source),
        format!("scopes: [\n    {server}[\"read:all\"],\n    {server}[/* all */ \"*\"],\n],\n")
    );
}

#[test]
fn groups_are_broken_from_the_outside() {
    let long = "https://a-long-name-of-a-domain.example.com";
    let source = format!(
        "clients: {{ web: {{ oauth: {{ callback_urls: [\"{long}/in\", \"{long}/again\"], scopes: [openid] }} , ..Recommended }} }},
         email_body: Fn::Sub(\"{long}/${{AWS::Region}}/a/b/c/d/e/f/g/h/i/j/k/l/m/n/o\"),
         grants: [{{ role: support, actions: [AdminGetUser, AdminCreateUser, AdminDeleteUser, AdminDisableUser] }}],
         subject: Fn::Base64(Fn::Join(\",\", [\"{long}\", \"{long}\"]))"
    );
    assert_eq!(
        items(&source),
        format!(
            "\
clients: {{
    web: {{
        oauth: {{
            callback_urls: [
                \"{long}/in\",
                \"{long}/again\",
            ],
            scopes: [openid],
        }},
        ..Recommended
    }},
}},
email_body: Fn::Sub(
    \"{long}/${{AWS::Region}}/a/b/c/d/e/f/g/h/i/j/k/l/m/n/o\",
),
grants: [{{
    role: support,
    actions: [AdminGetUser, AdminCreateUser, AdminDeleteUser, AdminDisableUser],
}}],
subject: Fn::Base64(Fn::Join(
    \",\",
    [
        \"{long}\",
        \"{long}\",
    ],
)),
"
        )
    );
}

#[test]
fn comments_stay_where_they_are() {
    let source = "
        // The plan.
        feature_plan: Plus,// it costs
        mfa: Required,   /* always */


        // Two lines

        // of it.
        /// Documentation.
        #[allow(rule)] // meant
        clients: { // all of them
            web: {}, /* a */ phone: {} // b
            // the end
        },
        tags: { /* a block */ team: \"x\" /* y */, /* z */ },
        /* An aligned
         * block. */
        domains: {
          /* What has
           no stars. */
        },
    ";
    assert_eq!(
        items(source),
        "\
// The plan.
feature_plan: Plus, // it costs
mfa: Required,      /* always */

// Two lines

// of it.
/// Documentation.
#[allow(rule)] // meant
clients: { // all of them
    web: {},
    /* a */ phone: {}, // b
    // the end
},
tags: { /* a block */ team: \"x\" /* y */ /* z */ },
/* An aligned
 * block. */
domains: {
    /* What has
       no stars. */
},
"
    );
}

#[test]
fn strings_and_code_of_rust_stay_as_they_are() {
    let source = "email_body: r\"one
  two\", sms_message: Fn::Sub(r\"a
b\"), name: const {
            if A { // c
                \"x\"
            } else { \"y\" }
        }, other: const { \"a
  b\" }";
    assert_eq!(
        formatted(&format!("mod p {{ {source} }}")).unwrap(),
        "\
mod p {
    email_body: r\"one
  two\",
    sms_message: Fn::Sub(r\"a
b\"),
    name: const {
        if A { // c
            \"x\"
        } else { \"y\" }
    },
    other: const { \"a
  b\" },
}
"
    );
}

#[test]
fn attributes_are_on_their_own_lines() {
    assert_eq!(
        formatted("#[cdk(stack=\"Auth\",path = \"Pool\")] #[cfg_attr( doc,doc = concat!(\"a\")) ] pub ( in crate :: a ) mod p { #[logical_id=\"A\"]web:{} }")
            .unwrap(),
        "\
#[cdk(stack = \"Auth\", path = \"Pool\")]
#[cfg_attr( doc,doc = concat!(\"a\")) ]
pub(in crate::a) mod p {
    #[logical_id = \"A\"]
    web: {},
}
"
    );
    // The value of an attribute has no comma after it, however long it is.
    let long = "x".repeat(120);
    let source = format!("#[logical_id = \"{long}\"]\nmod p {{}}\n");
    assert_eq!(formatted(&source).unwrap(), source);
}

#[test]
fn what_is_around_declarations_stays_as_it_is() {
    let source = "\u{feff}#!/usr/bin/env cargo
use  a :: b ;
mod inner {
    fn f( ) {
        cognito_dsl::user_pool!{mod  p{mfa:Required}}
        cognito_dsl::user_pool! ( pub mod q { mfa : Off } );
    }
}
#[rustfmt::skip] user_pool! { mod  r{} }
user_pool! { #[rustfmt::skip] mod  s{} }
macro_rules! pool { ($name:ident) => { user_pool! { mod  $name{} } } }
";
    let wanted = "\u{feff}#!/usr/bin/env cargo
use  a :: b ;
mod inner {
    fn f( ) {
        cognito_dsl::user_pool!{
            mod p {
                mfa: Required,
            }
        }
        cognito_dsl::user_pool! (
            pub mod q {
                mfa: Off,
            }
        );
    }
}
#[rustfmt::skip] user_pool! { mod  r{} }
user_pool! { #[rustfmt::skip] mod  s{} }
macro_rules! pool { ($name:ident) => { user_pool! { mod  $name{} } } }
";
    assert_eq!(rust(source, &DEFAULT).unwrap(), wanted);
    // With Windows line endings, with tabs, and with an indentation of two.
    let windows = |text: &str| text.replace('\n', "\r\n");
    assert_eq!(rust(&windows(source), &DEFAULT).unwrap(), windows(wanted));
    let tabs = Style {
        has_hard_tabs: true,
        ..DEFAULT
    };
    let source = "\tuser_pool! { mod p { mfa: Required } }";
    assert_eq!(
        rust(source, &tabs).unwrap(),
        "\tuser_pool! {\n\t\tmod p {\n\t\t\tmfa: Required,\n\t\t}\n\t}"
    );
    let two = Style { tab: 2, ..DEFAULT };
    assert_eq!(
        rust(source.trim(), &two).unwrap(),
        "user_pool! {\n  mod p {\n    mfa: Required,\n  }\n}"
    );
}

#[test]
fn documents_have_declarations_in_blocks_of_rust() {
    let source = "\
Write `user_pool! {mod p{}}`:

- a list
  ```rust,no_run
  # use cognito_dsl::user_pool;
  user_pool! {mod p{}}

  fn main() {}
  ```
```text
user_pool! {mod p{}}
```
````rust
user_pool! {mod p{}} // ```
````
```rust
# mod hidden {
#     user_pool! { mod p { mfa: Off } }
# }
```
";
    let wanted = source
        .replace("  user_pool! {mod p{}}\n\n", "  user_pool! {\n      mod p {}\n  }\n\n")
        .replace("user_pool! {mod p{}} //", "user_pool! {\n    mod p {}\n} //");
    assert_eq!(markdown(source, &DEFAULT).unwrap(), wanted);
    assert_eq!(markdown(&wanted, &DEFAULT).unwrap(), wanted);
}

#[test]
fn mistakes_are_left_alone() {
    let what = |source: &str| {
        let error = rust(source, &DEFAULT).unwrap_err();
        format!("{} {}", error.at, error.what)
    };
    assert_eq!(
        what("user_pool! { mod p { a: 1 b: 2 } }"),
        "26 expected a comma, found `b`"
    );
    assert_eq!(what("user_pool! { mod p { a: 1; } }"), "25 expected a comma, found `;`");
    assert_eq!(what("user_pool! { mod p { a: } }"), "24 expected a value, found `}`");
    assert_eq!(
        what("user_pool! { mod p { a: (1) } }"),
        "24 expected a value, found `(`"
    );
    assert_eq!(
        what("user_pool! { mod p {} mod q {} }"),
        "22 expected the end of the declaration, found `mod`"
    );
    assert_eq!(what("user_pool! { p: 1 }"), "13 expected `mod name { .. }`, found `p`");
    assert_eq!(
        what("user_pool! {}"),
        "12 expected `mod name { .. }`, found the end of the macro"
    );
    assert_eq!(
        what("user_pool! { mod p { //! x\n } }"),
        "21 an inner comment is not allowed here"
    );
    assert_eq!(what("user_pool! { mod p {"), "19 this cannot be parsed as Rust");
    let deep = format!("user_pool! {{ mod p {{ a: {}{} }} }}", "[".repeat(70), "]".repeat(70));
    assert!(what(&deep).ends_with("the groups are nested too deeply here"));
    // A file without declarations is not parsed.
    assert_eq!(rust("fn f( {", &DEFAULT).unwrap(), "fn f( {");
    assert!(declaration("mod p {}", 0, &DEFAULT).is_ok());
}

/// As in rustfmt, a comment behind the last comma of a single line takes its place.
#[test]
fn a_comment_at_the_end_of_a_line_has_no_comma_before_it() {
    assert_eq!(
        items("sign_in_aliases: { email, /* only */ }, tags: [a, b /* both */, /* of them */]"),
        "sign_in_aliases: { email /* only */ },\ntags: [a, b /* both */ /* of them */],\n"
    );
    // With each element on its own line, it is behind the comma, wherever it was.
    let long = "a".repeat(70);
    for comment in [", /* both */", " /* both */,", " /* both */"] {
        let source = format!("callback_urls: [\"{long}\", \"{long}\"{comment}]");
        assert_eq!(
            items(&source),
            format!("callback_urls: [\n    \"{long}\",\n    \"{long}\", /* both */\n],\n")
        );
    }
}
