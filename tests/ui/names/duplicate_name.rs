use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        user_pool_name: "customers",
        sign_in_aliases: { email },
        custom_attributes: { seats: String, seats: Number },
        removal_policy: Destroy,
    }
}

fn main() {}
