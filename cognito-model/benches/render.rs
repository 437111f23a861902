//! Renders pools as CloudFormation: one, and a hundred, with five resources each.
// The harness's macros generate an undocumented function.
#![allow(missing_docs)]

use std::hint::black_box;

use cognito_model::{
    Client, Domain, Entry, Group, OAuthFlows, OAuthScope, OAuthSettings, PasswordPolicy, PrefixDomain, ResourceServer,
    StandardScope, UserPool,
};
use criterion::{Criterion, criterion_group, criterion_main};

/// A pool with a client, a resource server, a domain and a group.
fn pool(number: usize) -> UserPool {
    UserPool {
        name: format!("customers{number}").into(),
        user_pool_name: Some(format!("customers-{number}").into()),
        self_sign_up_enabled: Some(true),
        password_policy: Some(PasswordPolicy {
            min_length: Some(12.into()),
            ..PasswordPolicy::DEFAULT
        }),
        resource_servers: [Entry::new(
            "users",
            ResourceServer {
                identifier: "users".into(),
                scopes: Some([Entry::new("read", "Read-only access".into())].into()),
                ..ResourceServer::DEFAULT
            },
        )]
        .into(),
        clients: [Entry::new(
            "web",
            Client {
                oauth: Some(OAuthSettings {
                    flows: Some(OAuthFlows {
                        authorization_code_grant: true,
                        ..OAuthFlows::DEFAULT
                    }),
                    scopes: Some(
                        [
                            OAuthScope::Standard(StandardScope::Openid),
                            OAuthScope::ResourceServer("users".into(), "read".into()),
                        ]
                        .into(),
                    ),
                    callback_urls: Some(["https://app.example.com/welcome".into()].into()),
                    ..OAuthSettings::DEFAULT
                }),
                ..Client::DEFAULT
            },
        )]
        .into(),
        domains: [Entry::new(
            "login",
            Domain::Prefix(PrefixDomain {
                domain_prefix: format!("customers-{number}").into(),
                ..PrefixDomain::DEFAULT
            }),
        )]
        .into(),
        groups: [Entry::new(
            "admins",
            Group {
                precedence: Some(1.into()),
                ..Group::DEFAULT
            },
        )]
        .into(),
        ..UserPool::DEFAULT
    }
}

fn rendering(criterion: &mut Criterion) {
    for count in [1, 100] {
        let pools: Vec<UserPool> = (0..count).map(pool).collect();
        criterion.bench_function(&format!("render {count} pools"), |bencher| {
            bencher.iter(|| {
                for pool in &pools {
                    black_box(pool.template().to_json_pretty());
                }
            });
        });
    }
}

criterion_group!(benches, rendering);
criterion_main!(benches);
