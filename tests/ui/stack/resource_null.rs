use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { username },
        resources: { news: AWS::SNS::Topic { properties: { DisplayName: null } } },
        deletion_protection,
    }
}

fn main() {}
