use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { username },
        domains: {
            login: Prefix { domain_prefix: "the-place-where-the-customers-of-our-wonderful-company-come-to-sign-in" },
        },
    }
}

fn main() {}
