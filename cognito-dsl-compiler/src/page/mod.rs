//! A pool as a page of documentation: what is in force, and how the parts hang together.
//!
//! The page is Markdown as rustdoc takes it. Its tables and its drawing are HTML, because texts of a declaration could mean
//! anything in Markdown: a link, a list, the end of a cell.

mod clients;
mod configuration;
mod diagram;
mod html;
mod parts;
mod passwords;
mod svg;
#[cfg(test)]
mod tests;
mod words;

use cognito_model::pool::trigger::Assigned;
use cognito_model::{LambdaTriggers, SettingPath, UserPool};
use html::Table;

/// What the page is made of.
#[derive(Clone, Copy)]
struct Page<'p> {
    pool: &'p UserPool,
    constants: &'p [SettingPath],
}

/// The pool as a page of documentation, which `user_pool!` adds to that of the module that it makes: a drawing of how
/// providers, clients and scopes hang together, and tables of what is in force, with what the defaults and
/// `..Recommended` add to what is written.
///
/// `constants` are the settings that only the program knows, of which the pool holds placeholders.
pub(crate) fn of(pool: &UserPool, constants: &[SettingPath]) -> String {
    let page = Page { pool, constants };
    let mut text = String::new();
    for (heading, body) in [
        ("Overview", page.diagram()),
        ("Configuration", page.configuration().to_html()),
        ("Attributes", page.attributes().to_html()),
        ("Clients", page.clients().to_html()),
        ("Scopes", page.scopes().to_html()),
        ("Identity providers", page.identity_providers().to_html()),
        ("Lambda triggers", page.triggers().to_html()),
        ("Groups", page.groups().to_html()),
        ("Domains", page.domains().to_html()),
        ("Outputs", page.outputs().to_html()),
    ] {
        if !body.is_empty() {
            text.push_str(&format!("\n\n# {heading}\n\n{body}"));
        }
    }
    text
}

impl<'p> Page<'p> {
    /// The functions that Cognito calls.
    fn assigned_triggers(self) -> Vec<Assigned<'p>> {
        let triggers = self.pool.lambda_triggers.as_ref();
        triggers.map(LambdaTriggers::assigned).unwrap_or_default()
    }

    /// Whether a setting, or something in it, is a constant of the program.
    fn is_constant(&self, path: &str) -> bool {
        let path = path.split('.').fold(SettingPath::root(), |path, name| path.key(name));
        let mut constants = self.constants.iter();
        constants.any(|constant| path.contains(constant) || constant.contains(&path))
    }
}
