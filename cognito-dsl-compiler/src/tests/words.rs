//! Strings without quotes, sentences, and comments of other languages. Each is one mistake.

use super::{diagnose, pool, render};
use crate::report::Diagnostic;

#[test]
fn words_of_another_language_are_one_mistake() {
    for body in [
        "# users may join\nmfa: Off",
        "mfa: Off, # no second factor, for now only\ngroups: { a: {} }",
        "resource_servers: { r: { identifier: \"r\", scopes: { book: Book a kiln } } }",
        "groups: { a: { description: everybody in town }, b: {} }",
        "username_attributes = [\"email\"]",
        "pass\ngroups: { a: {} }",
        "user_invitation: { email_body: Hello {username} your code is {####} }",
        "user_verification: { email_body: Welcome to Acme: your code is {####}. It's valid for 5 minutes, enjoy! }",
        "user_verification: { email_body: Hello, your code (see below) is {####} }",
        "user_pool_name: my pool, mfa: Off",
        "user_pool_name: My Pool",
        "groups: { a: { description: a group }, b: {} }",
        "outputs: { a: { value: my pool } }",
        "user_pool_name: my pool, stages: { dev: {}, prod: { mfa: Off } }",
        "# mfa: Required,\nmfa: Off",
        "mfa: Off # mfa: Required, no second factor\ngroups: { a: {} }",
        "# groups: { a: { description: a b } }\n# mfa: On,\nmfa: Off",
        "######## users ########\nmfa: Off",
        "# a; b\nmfa: Off",
        "# don't change this\nmfa: Off",
        "# don't change: a\nmfa: Off",
        "# change: this and that\nmfa: Off",
        "; comment\nmfa: Off",
        "mfa: Off ; no second factor\ngroups: { a: {} }",
        "-- comment\nmfa: Off",
        "mfa: Off -- no second factor, for now only\ngroups: { a: {} }",
    ] {
        let found = diagnose(&pool(body));
        assert_eq!(found.len(), 1, "{body}\n{}", render(&pool(body)));
    }
}

#[test]
fn a_string_without_quotes_is_one_mistake() {
    for (string, body) in [
        ("My Pool", "user_pool_name: My Pool"),
        ("My Pool 2", "user_pool_name: My Pool 2, mfa: Off"),
        ("my-pool", "user_pool_name: my-pool"),
        ("my_pool-dev", "user_pool_name: my_pool-dev mfa: Off"),
        ("my--pool", "user_pool_name: my--pool"),
        ("Acme & Sons", "user_pool_name: Acme & Sons"),
        ("John's pool", "user_pool_name: John's pool"),
        ("my-app", "domains: { login: Prefix(my-app) }"),
        ("eu-central-1", "deploys_to: { region: eu-central-1 }"),
        (
            "first.last@example.com",
            "email: Ses { from_email: first.last@example.com, ses_region: \"eu-west-1\" }",
        ),
        ("my-pool", "user_pool_name: my-pool\ndeletion_protection"),
        ("My Pool", "user_pool_name: My Pool\ndeletion_protection, mfa: Off"),
        (
            "me@example.com",
            "email: Ses { from_email: me@example.com, ses_region: \"eu-west-1\" }",
        ),
        ("web-platform", "tags: { Team: web-platform }"),
        ("my-dev", "stages: { dev: { user_pool_name: my-dev }, prod: {} }"),
    ] {
        let found = diagnose(&pool(body));
        let messages: Vec<String> = found.iter().map(Diagnostic::message).collect();
        let one = format!("a string needs quotes\n\nhelp: write `{string:?}`");
        assert_eq!(messages, [one], "{body}");
    }
}

/// Between parentheses too. The quotes come first, although no prefix has a space.
#[test]
fn an_argument_without_quotes_is_one_mistake() {
    let found = diagnose(&pool("domains: { login: Prefix(my app) }"));
    let messages: Vec<String> = found.iter().map(Diagnostic::message).collect();
    assert_eq!(messages, ["a string needs quotes\n\nhelp: write `\"my app\"`"]);
}

/// A name that is known, or a place that takes no string, says that something else is wrong.
#[test]
fn an_operator_behind_a_value_is_no_part_of_a_string() {
    for (fact, body) in [
        (
            "`-` is an operator",
            "parameters: { my: String }, user_pool_name: my-pool",
        ),
        ("`-` is an operator", "mfa: my-pool"),
        ("`-` is an operator", "mfa: Off-Required"),
        ("`mfa` has two values", "mfa: My Pool"),
        ("`+` is an operator", "password_policy: { min_length: min + 4 }"),
        (
            "`-` is an operator",
            "clients: { web: { supported_identity_providers: [my-idp] } }",
        ),
        ("`.` accesses a field", "user_pool_name: web.name"),
    ] {
        let found = diagnose(&pool(body));
        assert_eq!(found.len(), 1, "{body}\n{}", render(&pool(body)));
        assert!(found[0].fact.starts_with(fact), "{body}\n{}", render(&pool(body)));
    }
}

/// What follows a comment on the next line stays a part of the declaration.
#[test]
fn a_comment_ends_before_an_item_without_a_value() {
    let source = pool("mfa: Off # no second factor\nenable_sms_role\nmfa: Off");
    assert!(
        render(&source).contains("write `// no second factor`"),
        "{}",
        render(&source)
    );
    let urls = "clients: { a: { oauth: { callback_urls: [\"https://a.b\" # local only\n \"https://c.d\"] } } }";
    assert!(
        render(&pool(urls)).contains("write `// local only`"),
        "{}",
        render(&pool(urls))
    );
}

/// A setting without a value on the next line is not a part of the comment.
#[test]
fn a_flag_behind_a_comment_is_kept() {
    for body in [
        "-- email: required\ndeletion_protection,",
        "-- user_pool_name: old name\ndeletion_protection",
        "user_pool_name: \"a\" # mfa: optional\ndeletion_protection",
    ] {
        let found = diagnose(&pool(body));
        assert_eq!(found.len(), 1, "{body}");
        assert!(
            !found[0].message().contains("deletion_protection"),
            "{}",
            found[0].message()
        );
    }
}

/// A missing comma is not a missing pair of quotes.
#[test]
fn a_name_behind_a_value_is_not_a_word() {
    for body in [
        "user_pool_name: \"a\" enable_sms_role",
        "parameters: { a: String }, user_pool_name: a enable_sms_role",
        "user_pool_name: foo mfa",
        "mfa: Off groups { staff }",
        "mfa: Off groups: { a: {} }",
        "mfa: Off groups { a: {} }",
    ] {
        let found = diagnose(&pool(body));
        assert!(
            found.iter().all(|it| it.fact != "a string needs quotes"),
            "{body}\n{}",
            render(&pool(body))
        );
    }
}
