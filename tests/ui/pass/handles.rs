//! What a program gets for the parts of a pool: names, handles, and the sign-in URL.

use cognito_dsl::model::{ClientHandle, DomainHandle};
use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        parameters: { google_secret: String { no_echo } },
        identity_providers: {
            google: Google { client_id: "id", client_secret: google_secret },
            okta: Oidc { client_id: "id", client_secret: Secret("okta"), issuer_url: "https://example.okta.com", name: "Okta" },
            partner: External("PartnerIdP"),
        },
        clients: {
            web: {
                oauth: {
                    flows: { authorization_code_grant },
                    scopes: [openid],
                    callback_urls: ["https://app.example.com/in?a=b"],
                },
            },
            jobs: { disable_oauth },
            old: { import: "1example23456789" },
        },
        domains: {
            login: Prefix("my-app"),
            own: Custom("auth.example.com", "arn:aws:acm:us-east-1:123456789012:certificate/11-22"),
            elsewhere: { import: "other-app" },
        },
        identity_pools: { visitors: { authentication_providers: { user_pools: [web] } } },
        outputs: {
            pool_id: UserPoolId,
            #[logical_id = "Web"]
            web_id: { value: ClientId(web), export_name: "shop-web" },
            "client-of-jobs": { value: ClientId(jobs), export_name: Fn::Sub("${AWS::StackName}-jobs") },
            named_by_the_program: { value: ClientId(jobs), export_name: const { EXPORT } },
        },
    }
}

const EXPORT: &str = "shop-jobs";

user_pool! {
    // In the CDK, outputs are not constructs, and a stack without exports has no names to import.
    #[cdk(stack = "Auth", path = "Pool")]
    pub mod taken_over {
        outputs: { #[logical_id = "PoolIdOutput"] pool_id: UserPoolId, pool_arn: UserPoolArn },
    }
}

const WEB: ClientHandle = customers::clients::WEB;
const LOGIN: DomainHandle = customers::domains::LOGIN;

fn main() {
    assert_eq!(customers::outputs::POOL_ID, "CustomersPoolId");
    assert_eq!(customers::outputs::WEB_ID, "Web");
    assert_eq!(customers::outputs::CLIENT_OF_JOBS, "CustomersClientOfJobs");
    assert_eq!(customers::outputs::exports::WEB_ID, "shop-web");
    assert_eq!(taken_over::outputs::POOL_ID, "PoolIdOutput");
    assert_eq!(taken_over::outputs::POOL_ARN, "TakenOverPoolArn");
    for (pool, key) in [
        (customers::POOL, customers::outputs::POOL_ID),
        (customers::POOL, customers::outputs::NAMED_BY_THE_PROGRAM),
        (taken_over::POOL, taken_over::outputs::POOL_ID),
        (taken_over::POOL, taken_over::outputs::POOL_ARN),
    ] {
        assert!(pool.template().get(&format!("Outputs.{key}")).is_some());
    }

    assert_eq!(customers::identity_providers::GOOGLE, "Google");
    assert_eq!(customers::identity_providers::OKTA, "Okta");
    assert_eq!(customers::identity_providers::PARTNER, "PartnerIdP");

    let base = LOGIN.base_url("eu-west-1").unwrap();
    assert_eq!(base, "https://my-app.auth.eu-west-1.amazoncognito.com");
    assert_eq!(
        LOGIN.fips_base_url("us-gov-west-1").unwrap(),
        "https://my-app.auth-fips.us-gov-west-1.amazoncognito.com"
    );
    assert_eq!(customers::domains::OWN.base_url("eu-west-1").unwrap(), "https://auth.example.com");
    assert_eq!(
        customers::domains::ELSEWHERE.base_url("eu-west-1").unwrap(),
        "https://other-app.auth.eu-west-1.amazoncognito.com"
    );
    assert_eq!(customers::domains::ELSEWHERE.logical_id.as_str(), "");

    assert_eq!(
        WEB.sign_in_url(&base, "1example", "https://app.example.com/in?a=b").unwrap(),
        "https://my-app.auth.eu-west-1.amazoncognito.com/login?client_id=1example&response_type=code\
         &redirect_uri=https%3A%2F%2Fapp.example.com%2Fin%3Fa%3Db"
    );
    assert!(WEB.sign_in_url(&base, "1example", "https://app.example.com").is_err());
    assert!(customers::clients::JOBS.sign_in_url(&base, "1example", "https://app.example.com").is_err());
    // The callback URLs of an imported client are not known here.
    assert!(customers::clients::OLD.sign_in_url(&base, "1example", "https://app.example.com").is_ok());
}
