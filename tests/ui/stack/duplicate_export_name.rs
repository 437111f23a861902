use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        user_pool_name: "customers",
        sign_in_aliases: { email },
        outputs: {
            pool_id: { value: UserPoolId, export_name: "customers" },
            pool_arn: { value: UserPoolArn, export_name: "customers" },
        },
    }
}

fn main() {}
