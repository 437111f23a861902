//! The complete example of the language reference.
//!
//! After reviewing what has changed, accept it with `INSTA_UPDATE=always cargo test -p cognito-tests --test language`.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use cognito_model::SignInUrlError;
use cognito_rules::rules;
use cognito_tests::declarations::{self, bare, customers, recommended};

fn assert_template(name: &str, template: &cognito_model::Template) {
    insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!(name, template.to_json_pretty());
    });
}

#[test]
fn templates() {
    assert_template("customers", &customers::POOL.template());
    assert_template("bare", &bare::POOL.template());
    assert_template("recommended", &recommended::POOL.template());
}

#[test]
fn nothing_is_wrong_with_them() {
    assert!(!rules().is_empty());
    for (name, pool) in declarations::ALL {
        assert_eq!(cognito_dsl::validate(&pool()), [], "{name}");
    }
}

#[test]
fn an_application_can_send_people_to_sign_in() {
    let login = customers::domains::LOGIN.base_url("eu-west-1").unwrap();
    let web = customers::clients::WEB;
    let url = web.sign_in_url(&login, "1example23456789", "https://my-app-domain.com/welcome");
    // The same as the template's output, after CloudFormation has filled in its values.
    let expected = "https://my-awesome-app.auth.eu-west-1.amazoncognito.com/login?client_id=1example23456789\
                    &response_type=code&redirect_uri=https%3A%2F%2Fmy-app-domain.com%2Fwelcome";
    assert_eq!(url.as_deref(), Ok(expected));
    let elsewhere = web.sign_in_url(&login, "1example23456789", "https://my-app-domain.com/");
    assert!(
        matches!(elsewhere, Err(SignInUrlError::NotACallback(_))),
        "{elsewhere:?}"
    );
    let branded = customers::domains::BRANDED.base_url("eu-west-1");
    assert_eq!(branded.as_deref(), Some("https://user.myapp.com"));
}

/// A template depends only on the pool.
#[test]
fn two_runs_give_the_same_bytes() {
    for (name, pool) in declarations::ALL {
        let (first, second) = (pool().template(), pool().template());
        assert_eq!(first.to_json(), second.to_json(), "{name}");
        assert_eq!(first.to_json_pretty(), second.to_json_pretty(), "{name}");
        assert_eq!(first.to_string(), first.to_json_pretty(), "{name}");
    }
}

#[test]
fn names_are_constants() {
    assert_eq!(customers::attributes::FULLNAME, "name");
    assert_eq!(customers::attributes::custom::MYAPPID, "custom:myappid");
    assert_eq!(customers::attributes::custom::GOOGLE_ID, "custom:google-id");
    assert_eq!(customers::scopes::users::READ, "users/read");
    assert_eq!(customers::groups::ADMINS, "admins");
    assert_eq!(customers::identity_providers::GOOGLE, "Google");
    assert_eq!(customers::clients::WEB.logical_id, "CustomersWebClient");
    assert_eq!(*customers::clients::WEB.flows, ["code"]);
    assert_eq!(
        *customers::clients::WEB.callback_urls,
        ["https://my-app-domain.com/welcome"]
    );
    assert_eq!(customers::outputs::LOGIN_URL, "CustomersLoginUrl");
    assert_eq!(customers::outputs::exports::WEB_CLIENT, "web-client-id");
    let template = customers::POOL.template();
    assert!(
        template.resource(&customers::clients::WEB.logical_id).is_some(),
        "{template}"
    );
}
