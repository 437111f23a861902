//! The schema, and what clients and providers do with it.

use super::{Case, at_key, at_value, literal};
use crate::tests::rule;
use crate::tests::{NO_OAUTH, with_client};
use cognito_model::{
    AttributeMapping, AttributeName, AutoVerifiedAttributes, BooleanAttribute, Client, CustomAttribute, Entry,
    ExternalProvider, GoogleProvider, IdentityProvider, IdentityProviderName, NumberAttribute, ProviderAttribute,
    StandardAttribute, StandardAttributeName, StandardAttributeType, StandardAttributes, StandardNumberType,
    StandardStringType, StringAttribute, UserPool,
};

fn custom(name: &'static str, attribute: CustomAttribute) -> UserPool {
    UserPool {
        custom_attributes: Some([Entry::new(name, attribute)].into()),
        ..UserPool::DEFAULT
    }
}

fn text() -> CustomAttribute {
    CustomAttribute::String(StringAttribute::DEFAULT)
}

fn demanded(required: bool) -> CustomAttribute {
    CustomAttribute::String(StringAttribute {
        required: Some(required),
        ..StringAttribute::DEFAULT
    })
}

fn seats(min: i64, max: i64) -> UserPool {
    let number = NumberAttribute {
        min: Some(min.into()),
        max: Some(max.into()),
        ..NumberAttribute::DEFAULT
    };
    custom("seats", CustomAttribute::Number(number))
}

/// A pool with this many custom attributes, and one standard attribute.
fn of_size(count: usize) -> UserPool {
    let attribute = |index| Entry::new(format!("a{index}"), CustomAttribute::Boolean(BooleanAttribute::DEFAULT));
    UserPool {
        custom_attributes: Some((0..count).map(attribute).collect()),
        ..required(StandardAttribute::DEFAULT)
    }
}

fn required(email: StandardAttribute) -> UserPool {
    UserPool {
        standard_attributes: Some(StandardAttributes([(StandardAttributeName::Email, email)].into())),
        ..UserPool::DEFAULT
    }
}

const REQUIRED: StandardAttribute = StandardAttribute {
    required: Some(true),
    ..StandardAttribute::DEFAULT
};

fn email_of(data_type: StandardAttributeType) -> UserPool {
    required(StandardAttribute {
        data_type: Some(data_type),
        ..StandardAttribute::DEFAULT
    })
}

pub(super) fn schema() -> Vec<Case> {
    let named = |name: &'static str| UserPool {
        user_pool_name: literal(name),
        ..UserPool::DEFAULT
    };
    vec![
        at_value(rule("user_pool_name_length"), "user_pool_name", named(""), named("x")),
        at_key(
            rule("custom_attribute_name_length"),
            "custom_attributes.abcdefghijklmnopqrstu",
            custom("abcdefghijklmnopqrstu", text()),
            custom("abcdefghijklmnopqrst", text()),
        ),
        at_key(
            rule("custom_attribute_required"),
            "custom_attributes.plan.required",
            custom("plan", demanded(true)),
            custom("plan", demanded(false)),
        ),
        at_key(
            rule("custom_attribute_name_characters"),
            "custom_attributes[\"a b\"]",
            custom("a b", text()),
            custom("a_b", text()),
        ),
        at_key(
            rule("custom_attribute_prefix"),
            "custom_attributes[\"custom:plan\"]",
            custom("custom:plan", text()),
            custom("customplan", text()),
        ),
        at_key(
            rule("custom_attribute_standard_name"),
            "custom_attributes.picture",
            custom("picture", text()),
            custom("profile_picture", text()),
        ),
        at_value(
            rule("attribute_bounds"),
            "custom_attributes.seats.min",
            seats(2, 1),
            seats(1, 1),
        ),
        at_value(
            rule("standard_attribute_type"),
            "standard_attributes.email.data_type",
            email_of(StandardAttributeType::Number(StandardNumberType::DEFAULT)),
            email_of(StandardAttributeType::String(StandardStringType::DEFAULT)),
        ),
        at_key(rule("schema_size"), "custom_attributes", of_size(50), of_size(49)),
    ]
}

pub(super) fn access() -> Vec<Case> {
    let writing = |name, pool| UserPool {
        clients: with_client(Client {
            write_attributes: Some([name].into()),
            ..NO_OAUTH
        })
        .clients,
        ..pool
    };
    let other = |name: &'static str| AttributeName::Other(name.into());
    let signs_up = |name| UserPool {
        self_sign_up_enabled: Some(true),
        auto_verify: Some(AutoVerifiedAttributes {
            email: true,
            phone: false,
            ..AutoVerifiedAttributes::DEFAULT
        }),
        ..writing(AttributeName::Standard(name), required(REQUIRED))
    };
    let place = "clients.web.write_attributes[0]";
    vec![
        at_value(
            rule("verified_attribute_written"),
            place,
            writing(
                AttributeName::Standard(StandardAttributeName::PhoneNumberVerified),
                UserPool::DEFAULT,
            ),
            writing(
                AttributeName::Standard(StandardAttributeName::PhoneNumber),
                UserPool::DEFAULT,
            ),
        ),
        at_value(
            rule("attribute_not_in_schema"),
            place,
            writing(other("plan"), custom("plan", text())),
            writing(other("custom:plan"), custom("plan", text())),
        ),
        at_key(
            rule("required_attribute_not_writable"),
            "clients.web.write_attributes",
            signs_up(StandardAttributeName::Nickname),
            signs_up(StandardAttributeName::Email),
        ),
    ]
}

fn google(id: &'static str, mapping: AttributeMapping) -> Entry<IdentityProvider> {
    let google = GoogleProvider {
        client_id: id.into(),
        client_secret: "{{resolve:secretsmanager:google}}".into(),
        attribute_mapping: Some(mapping),
        ..crate::tests::GOOGLE
    };
    Entry::new("google", IdentityProvider::Google(google))
}

fn with_google(mapping: AttributeMapping, pool: UserPool) -> UserPool {
    UserPool {
        identity_providers: [google("id", mapping)].into(),
        ..pool
    }
}

fn email() -> AttributeMapping {
    let claim = ProviderAttribute::Other("mail".into());
    AttributeMapping {
        standard: [(StandardAttributeName::Email, claim)].into(),
        ..AttributeMapping::DEFAULT
    }
}

fn plan() -> AttributeMapping {
    AttributeMapping {
        custom: [Entry::new("plan", ProviderAttribute::Other("plan".into()))].into(),
        ..AttributeMapping::DEFAULT
    }
}

pub(super) fn mappings() -> Vec<Case> {
    let mutable = || {
        let text = StringAttribute {
            mutable: Some(true),
            ..StringAttribute::DEFAULT
        };
        custom("plan", CustomAttribute::String(text))
    };
    let id = |id| UserPool {
        identity_providers: [google(id, AttributeMapping::DEFAULT)].into(),
        ..UserPool::DEFAULT
    };
    let secret = |secret: &'static str| {
        let google = GoogleProvider {
            client_secret: secret.into(),
            ..crate::tests::GOOGLE
        };
        UserPool {
            identity_providers: [Entry::new("google", IdentityProvider::Google(google))].into(),
            ..UserPool::DEFAULT
        }
    };
    let writes = |name| {
        let client = Client {
            write_attributes: Some([AttributeName::Standard(name)].into()),
            ..NO_OAUTH
        };
        with_google(email(), with_client(client))
    };
    let offers = |identity_providers| UserPool {
        identity_providers,
        ..with_client(Client {
            supported_identity_providers: Some([IdentityProviderName::Custom("Okta".into())].into()),
            ..NO_OAUTH
        })
    };
    let okta = IdentityProvider::External(ExternalProvider {
        name: "Okta".into(),
        ..ExternalProvider::DEFAULT
    });
    let mapping = "identity_providers.google.attribute_mapping";
    vec![
        at_key(
            rule("mapped_attribute_unknown"),
            "identity_providers.google.attribute_mapping.custom.plan",
            with_google(plan(), UserPool::DEFAULT),
            with_google(plan(), mutable()),
        ),
        at_key(
            rule("mapped_attribute_immutable"),
            "identity_providers.google.attribute_mapping.custom.plan",
            with_google(plan(), custom("plan", text())),
            with_google(email(), custom("plan", text())),
        ),
        at_key(
            rule("required_attribute_not_mapped"),
            mapping,
            with_google(AttributeMapping::DEFAULT, required(REQUIRED)),
            with_google(email(), required(REQUIRED)),
        ),
        at_key(
            rule("mapped_attribute_not_writable"),
            "clients.web.write_attributes",
            writes(StandardAttributeName::Nickname),
            writes(StandardAttributeName::Email),
        ),
        at_value(
            rule("provider_client_id_spaces"),
            "identity_providers.google.client_id",
            id(" id"),
            id("i d"),
        ),
        at_value(
            rule("plain_text_secret"),
            "identity_providers.google.client_secret",
            secret("secret"),
            secret("{{resolve:secretsmanager:google}}"),
        ),
        at_value(
            rule("provider_not_declared"),
            "clients.web.supported_identity_providers[0]",
            offers(cognito_model::List::EMPTY),
            offers([Entry::new("okta", okta)].into()),
        ),
    ]
}
