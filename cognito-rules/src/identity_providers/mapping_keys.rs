//! Rules about the custom attributes that attribute mappings name.

use crate::engine::finding::Finding;
use crate::engine::node::Node;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::engine::words::{characters, quoted};
use crate::identity_providers::attribute_mappings::own_name;
use crate::pool::tags::is_key;
use cognito_model::schema::limit::utf16_length;

/// The maximum length of a key in an attribute mapping, including the `custom:` of a custom attribute.
const LONGEST_KEY: usize = 32;

rules! {
    /// A custom attribute with a name that is too long for a mapping.
    error mapped_attribute_length {
        guards: [
            GoogleProvider.attribute_mapping,
            FacebookProvider.attribute_mapping,
            AmazonProvider.attribute_mapping,
            AppleProvider.attribute_mapping,
            OidcProvider.attribute_mapping,
            SamlProvider.attribute_mapping,
        ],
        after: [crate::attributes::names::custom_attribute_name_length],
        reason: "the name of an attribute in a mapping has 1 to 32 characters, including the seven of `custom:`",
        evidence: "API CreateIdentityProvider, AttributeMappingKeyType",
        bad: r#"identity_providers: { staff: Saml { metadata: Url("https://idp.example.com/metadata"), attribute_mapping: { custom: { the_department_of_the_company: "department" } } } }"#,
        good: r#"custom_attributes: { department: String(mutable) },
identity_providers: { staff: Saml { metadata: Url("https://idp.example.com/metadata"), attribute_mapping: { custom: { department: "department" } } } }"#,
        check: [Key(too_long)],
    }

    /// A custom attribute in a mapping with characters that CloudFormation does not accept there.
    ///
    /// The API accepts them, so this is a warning.
    warn mapped_attribute_characters {
        guards: [
            GoogleProvider.attribute_mapping,
            FacebookProvider.attribute_mapping,
            AmazonProvider.attribute_mapping,
            AppleProvider.attribute_mapping,
            OidcProvider.attribute_mapping,
            SamlProvider.attribute_mapping,
        ],
        after: [crate::identity_providers::attribute_mappings::mapped_attribute_unknown],
        reason: "CloudFormation accepts only these characters in the keys of a mapping: letters, digits, spaces and `_`, `.`, `:`, `/`, `=`, `+`, `-`, `@`",
        evidence: "CloudFormation schema of AWS::Cognito::UserPoolIdentityProvider, AttributeMapping",
        bad: r#"custom_attributes: { "plan#": String(mutable) },
identity_providers: { staff: Saml { metadata: Url("https://idp.example.com/metadata"), attribute_mapping: { custom: { "plan#": "plan" } } } }"#,
        good: r#"custom_attributes: { plan: String(mutable) },
identity_providers: { staff: Saml { metadata: Url("https://idp.example.com/metadata"), attribute_mapping: { custom: { plan: "plan" } } } }"#,
        check: [Key(wrong_characters)],
    }
}

fn too_long(name: &str, _: &Node<'_>) -> Option<Finding> {
    let own = own_name(name);
    let count = "custom:".len() + utf16_length(own);
    if count <= LONGEST_KEY {
        return None;
    }
    let fact = format!(
        "the attribute name has {}, which is more than {LONGEST_KEY}",
        characters(count)
    );
    let help = "write the name of a custom attribute, which has at most 20 characters";
    Some(Finding::new(fact, help).unless_said_at(setting(&["custom_attributes"]).key(own)))
}

fn wrong_characters(name: &str, _: &Node<'_>) -> Option<Finding> {
    let wrong = name.chars().find(|&c| !is_key(c))?;
    let fact = format!("the attribute is {}, which contains `{wrong:?}`", quoted(name));
    Some(Finding::new(fact, "write a name of letters, digits and `_`"))
}
