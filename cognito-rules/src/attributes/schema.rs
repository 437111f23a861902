//! Rules about the schema of a pool: names, bounds and the number of attributes.

use crate::clients::settings::quoted_name;
use crate::engine::finding::Finding;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::engine::words::{characters, quoted};
use cognito_model::schema::class::is_invisible;
use cognito_model::{CustomAttribute, Number, StandardAttributeName, UserPool};

/// What Cognito puts before the names of custom attributes.
const PREFIX: &str = "custom:";

/// The longest name of a custom attribute, without the prefix.
const LONGEST_NAME: usize = 20;

/// The most attributes that a schema lists.
const MOST_ATTRIBUTES: usize = 50;

rules! {
    /// A custom attribute with a long name.
    error custom_attribute_name_length {
        guards: [UserPool.custom_attributes],
        reason: "the name of a custom attribute has 1 to 20 characters, without the `custom:` that Cognito puts before it",
        evidence: "aws/aws-cdk#14699; hashicorp/terraform-provider-aws#7726; API CreateUserPool, SchemaAttributeType",
        bad: "custom_attributes: { preferred_contact_time: String }",
        good: "custom_attributes: { contact_time: String }",
        check: [Pool(check_custom_attribute_name_length)],
    }

    /// A custom attribute with characters in its name that Cognito does not take.
    error custom_attribute_name_characters {
        guards: [UserPool.custom_attributes],
        reason: "the name of an attribute consists of letters, digits, symbols and punctuation, with no spaces",
        evidence: "API CreateUserPool, SchemaAttributeType",
        bad: r#"custom_attributes: { "member since": DateTime }"#,
        good: r#"custom_attributes: { "member-since": DateTime }"#,
        check: [Pool(check_custom_attribute_name_characters)],
    }

    /// A custom attribute whose name has the prefix already.
    warn custom_attribute_prefix {
        guards: [UserPool.custom_attributes],
        reason: "Cognito puts `custom:` before the name itself",
        evidence: "hashicorp/terraform-provider-aws#38096",
        bad: r#"custom_attributes: { "custom:plan": String }"#,
        good: "custom_attributes: { plan: String }",
        check: [Pool(check_custom_attribute_prefix)],
    }

    /// A custom attribute with the name of a standard one.
    warn custom_attribute_standard_name {
        guards: [UserPool.custom_attributes],
        reason: "Cognito takes it for the standard attribute, whose type cannot be another one",
        evidence: "getmoto/moto#4493",
        bad: "custom_attributes: { birthdate: DateTime }",
        good: "standard_attributes: { birthdate: { required } }",
        check: [Pool(check_custom_attribute_standard_name)],
    }

    /// A least value or length above the greatest.
    warn attribute_bounds {
        guards: [StringAttribute.min_len, StringAttribute.max_len, NumberAttribute.min, NumberAttribute.max],
        reason: "Cognito takes no attribute that can have no value",
        evidence: "API CreateUserPool, SchemaAttributeType; getmoto/moto, cognitoidp",
        bad: "custom_attributes: { seats: Number { min: 10, max: 1 } }",
        good: "custom_attributes: { seats: Number { min: 1, max: 10 } }",
        check: [Pool(check_attribute_bounds)],
    }

    /// More attributes than a schema lists.
    error schema_size {
        guards: [UserPool.standard_attributes, UserPool.custom_attributes],
        reason: "a schema lists at most 50 attributes, the standard ones that are written included",
        evidence: "serverless/serverless#11850; API CreateUserPool, Schema",
        bad: "custom_attributes: {
    a01: String, a02: String, a03: String, a04: String, a05: String, a06: String, a07: String, a08: String, a09: String,
    a10: String, a11: String, a12: String, a13: String, a14: String, a15: String, a16: String, a17: String, a18: String,
    a19: String, a20: String, a21: String, a22: String, a23: String, a24: String, a25: String, a26: String, a27: String,
    a28: String, a29: String, a30: String, a31: String, a32: String, a33: String, a34: String, a35: String, a36: String,
    a37: String, a38: String, a39: String, a40: String, a41: String, a42: String, a43: String, a44: String, a45: String,
    a46: String, a47: String, a48: String, a49: String, a50: String, a51: String,
}",
        good: "custom_attributes: { a01: String, a02: String, others: String }",
        check: [Pool(check_schema_size)],
    }

    /// The name of a pool that is too long.
    error user_pool_name_length {
        guards: [UserPool.user_pool_name],
        reason: "the name of a pool has 1 to 128 characters",
        evidence: "API CreateUserPool, PoolName",
        bad: r#"user_pool_name: """#,
        good: r#"user_pool_name: "customers""#,
        check: [Limit(LimitKind::Length)],
    }
}

fn check_custom_attribute_name_length(pool: &UserPool, report: &mut Report) {
    for attribute in pool.custom_attributes.iter().flatten() {
        let name = attribute.name.strip_prefix(PREFIX).unwrap_or(&attribute.name);
        let count = name.chars().count();
        if (1..=LONGEST_NAME).contains(&count) {
            continue;
        }
        let fact = match count {
            0 => "the name of the attribute is empty".to_owned(),
            _ => format!(
                "the name {} has {}, which is more than {LONGEST_NAME}",
                quoted_name(name),
                characters(count)
            ),
        };
        let path = setting(&["custom_attributes"]).key(&attribute.name);
        let help = format!("write a name of 1 to {}", characters(LONGEST_NAME));
        report.push(Finding::at(path, fact, help).at_key());
    }
}

fn check_custom_attribute_name_characters(pool: &UserPool, report: &mut Report) {
    for attribute in pool.custom_attributes.iter().flatten() {
        let Some(wrong) = attribute.name.chars().find(|&c| is_invisible(c.into())) else {
            continue;
        };
        let seen: String = attribute
            .name
            .chars()
            .map(|c| if is_invisible(c.into()) { '-' } else { c })
            .collect();
        let fact = format!("the name {} has `{wrong:?}` in it", quoted(&attribute.name));
        let path = setting(&["custom_attributes"]).key(&attribute.name);
        let help = format!("write it without spaces, as in {}", quoted(&seen));
        report.push(Finding::at(path, fact, help).at_key());
    }
}

fn check_custom_attribute_prefix(pool: &UserPool, report: &mut Report) {
    for attribute in pool.custom_attributes.iter().flatten() {
        // A name that is only the prefix is too short already.
        let Some(name) = attribute.name.strip_prefix(PREFIX).filter(|name| !name.is_empty()) else {
            continue;
        };
        report.push(
            Finding::at(
                setting(&["custom_attributes"]).key(&attribute.name),
                format!("{} becomes `custom:{}`", quoted(&attribute.name), attribute.name),
                format!("write {}", quoted_name(name)),
            )
            .at_key(),
        );
    }
}

fn check_custom_attribute_standard_name(pool: &UserPool, report: &mut Report) {
    for attribute in pool.custom_attributes.iter().flatten() {
        let known = StandardAttributeName::ALL.iter();
        let Some(known) = known.into_iter().find(|known| attribute.name == known.cognito_name()) else {
            continue;
        };
        let help = if StandardAttributeName::SCHEMA
            .fields
            .iter()
            .any(|field| field.name == known.name())
        {
            format!(
                "write it in `standard_attributes`, as `{}: {{}}`, or choose another name",
                known.name()
            )
        } else {
            "leave it out, because Cognito sets it itself, or choose another name".to_owned()
        };
        let path = setting(&["custom_attributes"]).key(&attribute.name);
        report.push(Finding::at(path, format!("`{}` is a standard attribute", attribute.name), help).at_key());
    }
}

fn check_attribute_bounds(pool: &UserPool, report: &mut Report) {
    for attribute in pool.custom_attributes.iter().flatten() {
        let (least, greatest, names) = match &attribute.value {
            CustomAttribute::String(text) => (&text.min_len, &text.max_len, ("min_len", "max_len")),
            CustomAttribute::Number(number) => (&number.min, &number.max, ("min", "max")),
            CustomAttribute::Boolean(_) | CustomAttribute::DateTime(_) => continue,
        };
        let literal = |number: &Option<Number>| number.as_ref().and_then(Number::literal);
        let (Some(least), Some(greatest)) = (literal(least), literal(greatest)) else {
            continue;
        };
        if least <= greatest {
            continue;
        }
        let path = setting(&["custom_attributes"]).key(&attribute.name);
        report.push(
            Finding::at(
                path.field(names.0),
                format!(
                    "`{}` is `{least}`, which is more than `{}: {greatest}`",
                    names.0, names.1
                ),
                format!("write `{}: {greatest}` and `{}: {least}`", names.0, names.1),
            )
            .about(path.field(names.1)),
        );
    }
}

fn check_schema_size(pool: &UserPool, report: &mut Report) {
    let custom = pool.custom_attributes.as_ref().map_or(0, |attributes| attributes.len());
    let standard = pool
        .standard_attributes
        .as_ref()
        .map_or(0, |attributes| attributes.0.len());
    let count = custom + standard;
    if count <= MOST_ATTRIBUTES {
        return;
    }
    let place = if custom > 0 {
        "custom_attributes"
    } else {
        "standard_attributes"
    };
    report.push(
        Finding::at(
            setting(&[place]),
            format!("the schema has {count} attributes, which is more than {MOST_ATTRIBUTES}"),
            "keep what nobody signs in or up with in a database of your own",
        )
        .at_key(),
    );
}
