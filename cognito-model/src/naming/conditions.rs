//! The conditions under which the parts of a template exist. Conditions are identified by their names in the declaration.

use crate::naming::ids::{self, prefix};
use crate::pool::client::Client;
use crate::pool::domain::Domain;
use crate::pool::identity_provider::IdentityProvider;
use crate::pool::user_pool::UserPool;
use crate::schema::shared::ConditionName;
use crate::value::intrinsic::{Function, Intrinsic, SubPart, Target, Value};
use crate::value::list::{Entry, List};

/// The conditions that have to hold for a part of the pool: the pool's condition, then the part's own. Conditions that follow
/// from another one are left out.
pub fn of_part<'a>(pool: &'a UserPool, own: Option<&'a ConditionName>) -> Vec<&'a str> {
    let mut all = Vec::new();
    if pool.import.is_none() {
        add(pool, &mut all, pool.condition.as_ref());
    }
    add(pool, &mut all, own);
    all
}

/// Adds a condition, unless it follows from those in the list, and removes those that follow from it.
pub fn add<'a>(pool: &'a UserPool, all: &mut Vec<&'a str>, condition: Option<&'a ConditionName>) {
    if let Some(condition) = condition {
        add_name(pool, all, condition.0.as_str());
    }
}

fn add_name<'a>(pool: &'a UserPool, all: &mut Vec<&'a str>, name: &'a str) {
    if follows(pool, all, name) {
        return;
    }
    all.retain(|other| !follows(pool, &[name], other));
    all.push(name);
}

/// Adds all of them.
pub fn add_all<'a>(pool: &'a UserPool, all: &mut Vec<&'a str>, others: &[&'a str]) {
    for other in others {
        add_name(pool, all, other);
    }
}

/// Whether a condition holds whenever these hold: it is one of them, or part of an `Fn::And` in one of them.
pub fn follows(pool: &UserPool, all: &[&str], name: &str) -> bool {
    let mut known: Vec<&str> = all.to_vec();
    let mut next = 0;
    while let Some(&holds) = known.get(next) {
        if holds == name {
            return true;
        }
        next += 1;
        let Some(entry) = pool.conditions.named(holds) else {
            continue;
        };
        for part in parts_of(&entry.value) {
            if !known.contains(&part) {
                known.push(part);
            }
        }
    }
    false
}

/// The conditions that must hold for a condition with this value to hold.
fn parts_of(value: &Value) -> Vec<&str> {
    let mut parts = Vec::new();
    match value {
        Value::Intrinsic(Intrinsic::Condition(name)) => parts.push(name.as_str()),
        Value::Intrinsic(Intrinsic::Call(Function::And, arguments)) => {
            for argument in arguments {
                if let Value::Intrinsic(Intrinsic::Condition(name)) = argument {
                    parts.push(name.as_str());
                }
            }
        }
        _ => {}
    }
    parts
}

/// The conditions in `needed` that may not hold when those in `have` do.
pub fn missing<'a>(pool: &UserPool, have: &[&str], needed: &[&'a str]) -> Vec<&'a str> {
    let mut missing = Vec::new();
    for name in needed {
        if !follows(pool, have, name) {
            missing.push(*name);
        }
    }
    missing
}

/// The conditions under which the template contains a target. What it does not create always exists.
pub fn of_target<'a>(pool: &'a UserPool, target: &Target) -> Vec<&'a str> {
    let own = match target {
        Target::Pool | Target::SmsRole => None,
        Target::Client(name) => match pool.clients.named(name).map(|entry| &entry.value) {
            Some(client) if client.import.is_none() => client.condition.as_ref(),
            _ => return Vec::new(),
        },
        Target::Domain(name) => match pool.domains.named(name).map(|entry| &entry.value) {
            Some(domain) if domain.import().is_none() => domain.condition(),
            _ => return Vec::new(),
        },
        Target::IdentityProvider(name) => match pool.identity_providers.named(name).map(|entry| &entry.value) {
            Some(provider) if provider.is_created() => provider.condition(),
            _ => return Vec::new(),
        },
        Target::ResourceServer(name) => pool
            .resource_servers
            .named(name)
            .and_then(|it| it.value.condition.as_ref()),
        Target::Group(name) => pool.groups.named(name).and_then(|it| it.value.condition.as_ref()),
        Target::IdentityPool(name) | Target::AuthenticatedRole(name) | Target::UnauthenticatedRole(name) => {
            let condition = pool
                .identity_pools
                .named(name)
                .and_then(|it| it.value.condition.as_ref());
            return alone(condition);
        }
        Target::Resource(name) => {
            let condition = pool.resources.named(name);
            return alone(condition.and_then(|it| it.value.settings.condition.as_ref()));
        }
        Target::External(_) | Target::Parameter(_) | Target::Pseudo(_) | Target::LogicalId(_) => return Vec::new(),
    };
    of_part(pool, own)
}

/// The conditions of a part of a client, which has its own condition.
pub fn of_client_part<'a>(pool: &'a UserPool, client: &Entry<Client>, own: Option<&'a ConditionName>) -> Vec<&'a str> {
    let mut all = of_part(pool, None);
    add_all(pool, &mut all, &of_target(pool, &Target::Client(client.name.clone())));
    add(pool, &mut all, own);
    all
}

/// The conditions of something outside the pool: only its own.
pub fn alone(own: Option<&ConditionName>) -> Vec<&str> {
    let mut all = Vec::new();
    if let Some(own) = own {
        all.push(own.0.as_str());
    }
    all
}

/// Visits every target that a value refers to, except inside `Fn::If`, where the function decides.
pub fn targets<'v>(value: &'v Value, look: &mut dyn FnMut(&'v Target)) {
    match value {
        Value::List(items) => items.iter().for_each(|item| targets(item, look)),
        Value::Map(members) => members.iter().for_each(|(_, member)| targets(member, look)),
        Value::Intrinsic(intrinsic) => match intrinsic {
            Intrinsic::Ref(target) | Intrinsic::GetAtt(target, _) => look(target),
            Intrinsic::Sub(parts) => {
                for part in parts {
                    match part {
                        SubPart::Ref(target) | SubPart::GetAtt(target, _) => look(target),
                        SubPart::Variable(_, value) | SubPart::Unused(_, value) => targets(value, look),
                        SubPart::Text(_) => {}
                    }
                }
            }
            Intrinsic::FindInMap(_, values) | Intrinsic::Call(_, values) => {
                values.iter().for_each(|value| targets(value, look));
            }
            Intrinsic::If(..) | Intrinsic::Condition(_) => {}
        },
        _ => {}
    }
}

/// The conditions in source order.
pub fn ordered<'a>(pool: &UserPool, all: &[&'a str]) -> Vec<&'a str> {
    let mut ordered = Vec::new();
    for entry in &pool.conditions {
        if let Some(name) = all.iter().find(|name| entry.name == **name) {
            ordered.push(*name);
        }
    }
    for name in all {
        if !ordered.contains(name) {
            ordered.push(*name);
        }
    }
    ordered
}

/// The logical ID of a condition that holds exactly if all of these hold. They are in source order. For several conditions, it
/// is the one in which the declaration combines them, or one that the template adds. `is_taken` returns whether another combination
/// has an ID: `a` and `b_and_c` would get the same as `a`, `b` and `c`.
pub fn id(pool: &UserPool, all: &[&str], is_taken: &dyn Fn(&str) -> bool) -> String {
    if let [one] = all {
        return ids::condition(pool, one);
    }
    if let Some(combined) = pool.conditions.iter().find(|entry| is_combined(entry, all)) {
        return ids::condition(pool, &combined.name);
    }
    let mut id = prefix(pool);
    for (index, name) in all.iter().enumerate() {
        if index > 0 {
            id.push_str("And");
        }
        id.push_str(&ids::camel_case(name));
    }
    let is_declared = |id: &str| {
        let mut declared = pool.conditions.iter();
        declared.any(|entry| ids::condition(pool, &entry.name) == id)
    };
    while is_declared(&id) || is_taken(&id) {
        id.push_str("Both");
    }
    id
}

/// Whether a condition is the combination of exactly these.
fn is_combined(entry: &Entry<Value>, all: &[&str]) -> bool {
    let parts = parts_of(&entry.value);
    let arguments = match &entry.value {
        Value::Intrinsic(Intrinsic::Call(Function::And, arguments)) => arguments,
        _ => &List::EMPTY,
    };
    arguments.len() == all.len() && parts.len() == all.len() && all.iter().all(|name| parts.contains(name))
}

impl Domain {
    /// The condition under which it exists.
    pub fn condition(&self) -> Option<&ConditionName> {
        self.attributes().condition
    }
}

impl IdentityProvider {
    /// The condition under which it exists.
    pub fn condition(&self) -> Option<&ConditionName> {
        self.attributes().condition
    }
}
