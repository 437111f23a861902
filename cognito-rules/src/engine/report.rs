//! What the rules found in a pool, and what is left to report.

use std::rc::Rc;

use cognito_model::schema::kind::Field;
use cognito_model::{Intrinsic, List, SettingPath, Str, Target, UserPool};

use crate::engine::allow::Allowed;
use crate::engine::by_name::ByName;
use crate::engine::finding::{Edit, Finding};
use crate::engine::overrides::Overrides;
use crate::engine::rule::{Check, Level, Rule};
use crate::engine::violation::Violation;

/// An intrinsic function in the pool, even one inside another.
#[derive(Debug)]
pub(crate) struct WrittenIntrinsic {
    /// The setting that it is written in.
    pub(crate) path: SettingPath,
    /// The row of that setting.
    pub(crate) row: Option<&'static Field>,
    /// The construct in the model that holds it, if it is the setting's whole value.
    pub(crate) holder: Option<&'static str>,
    pub(crate) intrinsic: Intrinsic,
}

impl WrittenIntrinsic {
    /// The row of the setting, if the function is its whole value and a string.
    pub(crate) fn row_of_string(&self) -> Option<&'static Field> {
        self.row.filter(|_| self.holder == Some("Text::Intrinsic"))
    }
}

/// What was found in a pool so far.
#[derive(Debug)]
pub struct Report {
    /// The rule that is running.
    rule: Option<&'static Rule>,
    /// All intrinsic functions, in the order of the settings.
    intrinsics: Rc<[WrittenIntrinsic]>,
    /// What is written in `depends_on`, in the order of the settings.
    dependencies: Rc<[(SettingPath, Target)]>,
    /// Whether an override sets `DependsOn`.
    depends_by_override: bool,
    allowed: Allowed,
    found: Vec<Reported>,
    /// What was reported, by the rule's name: a string may contain the same name twice.
    said: ByName<()>,
}

/// A finding with its rule.
#[derive(Debug)]
struct Reported {
    violation: Violation,
    /// Where another rule may have reported the same mistake.
    same_as: Vec<SettingPath>,
    /// Whether an `#[allow(..)]` silences it.
    silenced: bool,
}

impl Report {
    pub(crate) fn new(pool: &UserPool) -> Self {
        let mut report = Report {
            rule: None,
            intrinsics: Rc::new([]),
            dependencies: Rc::new([]),
            depends_by_override: false,
            allowed: Allowed::default(),
            found: Vec::new(),
            said: ByName::new(),
        };
        report.allow(&SettingPath::root(), &pool.allow);
        report
    }

    /// Stores the intrinsic functions, what is written in `depends_on`, and whether an override sets `DependsOn`.
    pub(crate) fn remember(
        &mut self,
        intrinsics: Vec<WrittenIntrinsic>,
        dependencies: Vec<(SettingPath, Target)>,
        depends_by_override: bool,
    ) {
        self.intrinsics = intrinsics.into();
        self.dependencies = dependencies.into();
        self.depends_by_override = depends_by_override;
    }

    /// Whether an override sets `DependsOn`.
    pub(crate) fn depends_by_override(&self) -> bool {
        self.depends_by_override
    }

    /// What is written in `depends_on`, each with its path.
    pub(crate) fn dependencies(&self) -> Rc<[(SettingPath, Target)]> {
        Rc::clone(&self.dependencies)
    }

    /// All intrinsic functions in the pool.
    pub(crate) fn intrinsics(&self) -> Rc<[WrittenIntrinsic]> {
        Rc::clone(&self.intrinsics)
    }

    /// Silences rules for an entry and everything in it.
    pub(crate) fn allow(&mut self, path: &SettingPath, rules: &List<Str>) {
        self.allowed.add(path, rules);
    }

    /// What is silenced.
    pub(crate) fn allowed(&self) -> &Allowed {
        &self.allowed
    }

    /// From now on, findings belong to this rule.
    pub(crate) fn look_for(&mut self, rule: &'static Rule) {
        self.rule = Some(rule);
    }

    /// Adds a finding of the current rule.
    pub(crate) fn push(&mut self, finding: Finding) {
        let Some(rule) = self.rule else { return };
        let path = finding.path.unwrap_or_default();
        if !self.said.insert(&format!("{} {path} {}", rule.name, finding.fact), ()) {
            return;
        }
        let silenced = self.allowed.silence(rule, &path);
        let violation = Violation {
            rule,
            path,
            at_key: finding.at_key,
            part: finding.part,
            about: finding.about,
            fact: finding.fact,
            help: finding.help,
        };
        self.found.push(Reported {
            violation,
            same_as: finding.same_as,
            silenced,
        });
    }

    /// Whether there is an error in this setting.
    pub(crate) fn has_error_in(&self, path: &SettingPath) -> bool {
        let mut errors = self.found.iter().filter(|found| found.is_loud_error());
        errors.any(|found| path.contains(&found.violation.path))
    }

    /// Whether the help of another finding is to write this, and nothing else.
    pub(crate) fn leads_to(&self, code: &str) -> bool {
        let is_code = |edit: &Edit| matches!(edit, Edit::Replace(replacement) if replacement == code);
        let others = self.found.iter().filter(|found| !found.silenced);
        others
            .map(|found| &found.violation.help.edits)
            .any(|edits| edits.iter().any(is_code))
    }

    /// What is left to report: without settings that an override decides, anything inside a rejected setting, anything that
    /// another rule has reported already, and anything that is silenced.
    pub(crate) fn finish(self, pool: &UserPool) -> Vec<Violation> {
        let mut found = self.found;
        let overrides = Overrides::of(pool);
        // An override decides the setting itself, or another one that the rule looked at.
        found.retain(|found| !found.places().any(|path| overrides.decide(path)));
        let rejecting = found.iter().filter(|one| one.rejects_setting());
        let rejected: ByName<()> = rejecting.map(|one| (one.violation.path.to_string(), ())).collect();
        found.retain(|one| one.rejects_setting() || !one.places().any(|place| is_within(place, &rejected)));
        let doubting = found.iter().filter(|one| one.doubts_setting());
        let doubted: ByName<()> = doubting.map(|one| (one.violation.path.to_string(), ())).collect();
        found.retain(|one| {
            let is_error = one.violation.rule.level == Level::Error;
            is_error || one.doubts_setting() || !one.places().any(|place| is_within(place, &doubted))
        });
        let mut by_path: ByName<Vec<&Reported>> = ByName::new();
        for one in &found {
            by_path
                .get_or_insert(&one.violation.path.to_string(), Vec::new())
                .push(one);
        }
        let is_said = |one: &&Reported| {
            let places = one.places().chain(&one.same_as);
            let mut others = places.filter_map(|place| by_path.get(&place.to_string())).flatten();
            others.any(|other| other.precedes(one))
        };
        let left: Vec<bool> = found.iter().map(|one| !one.silenced && !is_said(&one)).collect();
        let found = found.into_iter().zip(left).filter(|(_, left)| *left);
        found.map(|(found, _)| found.violation).collect()
    }

    pub(crate) fn into_allowed(self) -> Allowed {
        self.allowed
    }
}

/// Whether a setting is one of these, or is inside one.
fn is_within(place: &SettingPath, settings: &ByName<()>) -> bool {
    let around = || std::iter::successors(Some(place.clone()), SettingPath::parent);
    !settings.is_empty() && around().any(|setting| settings.contains(&setting.to_string()))
}

impl Reported {
    /// The setting to change, and the others that the rule looked at.
    fn places(&self) -> impl Iterator<Item = &SettingPath> {
        std::iter::once(&self.violation.path).chain(&self.violation.about)
    }

    fn rejects_setting(&self) -> bool {
        self.violation.rule.rejects_setting && self.is_loud_error()
    }

    /// Whether it warns about a setting as a whole. A warning hides only other warnings.
    fn doubts_setting(&self) -> bool {
        self.violation.rule.rejects_setting && self.violation.rule.level == Level::Warn && !self.silenced
    }

    fn is_loud_error(&self) -> bool {
        self.violation.rule.level == Level::Error && !self.silenced
    }

    /// Whether this finding makes another one redundant, which is at the same place or at one that the other one is about.
    ///
    /// `after` decides. At the very same place, errors go before warnings, and limits before rules that need a value within
    /// them. A warning never hides an error, and neither does anything that is silenced.
    fn precedes(&self, other: &Reported) -> bool {
        let (first, second) = (self.violation.rule, other.violation.rule);
        if first.name == second.name || (second.level == Level::Error && !self.is_loud_error()) {
            return false;
        }
        let is_declared = second.after.iter().any(|rule| rule.name == first.name);
        let is_limit = |rule: &Rule| rule.checks.iter().any(|check| matches!(check, Check::Limit(_)));
        let is_same_part = match (&self.violation.part, &other.violation.part) {
            (Some(one), Some(other)) => one == other,
            _ => true,
        };
        let same_place = self.violation.path == other.violation.path && is_same_part;
        // Each branch of an `Fn::If` has mistakes of its own.
        let is_string = |part: &Option<String>| part.as_ref().is_some_and(|part| part.starts_with('"'));
        if self.violation.path == other.violation.path
            && !is_same_part
            && is_string(&self.violation.part)
            && is_string(&other.violation.part)
        {
            return false;
        }
        let is_graver = first.level == Level::Error && second.level == Level::Warn;
        is_declared || (same_place && (is_graver || (is_limit(first) && !is_limit(second))))
    }
}
