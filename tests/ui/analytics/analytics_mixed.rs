use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        deletion_protection,
        external: { app: AWS::Pinpoint::App },
        clients: { web: { disable_oauth, analytics: { application: app, application_id: "12ab" } } },
        groups: { admins: { precedence: 1 } },
    }
}

fn main() {}
