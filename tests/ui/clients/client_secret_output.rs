#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { username },
        clients: { server: { disable_oauth, generate_secret } },
        outputs: { server_secret: ClientSecret(server) },
    }
}

fn main() {}
