//! `--pool ID`, which asks AWS itself.

use crate::support::{Recording, cognito_asking};
use crate::{ANSWERS, POOL, import};

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
    ];
    let recording: Vec<(&str, Result<&str, &str>)> = recorded
        .iter()
        .map(|(question, answer)| (question.as_str(), answer.as_deref().map_err(String::as_str)))
        .collect();
    let recording: Recording<'_> = &recording;
    let ran = cognito_asking(recording, "", &["import", "--pool", POOL, "--name", "customers"]);
    assert_eq!(ran.code, 0, "{}", ran.messages);
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
    assert_eq!(ran.code, 0, "{}", ran.messages);
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
