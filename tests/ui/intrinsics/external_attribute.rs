#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        user_pool_name: "customers",
        sign_in_aliases: { email },
        external: { texts_role: AWS::IAM::Role },
        sms_role: Fn::GetAtt(texts_role, RoleArn),
    }
}

fn main() {}
