use cognito_dsl::user_pool;

user_pool! {
    mod groups {
        groups: {
            admins: {},
            staff: {},
            admins: {},
        },
    }
}

user_pool! {
    mod tags {
        tags: { team: "identity", "team": "access" },
    }
}

user_pool! {
    mod standard_attributes {
        standard_attributes: { fullname: { required }, name: {} },
    }
}

fn main() {}
