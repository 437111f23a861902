use cognito_dsl::user_pool;

user_pool! {
    mod nothing {
        mfa: , deletion_protection,
    }
}

user_pool! {
    mod half_a_path {
        mfa: Mfa::,
    }
}

user_pool! {
    mod no_name {
        : Off, deletion_protection,
    }
}

user_pool! {
    mod nothing_at_the_end {
        mfa:
    }
}

fn main() {}
