use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        import: UserPoolId("customers"),
        groups: { admins: { precedence: 1 } },
    }
}

fn main() {}
