//! From the tree of a declaration to the model, with the place of every setting.
//!
//! The model decides what is read ([`cognito_model::schema::read::Read`]); [`reader::Reader`] answers from the tree. If
//! something cannot be understood, it is reported and remembered as failed, and reading continues.

mod action;
mod any;
mod arguments;
mod attributes;
mod base;
mod code;
mod computed;
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
mod mapping;
mod named;
mod names;
mod opposite;
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
use crate::syntax::tree::{Body, Declaration, Mark};

pub(crate) use attributes::Passed;
use reader::Reader;
use scope::Scope;
pub(crate) use stages::{StagePool, Stages, stages};

/// The settings that differ between environments. The model has no row for them, because a pool is the pool of one stage.
pub(crate) const STAGES: &str = "stages";

/// The row that `..Recommended` fills. A declaration cannot name it.
const BASE: &str = "base";

/// The rules whose messages do not point at a setting.
const LOGICAL_ID_CHARACTERS: &str = "logical_id_characters";
const UNUSED_ALLOW: &str = "unused_allow";

/// The rule about a name that nothing uses.
const UNUSED_NAME: &str = "unused_name";

/// A declaration, as far as it was understood.
pub(crate) struct Lowered {
    pub(crate) pool: UserPool,
    /// The values that are constants of the program. The model has a placeholder for each.
    pub(crate) constants: Vec<ConstBlock>,
    /// The absolute paths of the files that were read. When one changes, the declaration has to be expanded again.
    pub(crate) files: Vec<String>,
    /// What is copied to the module: its documentation, lints and `#[cfg]`.
    pub(crate) passed: Passed,
}

/// A `const { .. }` instead of a value.
pub(crate) struct ConstBlock {
    pub(crate) path: SettingPath,
    pub(crate) mark: Mark,
    pub(crate) tokens: TokenStream,
    /// The setting that it is the value of. Its rules can be checked in const evaluation.
    pub(crate) row: Option<&'static Field>,
    pub(crate) gives: Gives,
}

/// What a `const { .. }` evaluates to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Gives {
    /// The value at its path.
    Value,
    /// A list of strings.
    Strings,
    /// Each element of such a list; the model has one placeholder for all of them.
    EachString,
}

/// A rule in an `#[allow(..)]` or an `#[expect(..)]`.
struct Allow {
    is_expected: bool,
    rule: &'static Rule,
    /// The setting within which it is silenced.
    within: SettingPath,
    /// The path of this name within the `#[allow(..)]`, as the model has it.
    path: SettingPath,
}

/// What all readers share.
struct Context<'a> {
    report: &'a Diagnostics,
    scope: Scope,
    /// The braces of the declaration.
    body: Mark,
    /// Where the name and the value of each setting are.
    ///
    /// This is a list, because most declarations have no mistakes and nothing is ever looked up.
    places: RefCell<Vec<(SettingPath, (Mark, Mark))>>,
    /// The settings that an entry inherits, and where it says so.
    inherited: RefCell<Vec<(SettingPath, Mark)>>,
    /// The entries that start from another one, and that one.
    started: RefCell<Vec<(SettingPath, SettingPath)>>,
    /// The paths of the entries that only this stage has.
    stage_entries: RefCell<Vec<Str>>,
    /// Where the entry says so, while an inherited setting is read.
    inheriting: Cell<Option<Mark>>,
    /// The places of the pinned logical IDs.
    logical_ids: RefCell<HashMap<SettingPath, Mark>>,
    /// The places of names inside intrinsic functions, with the setting that contains them.
    parts: RefCell<Vec<(SettingPath, String, Mark)>>,
    /// The settings that could not be read. Rules about them would only repeat that.
    failed: RefCell<Vec<SettingPath>>,
    constants: RefCell<Vec<ConstBlock>>,
    /// The silenced rules.
    allows: RefCell<Vec<Allow>>,
    /// The silenced facts about edits.
    deployed_allows: RefCell<Vec<deployed::AllowedFact>>,
    /// The files that were read, or that could not be read.
    files: RefCell<Vec<String>>,
    /// The strings that come from a file, each with the file's path.
    texts: RefCell<Vec<(SettingPath, Str)>>,
    /// Whether the value being read may name conditions where it could otherwise name a parameter.
    in_condition: Cell<bool>,
}

/// Lowers a declaration and runs the rules on the result.
pub(crate) fn lower(declaration: &Declaration, report: &Diagnostics) -> Lowered {
    lower_over(declaration, None, report)
}

/// The same for a stage, over the pool that it changes.
fn lower_over(declaration: &Declaration, pool: Option<&Body>, report: &Diagnostics) -> Lowered {
    let body = layers::with_entries(&declaration.body, pool, report);
    let context = Context {
        report,
        scope: pool.map_or_else(|| Scope::of(&body), |pool| Scope::of_stage(&body, pool)),
        body: body.mark,
        places: RefCell::default(),
        inherited: RefCell::default(),
        started: RefCell::default(),
        stage_entries: RefCell::default(),
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
    pool.stage_entries = context.stage_entries.take().into();
    base::reach_entries(&mut pool);
    pool.reported = context.check(&pool, declaration.name.mark).into();
    context.compare(&pool, declaration.name.mark, header.deployed.as_ref());
    Lowered {
        pool,
        constants: context.constants.into_inner(),
        files: context.files.into_inner(),
        passed: header.passed,
    }
}

impl Context<'_> {
    /// Runs the rules and reports what they find, at the places of the settings. Returns the keys of the warnings.
    fn check(&self, pool: &UserPool, header: Mark) -> Vec<Str> {
        let mut warnings = Vec::new();
        let is_read = self.report.errors() == 0 && self.failed.borrow().is_empty();
        let violations = cognito_rules::validate(pool);
        for violation in &violations {
            // The rule might have fired for something that was not read.
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
            if level == Severity::Warning {
                warnings.push(violation.key().into());
            }
            if self.is_said_at_base(violation, &violations) {
                continue;
            }
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
                notes: vec![violation.rule.reason.to_owned()],
                help: Some(self.help(violation, mark)),
                rule: Some(violation.rule.name),
                ..Diagnostic::error(mark, self.as_written(violation))
            });
        }
        warnings
    }

    /// Whether a setting, or a part of it, was not understood or is known only to the program.
    fn is_unknown(&self, path: &SettingPath) -> bool {
        let failed = self.failed.borrow();
        let constants = self.constants.borrow();
        failed
            .iter()
            .any(|failed| failed.contains(path) || path.contains(failed))
            || constants.iter().any(|constant| constant.path.contains(path))
    }

    /// The fact as the user wrote it: the model always calls it an `#[allow(..)]`, although the attribute may be an
    /// `#[expect(..)]`.
    fn as_written(&self, violation: &cognito_rules::Violation) -> String {
        let allows = self.allows.borrow();
        let is_expected = allows.iter().any(|it| it.is_expected && it.path == violation.path);
        if is_expected && violation.rule.name == UNUSED_ALLOW {
            return violation.fact.replacen("#[allow(", "#[expect(", 1);
        }
        self.in_short_form(violation).unwrap_or_else(|| violation.fact.clone())
    }

    /// The fact with the name that is written, if a setting stands for a field of its section: `pre_sign_up: "..."`.
    fn in_short_form(&self, violation: &cognito_rules::Violation) -> Option<String> {
        let (path, around) = (&violation.path, violation.path.parent()?);
        let (own, outer) = (self.exact_place(path)?, self.exact_place(&around)?);
        let is_short = own.0.order == outer.0.order && own.1.order == outer.1.order;
        let (field, name) = (format!("`{}`", path.last()?), around.last()?);
        is_short.then(|| violation.fact.replacen(&field, &format!("`{name}`"), 1))
    }

    /// Notes where a rule is silenced. `index` is its position among the rules that the entry silences.
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

    /// Whether it is certain that the silenced rule would not fire: everything there was read, and no constant of the program
    /// decides.
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

    /// Where exactly the name and the value of a setting are.
    fn exact_place(&self, path: &SettingPath) -> Option<(Mark, Mark)> {
        self.places
            .borrow()
            .iter()
            .find(|(other, _)| other == path)
            .map(|(_, place)| *place)
    }

    /// Where a name is inside a setting's value.
    fn part(&self, path: &SettingPath, name: Option<&str>) -> Option<Mark> {
        let name = name?;
        let parts = self.parts.borrow();
        let part = parts.iter().find(|(other, part, _)| other == path && part == name);
        part.map(|(_, _, mark)| *mark)
    }

    /// Where a setting is, or the nearest one around it.
    fn place(&self, path: &SettingPath, at_key: bool) -> Option<Mark> {
        let mut path = path.clone();
        let mut exact = true;
        loop {
            if let Some((key, value)) = self.exact_place(&path) {
                // Report what is missing in a section at the section's name. Underlining all of its lines would be too much.
                return Some(if at_key || !exact { key } else { value });
            }
            exact = false;
            path = path.parent()?;
        }
    }
}
