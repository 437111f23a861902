//! Identity providers, and the clients that refer to them.

use super::*;
use crate::pool::attribute::StandardAttributeName;
use crate::pool::attribute_mapping::{AttributeMapping, ProviderAttribute, StandardProviderAttribute};
use crate::pool::identity_provider::*;
use crate::pool::oidc::{OidcAttributeRequestMethod, OidcEndpoints, OidcProvider};
use crate::pool::saml::*;
use crate::value::file::FileText;
use crate::value::intrinsic::{Intrinsic, Target, Value};
use crate::value::list::{Items, List};
use crate::value::text::Text;

const GOOGLE: GoogleProvider = GoogleProvider {
    client_id: text("i"),
    client_secret: text("s"),
    ..GoogleProvider::DEFAULT
};

const AMAZON: AmazonProvider = AmazonProvider {
    client_id: text("i"),
    client_secret: text("s"),
    ..AmazonProvider::DEFAULT
};

const FACEBOOK: FacebookProvider = FacebookProvider {
    client_id: text("i"),
    client_secret: text("s"),
    ..FacebookProvider::DEFAULT
};

const APPLE: AppleProvider = AppleProvider {
    client_id: text("i"),
    team_id: text("t"),
    key_id: text("k"),
    private_key: text("pk"),
    ..AppleProvider::DEFAULT
};

const OIDC: OidcProvider = OidcProvider {
    client_id: text("i"),
    client_secret: text("s"),
    issuer_url: text("https://i"),
    ..OidcProvider::DEFAULT
};

const fn text(text: &'static str) -> Text {
    Text::Literal(crate::value::text::Str::Static(text))
}

fn saml(metadata: SamlMetadata) -> SamlProvider {
    SamlProvider {
        metadata,
        ..SamlProvider::DEFAULT
    }
}

fn url(url: &'static str) -> SamlMetadata {
    SamlMetadata::Url(SamlMetadataUrl {
        url: url.into(),
        ..SamlMetadataUrl::DEFAULT
    })
}

fn file(path: &'static str, text: &'static str) -> SamlMetadata {
    let path = FileText {
        path: path.into(),
        text: text.into(),
    };
    SamlMetadata::File(SamlMetadataFile {
        path,
        ..SamlMetadataFile::DEFAULT
    })
}

fn with(providers: impl Into<List<Entry<IdentityProvider>>>) -> UserPool {
    UserPool {
        identity_providers: providers.into(),
        ..POOL
    }
}

/// Checks the properties of a provider, including their order.
#[track_caller]
fn assert_provider(provider: IdentityProvider, expected: &str) {
    let pool = with([Entry::new("idp", provider)]);
    let resource = pool.template().resource("CustomersIdpProvider").cloned().unwrap();
    assert_eq!(
        Json::Object(resource).to_json(),
        format!(
            r#"{{"Type":"AWS::Cognito::UserPoolIdentityProvider","Properties":{{{expected},"UserPoolId":{{"Ref":"Customers"}}}}}}"#
        )
    );
}

#[test]
fn social_providers_by_what_they_need() {
    let cases = [
        (
            IdentityProvider::Amazon(AMAZON),
            r#""ProviderDetails":{"client_id":"i","client_secret":"s","authorize_scopes":"profile"},"ProviderName":"LoginWithAmazon","ProviderType":"LoginWithAmazon""#,
        ),
        (
            IdentityProvider::Apple(APPLE),
            r#""ProviderDetails":{"client_id":"i","team_id":"t","key_id":"k","private_key":"pk","authorize_scopes":"name"},"ProviderName":"SignInWithApple","ProviderType":"SignInWithApple""#,
        ),
        (
            IdentityProvider::Facebook(FACEBOOK),
            r#""ProviderDetails":{"client_id":"i","client_secret":"s","authorize_scopes":"public_profile"},"ProviderName":"Facebook","ProviderType":"Facebook""#,
        ),
        (
            IdentityProvider::Google(GOOGLE),
            r#""ProviderDetails":{"client_id":"i","client_secret":"s","authorize_scopes":"profile"},"ProviderName":"Google","ProviderType":"Google""#,
        ),
    ];
    for (provider, expected) in cases {
        assert_provider(provider, expected);
    }
}

#[test]
fn social_providers_in_full() {
    use StandardAttributeName as Name;
    use StandardProviderAttribute as At;
    let other = |name: &'static str| ProviderAttribute::Other(name.into());
    let amazon = AmazonProvider {
        scopes: Some([text("profile"), text("postal_code")].into()),
        attribute_mapping: Some(AttributeMapping {
            standard: [
                (Name::GivenName, ProviderAttribute::Standard(At::AmazonName)),
                (Name::Address, other("x")),
                (Name::EmailVerified, other("ev")),
                (Name::PhoneNumber, ProviderAttribute::Standard(At::AmazonPostalCode)),
            ]
            .into(),
            custom: [
                Entry::new("z", ProviderAttribute::Standard(At::AmazonUserId)),
                Entry::new("custom:a", other("b")),
            ]
            .into(),
            ..AttributeMapping::DEFAULT
        }),
        ..AMAZON
    };
    // Custom attributes have Cognito's names. The CDK writes `z` and leaves the prefix to you.
    assert_provider(
        IdentityProvider::Amazon(amazon),
        r#""AttributeMapping":{"given_name":"name","address":"x","email_verified":"ev","phone_number":"postal_code","custom:z":"user_id","custom:a":"b"},"ProviderDetails":{"client_id":"i","client_secret":"s","authorize_scopes":"profile postal_code"},"ProviderName":"LoginWithAmazon","ProviderType":"LoginWithAmazon""#,
    );
    let apple = AppleProvider {
        private_key: text("{{resolve:secretsmanager:x:SecretString:j::}}"),
        scopes: Some([text("email"), text("name")].into()),
        attribute_mapping: Some(AttributeMapping {
            standard: [
                (Name::FamilyName, ProviderAttribute::Standard(At::AppleLastName)),
                (Name::GivenName, ProviderAttribute::Standard(At::AppleFirstName)),
            ]
            .into(),
            ..AttributeMapping::DEFAULT
        }),
        ..APPLE
    };
    assert_provider(
        IdentityProvider::Apple(apple),
        r#""AttributeMapping":{"family_name":"lastName","given_name":"firstName"},"ProviderDetails":{"client_id":"i","team_id":"t","key_id":"k","private_key":"{{resolve:secretsmanager:x:SecretString:j::}}","authorize_scopes":"email name"},"ProviderName":"SignInWithApple","ProviderType":"SignInWithApple""#,
    );
    let facebook = FacebookProvider {
        scopes: Some([text("public_profile"), text("email")].into()),
        api_version: Some("v3".into()),
        ..FACEBOOK
    };
    assert_provider(
        IdentityProvider::Facebook(facebook),
        r#""ProviderDetails":{"client_id":"i","client_secret":"s","authorize_scopes":"public_profile,email","api_version":"v3"},"ProviderName":"Facebook","ProviderType":"Facebook""#,
    );
    let google = GoogleProvider {
        client_secret: text("{{resolve:secretsmanager:x:SecretString:::}}"),
        scopes: Some(Items::List(List::EMPTY)),
        attribute_mapping: Some(AttributeMapping::DEFAULT),
        ..GOOGLE
    };
    assert_provider(
        IdentityProvider::Google(google),
        r#""ProviderDetails":{"client_id":"i","client_secret":"{{resolve:secretsmanager:x:SecretString:::}}","authorize_scopes":""},"ProviderName":"Google","ProviderType":"Google""#,
    );
}

#[test]
fn standard_attributes_of_providers_are_those_of_the_cdk() {
    let names: Vec<&str> = StandardProviderAttribute::ALL
        .iter()
        .map(|it| it.row().cloudformation)
        .collect();
    assert_eq!(
        names.join(" "),
        "email email_verified name firstName lastName user_id email name postal_code id birthday email name first_name \
         last_name middle_name gender locale names gender birthdays phoneNumbers email email_verified name picture \
         given_name family_name"
    );
    for (index, attribute) in StandardProviderAttribute::ALL.iter().enumerate() {
        assert_eq!(
            StandardProviderAttribute::VARIANTS.variants[index].name,
            attribute.row().name
        );
    }
}

#[test]
fn oidc() {
    assert_provider(
        IdentityProvider::Oidc(OIDC),
        r#""ProviderDetails":{"client_id":"i","client_secret":"s","authorize_scopes":"openid","attributes_request_method":"GET","oidc_issuer":"https://i"},"ProviderName":"idp","ProviderType":"OIDC""#,
    );
    let full = OidcProvider {
        name: Some("my-oidc".into()),
        scopes: Some([text("openid"), text("phone")].into()),
        identifiers: Some([text("one"), text("two")].into()),
        attribute_request_method: Some(OidcAttributeRequestMethod::Post),
        endpoints: Some(OidcEndpoints {
            authorization: "https://a".into(),
            token: "https://t".into(),
            user_info: "https://u".into(),
            jwks_uri: "https://j".into(),
            ..OidcEndpoints::DEFAULT
        }),
        ..OIDC
    };
    assert_provider(
        IdentityProvider::Oidc(full),
        r#""IdpIdentifiers":["one","two"],"ProviderDetails":{"client_id":"i","client_secret":"s","authorize_scopes":"openid phone","attributes_request_method":"POST","oidc_issuer":"https://i","authorize_url":"https://a","token_url":"https://t","attributes_url":"https://u","jwks_uri":"https://j"},"ProviderName":"my-oidc","ProviderType":"OIDC""#,
    );
    // An empty list is kept where the CDK keeps it.
    let empty = OidcProvider {
        identifiers: Some(Items::List(List::EMPTY)),
        ..OIDC
    };
    assert_provider(
        IdentityProvider::Oidc(empty),
        r#""IdpIdentifiers":[],"ProviderDetails":{"client_id":"i","client_secret":"s","authorize_scopes":"openid","attributes_request_method":"GET","oidc_issuer":"https://i"},"ProviderName":"idp","ProviderType":"OIDC""#,
    );
}

#[test]
fn saml_metadata_and_flags() {
    assert_provider(
        IdentityProvider::Saml(saml(url("https://m"))),
        r#""ProviderDetails":{"IDPSignout":false,"MetadataURL":"https://m"},"ProviderName":"idp","ProviderType":"SAML""#,
    );
    let full = SamlProvider {
        name: Some("my-saml".into()),
        identifiers: Some([text("one")].into()),
        idp_signout: Some(true),
        encrypted_responses: Some(true),
        request_signing_algorithm: Some(SigningAlgorithm::RsaSha256),
        idp_initiated: Some(true),
        ..saml(file("metadata.xml", "<xml/>"))
    };
    assert_provider(
        IdentityProvider::Saml(full),
        r#""IdpIdentifiers":["one"],"ProviderDetails":{"IDPSignout":true,"MetadataFile":"<xml/>","EncryptedResponses":true,"RequestSigningAlgorithm":"rsa-sha256","IDPInit":true},"ProviderName":"my-saml","ProviderType":"SAML""#,
    );
    let content = SamlMetadata::Text(SamlMetadataText {
        content: "".into(),
        ..SamlMetadataText::DEFAULT
    });
    let falses = SamlProvider {
        name: Some("my-saml".into()),
        idp_signout: Some(false),
        encrypted_responses: Some(false),
        idp_initiated: Some(false),
        ..saml(content)
    };
    assert_provider(
        IdentityProvider::Saml(falses),
        r#""ProviderDetails":{"IDPSignout":false,"MetadataFile":"","EncryptedResponses":false,"IDPInit":false},"ProviderName":"my-saml","ProviderType":"SAML""#,
    );
}

#[test]
fn what_only_cloudformation_knows_is_joined_by_it() {
    let parameter = || Intrinsic::Ref(Target::Parameter("extra_scope".into()));
    let google = |scopes| {
        IdentityProvider::Google(GoogleProvider {
            scopes: Some(scopes),
            ..GOOGLE
        })
    };
    let details = |scopes: &str| {
        format!(
            r#""ProviderDetails":{{"client_id":"i","client_secret":"s","authorize_scopes":{scopes}}},"ProviderName":"Google","ProviderType":"Google""#
        )
    };
    let one = [text("profile"), parameter().into(), text("email")].into();
    assert_provider(
        google(one),
        &details(r#"{"Fn::Join":["",["profile ",{"Ref":"ExtraScope"}," email"]]}"#),
    );
    assert_provider(
        google(Items::Intrinsic(parameter())),
        &details(r#"{"Fn::Join":[" ",{"Ref":"ExtraScope"}]}"#),
    );
}

#[test]
fn names_are_made_of_entries_where_none_is_written() {
    let name = |entry: &'static str, provider: fn() -> IdentityProvider| {
        let name = POOL.identity_provider_name(&Entry::new(entry, provider()));
        name.literal().unwrap().to_owned()
    };
    let oidc = || IdentityProvider::Oidc(OIDC);
    let saml = || IdentityProvider::Saml(SamlProvider::DEFAULT);
    for (entry, expected) in [
        ("okta", "okta"),
        ("my_okta", "my-okta"),
        ("_my okta_", "my-okta"),
        ("größe", "größe"),
        ("ok", "ok-oidc"),
        ("_", "oidc"),
        ("𝒳𝒴", "𝒳𝒴-oidc"),
        (
            "a_very_long_name_that_no_provider_can_have",
            "a-very-long-namerovider-can-have",
        ),
    ] {
        let made = name(entry, oidc);
        assert_eq!(made, expected);
        assert!(crate::schema::charset::Charset::ProviderName.accepts(&made), "{made}");
        assert!((3..=32).contains(&made.encode_utf16().count()), "{made}");
    }
    assert_eq!(name("ok", saml), "ok-saml");
    assert_eq!(name("anything", || IdentityProvider::Apple(APPLE)), "SignInWithApple");
}

#[test]
fn overrides_reach_what_has_no_setting() {
    let google = GoogleProvider {
        property_overrides: [Entry::new(
            "ProviderDetails.attributes_url_add_attributes",
            "true".into(),
        )]
        .into(),
        overrides: [Entry::new("Condition", Value::from("C"))].into(),
        ..GOOGLE
    };
    let template = with([Entry::new("idp", IdentityProvider::Google(google))]).template();
    let at = |path: &str| template.get(&format!("Resources.CustomersIdpProvider.{path}")).cloned();
    assert_eq!(
        at("Properties.ProviderDetails.attributes_url_add_attributes"),
        Some("true".into())
    );
    assert_eq!(at("Condition"), Some("C".into()));
}

#[test]
fn what_exists_is_no_resource() {
    let external = ExternalProvider {
        name: "Okta".into(),
        ..ExternalProvider::DEFAULT
    };
    let pool = with([Entry::new("okta", IdentityProvider::External(external))]);
    assert_eq!(pool.template().resources().keys().collect::<Vec<_>>(), ["Customers"]);
    let ids = crate::naming::logical_ids::logical_ids(&pool);
    assert_eq!(ids.len(), 1);
}
