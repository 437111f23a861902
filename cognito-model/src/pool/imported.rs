//! The parts of a declaration that already exist, so that the template has no resource for them.

use crate::pool::import::ImportedPool;
use crate::pool::user_pool::UserPool;
use crate::schema::path::SettingPath;
use crate::value::intrinsic::{Intrinsic, SubPart, Target, Value};
use crate::value::text::Text;

impl UserPool {
    /// The clients and domains that are imported.
    pub fn imported_paths(&self) -> Vec<SettingPath> {
        let mut imported = Vec::new();
        for client in self.clients.iter().filter(|client| client.value.import.is_some()) {
            imported.push(SettingPath::of(&["clients"]).key(&client.name));
        }
        for domain in self.domains.iter().filter(|domain| domain.value.import().is_some()) {
            imported.push(SettingPath::of(&["domains"]).key(&domain.name));
        }
        imported
    }

    /// Whether the target is imported, and therefore has no resource.
    pub fn is_imported(&self, target: &Target) -> bool {
        match target {
            Target::Pool => self.import.is_some(),
            Target::Client(name) => self
                .clients
                .named(name)
                .is_some_and(|client| client.value.import.is_some()),
            Target::Domain(name) => self
                .domains
                .named(name)
                .is_some_and(|domain| domain.value.import().is_some()),
            _ => false,
        }
    }

    /// Whether what names an import refers to the import itself, as in `import: UserPoolId(Ref(pool))`, or to another one that does.
    /// Then it has no value.
    pub fn imports_itself(&self, target: &Target) -> bool {
        let (mut seen, mut next) = (Vec::new(), vec![target.clone()]);
        while let Some(import) = next.pop() {
            let Some(Text::Intrinsic(name)) = self.imported_name(&import) else {
                continue;
            };
            let mut named = Vec::new();
            add_targets(name, &mut named);
            if named.contains(target) {
                return true;
            }
            named.retain(|target| !seen.contains(target));
            seen.extend(named.iter().cloned());
            next.append(&mut named);
        }
        false
    }

    /// What names an import: an ID, an ARN or a domain.
    fn imported_name(&self, target: &Target) -> Option<&Text> {
        match target {
            Target::Pool => match self.import.as_ref()? {
                ImportedPool::UserPoolId(import) => Some(&import.user_pool_id),
                ImportedPool::UserPoolArn(import) => Some(&import.user_pool_arn),
            },
            Target::Client(name) => self.clients.named(name)?.value.import.as_ref(),
            Target::Domain(name) => self.domains.named(name)?.value.import(),
            _ => self.imported_identity_pool(target),
        }
    }

    /// The name of an existing identity pool, if the target is one.
    pub fn imported_identity_pool(&self, target: &Target) -> Option<&Text> {
        match target {
            Target::IdentityPool(name) => self.identity_pools.named(name)?.value.import.as_ref(),
            _ => None,
        }
    }
}

/// Adds everything that a function refers to.
fn add_targets(intrinsic: &Intrinsic, all: &mut Vec<Target>) {
    fn add(value: &Value, all: &mut Vec<Target>) {
        match value {
            Value::Intrinsic(intrinsic) => add_targets(intrinsic, all),
            Value::List(items) => items.iter().for_each(|item| add(item, all)),
            _ => {}
        }
    }
    match intrinsic {
        Intrinsic::Ref(target) | Intrinsic::GetAtt(target, _) => all.push(target.clone()),
        Intrinsic::Sub(parts) => {
            for part in parts {
                match part {
                    SubPart::Ref(target) | SubPart::GetAtt(target, _) => all.push(target.clone()),
                    SubPart::Variable(_, value) | SubPart::Unused(_, value) => add(value, all),
                    SubPart::Text(_) => {}
                }
            }
        }
        Intrinsic::If(_, values) | Intrinsic::FindInMap(_, values) | Intrinsic::Call(_, values) => {
            values.iter().for_each(|value| add(value, all));
        }
        Intrinsic::Condition(_) => {}
    }
}

/// Whether an imported target has the attribute. It does not have those that Cognito chose at creation.
pub fn has_attribute(target: &Target, attribute: &str) -> bool {
    match target {
        Target::Pool => matches!(attribute, "Arn" | "ProviderName" | "ProviderURL" | "UserPoolId"),
        Target::Client(_) => attribute == "ClientId",
        _ => false,
    }
}
