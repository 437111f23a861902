use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { username },
        domains: {
            login: Custom {
                domain_name: "login.example.com",
                certificate: "arn:aws:acm:eu-central-1:123456789012:certificate/12345678-1234-1234-1234-123456789012",
            },
        },
    }
}

fn main() {}
