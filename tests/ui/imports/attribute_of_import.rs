use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        deletion_protection,
        clients: { web: { import: "1example23456789" } },
        outputs: { web_secret: ClientSecret(web) },
        groups: { admins: { precedence: 1 } },
    }
}

fn main() {}
