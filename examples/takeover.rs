//! Takes over a stack that a CDK app deployed, without replacing the pool in it: `cargo run --example takeover`.
//!
//! This was the app, and docs/from-cdk.md explains how to find out what to write in `#[cdk(..)]`:
//!
//! ```ts
//! const stack = new Stack(app, 'Auth');
//! const pool = new cognito.UserPool(stack, 'Pool', {
//!   signInAliases: { email: true },
//!   mfa: cognito.Mfa.OPTIONAL,
//!   mfaSecondFactor: { sms: true, otp: true },
//!   lambdaTriggers: { preSignUp },                        // a function of the same stack
//! });
//! new cognito.UserPoolIdentityProviderSaml(stack, 'Okta', {
//!   userPool: pool,
//!   metadata: cognito.UserPoolIdentityProviderSamlMetadata.url('https://example.okta.com/metadata'),
//! });
//! pool.addClient('customer-app-client', { oAuth: { callbackUrls: ['https://shop.example.com/signed-in'] } });
//! pool.addDomain('Domain', { cognitoDomain: { domainPrefix: 'shop' } });
//! pool.grant(backendRole, 'cognito-idp:AdminGetUser');
//! ```

use std::error::Error;

use cognito_dsl::model::Template;
use cognito_dsl::user_pool;

user_pool! {
    /// Everyone who buys at the shop.
    #[cdk(stack = "Auth", path = "Pool")]
    pub mod customers {
        sign_in_aliases: { email },
        mfa: Optional,
        mfa_second_factor: { sms, otp },

        // The other resources of the stack. Their places in the app determine their logical IDs, and that of the role's policy.
        external: {
            #[cdk(id = "PreSignUp")]
            pre_sign_up: AWS::Lambda::Function,
            #[cdk(id = "BackendRole")]
            backend: AWS::IAM::Role,
        },
        lambda_triggers: { pre_sign_up: pre_sign_up },
        identity_providers: {
            #[cdk(id = "Okta")]
            okta: Saml { metadata: Url("https://example.okta.com/metadata") },
        },
        clients: {
            #[cdk(id = "customer-app-client")]
            web: { oauth: { callback_urls: ["https://shop.example.com/signed-in"] } },
        },
        domains: {
            #[cdk(id = "Domain")]
            login: Prefix("shop"),
        },
        grants: [{ role: backend, actions: [AdminGetUser] }],
    }
}

/// The other resources of the stack, as the CDK deployed them. A real program would read them from a file.
const REST: &str = r#"{
    "Resources": {
        "PreSignUp1C2BA29E": {
            "Type": "AWS::Lambda::Function",
            "Properties": {
                "Code": { "S3Bucket": "example-code", "S3Key": "pre-sign-up.zip" },
                "Handler": "index.handler",
                "Role": "arn:aws:iam::123456789012:role/pre-sign-up",
                "Runtime": "nodejs22.x"
            }
        },
        "BackendRole78202DE5": {
            "Type": "AWS::IAM::Role",
            "Properties": {
                "AssumeRolePolicyDocument": {
                    "Statement": [
                        {
                            "Action": "sts:AssumeRole",
                            "Effect": "Allow",
                            "Principal": { "Service": "ecs-tasks.amazonaws.com" }
                        }
                    ],
                    "Version": "2012-10-17"
                }
            }
        }
    }
}"#;

/// The whole stack.
pub fn template() -> Result<Template, Box<dyn Error>> {
    Ok(Template::from_json(REST)?.merge(customers::POOL.template())?)
}

fn main() -> Result<(), Box<dyn Error>> {
    println!("{}", template()?.to_json_pretty());
    Ok(())
}
