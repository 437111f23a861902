//! The guide: a chapter for each decision about a pool, in the order in which you usually make them.
//!
//! | chapter | what it covers |
//! |---|---|
//! | [Getting started](getting_started) | a first pool, two kinds of defaults, messages, the template |
//! | [Signing up](sign_up) | who can join, verification by a code or a link, invitations |
//! | [Signing in](sign_in) | names, first factors, recovery, devices |
//! | [Attributes](attributes) | standard and custom attributes, and which of them clients see |
//! | [Security](security) | second factors, passwords, plans, keeping the pool |
//! | [Emails and SMS messages](messages) | Amazon SES, the role for SMS messages, functions that send |
//! | [Lambda triggers and permissions](triggers) | functions that Cognito calls, and permissions on the pool |
//! | [Identity providers](identity_providers) | Google and the others, SAML, OpenID Connect, mappings |
//! | [Clients and APIs](clients) | secrets, tokens, scopes, machine-to-machine clients |
//! | [Domains](domains) | prefix domains, custom domains, sign-in URLs |
//! | [Groups and identity pools](groups_and_identity_pools) | groups in tokens, and AWS credentials |
//! | [Existing pools](existing_pools) | taking over stacks and pools, imports, CDK stacks, merging, overrides |
//! | [Changing a deployed pool](changing_a_deployed_pool) | edits that fail or lose something, before you deploy them |
//! | [Environments](environments) | stages, similar entries, constants |
//! | [Stacks](stacks) | SAM templates, the Serverless Framework, the CDK, nested stacks |

/// Declares the module of each chapter, which contains only its text.
macro_rules! chapters {
    ($($name:ident)+) => {$(
        #[doc = include_str!(concat!("../guide/", stringify!($name), ".md"))]
        pub mod $name {}
    )+};
}

chapters! {
    getting_started
    sign_up
    sign_in
    attributes
    security
    messages
    triggers
    identity_providers
    clients
    domains
    groups_and_identity_pools
    existing_pools
    changing_a_deployed_pool
    environments
    stacks
}
