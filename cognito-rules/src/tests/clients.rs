//! The limits of the rules about clients and OAuth.

use super::{MACHINE, NO_OAUTH, UNKNOWN, UNKNOWN_LIST, apart_from, broken, callbacks, with_client, with_oauth};
use crate::tests::Validate;
use crate::tests::rule;
use cognito_model::{
    AttributeName, Base, Cdk, Client, CustomAttribute, Entry, Items, List, OAuthFlows, OAuthScope, OAuthSettings,
    StringAttribute, UserPool,
};

const NOTHING: [&str; 0] = [];

/// Other rules about grants, which have their own tests.
const OTHERS: [&str; 4] = [
    "client_credentials_scopes",
    "client_credentials_without_secret",
    "implicit_grant",
    "oauth_flows_empty",
];

#[test]
fn defaults_are_warned_about_once_per_client() {
    let client = |disable_oauth, base| {
        let client = Client {
            disable_oauth,
            base,
            ..Client::DEFAULT
        };
        broken(&with_client(client))
    };
    let warned = ["permissive_client_defaults at clients.web"];
    assert_eq!(client(None, Base::Cdk), warned);
    assert_eq!(client(Some(false), Base::Cdk), warned);
    assert_eq!(client(Some(true), Base::Cdk), NOTHING);
    // If all other settings were chosen deliberately, only the default that cannot be intended is reported.
    let filled_in = ["callback_url_placeholder at clients.web.oauth"];
    assert_eq!(broken(&with_oauth(OAuthSettings::DEFAULT)), filled_in);
    assert_eq!(broken(&with_oauth(callbacks(["https://a.b"]))), NOTHING);
    let overridden = Client {
        oauth: Some(OAuthSettings::DEFAULT),
        property_overrides: [Entry::new("CallbackURLs.0", "https://a.b".into())].into(),
        ..Client::DEFAULT
    };
    assert_eq!(broken(&with_client(overridden)), NOTHING);
    let deployed = UserPool {
        cdk: Some(Cdk {
            stack: "Auth".into(),
            path: "Pool".into(),
        }),
        ..with_oauth(OAuthSettings::DEFAULT)
    };
    assert_eq!(broken(&deployed), NOTHING);
}

#[test]
fn recommended_clients_need_addresses_where_a_flow_returns_to_them() {
    let client = |flows: Option<OAuthFlows>| {
        let oauth = OAuthSettings {
            flows,
            ..OAuthSettings::DEFAULT
        };
        let pool = with_client(Client {
            oauth: Some(oauth),
            base: Base::Recommended,
            ..Client::DEFAULT
        });
        broken(&apart_from(OTHERS, pool))
    };
    let refused = ["recommended_needs_callbacks at clients.web.oauth"];
    let implicit = OAuthFlows {
        implicit_code_grant: true,
        ..OAuthFlows::DEFAULT
    };
    assert_eq!(client(None), refused);
    assert_eq!(client(Some(implicit)), refused);
    assert_eq!(client(Some(OAuthFlows::DEFAULT)), NOTHING);
    assert_eq!(client(Some(MACHINE)), NOTHING);
    let without = Client {
        base: Base::Recommended,
        ..NO_OAUTH
    };
    assert_eq!(broken(&with_client(without)), NOTHING);
}

#[test]
fn empty_callbacks_matter_where_a_flow_returns_to_them() {
    let flows = |flows| {
        broken(&apart_from(
            OTHERS,
            with_oauth(OAuthSettings { flows, ..callbacks([]) }),
        ))
    };
    let refused = ["callback_urls_empty at clients.web.oauth.callback_urls"];
    assert_eq!(flows(None), refused);
    assert_eq!(flows(Some(MACHINE)), NOTHING);
    assert_eq!(flows(Some(OAuthFlows::DEFAULT)), NOTHING);
    let unknown = OAuthSettings {
        callback_urls: Some(Items::Intrinsic(UNKNOWN_LIST)),
        ..OAuthSettings::DEFAULT
    };
    assert_eq!(broken(&with_oauth(unknown)), NOTHING);
}

#[test]
fn default_addresses_are_compared_with_what_is_known() {
    let oauth = |uri: &'static str, oauth| {
        let pool = with_oauth(OAuthSettings {
            default_redirect_uri: Some(uri.into()),
            ..oauth
        });
        broken(&apart_from(OTHERS, pool))
    };
    let refused = ["default_redirect_uri_not_a_callback at clients.web.oauth.default_redirect_uri"];
    let machine = |oauth| OAuthSettings {
        flows: Some(MACHINE),
        ..oauth
    };
    // By default the list is `https://example.com`, unless the list is empty.
    let example = ["callback_url_placeholder at clients.web.oauth"];
    assert_eq!(oauth("https://example.com", OAuthSettings::DEFAULT), example);
    assert_eq!(oauth("https://a", OAuthSettings::DEFAULT), refused);
    assert_eq!(oauth("https://a", machine(OAuthSettings::DEFAULT)), NOTHING);
    assert_eq!(oauth("https://a", machine(callbacks([]))), refused);
    assert_eq!(oauth("https://a", callbacks(["https://a/", "https://a/b"])), refused);
    // An unknown URL might be the one.
    let unknown = OAuthSettings {
        callback_urls: Some(["https://b".into(), UNKNOWN.into()].into()),
        ..OAuthSettings::DEFAULT
    };
    assert_eq!(oauth("https://a", unknown), NOTHING);
    assert_eq!(
        oauth("", callbacks(["https://a"])),
        ["default_redirect_uri_characters at clients.web.oauth.default_redirect_uri"]
    );
}

#[test]
fn every_client_is_looked_at() {
    let pool = UserPool {
        clients: [
            Entry::new("web", NO_OAUTH),
            Entry::new("old-app", Client::DEFAULT),
            Entry::new("new_app", Client::DEFAULT),
        ]
        .into(),
        ..UserPool::DEFAULT
    };
    assert_eq!(
        broken(&pool),
        [
            "permissive_client_defaults at clients.new_app",
            "permissive_client_defaults at clients[\"old-app\"]",
        ]
    );
}

#[test]
fn default_addresses_are_about_each_of_the_callbacks() {
    let pool = with_oauth(OAuthSettings {
        default_redirect_uri: Some("https://c".into()),
        ..callbacks(["https://a", "https://b"])
    });
    let violations = pool.validate();
    let about: Vec<_> = violations
        .iter()
        .flat_map(|it| &it.about)
        .map(ToString::to_string)
        .collect();
    for path in [
        "callback_urls",
        "callback_urls[0]",
        "callback_urls[1]",
        "flows.implicit_code_grant",
    ] {
        assert!(about.contains(&format!("clients.web.oauth.{path}")), "{path}");
    }
    let facts: Vec<_> = violations.iter().map(|it| it.fact.as_str()).collect();
    assert_eq!(
        facts,
        ["`default_redirect_uri` is `\"https://c\"`, but `callback_urls` has only `\"https://a\"` and `\"https://b\"`"]
    );
}

#[test]
fn authority_is_said_once_of_all_clients_without_a_list() {
    let role = CustomAttribute::String(StringAttribute {
        mutable: Some(true),
        ..StringAttribute::DEFAULT
    });
    let writes = |names: &[&'static str]| Client {
        write_attributes: Some(
            names
                .iter()
                .map(|name| AttributeName::Custom((*name).into()))
                .collect::<List<_>>()
                .into(),
        ),
        ..NO_OAUTH
    };
    let machine = Client {
        generate_secret: Some(true),
        oauth: Some(OAuthSettings {
            flows: Some(MACHINE),
            scopes: Some([OAuthScope::Custom("api/read".into())].into()),
            ..OAuthSettings::DEFAULT
        }),
        ..Client::DEFAULT
    };
    let pool = |web: Client, app: Client| UserPool {
        custom_attributes: Some([Entry::new("role", role.clone()), Entry::new("plan", role.clone())].into()),
        clients: [
            Entry::new("web", web),
            Entry::new("app", app),
            Entry::new("job", machine.clone()),
        ]
        .into(),
        allow: [rule("scope_server_not_declared").name.into()].into(),
        ..with_client(NO_OAUTH)
    };
    let of_attribute = "authority_attribute_writable at custom_attributes.role";
    let of_client = "authority_attribute_writable at clients.web.write_attributes[1]";
    assert_eq!(broken(&pool(NO_OAUTH, NO_OAUTH)), [of_attribute]);
    assert_eq!(
        broken(&pool(writes(&["plan", "role"]), NO_OAUTH)),
        [of_client, of_attribute]
    );
    assert_eq!(broken(&pool(writes(&["plan"]), writes(&["plan"]))), NOTHING);
    let deployed = UserPool {
        cdk: Some(Cdk {
            stack: "Auth".into(),
            path: "Pool".into(),
        }),
        ..pool(writes(&["plan", "role"]), NO_OAUTH)
    };
    assert_eq!(broken(&deployed), [of_client]);
}
