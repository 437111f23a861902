use cognito_dsl::user_pool;

struct Shop;

// A declaration is a module, which an `impl` cannot have. Whatever is wrong inside does not matter there.
impl Shop {
    user_pool! {
        pub mod customers {
            mfa: Of,
            clients: { web: {} },
        }
    }
}

trait Sells {
    user_pool! {
        pub mod buyers {
            clients: { web: {} },
        }
    }
}

fn main() {}
