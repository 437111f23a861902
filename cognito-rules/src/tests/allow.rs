//! What `allow` silences, and the message about one that silences nothing.

use super::cases;
use crate::tests::Validate;
use crate::tests::rule;
use crate::*;
use cognito_model::{Client, Entry, List, SettingPath, Str, UserPool};

fn names<const N: usize>(rules: [&Rule; N]) -> List<Str> {
    rules.map(|rule| rule.name.into()).into()
}

fn entry<const N: usize>(name: &'static str, allow: [&Rule; N]) -> Entry<Client> {
    Entry {
        allow: names(allow),
        ..Entry::new(name, Client::DEFAULT)
    }
}

/// A bare client breaks `permissive_client_defaults`.
fn pool<const N: usize, const M: usize>(allow: [&Rule; N], clients: [Entry<Client>; M]) -> UserPool {
    UserPool {
        allow: names(allow),
        clients: clients.into(),
        ..UserPool::DEFAULT
    }
}

#[test]
fn allowing_a_rule_for_the_pool_silences_it() {
    for case in cases::all() {
        let pool = UserPool {
            allow: names([case.rule]),
            ..case.bad
        };
        let is_silent = pool.validate().is_empty();
        assert_eq!(is_silent, !case.rule.structural, "{}", case.rule.name);
    }
}

#[test]
fn allowing_a_rule_for_an_entry_silences_it_there() {
    let pool = pool(
        [],
        [entry("quiet", [rule("permissive_client_defaults")]), entry("loud", [])],
    );
    assert_eq!(super::broken(&pool), ["permissive_client_defaults at clients.loud"]);
}

#[test]
fn allowing_another_rule_silences_nothing() {
    for case in cases::all() {
        let pool = UserPool {
            allow: ["another_rule".into(), rule("unused_allow").name.into()].into(),
            ..case.bad
        };
        let wanted = usize::from(case.rule.name != rule("unused_allow").name);
        assert_eq!(pool.validate().len(), wanted, "{}", case.rule.name);
    }
}

/// The good pool of every rule has nothing to silence, so allowing the rule is reported as unused.
#[test]
fn allowing_what_is_right_is_of_no_use() {
    for case in cases::all() {
        let mut allow = case.good.allow.to_vec();
        allow.retain(|name| *name != rule("unused_allow").name);
        allow.push(case.rule.name.into());
        let pool = UserPool {
            allow: allow.into(),
            ..case.good
        };
        let mut wanted = vec![format!("unused_allow at allow[{}]", pool.allow.len() - 1)];
        if case.rule.name == rule("unused_allow").name {
            wanted.clear();
        }
        assert_eq!(super::broken(&pool), wanted, "{}", case.rule.name);
    }
}

#[test]
fn the_innermost_of_several_is_of_use() {
    let quiet = || entry("quiet", [rule("permissive_client_defaults")]);
    let of_no_use = |pool: UserPool| super::broken(&pool);
    let outside = [rule("permissive_client_defaults")];
    assert_eq!(of_no_use(pool(outside, [quiet()])), ["unused_allow at allow[0]"]);
    assert_eq!(of_no_use(pool(outside, [quiet(), entry("other", [])])), [""; 0]);
    let twice = entry(
        "web",
        [rule("permissive_client_defaults"), rule("permissive_client_defaults")],
    );
    assert_eq!(of_no_use(pool([], [twice])), ["unused_allow at clients.web.allow[1]"]);
}

#[test]
fn what_is_of_no_use_can_be_allowed_itself() {
    let web = || entry("web", [rule("permissive_client_defaults"), rule("implicit_grant")]);
    assert_eq!(
        super::broken(&pool([], [web()])),
        ["unused_allow at clients.web.allow[1]"]
    );
    assert_eq!(pool([rule("unused_allow")], [web()]).validate(), []);
    // It could only silence the message about itself.
    let bare = pool([rule("unused_allow")], []);
    assert_eq!(bare.validate(), []);
}

/// An error may be why the rule reports nothing, and it has to be fixed anyway.
#[test]
fn nothing_is_said_where_something_is_refused() {
    let refused = || UserPool {
        user_pool_name: Some("n".repeat(129).into()),
        ..pool([rule("implicit_grant")], [])
    };
    assert_eq!(super::broken(&refused()), ["user_pool_name_length at user_pool_name"]);
    let beside = UserPool {
        clients: [entry(
            "web",
            [rule("permissive_client_defaults"), rule("implicit_grant")],
        )]
        .into(),
        ..refused()
    };
    assert_eq!(
        super::broken(&beside),
        [
            "unused_allow at clients.web.allow[1]",
            "user_pool_name_length at user_pool_name"
        ]
    );
}

#[test]
fn what_no_allow_can_name_is_said() {
    let odd = UserPool {
        allow: ["duplicate_name".into(), "implicit_grants".into()].into(),
        ..UserPool::DEFAULT
    };
    let facts: Vec<String> = odd.validate().into_iter().map(|violation| violation.fact).collect();
    assert_eq!(
        facts,
        [
            "you cannot silence the rule `duplicate_name`: the template would differ from the declaration",
            "there is no rule `implicit_grants`"
        ]
    );
}

#[test]
fn what_is_silenced_can_be_asked() {
    let allowed = allowed(&pool([], [entry("quiet", [rule("permissive_client_defaults")])]));
    let client = |name: &str| SettingPath::root().field("clients").key(name);
    assert!(allowed.silences(rule("permissive_client_defaults"), &client("quiet").field("oauth")));
    assert!(!allowed.silences(rule("permissive_client_defaults"), &client("quieter")));
    assert!(!allowed.silences(rule("implicit_grant"), &client("quiet")));
}

/// Asking what is silenced does not change what the rules report, even if it comes first in a process.
#[test]
fn what_is_silenced_can_be_asked_first() {
    let pool = UserPool {
        user_pool_name: Some("".into()),
        ..UserPool::DEFAULT
    };
    assert!(allowed(&pool).names().is_empty());
    assert_eq!(super::broken(&pool), ["user_pool_name_length at user_pool_name"]);
}
