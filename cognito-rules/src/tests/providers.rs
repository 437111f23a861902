//! Identity providers.

use super::{apart_from, broken};
use crate::tests::Validate;
use cognito_model::{
    AttributeMapping, Entry, ExternalProvider, GoogleProvider, IdentityProvider, Intrinsic, OidcProvider, OutputValue,
    ProviderAttribute, SamlProvider, Target, Text, UserPool,
};

/// The check works at compile time.
const _: () = assert!(
    cognito_model::schema::charset::Charset::ProviderName.accepts("my-okta")
        && !cognito_model::schema::charset::Charset::ProviderName.accepts("my_okta")
);

fn with<const N: usize>(providers: [(&'static str, IdentityProvider); N]) -> UserPool {
    let pool = UserPool {
        identity_providers: providers.map(|(name, provider)| Entry::new(name, provider)).into(),
        ..UserPool::DEFAULT
    };
    // These tests are only about names.
    apart_from(["provider_detail_empty"], pool)
}

fn oidc(name: impl Into<Text>) -> IdentityProvider {
    IdentityProvider::Oidc(OidcProvider {
        name: Some(name.into()),
        ..OidcProvider::DEFAULT
    })
}

fn saml(name: impl Into<Text>) -> IdentityProvider {
    IdentityProvider::Saml(SamlProvider {
        name: Some(name.into()),
        ..SamlProvider::DEFAULT
    })
}

fn external(name: &'static str) -> IdentityProvider {
    IdentityProvider::External(ExternalProvider {
        name: name.into(),
        ..ExternalProvider::DEFAULT
    })
}

fn google() -> IdentityProvider {
    IdentityProvider::Google(GoogleProvider::DEFAULT)
}

/// `username` is a key of each mapping, not the name of a provider.
#[test]
fn several_providers_map_the_username() {
    let mapped = |name: &'static str| {
        let mapping = AttributeMapping {
            username: Some(ProviderAttribute::Other("sub".into())),
            ..AttributeMapping::DEFAULT
        };
        IdentityProvider::Oidc(OidcProvider {
            name: Some(name.into()),
            attribute_mapping: Some(mapping),
            ..OidcProvider::DEFAULT
        })
    };
    let twice = with([("one", mapped("one")), ("username", mapped("other"))]);
    let duplicates = |pool: &UserPool| {
        broken(pool)
            .iter()
            .filter(|it| it.starts_with("duplicate_name "))
            .count()
    };
    assert_eq!(duplicates(&twice), 0);
    let same = with([("one", mapped("one")), ("one", mapped("other"))]);
    assert_eq!(duplicates(&same), 1);
}

/// The verdicts of aws-cdk-lib 2.276.0 on the same names.
#[test]
fn names_of_oidc_providers() {
    let long = "a".repeat(33);
    let whole = "a".repeat(30) + "😀";
    for name in [
        "abc",
        "a_b",
        "a_bc",
        "ünï",
        "ab-c",
        "😀ab",
        "a😀b",
        "ab\n",
        "\0bc",
        "ab\0",
        "\u{E000}ab",
        &whole,
    ] {
        assert_eq!(broken(&with([("idp", oidc(name.to_owned()))])), [""; 0], "{name:?}");
    }
    for name in [
        "_ab",
        "a b",
        "ab_",
        "abc d",
        "\u{A0}bc",
        "a\nb",
        "a\0b",
        "a\u{200B}b",
        "a\u{200B}\u{200B}",
    ] {
        assert_eq!(
            broken(&with([("idp", oidc(name))])),
            ["oidc_provider_name_characters at identity_providers.idp.name"],
            "{name:?}"
        );
    }
    for name in ["ab", "😀", &long] {
        assert_eq!(
            broken(&with([("idp", oidc(name.to_owned()))])),
            ["provider_name_length at identity_providers.idp.name"],
            "{name:?}"
        );
    }
    // Three UTF-16 units but two characters, which the pattern does not match.
    let violations = with([("idp", oidc("😀a"))]).validate();
    assert_eq!(
        violations.first().map(|it| it.fact.as_str()),
        Some("`name` is `\"😀a\"`, which has 2 characters, not 3")
    );
}

#[test]
fn names_of_saml_providers_are_like_those_of_others() {
    assert_eq!(broken(&with([("idp", saml("abc"))])), [""; 0]);
    for name in ["a b", "_ab"] {
        assert_eq!(
            broken(&with([("idp", saml(name))])),
            ["saml_provider_name_characters at identity_providers.idp.name"],
            "{name:?}"
        );
    }
    for name in ["", "ab", "abcdefghijklmnopqrstuvwxyzabcdefg"] {
        assert_eq!(
            broken(&with([("idp", saml(name))])),
            ["provider_name_length at identity_providers.idp.name"],
            "{name:?}"
        );
    }
}

#[test]
fn each_name_is_taken_once() {
    let said = |pool: &UserPool| {
        let violations = pool.validate();
        let said = violations.iter().map(|it| (it.path.to_string(), it.help.text.clone()));
        said.collect::<Vec<_>>()
    };
    let at = |path: &str, help: &str| vec![(path.to_owned(), help.to_owned())];
    assert_eq!(
        said(&with([("one", google()), ("two", google())])),
        at("identity_providers.two", "remove one of the two")
    );
    assert_eq!(
        said(&with([("one", external("Google")), ("two", google())])),
        at(
            "identity_providers.two",
            "write another `identity_providers.one.name`, or remove one of the two"
        )
    );
    assert_eq!(
        said(&with([("one", oidc("Okta")), ("two", saml("Okta"))])),
        at(
            "identity_providers.two.name",
            "write another `name`, or remove one of the two"
        )
    );
    let unnamed = || IdentityProvider::Oidc(OidcProvider::DEFAULT);
    assert_eq!(
        said(&with([("my_okta", unnamed()), ("my-okta", unnamed())])),
        at("identity_providers[\"my-okta\"]", "write a `name` for one of the two")
            .into_iter()
            .chain(at(
                "identity_providers[\"my-okta\"]",
                "rename one of the two, or pin another ID with `#[logical_id = \"..\"]`"
            ))
            .collect::<Vec<_>>()
    );
    // Two entries can refer to the same existing provider, and case matters.
    assert_eq!(said(&with([("one", external("Okta")), ("two", external("Okta"))])), []);
    assert_eq!(said(&with([("one", oidc("Okta")), ("two", oidc("okta"))])), []);
    let name = || Intrinsic::Ref(Target::LogicalId("Name".into()));
    assert_eq!(said(&with([("one", oidc(name())), ("two", oidc(name()))])), []);
}

#[test]
fn references_reach_what_the_template_creates() {
    let named = |name: &'static str| UserPool {
        outputs: [Entry::new(
            "provider",
            OutputValue::Value(Intrinsic::Ref(Target::IdentityProvider(name.into())).into()).into(),
        )]
        .into(),
        ..with([("okta", external("Okta")), ("google", google())])
    };
    let fact = |pool: &UserPool| pool.validate().into_iter().map(|it| it.fact).collect::<Vec<_>>();
    assert_eq!(fact(&named("google")), [""; 0]);
    assert_eq!(
        fact(&named("okta")),
        ["the identity provider `okta` already exists and is not part of the template"]
    );
    assert_eq!(fact(&named("gogle")), ["there is no identity provider `gogle`"]);
}
