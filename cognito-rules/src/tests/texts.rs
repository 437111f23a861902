//! Strings: lengths in UTF-16, visible characters, email addresses, and how messages repeat a string.

use super::{apart_from, broken, with_group};
use crate::engine::words::{length, listed, quoted, without_placeholder};
use crate::tests::Validate;
use cognito_model::schema::class::is_invisible;
use cognito_model::schema::limit::Limit;
use cognito_model::schema::limit::utf16_length;
use cognito_model::{Entry, FileText, Group, IdentityProvider, SamlMetadata, SamlMetadataFile, SamlProvider, UserPool};

/// The checks work at compile time.
const _: () = {
    assert!(
        cognito_model::schema::charset::Charset::Visible(3).accepts("äöü")
            && !cognito_model::schema::charset::Charset::Visible(2).accepts("äöü")
    );
    assert!(
        cognito_model::schema::charset::Charset::DomainPrefix.accepts("my-app-1")
            && !cognito_model::schema::charset::Charset::DomainPrefix.accepts("my.app")
    );
    assert!(
        cognito_model::schema::charset::Charset::AsciiLocalPart.accepts("a@b")
            && !cognito_model::schema::charset::Charset::AsciiLocalPart.accepts("@b")
    );
    assert!(
        Limit::Length { min: 1, max: 2 }.accepts_text("😀") && !Limit::Length { min: 1, max: 2 }.accepts_text("😀a")
    );
    assert!(Limit::Contains("{####}").accepts_text("code {####}") && !Limit::Contains("{####}").accepts_text("{###}"));
    assert!(Limit::Range { min: 1, max: 2 }.accepts_number(2) && !Limit::Range { min: 1, max: 2 }.accepts_number(3));
};

#[test]
fn lengths_are_those_of_utf_16() {
    for text in [
        "",
        "a",
        "é",
        "e\u{301}",
        "世界",
        "😀",
        "a😀é世",
        "\u{10FFFF}",
        "\u{7FF}\u{800}\u{FFFF}\u{10000}",
    ] {
        assert_eq!(utf16_length(text), text.encode_utf16().count(), "{text:?}");
    }
}

#[test]
fn lengths_at_both_ends() {
    let relying_party = |id: String| UserPool {
        passkey_relying_party_id: Some(id.into()),
        ..UserPool::DEFAULT
    };
    let refused = ["passkey_relying_party_id_length at passkey_relying_party_id"];
    assert_eq!(broken(&relying_party(String::new())), refused);
    assert_eq!(broken(&relying_party("x".into())), [""; 0]);
    assert_eq!(broken(&relying_party("x".repeat(63))), [""; 0]);
    assert_eq!(broken(&relying_party("x".repeat(64))), refused);
    // 31 characters of two units each, and one of one unit.
    assert_eq!(broken(&relying_party("😀".repeat(31) + "x")), [""; 0]);
    assert_eq!(broken(&relying_party("😀".repeat(32))), refused);

    let message = |length: usize| UserPool {
        mfa_message: Some(("{####}".to_owned() + &"x".repeat(length - 6)).into()),
        ..UserPool::DEFAULT
    };
    assert_eq!(broken(&message(6)), [""; 0]);
    assert_eq!(broken(&message(140)), [""; 0]);
    assert_eq!(broken(&message(141)), ["mfa_message_length at mfa_message"]);
    let emoji = UserPool {
        mfa_message: Some(("{####}".to_owned() + &"😀".repeat(68)).into()),
        ..UserPool::DEFAULT
    };
    let violations = emoji.validate();
    let fact = violations.first().map(|violation| violation.fact.as_str());
    assert_eq!(
        fact,
        Some("`mfa_message` has 142 characters in UTF-16, which is more than 140")
    );
}

#[test]
fn visible_characters_are_counted_one_by_one() {
    let named = |name: String| {
        broken(&with_group(Group {
            group_name: Some(name.into()),
            ..Group::DEFAULT
        }))
    };
    let refused = ["group_name_characters at groups.admins.group_name"];
    assert_eq!(named(String::new()), refused);
    assert_eq!(named("x".into()), [""; 0]);
    assert_eq!(named("😀".repeat(128)), [""; 0]);
    assert_eq!(named("x".repeat(129)), refused);
    assert_eq!(named("😀".repeat(129)), refused);
}

#[test]
fn what_can_be_seen() {
    for text in ["Admins", "管理者", "e\u{301}", "a/b:c*~`|", "½", "👩🏽", "\u{3164}"] {
        assert!(
            cognito_model::schema::charset::Charset::Visible(128).accepts(text),
            "{text:?}"
        );
    }
    // Spaces, control characters, format characters (a joiner as in some emoji), private use, and code points without a
    // character.
    let unseen = [
        ' ', '\u{A0}', '\u{3000}', '\n', '\0', '\u{AD}', '\u{200B}', '\u{200D}', '\u{2028}', '\u{FEFF}',
    ];
    let none = [
        '\u{E000}',
        '\u{F8FF}',
        '\u{FDD0}',
        '\u{FFFE}',
        '\u{FFFF}',
        '\u{1FFFE}',
        '\u{F0000}',
        '\u{10FFFF}',
    ];
    for c in unseen.into_iter().chain(none) {
        assert!(
            !cognito_model::schema::charset::Charset::Visible(128).accepts(&format!("a{c}b")),
            "{c:?}"
        );
    }
}

#[test]
fn what_rust_knows_of_unicode_agrees() {
    for c in char::MIN..=char::MAX {
        if c.is_whitespace() || c.is_control() {
            assert!(is_invisible(c.into()), "{c:?}");
        }
        if c.is_alphanumeric() {
            assert!(!is_invisible(c.into()), "{c:?}");
        }
        // The check on UTF-8 agrees.
        assert_eq!(
            cognito_model::schema::charset::Charset::Visible(1).accepts(c.encode_utf8(&mut [0; 4])),
            !is_invisible(c.into()),
            "{c:?}"
        );
    }
}

#[test]
fn names_of_entries_are_names_of_groups() {
    let pool = |name: &'static str, group| UserPool {
        groups: [Entry::new(name, group)].into(),
        ..UserPool::DEFAULT
    };
    let violations = pool("site admins", Group::DEFAULT).validate();
    let said: Vec<_> = violations
        .iter()
        .map(|it| (it.rule.name, it.path.to_string(), it.at_key, it.fact.as_str()))
        .collect();
    let fact = "the name of the group is `\"site admins\"`, which contains `' '`";
    assert_eq!(
        said,
        [(
            "group_name_characters",
            "groups[\"site admins\"]".to_owned(),
            true,
            fact
        )]
    );
    let named = Group {
        group_name: Some("site-admins".into()),
        ..Group::DEFAULT
    };
    assert_eq!(broken(&pool("site admins", named)), [""; 0]);
}

#[test]
fn local_parts_need_an_ascii_character() {
    // As in the CDK: an empty address is left out of the template, and one ASCII character is enough.
    for fine in ["", "a@b.de", "aü@b.de", "ü.a@b.de", "no-address", "a@ü"] {
        assert!(
            cognito_model::schema::charset::Charset::AsciiLocalPart.accepts(fine),
            "{fine}"
        );
    }
    for refused in ["@b.de", "ü@b.de", "ü", "ü@a@b", "@", "管理@example.com"] {
        assert!(
            !cognito_model::schema::charset::Charset::AsciiLocalPart.accepts(refused),
            "{refused}"
        );
    }
}

#[test]
fn domain_prefixes() {
    for fine in ["a", "0", "-", "my-app", "-my--app-"] {
        assert!(
            cognito_model::schema::charset::Charset::DomainPrefix.accepts(fine),
            "{fine}"
        );
    }
    for refused in ["", "A", "my_app", "my.app", "my app", "ä", "my-app\n"] {
        assert!(
            !cognito_model::schema::charset::Charset::DomainPrefix.accepts(refused),
            "{refused}"
        );
    }
}

#[test]
fn texts_are_repeated_as_far_as_they_can_be_read() {
    assert_eq!(quoted("a \"b\""), r#"`"a \"b\""`"#);
    assert_eq!(quoted(&"ü".repeat(60)), format!("`{:?}`", "ü".repeat(60)));
    assert_eq!(quoted(&"ü".repeat(61)), format!("`{:?}..`", "ü".repeat(60)));
    assert_eq!(listed(["a"]), "`a`");
    assert_eq!(listed(["a", "b", "c"]), "`a`, `b` and `c`");
    assert_eq!(length("a"), "1 character");
    assert_eq!(length("😀"), "2 characters in UTF-16");
}

#[test]
fn placeholders_come_with_an_example_that_can_be_pasted() {
    let (fact, help) = without_placeholder("mfa_message", "Your code: ", "{####}");
    assert_eq!(
        fact,
        "`mfa_message` is `\"Your code: \"`, which does not contain `{####}`"
    );
    assert_eq!(help, "put `{####}` into the message, as in `\"Your code: {####}\"`");
    assert_eq!(
        without_placeholder("mfa_message", "", "{####}").1,
        "put `{####}` into the message, as in `\"{####}\"`"
    );
    assert_eq!(
        without_placeholder("mfa_message", &"x".repeat(100), "{####}").1,
        "put `{####}` into the message"
    );
}

#[test]
fn files_are_measured_by_what_they_hold() {
    // The rest of its content does not matter.
    let pool = |length: usize| {
        apart_from(
            ["saml_metadata_root"],
            UserPool {
                identity_providers: [Entry::new(
                    "staff",
                    IdentityProvider::Saml(SamlProvider {
                        metadata: SamlMetadata::File(SamlMetadataFile {
                            path: FileText {
                                path: "metadata.xml".into(),
                                text: "x".repeat(length).into(),
                            },
                            ..SamlMetadataFile::DEFAULT
                        }),
                        ..crate::tests::SAML
                    }),
                )]
                .into(),
                ..UserPool::DEFAULT
            },
        )
    };
    assert_eq!(broken(&pool(131_072)), [""; 0]);
    let violations = pool(131_073).validate();
    let found: Vec<_> = violations
        .iter()
        .map(|it| (it.path.to_string(), it.fact.as_str()))
        .collect();
    let fact = "`metadata.xml` has 131073 characters, which is more than 131072";
    assert_eq!(found, [("identity_providers.staff.metadata.path".to_owned(), fact)]);
}
