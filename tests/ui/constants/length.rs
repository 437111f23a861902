use cognito_dsl::user_pool;

const TOO_LONG: &str = "a-domain-name-that-goes-on-and-on-and-on-until-it-is-too-long.example.com";

user_pool! {
    mod empty {
        passkey_relying_party_id: const { "" },
    }
}

user_pool! {
    mod too_long {
        passkey_relying_party_id: const { TOO_LONG },
    }
}

fn main() {}
