use cognito_dsl::user_pool;

const PREFIX: &str = "My_App";
const GROUP: &str = "site admins";

user_pool! {
    mod customers {
        domains: { login: Prefix { domain_prefix: const { PREFIX } } },
        groups: { admins: { group_name: const { GROUP } } },
        email: Cognito { reply_to: const { "ü@example.com" } },
    }
}

fn main() {}
