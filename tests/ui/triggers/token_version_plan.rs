#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { username },
        feature_plan: Lite,
        external: { add_claims: AWS::Lambda::Function },
        lambda_triggers: { pre_token_generation_config: { function: add_claims, version: V2_0 } },
    }
}

fn main() {}
