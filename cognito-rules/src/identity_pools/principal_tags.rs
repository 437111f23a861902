//! Rules about claims of users as principal tags.

use crate::clients::settings::quoted_name;
use crate::engine::finding::Finding;
use crate::engine::node::Node;
use crate::engine::report::Report;
use crate::engine::rule::{rules, ten};
use crate::engine::words::length;
use cognito_model::UserPool;
use cognito_model::schema::limit::utf16_length;

/// The maximum length of a tag's key.
const LONGEST: usize = 128;

rules! {
    /// Tags of a provider that nothing names.
    error principal_tags_provider {
        guards: [PrincipalTags.provider],
        reason: "the entry is called like none of the providers that have a fixed name",
        evidence: "the language",
        bad: r#"identity_pools: { app: { principal_tags: { partners: { claims: { team: "team" } } } } }"#,
        good: r#"identity_pools: { app: { principal_tags: { partners: { provider: Google, claims: { team: "team" } } } } }"#,
        check: [Pool(check_principal_tags_provider)],
    }

    /// A claim that is empty or too long.
    error principal_tag_claim_length {
        guards: [PrincipalTags.claims],
        reason: "the name of a claim has 1 to 256 characters",
        evidence: "API SetPrincipalTagAttributeMap, PrincipalTagValue",
        bad: r#"identity_pools: { app: { principal_tags: { google: { claims: { team: "" } } } } }"#,
        good: r#"identity_pools: { app: { principal_tags: { google: { claims: { team: "hd" } } } } }"#,
        check: [Limit(LimitKind::Length)],
    }

    /// A key of a tag that is empty or too long.
    error principal_tag_key_length {
        guards: [PrincipalTags.claims],
        reason: "the key of a tag has 1 to 128 characters",
        evidence: "API SetPrincipalTagAttributeMap, PrincipalTagID",
        bad: concat!("identity_pools: { app: { principal_tags: { google: { claims: { \"", ten!(ten!("of")), "\": \"hd\" } } } } }"),
        good: r#"identity_pools: { app: { principal_tags: { google: { claims: { team: "hd" } } } } }"#,
        check: [Key(check_key_length)],
    }

    /// More tags than a provider can have.
    error principal_tags_count {
        guards: [PrincipalTags.claims],
        reason: "a provider has at most 50 tags",
        evidence: "API SetPrincipalTagAttributeMap, PrincipalTags",
        bad: concat!(
            "identity_pools: { app: { principal_tags: { google: { claims: {\n",
            "    a0: \"a\", a1: \"a\", a2: \"a\", a3: \"a\", a4: \"a\", a5: \"a\", a6: \"a\", a7: \"a\", a8: \"a\", a9: \"a\",\n",
            "    b0: \"a\", b1: \"a\", b2: \"a\", b3: \"a\", b4: \"a\", b5: \"a\", b6: \"a\", b7: \"a\", b8: \"a\", b9: \"a\",\n",
            "    c0: \"a\", c1: \"a\", c2: \"a\", c3: \"a\", c4: \"a\", c5: \"a\", c6: \"a\", c7: \"a\", c8: \"a\", c9: \"a\",\n",
            "    d0: \"a\", d1: \"a\", d2: \"a\", d3: \"a\", d4: \"a\", d5: \"a\", d6: \"a\", d7: \"a\", d8: \"a\", d9: \"a\",\n",
            "    e0: \"a\", e1: \"a\", e2: \"a\", e3: \"a\", e4: \"a\", e5: \"a\", e6: \"a\", e7: \"a\", e8: \"a\", e9: \"a\",\n",
            "    f0: \"a\",\n",
            "} } } } }",
        ),
        good: r#"identity_pools: { app: { principal_tags: { google: { claims: { team: "hd" } } } } }"#,
        check: [Limit(LimitKind::Count)],
    }
}

fn check_principal_tags_provider(pool: &UserPool, report: &mut Report) {
    for (path, identity_pool) in pool.each_identity_pool() {
        for tags in &identity_pool.value.principal_tags {
            if tags.value.effective_provider(&tags.name).is_some() {
                continue;
            }
            let path = path.field("principal_tags").key(&tags.name);
            let fact = format!("{} has no `provider`", quoted_name(&tags.name));
            let help = "write `provider: ..` with one of `Amazon`, `Apple`, `Facebook`, `Google`, `Twitter`, `UserPool` and `Custom(..)`";
            report.push(Finding::at(path.clone(), fact, help).at_key().about(path.field("provider")));
        }
    }
}

fn check_key_length(key: &str, _: &Node<'_>) -> Option<Finding> {
    let fact = match utf16_length(key) {
        0 => "the key of the tag is empty".to_owned(),
        1..=LONGEST => return None,
        _ => format!("the key of the tag has {}, which is more than {LONGEST}", length(key)),
    };
    Some(Finding::new(fact, format!("write a key of 1 to {LONGEST} characters")))
}
