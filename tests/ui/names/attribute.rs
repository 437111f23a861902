use cognito_dsl::user_pool;

user_pool! {
    mod pool {
        custom_attributes: { tenant: String },
        clients: { web: { disable_oauth, read_attributes: [emial, tenant, custom::tenent, custom["google-id"]] } },
    }
}

fn main() {}
