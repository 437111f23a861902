//! The pool of each stage and its messages: those of all stages are reported once, and the others with the names of their
//! stages.

use super::{Lowered, layers, lower_over};
use crate::listed;
use crate::report::{Diagnostic, Diagnostics};
use crate::syntax::tree::{Declaration, Key};
use cognito_model::UserPool;

/// The stages of a declaration.
pub(crate) struct Stages {
    pub(crate) all: Vec<StagePool>,
    /// Where they begin and end in the declaration.
    between: (u32, u32),
}

/// The pool of one stage.
pub(crate) struct StagePool {
    pub(crate) name: Key,
    pub(crate) docs: proc_macro2::TokenStream,
    pub(crate) declaration: Declaration,
    pub(crate) lowered: Lowered,
    /// The messages about it.
    pub(crate) report: Diagnostics,
}

/// Lowers each stage of a declaration, if it has any.
pub(crate) fn stages(declaration: &Declaration, report: &Diagnostics) -> Option<Stages> {
    let (all, between) = layers::split(declaration, report)?;
    let all: Vec<StagePool> = all
        .into_iter()
        .map(|stage| {
            let report = Diagnostics::after(report);
            let lowered = lower_over(&stage.declaration, Some(&declaration.body), &report);
            StagePool {
                name: stage.name,
                docs: stage.docs,
                declaration: stage.declaration,
                lowered,
                report,
            }
        })
        .collect();
    (!all.is_empty()).then_some(Stages { all, between })
}

impl Stages {
    /// Reports the messages of all stages. Returns the pool of each, which would be much code to clone.
    pub(crate) fn finish(self, report: &Diagnostics) -> Vec<(Option<String>, UserPool)> {
        let (count, between) = (self.all.len(), self.between);
        let mut said: Vec<(Diagnostic, Vec<String>)> = Vec::new();
        let mut pools = Vec::new();
        for stage in self.all {
            for diagnostic in stage.report.finish_new() {
                let is_same = |other: &Diagnostic| {
                    // The message comes last, because it is put together anew each time.
                    other.mark.order == diagnostic.mark.order
                        && other.level == diagnostic.level
                        && other.message() == diagnostic.message()
                };
                match said.iter_mut().find(|(other, _)| is_same(other)) {
                    Some((_, names)) if names.last() != Some(&stage.name.text) => names.push(stage.name.text.clone()),
                    // Two of the same kind in one stage.
                    _ => said.push((diagnostic, vec![stage.name.text.clone()])),
                }
            }
            pools.push((Some(stage.name.text), stage.lowered.pool));
        }
        for (mut diagnostic, names) in said {
            let is_in_stage = (between.0..between.1).contains(&diagnostic.mark.order);
            if !is_in_stage && names.len() < count {
                // It is used in another stage.
                if diagnostic.rule.is_some_and(|rule| rule.starts_with("unused_")) {
                    continue;
                }
                let all = listed::list(names.iter().map(String::as_str));
                diagnostic.notes.push(match &names[..] {
                    [_] => format!("only the stage {all} has this problem"),
                    _ => format!("only the stages {all} have this problem"),
                });
            }
            report.push(diagnostic);
        }
        pools
    }
}
