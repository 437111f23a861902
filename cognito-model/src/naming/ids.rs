//! Logical ids: how the parts of a declaration are called in the template.
//!
//! They are made of names only, so that they stay what they are when settings change. A pool's own things carry its name in
//! front; parameters and external resources, which are not the pool's, have their own name alone.

use crate::naming::cdk;
use crate::pool::identity_pool::IdentityPool;
use crate::pool::stack::Parameter;
use crate::pool::user_pool::UserPool;
use crate::schema::path::SettingPath;
use crate::value::cdk::CdkPlace;
use crate::value::intrinsic::{Target, Value};
use crate::value::list::{Entry, List};
use crate::value::text::Str;

/// The part of a template in which a logical id is declared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TemplateSection {
    Parameters,
    Mappings,
    Conditions,
    Resources,
    Outputs,
}

/// The maps of a pool whose entries have logical ids.
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

    /// What an entry of that name is called, unless its logical id is pinned.
    pub(crate) fn derive(self, pool: &UserPool, name: &str, place: Option<&CdkPlace>) -> String {
        if let Some(path) = self.cdk_path(pool, name, place) {
            return match self {
                // The CDK has only the class of CloudFormation for them, which is the resource itself.
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

    /// Where an entry lay in the CDK app that is taken over: under the pool, as the methods of the CDK's pool put it, or beside it.
    /// What no construct stood for is named as it always is.
    pub fn cdk_path(self, pool: &UserPool, name: &str, place: Option<&CdkPlace>) -> Option<Vec<String>> {
        let cdk = pool.cdk.as_ref()?;
        let parent = match self {
            EntryMap::ResourceServers | EntryMap::Clients | EntryMap::Domains | EntryMap::Groups => cdk::pool_path(cdk),
            // The CDK has no method of the pool for them.
            EntryMap::IdentityProviders | EntryMap::IdentityPools | EntryMap::Users | EntryMap::Replicas => {
                cdk::beside(cdk)
            }
            // What is outside of the pool has its own name, unless it says what it was called.
            EntryMap::External | EntryMap::Resources if place.is_some() => cdk::beside(cdk),
            _ => return None,
        };
        Some(cdk::entry_path(parent, name, place))
    }

    /// What this entry is called.
    pub fn id<T>(self, pool: &UserPool, entry: &Entry<T>) -> String {
        match &entry.logical_id {
            Some(pinned) => pinned.to_string(),
            None => self.derive(pool, &entry.name, entry.cdk.as_ref()),
        }
    }

    /// What the entry of that name is called. A name that is not declared gives the id that it would have.
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

/// What the ids of the pool's parts begin with. Pinning the id of the pool leaves it alone.
pub(crate) fn prefix(pool: &UserPool) -> String {
    let prefix = camel_case(&pool.name);
    if prefix.is_empty() {
        "UserPool".to_owned()
    } else {
        prefix
    }
}

/// The logical id of something under the pool: by its ids in the CDK app that is taken over, or the pool's name with `own`.
pub fn child(pool: &UserPool, ids: &[&str], own: &str) -> String {
    match &pool.cdk {
        Some(cdk) => cdk::logical_id(cdk::pool_path(cdk), ids),
        None => format!("{}{own}", prefix(pool)),
    }
}

/// The logical id of the pool.
pub fn pool(pool: &UserPool) -> String {
    match &pool.logical_id {
        Some(pinned) => pinned.to_string(),
        None => child(pool, &["Resource"], ""),
    }
}

/// The logical id of the generated role for SMS messages.
pub fn sms_role(pool: &UserPool) -> String {
    generated(pool, child(pool, &["smsRole", "Resource"], "SmsRole"))
}

/// The logical id of what is generated and would have this one: the one that is pinned in `generated`.
pub(crate) fn generated(pool: &UserPool, id: String) -> String {
    match pool.generated.named(&id).and_then(|entry| entry.logical_id.as_ref()) {
        Some(pinned) => pinned.to_string(),
        None => id,
    }
}

/// The logical id of a part that an identity pool brings along: by its id in the CDK app that is taken over, or by what it is
/// called here. Pinning the id of the identity pool leaves those of its parts alone.
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

/// The logical id of the role that an identity pool creates for guests.
pub fn unauthenticated_role(pool: &UserPool, identity_pool: &str) -> String {
    of_identity_pool(pool, identity_pool, "UnauthenticatedRole", "UnauthenticatedRole")
}

/// The logical id of what attaches its roles to an identity pool.
pub fn role_attachment(pool: &UserPool, identity_pool: &str) -> String {
    of_identity_pool(pool, identity_pool, "DefaultRoleAttachment", "RoleAttachment")
}

/// The name that the CDK makes for a provider without one, in the CDK app that is taken over.
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
        // Cleaned text is ASCII, so bytes are characters.
        name = format!("{}{}", &name[..longest / 2], &name[name.len() - longest / 2..]);
    }
    Some(name)
}

/// The logical ids of an identity pool and of all that comes with it. One that exists already has none.
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

/// The logical id of the permission for Cognito to call the function of a trigger.
pub fn permission(pool: &UserPool, trigger: &str) -> String {
    let trigger = camel_case(trigger);
    // The CDK has no construct around it.
    let id = child(pool, &[&format!("{trigger}Cognito")], &format!("{trigger}Permission"));
    generated(pool, id)
}

/// The logical id of the policy by which the role of a trigger's function gets rights on the pool.
pub fn trigger_policy(pool: &UserPool, trigger: &str) -> String {
    generated(pool, format!("{}{}Policy", prefix(pool), camel_case(trigger)))
}

/// The logical id of what delivers the pool's logs.
pub fn log_delivery(pool: &UserPool) -> String {
    generated(pool, format!("{}LogDelivery", prefix(pool)))
}

/// The logical id of what threat protection does about risks: for one client, or for all of them.
pub fn threat_protection(pool: &UserPool, client: Option<&str>) -> String {
    let client = client.map(camel_case).unwrap_or_default();
    generated(pool, format!("{}{client}ThreatProtection", prefix(pool)))
}

/// The logical id of a client's style of managed login.
pub fn branding(pool: &UserPool, client: &str) -> String {
    generated(pool, format!("{}{}Branding", prefix(pool), camel_case(client)))
}

/// The logical id of a document that users of a client agree to: `terms-of-use` or `privacy-policy`.
pub fn terms(pool: &UserPool, client: &str, document: &str) -> String {
    generated(
        pool,
        format!("{}{}{}", prefix(pool), camel_case(client), camel_case(document)),
    )
}

/// The logical id of a condition of the declaration.
pub fn condition(pool: &UserPool, name: &str) -> String {
    match pool.conditions.named(name) {
        Some(entry) if entry.logical_id.is_none() && is_external_condition(entry) => match &entry.value {
            Value::Text(id) => id.to_string(),
            _ => camel_case(name),
        },
        _ => EntryMap::Conditions.id_of(pool, &pool.conditions, name),
    }
}

/// Whether the rest of the template declares the condition: `is_prod: External`, which the model keeps as `null`, or
/// `is_prod: External("IsProd")`, which it keeps as that string.
pub fn is_external_condition(entry: &Entry<Value>) -> bool {
    matches!(entry.value, Value::Null | Value::Text(_))
}

/// The logical id of a parameter, which the rest of the template may declare.
pub fn parameter(pool: &UserPool, name: &str) -> String {
    let entry = pool.parameters.named(name).filter(|entry| entry.logical_id.is_none());
    match entry.and_then(|entry| Parameter::external_id(&entry.value.parameter_type)) {
        Some(id) => id.to_owned(),
        None => EntryMap::Parameters.id_of(pool, &pool.parameters, name),
    }
}

/// The logical id of a mapping of the declaration.
pub fn mapping(pool: &UserPool, name: &str) -> String {
    EntryMap::Mappings.id_of(pool, &pool.mappings, name)
}

impl UserPool {
    /// How the template calls what the target names: the logical id, or the name of a pseudo parameter.
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

/// `google_secret` and `google-secret` become `GoogleSecret`; capitals inside stay, `isEmployee` becomes `IsEmployee`.
///
/// CloudFormation takes ASCII letters and digits only. A name that has none at all is spelled by its code points, so that
/// there is an id for it.
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
