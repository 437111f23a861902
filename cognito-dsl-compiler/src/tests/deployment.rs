//! What a declaration says about resources elsewhere, and about where it is deployed.

use super::{diagnose, pool};

/// The message about the only mistake: the fact, and what to write.
fn only(body: &str) -> (String, String) {
    let mut said = diagnose(&pool(body));
    assert_eq!(said.len(), 1, "{body}: {said:?}");
    let said = said.remove(0);
    (said.fact, said.help.map(|help| help.text).unwrap_or_default())
}

#[test]
fn an_alias_has_no_attribute_arn() {
    let with =
        |value: &str| format!("external: {{ live: AWS::Lambda::Alias }}, lambda_triggers: {{ pre_sign_up: {value} }}");
    let (fact, help) = only(&with("Fn::GetAtt(live, Arn)"));
    assert!(fact.contains("has no attribute `Arn`"), "{fact}");
    assert!(help.contains("AliasArn"), "{help}");
    for right in ["live", "Ref(live)", "Fn::GetAtt(live, AliasArn)"] {
        assert_eq!(diagnose(&pool(&with(right))).len(), 0, "{right}");
    }
}

#[test]
fn a_version_is_no_function() {
    let (fact, _) = only("external: { v: AWS::Lambda::Version }, lambda_triggers: { pre_sign_up: v }");
    assert_eq!(
        fact,
        "`v` is an `AWS::Lambda::Version`, but `pre_sign_up` takes an `AWS::Lambda::Function`"
    );
}

#[test]
fn a_custom_resource_says_itself_what_its_arn_is() {
    let (_, help) = only(
        "external: { cert: Custom::Certificate }, \
         domains: { login: Custom { domain_name: \"login.example.com\", certificate: cert } }",
    );
    assert_eq!(help, "write `Ref(cert)` or `Fn::GetAtt(cert, Arn)`");
}

#[test]
fn a_reference_without_sub_is_not_judged_by_its_characters() {
    for body in [
        "domains: { login: Prefix(\"shop-${AWS::AccountId}\") }",
        "user_pool_name: \"shop${AWS::Region}\"",
        "outputs: { a: { value: UserPoolId, export_name: \"a-${AWS::StackName}\" } }",
        "user_invitation: { email_subject: \"${AWS::StackName}\" }",
        "parameters: { stage: String }, user_pool_name: \"shop-${stage}\"",
        "parameters: { stage: String }, domains: { login: Prefix(\"shop-${stage}\") }",
        "external: { queue: AWS::SQS::Queue }, tags: { queue: \"at ${queue.Arn}\" }",
        "external: { queue: AWS::SQS::Queue }, user_pool_name: \"${queue}\"",
    ] {
        let (_, help) = only(body);
        assert!(help.starts_with("write `Fn::Sub(\""), "{body}: {help}");
    }
    // A name that the declaration does not have is for another tool, such as the Serverless Framework.
    for body in [
        "user_pool_name: \"shop-stage\", tags: { a: \"${self:provider.stage}\", b: \"${other}\" }",
        "parameters: { stage: String }, user_pool_name: Fn::Sub(\"shop-${stage}\"), tags: { a: \"$stage\", b: \"${stage\" }",
    ] {
        assert_eq!(diagnose(&pool(body)).len(), 0, "{body}");
    }
}

/// A scope in a branch of `Fn::If` is one that the client requests in some deployment.
#[test]
fn scopes_in_branches_are_checked() {
    let with = |scopes: &str| {
        format!(
            "parameters: {{ stage: String }}, conditions: {{ is_prod: Fn::Equals(stage, \"prod\") }}, \
             resource_servers: {{ orders: {{ identifier: \"orders\", scopes: {{ read: \"Read\" }} }} }}, \
             clients: {{ web: {{ oauth: {{ scopes: {scopes}, callback_urls: [\"https://app.example.com\"] }} }} }}, \
             domains: {{ login: Prefix(\"my-app\") }}"
        )
    };
    for (scopes, fact) in [
        (
            "[openid, Fn::If(is_prod, \"orders/read\", \"orders/raed\")]",
            "the resource server `orders` has no scope `\"raed\"`",
        ),
        (
            "[Fn::If(is_prod, \"other/read\", \"openid\")]",
            "no resource server in this declaration has the identifier `\"other\"`",
        ),
        (
            "Fn::If(is_prod, [\"openid\"], [\"openid\", \"get-orders\"])",
            "there is no scope `\"get-orders\"`",
        ),
        (
            "[Fn::If(is_prod, \"openid\", Fn::If(is_prod, \"email\", \"orders/all\"))]",
            "the resource server `orders` has no scope `\"all\"`",
        ),
    ] {
        assert_eq!(only(&with(scopes)).0, fact, "{scopes}");
    }
    for scopes in [
        "[openid, Fn::If(is_prod, \"orders/read\", \"email\")]",
        "Fn::If(is_prod, [\"openid\"], [\"openid\", \"orders/read\"])",
        "[openid, Fn::If(is_prod, stage, AWS::NoValue)]",
    ] {
        assert_eq!(diagnose(&pool(&with(scopes))).len(), 0, "{scopes}");
    }
}

/// Without `deploys_to` the same declarations are fine, because they may be deployed to the regions and accounts that they name.
#[test]
fn the_deployment_turns_guesses_into_errors() {
    let certificate = "arn:aws:acm:us-east-1:210987654321:certificate/12345678-1234-1234-1234-123456789012";
    let domain =
        format!("domains: {{ login: Custom {{ domain_name: \"login.example.com\", certificate: {certificate:?} }} }}");
    for (body, rule) in [
        ("sms_role: \"arn:aws:iam::210987654321:role/sms\"", "deployment_account"),
        (
            "sms_role: \"arn:aws-cn:iam::123456789012:role/sms\"",
            "deployment_region",
        ),
        (domain.as_str(), "deployment_account"),
        (
            "lambda_triggers: { pre_sign_up: \"arn:aws:lambda:eu-west-1:123456789012:function:f\" }",
            "deployment_region",
        ),
        (
            "import: UserPoolId(\"eu-west-1_abc\"), groups: { a: {} }",
            "deployment_region",
        ),
        (
            "email: Ses { from_email: \"a@example.com\", ses_region: \"us-east-2\" }",
            "deployment_ses_region",
        ),
    ] {
        assert_eq!(diagnose(&pool(body)).len(), 0, "{body}");
        let deployed = format!("deploys_to: {{ region: \"eu-central-1\", account: \"123456789012\" }},\n{body}");
        let said = diagnose(&pool(&deployed));
        let rules: Vec<_> = said.iter().filter_map(|said| said.rule).collect();
        assert_eq!(rules, [rule], "{body}");
    }
}

#[test]
fn a_region_that_does_not_exist_is_noticed_everywhere() {
    for body in [
        "sns_region: \"mars-north-1\"",
        "email: Ses { from_email: \"a@example.com\", ses_region: \"mars-north-1\" }",
        "deploys_to: { region: \"mars-north-1\" }",
        "import: UserPoolId(\"mars-north-1_abc\"), groups: { a: {} }",
        "custom_sender_kms_key: \"arn:aws:kms:mars-north-1:123456789012:key/x\"",
        "identity_pools: { app: { import: \"mars-north-1:12345678-90ab-cdef-1234-567890abcdef\" } }",
        "conditions: { c: Fn::Equals(\"mars-north-1\", AWS::Region) }",
    ] {
        let said = diagnose(&pool(body));
        let rules: Vec<_> = said.iter().filter_map(|said| said.rule).collect();
        assert!(rules.contains(&"unknown_region"), "{body}: {rules:?}");
    }
    let (_, help) = only("sns_region: \"eu_west_1\"");
    assert_eq!(help, "write `eu-west-1`");
}
