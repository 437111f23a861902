//! Rules about the names of custom attributes.

use crate::clients::settings::quoted_name;
use crate::engine::finding::Finding;
use crate::engine::node::Node;
use crate::engine::rule::rules;
use crate::engine::words::{characters, quoted};
use cognito_model::StandardAttributeName;
use cognito_model::schema::class::is_invisible;

/// The prefix that Cognito adds to the names of custom attributes.
const PREFIX: &str = "custom:";

/// The maximum length of a custom attribute's name, without the prefix.
const LONGEST_NAME: usize = 20;

rules! {
    /// A custom attribute with a long name.
    error custom_attribute_name_length {
        guards: [UserPool.custom_attributes],
        reason: "the name of a custom attribute has 1 to 20 characters, not counting the `custom:` that Cognito adds",
        evidence: "aws/aws-cdk#14699; hashicorp/terraform-provider-aws#7726; API CreateUserPool, SchemaAttributeType",
        bad: "custom_attributes: { preferred_contact_time: String }",
        good: "custom_attributes: { contact_time: String }",
        check: [Key(too_long)],
    }

    /// A custom attribute whose name has characters that Cognito does not accept.
    error custom_attribute_name_characters {
        guards: [UserPool.custom_attributes],
        reason: "the name of an attribute can have letters, digits, symbols and punctuation, but no spaces",
        evidence: "API CreateUserPool, SchemaAttributeType",
        bad: r#"custom_attributes: { "member since": DateTime }"#,
        good: r#"custom_attributes: { "member-since": DateTime }"#,
        check: [Key(invisible)],
    }

    /// A custom attribute whose name already has the prefix.
    warn custom_attribute_prefix {
        guards: [UserPool.custom_attributes],
        reason: "Cognito adds `custom:` to the name itself",
        evidence: "hashicorp/terraform-provider-aws#38096",
        bad: r#"custom_attributes: { "custom:plan": String }"#,
        good: "custom_attributes: { plan: String }",
        check: [Key(prefixed)],
    }

    /// A custom attribute with the name of a standard one.
    warn custom_attribute_standard_name {
        guards: [UserPool.custom_attributes],
        reason: "Cognito treats the attribute as the standard one, whose type cannot change",
        evidence: "getmoto/moto#4493",
        bad: "custom_attributes: { birthdate: DateTime }",
        good: "standard_attributes: { birthdate: { required } }",
        check: [Key(standard)],
    }
}

fn too_long(name: &str, _: &Node<'_>) -> Option<Finding> {
    let name = name.strip_prefix(PREFIX).unwrap_or(name);
    let count = name.chars().count();
    let fact = match count {
        0 => "the attribute name is empty".to_owned(),
        1..=LONGEST_NAME => return None,
        _ => format!(
            "the name {} has {}, which is more than {LONGEST_NAME}",
            quoted_name(name),
            characters(count)
        ),
    };
    let help = format!("write a name of 1 to {}", characters(LONGEST_NAME));
    Some(Finding::new(fact, help))
}

fn invisible(name: &str, _: &Node<'_>) -> Option<Finding> {
    let wrong = name.chars().find(|&c| is_invisible(c.into()))?;
    let seen: String = name
        .chars()
        .map(|c| if is_invisible(c.into()) { '-' } else { c })
        .collect();
    Some(Finding::new(
        format!("the name {} contains `{wrong:?}`", quoted(name)),
        format!("write it without spaces, as in {}", quoted(&seen)),
    ))
}

fn prefixed(name: &str, _: &Node<'_>) -> Option<Finding> {
    // `custom:` alone is reported as too short.
    let own = name.strip_prefix(PREFIX).filter(|own| !own.is_empty())?;
    Some(Finding::new(
        format!("{} becomes `custom:{name}`", quoted(name)),
        format!("call it {}, without the prefix", quoted_name(own)),
    ))
}

/// Attributes that Cognito sets itself.
const OWN: [&str; 2] = ["sub", "identities"];

fn standard(name: &str, _: &Node<'_>) -> Option<Finding> {
    if OWN.contains(&name) {
        let fact = format!("`{name}` is an attribute that Cognito sets itself");
        return Some(Finding::new(fact, "remove it, or choose another name"));
    }
    let mut all = StandardAttributeName::ALL.iter();
    let known = all.find(|known| name == known.cognito_name())?;
    let mut in_schema = StandardAttributeName::SCHEMA.fields.iter();
    let help = if in_schema.any(|field| field.name == known.name()) {
        format!(
            "write it in `standard_attributes`, as `{}: {{}}`, or choose another name",
            known.name()
        )
    } else {
        "remove the attribute, because Cognito sets it, or choose another name".to_owned()
    };
    Some(Finding::new(format!("`{name}` is a standard attribute"), help))
}
