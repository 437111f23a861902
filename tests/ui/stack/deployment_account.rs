use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        deploys_to: { account: "123456789012" },
        sms_role: "arn:aws:iam::210987654321:role/sms",
    }
}

fn main() {}
