//! `#[cfg]` removes the pool with everything that belongs to it, and the compiler's lints apply to the module.

#![deny(warnings)]

use cognito_dsl::user_pool;

user_pool! {
    #[cfg(any())]
    pub mod absent {
        user_pool_name: const { NAME_THAT_THERE_IS_NOT },
        password_policy: { min_length: const { 4 } },
    }
}

user_pool! {
    #[cfg(all())]
    #[allow(dead_code)]
    #[logical_id = "StaffPool"]
    #[allow(permissive_client_defaults)]
    #[doc(alias = "employees")]
    mod staff {
        clients: { web: {} },
    }
}

user_pool! {
    #[allow(permissive_client_defaults, dead_code, reason = "nobody refers to it")]
    mod partners {
        clients: { web: {} },
    }
}

user_pool! {
    mod customers {
        clients: {
            #[allow(permissive_client_defaults)]
            #[logical_id = "Web"]
            web: {},
        },
    }
}

user_pool! {
    #[allow(deprecated)]
    mod all_warnings_of_ours {
        clients: { web: {} },
    }
}

#[deny(deprecated)]
mod elsewhere {
    cognito_dsl::user_pool! {
        #[allow(dead_code, deprecated, reason = "it is translated as it was")]
        mod beside_a_lint {
            clients: { web: {} },
        }
    }
}

user_pool! {
    #[allow(permissive_client_defaults, unused_allow)]
    mod of_no_use_on_purpose {}
}

fn main() {
    assert!(staff::POOL.template().resource("StaffPool").is_some());
    assert!(partners::POOL.template().resource("Partners").is_some());
    assert!(customers::POOL.template().resource("Web").is_some());
}
