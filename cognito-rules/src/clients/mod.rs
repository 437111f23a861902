//! Clients.

use crate::engine::rule::files;

files! {
    mod analytics;
    mod attribute_lists;
    mod callback_urls;
    mod client_credentials;
    mod exposure;
    mod limits;
    mod oauth;
    mod privileges;
    mod providers;
    mod scopes;
    mod settings;
    mod tokens;
}
