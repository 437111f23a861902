use cognito_dsl::user_pool;

user_pool! {
    mod staff {
        sign_in_aliases: { email },
        ..Recommended
    }
}

const _: () = company_policy::require(&staff::POOL);

fn main() {}
