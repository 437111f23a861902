//! IDs and names as the AWS CDK computes them from the place of a construct in its tree.

use crate::value::cdk::{Cdk, CdkPlace};

/// The construct for the CloudFormation resource, within its higher-level construct.
const RESOURCE: &str = "Resource";
/// An ID that does not appear in the names.
const DEFAULT: &str = "Default";

/// The IDs from the stack to the pool.
pub fn pool_path(cdk: &Cdk) -> Vec<String> {
    components(&cdk.path)
}

/// The IDs from the root of the app to the pool.
pub fn tree_path(cdk: &Cdk) -> Vec<String> {
    in_app(cdk, &pool_path(cdk))
}

/// The IDs from the root of the app along a path below the stack.
pub fn in_app(cdk: &Cdk, below_stack: &[String]) -> Vec<String> {
    let mut path = components(&cdk.stack);
    path.extend(below_stack.iter().cloned());
    path
}

/// The IDs from the stack to an entry, which has `id` under `parent` unless its place is pinned.
pub fn entry_path(parent: Vec<String>, id: &str, place: Option<&CdkPlace>) -> Vec<String> {
    let id = match place {
        Some(CdkPlace::Path(path)) => return components(path),
        Some(CdkPlace::Id(id)) => id,
        None => id,
    };
    let mut path = parent;
    // A slash would start another construct, so the CDK replaces it with two hyphens.
    path.push(id.replace('/', "--"));
    path
}

/// The IDs from the stack to the construct that contains the pool.
pub fn beside(cdk: &Cdk) -> Vec<String> {
    let mut path = pool_path(cdk);
    path.pop();
    path
}

/// The logical ID of the resource in a construct.
pub fn logical_id(mut path: Vec<String>, children: &[&str]) -> String {
    path.extend(children.iter().map(|child| (*child).to_owned()));
    let path = without_default(&path);
    if let [only] = &path[..] {
        let id = clean(only);
        if id.len() <= 255 {
            return id;
        }
    }
    unique(&path)
}

/// `Names.uniqueId`: from the IDs, starting at the root of the app, without the resource.
pub fn unique_id(path: &[String]) -> String {
    let path = without_default(path);
    match &path[..] {
        [only] if clean(only).len() <= 255 => clean(only),
        path => unique(path),
    }
}

/// The readable part, followed by a hash of the whole path.
fn unique(path: &[String]) -> String {
    let human: String = human(path).chars().take(240).collect();
    human + &hash(path)
}

/// The readable part of a path: without `Resource`, and without any ID that the previous one ends with.
fn human(path: &[String]) -> String {
    let mut kept: Vec<&str> = Vec::new();
    for id in path {
        if !kept.last().is_some_and(|last| last.ends_with(id.as_str())) {
            kept.push(id);
        }
    }
    kept.into_iter().filter(|id| *id != RESOURCE).map(clean).collect()
}

fn hash(path: &[String]) -> String {
    format!("{:X}", md5::compute(path.join("/"))).chars().take(8).collect()
}

/// `Names.uniqueResourceName`: from the name of the stack and the IDs below it, with a maximum length.
pub fn unique_resource_name(stack_name: &str, path: &[String], max: usize) -> String {
    let mut all = vec![stack_name.to_owned()];
    all.extend(path.iter().cloned());
    let all = without_default(&all);
    if let [only] = &all[..] {
        let name = clean(only);
        if name.len() <= max {
            return name;
        }
    }
    let (human, hash) = (human(&all), hash(&all));
    let room = max.saturating_sub(hash.len());
    if human.len() <= room {
        return human + &hash;
    }
    // The cleaned string is ASCII, so bytes are characters.
    let half = room / 2;
    let (first, last) = (&human[..half], &human[human.len() - half..]);
    format!("{first}{last}{hash}")
}

/// The name of the stack. In a stage, it includes the names of both.
pub fn stack_name(cdk: &Cdk) -> String {
    components(&cdk.stack).join("-")
}

fn components(path: &str) -> Vec<String> {
    path.split('/').filter(|id| !id.is_empty()).map(str::to_owned).collect()
}

fn without_default(path: &[String]) -> Vec<String> {
    path.iter().filter(|id| *id != DEFAULT).cloned().collect()
}

fn clean(id: &str) -> String {
    id.chars().filter(char::is_ascii_alphanumeric).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Paths, and the IDs that aws-cdk-lib 2.276.0 gives them.
    #[test]
    fn logical_ids() {
        for (path, id) in [
            ("P/Resource", "P4E0919BE"),
            ("P/smsRole/Resource", "PsmsRole38E9143A"),
            ("P/PreSignUpCognito", "PPreSignUpCognitoBE9C64A8"),
            ("P/C/Resource", "PC37646B7B"),
            ("Pool/Resource", "PoolD3F588B8"),
            ("Pool/app-client/Resource", "Poolappclient2D3B8A6A"),
            ("Pool/Domain/Resource", "PoolDomainCFC71F56"),
            ("Pool/ResourceServer/Resource", "PoolResourceServerEFE645D4"),
            ("MyUserPool/smsRole/Resource", "MyUserPoolsmsRoleBD56C4CC"),
            ("my-pool_1", "mypool1"),
            ("Auth/Auth/Resource", "Auth1A04C900"),
            ("Auth/Default/Resource", "AuthC256A5EC"),
            ("Default/Pool/Resource", "PoolD3F588B8"),
            ("Default/Resource", "Resource"),
            ("FooBar/Bar/Bar/Resource", "FooBar685A02F2"),
            ("FooBar/oBar/Resource", "FooBar0DECB720"),
            ("Resource/Pool/Resource", "Pool3F0B9FB9"),
            ("a--b c.d/Resource", "abcdCCA32032"),
            ("Püöl/Resource", "Pl4F5310A1"),
            ("1abc/Resource", "1abc00E62CB5"),
            ("IP/Resource", "IPF1F1D75B"),
            ("IP/AuthenticatedRole/Resource", "IPAuthenticatedRole39E2349B"),
            ("IP/UnauthenticatedRole/Resource", "IPUnauthenticatedRole9C40AF52"),
            ("IP/DefaultRoleAttachment/Resource", "IPDefaultRoleAttachmentC33B922C"),
        ] {
            assert_eq!(logical_id(components(path), &[]), id, "{path}");
        }
        let long = "L".repeat(300);
        assert_eq!(
            logical_id(vec![long.clone()], &[RESOURCE]),
            format!("{}8620F14D", &long[..240])
        );
        assert_eq!(logical_id(vec![long.clone()], &[]), format!("{}A4C74E5D", &long[..240]));
        assert_eq!(logical_id(vec![long[..255].to_owned()], &[]), long[..255]);
    }

    #[test]
    fn names() {
        let ids = |path: &str| components(path);
        assert_eq!(unique_id(&ids("S/P")), "SPF1D5D0F1");
        assert_eq!(unique_id(&ids("Prod/Stk/Pool")), "ProdStkPool5F81EBF0");
        let long = "ThisIsAVeryLongProviderConstructIdentifierName";
        assert_eq!(
            unique_resource_name("S", &ids(long), 32),
            "SThisIsAVeryentifierNameB6512A08"
        );
        assert_eq!(
            unique_resource_name("Prod-Stk", &ids("Pool"), 32),
            "ProdStkPoolAF220357"
        );
    }
}
