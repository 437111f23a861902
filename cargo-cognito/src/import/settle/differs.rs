//! Turns differences from the template into overrides.

use cognito_model::naming::logical_ids::logical_ids;
use cognito_model::schema::path::PathStep;
use cognito_model::{Json, SettingPath};

use super::super::names::MapName;
use super::super::normal;
use super::super::owned::{DeclaredPool, type_of};
use super::super::permissions::settings;
use super::super::stack;
use super::Work;
use crate::compile::CompiledPool;
use crate::template::difference::{Override, written};
use crate::template::same::same;
use crate::tree::{Address, ItemNode, NodeKind, ValueNode, section_of};

impl Work<'_> {
    /// Adds an override for each difference from the template. Returns whether anything changed.
    pub(super) fn compare(&mut self, compiled: &CompiledPool) -> bool {
        let mut changed = false;
        let wanted = self.source.template;
        let resources = wanted.get("Resources").and_then(Json::as_object);
        for id in compiled.template.resources().keys() {
            if resources.is_none_or(|resources| !resources.contains(id)) {
                changed |= self.pin(compiled, id) || self.not_generated(compiled, id);
            }
        }
        // Other differences may follow from these, so compile again first.
        if changed {
            return true;
        }
        for (id, ours) in compiled.template.resources().iter() {
            let Some(ours) = ours.as_object() else { continue };
            let Some(wanted) = resources.and_then(|it| it.get(id)).and_then(Json::as_object) else {
                continue;
            };
            let differences = normal::differences(wanted, ours, self.is_cdk);
            for difference in differences {
                changed |= self.override_with(compiled, id, difference);
            }
        }
        for section in ["Parameters", "Conditions", "Mappings", "Outputs"] {
            for (key, ours) in compiled.template.section(section).iter() {
                let wanted = wanted.get(section).and_then(|it| it.get(key));
                if !wanted.is_some_and(|wanted| same(wanted, ours)) {
                    changed |= self.without_member(section, key);
                }
            }
        }
        changed
    }

    /// Leaves an output that does not come back exactly to the rest of the template. Returns whether the declaration had it.
    pub(super) fn without_member(&mut self, section: &str, key: &str) -> bool {
        let known = self.names.find(key, MapName::Outputs).filter(|_| section == "Outputs");
        let removed = known.is_some_and(|known| self.remove_at(&["outputs", &known.name]));
        if !removed {
            self.left.push(format!("{section}.{key}"));
        }
        removed
    }

    /// Stops the declaration from generating a resource that the template does not have. Returns whether anything changed.
    pub(super) fn not_generated(&mut self, compiled: &CompiledPool, id: &str) -> bool {
        let path = cause(compiled, id);
        let names: Vec<&str> = path.iter().map(String::as_str).collect();
        let changed = match names[..] {
            [] => self.set_at(&[], "enable_sms_role", no()),
            ["lambda_triggers", _] => self.without_permission(&names),
            ["identity_pools", name] => self.without_roles(name, id),
            _ => self.remove_at(&names),
        };
        if !changed {
            self.left.push(format!("Resources.{id}"));
        }
        changed
    }

    /// Turns `pre_sign_up: f` into `pre_sign_up: { function: f, permission: false }`, or takes back its `permission`.
    pub(super) fn without_permission(&mut self, names: &[&str]) -> bool {
        let Some(address) = self.find(names) else { return false };
        let Some(items) = self.declaration.item_mut(&address).and_then(settings) else {
            return false;
        };
        match items.iter().position(|item| item.name == "permission") {
            Some(index) if matches!(items[index].value.kind, NodeKind::True) => {
                items.remove(index);
                true
            }
            Some(_) => false,
            None => {
                items.push(ItemNode::new("permission", no()));
                true
            }
        }
    }

    /// Stops an identity pool from generating roles: first only the one for guests. If that is not enough, all its roles and the
    /// attachment stay in the rest of the template. The CDK's construct always generates the role for guests, so an identity pool
    /// without it is of the class of CloudFormation, which has nothing but what is written.
    pub(super) fn without_roles(&mut self, name: &str, id: &str) -> bool {
        let base = || ValueNode::added(NodeKind::True);
        let pool = ["identity_pools", name];
        let has_base = |work: &Self, base: &str| work.find(&["identity_pools", name, base]).is_some();
        let has_any = has_base(self, "..Recommended") || has_base(self, "..AsWritten");
        if id.contains("Unauthenticated") && !has_any {
            let name = if self.is_cdk { "..AsWritten" } else { "..Recommended" };
            return self.set_at(&pool, name, base());
        }
        let mut changed = false;
        for setting in [
            "authenticated_role",
            "unauthenticated_role",
            "role_mappings",
            "..Recommended",
        ] {
            changed |= self.remove_at(&["identity_pools", name, setting]);
        }
        self.set_at(&pool, "..AsWritten", base()) || changed
    }

    /// Adds an override for a difference, or a setting if the difference is beside the properties. Returns whether anything changed.
    pub(super) fn override_with(&mut self, compiled: &CompiledPool, id: &str, difference: Override) -> bool {
        if self.set_beside(compiled, id, &difference) {
            return true;
        }
        let Some((owner, field)) = self.owner(compiled, id) else {
            // No override can change it, so it must not be generated.
            return self.not_generated(compiled, id);
        };
        let (field, path) = match (field.as_str(), difference.path.split_first()) {
            ("overrides", Some((first, rest))) if first == "Properties" && !rest.is_empty() => {
                ("property_overrides", rest)
            }
            (field, _) => (field, &difference.path[..]),
        };
        let key = written(path);
        let at = [vec!["Resources".to_owned(), id.to_owned()], difference.path.clone()].concat();
        let value = match &difference.value {
            Some(Json::Text(condition)) if difference.path == ["Condition"] => {
                ValueNode::code(self.names.named(condition, MapName::Conditions).name, &at)
            }
            Some(json) => self.names.value(json, &at),
            None => ValueNode::code("null", &at),
        };
        self.declare_names();
        let names: Vec<&str> = owner.iter().map(String::as_str).collect();
        if names == ["generated"] {
            section_of(&mut self.declaration.items, "generated");
        }
        let Some(address) = self.find(&names) else {
            if names.is_empty() {
                return self.set_override(None, field, &key, value, id);
            }
            self.left.push(format!("Resources.{id}.{}", written(&difference.path)));
            return false;
        };
        self.set_override(Some(address), field, &key, value, id)
    }

    pub(super) fn set_override(
        &mut self,
        owner: Option<Address>,
        field: &str,
        key: &str,
        value: ValueNode,
        id: &str,
    ) -> bool {
        let Some(items) = self.items_at(owner.as_ref()) else {
            return false;
        };
        let Some(overrides) = section_of(items, field).value.items_mut() else {
            return false;
        };
        if overrides.iter().any(|item| item.name == key) {
            self.left.push(format!("Resources.{id}: {key}"));
            return false;
        }
        overrides.push(ItemNode::new(key, value));
        true
    }

    /// Declares the names that only overrides refer to.
    pub(super) fn declare_names(&mut self) {
        let maps = [
            MapName::External,
            MapName::Parameters,
            MapName::Conditions,
            MapName::Mappings,
        ];
        let mut fresh = self.declaration.clone();
        fresh
            .items
            .retain(|item| !maps.iter().any(|map| map.field() == item.name));
        stack::add(self.source.template, self.names, self.source.elsewhere, &mut fresh);
        for map in maps {
            let Some(new) = fresh.items.iter().find(|item| item.name == map.field()) else {
                continue;
            };
            let mut all = new.value.items().to_vec();
            if let Some(items) = section_of(&mut self.declaration.items, map.field()).value.items_mut() {
                all.retain(|item| items.iter().all(|other| other.name != item.name));
                items.append(&mut all);
            }
        }
        stack::sort(&mut self.declaration);
    }

    /// The path of the entry that takes the overrides of a resource, and the field that they go into.
    pub(super) fn owner(&self, compiled: &CompiledPool, id: &str) -> Option<(Vec<String>, String)> {
        if matches!(self.source.subject, DeclaredPool::Pool(pool) if pool == id) {
            return Some((Vec::new(), "overrides".to_owned()));
        }
        let resource = self.source.template.get("Resources").and_then(|it| it.get(id))?;
        if let Some(map) = MapName::of_type(type_of(resource)) {
            let known = self.names.find(id, map)?;
            return Some((vec![map.field().to_owned(), known.name], "overrides".to_owned()));
        }
        let is_sms_role =
            compiled.pool.generates_sms_role() && cognito_model::naming::ids::sms_role(&compiled.pool) == id;
        if is_sms_role && self.pins.iter().all(|(_, pinned)| pinned != id) {
            return Some((Vec::new(), "sms_role_overrides".to_owned()));
        }
        if let Some(names) = self.tags_owner(id) {
            return Some((names, "overrides".to_owned()));
        }
        // A permission with other properties is another permission.
        let is_exact = type_of(resource) == "AWS::Lambda::Permission";
        self.generated_owner(compiled, id).filter(|_| !is_exact)
    }
}

/// A flag that is off.
fn no() -> ValueNode {
    ValueNode::added(NodeKind::Code("false".to_owned()))
}

/// The path of the setting that generates a resource. Empty for a setting of the pool itself.
pub(super) fn cause(compiled: &CompiledPool, id: &str) -> Vec<String> {
    let all = logical_ids(&compiled.pool);
    let found = all.into_iter().find(|(_, other, _)| other == id);
    let path = found.map_or_else(SettingPath::root, |(_, _, path)| path);
    let mut names = Vec::new();
    for step in path.steps() {
        if let PathStep::Name(name) = step {
            names.push(name.to_string());
        }
    }
    names
}
