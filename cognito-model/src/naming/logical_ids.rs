//! All logical IDs in a template, for rules that compare them.

use crate::naming::grants::grouped;
use crate::naming::ids::{self, EntryMap, TemplateSection, identity_pool, permission, sms_role, trigger_policy};
use crate::naming::parts;
use crate::pool::user_pool::UserPool;
use crate::schema::path::SettingPath;

/// Every logical ID that the template declares or takes from the rest of the template, with the setting that it comes from.
///
/// External resources are listed among the resources, because they are in the same template. CloudFormation keeps parameters and
/// resources in one namespace, because `Ref` can refer to both.
pub fn logical_ids(pool: &UserPool) -> Vec<(TemplateSection, String, SettingPath)> {
    let mut ids = Vec::new();
    let parameters = SettingPath::root().field("parameters");
    for entry in &pool.parameters {
        let id = ids::of_parameter(pool, entry);
        ids.push((TemplateSection::Parameters, id, parameters.key(&entry.name)));
    }
    let mappings = SettingPath::root().field("mappings");
    for entry in &pool.mappings {
        let id = ids::of_mapping(pool, entry);
        ids.push((TemplateSection::Mappings, id, mappings.key(&entry.name)));
    }
    let conditions = SettingPath::root().field("conditions");
    for entry in &pool.conditions {
        let id = ids::of_condition(pool, entry);
        ids.push((TemplateSection::Conditions, id, conditions.key(&entry.name)));
    }
    if pool.import.is_none() {
        ids.push((TemplateSection::Resources, ids::pool(pool), SettingPath::root()));
    }
    if pool.generates_sms_role() {
        ids.push((TemplateSection::Resources, sms_role(pool), SettingPath::root()));
    }
    let triggers = SettingPath::root().field("lambda_triggers");
    for trigger in pool.triggers() {
        let path = triggers.field(trigger.name);
        if pool.generates_permission(&trigger) {
            ids.push((TemplateSection::Resources, permission(pool, trigger.name), path.clone()));
        }
        if trigger.role.is_some() {
            ids.push((TemplateSection::Resources, trigger_policy(pool, trigger.name), path));
        }
    }
    let grants = SettingPath::root().field("grants");
    for policy in grouped(pool) {
        ids.push((TemplateSection::Resources, policy.id, grants.index(policy.first)));
    }
    EntryMap::ResourceServers.list(pool, &pool.resource_servers, &mut ids);
    let created = pool
        .identity_providers
        .iter()
        .filter(|provider| provider.value.is_created());
    EntryMap::IdentityProviders.list(pool, created, &mut ids);
    EntryMap::Clients.list(pool, &pool.clients, &mut ids);
    EntryMap::Domains.list(pool, &pool.domains, &mut ids);
    let imported = pool.imported_paths();
    ids.retain(|(_, _, path)| !imported.contains(path));
    EntryMap::Groups.list(pool, &pool.groups, &mut ids);
    for entry in &pool.identity_pools {
        let path = SettingPath::root().field("identity_pools").key(&entry.name);
        for id in identity_pool(pool, entry) {
            ids.push((TemplateSection::Resources, id, path.clone()));
        }
    }
    if pool.logs.is_some() {
        let path = SettingPath::root().field("logs");
        ids.push((TemplateSection::Resources, ids::log_delivery(pool), path));
    }
    if pool.threat_protection.is_some() {
        let path = SettingPath::root().field("threat_protection");
        ids.push((TemplateSection::Resources, ids::threat_protection(pool, None), path));
    }
    for client in &pool.clients {
        let path = SettingPath::root().field("clients").key(&client.name);
        if pool.effective_branding(&client.value).is_some() {
            let id = ids::branding(pool, &client.name);
            ids.push((TemplateSection::Resources, id, path.field("branding")));
        }
        let terms = client.value.terms.clone().unwrap_or_default();
        if terms.terms_of_use.is_some() {
            let id = ids::terms(pool, &client.name, "terms-of-use");
            ids.push((TemplateSection::Resources, id, path.field("terms")));
        }
        if terms.privacy_policy.is_some() {
            let id = ids::terms(pool, &client.name, "privacy-policy");
            ids.push((TemplateSection::Resources, id, path.field("terms")));
        }
        if client.value.threat_protection.is_some() {
            let id = ids::threat_protection(pool, Some(&client.name));
            ids.push((TemplateSection::Resources, id, path.field("threat_protection")));
        }
    }
    EntryMap::External.list(pool, &pool.external, &mut ids);
    EntryMap::Resources.list(pool, &pool.resources, &mut ids);
    EntryMap::Users.list(pool, &pool.users, &mut ids);
    list_parts(pool, &mut ids);
    EntryMap::Replicas.list(pool, &pool.replicas, &mut ids);
    EntryMap::Outputs.list(pool, &pool.outputs, &mut ids);
    ids
}

/// Adds the resources that entries generate.
fn list_parts(pool: &UserPool, ids: &mut Vec<(TemplateSection, String, SettingPath)>) {
    let mut push = |id: String, path: SettingPath| ids.push((TemplateSection::Resources, id, path));
    for entry in &pool.users {
        let path = SettingPath::root().field("users").key(&entry.name).field("groups");
        for (index, group) in entry.value.groups.iter().enumerate() {
            push(parts::user_group(pool, &entry.name, index, group), path.index(index));
        }
    }
    if pool.ui_customization.is_some() {
        push(
            parts::ui_customization(pool),
            SettingPath::root().field("ui_customization"),
        );
    }
    for entry in pool.clients.iter().filter(|entry| entry.value.import.is_none()) {
        if entry.value.ui_customization.is_some() {
            let path = SettingPath::root().field("clients").key(&entry.name);
            push(
                parts::client_ui_customization(pool, &entry.name),
                path.field("ui_customization"),
            );
        }
    }
    for entry in pool.identity_pools.iter().filter(|entry| entry.value.import.is_none()) {
        let path = SettingPath::root().field("identity_pools").key(&entry.name);
        for tags in &entry.value.principal_tags {
            let id = parts::principal_tags(pool, &entry.name, tags);
            push(id, path.field("principal_tags").key(&tags.name));
        }
    }
}

/// The logical IDs of everything that the template generates besides the pool and the entries.
pub fn generated_ids(pool: &UserPool) -> Vec<String> {
    let mut own = vec![ids::pool(pool)];
    for entry in &pool.identity_pools {
        own.push(EntryMap::IdentityPools.id(pool, entry));
    }
    let mut generated = Vec::new();
    for (section, id, path) in logical_ids(pool) {
        let is_entry =
            path.steps().len() == 2 && !matches!(path.first(), Some("identity_pools" | "lambda_triggers" | "grants"));
        let is_tags = path.steps().len() == 4 && path.first() == Some("identity_pools");
        if section == TemplateSection::Resources && !is_entry && !is_tags && !own.contains(&id) {
            generated.push(id);
        }
    }
    generated
}
