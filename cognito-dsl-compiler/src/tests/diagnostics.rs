//! What the language itself rejects: one case for each kind of mistake, one snapshot for each group.

use super::{pool, render};

/// Renders each body with its name above it.
pub(super) fn all(cases: &[(&str, &str)]) -> String {
    cases
        .iter()
        .map(|(name, body)| format!("## {name}\n\n{}\n", render(&pool(body))))
        .collect()
}

#[test]
fn fields() {
    insta::assert_snapshot!(all(&[
        ("misspelt", "pasword_policy: {}"),
        ("camel case", "userPoolName: \"a\""),
        ("another tool's name", "email_configuration: Cognito"),
        ("an older name", "required_attributes: { email: { required } }"),
        ("in the wrong section", "min_length: 8"),
        ("of the pool in a section", "password_policy: { deletion_protection }"),
        ("unlike anything", "zzz: 1"),
        ("unlike anything in a section", "auto_verify: { zzz }"),
        ("given twice", "mfa: Off, mfa: Optional"),
        ("without a value", "mfa"),
        ("a section without a value", "password_policy"),
        ("without a colon", "password_policy { min_length: 8 }"),
        ("without a name", "\"a\""),
        ("with a path for a name", "a::b"),
        ("missing", "email: Ses { ses_region: \"us-east-1\" }"),
        ("the base by name", "base: Recommended"),
        ("a base that there is not", "..Recomended"),
        ("another base that there is not", "..AsWriten"),
        ("a base like nothing", "..Default"),
        ("a base in snake case", "..as_written"),
        ("a base in a section", "password_policy: { ..Recommended }"),
        ("a base in a map", "clients: { ..Recommended }"),
        ("an attribute", "#[inline] mfa: Off"),
        ("a lint on a field", "#[allow(dead_code)] mfa: Off"),
    ]));
}

#[test]
fn entries() {
    insta::assert_snapshot!(all(&[
        ("without a value", "clients: { web }"),
        ("given twice", "groups: { a: {}, a: {} }"),
        (
            "standard attribute twice under two names",
            "standard_attributes: { fullname: {}, name: {} }"
        ),
        ("standard attribute without a value", "standard_attributes: { email }"),
        ("unknown standard attribute", "standard_attributes: { e_mail: {} }"),
        (
            "the verified flags are no schema",
            "standard_attributes: { email_verified: {} }"
        ),
        ("cfg", "groups: { #[cfg(test)] a: {} }"),
        ("another attribute", "groups: { #[inline] a: {} }"),
        ("a logical id that is no text", "groups: { #[logical_id = 5] a: {} }"),
        (
            "a logical id where there is none",
            "tags: { #[logical_id = \"X\"] a: \"b\" }"
        ),
        ("a list instead", "groups: [admins]"),
        (
            "the same constant",
            "custom_attributes: { isEmployee: Boolean, is_employee: Boolean }"
        ),
        (
            "scopes with the same constant",
            "resource_servers: { a: { identifier: \"a\", scopes: { \"x-y\": \"X\", x_y: \"X\" } } }"
        ),
    ]));
}

#[test]
fn values() {
    insta::assert_snapshot!(all(&[
        ("a number for a string", "user_pool_name: 5"),
        ("a flag for a string", "user_pool_name: true"),
        ("a list for a string", "user_pool_name: [\"a\"]"),
        ("braces for a string", "user_pool_name: {}"),
        ("a string for a flag", "deletion_protection: \"true\""),
        ("a number for a flag", "deletion_protection: 1"),
        ("a string for a number", "password_policy: { min_length: \"8\" }"),
        ("a fraction for a number", "password_policy: { min_length: 8.5 }"),
        (
            "a number out of range",
            "groups: { a: { precedence: 99999999999999999999 } }"
        ),
        (
            "a string for a list",
            "clients: { web: { oauth: { callback_urls: \"https://a.b\" } } }"
        ),
        (
            "names in a list",
            "clients: { web: { oauth: { callback_urls: [a: \"https://a.b\"] } } }"
        ),
        ("a string for a section", "password_policy: \"strong\""),
        (
            "the wrong type before the braces",
            "password_policy: PasswordRules { min_length: 8 }"
        ),
    ]));
}

#[test]
fn variants() {
    insta::assert_snapshot!(all(&[
        ("misspelt", "mfa: Requird"),
        ("another tool's name", "mfa: On"),
        ("CloudFormation's text", "mfa: \"ON\""),
        ("a boolean", "mfa: true"),
        ("in another case", "mfa: REQUIRED"),
        ("unlike anything", "mfa: Zzz"),
        ("with settings it does not take", "mfa: Required { sms }"),
        ("with arguments it does not take", "mfa: Required(1)"),
        ("settings without the variant", "email: { from_email: \"a@b.c\" }"),
        (
            "a setting of another variant",
            "email: Cognito { from_email: \"a@b.c\" }"
        ),
        ("a removal policy that pools do not have", "removal_policy: Snapshot"),
        ("bounds that are none", "custom_attributes: { a: String(5) }"),
        ("too many arguments", "custom_attributes: { a: String(1..=2, 3..=4) }"),
        (
            "an argument misspelt",
            "custom_attributes: { a: Number(1..=2, mutabel) }"
        ),
        ("a type that there is not", "custom_attributes: { a: Bool }"),
    ]));
}

#[test]
fn durations() {
    insta::assert_snapshot!(all(&[
        ("without a unit", "password_policy: { temp_password_validity: 3 }"),
        (
            "with a string",
            "password_policy: { temp_password_validity: \"3 days\" }"
        ),
        (
            "with a unit that there is not",
            "password_policy: { temp_password_validity: day(3) }"
        ),
        (
            "with a fraction",
            "password_policy: { temp_password_validity: days(1.5) }"
        ),
        (
            "with a fraction that is whole in minutes",
            "clients: { a: { disable_oauth, id_token_validity: hours(1.5) } }"
        ),
        ("with nothing", "password_policy: { temp_password_validity: days() }"),
        ("with two", "password_policy: { temp_password_validity: days(1, 2) }"),
        ("below nothing", "password_policy: { temp_password_validity: days(-1) }"),
        ("by name", "password_policy: { temp_password_validity: days(x) }"),
    ]));
}

#[test]
fn header() {
    let cases = [
        "",
        "pub mod;",
        "pub customers {}",
        "pub mod customers;",
        "mod Customers {}",
        "struct customers {}",
        "mod \"customers\" {}",
        "mod customers {} mod staff {}",
        "mod customers ()",
        "#[logical_id] mod customers {}",
        "#[logical_id = \"My-Pool\"] mod customers {}",
        "#[allow(permisive_client_defaults)] mod customers {}",
    ];
    let text: String = cases
        .iter()
        .map(|source| format!("## {source}\n\n{}\n", render(source)))
        .collect();
    insta::assert_snapshot!(text);
}

#[test]
fn punctuation() {
    insta::assert_snapshot!(all(&[
        ("no comma", "mfa: Off deletion_protection"),
        ("two commas", "mfa: Off,, deletion_protection"),
        ("a semicolon", "mfa: Off; deletion_protection"),
        ("an equals sign", "mfa = Off"),
        ("an arrow", "mfa => Off"),
        ("two colons", "mfa:: Off"),
        ("no value", "mfa: , deletion_protection"),
        ("no name", ": Off, deletion_protection"),
        ("two values", "mfa: Off Optional"),
        ("a half path", "mfa: Mfa::"),
        ("an open range", "custom_attributes: { a: String(1..5) }"),
        ("an operator", "password_policy: { min_length: 4 + 4 }"),
        ("a character", "user_pool_name: 'a'"),
        ("bytes", "user_pool_name: b\"a\""),
        (
            "a type with arguments",
            "parameters: { p: AWS::SSM::Parameter::Value<String> }"
        ),
        ("something behind the base", "..Recommended, mfa: Off"),
    ]));
}

/// What users of other tools write, and the help that they get.
#[test]
fn habits() {
    insta::assert_snapshot!(all(&[
        ("flags in brackets", "sign_in_aliases: [email, phone]"),
        ("a flag for a section", "standard_attributes: { email: required }"),
        (
            "a number in quotes",
            "clients: { a: { disable_oauth, id_token_validity: minutes(\"60\") } }"
        ),
        (
            "a required field by another name",
            "email: Ses { from: \"a@b.c\", ses_region: \"eu-west-1\" }"
        ),
        ("a constant without its block", "user_pool_name: NAME"),
        ("an attribute after a dot", "outputs: { arn: pool.Arn }"),
        ("a macro", "user_pool_name: format!(\"a-{}\", 1)"),
        ("texts put together", "user_pool_name: \"a\" + \"b\""),
        ("a function of another name", "user_pool_name: Fn::Ref"),
        ("two bounds", "custom_attributes: { a: Number(1, 5) }"),
        (
            "scopes in brackets",
            "resource_servers: { a: { identifier: \"a\", scopes: [\"read\"] } }"
        ),
        (
            "a field of the name of a resource",
            "external: { sms_role: AWS::IAM::Role }, sms_role"
        ),
        (
            "a rule misspelt",
            "clients: { #[allow(permisive_client_defaults)] a: {} }"
        ),
        ("a lint on an entry", "groups: { #[allow(dead_code)] a: {} }"),
        ("something after the pool", "mfa: Off } mod other {"),
    ]));
}

/// One cause, one message, even if a rule would also report what is missing because of it.
#[test]
fn no_second_message() {
    insta::assert_snapshot!(all(&[
        ("a client with a misspelt flag", "clients: { web: { disable_oath } }"),
        ("a client with a broken item", "clients: { web: { a. } }"),
        ("a client with a misspelt base", "clients: { web: { ..Recomended } }"),
        (
            "callbacks misspelt",
            "clients: { web: { oauth: { calback_urls: [\"https://a.b\"] }, ..Recommended } }"
        ),
        ("an alias misspelt", "sign_in_aliases: { usrname, preferred_username }"),
        (
            "a factor misspelt",
            "sign_in_policy: { allowed_first_auth_factors: { passwrd, passkey } }"
        ),
        (
            "a map misspelt",
            "clents: { web: { disable_oauth } }, outputs: { o: ClientId(web) }"
        ),
        (
            "the scope of a section below",
            "clients: { web: { scopes: [openid], disable_oauth } }"
        ),
        ("an empty name", "groups: { \"\": {} }"),
        (
            "a constant in a function",
            "parameters: { p: String }, conditions: { c: Fn::Equals(p, \"a\") }, user_pool_name: Fn::If(c, const { A }, \"b\")"
        ),
        (
            "a rule that nothing silences",
            "#[allow(duplicate_logical_id)] mfa: Off"
        ),
        (
            "a rule that nothing silences, on an entry",
            "groups: { #[allow(duplicate_logical_id)] a: {} }"
        ),
        ("a whole number with a point", "password_policy: { min_length: 8.0 }"),
        (
            "a pseudo parameter in a string",
            "user_pool_name: Fn::Sub(\"${AWS::Regoin}\")"
        ),
    ]));
}

/// All mistakes are reported, and none is reported twice.
#[test]
fn ten_mistakes_give_ten_messages() {
    let source = pool(include_str!("ten_mistakes.pool"));
    let messages = super::diagnose(&source);
    assert_eq!(messages.len(), 10, "{}", render(&source));
    insta::assert_snapshot!(render(&source));
}

#[test]
fn cdk_attribute() {
    let cases = [
        "#[cdk(stack = \"Auth\")] mod pool {}",
        "#[cdk] mod pool {}",
        "#[cdk(\"Auth\")] mod pool {}",
        "#[cdk(stack = \"Auth\", path = \"Pool\", id = \"x\")] mod pool {}",
        "#[cdk(stack = Auth, path = \"Pool\")] mod pool {}",
        "mod pool { groups: { #[cdk(id = \"a\", path = \"b\")] a: {} } }",
        "mod pool { tags: { #[cdk(id = \"a\")] a: \"b\" } }",
        "mod pool { #[cdk(id = \"a\")] mfa: Off }",
    ];
    let text: String = cases
        .iter()
        .map(|source| format!("## {source}\n\n{}\n", render(source)))
        .collect();
    insta::assert_snapshot!(text);
}
