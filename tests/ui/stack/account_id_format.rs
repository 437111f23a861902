use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        deploys_to: { account: "1234-5678-9012" },
    }
}

fn main() {}
