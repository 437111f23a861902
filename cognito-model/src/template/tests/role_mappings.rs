//! Role mappings of identity pools.

use super::identity_pools::with;
use super::*;
use crate::pool::identity_pool::IdentityPool;
use crate::pool::role_mapping::*;
use crate::value::intrinsic::{Intrinsic, Target};

/// The role mappings in the template.
fn mappings<const N: usize>(mappings: [IdentityPoolRoleMapping; N]) -> Option<String> {
    let pool = with(IdentityPool {
        role_mappings: Some(mappings.into()),
        ..IdentityPool::DEFAULT
    });
    let path = "Resources.CustomersAppIdentityPoolRoleAttachment.Properties.RoleMappings";
    pool.template().get(path).map(Json::to_json)
}

fn by_token(provider_url: IdentityPoolProviderUrl, key: Option<&'static str>) -> IdentityPoolRoleMapping {
    IdentityPoolRoleMapping {
        provider_url,
        mapping_key: key.map(Into::into),
        use_token: Some(true),
        ..IdentityPoolRoleMapping::DEFAULT
    }
}

fn address(url: &'static str) -> ProviderAddress {
    ProviderAddress {
        url: url.into(),
        ..ProviderAddress::DEFAULT
    }
}

#[test]
fn keys_are_addresses_unless_they_are_given() {
    use IdentityPoolProviderUrl::{Amazon, Apple, Custom, Facebook, Google, OpenId, Saml, Twitter};
    let cases = [
        (Facebook, None, "graph.facebook.com", "graph.facebook.com"),
        (Google, None, "accounts.google.com", "accounts.google.com"),
        (Amazon, Some("key"), "key", "www.amazon.com"),
        (Apple, None, "appleid.apple.com", "appleid.apple.com"),
        (Twitter, None, "api.twitter.com", "api.twitter.com"),
        (OpenId(address("https://x")), None, "https://x", "https://x"),
        (Saml(address("arn:x")), Some("saml"), "saml", "arn:x"),
        (Custom(address("x")), Some(""), "x", "x"),
    ];
    for (provider, key, written, url) in cases {
        assert_eq!(
            mappings([by_token(provider, key)]),
            Some(format!(
                r#"{{"{written}":{{"AmbiguousRoleResolution":"Deny","IdentityProvider":"{url}","Type":"Token"}}}}"#
            ))
        );
    }
    assert_eq!(mappings([]), None);
}

#[test]
fn user_pools_are_named_by_the_pool_or_by_their_id() {
    let of = |provider| IdentityPoolRoleMapping {
        resolve_ambiguous_roles: Some(true),
        ..by_token(IdentityPoolProviderUrl::UserPool(provider), Some("k"))
    };
    let web = || UserPoolProvider {
        client: Some("web".into()),
        ..UserPoolProvider::DEFAULT
    };
    let elsewhere = || UserPoolProvider {
        user_pool_id: Some("us-east-1_x".into()),
        client_id: Some("cid".into()),
        ..UserPoolProvider::DEFAULT
    };
    let written = |url: &str| {
        Some(format!(
            r#"{{"k":{{"AmbiguousRoleResolution":"AuthenticatedRole","IdentityProvider":{url},"Type":"Token"}}}}"#
        ))
    };
    assert_eq!(
        mappings([of(web())]),
        written(r#"{"Fn::Join":["",[{"Fn::GetAtt":["Customers","ProviderName"]},":",{"Ref":"CustomersWebClient"}]]}"#)
    );
    assert_eq!(
        mappings([of(elsewhere())]),
        written(r#"{"Fn::Join":["",["cognito-idp.us-east-1.",{"Ref":"AWS::URLSuffix"},"/us-east-1_x:cid"]]}"#)
    );
}

#[test]
fn rules_stay_in_order_and_are_no_use_beside_the_token() {
    let rule = |match_type| RoleMappingRule {
        claim: "c".into(),
        claim_value: "v".into(),
        mapped_role: Intrinsic::GetAtt(Target::External("r".into()), "Arn".into()).into(),
        match_type,
        ..RoleMappingRule::DEFAULT
    };
    let of = |rules, use_token| IdentityPoolRoleMapping {
        provider_url: IdentityPoolProviderUrl::Google,
        use_token,
        rules,
        ..IdentityPoolRoleMapping::DEFAULT
    };
    let all = [
        rule(None),
        rule(Some(RoleMappingMatchType::NotEqual)),
        rule(Some(RoleMappingMatchType::Contains)),
        rule(Some(RoleMappingMatchType::StartsWith)),
    ];
    let written = |name: &str| {
        format!(r#"{{"Claim":"c","MatchType":"{name}","RoleARN":{{"Fn::GetAtt":["R","Arn"]}},"Value":"v"}}"#)
    };
    let rules = ["Equals", "NotEqual", "Contains", "StartsWith"].map(written).join(",");
    let by_rules = |rules: &str| {
        Some(format!(
            r#"{{"accounts.google.com":{{"AmbiguousRoleResolution":"Deny","IdentityProvider":"accounts.google.com","RulesConfiguration":{{"Rules":[{rules}]}},"Type":"Rules"}}}}"#
        ))
    };
    assert_eq!(mappings([of(Some(all.into()), None)]), by_rules(&rules));
    assert_eq!(mappings([of(Some([].into()), Some(false))]), by_rules(""));
    assert_eq!(
        mappings([of(Some([rule(None)].into()), Some(true))]),
        mappings([of(None, Some(true))])
    );
}
