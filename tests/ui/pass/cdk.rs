//! A pool that a CDK app deployed keeps its IDs.

use cognito_dsl::user_pool;

user_pool! {
    #[cdk(stack = "Auth", path = "Pool")]
    pub mod customers {
        clients: {
            #[cdk(id = "customer-app-client")]
            web: { disable_oauth },
            mobile: { disable_oauth },
            #[logical_id = "Jobs"]
            jobs: { disable_oauth },
        },
        outputs: { pool_id: UserPoolId },
    }
}

fn main() {
    let template = customers::POOL.template();
    // As `aws-cdk-lib` names `new UserPool(stack, "Pool")` in a stack `Auth`.
    assert_eq!(template.resources().keys().next(), Some("PoolD3F588B8"));
    assert!(customers::clients::WEB.logical_id.starts_with("Poolcustomerappclient"));
    assert_eq!(customers::clients::JOBS.logical_id.as_str(), "Jobs");
    for client in [customers::clients::WEB, customers::clients::MOBILE, customers::clients::JOBS] {
        assert!(template.resource(&client.logical_id).is_some());
    }
}
