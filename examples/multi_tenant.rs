//! Many companies in one pool: `cargo run --example multi-tenant`.
//!
//! The company of a user is a custom attribute that no client can write. A function adds it to the access token before Cognito
//! signs the token, and groups decide what a user may do. The API then needs only the token to keep companies apart.

use std::error::Error;

use cognito_dsl::model::Template;
use cognito_dsl::user_pool;

user_pool! {
    /// Everyone in the companies that rent the software.
    pub mod tenants {
        feature_plan: Essentials, // changes to access tokens need it
        sign_in_aliases: { email },
        standard_attributes: { email: { required } },
        custom_attributes: {
            tenant_id: String(1..=36), // fixed once an administrator has set it
            seat: Number(1..=100_000, mutable),
        },
        user_invitation: {
            email_subject: "Your company has invited you",
            email_body: "Hello {username}, sign in with the password {####} and choose one of your own.",
        },

        external: {
            add_tenant: AWS::Lambda::Function, // a resource of the same template
            provisioning: AWS::IAM::Role,
        },
        lambda_triggers: {
            // Version 2 of the event can add claims to access tokens.
            pre_token_generation_config: { function: add_tenant, version: V2_0 },
        },
        resource_servers: { api: { identifier: "api", scopes: { use: "Call the API" } } },
        clients: {
            web: {
                auth_flows: {},
                oauth: {
                    scopes: [openid, email, api::use],
                    callback_urls: ["https://app.example.com/signed-in"],
                    logout_urls: ["https://app.example.com"],
                },
                // A user who could write `tenant_id` could join any company.
                read_attributes: [email, email_verified, custom::tenant_id, custom::seat],
                write_attributes: [email],
                ..Recommended
            },
        },
        groups: {
            owners: { description: "Pay the bill and invite people", precedence: 1 },
            editors: { description: "Change what the company has", precedence: 5 },
            readers: { description: "See it", precedence: 10 },
        },
        // Another service sets up companies, and creates their first user.
        grants: [{ role: provisioning, actions: [AdminCreateUser, AdminAddUserToGroup, AdminUpdateUserAttributes] }],
        domains: { login: Prefix(Fn::Sub("tenants-${AWS::AccountId}")) },
        outputs: { pool_id: UserPoolId, web_id: ClientId(web) },
        ..Recommended
    }
}

/// The function and the role that the declaration refers to, as you would write them by hand.
const REST: &str = r#"{
  "Resources": {
    "AddTenant": {
      "Type": "AWS::Lambda::Function",
      "Properties": {
        "Runtime": "nodejs22.x",
        "Handler": "index.handler",
        "Role": { "Fn::GetAtt": ["AddTenantRole", "Arn"] },
        "Code": {
          "ZipFile": "exports.handler = async (event) => { const tenant = event.request.userAttributes['custom:tenant_id']; event.response = { claimsAndScopeOverrideDetails: { accessTokenGeneration: { claimsToAddOrOverride: { tenant } } } }; return event; };"
        }
      }
    },
    "AddTenantRole": {
      "Type": "AWS::IAM::Role",
      "Properties": {
        "AssumeRolePolicyDocument": {
          "Version": "2012-10-17",
          "Statement": [
            { "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": { "Service": "lambda.amazonaws.com" } }
          ]
        },
        "ManagedPolicyArns": [
          { "Fn::Sub": "arn:${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole" }
        ]
      }
    },
    "Provisioning": {
      "Type": "AWS::IAM::Role",
      "Properties": {
        "AssumeRolePolicyDocument": {
          "Version": "2012-10-17",
          "Statement": [
            { "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": { "Service": "ecs-tasks.amazonaws.com" } }
          ]
        }
      }
    }
  }
}"#;

/// The whole stack.
pub fn template() -> Result<Template, Box<dyn Error>> {
    Ok(Template::from_json(REST)?.merge(tenants::POOL.template())?)
}

fn main() -> Result<(), Box<dyn Error>> {
    println!("{}", template()?.to_json_pretty());
    Ok(())
}
