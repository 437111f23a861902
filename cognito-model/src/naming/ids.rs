//! Logical IDs: the names of the declaration's parts in the template.
//!
//! They are derived only from names, so they do not change when settings change. The pool's own parts have the pool's name as a
//! prefix; parameters and external resources do not belong to the pool and have no prefix.

use crate::naming::cdk;
use crate::pool::identity_pool::IdentityPool;
use crate::pool::stack::{Mapping, Parameter};
use crate::pool::user_pool::UserPool;
use crate::schema::path::SettingPath;
use crate::value::cdk::CdkPlace;
use crate::value::intrinsic::{Target, Value};
use crate::value::list::{Entry, List};
use crate::value::text::Str;

/// The section of a template in which a logical ID is declared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TemplateSection {
    Parameters,
    Mappings,
    Conditions,
    Resources,
    Outputs,
}

/// The maps of a pool whose entries have logical IDs.
#[derive(Clone, Copy)]
pub enum EntryMap {
    ResourceServers,
    IdentityProviders,
    Clients,
    Domains,
    Groups,
    IdentityPools,
    External,
    Parameters,
    Conditions,
    Mappings,
    Outputs,
    Resources,
    Users,
    Replicas,
}

impl EntryMap {
    /// The field of the pool.
    const fn field(self) -> &'static str {
        match self {
            EntryMap::ResourceServers => "resource_servers",
            EntryMap::IdentityProviders => "identity_providers",
            EntryMap::Clients => "clients",
            EntryMap::Domains => "domains",
            EntryMap::Groups => "groups",
            EntryMap::IdentityPools => "identity_pools",
            EntryMap::External => "external",
            EntryMap::Parameters => "parameters",
            EntryMap::Conditions => "conditions",
            EntryMap::Mappings => "mappings",
            EntryMap::Outputs => "outputs",
            EntryMap::Resources => "resources",
            EntryMap::Users => "users",
            EntryMap::Replicas => "replicas",
        }
    }

    const fn section(self) -> TemplateSection {
        match self {
            EntryMap::ResourceServers
            | EntryMap::IdentityProviders
            | EntryMap::Clients
            | EntryMap::Domains
            | EntryMap::Groups
            | EntryMap::IdentityPools
            | EntryMap::External
            | EntryMap::Resources
            | EntryMap::Users
            | EntryMap::Replicas => TemplateSection::Resources,
            EntryMap::Parameters => TemplateSection::Parameters,
            EntryMap::Conditions => TemplateSection::Conditions,
            EntryMap::Mappings => TemplateSection::Mappings,
            EntryMap::Outputs => TemplateSection::Outputs,
        }
    }

    /// The logical ID of an entry with this name, unless the ID is pinned.
    pub(crate) fn derive(self, pool: &UserPool, name: &str, place: Option<&CdkPlace>) -> String {
        if let Some(path) = self.cdk_path(pool, name, place) {
            return match self {
                // The CDK has only the CloudFormation class for them, which is the resource itself.
                EntryMap::Users | EntryMap::Replicas => cdk::logical_id(path, &[]),
                _ => cdk::logical_id(path, &["Resource"]),
            };
        }
        let own = camel_case(name);
        let noun = match self {
            EntryMap::External | EntryMap::Parameters | EntryMap::Resources => return own,
            EntryMap::Conditions | EntryMap::Mappings | EntryMap::Outputs => "",
            EntryMap::ResourceServers => "ResourceServer",
            EntryMap::IdentityProviders => "Provider",
            EntryMap::Clients => "Client",
            EntryMap::Domains => "Domain",
            EntryMap::Groups => "Group",
            EntryMap::IdentityPools => "IdentityPool",
            EntryMap::Users => "User",
            EntryMap::Replicas => "Replica",
        };
        format!("{}{own}{noun}", prefix(pool))
    }

    /// Where an entry was in the CDK app: under the pool, as with the methods of the CDK's pool, or next to it. `None` for
    /// entries without a construct, which keep their usual names.
    pub fn cdk_path(self, pool: &UserPool, name: &str, place: Option<&CdkPlace>) -> Option<Vec<String>> {
        let cdk = pool.cdk.as_ref()?;
        let parent = match self {
            EntryMap::ResourceServers | EntryMap::Clients | EntryMap::Domains | EntryMap::Groups => cdk::pool_path(cdk),
            // The CDK's pool has no method for them.
            EntryMap::IdentityProviders | EntryMap::IdentityPools | EntryMap::Users | EntryMap::Replicas => {
                cdk::beside(cdk)
            }
            // What is outside the pool has its own name, unless it says what its name was.
            EntryMap::External | EntryMap::Resources if place.is_some() => cdk::beside(cdk),
            _ => return None,
        };
        Some(cdk::entry_path(parent, name, place))
    }

    /// The logical ID of this entry.
    pub fn id<T>(self, pool: &UserPool, entry: &Entry<T>) -> String {
        match &entry.logical_id {
            Some(pinned) => pinned.to_string(),
            None => self.derive(pool, &entry.name, entry.cdk.as_ref()),
        }
    }

    /// The logical ID of the entry with this name. An undeclared name gives the ID that it would have.
    pub fn id_of<T>(self, pool: &UserPool, entries: &List<Entry<T>>, name: &str) -> String {
        match entries.named(name) {
            Some(entry) => self.id(pool, entry),
            None => self.derive(pool, name, None),
        }
    }

    pub(crate) fn list<'a, T: 'static>(
        self,
        pool: &UserPool,
        entries: impl IntoIterator<Item = &'a Entry<T>>,
        into: &mut Vec<(TemplateSection, String, SettingPath)>,
    ) {
        let path = SettingPath::root().field(self.field());
        for entry in entries {
            into.push((self.section(), self.id(pool, entry), path.key(&entry.name)));
        }
    }
}

/// The prefix of the logical IDs of the pool's parts. Pinning the ID of the pool does not change it.
pub(crate) fn prefix(pool: &UserPool) -> String {
    let prefix = camel_case(&pool.name);
    if prefix.is_empty() {
        "UserPool".to_owned()
    } else {
        prefix
    }
}

/// The logical ID of a part of the pool: from its IDs in the CDK app, or from the pool's name and `own`.
pub fn child(pool: &UserPool, ids: &[&str], own: &str) -> String {
    match &pool.cdk {
        Some(cdk) => cdk::logical_id(cdk::pool_path(cdk), ids),
        None => format!("{}{own}", prefix(pool)),
    }
}

/// The logical ID of the pool.
pub fn pool(pool: &UserPool) -> String {
    match &pool.logical_id {
        Some(pinned) => pinned.to_string(),
        None => child(pool, &["Resource"], ""),
    }
}

/// The logical ID of the generated role for SMS messages.
pub fn sms_role(pool: &UserPool) -> String {
    generated(pool, child(pool, &["smsRole", "Resource"], "SmsRole"))
}

/// The logical ID of a generated resource: the one that is pinned in `generated`, or else `id`.
pub(crate) fn generated(pool: &UserPool, id: String) -> String {
    match pool.generated.named(&id).and_then(|entry| entry.logical_id.as_ref()) {
        Some(pinned) => pinned.to_string(),
        None => id,
    }
}

/// The logical ID of a resource that an identity pool generates: from its ID in the CDK app, or from its name here. Pinning the
/// ID of the identity pool does not change it.
fn of_identity_pool(pool: &UserPool, name: &str, id: &str, own: &str) -> String {
    let place = pool.identity_pools.named(name).and_then(|entry| entry.cdk.as_ref());
    let id = match EntryMap::IdentityPools.cdk_path(pool, name, place) {
        Some(path) => cdk::logical_id(path, &[id, "Resource"]),
        None => format!("{}{own}", EntryMap::IdentityPools.derive(pool, name, None)),
    };
    generated(pool, id)
}

/// The logical ID of the role that an identity pool creates for signed-in users.
pub fn authenticated_role(pool: &UserPool, identity_pool: &str) -> String {
    of_identity_pool(pool, identity_pool, "AuthenticatedRole", "AuthenticatedRole")
}

/// The logical ID of the role that an identity pool creates for guests.
pub fn unauthenticated_role(pool: &UserPool, identity_pool: &str) -> String {
    of_identity_pool(pool, identity_pool, "UnauthenticatedRole", "UnauthenticatedRole")
}

/// The logical ID of the resource that attaches roles to an identity pool.
pub fn role_attachment(pool: &UserPool, identity_pool: &str) -> String {
    of_identity_pool(pool, identity_pool, "DefaultRoleAttachment", "RoleAttachment")
}

/// The name that the CDK gave to a provider without one, in the CDK app.
pub fn cdk_provider_name<T>(
    pool: &UserPool,
    entry: &Entry<T>,
    suffix: &str,
    shortest: usize,
    longest: usize,
) -> Option<String> {
    let cdk = pool.cdk.as_ref()?;
    let path = EntryMap::IdentityProviders.cdk_path(pool, &entry.name, entry.cdk.as_ref())?;
    let mut name = match suffix {
        "saml" => cdk::unique_resource_name(&cdk::stack_name(cdk), &path, longest),
        _ => cdk::unique_id(&cdk::in_app(cdk, &path)),
    };
    if name.len() < shortest {
        name.push_str(suffix);
    }
    if name.len() > longest {
        // The cleaned string is ASCII, so bytes are characters.
        name = format!("{}{}", &name[..longest / 2], &name[name.len() - longest / 2..]);
    }
    Some(name)
}

/// The logical IDs of an identity pool and of everything that it generates. None for an imported one.
pub fn identity_pool(pool: &UserPool, entry: &Entry<IdentityPool>) -> Vec<String> {
    if entry.value.import.is_some() {
        return Vec::new();
    }
    let mut ids = vec![EntryMap::IdentityPools.id(pool, entry)];
    if entry.value.generates_authenticated_role() {
        ids.push(authenticated_role(pool, &entry.name));
    }
    if entry.value.generates_unauthenticated_role(pool) {
        ids.push(unauthenticated_role(pool, &entry.name));
    }
    if entry.value.has_role_attachment() {
        ids.push(role_attachment(pool, &entry.name));
    }
    ids
}

/// The logical ID of the permission for Cognito to call a trigger's function.
pub fn permission(pool: &UserPool, trigger: &str) -> String {
    let trigger = camel_case(trigger);
    // The CDK has no construct around it.
    let id = child(pool, &[&format!("{trigger}Cognito")], &format!("{trigger}Permission"));
    generated(pool, id)
}

/// The logical ID of the policy that gives the role of a trigger's function permissions on the pool.
pub fn trigger_policy(pool: &UserPool, trigger: &str) -> String {
    generated(pool, format!("{}{}Policy", prefix(pool), camel_case(trigger)))
}

/// The logical ID of the resource that delivers the pool's logs.
pub fn log_delivery(pool: &UserPool) -> String {
    generated(pool, format!("{}LogDelivery", prefix(pool)))
}

/// The logical ID of the threat protection settings, for one client or for all.
pub fn threat_protection(pool: &UserPool, client: Option<&str>) -> String {
    let client = client.map(camel_case).unwrap_or_default();
    generated(pool, format!("{}{client}ThreatProtection", prefix(pool)))
}

/// The logical ID of a client's managed login style.
pub fn branding(pool: &UserPool, client: &str) -> String {
    generated(pool, format!("{}{}Branding", prefix(pool), camel_case(client)))
}

/// The logical ID of a document that users of a client agree to: `terms-of-use` or `privacy-policy`.
pub fn terms(pool: &UserPool, client: &str, document: &str) -> String {
    generated(
        pool,
        format!("{}{}{}", prefix(pool), camel_case(client), camel_case(document)),
    )
}

/// The logical ID of a condition in the declaration.
pub fn condition(pool: &UserPool, name: &str) -> String {
    match pool.conditions.named(name) {
        Some(entry) => of_condition(pool, entry),
        None => EntryMap::Conditions.id_of(pool, &pool.conditions, name),
    }
}

/// The logical ID of a condition that was found already.
pub(crate) fn of_condition(pool: &UserPool, entry: &Entry<Value>) -> String {
    match &entry.value {
        Value::Text(id) if entry.logical_id.is_none() => id.to_string(),
        Value::Null if entry.logical_id.is_none() => camel_case(&entry.name),
        _ => EntryMap::Conditions.id(pool, entry),
    }
}

/// Whether the rest of the template declares the condition: `is_prod: External`, which the model keeps as `null`, or
/// `is_prod: External("IsProd")`, which it keeps as that string.
pub fn is_external_condition(entry: &Entry<Value>) -> bool {
    matches!(entry.value, Value::Null | Value::Text(_))
}

/// The logical ID of a parameter. The rest of the template may declare it.
pub fn parameter(pool: &UserPool, name: &str) -> String {
    match pool.parameters.named(name) {
        Some(entry) => of_parameter(pool, entry),
        None => EntryMap::Parameters.id_of(pool, &pool.parameters, name),
    }
}

/// The logical ID of a parameter that was found already.
pub(crate) fn of_parameter(pool: &UserPool, entry: &Entry<Parameter>) -> String {
    match Parameter::external_id(&entry.value.parameter_type) {
        Some(id) if entry.logical_id.is_none() => id.to_owned(),
        _ => EntryMap::Parameters.id(pool, entry),
    }
}

/// The logical ID of a mapping. The rest of the template may declare it.
pub fn mapping(pool: &UserPool, name: &str) -> String {
    match pool.mappings.named(name) {
        Some(entry) => of_mapping(pool, entry),
        None => EntryMap::Mappings.id_of(pool, &pool.mappings, name),
    }
}

/// The logical ID of a mapping that was found already.
pub(crate) fn of_mapping(pool: &UserPool, entry: &Entry<Mapping>) -> String {
    match &entry.value {
        Mapping::External(Some(id)) if entry.logical_id.is_none() => id.to_string(),
        Mapping::External(None) if entry.logical_id.is_none() => camel_case(&entry.name),
        _ => EntryMap::Mappings.id(pool, entry),
    }
}

impl UserPool {
    /// The name of a target in the template: its logical ID, or the name of a pseudo parameter.
    ///
    /// ```
    /// use cognito_model::{Target, UserPool};
    ///
    /// let pool = UserPool { name: "customers".into(), ..UserPool::DEFAULT };
    /// assert_eq!(pool.logical_id_of(&Target::Pool), "Customers");
    /// assert_eq!(pool.logical_id_of(&Target::Client("web".into())), "CustomersWebClient");
    /// assert_eq!(pool.logical_id_of(&Target::IdentityProvider("google".into())), "CustomersGoogleProvider");
    /// ```
    pub fn logical_id_of(&self, target: &Target) -> String {
        match target {
            Target::Pool => pool(self),
            Target::SmsRole => sms_role(self),
            Target::Client(name) => EntryMap::Clients.id_of(self, &self.clients, name),
            Target::Domain(name) => EntryMap::Domains.id_of(self, &self.domains, name),
            Target::ResourceServer(name) => EntryMap::ResourceServers.id_of(self, &self.resource_servers, name),
            Target::IdentityProvider(name) => EntryMap::IdentityProviders.id_of(self, &self.identity_providers, name),
            Target::Group(name) => EntryMap::Groups.id_of(self, &self.groups, name),
            Target::IdentityPool(name) => EntryMap::IdentityPools.id_of(self, &self.identity_pools, name),
            Target::AuthenticatedRole(name) => authenticated_role(self, name),
            Target::UnauthenticatedRole(name) => unauthenticated_role(self, name),
            Target::External(name) => EntryMap::External.id_of(self, &self.external, name),
            Target::Parameter(name) => parameter(self, name),
            Target::Resource(name) => EntryMap::Resources.id_of(self, &self.resources, name),
            Target::Pseudo(pseudo) => pseudo.name().to_owned(),
            Target::LogicalId(id) => Str::to_string(id),
        }
    }
}

/// `google_secret` and `google-secret` become `GoogleSecret`; inner capitals are kept, so `isEmployee` becomes `IsEmployee`.
///
/// CloudFormation allows only ASCII letters and digits. A name that contains none is spelled with its code points, so that it
/// has an ID too.
pub fn camel_case(name: &str) -> String {
    let mut id = String::with_capacity(name.len());
    for part in name.split(|c: char| !c.is_ascii_alphanumeric()) {
        let mut characters = part.chars();
        id.extend(characters.next().map(|first| first.to_ascii_uppercase()));
        id.push_str(characters.as_str());
    }
    if id.is_empty() {
        id.extend(name.chars().map(|c| format!("U{:04X}", u32::from(c))));
    }
    id
}
