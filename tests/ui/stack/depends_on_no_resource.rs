use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        import: UserPoolId("eu-west-1_a1b2c3d4e"),
        resources: { news: AWS::SNS::Topic { depends_on: [pool] } },
    }
}

fn main() {}
