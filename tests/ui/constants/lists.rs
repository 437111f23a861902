use cognito_dsl::user_pool;

const ONE: &str = "https://a.example.com/in";
const SPACED: &[&str] = &["https://a.example.com/in", "https://a.example.com/in here"];

user_pool! {
    mod a_string_for_a_list {
        clients: { web: { oauth: { callback_urls: const { ONE } }, ..Recommended } },
        domains: { login: Prefix("my-shop") },
    }
}

user_pool! {
    mod a_wrong_string {
        clients: { web: { oauth: { callback_urls: const { SPACED } }, ..Recommended } },
        domains: { login: Prefix("my-shop") },
    }
}

user_pool! {
    mod a_list_of_other_things {
        identity_pools: { app: { role_mappings: const { SPACED } } },
    }
}

fn main() {}
