//! Formatting changes the meaning of no declaration in this repository, and a second run changes nothing.

use super::corpus::{corpus, mistakes};
use super::{check_settled, formatted, meaning};
use crate::compile::compile;
use crate::fmt::declaration;
use crate::fmt::style::{DEFAULT, Style};

#[test]
fn formatting_keeps_the_meaning() {
    let all = corpus();
    assert!(all.len() >= 1_500, "{} declarations", all.len());
    for declared in all {
        let once = match formatted(&declared.source) {
            Ok(once) => once,
            Err(error) => panic!("{}: {error:?}\n{}", declared.name, declared.source),
        };
        let name = &declared.name;
        assert_eq!(meaning(&declared.source), meaning(&once), "{name}:\n{once}");
        check_settled(name, &once);
    }
}

#[test]
fn mistakes_stay_or_keep_their_meaning() {
    let (mut shaped, mut unshaped) = (0, 0);
    for declared in mistakes() {
        match formatted(&declared.source) {
            Ok(once) => {
                assert_eq!(meaning(&declared.source), meaning(&once), "{}:\n{once}", declared.name);
                check_settled(&declared.name, &once);
                shaped += 1;
            }
            Err(_) => unshaped += 1,
        }
    }
    assert!(shaped >= 300 && unshaped >= 20, "{shaped} formatted, {unshaped} not");
}

/// On narrow lines, every group is broken. The compiler has to accept every comma that is added.
#[test]
fn narrow_declarations_compile_to_the_same_template() {
    let narrow = Style { width: 30, ..DEFAULT };
    for rule in cognito_rules::rules() {
        let source = format!("mod p {{ {} }}", rule.good);
        let once = declaration(&source, 0, &narrow).unwrap().text;
        assert_eq!(declaration(&once, 0, &narrow).unwrap().text, once, "{}", rule.name);
        let (before, after) = (compile(&source).unwrap(), compile(&once).unwrap());
        assert_eq!(
            before.template.to_json(),
            after.template.to_json(),
            "{}:\n{once}",
            rule.name
        );
        let facts = |compiled: &crate::compile::CompiledPool| -> Vec<String> {
            compiled.messages.iter().map(|message| message.fact.clone()).collect()
        };
        assert_eq!(facts(&before), facts(&after), "{}:\n{once}", rule.name);
    }
}
