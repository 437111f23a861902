use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { username },
        resources: { staff: AWS::Cognito::UserPoolGroup { properties: { UserPoolId: Ref(pool) } } },
        deletion_protection,
    }
}

fn main() {}
