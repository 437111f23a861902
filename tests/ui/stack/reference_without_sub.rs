#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        groups: { staff: { group_name: "staff-${AWS::StackName}" } },
    }
}

fn main() {}
