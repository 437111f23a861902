use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        user_pool_name: "customers",
        sign_in_aliases: { email },
        domains: { login: Prefix("my-app"), classic: Prefix { domain_prefix: "my-app", managed_login_version: ClassicHostedUi } },
    }
}

fn main() {}
