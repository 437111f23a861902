use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { email },
        self_sign_up_enabled,
        clients: { server: { disable_oauth } },
        outputs: { server_secret: ClientSecret(server) },
        removal_policy: Destroy,
    }
}

fn main() {}
