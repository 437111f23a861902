//! `#[deployed("infra/customers.deployed.json")]`: what an edit of the declaration does to the deployed stack.

mod setting;

use std::cell::Cell;
use std::io::ErrorKind;

use cognito_model::naming::ids::TemplateSection;
use cognito_model::naming::logical_ids::{generated_ids, logical_ids};
use cognito_model::{Json, Object, SettingPath, Template, TemplateError, UserPool};
use cognito_rules::deployed::{Fact, compare, cut_to};

use setting::properties;

use super::file::absolute;
use super::{Context, UNUSED_ALLOW};
use crate::listed;
use crate::report::{Diagnostic, Severity};
use crate::syntax::tree::{Attribute, AttributeInput, Expr, ExprKind, ItemKind, Mark};

/// The attribute.
pub(super) const DEPLOYED: &str = "deployed";

/// The rule about entries of `generated` that name nothing.
const GENERATED_UNKNOWN: &str = "generated_unknown";

/// The path of the file with the deployed template, as it is written, and where.
pub(super) struct DeployedFile {
    path: String,
    mark: Mark,
}

/// A fact about edits in an `#[allow(..)]`.
pub(super) struct AllowedFact {
    fact: &'static Fact,
    within: SettingPath,
    mark: Mark,
    used: Cell<bool>,
}

impl AllowedFact {
    pub(super) fn new(fact: &'static Fact, within: &SettingPath, mark: Mark) -> Self {
        AllowedFact {
            fact,
            within: within.clone(),
            mark,
            used: Cell::new(false),
        }
    }
}

/// Reads `#[deployed("file")]`.
pub(super) fn set_deployed(context: &Context<'_>, attribute: &Attribute, file: &mut Option<DeployedFile>) {
    let usage = "name the file, as in `#[deployed(\"infra/customers.deployed.json\")]`";
    let items = match &attribute.input {
        AttributeInput::Arguments(body) => &body.items[..],
        _ => &[],
    };
    let (mark, fact) = match items {
        [item] => match &item.kind {
            ItemKind::Bare(Expr {
                kind: ExprKind::Text(path),
                mark,
            }) if !path.is_empty() && file.is_none() => {
                *file = Some(DeployedFile {
                    path: path.clone(),
                    mark: *mark,
                });
                return;
            }
            ItemKind::Bare(Expr {
                kind: ExprKind::Broken, ..
            }) => return,
            _ if file.is_some() => (attribute.mark, "`deployed` is given twice"),
            _ => (attribute.mark, "`deployed` takes the path of a file as a string"),
        },
        _ => (attribute.mark, "`deployed` takes the path of one file"),
    };
    context.report.push(Diagnostic::error(mark, fact).help(usage));
}

impl Context<'_> {
    /// Reports what the declaration would do to the deployed stack.
    pub(super) fn compare(&self, pool: &UserPool, header: Mark, file: Option<&DeployedFile>) {
        if let Some(file) = file {
            let deployed = self.read_deployed(file);
            // Compare only when there are no errors: what was not understood is not an edit. A new name of the pool gives generated
            // resources other IDs, and that must not hide what it does to the pool.
            let is_read = self.report.errors_besides(GENERATED_UNKNOWN) == 0 && self.failed.borrow().is_empty();
            match deployed {
                Some(deployed) if is_read => self.compare_with(pool, header, file, &deployed),
                _ => return,
            }
        } else if self.report.errors() > 0 {
            return;
        }
        for allowed in self
            .deployed_allows
            .borrow()
            .iter()
            .filter(|allowed| !allowed.used.get())
        {
            self.report.push(Diagnostic {
                notes: vec!["an attribute that silences nothing now would hide a mistake in a later change".to_owned()],
                help: Some("remove the attribute once the edit is deployed".into()),
                ..warning(
                    allowed.mark,
                    format!("`#[allow({})]` silences nothing here", allowed.fact.name),
                    Some(UNUSED_ALLOW),
                )
            });
        }
    }

    /// Reads the deployed template from the file. `None` if it cannot be read; that was reported.
    fn read_deployed(&self, file: &DeployedFile) -> Option<Template> {
        let path = absolute(&file.path);
        let shown = path.display().to_string();
        let lock = format!("`cargo cognito lock TEMPLATE -o {}`", file.path);
        let text = match std::fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == ErrorKind::NotFound => {
                let fact = format!(
                    "there is no file `{shown}`, so the macro cannot compare the declaration with what is deployed"
                );
                let missing = warning(file.mark, fact, None);
                self.report
                    .push(missing.help(format!("after the first deployment, create the file with {lock}")));
                return None;
            }
            Err(error) => {
                let fact = format!("the file `{shown}` cannot be read: {}", error.kind());
                self.report.push(
                    Diagnostic::error(file.mark, fact)
                        .help("write the path of the file relative to the directory of the package's `Cargo.toml`"),
                );
                return None;
            }
        };
        let mut files = self.files.borrow_mut();
        if !files.contains(&shown) {
            files.push(shown.clone());
        }
        let fact = match Template::from_json(&text) {
            Ok(template) => return Some(template),
            Err(TemplateError::NotAnObject(part)) => format!("the {part} in `{shown}` is not an object"),
            Err(TemplateError::NotJson(reason)) => format!("the file `{shown}` is not JSON: {reason}"),
            Err(error) => error.to_string(),
        };
        let error = Diagnostic::error(file.mark, fact);
        self.report
            .push(error.help(format!("create the file again with {lock}")));
        None
    }

    fn compare_with(&self, pool: &UserPool, header: Mark, file: &DeployedFile, deployed: &Template) {
        let new = self.without_constants(pool);
        let deployed = match cut_to(deployed, &new) {
            Ok(deployed) => deployed,
            Err(other) => {
                let pools = listed::list(other.pools.iter().map(String::as_str));
                let id = cognito_model::naming::ids::pool(pool);
                let fact = format!(
                    "`{}` has the pools {pools}, but none with the logical ID `{id}`",
                    file.path
                );
                let help = "name the file of the stack that this pool is in, or pin its logical ID with `#[logical_id = \"..\"]`";
                self.report.push(warning(file.mark, fact, None).help(help));
                return;
            }
        };
        let mut verdicts = compare(&deployed, &new);
        if self.report.errors() > 0 {
            // Their entries in `generated` were reported.
            let generated = generated_ids(pool);
            verdicts.retain(|verdict| !generated.contains(&verdict.id));
        }
        for verdict in verdicts {
            let (path, is_entry) = self.setting_of(pool, &verdict);
            let is_silenced = self.deployed_allows.borrow().iter().any(|allowed| {
                let silences = allowed.fact.name == verdict.fact.name && allowed.within.contains(&path);
                allowed.used.set(allowed.used.get() || silences);
                silences
            });
            if is_silenced || self.is_unknown(&path) {
                continue;
            }
            let pinned = self.logical_ids.borrow().get(&path).copied();
            let pinned = pinned.filter(|_| verdict.path.is_empty());
            // When something was removed, there is no value to point at, only the name of what was around it.
            let at_key = is_entry || verdict.path.is_empty() || verdict.after.is_none();
            let place = || self.inherited_at(&path).or_else(|| self.place(&path, at_key));
            // When the pool is merged into a template, that template may still have what the declaration no longer has.
            let is_gone = new.resource(&verdict.id).is_none() && verdict.kind != "UserPool";
            let level = match verdict.fact.level {
                cognito_rules::Level::Error if !is_gone => Severity::Error,
                _ => Severity::Warning,
            };
            self.report.push(Diagnostic {
                level,
                notes: verdict.notes(),
                help: Some(verdict.help().into()),
                ..warning(
                    pinned.or_else(place).unwrap_or(header),
                    verdict.fact(),
                    Some(verdict.fact.name),
                )
            });
        }
    }

    /// The template, where values that only the program knows look like values that only CloudFormation knows.
    fn without_constants(&self, pool: &UserPool) -> Template {
        let mut template = Json::from(pool.template());
        let ids = logical_ids(pool);
        for constant in self.constants.borrow().iter() {
            let mut entry: Option<&(TemplateSection, String, SettingPath)> = None;
            for id in &ids {
                let is_deeper = entry.is_none_or(|entry| entry.2.steps().len() < id.2.steps().len());
                if id.0 == TemplateSection::Resources && id.2.contains(&constant.path) && is_deeper {
                    entry = Some(id);
                }
            }
            let (Some((_, id, _)), Some(row)) = (entry, constant.row) else {
                continue;
            };
            for property in properties(row.cloudformation) {
                let property = property.split('.').next().unwrap_or_default();
                hide(&mut template, &["Resources", id, "Properties", property]);
            }
            for (setting, derived) in DERIVED {
                let steps = constant.path.steps();
                if steps.iter().any(|step| step.name() == Some(*setting)) {
                    for property in *derived {
                        hide(&mut template, &["Resources", id, "Properties", property]);
                    }
                }
            }
        }
        Template::try_from(template).unwrap_or_else(|_| pool.template())
    }
}

/// Properties that follow from a setting unless you write them yourself.
const DERIVED: &[(&str, &[&str])] = &[
    ("sign_in_aliases", OF_SIGN_IN),
    ("auto_verify", OF_SIGN_IN),
    ("mfa_second_factor", OF_SIGN_IN),
    ("oauth", OF_OAUTH),
    ("disable_oauth", OF_OAUTH),
];
const OF_SIGN_IN: &[&str] = &["AccountRecoverySetting", "AutoVerifiedAttributes", "SmsConfiguration"];
const OF_OAUTH: &[&str] = &["AllowedOAuthFlows", "AllowedOAuthScopes", "CallbackURLs", "LogoutURLs"];

/// Replaces a value with a function whose result is unknown.
fn hide(json: &mut Json, path: &[&str]) {
    let Json::Object(object) = json else { return };
    match path {
        [last] => {
            let mut unknown = Object::new();
            unknown.set("Fn::If", Json::List(Vec::new()));
            object.set(*last, unknown);
        }
        [first, rest @ ..] => {
            if let Some(inner) = object.get_mut(first) {
                hide(inner, rest);
            }
        }
        [] => {}
    }
}

fn warning(mark: Mark, fact: String, rule: Option<&'static str>) -> Diagnostic {
    Diagnostic {
        level: Severity::Warning,
        rule,
        ..Diagnostic::error(mark, fact)
    }
}
