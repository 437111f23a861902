use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { email },
        mappings: { names: { "eu-west-1": { pool_name: "customers" } } },
        user_pool_name: Fn::FindInMap(names, AWS::Region, "pool_name"),
    }
}

fn main() {}
