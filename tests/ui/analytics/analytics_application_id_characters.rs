use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { username },
        clients: { web: { disable_oauth, analytics: { application_id: "shop", external_id: "x", role: "arn:aws:iam::123456789012:role/analytics" } } },
    }
}

fn main() {}
