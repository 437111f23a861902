//! From the tree of a declaration to the model, with the place of every setting.
//!
//! The model says how it is read ([`cognito_model::schema::read::Read`]); [`reader::Reader`] answers from the tree. What cannot be
//! understood is reported and remembered as failed, and everything else goes on.

mod action;
mod any;
mod attributes;
mod base;
mod code;
mod deployed;
mod duration;
mod edit;
mod entries;
mod file;
mod foreign;
mod function;
mod instead;
mod intrinsic;
mod item;
mod layers;
mod named;
mod names;
mod provider;
mod reader;
mod scalar;
mod scope;
mod section;
mod special;
mod stack_resource;
mod stages;
mod substitution;
mod suggest;
mod target;
mod translate;
mod variant;
mod words;

use std::cell::{Cell, RefCell};
use std::collections::HashMap;

use cognito_model::schema::kind::Field;
use cognito_model::schema::setting::Setting;
use cognito_model::{SettingPath, Str, UserPool};
use cognito_rules::Rule;
use proc_macro2::TokenStream;

use crate::report::{Diagnostic, Diagnostics, Severity};
use crate::syntax::tree::{Declaration, Mark};

pub(crate) use attributes::Passed;
use reader::Reader;
use scope::Scope;
pub(crate) use stages::{StagePool, Stages, stages};
pub(crate) use suggest::one_of;

/// The settings that differ between environments. No row of the model has them: a pool is that of one stage.
pub(crate) const STAGES: &str = "stages";

/// The rules whose messages stand at a place of their own.
const LOGICAL_ID_CHARACTERS: &str = "logical_id_characters";
const UNUSED_ALLOW: &str = "unused_allow";

/// The rule about a name that nothing uses.
const UNUSED_NAME: &str = "unused_name";

/// A declaration that was understood as far as it could be.
pub(crate) struct Lowered {
    pub(crate) pool: UserPool,
    /// The values that are constants of the program: the model has a placeholder for them.
    pub(crate) constants: Vec<ConstBlock>,
    /// The files that were read, by their absolute paths: when one changes, the declaration has to be expanded anew.
    pub(crate) files: Vec<String>,
    /// What goes onto the module: its documentation, lints and `#[cfg]`.
    pub(crate) passed: Passed,
}

/// A `const { .. }` in the place of a value.
pub(crate) struct ConstBlock {
    pub(crate) path: SettingPath,
    pub(crate) mark: Mark,
    pub(crate) tokens: TokenStream,
    /// The setting that it is the value of, with the rules that const evaluation can check.
    pub(crate) row: Option<&'static Field>,
    pub(crate) gives: Gives,
}

/// What a `const { .. }` gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Gives {
    /// The value that stands at its path.
    Value,
    /// A list of strings.
    Strings,
    /// Each element of such a list: the model has one that stands for all.
    EachString,
}

/// A rule in an `#[allow(..)]` or an `#[expect(..)]`.
struct Allow {
    is_expected: bool,
    rule: &'static Rule,
    /// Where it is silenced.
    within: SettingPath,
    /// What the model knows this very name of it by.
    path: SettingPath,
}

/// Everything that the readers share.
struct Context<'a> {
    report: &'a Diagnostics,
    scope: Scope,
    /// The braces of the declaration.
    body: Mark,
    /// The places of the name and of the value of each setting.
    ///
    /// A list, because most declarations are right and nothing is looked up.
    places: RefCell<Vec<(SettingPath, (Mark, Mark))>>,
    /// The settings that an entry takes from another one, with the place where it says so.
    inherited: RefCell<Vec<(SettingPath, Mark)>>,
    /// Where that is said of the setting that is read.
    inheriting: Cell<Option<Mark>>,
    /// The places of the logical ids that are pinned.
    logical_ids: RefCell<HashMap<SettingPath, Mark>>,
    /// The places of the names inside of intrinsics, with the setting that has them.
    parts: RefCell<Vec<(SettingPath, String, Mark)>>,
    /// The settings that could not be read. Rules about them would only repeat it.
    failed: RefCell<Vec<SettingPath>>,
    constants: RefCell<Vec<ConstBlock>>,
    /// The rules that are silenced.
    allows: RefCell<Vec<Allow>>,
    /// The facts about edits of what is deployed that are silenced.
    deployed_allows: RefCell<Vec<deployed::Allowed>>,
    /// The files that were read, or could not be.
    files: RefCell<Vec<String>>,
    /// The strings that a file holds, with its path.
    texts: RefCell<Vec<(SettingPath, Str)>>,
    /// Whether the value being read may name conditions where it could name a parameter.
    in_condition: Cell<bool>,
}

/// Lowers a declaration and runs the rules on what came out.
pub(crate) fn lower(declaration: &Declaration, report: &Diagnostics) -> Lowered {
    let body = layers::with_entries(&declaration.body, report);
    let context = Context {
        report,
        scope: Scope::of(&body),
        body: body.mark,
        places: RefCell::default(),
        inherited: RefCell::default(),
        inheriting: Cell::new(None),
        logical_ids: RefCell::default(),
        parts: RefCell::default(),
        failed: RefCell::default(),
        constants: RefCell::default(),
        allows: RefCell::default(),
        deployed_allows: RefCell::default(),
        files: RefCell::default(),
        texts: RefCell::default(),
        in_condition: Cell::new(false),
    };
    let header = attributes::header(&context, declaration);
    let root = &mut Reader::root(&context, declaration, &body);
    let mut pool = UserPool::read(root).unwrap_or(UserPool::DEFAULT);
    pool.name = declaration.name.text.clone().into();
    pool.logical_id = header.logical_id;
    pool.allow = header.allow;
    pool.cdk = header.cdk;
    base::reach_entries(&mut pool);
    context.check(&pool, declaration.name.mark);
    context.compare(&pool, declaration.name.mark, header.deployed.as_ref());
    Lowered {
        pool,
        constants: context.constants.into_inner(),
        files: context.files.into_inner(),
        passed: header.passed,
    }
}

impl Context<'_> {
    /// Runs the rules, and says what they say at the places of their settings.
    fn check(&self, pool: &UserPool, header: Mark) {
        let is_read = self.report.errors() == 0 && self.failed.borrow().is_empty();
        let violations = cognito_rules::validate(pool);
        for violation in &violations {
            // What was not read could have been what the rule spoke about.
            if violation.rule.name == UNUSED_ALLOW && !(is_read && self.is_known(&violation.path)) {
                continue;
            }
            if violation.rule.name == UNUSED_NAME && !is_read {
                continue;
            }
            let paths = || std::iter::once(&violation.path).chain(&violation.about);
            if paths().any(|path| self.is_unknown(path)) {
                continue;
            }
            let level = match violation.rule.level {
                cognito_rules::Level::Error => Severity::Error,
                cognito_rules::Level::Warn => Severity::Warning,
            };
            let inherited = self.inherited_at(&violation.path);
            if inherited.is_some() && self.is_said_elsewhere(violation, &violations) {
                continue;
            }
            let pinned = self.logical_ids.borrow().get(&violation.path).copied();
            let mark = match pinned {
                Some(mark) if violation.rule.name == LOGICAL_ID_CHARACTERS => mark,
                _ => self
                    .part(&violation.path, violation.part.as_deref())
                    .or_else(|| self.place(&violation.path, violation.at_key))
                    .unwrap_or(header),
            };
            let mark = inherited.unwrap_or(mark);
            self.report.push(Diagnostic {
                level,
                mark,
                fact: self.as_written(violation),
                notes: vec![violation.rule.reason.to_owned()],
                help: Some(self.help(violation, mark)),
                rule: Some(violation.rule.name),
            });
        }
    }

    /// Whether a setting, or a part of it, was not understood, or only the program knows it.
    fn is_unknown(&self, path: &SettingPath) -> bool {
        let failed = self.failed.borrow();
        let constants = self.constants.borrow();
        failed
            .iter()
            .any(|failed| failed.contains(path) || path.contains(failed))
            || constants.iter().any(|constant| constant.path.contains(path))
    }

    /// The fact, which for the model is about an `#[allow(..)]` even if the attribute is an `#[expect(..)]`.
    fn as_written(&self, violation: &cognito_rules::Violation) -> String {
        let allows = self.allows.borrow();
        let is_expected = allows.iter().any(|it| it.is_expected && it.path == violation.path);
        if is_expected && violation.rule.name == UNUSED_ALLOW {
            return violation.fact.replacen("#[allow(", "#[expect(", 1);
        }
        violation.fact.clone()
    }

    /// Notes where a rule is silenced, and as which one of its entry.
    fn allow(&self, rule: &'static Rule, within: &SettingPath, index: usize, mark: Mark, is_expected: bool) {
        let path = within.field("allow").index(index);
        self.places.borrow_mut().push((path.clone(), (mark, mark)));
        self.allows.borrow_mut().push(Allow {
            is_expected,
            rule,
            within: within.clone(),
            path,
        });
    }

    /// Whether it is certain that what is silenced there would not have spoken, and not for a constant of the program to say.
    fn is_known(&self, allow: &SettingPath) -> bool {
        let allows = self.allows.borrow();
        let Some(allow) = allows.iter().find(|known| known.path == *allow) else {
            return true;
        };
        let constants = self.constants.borrow();
        if allow.rule.is_relation() {
            return constants.is_empty();
        }
        constants.iter().all(|constant| {
            let is_guarded = constant.row.is_some_and(|row| allow.rule.guards(row));
            !allow.within.contains(&constant.path) || !is_guarded
        })
    }

    /// The places of the name and of the value of a setting.
    fn exact_place(&self, path: &SettingPath) -> Option<(Mark, Mark)> {
        self.places
            .borrow()
            .iter()
            .find(|(other, _)| other == path)
            .map(|(_, place)| *place)
    }

    /// The place of a name inside of the value of a setting.
    fn part(&self, path: &SettingPath, name: Option<&str>) -> Option<Mark> {
        let name = name?;
        let parts = self.parts.borrow();
        let part = parts.iter().find(|(other, part, _)| other == path && part == name);
        part.map(|(_, _, mark)| *mark)
    }

    /// The place of a setting, or of the nearest thing that it is a part of.
    fn place(&self, path: &SettingPath, at_key: bool) -> Option<Mark> {
        let mut path = path.clone();
        let mut exact = true;
        loop {
            if let Some((key, value)) = self.exact_place(&path) {
                // What is missing in a section is said at the section's name, not over all of its lines.
                return Some(if at_key || !exact { key } else { value });
            }
            exact = false;
            path = path.parent()?;
        }
    }
}
