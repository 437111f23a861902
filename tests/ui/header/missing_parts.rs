use cognito_dsl::user_pool;

user_pool! { pub mod; }

user_pool! { pub(crate) without_mod {} }

user_pool! { mod without_braces; }

user_pool! { mod in_parentheses() }

user_pool! { /// Documentation and nothing behind it.
}

fn main() {}
