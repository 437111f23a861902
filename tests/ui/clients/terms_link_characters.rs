use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        clients: { web: { disable_oauth, terms: { terms_of_use: { default: "https://shop.example.com/our terms" }, privacy_policy: { default: "https://shop.example.com/privacy" } } } },
    }
}

fn main() {}
