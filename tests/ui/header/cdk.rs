use cognito_dsl::user_pool;

user_pool! {
    #[cdk(stack = "Auth")]
    mod without_a_path {}
}

user_pool! {
    #[cdk]
    mod without_arguments {}
}

user_pool! {
    #[cdk("Auth")]
    mod without_names {}
}

user_pool! {
    #[cdk(stack = "Auth", path = "Pool", id = "x")]
    mod with_another {}
}

user_pool! {
    #[cdk(stack = Auth, path = "Pool")]
    mod no_text {}
}

fn main() {}
