use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { username },
        domains: { login: Prefix("my-app") },
        ui_customization: { css: ".submitButton { background-color: #0a5; }" },
        deletion_protection,
    }
}

fn main() {}
