#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        external: { balancer: AWS::ElasticLoadBalancingV2::LoadBalancer },
        clients: {
            web: {
                oauth: {
                    callback_urls: [Fn::Sub("https://${balancer.DNSName}/oauth2/idpresponse")],
                },
            },
        },
        domains: { login: Prefix("my-app") },
    }
}

fn main() {}
