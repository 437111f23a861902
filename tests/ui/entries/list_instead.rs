use cognito_dsl::user_pool;

user_pool! {
    mod groups {
        groups: [admins, staff],
    }
}

user_pool! {
    mod tags {
        tags: ["team"],
    }
}

user_pool! {
    mod standard_attributes {
        standard_attributes: [email, fullname],
    }
}

fn main() {}
