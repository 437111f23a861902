//! The documentation page of a pool: which settings are in force, and how its parts are connected.
//!
//! The page is Markdown for rustdoc. Its tables and its diagram are HTML, because in Markdown a string of the declaration could be
//! anything: a link, a list, the end of a cell.

mod clients;
mod configuration;
mod diagram;
mod html;
mod identity_pools;
mod parts;
mod passwords;
mod svg;
#[cfg(test)]
mod tests;
mod words;

use cognito_model::pool::trigger::Assigned;
use cognito_model::{LambdaTriggers, SettingPath, Text, UserPool};
use html::{Table, sentence};
use words::text;

/// The doc comment of an entry, by its map and its name.
pub(crate) type Comments<'c> = dyn Fn(&str, &str) -> String + 'c;

/// What the page is about: a pool, the settings that only the program knows, and the doc comments of the declaration.
#[derive(Clone, Copy)]
struct Page<'p> {
    pool: &'p UserPool,
    constants: &'p [SettingPath],
    comments: &'p Comments<'p>,
}

/// The page of a pool, which `user_pool!` adds to the documentation of the module: a diagram of providers, clients and scopes, and
/// tables of what is in force, including the defaults and `..Recommended`.
///
/// `constants` are the settings that only the program knows. The pool has placeholders for them.
pub(crate) fn of(pool: &UserPool, constants: &[SettingPath], comments: &Comments<'_>) -> String {
    let page = Page {
        pool,
        constants,
        comments,
    };
    let mut markdown = String::new();
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
        ("Identity pools", page.identity_pools().to_html()),
        ("Outputs", page.outputs().to_html()),
    ] {
        if !body.is_empty() {
            markdown.push_str(&format!("\n\n# {heading}\n\n{body}"));
        }
    }
    markdown
}

impl<'p> Page<'p> {
    /// The triggers with their functions.
    fn assigned_triggers(self) -> Vec<Assigned<'p>> {
        let triggers = self.pool.lambda_triggers.as_ref();
        triggers.map(LambdaTriggers::assigned).unwrap_or_default()
    }

    /// What an entry is for: the first paragraph of its doc comment, and its description in the pool.
    fn about(&self, map: &str, name: &str, description: Option<&Text>) -> String {
        let comment = (self.comments)(map, name);
        let comment = comment.trim().split("\n\n").next().unwrap_or_default().to_owned();
        let mut parts = vec![comment];
        parts.extend(description.map(text));
        parts.dedup();
        parts.retain(|part| !part.is_empty());
        sentence(&parts.join(" "))
    }

    /// Whether a setting, or something in it, is a constant of the program.
    fn is_constant(&self, path: &str) -> bool {
        let path = path.split('.').fold(SettingPath::root(), |path, name| path.key(name));
        let mut constants = self.constants.iter();
        constants.any(|constant| path.contains(constant) || constant.contains(&path))
    }
}
