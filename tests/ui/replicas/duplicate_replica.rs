use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { username },
        replicas: { europe: { region: "eu-west-1" }, ireland: { region: "eu-west-1" } },
        deletion_protection,
    }
}

fn main() {}
