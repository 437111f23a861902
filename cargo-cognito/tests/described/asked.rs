//! `--pool ID`, which asks AWS itself.

use serde_json::json;

use crate::support::{Recording, cognito_asking};
use crate::{ANSWERS, POOL, import, pool};

/// `--pool ID` asks for everything. A part that the pool does not have is not a failure.
#[test]
fn asks_for_everything_about_a_pool() {
    let documents: Vec<&str> = ANSWERS.trim().split("\n{\"").collect();
    let answer = |start: &str| {
        let found = documents
            .iter()
            .find(|it| it.trim_start_matches("{\"").starts_with(start));
        format!("{{\"{}", found.unwrap().trim_start_matches("{\""))
    };
    let of = |command: &str| format!("cognito-idp {command} --user-pool-id {POOL}");
    let client = " --client-id 1example23456789";
    let none = "\nAn error occurred (ResourceNotFoundException) when calling the operation: there is none\n";
    let recorded = [
        (of("describe-user-pool"), Ok(answer("UserPool\""))),
        (of("get-user-pool-mfa-config"), Ok(answer("SoftwareToken"))),
        (
            of("list-resource-servers") + " --page-size 60",
            Ok(answer("ResourceServer")
                .replace("{\"ResourceServer\": {", "{\"ResourceServers\": [{")
                .replace("}]}}", "}]}]}")),
        ),
        (of("list-groups") + " --page-size 60", Ok(answer("Groups"))),
        (
            of("list-identity-providers") + " --page-size 60",
            Ok(r#"{"Providers": [{"ProviderName": "Google"}]}"#.to_owned()),
        ),
        (
            of("describe-identity-provider") + " --provider-name Google",
            Ok(answer("IdentityProvider")),
        ),
        (
            "cognito-idp describe-user-pool-domain --domain my-shop".to_owned(),
            Ok(answer("DomainDescription")),
        ),
        (
            of("list-user-pool-clients") + " --page-size 60",
            Ok(r#"{"UserPoolClients": [{"ClientId": "1example23456789"}]}"#.to_owned()),
        ),
        (of("describe-user-pool-client") + client, Ok(answer("UserPoolClient"))),
        (
            of("describe-managed-login-branding-by-client") + client,
            Ok(answer("ManagedLoginBranding").replace(", \"ClientId\": \"1example23456789\"", "")),
        ),
        (of("describe-risk-configuration") + client, Err(none.to_owned())),
        (of("describe-risk-configuration"), Ok(answer("RiskConfiguration"))),
        (
            of("get-log-delivery-configuration"),
            Ok(format!(
                r#"{{"LogDeliveryConfiguration": {{"UserPoolId": "{POOL}", "LogConfigurations": []}}}}"#
            )),
        ),
        (of("get-ui-customization"), Ok("{\"UICustomization\": {}}".to_owned())),
        (of("list-terms") + " --max-results 60", Err(none.to_owned())),
    ];
    let recording: Vec<(&str, Result<&str, &str>)> = recorded
        .iter()
        .map(|(question, answer)| (question.as_str(), answer.as_deref().map_err(String::as_str)))
        .collect();
    let recording: Recording<'_> = &recording;
    let ran = cognito_asking(recording, "", &["import", "--pool", POOL, "--name", "customers"]);
    ran.assert_fine();
    assert_eq!(ran.asked.len(), recorded.len(), "{:#?}", ran.asked);
    let (head, body) = ran.output.split_once("\n\n").unwrap();
    assert_eq!(
        head,
        format!("//! The user pools of the pool {POOL}, written by `cargo cognito import`.")
    );
    let from_file = import(ANSWERS, &["--name", "customers"]);
    assert_eq!(body, from_file.output);

    // An old `aws` does not know every command. Without the style, the import still succeeds.
    let unknown = "\naws: error: argument operation: Invalid choice, valid choices are:\n\nadd-custom-attributes\n";
    let style = of("describe-managed-login-branding-by-client") + client;
    let mut without: Vec<(&str, Result<&str, &str>)> = recording.to_vec();
    for (question, answer) in &mut without {
        if *question == style {
            *answer = Err(unknown);
        }
    }
    let ran = cognito_asking(&without, "", &["import", "--pool", POOL, "--name", "customers"]);
    ran.assert_fine();
    assert!(
        ran.output.contains("web: {") && !ran.output.contains("branding"),
        "{}",
        ran.output
    );
    assert!(
        ran.messages.contains(&format!(
            "warning: cannot get the style of the app client 1example23456789 of {POOL}: this version of the AWS CLI does not know the \
             command\nnote: AWS says: aws: error: argument operation: Invalid choice, valid choices are:\nhelp: install a newer one: \
             https://aws.amazon.com/cli/\nnote: the declaration leaves it out\n"
        )),
        "{}",
        ran.messages
    );

    let denied =
        "\nAn error occurred (AccessDeniedException) when calling the DescribeUserPool operation: not authorized\n";
    let question = of("describe-user-pool");
    let ran = cognito_asking(&[(&question, Err(denied))], "", &["import", "--pool", POOL]);
    ran.assert_failure(
        1,
        &format!("error: cannot get the user pool of {POOL}: you don't have permission to read this\n"),
    );
}

/// `aws` does not follow the pages of terms, so the command does.
#[test]
fn asks_for_terms_page_by_page() {
    let of = |command: &str| format!("cognito-idp {command} --user-pool-id {POOL}");
    let list = |command: &str| of(command) + " --page-size 60";
    let client = " --client-id abc";
    let none = "\nAn error occurred (ResourceNotFoundException) when calling the operation: there is none\n";
    let terms = |id: &str, name: &str| {
        let answer = format!(
            r#"{{"Terms": {{"TermsId": "{id}", "UserPoolId": "{POOL}", "ClientId": "abc", "TermsName": "{name}", "TermsSource": "LINK",
               "Enforcement": "NONE", "Links": {{"cognito:default": "https://shop.example.com/{id}"}}}}}}"#
        );
        (of("describe-terms") + " --terms-id " + id, Ok(answer))
    };
    let recorded = [
        (of("describe-user-pool"), Ok(pool(json!({})).to_string())),
        (
            of("get-user-pool-mfa-config"),
            Ok(r#"{"MfaConfiguration": "OFF"}"#.to_owned()),
        ),
        (list("list-resource-servers"), Ok("{}".to_owned())),
        (list("list-groups"), Ok("{}".to_owned())),
        (list("list-identity-providers"), Ok("{}".to_owned())),
        (
            list("list-user-pool-clients"),
            Ok(r#"{"UserPoolClients": [{"ClientId": "abc"}]}"#.to_owned()),
        ),
        (
            of("describe-user-pool-client") + client,
            Ok(json!({ "UserPoolClient": { "UserPoolId": POOL, "ClientName": "web", "ClientId": "abc" } }).to_string()),
        ),
        (
            of("describe-managed-login-branding-by-client") + client,
            Err(none.to_owned()),
        ),
        (of("describe-risk-configuration") + client, Err(none.to_owned())),
        (of("describe-risk-configuration"), Err(none.to_owned())),
        (of("get-log-delivery-configuration"), Err(none.to_owned())),
        (of("get-ui-customization"), Err(none.to_owned())),
        (
            of("list-terms") + " --max-results 60",
            Ok(r#"{"Terms": [{"TermsId": "t1", "TermsName": "terms-of-use"}], "NextToken": "next"}"#.to_owned()),
        ),
        (
            of("list-terms") + " --next-token next --max-results 60",
            Ok(r#"{"Terms": [{"TermsId": "t2", "TermsName": "privacy-policy"}]}"#.to_owned()),
        ),
        terms("t1", "terms-of-use"),
        terms("t2", "privacy-policy"),
    ];
    let recording: Vec<(&str, Result<&str, &str>)> = recorded
        .iter()
        .map(|(question, answer)| (question.as_str(), answer.as_deref().map_err(String::as_str)))
        .collect();
    let ran = cognito_asking(&recording, "", &["import", "--pool", POOL]);
    assert_eq!((ran.code, ran.asked.len()), (0, recorded.len()), "{}", ran.messages);
    ran.assert_output("terms_of_use: { default: \"https://shop.example.com/t1\" }");
    ran.assert_output("privacy_policy: { default: \"https://shop.example.com/t2\" }");

    // In a file, a list alone describes nothing.
    let listed = format!(
        "{}{}",
        pool(json!({})),
        json!({ "Terms": [{ "TermsId": "t1", "TermsName": "terms-of-use" }] })
    );
    let ran = import(&listed, &[]);
    ran.assert_messages("describe-terms --user-pool-id eu-central-1_aBcDeFgHi --terms-id t1`");
}
