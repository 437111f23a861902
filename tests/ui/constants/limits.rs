use cognito_dsl::user_pool;

const ARN: &str = "arn:aws:lambda";
const ADDRESS: &str = "https://app.example.com/signed in";
const TEAM: &str = "a team";

user_pool! {
    mod customers {
        user_pool_name: const { "all of them" },
        lambda_triggers: { pre_sign_up: const { ARN } },
        email: Ses { from_email: "a@b.c", ses_region: "us-east-1", configuration_set_name: const { TEAM } },
        clients: {
            web: { user_pool_client_name: const { "web/app" }, oauth: { callback_urls: [const { ADDRESS }] } },
        },
        resource_servers: { orders: { identifier: const { TEAM }, user_pool_resource_server_name: "Orders" } },
        tags: { team: const { TEAM } },
        domains: { login: Prefix("my-app") },
    }
}

fn main() {}
