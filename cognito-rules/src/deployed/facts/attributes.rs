//! The attributes of users.

use cognito_model::{Json, StandardAttributeName};

use crate::deployed::fact::{Member, facts};
use crate::deployed::json::{differ, differ_or, is_scalar, scalar};
use crate::deployed::pair::{Pair, Side};

facts! {
    error deployed_attribute: Refused, Thread "aws-amplify/amplify-cli#6704, aws-amplify/amplify-cli#13989" {
        edit: "A custom attribute is removed, or its type, bounds or mutability change",
        fact: "a deployed custom attribute is changed or removed",
        then: "Cognito never changes or removes an attribute",
        says: "Existing schema attributes cannot be modified or deleted.",
        help: "write the deployed attribute; for another type or other bounds, add an attribute with another name",
        when: ["UserPool" "Schema" Each(changed_custom)],
    }
    warn deployed_attribute_kind: Refused, Inferred "a developer-only attribute has another name, `dev:custom:..`" {
        edit: "`DeveloperOnlyAttribute` of a custom attribute changes",
        fact: "a custom attribute becomes developer-only, or is no longer so",
        then: "Cognito treats this as another attribute, and cannot remove the deployed one",
        help: "write the deployed attribute",
        when: ["UserPool" "Schema" Each(toggled_custom)],
    }
    error deployed_required_attribute: Refused, Thread "hashicorp/terraform-provider-aws#18430" {
        edit: "A custom attribute is added with `Required: true`",
        fact: "a required custom attribute is added",
        then: "custom attributes cannot be required",
        says: "Required custom attributes are not supported currently.",
        help: "make the attribute optional",
        when: ["UserPool" "Schema" Each(required_custom)],
    }
    error deployed_standard_attribute: Refused, Thread "aws/aws-cdk#8585, aws-amplify/amplify-cli#9525, sst/sst#1645" {
        edit: "A standard attribute is added to `Schema`, or its `Required` or `Mutable` changes",
        fact: "a standard attribute is added to the schema of a deployed pool, or changed in it",
        then: "you can choose the required and the immutable standard attributes only when you create the pool",
        says: "Invalid AttributeDataType input, consider using the provided AttributeDataType enum.",
        help: "write the deployed `standard_attributes`, or remove the setting",
        when: ["UserPool" "Schema" Each(changed_standard)],
    }
    warn deployed_standard_attribute_removed: Ignored, Measured "aws-amplify/amplify-cli#9525, aws-amplify/amplify-cli#11065, aws-amplify/amplify-backend#3299" {
        edit: "A standard attribute leaves `Schema`",
        fact: "a standard attribute leaves the schema",
        then: "the update succeeds, but the attribute stays required or immutable",
        help: "keep the attribute, so that the declaration matches the pool",
        when: ["UserPool" "Schema" Each(removed_standard)],
    }
    warn deployed_schema_removed: Ignored, Measured "aws-amplify/amplify-cli#9525, aws-amplify/amplify-cli#11065, aws-amplify/amplify-backend#3299" {
        edit: "`Schema` is removed as a whole",
        fact: "all attributes leave the schema",
        then: "the update succeeds, but the pool keeps all attributes",
        help: "keep the attributes, so that the declaration matches the pool",
        when: ["UserPool" "Schema" Removed],
    }
}

/// An attribute by name. Developer attributes are separate from others with the same name.
struct SchemaAttribute<'a> {
    name: String,
    is_developers: bool,
    json: &'a Json,
}

impl SchemaAttribute<'_> {
    fn is_standard(&self) -> bool {
        StandardAttributeName::ALL
            .iter()
            .any(|name| name.cognito_name() == self.name)
    }

    fn is_required(&self) -> bool {
        self.json.get("Required").is_some_and(|it| is_scalar(it, "true"))
    }

    fn member(&self, other: Option<&SchemaAttribute<'_>>, is_new: bool) -> Member {
        let (one, other) = (Some(self.json.clone()), other.map(|other| other.json.clone()));
        let name = format!("Schema.{}", self.name);
        if is_new { (name, other, one) } else { (name, one, other) }
    }

    /// Whether a custom attribute differs from before. Whatever is left out has Cognito's default.
    fn is_other_custom(&self, new: &SchemaAttribute<'_>) -> bool {
        let differs = |key: &str, default: &str| differ_or(self.json.get(key), new.json.get(key), default);
        differs("AttributeDataType", "String")
            || differs("Mutable", "false")
            || differs("Required", "false")
            || self.has_other_bounds(new)
    }

    fn has_other_bounds(&self, new: &SchemaAttribute<'_>) -> bool {
        const BOUNDS: &[(&str, &str)] = &[
            ("StringAttributeConstraints", "MinLength"),
            ("StringAttributeConstraints", "MaxLength"),
            ("NumberAttributeConstraints", "MinValue"),
            ("NumberAttributeConstraints", "MaxValue"),
        ];
        for (constraints, bound) in BOUNDS {
            let (one, other) = (self.bound(constraints, bound), new.bound(constraints, bound));
            let differs = match (one, other) {
                (Some(one), Some(other)) => differ(one, other),
                (Some(one), None) | (None, Some(one)) => scalar(one).is_some(),
                (None, None) => false,
            };
            if differs {
                return true;
            }
        }
        false
    }

    fn bound(&self, constraints: &str, bound: &str) -> Option<&Json> {
        self.json.get(constraints)?.get(bound)
    }

    /// Whether a standard attribute differs from before. A template can leave out what it does not change.
    fn is_other_standard(&self, new: &SchemaAttribute<'_>) -> bool {
        let differs = |key: &str| match (self.json.get(key), new.json.get(key)) {
            (Some(one), Some(other)) => differ(one, other),
            _ => false,
        };
        let required = differ_or(self.json.get("Required"), new.json.get("Required"), "false");
        required || differs("Mutable") || differs("AttributeDataType")
    }
}

/// The attribute with this name.
fn named<'s, 'a>(attributes: &'s [SchemaAttribute<'a>], name: &str) -> Option<&'s SchemaAttribute<'a>> {
    attributes.iter().find(|it| it.name == name)
}

/// The attributes in a schema that have a name. Empty if CloudFormation computes the schema.
fn attributes<'a>(side: &Side<'a>) -> Vec<SchemaAttribute<'a>> {
    let mut attributes = Vec::new();
    for json in side.items("Schema") {
        let Some(name) = json.get("Name").and_then(scalar) else {
            continue;
        };
        attributes.push(SchemaAttribute {
            name: name.strip_prefix("custom:").unwrap_or(&name).to_owned(),
            is_developers: json
                .get("DeveloperOnlyAttribute")
                .is_some_and(|it| is_scalar(it, "true")),
            json,
        });
    }
    attributes
}

/// Whether a schema contains nothing that only CloudFormation knows.
fn is_known(side: &Side<'_>) -> bool {
    side.is_known("Schema") && attributes(side).len() == side.items("Schema").len()
}

fn changed_custom(pair: &Pair<'_>) -> Vec<Member> {
    let mut members = Vec::new();
    if !pair.after.has("Schema") {
        return members;
    }
    let new = attributes(&pair.after);
    for old in attributes(&pair.before) {
        let other = named(&new, &old.name);
        let changes = match other {
            _ if old.is_standard() => false,
            Some(new) => old.is_developers == new.is_developers && old.is_other_custom(new),
            None => is_known(&pair.after),
        };
        if changes {
            members.push(old.member(other, false));
        }
    }
    members
}

fn toggled_custom(pair: &Pair<'_>) -> Vec<Member> {
    let mut members = Vec::new();
    let new = attributes(&pair.after);
    for old in attributes(&pair.before) {
        let other = named(&new, &old.name);
        if !old.is_standard() && other.is_some_and(|new| new.is_developers != old.is_developers) {
            members.push(old.member(other, false));
        }
    }
    members
}

/// The attributes in the new schema that the deployed one certainly lacks.
fn added<'a>(pair: &Pair<'a>) -> Vec<SchemaAttribute<'a>> {
    if !is_known(&pair.before) {
        return Vec::new();
    }
    let old = attributes(&pair.before);
    let mut added = attributes(&pair.after);
    added.retain(|new| named(&old, &new.name).is_none());
    added
}

fn required_custom(pair: &Pair<'_>) -> Vec<Member> {
    let mut members = Vec::new();
    for new in added(pair) {
        if !new.is_standard() && new.is_required() {
            members.push(new.member(None, true));
        }
    }
    members
}

fn changed_standard(pair: &Pair<'_>) -> Vec<Member> {
    let mut members = Vec::new();
    let old = attributes(&pair.before);
    for new in added(pair) {
        if new.is_standard() {
            members.push(new.member(None, true));
        }
    }
    for new in attributes(&pair.after) {
        let other = named(&old, &new.name);
        if new.is_standard() && other.is_some_and(|old| old.is_other_standard(&new)) {
            members.push(new.member(other, true));
        }
    }
    members
}

fn removed_standard(pair: &Pair<'_>) -> Vec<Member> {
    let mut members = Vec::new();
    if !pair.after.has("Schema") || !is_known(&pair.after) {
        return members;
    }
    let new = attributes(&pair.after);
    for old in attributes(&pair.before) {
        if old.is_standard() && named(&new, &old.name).is_none() {
            members.push(old.member(None, false));
        }
    }
    members
}
