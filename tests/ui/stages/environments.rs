use cognito_dsl::user_pool;

const PROD: bool = true;

user_pool! {
    mod by_a_condition {
        parameters: { stage: String },
        conditions: { is_prod: Fn::Equals(stage, "prod") },
        deletion_protection: Fn::If(is_prod, true, false),
        removal_policy: Fn::If(is_prod, Retain, Destroy),
        password_policy: { temp_password_validity: Fn::If(is_prod, days(1), days(7)) },
    }
}

user_pool! {
    mod by_a_constant {
        deletion_protection: PROD,
    }
}

fn main() {}
