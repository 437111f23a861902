//! Configurations of CloudFormation, Terraform and the CDK as users carry them over by hand, and what they are told to write.

use super::diagnostics::all;

/// A number has the unit that CloudFormation and Terraform give it, and never becomes what the next rule refuses.
#[test]
fn durations_without_a_unit() {
    insta::assert_snapshot!(all(&[
        (
            "a refresh token",
            "clients: { web: { disable_oauth, refresh_token_validity: 30 } }"
        ),
        (
            "an access token",
            "clients: { web: { disable_oauth, access_token_validity: 1 } }"
        ),
        (
            "an ID token in quotes",
            "clients: { web: { disable_oauth, id_token_validity: \"1\" } }"
        ),
        (
            "minutes, by another setting",
            "clients: { web: { disable_oauth, access_token_validity: 60 } }"
        ),
        (
            "seconds, by another setting",
            "clients: { web: { disable_oauth, id_token_validity: 3600 } }"
        ),
        (
            "more than one unit",
            "clients: { web: { disable_oauth, refresh_token_validity: 43200 } }"
        ),
        (
            "minutes",
            "clients: { web: { disable_oauth, auth_session_validity: 3 } }"
        ),
        (
            "seconds",
            "clients: { web: { disable_oauth, refresh_token_rotation_grace_period: 10 } }"
        ),
        ("days", "password_policy: { temp_password_validity: 7 }"),
        (
            "more than any unit allows",
            "clients: { web: { disable_oauth, auth_session_validity: 30 } }"
        ),
        (
            "nothing",
            "clients: { web: { disable_oauth, access_token_validity: 0 } }"
        ),
        (
            "too many days",
            "password_policy: { temp_password_validity: \"2 years\" }"
        ),
        (
            "too many weeks",
            "password_policy: { temp_password_validity: weeks(60) }"
        ),
    ]));
}
