//! Rules about the style of the hosted UI (classic).

use crate::clients::domain::may_have_domain;
use crate::engine::finding::Finding;
use crate::engine::node::Node;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use cognito_model::{ManagedLoginVersion, SettingPath, UserPool};

rules! {
    /// A class that the hosted UI (classic) does not have.
    error css_class {
        guards: [UiCustomization.css, StylesheetFile.path],
        reason: "Cognito allows only its own classes, whose names end in `-customizable`: `The CSS class .. is not in the list of allowed classes.`",
        evidence: "Amazon Cognito Developer Guide, Customizing hosted UI (classic) branding; cdk-preflight 1.9.1, pf-cognito-ui-customization-css-properties",
        bad: r#"domains: { login: Prefix("my-app") },
ui_customization: { css: ".submitButton { background-color: #0a5; }" }"#,
        good: r#"domains: { login: Prefix("my-app") },
ui_customization: { css: ".submitButton-customizable { background-color: #0a5; }" }"#,
        check: [Text(look_at_classes)],
    }

    /// A statement that a style of the hosted UI (classic) cannot have.
    warn css_statement {
        guards: [UiCustomization.css, StylesheetFile.path],
        reason: "Cognito allows no `@import`, `@supports`, `@page` or `@media`",
        evidence: "Amazon Cognito Developer Guide, Customizing hosted UI (classic) branding",
        bad: r#"domains: { login: Prefix("my-app") },
ui_customization: { css: "@import url(shop.css);" }"#,
        good: r#"domains: { login: Prefix("my-app") },
ui_customization: { css: ".banner-customizable { background-color: #0a5; }" }"#,
        check: [Text(look_at_statements)],
    }

    /// A style in a pool without a domain.
    ///
    /// The domain can be in another stack, so this is a warning.
    warn ui_customization_without_domain {
        guards: [UserPool.ui_customization, Client.ui_customization],
        reason: "a style needs the pages of a domain: `There has to be an existing domain associated with this user pool`",
        evidence: "API SetUICustomization; hashicorp/terraform-provider-aws, aws_cognito_user_pool_ui_customization",
        bad: r#"ui_customization: { css: ".banner-customizable { background-color: #0a5; }" }"#,
        good: r#"domains: { login: Prefix("my-app") },
ui_customization: { css: ".banner-customizable { background-color: #0a5; }" }"#,
        check: [Pool(check_ui_customization_without_domain)],
    }

    /// A style of the hosted UI (classic) in a pool with managed login.
    warn ui_customization_of_managed_login {
        guards: [UserPool.ui_customization, Client.ui_customization],
        reason: "the style has no effect on the pages of managed login",
        evidence: "API SetUICustomization",
        bad: r#"domains: {
    #[allow(managed_login_without_branding)]
    login: Prefix { domain_prefix: "my-app", managed_login_version: NewerManagedLogin },
},
ui_customization: { css: ".banner-customizable { background-color: #0a5; }" }"#,
        good: r#"domains: { login: Prefix { domain_prefix: "my-app", managed_login_version: ClassicHostedUi } },
ui_customization: { css: ".banner-customizable { background-color: #0a5; }" }"#,
        check: [Pool(check_ui_customization_of_managed_login)],
    }
}

/// The style sheet without its comments.
fn without_comments(css: &str) -> String {
    let mut left = String::new();
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        left.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, behind)| behind);
    }
    left.push_str(rest);
    left
}

/// Finds the first class in a selector that Cognito does not know.
fn look_at_classes(css: &str, _: &Node<'_>) -> Option<Finding> {
    let css = without_comments(css);
    let mut rest = css.as_str();
    while let Some((selector, behind)) = rest.split_once('{') {
        let (_, next) = behind.split_once('}')?;
        rest = next;
        // A preceding `@import` is not part of the selector, and its file name contains a dot.
        let selector = selector.rsplit(';').next().unwrap_or(selector);
        for class in selector.split('.').skip(1) {
            let name = class.split(|c: char| !(c.is_alphanumeric() || c == '-' || c == '_')).next();
            // A digit after a dot is part of a number, as in `1.5em`.
            let is_class = |name: &&str| name.starts_with(|c: char| !c.is_ascii_digit());
            let Some(name) = name.filter(is_class).filter(|name| !name.ends_with("-customizable")) else {
                continue;
            };
            let help = "use one of Cognito's classes, such as `.submitButton-customizable`";
            return Some(Finding::new(format!("the hosted UI (classic) has no class `.{name}`"), help));
        }
    }
    None
}

fn look_at_statements(css: &str, _: &Node<'_>) -> Option<Finding> {
    let css = without_comments(css);
    let mut statements = ["@import", "@supports", "@page", "@media"].into_iter();
    let found = statements.find(|statement| css.contains(statement))?;
    Some(Finding::new(format!("the style contains an `{found}`"), "remove the statement"))
}

/// The paths of all styles.
fn styles(pool: &UserPool) -> Vec<SettingPath> {
    let mut styles = Vec::new();
    if pool.ui_customization.is_some() {
        styles.push(setting(&["ui_customization"]));
    }
    for client in &pool.clients {
        if client.value.ui_customization.is_some() {
            styles.push(setting(&["clients"]).key(&client.name).field("ui_customization"));
        }
    }
    styles
}

// One warning for all styles, because one domain fixes them all.
fn check_ui_customization_without_domain(pool: &UserPool, report: &mut Report) {
    let Some(style) = styles(pool).into_iter().next().filter(|_| !may_have_domain(pool)) else {
        return;
    };
    let help = "add a domain, as in `domains: { login: Prefix(\"my-app\") }`, or remove the style";
    let finding = Finding::at(style, "`ui_customization` needs a domain, but the pool has none", help);
    report.push(finding.at_key().about(setting(&["domains"])));
}

fn check_ui_customization_of_managed_login(pool: &UserPool, report: &mut Report) {
    let is_managed = |domain: &cognito_model::Entry<cognito_model::Domain>| {
        domain.value.import().is_none()
            && domain.value.managed_login_version() == Some(&ManagedLoginVersion::NewerManagedLogin)
    };
    if pool.domains.is_empty() || !pool.domains.iter().all(is_managed) {
        return;
    }
    let Some(style) = styles(pool).into_iter().next() else { return };
    let fact = "`ui_customization` is for the hosted UI (classic), but all domains have managed login";
    let help = "remove `ui_customization`, or give a domain the hosted UI (classic)";
    report.push(Finding::at(style, fact, help).at_key().about(setting(&["domains"])));
}
