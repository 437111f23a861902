use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        deletion_protection,
        clients: { web: { disable_oauth, analytics: { application_id: "12ab" } } },
        groups: { admins: { precedence: 1 } },
    }
}

fn main() {}
