use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { username },
        domains: {
            login: Custom {
                domain_name: "sign-in.of-the-customers.of-our-wonderful-company.international.example.com",
                certificate: "arn:aws:acm:us-east-1:123456789012:certificate/12345678-1234-1234-1234-123456789012",
            },
        },
    }
}

fn main() {}
