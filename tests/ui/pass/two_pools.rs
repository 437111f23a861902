//! Several pools in one module, with the same names inside, and pools in neighboring modules.

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        user_pool_name: const { "customers" },
        clients: { web: { disable_oauth } },
        groups: { admins: {} },
    }
}

user_pool! {
    pub mod staff {
        user_pool_name: const { "staff" },
        clients: { web: { disable_oauth } },
        groups: { admins: {} },
    }
}

mod inner {
    super::user_pool! {
        pub(in crate::inner) mod customers {}
    }
    super::user_pool! {
        pub(super) mod partners {}
    }
    pub(super) fn pool() -> cognito_dsl::model::UserPool {
        customers::POOL
    }
}

fn main() {
    let template = customers::POOL.template().merge(staff::POOL.template()).unwrap();
    assert_eq!(template.resources().len(), 6);
    assert_eq!(inner::pool().template().resources().len(), 1);
    assert_eq!(inner::partners::POOL.template().resources().len(), 1);
}
