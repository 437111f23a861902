//! Style sheets of the hosted UI (classic).

use cognito_model::{Stylesheet, UiCustomization, UserPool};

use super::broken;

fn about(css: &str) -> Vec<String> {
    let mut found = broken(&UserPool {
        ui_customization: Some(UiCustomization {
            css: Stylesheet::Text(css.to_owned().into()),
            ..UiCustomization::DEFAULT
        }),
        ..UserPool::DEFAULT
    });
    found.retain(|it| it.starts_with("css_"));
    found
}

#[test]
fn a_dot_need_not_be_a_class() {
    let statement = ["css_statement at ui_customization.css"];
    assert_eq!(
        about("@import url(shop.css); .label-customizable { padding: 1.5em; }"),
        statement
    );
    assert_eq!(
        about("@media (min-width: 1.5em) { .label-customizable { color: #0a5; } }"),
        statement
    );
    assert_eq!(
        about(".label-customizable, .label { color: #0a5; }"),
        ["css_class at ui_customization.css"]
    );
}
