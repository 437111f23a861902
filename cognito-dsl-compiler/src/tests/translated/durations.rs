//! A number has its unit in CloudFormation and Terraform, and never becomes something that the next rule rejects.

pub(super) const CASES: &[(&str, &str)] = &[
    (
        "a refresh token",
        "clients: { web: { disable_oauth, refresh_token_validity: 30 } }",
    ),
    (
        "an access token",
        "clients: { web: { disable_oauth, access_token_validity: 1 } }",
    ),
    (
        "an ID token in quotes",
        "clients: { web: { disable_oauth, id_token_validity: \"1\" } }",
    ),
    (
        "minutes, by another setting",
        "clients: { web: { disable_oauth, access_token_validity: 60 } }",
    ),
    (
        "seconds, by another setting",
        "clients: { web: { disable_oauth, id_token_validity: 3600 } }",
    ),
    (
        "more than one unit",
        "clients: { web: { disable_oauth, refresh_token_validity: 43200 } }",
    ),
    (
        "minutes",
        "clients: { web: { disable_oauth, auth_session_validity: 3 } }",
    ),
    (
        "seconds",
        "clients: { web: { disable_oauth, refresh_token_rotation_grace_period: 10 } }",
    ),
    ("days", "password_policy: { temp_password_validity: 7 }"),
    (
        "more than any unit allows",
        "clients: { web: { disable_oauth, auth_session_validity: 30 } }",
    ),
    (
        "nothing",
        "clients: { web: { disable_oauth, access_token_validity: 0 } }",
    ),
    (
        "too many days",
        "password_policy: { temp_password_validity: \"2 years\" }",
    ),
    (
        "too many weeks",
        "password_policy: { temp_password_validity: weeks(60) }",
    ),
    (
        "units of Rust",
        "clients: { web: { disable_oauth, refresh_token_validity: Duration::from_secs(86400), id_token_validity: millis(3600000), \
         access_token_validity: milliseconds(500) } }",
    ),
    (
        "in braces",
        "clients: { web: { disable_oauth, refresh_token_validity: { days: 30 } } }",
    ),
];
