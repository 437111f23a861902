//! Your own macros can write declarations.

macro_rules! pool_named {
    ($module:ident, $name:literal, $length:literal, $plan:ident, $text:expr) => {
        cognito_dsl::user_pool! {
            pub mod $module {
                user_pool_name: $name,
                feature_plan: $plan,
                password_policy: { min_length: $length },
                tags: { name: $name, text: const { $text } },
            }
        }
    };
}

pool_named!(customers, "customers", 12, Plus, concat!("for", " customers"));
pool_named!(staff, "staff", 16, Essentials, "for staff");

macro_rules! pool {
    ($($body:tt)*) => {
        cognito_dsl::user_pool! { pub mod partners { $($body)* } }
    };
}

pool! { user_pool_name: "partners", clients: { web: { disable_oauth } } }

fn main() {
    let name = |pool: cognito_dsl::model::UserPool| pool.user_pool_name.and_then(|name| name.literal().map(String::from));
    assert_eq!(name(customers::POOL).as_deref(), Some("customers"));
    assert_eq!(name(staff::POOL).as_deref(), Some("staff"));
    assert_eq!(name(partners::POOL).as_deref(), Some("partners"));
}
