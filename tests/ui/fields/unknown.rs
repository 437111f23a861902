use cognito_dsl::user_pool;

user_pool! {
    mod misspelt {
        pasword_policy: { min_length: 8 },
    }
}

user_pool! {
    mod unlike_anything {
        zzz: 1,
    }
}

user_pool! {
    mod misspelt_in_a_section {
        password_policy: { min_lenght: 8 },
    }
}

user_pool! {
    mod unlike_anything_in_a_section {
        auto_verify: { zzz },
    }
}

user_pool! {
    mod misspelt_in_an_entry {
        clients: { web: { disable_oauth, generate_secrt } },
    }
}

fn main() {}
