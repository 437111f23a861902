//! A pool next to existing resources: `cargo run --example merge`.
//!
//! `sam.json` is a template of the AWS Serverless Application Model with an API, whose authorizer refers to the pool by its
//! logical IDs. The pool is merged into that template. Members that both have with the same content, such as a parameter, are
//! combined; anything else with the same name is an error.

use std::error::Error;

use cognito_dsl::model::Template;
use cognito_dsl::user_pool;

user_pool! {
    /// Everyone who may read the reports.
    pub mod readers {
        sign_in_aliases: { email },
        parameters: {
            site: String {
                default: "https://reports.example.com",
                description: "The address of the site, without a slash at the end",
            },
        },
        resource_servers: { reports: { identifier: "reports", scopes: { read: "See reports" } } },
        clients: {
            web: {
                auth_flows: {},
                oauth: {
                    scopes: [openid, email, reports::read],
                    callback_urls: [Fn::Sub("${site}/signed-in")],
                    logout_urls: [site],
                },
                ..Recommended
            },
        },
        domains: { login: Prefix(Fn::Sub("reports-${AWS::AccountId}")) },
        outputs: { pool_id: UserPoolId, web_id: ClientId(web) },
        ..Recommended
    }
}

/// The original stack, with the pool in it.
pub fn template() -> Result<Template, Box<dyn Error>> {
    let sam = Template::from_json(include_str!("sam.json"))?;
    Ok(sam.merge(readers::POOL.template())?)
}

fn main() -> Result<(), Box<dyn Error>> {
    println!("{}", template()?.to_json_pretty());
    Ok(())
}
