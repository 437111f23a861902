//! Users that the template creates.

use super::{Case, at_key, at_value, literal};
use crate::tests::rule;
use cognito_model::{Entry, Map, MessageAction, SignInAliases, Text, User, UserGroup, UserPool};

fn with_user(user: User) -> UserPool {
    UserPool {
        users: [Entry::new("admin", user)].into(),
        ..UserPool::DEFAULT
    }
}

fn named(username: &str, sign_in_aliases: Option<SignInAliases>) -> UserPool {
    UserPool {
        sign_in_aliases,
        ..with_user(User {
            username: Some(username.to_owned().into()),
            ..User::DEFAULT
        })
    }
}

fn data(name: &str) -> Map<Text> {
    [Entry::new(name.to_owned(), "42".into())].into()
}

pub(super) fn names() -> Vec<Case> {
    let email = SignInAliases {
        username: false,
        email: true,
        ..SignInAliases::DEFAULT
    };
    let alias = SignInAliases {
        username: true,
        ..email.clone()
    };
    let two = |owner| UserPool {
        users: [
            Entry::new("admin", User::DEFAULT),
            Entry::new(
                "owner",
                User {
                    username: literal(owner),
                    ..User::DEFAULT
                },
            ),
        ]
        .into(),
        ..UserPool::DEFAULT
    };
    vec![
        at_value(
            rule("username_characters"),
            "users.admin.username",
            named("site admin", None),
            named("site-admin", None),
        ),
        at_value(
            rule("username_not_address"),
            "users.admin.username",
            named("admin", Some(email.clone())),
            named("admin@example.com", Some(email)),
        ),
        at_value(
            rule("username_is_alias"),
            "users.admin.username",
            named("admin@example.com", Some(alias.clone())),
            named("admin", Some(alias)),
        ),
        at_value(
            rule("duplicate_username"),
            "users.owner.username",
            two("admin"),
            two("owner"),
        ),
    ]
}

pub(super) fn settings() -> Vec<Case> {
    let attribute = |name: &str, value: String| {
        with_user(User {
            attributes: [Entry::new(name.to_owned(), value.into())].into(),
            ..User::DEFAULT
        })
    };
    let validated = |name: &str| {
        with_user(User {
            validation_data: data(name),
            ..User::DEFAULT
        })
    };
    let metadata = |name: &str| {
        with_user(User {
            client_metadata: data(name),
            ..User::DEFAULT
        })
    };
    let group = |name: &str| {
        with_user(User {
            groups: [UserGroup::Other(name.to_owned().into())].into(),
            ..User::DEFAULT
        })
    };
    let action = |message_action| {
        with_user(User {
            message_action: Some(message_action),
            ..User::DEFAULT
        })
    };
    vec![
        at_value(
            rule("user_attribute_length"),
            "users.admin.attributes.address",
            attribute("address", "a".repeat(2049)),
            attribute("address", "a".repeat(2048)),
        ),
        at_key(
            rule("user_attribute_name_length"),
            "users.admin.validation_data.abcdefghijklmnopqrstuvwxyzabcdefg",
            validated("abcdefghijklmnopqrstuvwxyzabcdefg"),
            validated("abcdefghijklmnopqrstuvwxyzabcdef"),
        ),
        at_key(
            rule("user_attribute_name_characters"),
            "users.admin.validation_data[\"shop\\u{7}\"]",
            validated("shop\u{7}"),
            validated("shop 1"),
        ),
        at_key(
            rule("user_attribute_unknown"),
            "users.admin.attributes.department",
            attribute("department", "Sales".to_owned()),
            attribute("nickname", "Sales".to_owned()),
        ),
        at_value(
            rule("user_group_characters"),
            "users.admin.groups[0]",
            group("site admins"),
            group("site-admins"),
        ),
        at_key(
            rule("client_metadata_key_characters"),
            "users.admin.client_metadata[\"shop#id\"]",
            metadata("shop#id"),
            metadata("shop-id"),
        ),
        at_value(
            rule("user_resend"),
            "users.admin.message_action",
            action(MessageAction::Resend),
            action(MessageAction::Suppress),
        ),
    ]
}
