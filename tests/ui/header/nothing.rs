use cognito_dsl::user_pool;

user_pool! {}

fn main() {}
