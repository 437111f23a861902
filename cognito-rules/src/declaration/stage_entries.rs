//! Rules about the entries of stages.

use crate::clients::settings::quoted_name;
use crate::engine::finding::{Edit, Finding, Help};
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::{Sight, walk};
use crate::grammar::slip::{is_exchanged, is_slip};
use cognito_model::{SettingPath, UserPool};

rules! {
    /// An entry that only one stage has, with almost the name of an entry of the pool.
    ///
    /// A new name in a stage is a new entry. A misspelled one therefore leaves the pool's entry as it is, and adds another one
    /// with all defaults. Names that differ in a digit, such as `web` and `web2`, are not reported.
    warn similar_stage_entry {
        guards: [],
        rejects_setting: true,
        reason: "a stage changes the entry of the pool that has the same name, and any other name adds an entry",
        evidence: "the language",
        bad: r#"groups: { editors: {} },
stages: { dev: { groups: { editers: { description: "May write" } } } }"#,
        good: r#"groups: { editors: {} },
stages: { dev: { groups: { editors: { description: "May write" } } } }"#,
        check: [Pool(check_similar_stage_entry)],
    }
}

/// The shortest name in which one wrong letter is likely a slip: `ios` and `iot` are two names.
const LONG_ENOUGH: usize = 4;

fn check_similar_stage_entry(pool: &UserPool, report: &mut Report) {
    if pool.stage_entries.is_empty() {
        return;
    }
    let mut entries: Vec<(SettingPath, String)> = Vec::new();
    walk(pool, &mut |sight, path, _| {
        if let Sight::Entry(name, _) = sight {
            entries.push((path.clone(), name.to_owned()));
        }
    });
    let is_of_stage = |path: &SettingPath| pool.stage_entries.iter().any(|own| *own == path.to_string().as_str());
    let (own, of_pool): (Vec<_>, Vec<_>) = entries.into_iter().partition(|(path, _)| is_of_stage(path));
    for (path, name) in own {
        let map = path.parent();
        let mut others = of_pool.iter().filter(|(other, _)| other.parent() == map);
        let Some((_, meant)) = others.find(|(_, other)| is_likely_slip(&name, other)) else {
            continue;
        };
        let known = quoted_name(meant);
        let help = Help::from(format!("write {known}, or another name for a new entry"))
            .edit(Edit::Rename(known.trim_matches('`').to_owned()));
        let fact = format!("only this stage has {}, but the pool has {known}", quoted_name(&name));
        report.push(Finding::at(path, fact, help).at_key());
    }
}

/// Whether a name is probably another one, misspelled. A digit is rarely a slip, and neither is the letter of `team_a`.
fn is_likely_slip(name: &str, known: &str) -> bool {
    let counts = |name: &str| {
        let digits: String = name.chars().filter(char::is_ascii_digit).collect();
        let letters: String = name.split(['_', '-']).filter(|part| part.len() == 1).collect();
        (digits, letters)
    };
    let is_long = name.chars().count().min(known.chars().count()) >= LONG_ENOUGH;
    counts(name) == counts(known) && (is_exchanged(name, known) || (is_long && is_slip(name, known)))
}
