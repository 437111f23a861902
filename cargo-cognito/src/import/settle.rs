//! Makes a declaration compile to the template that it was made from: what the compiler refuses is taken out or allowed, and what
//! then differs becomes an override.

use cognito_model::naming::logical_ids::logical_ids;
use cognito_model::schema::path::PathStep;
use cognito_model::{Json, SettingPath};

use super::build::{Source, Style};
use super::names::{Map, Names};
use super::normal;
use super::owned::{Subject, type_of};
use crate::compile::{Compiled, Message, compile};
use crate::template::difference::{Difference, written};
use crate::template::same::same;
use crate::tree::{Address, Declaration, Item, Kind, Node, Printed, Step, print, section_of};

/// A declaration that compiles to what it was made from.
#[derive(Debug)]
pub(crate) struct Settled {
    pub(crate) declaration: Declaration,
    pub(crate) compiled: Compiled,
    pub(crate) printed: Printed,
    /// What the rules refused, and was allowed.
    pub(crate) allowed: Vec<Message>,
    /// What the compiler could not take, and became an override.
    pub(crate) refused: Vec<Message>,
    /// What still differs, by the paths in the template. Nothing, unless something is wrong with this program.
    pub(crate) left: Vec<String>,
}

/// How often a declaration is compiled again at most. Each turn puts all right that the compiler says or that differs.
const TURNS: usize = 40;

impl Settled {
    /// The overrides, by what they are of.
    pub(crate) fn overrides(&self) -> usize {
        fn count(items: &[Item]) -> usize {
            let mut sum = 0;
            for item in items {
                sum += match item.name.as_str() {
                    "property_overrides" | "overrides" | "sms_role_overrides" => item.value.items().len(),
                    _ => count(item.value.items()),
                };
            }
            sum
        }
        count(&self.declaration.items)
    }

    /// How much there is to read. What undoes a base weighs more than what adds to it.
    pub(crate) fn cost(&self) -> usize {
        let undone = self
            .printed
            .text
            .lines()
            .filter(|line| line.ends_with(": null,"))
            .count();
        self.overrides() * 3 + undone * 10 + self.printed.text.lines().count()
    }
}

/// What is worked on.
struct Work<'a> {
    source: &'a Source<'a>,
    names: &'a Names<'a>,
    is_cdk: bool,
    /// Whether what the rules say is to be heard, and not put right.
    listens: bool,
    declaration: Declaration,
    allowed: Vec<Message>,
    refused: Vec<Message>,
    left: Vec<String>,
}

/// Settles a declaration in a style.
pub(crate) fn settle(source: &Source<'_>, style: &Style) -> Option<Settled> {
    work(source, style, false)
}

/// The same for whoever wants to hear the rules: nothing is allowed, nothing is taken out for a rule, and nothing that could be
/// left out is.
pub(crate) fn listen(source: &Source<'_>, style: &Style) -> Option<Settled> {
    work(source, style, true)
}

fn work(source: &Source<'_>, style: &Style, listens: bool) -> Option<Settled> {
    let names = source.names(style);
    let declaration = source.declaration(style, &names);
    let mut work = Work {
        source,
        names: &names,
        is_cdk: style.cdk.is_some(),
        listens,
        declaration,
        allowed: Vec::new(),
        refused: Vec::new(),
        left: Vec::new(),
    };
    for _ in 0..TURNS {
        let printed = print(&work.declaration, 4);
        let compiled = compile(&printed.text)?;
        if work.put_right(&printed, &compiled.messages) {
            continue;
        }
        work.left.clear();
        if work.compare(&compiled) {
            continue;
        }
        break;
    }
    if !listens {
        work.allow_less()?;
        work.leave_out(style.base.is_none())?;
    }
    let printed = print(&work.declaration, 4);
    let compiled = compile(&printed.text)?;
    let Work {
        declaration,
        allowed,
        refused,
        left,
        ..
    } = work;
    Some(Settled {
        declaration,
        compiled,
        printed,
        allowed,
        refused,
        left,
    })
}

impl Work<'_> {
    /// Takes out what the compiler could not take, and silences what a rule refuses. Says whether anything changed.
    fn put_right(&mut self, printed: &Printed, messages: &[Message]) -> bool {
        let mut out: Vec<(Address, Message)> = Vec::new();
        let mut changed = false;
        let mut now: Vec<String> = Vec::new();
        for message in messages {
            let is_unused = message.rule == Some("unused_name") || message.rule == Some("unused_allow");
            if !message.is_error && !is_unused {
                continue;
            }
            let address = printed.address(&message.place).cloned().unwrap_or_default();
            if self.listens && message.rule.is_some() && !is_unused {
                continue;
            }
            if message.is_error && self.allow(&address, message, &mut now) {
                self.allowed.push(message.clone());
                changed = true;
                continue;
            }
            if !address.is_empty() && message.rule != Some("unused_allow") {
                out.push((address, message.clone()));
            }
        }
        // From the end, so that what is taken out moves nothing that is still to be.
        out.sort_by(|(one, _), (other, _)| order(other).cmp(&order(one)));
        out.dedup_by(|(one, _), (other, _)| one == other);
        for (address, message) in out {
            if self.declaration.remove(&address).is_some() {
                changed = true;
                if message.is_error {
                    self.refused.push(message);
                }
            }
        }
        changed
    }

    /// Silences a rule at the entry around an address, or else in the whole pool. Says whether it can be, and was not yet before
    /// this turn.
    fn allow(&mut self, address: &[Step], message: &Message, now: &mut Vec<String>) -> bool {
        let Some(rule) = message
            .rule
            .and_then(cognito_rules::find)
            .filter(|rule| !rule.structural)
        else {
            return false;
        };
        let attribute = format!("#[allow({})]", rule.name);
        // An entry of a map stands two steps deep: the map, the entry.
        let entry = address
            .get(..2)
            .filter(|entry| self.is_entry(entry))
            .map(<[Step]>::to_vec);
        if let Some(item) = entry.and_then(|entry| self.declaration.item_mut(&entry)) {
            let this = format!("{}{attribute}", item.name);
            if !item.attributes.contains(&attribute) {
                item.attributes.push(attribute);
                now.push(this);
                return true;
            }
            if now.contains(&this) {
                return true;
            }
        }
        if !self.declaration.attributes.contains(&attribute) {
            self.declaration.attributes.push(attribute.clone());
            now.push(attribute);
            return true;
        }
        now.contains(&attribute)
    }

    /// Takes back what was allowed and need not be, because an override decides it.
    fn allow_less(&mut self) -> Option<()> {
        let mut places: Vec<Option<Address>> = vec![None];
        places.extend(self.declaration.addresses().into_iter().map(Some));
        for place in places {
            let attributes = match &place {
                Some(address) => self.declaration.item_mut(address).map(|item| item.attributes.clone()),
                None => Some(self.declaration.attributes.clone()),
            };
            for attribute in attributes.unwrap_or_default() {
                let Some(rule) = attribute
                    .strip_prefix("#[allow(")
                    .and_then(|rest| rest.strip_suffix(")]"))
                else {
                    continue;
                };
                let before = self.declaration.clone();
                let attributes = match &place {
                    Some(address) => self.declaration.item_mut(address).map(|item| &mut item.attributes),
                    None => Some(&mut self.declaration.attributes),
                };
                attributes?.retain(|other| *other != attribute);
                let without = compile(&print(&self.declaration, 4).text)?;
                if without.messages.iter().any(|message| message.is_error) {
                    self.declaration = before;
                } else {
                    self.allowed.retain(|message| message.rule != Some(rule));
                }
            }
        }
        Some(())
    }

    fn is_entry(&self, address: &[Step]) -> bool {
        let [Step::Item(map), Step::Item(_)] = address else {
            return false;
        };
        self.declaration.items.get(*map).is_some_and(|item| {
            let name = item.name.as_str();
            UserPoolMap::is(name)
        })
    }

    /// Makes what differs from the template an override. Says whether anything changed.
    fn compare(&mut self, compiled: &Compiled) -> bool {
        let mut changed = false;
        let wanted = self.source.template;
        let resources = wanted.get("Resources").and_then(Json::as_object);
        for (id, ours) in compiled.template.resources().iter() {
            let Some(ours) = ours.as_object() else { continue };
            let Some(wanted) = resources.and_then(|it| it.get(id)).and_then(Json::as_object) else {
                changed |= self.not_generated(compiled, id);
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

    /// A member that cannot be said exactly stays in the rest of the template.
    fn without_member(&mut self, section: &str, key: &str) -> bool {
        let known = self.names.find(key, Map::Outputs).filter(|_| section == "Outputs");
        let removed = known.is_some_and(|known| self.remove_at(&["outputs", &known.name]));
        if !removed {
            self.left.push(format!("{section}.{key}"));
        }
        removed
    }

    /// Sees to it that a resource is not generated which the template does not have.
    fn not_generated(&mut self, compiled: &Compiled, id: &str) -> bool {
        let path = cause(compiled, id);
        let names: Vec<&str> = path.iter().map(String::as_str).collect();
        let flag = |value| Node {
            kind: if value {
                Kind::True
            } else {
                Kind::Code("false".to_owned())
            },
            origin: None,
        };
        let changed = match names[..] {
            [] => self.set_at(&[], "enable_sms_role", flag(false)),
            ["lambda_triggers", _] => self.without_permission(&names),
            ["identity_pools", name] => self.without_roles(name),
            _ => self.remove_at(&names),
        };
        if !changed {
            self.left.push(format!("Resources.{id}"));
        }
        changed
    }

    /// `pre_sign_up: f` as `pre_sign_up: { function: f, permission: false }`.
    fn without_permission(&mut self, names: &[&str]) -> bool {
        let Some(address) = self.find(names) else { return false };
        let Some(item) = self.declaration.item_mut(&address) else {
            return false;
        };
        if item.value.items_mut().is_none() {
            let function = item.value.clone();
            let items = vec![Item::new("function", function)];
            item.value.kind = Kind::Section(String::new(), items);
        }
        let no = Node {
            kind: Kind::Code("false".to_owned()),
            origin: None,
        };
        match item.value.items_mut() {
            Some(items) if items.iter().all(|item| item.name != "permission") => {
                items.push(Item::new("permission", no));
                true
            }
            _ => false,
        }
    }

    /// An identity pool whose roles and attachment are left to the rest of the template.
    fn without_roles(&mut self, name: &str) -> bool {
        let mut changed = false;
        for setting in ["authenticated_role", "unauthenticated_role", "role_mappings"] {
            changed |= self.remove_at(&["identity_pools", name, setting]);
        }
        let base = Node {
            kind: Kind::True,
            origin: None,
        };
        changed || self.set_at(&["identity_pools", name], "..AsWritten", base)
    }

    /// Writes an override for a difference. Says whether it is a new one.
    fn override_with(&mut self, compiled: &Compiled, id: &str, difference: Difference) -> bool {
        let Some((owner, field)) = self.owner(compiled, id) else {
            // Nothing can change it, so it is not ours.
            return self.not_generated(compiled, id);
        };
        let (field, path) = match (field, difference.path.split_first()) {
            ("overrides", Some((first, rest))) if first == "Properties" && !rest.is_empty() => {
                ("property_overrides", rest)
            }
            (field, _) => (field, &difference.path[..]),
        };
        let key = written(path);
        let at = [vec!["Resources".to_owned(), id.to_owned()], difference.path.clone()].concat();
        let value = match &difference.value {
            Some(Json::Text(condition)) if difference.path == ["Condition"] => {
                Node::code(self.names.named(condition, Map::Conditions).name, &at)
            }
            Some(json) => self.names.value(json, &at),
            None => Node {
                kind: Kind::Code("null".to_owned()),
                origin: Some(at),
            },
        };
        self.declare_names();
        let names: Vec<&str> = owner.iter().map(String::as_str).collect();
        let Some(address) = self.find(&names) else {
            if names.is_empty() {
                return self.set_override(None, field, &key, value, id);
            }
            self.left.push(format!("Resources.{id}.{}", written(&difference.path)));
            return false;
        };
        self.set_override(Some(address), field, &key, value, id)
    }

    fn set_override(&mut self, owner: Option<Address>, field: &str, key: &str, value: Node, id: &str) -> bool {
        let items = match owner {
            Some(address) => self
                .declaration
                .item_mut(&address)
                .and_then(|item| item.value.items_mut()),
            None => Some(&mut self.declaration.items),
        };
        let Some(items) = items else { return false };
        let Some(overrides) = section_of(items, field).value.items_mut() else {
            return false;
        };
        if overrides.iter().any(|item| item.name == key) {
            self.left.push(format!("Resources.{id}: {key}"));
            return false;
        }
        overrides.push(Item::new(key, value));
        true
    }

    /// Declares what an override refers to and nothing did before.
    fn declare_names(&mut self) {
        let maps = [Map::External, Map::Parameters, Map::Conditions, Map::Mappings];
        let mut fresh = self.declaration.clone();
        fresh
            .items
            .retain(|item| !maps.iter().any(|map| map.field() == item.name));
        super::stack::add(self.source.template, self.names, self.source.elsewhere, &mut fresh);
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
        super::stack::sort(&mut self.declaration);
    }

    /// What has the overrides of a resource, and in which field.
    fn owner(&self, compiled: &Compiled, id: &str) -> Option<(Vec<String>, &'static str)> {
        if matches!(self.source.subject, Subject::Pool(pool) if pool == id) {
            return Some((Vec::new(), "overrides"));
        }
        let resource = self.source.template.get("Resources").and_then(|it| it.get(id))?;
        if let Some(map) = Map::of_type(type_of(resource)) {
            let known = self.names.find(id, map)?;
            return Some((vec![map.field().to_owned(), known.name], "overrides"));
        }
        let is_sms_role =
            compiled.pool.generates_sms_role() && cognito_model::naming::ids::sms_role(&compiled.pool) == id;
        is_sms_role.then(|| (Vec::new(), "sms_role_overrides"))
    }

    /// Leaves out settings without which nothing changes. `all` of them where what is left out has a default; names everywhere.
    fn leave_out(&mut self, all: bool) -> Option<()> {
        let mut before = compile(&print(&self.declaration, 4).text)?;
        let mut addresses = self.declaration.addresses();
        addresses.sort_by(|one, other| order(other).cmp(&order(one)));
        for address in addresses {
            let names = self.names_of(&address);
            let first = names.first().map(String::as_str).unwrap_or_default();
            let last = names.last().map(String::as_str).unwrap_or_default();
            let is_declared = matches!(
                first,
                "external" | "parameters" | "conditions" | "mappings" | "outputs" | "import"
            );
            let is_name = matches!(last, "name" | "group_name") && names.len() == 3;
            let is_map = UserPoolMap::is(first) && names.len() == 2;
            let is_override = names.iter().any(|name| name.ends_with("overrides"));
            let is_empty = self
                .declaration
                .item_mut(&address)
                .is_some_and(|item| item.value.items().is_empty());
            let is_empty_map = UserPoolMap::is(first) && names.len() == 1 && is_empty;
            if is_declared || is_map || !all && !is_name && !is_override && !is_empty_map {
                continue;
            }
            let Some(item) = self.declaration.remove(&address) else {
                continue;
            };
            let without = compile(&print(&self.declaration, 4).text)?;
            let errors = |compiled: &Compiled| compiled.messages.iter().filter(|it| it.is_error).count();
            // An override also hides what a rule has to say.
            let is_quiet = is_override || without.messages.len() <= before.messages.len();
            let is_quiet = is_quiet && errors(&without) <= errors(&before);
            let is_same = without.template == before.template && is_quiet;
            match is_same {
                true => before = without,
                false => self.declaration.insert(&address, item),
            }
        }
        self.declaration.items.retain(|item| {
            let is_stack = matches!(
                item.name.as_str(),
                "external" | "parameters" | "conditions" | "mappings" | "outputs"
            );
            !is_stack || !item.value.items().is_empty()
        });
        Some(())
    }

    /// The names of the items on the way to an address.
    fn names_of(&self, address: &[Step]) -> Vec<String> {
        let (mut items, mut names) = (&self.declaration.items[..], Vec::new());
        for step in address {
            let Step::Item(index) = step else { break };
            let Some(item) = items.get(*index) else { break };
            names.push(item.name.clone());
            items = item.value.items();
        }
        names
    }

    /// The address of the item of these names.
    fn find(&self, names: &[&str]) -> Option<Address> {
        let (mut items, mut address) = (&self.declaration.items[..], Vec::new());
        for name in names {
            let index = items.iter().position(|item| item.name == *name)?;
            address.push(Step::Item(index));
            items = items[index].value.items();
        }
        (!address.is_empty()).then_some(address)
    }

    fn remove_at(&mut self, names: &[&str]) -> bool {
        let address = self.find(names);
        address.is_some_and(|address| self.declaration.remove(&address).is_some())
    }

    fn set_at(&mut self, names: &[&str], name: &str, value: Node) -> bool {
        let items = match self.find(names) {
            Some(address) => self
                .declaration
                .item_mut(&address)
                .and_then(|item| item.value.items_mut()),
            None => Some(&mut self.declaration.items),
        };
        let Some(items) = items else { return false };
        if items.iter().any(|item| item.name == name) {
            return false;
        }
        items.push(Item::new(name, value));
        true
    }
}

/// The fields of a pool that are maps of entries with attributes.
struct UserPoolMap;

impl UserPoolMap {
    fn is(name: &str) -> bool {
        matches!(
            name,
            "clients"
                | "domains"
                | "resource_servers"
                | "identity_providers"
                | "groups"
                | "identity_pools"
                | "outputs"
                | "parameters"
                | "conditions"
                | "mappings"
                | "external"
                | "custom_attributes"
        )
    }
}

/// The setting that makes a resource be generated, as names. Nothing for what belongs to the pool itself.
fn cause(compiled: &Compiled, id: &str) -> Vec<String> {
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

/// The order of addresses in a declaration: what is around something before it.
fn order(address: &[Step]) -> Vec<usize> {
    address
        .iter()
        .map(|step| match step {
            Step::Item(index) | Step::Element(index) => *index,
        })
        .collect()
}
