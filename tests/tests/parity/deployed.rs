//! Stacks that the CDK deployed, and edits of them, for all fixtures.

use std::collections::BTreeSet;

use cognito_model::{Json, Object, Template};
use cognito_rules::Level;
use cognito_rules::deployed::{Verdict, compare, cut_to};

use crate::cases::CASES;

fn template(json: &serde_json::Value) -> Template {
    Template::from_json(&json.to_string()).unwrap()
}

fn names(verdicts: &[Verdict]) -> Vec<&'static str> {
    verdicts.iter().map(|verdict| verdict.fact.name).collect()
}

/// The template without a resource, or without one of its properties.
fn without(template: &Template, id: &str, property: Option<&str>) -> Template {
    let Json::Object(mut sections) = Json::from(template.clone()) else {
        panic!()
    };
    let Some(Json::Object(resources)) = sections.get_mut("Resources") else {
        panic!()
    };
    match property {
        None => drop(resources.remove(id)),
        Some(property) => {
            let Some(Json::Object(resource)) = resources.get_mut(id) else {
                panic!()
            };
            let Some(Json::Object(properties)) = resource.get_mut("Properties") else {
                panic!()
            };
            properties.remove(property);
        }
    }
    Template::try_from(Json::Object(sections)).unwrap()
}

/// The properties of Cognito's resources, by logical ID.
fn properties(template: &Template) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for (id, resource) in template.resources().iter() {
        let kind = resource.get("Type").and_then(Json::as_text).unwrap_or_default();
        let properties = resource.get("Properties").and_then(Json::as_object);
        if kind.starts_with("AWS::Cognito::") {
            found.extend(
                properties
                    .unwrap_or(&Object::new())
                    .keys()
                    .map(|key| (id.to_owned(), key.to_owned())),
            );
        }
    }
    found
}

/// Taking over a stack that the CDK deployed loses nothing and reports nothing.
#[test]
fn a_stack_of_the_cdk_is_taken_over_in_silence() {
    for case in CASES {
        let (deployed, ours) = (template(&case.cdk()), case.pool.template());
        let verdicts = compare(&cut_to(&deployed, &ours).unwrap(), &ours);
        assert!(verdicts.is_empty(), "{}: {verdicts:#?}", case.name);
    }
}

/// Adding any resource reports nothing. Adding a property reports something only if an existing pool cannot get it.
#[test]
fn additions_are_silent_but_for_what_only_a_creation_sets() {
    const ONLY_AT_CREATION: &[(&str, &str)] = &[
        ("UsernameConfiguration", "deployed_user_name_case"),
        ("AliasAttributes", "deployed_aliases"),
        ("UsernameAttributes", "deployed_user_names"),
        ("Schema", "deployed_standard_attribute"),
        // A secret, another issuer or another relying party changes something that exists.
        ("GenerateSecret", "deployed_client_secret"),
        ("IssuerConfiguration", "deployed_issuer"),
        ("WebAuthnRelyingPartyID", "deployed_passkeys"),
        // The tokens of deployed clients do not rotate.
        ("RefreshTokenRotation", "deployed_rotation"),
        // A prefix domain becomes a custom domain.
        ("CustomDomainConfig", "deployed_domain_kind"),
        // The first version of the pages has no styles, and the second one needs them.
        ("ManagedLoginVersion", "deployed_login_version"),
        // CloudFormation replaces a user that was created in another way, and a replica with other tags.
        ("UserAttributes", "deployed_user"),
        ("ClientMetadata", "deployed_user"),
        ("DesiredDeliveryMediums", "deployed_user"),
        ("ForceAliasCreation", "deployed_user"),
        ("MessageAction", "deployed_user"),
        ("ValidationData", "deployed_user"),
        ("UserPoolTagsAtCreate", "deployed_replica"),
    ];
    let mut wrong = BTreeSet::new();
    for case in CASES {
        let ours = case.pool.template();
        for id in ours.resources().keys() {
            for name in names(&compare(&without(&ours, id, None), &ours)) {
                wrong.insert(format!("{}: resource {id}: {name}", case.name));
            }
        }
        for (id, property) in properties(&ours) {
            for name in names(&compare(&without(&ours, &id, Some(&property)), &ours)) {
                if !ONLY_AT_CREATION.contains(&(property.as_str(), name)) {
                    wrong.insert(format!("{}: {id}.{property}: {name}", case.name));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Removing any property reports something only about this property, and stops the build only if Cognito rejects it or something
/// is lost.
#[test]
fn removals_are_found_where_they_are() {
    const ERRORS: &[&str] = &[
        "deployed_aliases",
        "deployed_user_names",
        "deployed_client_secret",
        "deployed_callbacks_removed",
        // What is verified before it changes has to be verified, and leaving the property out does not change that.
        "deployed_verification_needed",
        "deployed_sms_needed",
        "deployed_user",
        "deployed_replica",
    ];
    let (mut wrong, mut found) = (BTreeSet::new(), BTreeSet::new());
    for case in CASES {
        let ours = case.pool.template();
        for (id, property) in properties(&ours) {
            for verdict in compare(&ours, &without(&ours, &id, Some(&property))) {
                let name = verdict.fact.name;
                found.insert(name);
                let is_there = verdict.id == id && verdict.path.split('.').next() == Some(property.as_str());
                // Without its pool or its name, it is another resource.
                let is_kind = property == "CustomDomainConfig" && name == "deployed_domain_kind";
                let is_identity = property.ends_with("Id") || property.ends_with("Name") || is_kind;
                if !is_there && !is_identity {
                    wrong.insert(format!(
                        "{}: {id}.{property}: {name} at {}.{}",
                        case.name, verdict.id, verdict.path
                    ));
                }
                if verdict.fact.level == Level::Error && !ERRORS.contains(&name) && !is_identity {
                    wrong.insert(format!("{}: {id}.{property}: {name} is an error", case.name));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(found.len() >= 15, "{found:?}");
}
