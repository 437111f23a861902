//! The results of a run.

use std::collections::{BTreeMap, BTreeSet};

use super::draw::MISTAKES;
use super::{CdkResult, DrawnCase, Ours};
use crate::coverage;
use crate::parity::compare;

/// What is never drawn, and why: a setting with everything below it.
pub const NEVER: &[(&str, &str)] = &[
    ("base", "the CDK has no other defaults than its own"),
    ("clients.*.base", "the CDK has no other defaults than its own"),
    ("identity_pools.*.base", "the CDK has no other defaults than its own"),
    (
        "conditions",
        "conditions are no part of the resources: parity/cases has them",
    ),
    (
        "mappings",
        "mappings are no part of the resources: parity/cases has them",
    ),
    ("outputs.*.condition", "conditions are no part of the resources"),
    (
        "parameters.*",
        "parameters are no part of the resources; they are drawn without settings",
    ),
    (
        "sms_role_overrides",
        "the CDK reaches the role by an escape hatch of its own: parity/cases has it",
    ),
    ("lambda_triggers.inbound_federation", "the CDK has no such trigger"),
    ("lambda_triggers.*.permission", "the CDK always writes the permission"),
];

/// The results of a run.
#[derive(Debug, Default)]
pub struct FuzzReport {
    /// The number of cases that both accept with the same template.
    pub accepted: usize,
    /// The number of cases that both reject.
    pub refused: usize,
    /// The differences, with both programs.
    pub differences: Vec<String>,
    /// How often each setting was used in an accepted case.
    pub settings: BTreeMap<String, usize>,
    /// How often each mistake was made.
    pub mistakes: BTreeMap<&'static str, usize>,
    /// The intended differences that occurred.
    pub exceptions: BTreeSet<(&'static str, &'static str)>,
}

impl FuzzReport {
    /// The settings that no case used, although they are not listed as never drawn.
    pub fn missing(&self) -> Vec<&str> {
        let missing = self
            .settings
            .iter()
            .filter(|(path, count)| **count == 0 && !is_never(path));
        missing.map(|(path, _)| path.as_str()).collect()
    }
}

/// Whether it is listed as never drawn.
fn is_never(path: &str) -> bool {
    NEVER.iter().any(|(never, _)| {
        let mut parts = path.split(['.', '=']);
        never
            .split('.')
            .all(|part| parts.next().is_some_and(|own| own == part || part == "*"))
    })
}

/// Compares the results of all cases.
pub fn report(cases: &[DrawnCase], theirs: &BTreeMap<String, CdkResult>, ours: &BTreeMap<String, Ours>) -> FuzzReport {
    let settings = coverage::settings().paths.into_iter();
    let mut report = FuzzReport {
        settings: settings.map(|path| (path, 0)).collect(),
        mistakes: MISTAKES.iter().map(|mistake| (mistake.name, 0)).collect(),
        ..FuzzReport::default()
    };
    for case in cases {
        if let Some(name) = case.mistake {
            *report.mistakes.entry(name).or_default() += 1;
        }
        let said = match (theirs.get(&case.name), ours.get(&case.name)) {
            (Some(CdkResult::Template(cdk)), Some(Ours::Template(template, used))) => {
                for path in used {
                    *report.settings.entry(path.clone()).or_default() += 1;
                }
                let comparison = compare(cdk, template);
                report.exceptions.extend(&comparison.exceptions);
                let lines = comparison.differences.iter().map(|it| format!("  {it}\n"));
                let lines: String = lines.collect();
                if lines.is_empty() && case.mistake.is_none() {
                    report.accepted += 1;
                    continue;
                }
                match case.mistake {
                    Some(mistake) if lines.is_empty() => format!("  both accept the mistake `{mistake}`\n"),
                    _ => lines,
                }
            }
            (Some(CdkResult::Refused(_)), Some(Ours::Refused(_))) => {
                report.refused += 1;
                continue;
            }
            (Some(CdkResult::Refused(thrown)), Some(Ours::Template(..))) => {
                format!("  only aws-cdk-lib refuses it: {thrown}\n")
            }
            (Some(CdkResult::Template(_)), Some(Ours::Refused(texts))) => {
                format!("  only cognito-dsl refuses it:\n{}", texts.concat())
            }
            (Some(CdkResult::Broken(stack)), _) => format!("  the CDK program is wrong: {stack}\n"),
            (_, Some(Ours::Broken(texts))) => format!("  an error of rustc itself:\n{}", texts.concat()),
            _ => "  nothing came of it\n".to_owned(),
        };
        let mistake = case.mistake.map(|name| format!(", drawn with the mistake `{name}`"));
        report.differences.push(format!(
            "{}{}:\n{said}\n{}\n{}\n",
            case.name,
            mistake.unwrap_or_default(),
            case.declaration,
            case.program
        ));
    }
    report
}
