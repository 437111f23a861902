//! Both ends of every range: the last value that is rejected and the first one that is not.

use super::{NO_OAUTH, UNKNOWN, broken, with_client, with_group};
use crate::engine::limits::limit_of;
use crate::engine::rule::{Check, Guards};
use crate::tests::Validate;
use crate::tests::rule;
use crate::*;
use cognito_model::Duration::*;
use cognito_model::schema::limit::Limit;
use cognito_model::{Client, Duration, Group, Number, PasswordPolicy, UserPool};

/// The limit of the settings that a rule guards. It is the same for all of them.
fn limit(rule: &Rule) -> Limit {
    let kinds = rule.checks.iter().filter_map(|check| match check {
        Check::Limit(kind) => Some(*kind),
        _ => None,
    });
    let Guards::Rows(rows) = rule.guards else {
        panic!("{} guards no rows", rule.name)
    };
    let limits = kinds.flat_map(|kind| rows.iter().filter_map(move |row| limit_of(row, kind)));
    let limits: Vec<_> = limits.collect();
    assert!(limits.iter().all(|limit| *limit == limits[0]), "{}", rule.name);
    limits[0]
}

#[test]
fn numbers() {
    let expected = [
        (rule("password_min_length"), (6, 99)),
        (rule("password_history_size"), (0, 24)),
        (rule("group_precedence"), (0, 2_147_483_647)),
        (rule("string_min_len"), (0, i64::MAX)),
        (rule("string_max_len"), (i64::MIN, 2048)),
    ];
    for (rule, (min, max)) in expected {
        let limit = limit(rule);
        assert_eq!(limit, Limit::Range { min, max }, "{}", rule.name);
        assert!(limit.accepts_number(min) && limit.accepts_number(max), "{}", rule.name);
        for outside in [min.checked_sub(1), max.checked_add(1)].into_iter().flatten() {
            assert!(!limit.accepts_number(outside), "{}: {outside}", rule.name);
        }
    }
}

#[test]
fn numbers_say_what_they_are_and_what_they_can_be() {
    let pool = UserPool {
        password_policy: Some(PasswordPolicy {
            min_length: Some(5.into()),
            password_history_size: Some(25.into()),
            ..PasswordPolicy::DEFAULT
        }),
        ..UserPool::DEFAULT
    };
    let said: Vec<_> = pool
        .validate()
        .into_iter()
        .map(|violation| (violation.fact, violation.help.text))
        .collect();
    let expected = [
        (
            "`min_length` is `5`, which is less than 6",
            "write a number from `6` to `99`",
        ),
        (
            "`password_history_size` is `25`, which is more than 24",
            "write a number from `0` to `24`",
        ),
    ];
    assert_eq!(said, expected.map(|(fact, help)| (fact.to_owned(), help.to_owned())));
}

#[test]
fn intrinsics_are_no_numbers() {
    let group = Group {
        precedence: Some(Number::Intrinsic(UNKNOWN)),
        description: Some(UNKNOWN.into()),
        group_name: Some(UNKNOWN.into()),
        ..Group::DEFAULT
    };
    assert_eq!(broken(&with_group(group)), [""; 0]);
}

/// One of the durations of a client.
type Set = fn(Duration) -> Client;

#[test]
fn durations_of_clients() {
    let fields: [(Set, &str, Duration, Duration); 5] = [
        (
            |it| Client {
                auth_session_validity: Some(it.into()),
                ..NO_OAUTH
            },
            "auth_session_validity",
            Minutes(3),
            Minutes(15),
        ),
        (
            |it| Client {
                id_token_validity: Some(it.into()),
                ..NO_OAUTH
            },
            "id_token_validity",
            Minutes(5),
            Days(1),
        ),
        (
            |it| Client {
                access_token_validity: Some(it.into()),
                ..NO_OAUTH
            },
            "access_token_validity",
            Minutes(5),
            Days(1),
        ),
        (
            |it| Client {
                refresh_token_validity: Some(it.into()),
                ..NO_OAUTH
            },
            "refresh_token_validity",
            Minutes(60),
            Days(3650),
        ),
        (
            |it| Client {
                refresh_token_rotation_grace_period: Some(it.into()),
                ..NO_OAUTH
            },
            "refresh_token_rotation_grace_period",
            Seconds(0),
            Seconds(60),
        ),
    ];
    for (client, name, min, max) in fields {
        let (shortest, longest) = (min.as_seconds() as u32, max.as_seconds() as u32);
        for inside in [min, max, Seconds(shortest), Seconds(longest)] {
            assert_eq!(broken(&with_client(client(inside))), [""; 0], "{name}: {inside}");
        }
        // A second more or less is not a whole number of minutes either, but that is not reported.
        let below = shortest.checked_sub(1).map(Seconds);
        let unit = min.parts().1.seconds() as u32;
        let beyond = [
            below,
            Some(Seconds(longest + 1)),
            Some(Seconds(longest + unit)),
            Some(Days(4000)),
        ];
        for outside in beyond.into_iter().flatten() {
            assert_eq!(
                broken(&with_client(client(outside))),
                [format!("{name} at clients.web.{name}")],
                "{outside}"
            );
        }
    }
}

#[test]
fn durations_say_what_they_are_and_what_they_can_be() {
    let says = |validity: Duration, fact: &str, help: &str| {
        let violations = with_client(Client {
            auth_session_validity: Some(validity.into()),
            ..NO_OAUTH
        })
        .validate();
        let said: Vec<_> = violations
            .iter()
            .map(|it| (it.fact.as_str(), it.help.text.as_str()))
            .collect();
        assert_eq!(said, [(fact, help)]);
    };
    let range = "write a duration from `minutes(3)` to `minutes(15)`";
    says(
        Seconds(30),
        "`auth_session_validity` is `seconds(30)`, which is shorter than `minutes(3)`",
        range,
    );
    says(
        Hours(1),
        "`auth_session_validity` is `hours(1)`, which is longer than `minutes(15)`",
        range,
    );
    says(
        Seconds(200),
        "`auth_session_validity` is `seconds(200)`, which is not a whole number of minutes",
        "write `minutes(3)` or `minutes(4)`",
    );
}

#[test]
fn fractions_are_reported_where_their_range_is_allowed() {
    let pool = UserPool {
        allow: [rule("auth_session_validity").name.into()].into(),
        ..with_client(Client {
            auth_session_validity: Some(Seconds(30).into()),
            ..NO_OAUTH
        })
    };
    assert_eq!(broken(&pool), ["duration_whole at clients.web.auth_session_validity"]);
}

#[test]
fn temporary_passwords() {
    let pool = |validity: Duration| UserPool {
        password_policy: Some(PasswordPolicy {
            temp_password_validity: Some(validity.into()),
            ..PasswordPolicy::DEFAULT
        }),
        ..UserPool::DEFAULT
    };
    let path = "password_policy.temp_password_validity";
    for fine in [Days(0), Days(1), Hours(24), Days(365), Hours(365 * 24)] {
        assert_eq!(broken(&pool(fine)), [""; 0], "{fine}");
    }
    for fraction in [Hours(1), Hours(25), Minutes(1), Hours(364 * 24 + 1)] {
        assert_eq!(
            broken(&pool(fraction)),
            [format!("duration_whole at {path}")],
            "{fraction}"
        );
    }
    for long in [Days(366), Hours(365 * 24 + 1), Days(u32::MAX), Hours(u32::MAX)] {
        assert_eq!(
            broken(&pool(long)),
            [format!("temp_password_validity at {path}")],
            "{long}"
        );
    }
}

#[test]
fn tokens_against_their_refresh_token() {
    let client = |id: Duration, access: Duration, refresh: Duration| {
        broken(&with_client(Client {
            id_token_validity: Some(id.into()),
            access_token_validity: Some(access.into()),
            refresh_token_validity: Some(refresh.into()),
            ..NO_OAUTH
        }))
    };
    assert_eq!(client(Hours(2), Minutes(120), Hours(2)), [""; 0]);
    assert_eq!(
        client(Minutes(121), Minutes(121), Hours(2)),
        [
            "token_outlives_refresh at clients.web.access_token_validity",
            "token_outlives_refresh at clients.web.id_token_validity",
        ]
    );
    // A value outside its own range is not compared with others.
    assert_eq!(
        client(Hours(1), Days(2), Hours(2)),
        ["access_token_validity at clients.web.access_token_validity"]
    );
    assert_eq!(
        client(Hours(1), Hours(1), Minutes(30)),
        ["refresh_token_validity at clients.web.refresh_token_validity"]
    );
}
