//! `import` of templates: what becomes a setting, and what is written to which file.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::fs;

use support::{cognito_reading, path};

/// A pool up to its triggers.
const TRIGGERS: &str = "\
Parameters:
  Stage: { Type: String }
Conditions:
  IsProd: !Equals [!Ref Stage, prod]
Resources:
  Users:
    Type: AWS::Cognito::UserPool
    Properties:
      LambdaConfig:
";

/// The trigger gets the condition, not an override.
#[test]
fn imports_triggers_under_conditions() {
    let yaml = &[
        TRIGGERS,
        "        KMSKeyID: !GetAtt Key.Arn
        CustomEmailSender: !If [IsProd, { LambdaArn: !GetAtt Send.Arn, LambdaVersion: V1_0 }, !Ref AWS::NoValue]
        PreTokenGenerationConfig: !If [IsProd, { LambdaArn: !GetAtt Claim.Arn, LambdaVersion: V2_0 }, !Ref AWS::NoValue]
        CustomSMSSender: !If
          - IsProd
          - { LambdaArn: !GetAtt Send.Arn, LambdaVersion: V1_0 }
          - { LambdaArn: !GetAtt Claim.Arn, LambdaVersion: V1_0 }
  Key: { Type: AWS::KMS::Key }
  Send: { Type: AWS::Lambda::Function }
  Claim: { Type: AWS::Lambda::Function }
",
    ]
    .concat();
    let ran = cognito_reading(yaml, &["import", "-"]);
    ran.assert_fine();
    ran.assert_messages("users: 1 resource, 0 overrides\n");
    for line in [
        "custom_email_sender: { function: send, condition: is_prod },",
        "custom_sms_sender: Fn::If(is_prod, Fn::GetAtt(send, Arn), Fn::GetAtt(claim, Arn)),",
        "pre_token_generation_config: { function: claim, version: V2_0, condition: is_prod },",
    ] {
        ran.assert_output(line);
    }
    // Versions of their own cannot be under a condition in a declaration.
    let ran = cognito_reading(
        &yaml.replace("Claim.Arn, LambdaVersion: V1_0", "Claim.Arn, LambdaVersion: V2_0"),
        &["import", "-"],
    );
    ran.assert_messages("users: 1 resource, 1 override\n");
}

/// A scope of a resource server becomes a name, whichever function joins the two.
#[test]
fn imports_scopes_that_functions_join() {
    let yaml = "\
Parameters:
  Stage: { Type: String }
Resources:
  Users: { Type: AWS::Cognito::UserPool }
  Orders:
    Type: AWS::Cognito::UserPoolResourceServer
    Properties:
      UserPoolId: !Ref Users
      Identifier: !Sub '${Stage}-orders'
      Name: Orders
      Scopes: [{ ScopeName: read, ScopeDescription: r }, { ScopeName: write, ScopeDescription: w }]
  Job:
    Type: AWS::Cognito::UserPoolClient
    DependsOn: Orders
    Properties:
      UserPoolId: !Ref Users
      GenerateSecret: true
      AllowedOAuthFlowsUserPoolClient: true
      AllowedOAuthFlows: [client_credentials]
      AllowedOAuthScopes: SCOPES
";
    for (scopes, written) in [
        (
            "[!Sub '${Orders}/read', !Join [/, [!Ref Orders, write]]]",
            "[orders::read, orders::write]",
        ),
        ("[!Join ['', [!Ref Orders, /, read]]]", "[orders::read]"),
        // The resource server does not have it, so no name leads to it.
        ("[!Sub '${Orders}/delete']", "[Fn::Sub(\"${orders}/delete\")]"),
        // The declaration waits for the resource server by itself.
        ("[!Sub '${Stage}-orders/read']", "[Fn::Sub(\"${stage}-orders/read\")]"),
    ] {
        let ran = cognito_reading(&yaml.replace("SCOPES", scopes), &["import", "-"]);
        assert_eq!(
            (ran.code, ran.messages.as_str()),
            (0, "users: 3 resources, 0 overrides\n")
        );
        ran.assert_output(&format!("scopes: {written}"));
    }
}

/// The declaration chooses the properties that the template has. An email with a link has no older ones.
#[test]
fn imports_messages_in_either_property() {
    let code = "EmailVerificationMessage: 'A {####}'";
    let link = "DefaultEmailOption: CONFIRM_WITH_LINK, EmailMessageByLink: 'B {##here##}'";
    for (properties, overrides, written) in [
        (
            code.to_owned(),
            0,
            "user_verification: { email_body: \"A {####}\", message_properties: Older },",
        ),
        (
            "VerificationMessageTemplate: { EmailMessage: 'A {####}' }".to_owned(),
            0,
            "user_verification: { email_body: \"A {####}\" },",
        ),
        (
            format!("{code}, VerificationMessageTemplate: {{ EmailMessage: 'A {{####}}' }}"),
            0,
            "user_verification: { email_body: \"A {####}\", message_properties: Both },",
        ),
        (
            format!("{code}, VerificationMessageTemplate: {{ {link} }}"),
            1,
            "user_verification: { email_style: Link, email_body: \"B {##here##}\" },",
        ),
    ] {
        let yaml =
            format!("Resources: {{ Users: {{ Type: AWS::Cognito::UserPool, Properties: {{ {properties} }} }} }}");
        let ran = cognito_reading(&yaml, &["import", "-"]);
        let plural = if overrides == 1 { "" } else { "s" };
        ran.assert_messages(&format!("users: 1 resource, {overrides} override{plural}\n"));
        ran.assert_output(written);
    }
}

/// A declaration that you have edited is not lost, and nothing is written if one of the files exists.
#[test]
fn overwrites_no_file_without_force() {
    let yaml = "Resources: { Users: { Type: AWS::Cognito::UserPool } }\n";
    let folder = tempfile::tempdir().unwrap();
    let [output, rest, lock] = ["pools.rs", "rest.json", "lock.json"].map(|name| path(folder.path(), name));
    let all = ["import", "-", "-o", &output, "--rest", &rest, "--lock", &lock];
    fs::write(&output, "// mine\n").unwrap();
    fs::write(&rest, "").unwrap();
    fs::write(&lock, "{}\n").unwrap();
    let ran = cognito_reading(yaml, &all);
    assert_eq!(
        (ran.code, ran.messages),
        (
            1,
            format!(
                "error: {output} and {lock} already exist\nhelp: pass --force to overwrite them, or name another file\n"
            )
        )
    );
    assert_eq!(fs::read_to_string(&output).unwrap(), "// mine\n");
    assert_eq!(fs::read_to_string(&rest).unwrap(), "");

    let ran = cognito_reading(yaml, &[&all[..], &["--force"]].concat());
    ran.assert_fine();
    assert!(fs::read_to_string(&output).unwrap().contains("pub mod users {"));
    assert!(fs::read_to_string(&lock).unwrap().contains("AWS::Cognito::UserPool"));
    cognito_reading(yaml, &["import", "-", "-o", &rest, "--rest", &rest]).assert_failure(2, "is given twice");
}

/// Where Cognito's own names stand, only a parameter can stand too. All other entries keep their names.
#[test]
fn keeps_names_of_cognito() {
    let yaml = "\
Parameters:
  Phone: { Type: String }
Resources:
  Users: { Type: AWS::Cognito::UserPool }
  UsersEmailClient:
    Type: AWS::Cognito::UserPoolClient
    Properties: { UserPoolId: !Ref Users, ReadAttributes: [phone_number, email, !Ref Phone] }
  UsersProfileGroup: { Type: AWS::Cognito::UserPoolGroup, Properties: { UserPoolId: !Ref Users, GroupName: profile } }
  UsersPoolGroup: { Type: AWS::Cognito::UserPoolGroup, Properties: { UserPoolId: !Ref Users, GroupName: pool } }
  Openid: { Type: AWS::IAM::Role }
  UsersTypeGroup:
    Type: AWS::Cognito::UserPoolGroup
    Properties: { UserPoolId: !Ref Users, GroupName: type, RoleArn: !GetAtt Openid.Arn }
Outputs:
  UsersEmailId: { Value: !Sub '${UsersEmailClient}' }
";
    let ran = cognito_reading(yaml, &["import", "-"]);
    ran.assert_fine();
    ran.assert_messages("users: 5 resources, 0 overrides\n");
    for line in [
        "phone_parameter: String,",
        "email: { read_attributes: [phone_number, email, phone_parameter] }",
        "profile: {}",
        "#[logical_id = \"UsersPoolGroup\"]",
        "pool_group: { group_name: \"pool\" }",
        "openid: AWS::IAM::Role",
        "type_group: { group_name: \"type\", role: openid }",
    ] {
        ran.assert_output(line);
    }
}

/// A trigger generates its permission, so an equal one does not stay in the rest. One that differs does.
#[test]
fn triggers_take_their_permissions() {
    let yaml = &[
        TRIGGERS,
        "        PreSignUp: !GetAtt Check.Arn
        PostConfirmation: !GetAtt Check.Arn
        CustomMessage: !GetAtt Text.Arn
        PreTokenGenerationConfig: !If [IsProd, { LambdaArn: !GetAtt Claim.Arn, LambdaVersion: V2_0 }, !Ref AWS::NoValue]
  Check: { Type: AWS::Lambda::Function }
  Text: { Type: AWS::Lambda::Function }
  Claim: { Type: AWS::Lambda::Function, Condition: IsProd }
  MayCheck:
    Type: AWS::Lambda::Permission
    Properties:
      Action: lambda:InvokeFunction
      FunctionName: !GetAtt Check.Arn
      Principal: cognito-idp.amazonaws.com
      SourceArn: !GetAtt Users.Arn
  MayClaim:
    Type: AWS::Lambda::Permission
    Condition: IsProd
    Properties:
      Action: lambda:InvokeFunction
      FunctionName: !GetAtt Claim.Arn
      Principal: cognito-idp.amazonaws.com
      SourceArn: !GetAtt Users.Arn
  MayText:
    Type: AWS::Lambda::Permission
    Properties:
      Action: lambda:InvokeFunction
      FunctionName: !Ref Text
      Principal: cognito-idp.amazonaws.com
      SourceArn: !GetAtt Users.Arn
",
    ]
    .concat();
    let folder = tempfile::tempdir().unwrap();
    let rest = path(folder.path(), "rest.yaml");
    let ran = cognito_reading(yaml, &["import", "-", "--rest", &rest]);
    assert_eq!(
        (ran.code, ran.messages.as_str()),
        (0, "users: 3 resources, 0 overrides\n")
    );
    for line in [
        "post_confirmation: { function: check, permission },",
        "pre_sign_up: check,",
        "custom_message: text,",
        "condition: is_prod,",
        "#[logical_id = \"MayCheck\"]",
        "#[logical_id = \"MayClaim\"]",
    ] {
        ran.assert_output(line);
    }
    let rest = fs::read_to_string(&rest).unwrap();
    assert!(
        rest.contains("MayText") && !rest.contains("MayCheck") && !rest.contains("MayClaim"),
        "{rest}"
    );
    // Under another condition, it is another permission.
    let ran = cognito_reading(
        &yaml.replace(
            "    Condition: IsProd\n    Properties:\n      Action",
            "    Properties:\n      Action",
        ),
        &["import", "-"],
    );
    ran.assert_fine();
    assert!(!ran.output.contains("MayClaim"), "{}", ran.output);
}

/// No module of Rust is called `type`, so the pool gets another name and keeps its logical ID.
#[test]
fn gives_no_keyword_to_a_module() {
    for (id, name) in [
        ("Type", "type_pool"),
        ("Self", "self_pool"),
        ("Final", "final_pool"),
        ("1", "pool_1"),
    ] {
        let yaml = format!("Resources: {{ {id}: {{ Type: AWS::Cognito::UserPool }} }}\n");
        let ran = cognito_reading(&yaml, &["import", "-"]);
        ran.assert_fine();
        ran.assert_output(&format!("#[logical_id = \"{id}\"]"));
        ran.assert_output(&format!("pub mod {name} {{"));
    }
    let yaml = "\
Resources:
  Users: { Type: AWS::Cognito::UserPool }
  UsersFinalGroup: { Type: AWS::Cognito::UserPoolGroup, Properties: { UserPoolId: !Ref Users, GroupName: final } }
Outputs:
  Group: { Value: !Sub '${UsersFinalGroup}' }
";
    let ran = cognito_reading(yaml, &["import", "-"]);
    ran.assert_fine();
    ran.assert_output("final_group: { group_name: \"final\" }");

    cognito_reading(yaml, &["import", "-", "--name", "fn"]).assert_failure(
        2,
        "`fn` is a Rust keyword, so no module can have this name\nhelp: choose another name, as in --name fn_pool",
    );
    cognito_reading(yaml, &["import", "-", "--name", "Users"]).assert_failure(2, "`Users` is not the name of a module");
}

/// A declaration cannot name the role that it generates, so a role with another use stays in the rest.
#[test]
fn generates_no_role_that_something_else_names() {
    let yaml = "\
Resources:
  Users:
    Type: AWS::Cognito::UserPool
    Metadata: { Role: NONE }
    Properties:
      SmsConfiguration: { SnsCallerArn: !GetAtt UsersSmsRole.Arn, ExternalId: Users }
      AutoVerifiedAttributes: [phone_number]
  UsersSmsRole:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Action: sts:AssumeRole
            Principal: { Service: cognito-idp.amazonaws.com }
            Condition: { StringEquals: { 'sts:ExternalId': Users } }
      Policies:
        - PolicyName: sns-publish
          PolicyDocument:
            Version: '2012-10-17'
            Statement: [{ Effect: Allow, Action: 'sns:Publish', Resource: '*' }]
  UsersWebClient:
    Type: AWS::Cognito::UserPoolClient
    Properties: { UserPoolId: !Ref Users, ClientName: web }
";
    let ran = cognito_reading(yaml, &["import", "-"]);
    ran.assert_fine();
    ran.assert_output("enable_sms_role");
    for (from, to) in [
        ("ClientName: web", "ClientName: !Ref UsersSmsRole"),
        ("ClientName: web", "ClientName: !Sub '${UsersSmsRole.RoleId}'"),
        ("Role: NONE", "Role: !GetAtt UsersSmsRole.Arn"),
    ] {
        let ran = cognito_reading(&yaml.replace(from, to), &["import", "-"]);
        ran.assert_fine();
        ran.assert_output("sms_role: users_sms_role");
    }
}

/// Two clients with the same mistake are one warning.
#[test]
fn says_each_thing_once() {
    let client = |name: &str| {
        format!(
            "  Users{name}Client:\n    Type: AWS::Cognito::UserPoolClient\n    Properties:\n      UserPoolId: !Ref Users\n      \
             CallbackURLs: [http://example.com]\n"
        )
    };
    let yaml = format!(
        "Resources:\n  Users: {{ Type: AWS::Cognito::UserPool }}\n{}{}",
        client("Web"),
        client("App")
    );
    let ran = cognito_reading(&yaml, &["import", "-"]);
    ran.assert_fine();
    assert_eq!(
        ran.messages.matches("(callback_url_http)").count(),
        1,
        "{}",
        ran.messages
    );
    assert_eq!(
        ran.output.matches("#[allow(callback_url_http)]").count(),
        2,
        "{}",
        ran.output
    );
}

/// They all have the same value.
#[test]
fn recognizes_the_name_of_the_pool_as_a_provider() {
    let yaml = "\
Resources:
  Users: { Type: AWS::Cognito::UserPool }
  UsersWebClient: { Type: AWS::Cognito::UserPoolClient, Properties: { UserPoolId: !Ref Users } }
  UsersAppIdentityPool:
    Type: AWS::Cognito::IdentityPool
    Properties:
      AllowUnauthenticatedIdentities: false
      CognitoIdentityProviders:
        - ClientId: !Ref UsersWebClient
          ProviderName: NAME
";
    for (name, overrides) in [
        ("!GetAtt Users.ProviderName", "0 overrides"),
        (
            "!Sub 'cognito-idp.${AWS::Region}.amazonaws.com/${Users}'",
            "0 overrides",
        ),
        (
            "!Sub 'cognito-idp.${AWS::Region}.${AWS::URLSuffix}/${Users}'",
            "0 overrides",
        ),
        (
            "!Join ['', [cognito-idp., !Ref AWS::Region, .amazonaws.com/, !Ref Users]]",
            "0 overrides",
        ),
        // This is another name.
        (
            "!Sub 'cognito-idp.${AWS::Region}.amazonaws.com.cn/${Users}'",
            "1 override",
        ),
    ] {
        let ran = cognito_reading(&yaml.replace("NAME", name), &["import", "-"]);
        ran.assert_fine();
        ran.assert_messages(&format!("users: 3 resources, {overrides}\n"));
    }
}

/// A mapping that the rest of the template uses too stays there. One that only the pool uses moves.
#[test]
fn leaves_a_mapping_that_the_rest_uses() {
    let yaml = "\
Mappings:
  Environments:
    dev: { Pool: shop-dev, Table: orders-dev }
  EnvironmentSenders:
    dev: { Region: eu-west-1 }
  Compared:
    dev: { Region: eu-west-1 }
Conditions:
  InEurope: !Equals [!FindInMap [Compared, dev, Region], eu-west-1]
Resources:
  Users:
    Type: AWS::Cognito::UserPool
    Properties:
      UserPoolName: !FindInMap [Environments, dev, Pool]
      SmsAuthenticationMessage: !FindInMap [Texts, dev, Code, { DefaultValue: 'Code: {####}' }]
      UserPoolTags:
        region: !FindInMap [EnvironmentSenders, dev, Region]
  Orders:
    Type: AWS::DynamoDB::Table
    Condition: InEurope
    Properties: { TableName: !FindInMap [Environments, dev, Table] }
";
    let folder = tempfile::tempdir().unwrap();
    let rest = path(folder.path(), "rest.yaml");
    let ran = cognito_reading(yaml, &["import", "-", "--rest", &rest]);
    ran.assert_fine();
    ran.assert_messages("users: 1 resource, 0 overrides\n");
    ran.assert_messages("the template has no mapping `Texts`");
    for line in [
        "environments: External,",
        "texts: External,",
        "environment_senders: { dev: { Region: \"eu-west-1\" } },",
        "user_pool_name: Fn::FindInMap(environments, \"dev\", \"Pool\"),",
        "mfa_message: Fn::FindInMap(texts, \"dev\", \"Code\", { DefaultValue: \"Code: {####}\" }),",
    ] {
        ran.assert_output(line);
    }
    let rest = fs::read_to_string(rest).unwrap();
    assert!(rest.contains("Environments:"), "{rest}");
    assert!(rest.contains("Compared:"), "{rest}");
    assert!(!rest.contains("EnvironmentSenders:"), "{rest}");
}
