//! Comparing two templates: every fact, excuses for the rest of the evidence, and harmless edits.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod edits;
mod legal;
mod pieces;
mod scopes;
mod table;

use cognito_model::{Json, Object, Template};

use super::*;

/// A stack with one of everything, as JSON.
const STACK: &str = r#"{
    "Pool": {
        "Type": "AWS::Cognito::UserPool",
        "DeletionPolicy": "Retain",
        "UpdateReplacePolicy": "Retain",
        "Properties": {
            "UserPoolName": "customers",
            "UserPoolTier": "ESSENTIALS",
            "DeletionProtection": "ACTIVE",
            "UsernameConfiguration": {"CaseSensitive": false},
            "AliasAttributes": ["email", "phone_number"],
            "AutoVerifiedAttributes": ["email"],
            "UserAttributeUpdateSettings": {"AttributesRequireVerificationBeforeUpdate": ["email"]},
            "Schema": [
                {"Name": "email", "Required": true, "Mutable": true},
                {"Name": "plan", "AttributeDataType": "String", "StringAttributeConstraints": {"MaxLength": "10"}},
                {"Name": "seats", "AttributeDataType": "Number", "Mutable": true}
            ],
            "MfaConfiguration": "OPTIONAL",
            "EnabledMfas": ["SMS_MFA", "SOFTWARE_TOKEN_MFA"],
            "SmsConfiguration": {"SnsCallerArn": {"Fn::GetAtt": ["Role", "Arn"]}, "ExternalId": "x"},
            "Policies": {
                "PasswordPolicy": {"MinimumLength": 12},
                "SignInPolicy": {"AllowedFirstAuthFactors": ["PASSWORD"]}
            },
            "LambdaConfig": {"PreSignUp": {"Ref": "CheckArn"}, "PostConfirmation": "arn:aws:lambda:eu-west-1:1:function:welcome"},
            "EmailConfiguration": {"EmailSendingAccount": "DEVELOPER", "SourceArn": "arn:aws:ses:eu-west-1:1:identity/a.example", "From": "a@a.example"},
            "AdminCreateUserConfig": {"AllowAdminCreateUserOnly": true, "InviteMessageTemplate": {"EmailSubject": "Join"}},
            "AccountRecoverySetting": {"RecoveryMechanisms": [{"Name": "verified_email", "Priority": 1}]},
            "VerificationMessageTemplate": {"EmailSubject": "Verify"},
            "EmailVerificationMessage": "{####}"
        }
    },
    "Role": {"Type": "AWS::IAM::Role", "Properties": {}},
    "Web": {
        "Type": "AWS::Cognito::UserPoolClient",
        "Properties": {
            "UserPoolId": {"Ref": "Pool"},
            "GenerateSecret": true,
            "ExplicitAuthFlows": ["ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
            "SupportedIdentityProviders": ["COGNITO", "Google"],
            "AllowedOAuthFlowsUserPoolClient": true,
            "AllowedOAuthFlows": ["code"],
            "AllowedOAuthScopes": ["openid", "orders/read"],
            "CallbackURLs": ["https://a.example/in", "https://b.example/in"],
            "LogoutURLs": ["https://a.example/out"],
            "AccessTokenValidity": 60,
            "WriteAttributes": ["email", "custom:plan"]
        }
    },
    "Login": {
        "Type": "AWS::Cognito::UserPoolDomain",
        "Properties": {"UserPoolId": {"Ref": "Pool"}, "Domain": "shop", "ManagedLoginVersion": 1}
    },
    "Orders": {
        "Type": "AWS::Cognito::UserPoolResourceServer",
        "Properties": {
            "UserPoolId": {"Ref": "Pool"},
            "Identifier": "orders",
            "Name": "orders",
            "Scopes": [{"ScopeName": "read", "ScopeDescription": "Read"}, {"ScopeName": "write", "ScopeDescription": "Write"}]
        }
    },
    "Admins": {
        "Type": "AWS::Cognito::UserPoolGroup",
        "Properties": {"UserPoolId": {"Ref": "Pool"}, "GroupName": "admins"}
    },
    "Google": {
        "Type": "AWS::Cognito::UserPoolIdentityProvider",
        "Properties": {
            "UserPoolId": {"Ref": "Pool"},
            "ProviderName": "Google",
            "ProviderType": "Google",
            "ProviderDetails": {"client_id": "x", "client_secret": "s", "authorize_scopes": "openid"},
            "AttributeMapping": {"email": "email"}
        }
    },
    "Identities": {
        "Type": "AWS::Cognito::IdentityPool",
        "Properties": {
            "AllowUnauthenticatedIdentities": false,
            "IdentityPoolName": "app",
            "DeveloperProviderName": "login.example",
            "CognitoIdentityProviders": [{"ClientId": {"Ref": "Web"}, "ProviderName": {"Fn::GetAtt": ["Pool", "ProviderName"]}}]
        }
    },
    "Attachment": {
        "Type": "AWS::Cognito::IdentityPoolRoleAttachment",
        "Properties": {"IdentityPoolId": {"Ref": "Identities"}, "Roles": {"authenticated": "arn:aws:iam::1:role/a"}}
    },
    "Style": {
        "Type": "AWS::Cognito::ManagedLoginBranding",
        "Properties": {"UserPoolId": {"Ref": "Pool"}, "ClientId": {"Ref": "Web"}, "Settings": {"colors": {"page": "red", "text": "blue"}}}
    },
    "Risk": {
        "Type": "AWS::Cognito::UserPoolRiskConfigurationAttachment",
        "Properties": {"UserPoolId": {"Ref": "Pool"}, "ClientId": "ALL"}
    },
    "Logs": {
        "Type": "AWS::Cognito::LogDeliveryConfiguration",
        "Properties": {
            "UserPoolId": {"Ref": "Pool"},
            "LogConfigurations": [{"EventSource": "userNotification", "LogLevel": "ERROR", "CloudWatchLogsConfiguration": {"LogGroupArn": "arn:a"}}]
        }
    },
    "User": {
        "Type": "AWS::Cognito::UserPoolUser",
        "Properties": {"UserPoolId": {"Ref": "Pool"}, "Username": "anna", "UserAttributes": [{"Name": "email", "Value": "a@a.example"}]}
    },
    "Replica": {
        "Type": "AWS::Cognito::UserPoolReplica",
        "Properties": {"UserPoolId": {"Ref": "Pool"}, "RegionName": "eu-central-1"}
    },
    "Permission": {
        "Type": "AWS::Lambda::Permission",
        "Properties": {
            "Action": "lambda:InvokeFunction",
            "FunctionName": {"Ref": "CheckArn"},
            "Principal": "cognito-idp.amazonaws.com",
            "SourceArn": {"Fn::GetAtt": ["Pool", "Arn"]}
        }
    }
}"#;

/// The outputs of the stack.
const OUTPUTS: &str = r#"{
    "PoolId": {"Value": {"Ref": "Pool"}, "Export": {"Name": "pool-id"}},
    "ClientId": {"Value": {"Ref": "Web"}}
}"#;

/// An edit: sets the value at a path of the stack, or removes it with `null`. `Web > Site` gives a resource another logical ID.
type StackEdit = (&'static str, &'static str);

fn stack() -> Template {
    let sections = Object::from([
        ("Resources", Json::from_text(STACK).unwrap()),
        ("Outputs", Json::from_text(OUTPUTS).unwrap()),
    ]);
    Template::try_from(Json::Object(sections)).unwrap()
}

/// The stack with some edits.
fn edited(edits: &[StackEdit]) -> Template {
    let mut sections = stack().as_object().clone();
    for (path, value) in edits {
        if let Some((old, new)) = path.split_once(" > ") {
            rename(&mut sections, old, new);
            continue;
        }
        let steps: Vec<&str> = match path.strip_prefix('/') {
            Some(rest) => rest.split('/').collect(),
            None => {
                // `Pool.MfaConfiguration` is a property, `Pool..DeletionPolicy` an attribute, `Pool` the resource.
                let (id, property) = path.split_once('.').unwrap_or((path, ""));
                let mut steps = vec!["Resources", id];
                match property.strip_prefix('.') {
                    Some(attribute) => steps.push(attribute),
                    None if property.is_empty() => {}
                    None => steps.extend(["Properties"].into_iter().chain(property.split('.'))),
                }
                steps
            }
        };
        set(&mut sections, &steps, value);
    }
    Template::try_from(Json::Object(sections)).unwrap()
}

fn set(object: &mut Object, steps: &[&str], value: &str) {
    let (first, rest) = steps.split_first().unwrap();
    if rest.is_empty() {
        match value {
            "null" => drop(object.remove(first)),
            value => drop(object.set(*first, Json::from_text(value).unwrap_or_else(|_| panic!("{value}")))),
        }
        return;
    }
    match object.entry(first, || Json::Object(Object::new())) {
        Json::Object(inner) => set(inner, rest, value),
        other => panic!("{other} has no members"),
    }
}

/// Gives a resource another logical ID, wherever its ID is written.
fn rename(sections: &mut Object, old: &str, new: &str) {
    let text = Json::Object(sections.clone()).to_json();
    let text = text.replace(&format!("\"{old}\""), &format!("\"{new}\""));
    // Every such string is a resource's ID, except the name of a provider.
    let text = text.replace(
        &format!("\"ProviderName\":\"{new}\""),
        &format!("\"ProviderName\":\"{old}\""),
    );
    *sections = Json::from_text(&text).unwrap().as_object().unwrap().clone();
}

/// The names of the facts that apply to an edit.
fn found(before: &[StackEdit], after: &[StackEdit]) -> Vec<&'static str> {
    let verdicts = compare(&edited(before), &edited(&[before, after].concat()));
    verdicts.iter().map(|verdict| verdict.fact.name).collect()
}
