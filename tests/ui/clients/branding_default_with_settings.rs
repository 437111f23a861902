use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        clients: { web: { disable_oauth, branding: { default, settings: Json({ categories: {} }) } } },
    }
}

fn main() {}
