use cognito_dsl::user_pool;

user_pool! {
    mod clients {
        clients: { web },
    }
}

user_pool! {
    mod groups {
        groups: { admins },
    }
}

user_pool! {
    mod custom_attributes {
        custom_attributes: { tenant },
    }
}

user_pool! {
    mod tags {
        tags: { team },
    }
}

fn main() {}
