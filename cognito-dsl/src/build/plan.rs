//! Plans what to write to each file, before touching any of them.

use std::path::{Component, Path, PathBuf};

use cognito_model::{Str, Template};
use cognito_rules::{Level, Violation};

use super::cargo::Cargo;
use super::error::{Error, Problem, listed};
use super::file::normal;
use super::rest::Rest;
use super::{OutputTemplate, Templates};

/// A file to write.
pub(super) struct OutputFile {
    /// The path as it was written in the script.
    pub(super) shown: PathBuf,
    pub(super) path: PathBuf,
    pub(super) text: String,
    pub(super) in_repository: bool,
}

/// All files, and the messages about them.
#[derive(Default)]
pub(super) struct Plan {
    pub(super) outputs: Vec<OutputFile>,
    pub(super) warnings: Vec<String>,
    pub(super) problems: Vec<Problem>,
}

impl Plan {
    /// The files of all templates, or everything that is wrong with them.
    pub(super) fn of(templates: &Templates, cargo: &Cargo) -> Result<Self, Error> {
        let mut plan = Plan::default();
        let missing = templates
            .declared
            .iter()
            .filter(|path| !cargo.package.join(path).exists());
        plan.problems.extend(missing.cloned().map(Problem::NoDeclaration));
        let mut warned = Vec::new();
        for entry in &templates.entries {
            for (pool, violation) in &entry.violations {
                if !is_used_in_another_stage(templates, entry, pool, violation) {
                    plan.report(&entry.name, pool, violation, &mut warned);
                }
            }
            match entry.whole(&templates.declared, cargo) {
                Ok(template) => {
                    plan.compare(entry, &template, cargo);
                    plan.add(entry, &template, cargo);
                }
                Err(problem) => plan.problems.push(problem),
            }
        }
        // One warning for all stages, before those about the template of each.
        let mut warnings = Vec::new();
        for (names, text) in warned {
            // Cargo reads line by line.
            warnings.push(format!("{}, {text}", listed(&names)).replace(['\r', '\n'], " "));
        }
        warnings.append(&mut plan.warnings);
        plan.warnings = warnings;
        if plan.problems.is_empty() {
            Ok(plan)
        } else {
            Err(Error {
                problems: plan.problems,
            })
        }
    }

    /// Reports a violation. Warnings go to `warned`, each with the names of its templates.
    fn report(&mut self, name: &Path, pool: &Str, violation: &Violation, warned: &mut Vec<(Vec<String>, String)>) {
        match violation.rule.level {
            Level::Error => self.problems.push(Problem::Violation {
                path: name.to_owned(),
                pool: pool.clone(),
                violation: Box::new(violation.clone()),
            }),
            Level::Warn => {
                let Violation { rule, fact, help, .. } = violation;
                let path = &violation.path;
                let setting = if path.steps().is_empty() {
                    String::new()
                } else {
                    format!("setting `{path}`, ")
                };
                let warning = format!("pool `{pool}`: {fact}; {} ({setting}rule `{}`)", help.text, rule.name);
                let name = name.display().to_string();
                match warned.iter_mut().find(|(_, other)| *other == warning) {
                    Some((names, _)) => names.push(name),
                    None => warned.push((vec![name], warning)),
                }
            }
        }
    }

    fn add(&mut self, entry: &OutputTemplate, template: &Template, cargo: &Cargo) {
        if !stays_inside(&entry.name) {
            self.problems.push(Problem::NotInOutDir(entry.name.clone()));
            return;
        }
        if template.resources().is_empty() {
            self.problems.push(Problem::NoResources(entry.name.clone()));
        }
        let copies: &[PathBuf] = if cargo.is_packaged() { &[] } else { &entry.copies };
        let copies = copies.iter().map(|copy| (copy, &cargo.package, true));
        let files = [(&entry.name, &cargo.out_dir, false)].into_iter().chain(copies);
        let (mut said, mut only_yaml) = (Vec::new(), true);
        for (shown, folder, in_repository) in files {
            let format = match Format::of(shown) {
                Ok(format) => format,
                Err(problem) => return self.problems.push(problem),
            };
            only_yaml &= format == Format::Yaml;
            let output = OutputFile {
                shown: shown.clone(),
                path: normal(&folder.join(shown)),
                text: format.write(template, entry.compact),
                in_repository,
            };
            let is_source = |rest: &Rest| {
                rest.path()
                    .is_some_and(|path| normal(&cargo.package.join(path)) == output.path)
            };
            if entry.rest.iter().any(is_source) {
                self.problems.push(Problem::OverwritesSource(shown.clone()));
                continue;
            }
            if self.outputs.iter().any(|other| other.path == output.path) {
                self.problems.push(Problem::Twice(shown.clone()));
                continue;
            }
            for exceeded in template.exceeded_limits(output.text.len()) {
                // Report a template once, however many files contain it.
                if said.contains(&exceeded) {
                    continue;
                }
                said.push(exceeded.clone());
                let is_error = exceeded.is_error();
                let path = shown.clone();
                let problem = Problem::Limit { path, exceeded };
                if is_error {
                    self.problems.push(problem);
                } else {
                    self.warnings.push(problem.to_string());
                }
            }
            self.outputs.push(output);
        }
        if entry.compact && only_yaml {
            self.problems.push(Problem::NoCompactYaml(entry.name.clone()));
        }
    }
}

/// Whether the violation is about a name that another stage of the same declaration uses, as in the messages of the macro.
fn is_used_in_another_stage(templates: &Templates, entry: &OutputTemplate, pool: &Str, violation: &Violation) -> bool {
    violation.rule.name.starts_with("unused_")
        && entry.stage.is_some()
        && templates.entries.iter().any(|other| {
            other.stages == entry.stages
                && other.violations.iter().all(|(name, found)| {
                    (name, found.rule.name, &found.path) != (pool, violation.rule.name, &violation.path)
                })
        })
}

/// Whether a path leads to a file below its starting directory.
fn stays_inside(path: &Path) -> bool {
    let path = normal(path);
    let mut components = path.components().peekable();
    components.peek().is_some() && components.all(|component| matches!(component, Component::Normal(_)))
}

/// The formats of a template.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Format {
    Json,
    Yaml,
}

impl Format {
    fn of(path: &Path) -> Result<Self, Problem> {
        match path.extension().and_then(|ending| ending.to_str()) {
            Some("json" | "template") => Ok(Format::Json),
            Some("yaml" | "yml") if cfg!(feature = "yaml") => Ok(Format::Yaml),
            Some("yaml" | "yml") => Err(Problem::NoYaml(path.to_owned())),
            _ => Err(Problem::UnknownEnding(path.to_owned())),
        }
    }

    fn write(self, template: &Template, compact: bool) -> String {
        match self {
            #[cfg(feature = "yaml")]
            Format::Yaml => crate::yaml::write(template),
            // Exactly as long as the message about a large template says.
            _ if compact => template.to_json(),
            _ => template.to_json_pretty() + "\n",
        }
    }
}
