use cognito_dsl::model::Template;

fn template() -> Template {
    cognito_dsl::user_pool! {
        mod staff {
            user_pool_name: "staff",
            groups: { admins: {} },
        }
    }
    assert_eq!(staff::groups::ADMINS, "admins");
    staff::POOL.template()
}

fn main() {
    let closure = || {
        cognito_dsl::user_pool! { mod staff {} }
        staff::POOL.template()
    };
    assert_ne!(template(), closure());
}
