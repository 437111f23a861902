use cognito_dsl::user_pool;

user_pool! {
    mod without_brackets {
        grants: { role: "support", actions: [AdminGetUser] },
    }
}

user_pool! {
    mod without_actions {
        grants: [{ role: "support" }],
    }
}

user_pool! {
    mod for_two {
        grants: [{ role: "support", user: "anna", actions: [AdminGetUser] }],
    }
}

user_pool! {
    mod a_function_for_a_role {
        external: { f: AWS::Lambda::Function },
        grants: [{ role: f, actions: [AdminGetUser] }],
    }
}

user_pool! {
    mod a_group_of_the_pool {
        groups: { admins: {} },
        grants: [{ group: admins, actions: [AdminGetUser] }],
    }
}

user_pool! {
    mod name_of_the_cdk {
        grants: [{ grantee: "support", actions: [AdminGetUser] }],
    }
}

fn main() {}
