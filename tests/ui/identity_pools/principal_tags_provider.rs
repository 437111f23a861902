use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { username },
        identity_pools: { app: { principal_tags: { partners: { claims: { team: "team" } } } } },
        deletion_protection,
    }
}

fn main() {}
