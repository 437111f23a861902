use cognito_dsl::user_pool;

user_pool! {
    mod camel_case {
        grants: [{ role: "support", actions: [adminCreateUser] }],
    }
}

user_pool! {
    mod behind_its_service {
        grants: [{ role: "support", actions: [cognito::AdminGetUser] }],
    }
}

user_pool! {
    mod a_number {
        grants: [{ role: "support", actions: [5] }],
    }
}

user_pool! {
    mod without_brackets {
        grants: [{ role: "support", actions: AdminGetUser }],
    }
}

fn main() {}
