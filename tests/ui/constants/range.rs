use cognito_dsl::user_pool;

const SHORTEST: usize = 4;

user_pool! {
    mod customers {
        password_policy: {
            min_length: const { SHORTEST },
            password_history_size: const { SHORTEST * 10 },
        },
        groups: { admins: { precedence: const { -1 } } },
    }
}

fn main() {}
