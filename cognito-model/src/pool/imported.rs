//! The parts of a declaration that already exist, so that the template has no resource for them.

use crate::pool::user_pool::UserPool;
use crate::schema::path::SettingPath;
use crate::value::intrinsic::Target;
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

    /// The name of an existing identity pool, if the target is one.
    pub fn imported_identity_pool(&self, target: &Target) -> Option<&Text> {
        match target {
            Target::IdentityPool(name) => self.identity_pools.named(name)?.value.import.as_ref(),
            _ => None,
        }
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
