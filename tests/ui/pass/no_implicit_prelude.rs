//! Nothing that the expansion refers to has to be in scope, and what is in scope does not interfere.

#![no_implicit_prelude]
#![allow(dead_code)]

struct Option;
struct Some;
struct None;
struct Str;
struct UserPool;
struct Result;
struct Ok;
struct String;
struct Custom;
struct IdToken;
struct DateTime;
struct ClaimsModule;
#[allow(non_camel_case_types)]
struct i64;
#[allow(non_camel_case_types)]
struct bool;
mod core {}
mod std {}
mod cognito_model {}

::cognito_dsl::user_pool! {
    pub mod customers {
        user_pool_name: const { "customers" },
        self_sign_up_enabled,
        sign_in_aliases: { email },
        custom_attributes: { tenant: String(1..=20, mutable), level: Number, active: Boolean, since: DateTime, type: String },
        password_policy: { min_length: const { 12 }, temp_password_validity: days(3) },
        email: Ses { from_email: "noreply@example.com", ses_region: AWS::Region },
        resource_servers: { users: { identifier: "users", scopes: { read: "Read-only access" } } },
        clients: {
            web: {
                oauth: { scopes: [openid, users::read], callback_urls: [Fn::Sub("https://${AWS::StackName}.example.com")] },
                read_attributes: [email, custom::tenant],
            },
        },
        domains: { login: Prefix("example") },
        groups: { admins: { precedence: 1 } },
        outputs: { pool_id: UserPoolId, number: 1.5 },
    }
}

fn main() {
    let custom: customers::claims::Custom = ::std::default::Default::default();
    let _ = (custom.tenant, custom.level, custom.active, custom.since, custom.r#type);
    let _ = |token: customers::claims::IdToken| token.custom.tenant;
    let _ = (customers::POOL, customers::clients::WEB, customers::scopes::users::READ);
}
