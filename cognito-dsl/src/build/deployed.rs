//! What an update of the deployed stack would do.

use std::path::Path;

use cognito_model::{Json, Template};
use cognito_rules::Level;
use cognito_rules::deployed::{Consequence, Verdict, compare};

use super::OutputTemplate;
use super::cargo::Cargo;
use super::error::Problem;
use super::plan::Plan;
use super::rest;

impl Plan {
    /// Compares a template with the deployed one, if a file describes what is deployed.
    pub(super) fn compare(&mut self, entry: &OutputTemplate, template: &Template, cargo: &Cargo) {
        // A package has no deployment.
        let Some(path) = entry.deployed.as_ref().filter(|_| !cargo.is_packaged()) else {
            return;
        };
        let name = entry.name.display();
        let file = cargo.package.join(path);
        if !file.exists() {
            self.warnings.push(format!(
                "`{name}`: there is no `{}`, so the build cannot compare the template with what is deployed; after the first \
                 deployment, create the file with `cargo cognito lock`",
                path.display()
            ));
            return;
        }
        let deployed = match rest::read(path, &file) {
            Ok(deployed) => deployed,
            Err(problem) => return self.problems.push(problem),
        };
        for verdict in compare(&deployed, template) {
            if entry.allowed.iter().any(|name| name == verdict.fact.name) {
                continue;
            }
            let is_refused = verdict.fact.level == Level::Error && verdict.fact.consequence == Consequence::Refused;
            let what = words(&verdict);
            if cargo.check && (is_refused || verdict.fact.consequence.is_loss()) {
                self.problems.push(Problem::Deployed {
                    path: entry.name.clone(),
                    deployed: path.clone(),
                    what,
                });
            } else {
                self.warnings
                    .push(format!("`{name}`, compared with `{}`: {what}", path.display()));
            }
        }
        self.say_what_is_new(entry, template, &deployed, path);
    }

    /// Warns about a file that is older than the stack.
    fn say_what_is_new(&mut self, entry: &OutputTemplate, template: &Template, deployed: &Template, path: &Path) {
        let mut new: Vec<&str> = Vec::new();
        for (id, resource) in template.resources().iter() {
            let kind = resource.get("Type").and_then(Json::as_text).unwrap_or_default();
            if kind.starts_with("AWS::Cognito::") && deployed.resource(id).is_none() {
                new.push(id);
            }
        }
        if !new.is_empty() {
            self.warnings.push(format!(
                "`{}`: `{}` has no {}; after the deployment, write the file again with `cargo cognito lock`",
                entry.name.display(),
                path.display(),
                new.join(", ")
            ));
        }
    }
}

/// A verdict on one line, because Cargo reads warnings line by line.
fn words(verdict: &Verdict) -> String {
    let Verdict { fact, id, .. } = verdict;
    let property = verdict.path.trim_start_matches('.');
    let place = if property.is_empty() {
        String::new()
    } else {
        format!("`{property}` of ")
    };
    let mut text = format!("{place}`{id}`: {}; {}", verdict.fact(), fact.then);
    if !fact.says.is_empty() {
        text.push_str(&format!(" (AWS answers: {})", fact.says));
    }
    format!("{text}; {} (rule `{}`)", verdict.help(), fact.name)
}
