//! App clients.

use crate::engine::rule::files;

files! {
    mod domain;
    mod url_hosts;
    mod url_schemes;
    mod analytics;
    mod attribute_lists;
    mod callback_lists;
    mod callback_urls;
    mod client_credentials;
    mod limits;
    mod oauth;
    mod privileges;
    mod providers;
    mod repeated_urls;
    mod conditional_providers;
    mod scopes;
    mod secrets;
    mod settings;
    mod tokens;
    mod branding;
    mod terms;
    mod assets;
}
