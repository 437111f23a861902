//! Rules about what the template generates besides the entries.

use crate::clients::settings::quoted_name;
use crate::engine::finding::Finding;
use crate::engine::node::Node;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::engine::words::{is_dynamic, listed, quoted};
use cognito_model::UserPool;
use cognito_model::naming::logical_ids::generated_ids;

rules! {
    /// An entry of `generated` that names no resource that the template generates.
    error generated_unknown {
        guards: [UserPool.generated],
        structural: true,
        reason: "an entry changes a generated resource, which it names by its logical ID; `overrides` and `#[logical_id]` change the pool and its entries",
        evidence: "the language",
        bad: r#"enable_sms_role, generated: { SmsRole: { "Metadata.Owner": "identity" } }"#,
        good: r#"enable_sms_role, sms_role_overrides: { "Metadata.Owner": "identity" }"#,
        check: [Pool(check_generated_unknown)],
    }

    /// Settings of a role that the template does not create.
    warn role_settings_unused {
        guards: [],
        reason: "a role that you name has its own policies, and this template does not change that role",
        evidence: "the language",
        bad: r#"identity_pools: {
    app: {
        authenticated_role: "arn:aws:iam::123456789012:role/users",
        generated_roles: { authenticated: { path: "/app/" } },
    },
}"#,
        good: r#"identity_pools: { app: { generated_roles: { authenticated: { path: "/app/" } } } }"#,
        check: [Pool(check_role_settings_unused)],
    }

    /// The path of a role that does not begin and end with a slash.
    error role_path {
        guards: [GeneratedRole.path],
        reason: "the path of a role is `/`, or begins and ends with a slash",
        evidence: "API CreateRole of IAM, Path: `(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)`",
        bad: r#"identity_pools: { app: { generated_roles: { authenticated: { path: "app" } } } }"#,
        good: r#"identity_pools: { app: { generated_roles: { authenticated: { path: "/app/" } } } }"#,
        check: [Text(look_at_path)],
    }

    /// A role name or path that is empty or too long, or a description that is too long.
    error role_text_length {
        guards: [GeneratedRole.path, GeneratedRole.role_name, GeneratedRole.description],
        reason: "the name of a role has 1 to 64 characters, its path has 1 to 512, and its description has up to 1000",
        evidence: "API CreateRole of IAM, RoleName, Path and Description",
        bad: r#"identity_pools: { app: { generated_roles: { authenticated: { role_name: "" } } } }"#,
        good: r#"identity_pools: { app: { generated_roles: { authenticated: { role_name: "app-users" } } } }"#,
        check: [Limit(LimitKind::Length)],
    }

    /// A role name with characters that IAM does not accept.
    error role_name_characters {
        guards: [GeneratedRole.role_name],
        reason: "the name of a role has ASCII letters, digits and a few other characters, but no spaces",
        evidence: "API CreateRole of IAM, RoleName: `[\\w+=,.@-]+`",
        bad: r#"identity_pools: { app: { generated_roles: { authenticated: { role_name: "app users" } } } }"#,
        good: r#"identity_pools: { app: { generated_roles: { authenticated: { role_name: "app-users" } } } }"#,
        check: [Limit(LimitKind::Characters)],
    }

    /// The description of a role with characters that IAM does not accept.
    error role_description_characters {
        guards: [GeneratedRole.description],
        reason: "the description of a role has characters of ASCII and Latin-1 only, so no long dashes, curly quotes or ellipses",
        evidence: "API CreateRole of IAM, Description: `[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*`",
        bad: r#"identity_pools: { app: { generated_roles: { authenticated: { description: "Users \u{2014} signed in" } } } }"#,
        good: r#"identity_pools: { app: { generated_roles: { authenticated: { description: "Users - signed in" } } } }"#,
        check: [Limit(LimitKind::Characters)],
    }
}

fn check_generated_unknown(pool: &UserPool, report: &mut Report) {
    if pool.generated.is_empty() {
        return;
    }
    let ids = generated_ids(pool);
    for entry in &pool.generated {
        // A resource whose logical ID is pinned appears with its new ID.
        let own = entry.logical_id.as_ref().unwrap_or(&entry.name);
        if ids.iter().any(|id| own == id.as_str()) {
            continue;
        }
        let fact = format!("the template generates no resource {}", quoted_name(&entry.name));
        let help = match (ids.len(), meant(&entry.name, &ids)) {
            (0, _) => "remove the entry: the template generates no other resources".to_owned(),
            (2.., Some(meant)) => format!("write `{meant}`"),
            (1..=12, _) => format!("the template generates {}", listed(&ids)),
            _ => "write the logical ID that the resource has in the template".to_owned(),
        };
        report.push(Finding::at(setting(&["generated"]).key(&entry.name), fact, help).at_key());
    }
}

/// The only ID that ends like this name: after another name of the pool, `PeoplePreSignUpPermission` is meant by
/// `CustomersPreSignUpPermission`.
fn meant<'i>(name: &str, ids: &'i [String]) -> Option<&'i str> {
    let mut best: Option<(usize, &str)> = None;
    let mut is_only = true;
    for id in ids {
        let words = equal_words(name, id);
        match best {
            Some((most, _)) if words < most => {}
            Some((most, _)) if words == most => is_only = false,
            _ => (best, is_only) = (Some((words, id.as_str())), true),
        }
    }
    let (words, id) = best?;
    (words > 1 && is_only).then_some(id)
}

/// How many capitalized words two names have in common at their ends.
fn equal_words(one: &str, other: &str) -> usize {
    let mut words = 0;
    for (this, that) in one.chars().rev().zip(other.chars().rev()) {
        if this != that {
            break;
        }
        words += usize::from(this.is_ascii_uppercase());
    }
    words
}

fn check_role_settings_unused(pool: &UserPool, report: &mut Report) {
    let mut unused = Vec::new();
    if pool.generated_sms_role.is_some() && !pool.generates_sms_role() {
        unused.push((setting(&["generated_sms_role"]), "for SMS messages"));
    }
    for (path, entry) in pool.each_identity_pool() {
        let Some(roles) = entry.value.generated_roles.as_ref().filter(|_| entry.value.import.is_none()) else {
            continue;
        };
        let path = path.field("generated_roles");
        if roles.authenticated.is_some() && !entry.value.generates_authenticated_role() {
            unused.push((path.field("authenticated"), "for signed-in users"));
        }
        if roles.unauthenticated.is_some() && !entry.value.generates_unauthenticated_role(pool) {
            unused.push((path.field("unauthenticated"), "for guests"));
        }
    }
    for (path, whom) in unused {
        let fact = format!("the template creates no role {whom}");
        let help = "remove the settings, or let the template create the role";
        report.push(Finding::at(path, fact, help).at_key());
    }
}

fn look_at_path(path: &str, _: &Node<'_>) -> Option<Finding> {
    if path.is_empty() || path == "/" || is_dynamic(path) {
        return None;
    }
    let inner = path.strip_prefix('/').and_then(|path| path.strip_suffix('/'));
    if inner.is_some_and(|inner| !inner.is_empty() && inner.chars().all(|c| c.is_ascii_graphic())) {
        return None;
    }
    let fact = format!("{} is not the path of a role", quoted(path));
    Some(Finding::new(fact, "write a path that begins and ends with a slash, without spaces, as in `\"/app/\"`"))
}
