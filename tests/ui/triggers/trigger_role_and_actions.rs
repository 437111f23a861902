use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        deletion_protection,
        external: { check: AWS::Lambda::Function, check_role: AWS::IAM::Role },
        lambda_triggers: { pre_sign_up: { function: check, role: check_role } },
        groups: { admins: { precedence: 1 } },
    }
}

fn main() {}
