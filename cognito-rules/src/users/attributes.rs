//! Rules about the attributes of users.

use crate::engine::finding::{Finding, Help};
use crate::engine::node::Node;
use crate::engine::report::Report;
use crate::engine::rule::{rules, ten};
use crate::engine::walk::setting;
use crate::engine::words::{length, quoted};
use cognito_model::schema::class::is_invisible;
use cognito_model::schema::limit::utf16_length;
use cognito_model::{StandardAttributeName, UserPool};

/// The maximum length of an attribute's name.
const LONGEST: usize = 32;

rules! {
    /// The value of an attribute that is too long.
    error user_attribute_length {
        guards: [User.attributes, User.validation_data],
        reason: "the value of an attribute has at most 2048 characters",
        evidence: "API AdminCreateUser, AttributeValueType",
        bad: concat!("users: { admin: { attributes: { address: \"", ten!(ten!("12 Long Road, Edinburgh ")), "\" } } }"),
        good: r#"users: { admin: { attributes: { address: "12 Long Road, Edinburgh" } } }"#,
        check: [Limit(LimitKind::Length)],
    }

    /// An attribute name that is empty or too long.
    error user_attribute_name_length {
        guards: [User.attributes, User.validation_data],
        reason: "the name of an attribute has 1 to 32 characters, including the `custom:` that Cognito adds",
        evidence: "API AdminCreateUser, AttributeNameType",
        bad: r#"users: { admin: { validation_data: { "the shop that invites the new user": "42" } } }"#,
        good: r#"users: { admin: { validation_data: { shop: "42" } } }"#,
        check: [Key(check_name_length)],
    }

    /// An attribute name with characters that Cognito does not accept.
    error user_attribute_name_characters {
        guards: [User.attributes, User.validation_data],
        reason: "the name of an attribute can have letters, digits, symbols, punctuation, spaces and line breaks",
        evidence: "API AdminCreateUser, AttributeNameType",
        bad: r#"users: { admin: { validation_data: { "shop\u{7}": "42" } } }"#,
        good: r#"users: { admin: { validation_data: { shop: "42" } } }"#,
        check: [Key(check_name_characters)],
    }

    /// An attribute of a user that the pool does not have.
    error user_attribute_unknown {
        guards: [User.attributes],
        after: [user_attribute_name_length, user_attribute_name_characters],
        reason: "Cognito rejects the user: `Attributes did not conform to the schema: .. Attribute does not exist in the schema.`",
        evidence: "aws-amplify/amplify-flutter#509; aws-amplify/amplify-js#2167",
        bad: r#"users: { admin: { attributes: { department: "Sales" } } }"#,
        good: r#"custom_attributes: { department: String },
users: { admin: { attributes: { department: "Sales" } } }"#,
        check: [Pool(check_user_attribute_unknown)],
    }
}

fn check_name_length(name: &str, _: &Node<'_>) -> Option<Finding> {
    let fact = match utf16_length(name) {
        0 => "the name is empty".to_owned(),
        1..=LONGEST => return None,
        _ => format!("the name has {}, which is more than {LONGEST}", length(name)),
    };
    Some(Finding::new(fact, format!("write a name of 1 to {LONGEST} characters")))
}

fn check_name_characters(name: &str, _: &Node<'_>) -> Option<Finding> {
    let wrong = name.chars().find(|&c| !"\t\n\r ".contains(c) && is_invisible(u32::from(c)))?;
    let fact = format!("the name is {}, which contains `{wrong:?}`", quoted(name));
    Some(Finding::new(fact, "write letters, digits, symbols and punctuation"))
}

fn check_user_attribute_unknown(pool: &UserPool, report: &mut Report) {
    // The attributes of an imported pool are not known.
    if pool.import.is_some() {
        return;
    }
    for entry in &pool.users {
        for attribute in &entry.value.attributes {
            let name = pool.user_attribute_name(&attribute.name);
            // Developer attributes do not appear in `custom_attributes`.
            let is_known = name.starts_with("dev:")
                || StandardAttributeName::NAMED.iter().any(|known| known.cognito_name() == name)
                || is_custom(pool, &name);
            if is_known {
                continue;
            }
            let own = name.strip_prefix("custom:").unwrap_or(&name);
            let help = Help::from(match own {
                "sub" => "remove it: Cognito gives each user its own `sub`".to_owned(),
                _ => format!("declare `{own}` in `custom_attributes`, or remove it from the user"),
            });
            let path = setting(&["users"]).key(&entry.name).field("attributes").key(&attribute.name);
            let fact = format!("the pool has no attribute {}", quoted(&name));
            report.push(Finding::at(path, fact, help).at_key().about(setting(&["custom_attributes"])));
        }
    }
}

fn is_custom(pool: &UserPool, name: &str) -> bool {
    let custom = pool.custom_attributes.as_ref();
    let own = name.strip_prefix("custom:");
    own.is_some_and(|own| custom.is_some_and(|custom| custom.named(own).is_some() || custom.named(name).is_some()))
}
