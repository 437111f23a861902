//! For each rule, a pool that breaks it and no other, and the same pool fixed.

mod across;
mod addresses;
mod as_written;
mod attached;
mod branding;
mod clients;
mod deployment;
mod factors;
mod identity_pools;
mod limits;
mod limits_attached;
mod names;
mod oauth;
mod other_resources;
mod outputs;
mod parameters;
mod passwords;
mod policies;
mod privileges;
mod providers;
mod references;
mod risks;
mod schema;
mod sign_in;
mod stages;
mod texts;
mod use_found;
mod users;
mod whole;

use crate::tests::Validate;
use crate::*;
use cognito_model::{Text, UserPool};

/// A rule, with a pool that breaks it and one that does not.
pub(super) struct Case {
    pub(super) rule: &'static Rule,
    /// Where it is broken.
    path: &'static str,
    /// Whether the violation points at the setting's name.
    at_key: bool,
    pub(super) bad: UserPool,
    pub(super) good: UserPool,
}

fn at_value(rule: &'static Rule, path: &'static str, bad: UserPool, good: UserPool) -> Case {
    Case {
        rule,
        path,
        at_key: false,
        bad,
        good,
    }
}

fn at_key(rule: &'static Rule, path: &'static str, bad: UserPool, good: UserPool) -> Case {
    Case {
        at_key: true,
        ..at_value(rule, path, bad, good)
    }
}

fn literal(text: &'static str) -> Option<Text> {
    Some(text.into())
}

/// Every case.
pub(super) fn all() -> Vec<Case> {
    let parts = [
        sign_in::sign_in,
        sign_in::messages,
        sign_in::second_factor_and_email,
        passwords::passwords,
        passwords::attributes,
        oauth::oauth,
        providers::providers,
        clients::clients,
        clients::tokens,
        names::domains_and_groups,
        identity_pools::identity_pools,
        identity_pools::role_mappings,
        names::names,
        attached::imports,
        attached::triggers,
        attached::grants,
        attached::clients,
        deployment::regions,
        deployment::flows,
        deployment::substitutions,
        factors::factors,
        factors::recovery,
        factors::plans,
        schema::schema,
        schema::access,
        schema::mappings,
        addresses::callback_urls,
        addresses::grants,
        addresses::domains,
        addresses::identifiers,
        privileges::clients,
        privileges::parts,
        texts::messages,
        texts::senders,
        texts::services,
        texts::urls,
        texts::providers,
        texts::domains,
        references::references,
        references::stack,
        parameters::parameters,
        outputs::exports,
        across::across,
        limits::pool,
        limits::messages,
        limits::email,
        limits::clients,
        limits_attached::resource_servers,
        limits_attached::identity_providers,
        limits_attached::domains,
        identity_pools::limits,
        use_found::sign_up,
        use_found::domains,
        use_found::urls,
        use_found::providers,
        use_found::outputs,
        as_written::removal,
        whole::pool,
        risks::risks,
        branding::branding,
        branding::terms,
        users::names,
        users::settings,
        other_resources::styles,
        other_resources::replicas,
        other_resources::principal_tags,
        other_resources::resources,
        other_resources::generated,
        policies::policies,
        stages::entries,
    ];
    parts.into_iter().flat_map(|part| part()).collect()
}

#[test]
fn bad_pools_break_their_rule_alone_and_good_ones_none() {
    for case in all() {
        let violations = case.bad.validate();
        let found: Vec<_> = violations
            .iter()
            .map(|violation| (violation.rule.name, violation.path.to_string(), violation.at_key))
            .collect();
        assert_eq!(found, [(case.rule.name, case.path.to_owned(), case.at_key)]);
        assert_eq!(case.good.validate(), [], "{}", case.rule.name);
    }
}

#[test]
fn every_rule_has_a_case() {
    let cases = all();
    for rule in rules() {
        let count = cases.iter().filter(|case| case.rule.name == rule.name).count();
        assert_eq!(count, 1, "{}", rule.name);
    }
    assert_eq!(cases.len(), rules().len());
}
