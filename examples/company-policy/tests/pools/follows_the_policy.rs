use cognito_dsl::user_pool;

user_pool! {
    mod staff {
        sign_in_aliases: { email },
        mfa: Required,
        mfa_second_factor: { otp },
        ..Recommended
    }
}

const _: () = company_policy::require(&staff::POOL);

fn main() {}
