//! Harmless edits, for which nothing is reported.

use super::*;

/// Updates in place, by their names on record.
const LEGAL: &[(&str, &[StackEdit])] = &[
    (
        "custom attribute added",
        &[(
            "Pool.Schema",
            r#"[{"Name": "email", "Required": true, "Mutable": true}, {"Name": "plan", "AttributeDataType": "String", "StringAttributeConstraints": {"MaxLength": "10"}}, {"Name": "seats", "AttributeDataType": "Number", "Mutable": true}, {"Name": "more", "AttributeDataType": "String"}]"#,
        )],
    ),
    (
        "password values changed",
        &[("Pool.Policies.PasswordPolicy.MinimumLength", "16")],
    ),
    (
        "SignInPolicy changed",
        &[(
            "Pool.Policies.SignInPolicy.AllowedFirstAuthFactors",
            r#"["PASSWORD", "WEB_AUTHN"]"#,
        )],
    ),
    ("pool name", &[("Pool.UserPoolName", r#""people""#)]),
    ("client name", &[("Web.ClientName", r#""site""#)]),
    ("identity pool name", &[("Identities.IdentityPoolName", r#""shop""#)]),
    ("server name", &[("Orders.Name", r#""Orders""#)]),
    (
        "scope added",
        &[(
            "Orders.Scopes",
            r#"[{"ScopeName": "write", "ScopeDescription": "Write"}, {"ScopeName": "all", "ScopeDescription": "All"}, {"ScopeName": "read", "ScopeDescription": "Read"}]"#,
        )],
    ),
    (
        "group description, precedence, role",
        &[
            ("Admins.Description", r#""All""#),
            ("Admins.Precedence", "1"),
            ("Admins.RoleArn", r#""arn:r""#),
        ],
    ),
    (
        "certificate changed",
        &[("Own.CustomDomainConfig.CertificateArn", r#""arn:d""#)],
    ),
    ("ManagedLoginVersion with styles", &[("Login.ManagedLoginVersion", "2")]),
    (
        "AttributeMapping, IdpIdentifiers",
        &[
            ("Google.AttributeMapping", r#"{"email": "mail", "name": "name"}"#),
            ("Google.IdpIdentifiers", r#"["a.example"]"#),
        ],
    ),
    (
        "token validity",
        &[("Web.AccessTokenValidity", "30"), ("Web.RefreshTokenValidity", "30")],
    ),
    (
        "CallbackURL added",
        &[(
            "Web.CallbackURLs",
            r#"["https://c.example/in", "https://b.example/in", "https://a.example/in"]"#,
        )],
    ),
    (
        "provider added to a client",
        &[("Web.SupportedIdentityProviders", r#"["Google", "COGNITO", "Facebook"]"#)],
    ),
    (
        "MFA OFF to OPTIONAL with TOTP listed",
        &[
            ("Pool.MfaConfiguration", r#""OPTIONAL""#),
            ("Pool.EnabledMfas", r#"["SOFTWARE_TOKEN_MFA"]"#),
        ],
    ),
    (
        "MFA OFF to ON with TOTP listed",
        &[
            ("Pool.MfaConfiguration", r#""ON""#),
            ("Pool.EnabledMfas", r#"["SOFTWARE_TOKEN_MFA"]"#),
        ],
    ),
    (
        "EMAIL_OTP with OPTIONAL",
        &[
            ("Pool.MfaConfiguration", r#""OPTIONAL""#),
            ("Pool.EnabledMfas", r#"["EMAIL_OTP", "SOFTWARE_TOKEN_MFA"]"#),
        ],
    ),
    (
        "WebAuthn while MFA is OFF",
        &[("Pool.WebAuthnUserVerification", r#""required""#)],
    ),
    ("tier upgrade", &[("Pool.UserPoolTier", r#""PLUS""#)]),
    ("tags", &[("Pool.UserPoolTags", r#"{"team": "shop"}"#)]),
    (
        "trigger added",
        &[("Pool.LambdaConfig.PreAuthentication", r#""arn:f""#)],
    ),
    ("protection on", &[("Pool.DeletionProtection", r#""ACTIVE""#)]),
    (
        "message texts",
        &[
            ("Pool.EmailVerificationMessage", r#""Your code: {####}""#),
            ("Pool.SmsAuthenticationMessage", r#""{####}""#),
        ],
    ),
    ("EnableTokenRevocation", &[("Web.EnableTokenRevocation", "true")]),
    (
        "attachment roles and rules",
        &[
            (
                "Attachment.Roles",
                r#"{"authenticated": "arn:b", "unauthenticated": "arn:c"}"#,
            ),
            ("Attachment.RoleMappings", r#"{"x": {"Type": "Token"}}"#),
        ],
    ),
    (
        "branding assets",
        &[("Style.Assets", r#"[{"Category": "PAGE_BACKGROUND"}]"#)],
    ),
    (
        "Terms links",
        &[("Terms.Links.cognito:english", r#""https://a.example/new""#)],
    ),
    (
        "read and write lists widened",
        &[(
            "Web.WriteAttributes",
            r#"["email", "custom:plan", "custom:seats", "name"]"#,
        )],
    ),
    (
        "principal tag made anew",
        &[("Tag.IdentityProviderName", r#""graph.facebook.com""#)],
    ),
];

/// Changes to the deployed stack that give these edits something to change: MFA is off, and everything that belongs to it is
/// missing.
const DEPLOYED: &[StackEdit] = &[
    ("Pool.MfaConfiguration", r#""OFF""#),
    ("Pool.EnabledMfas", "null"),
    ("Pool.DeletionProtection", r#""INACTIVE""#),
    (
        "Own",
        r#"{"Type": "AWS::Cognito::UserPoolDomain", "Properties": {"UserPoolId": {"Ref": "Pool"}, "Domain": "auth.a.example", "CustomDomainConfig": {"CertificateArn": "arn:c"}}}"#,
    ),
    (
        "Terms",
        r#"{"Type": "AWS::Cognito::Terms", "Properties": {"UserPoolId": {"Ref": "Pool"}, "ClientId": {"Ref": "Web"}, "TermsName": "terms-of-use", "Links": {"cognito:english": "https://a.example/terms"}}}"#,
    ),
    (
        "Tag",
        r#"{"Type": "AWS::Cognito::IdentityPoolPrincipalTag", "Properties": {"IdentityPoolId": {"Ref": "Identities"}, "IdentityProviderName": "accounts.google.com"}}"#,
    ),
];

#[test]
fn legal_edits_are_silent() {
    let mut wrong = Vec::new();
    for (name, edits) in LEGAL {
        let new = edited(&[DEPLOYED, edits].concat());
        assert!(!same(&edited(DEPLOYED).into(), &new.into()), "{name} is no edit");
        let found = found(DEPLOYED, edits);
        if !found.is_empty() {
            wrong.push(format!("{name}: {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// An additional resource of any type is fine. Removes each resource of the stack from the deployed template in turn.
#[test]
fn additions_are_silent() {
    let whole = edited(DEPLOYED);
    for id in whole.resources().keys() {
        let mut resources = whole.resources().clone();
        resources.remove(id);
        let deployed = Template::try_from(Json::Object(Object::from([("Resources", resources)]))).unwrap();
        let verdicts = compare(&deployed, &whole);
        assert!(verdicts.is_empty(), "{id}: {verdicts:#?}");
    }
}

/// Values that only CloudFormation knows.
#[test]
fn intrinsic_functions_are_not_guessed() {
    let function = r#"{"Fn::If": ["IsProd", {"Ref": "A"}, {"Ref": "AWS::NoValue"}]}"#;
    for path in [
        "Pool.MfaConfiguration",
        "Pool.UsernameConfiguration",
        "Pool.AliasAttributes",
        "Pool.Schema",
        "Pool.Policies",
        "Pool.LambdaConfig.PostConfirmation",
        "Pool.DeletionProtection",
        "Pool.UserPoolTier",
        "Web.GenerateSecret",
        "Web.CallbackURLs",
        "Web.SupportedIdentityProviders",
        "Login.Domain",
        "Admins.GroupName",
        "Orders.Identifier",
        "Orders.Scopes",
        "Google.ProviderName",
    ] {
        let edit = [(path, function)];
        let found_after = found(&[], &edit);
        assert!(found_after.is_empty(), "{path}: {found_after:?}");
        let verdicts = compare(&edited(&edit), &stack());
        assert!(verdicts.is_empty(), "{path}: {verdicts:#?}");
    }
    // A secret that was removed from a file equals any secret.
    let blanked = format!("{BLANKED:?}");
    let blanked: &'static str = Box::leak(blanked.into_boxed_str());
    let edit = [("Google.ProviderDetails.client_secret", blanked)];
    assert!(same(&edited(&edit).into(), &stack().into()));
    assert!(compare(&edited(&edit), &stack()).is_empty());
}

/// The lists of properties are sets, but a repeated item does not stand for another one.
#[test]
fn lists_are_equal_in_any_order() {
    for (one, other, expected) in [
        (r#"["a", "b"]"#, r#"["b", "a"]"#, true),
        (r#"["a", "a"]"#, r#"["a", "b"]"#, false),
        (r#"["a", "b"]"#, r#"["a", "a"]"#, false),
        (r#"["a", "a", "b"]"#, r#"["a", "b", "a"]"#, true),
        (r#"[1, "1"]"#, r#"["1", 1]"#, true),
    ] {
        let [one, other] = [one, other].map(|text| Json::from_text(text).unwrap());
        assert_eq!(same(&one, &other), expected, "{one:?} {other:?}");
    }
}
