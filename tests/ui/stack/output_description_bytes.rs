#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        outputs: { pool_id: { value: UserPoolId, description: "Zürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöüZürich äöü" } },
    }
}

fn main() {}
