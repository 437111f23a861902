use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        user_pool_name: "customers",
        self_sign_up_enabled,
        passkey_relying_party_id: "",
        tags: { team: "identity" },
    }
}

fn main() {}
