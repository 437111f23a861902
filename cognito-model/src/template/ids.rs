//! Logical ids: how the parts of a declaration are called in the template.
//!
//! They are made of names only, so that they stay what they are when settings change. A pool's own things carry its name in
//! front; parameters and external resources, which are not the pool's, have their own name alone.

use crate::grant::{Principal, PrincipalKind};
use crate::intrinsic::{Intrinsic, Target};
use crate::list::{Entry, List};
use crate::path::SettingPath;
use crate::pool::UserPool;
use crate::text::{Str, Text};

/// The part of a template in which a logical id is declared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TemplateSection {
    Parameters,
    Mappings,
    Conditions,
    Resources,
    Outputs,
}

/// The maps of a pool whose entries have logical ids.
#[derive(Clone, Copy)]
pub(crate) enum Declared {
    ResourceServers,
    Clients,
    Domains,
    Groups,
    External,
    Parameters,
    Conditions,
    Mappings,
    Outputs,
}

impl Declared {
    /// The field of the pool.
    const fn field(self) -> &'static str {
        match self {
            Declared::ResourceServers => "resource_servers",
            Declared::Clients => "clients",
            Declared::Domains => "domains",
            Declared::Groups => "groups",
            Declared::External => "external",
            Declared::Parameters => "parameters",
            Declared::Conditions => "conditions",
            Declared::Mappings => "mappings",
            Declared::Outputs => "outputs",
        }
    }

    const fn section(self) -> TemplateSection {
        match self {
            Declared::ResourceServers
            | Declared::Clients
            | Declared::Domains
            | Declared::Groups
            | Declared::External => TemplateSection::Resources,
            Declared::Parameters => TemplateSection::Parameters,
            Declared::Conditions => TemplateSection::Conditions,
            Declared::Mappings => TemplateSection::Mappings,
            Declared::Outputs => TemplateSection::Outputs,
        }
    }

    /// What an entry of that name is called, unless its logical id is pinned.
    fn derive(self, pool: &UserPool, name: &str) -> String {
        let own = camel_case(name);
        let noun = match self {
            Declared::External | Declared::Parameters => return own,
            Declared::Conditions | Declared::Mappings | Declared::Outputs => "",
            Declared::ResourceServers => "ResourceServer",
            Declared::Clients => "Client",
            Declared::Domains => "Domain",
            Declared::Groups => "Group",
        };
        format!("{}{own}{noun}", prefix(pool))
    }

    /// What this entry is called.
    pub(crate) fn id<T>(self, pool: &UserPool, entry: &Entry<T>) -> String {
        match &entry.logical_id {
            Some(pinned) => pinned.to_string(),
            None => self.derive(pool, &entry.name),
        }
    }

    /// What the entry of that name is called. A name that is not declared gives the id that it would have.
    pub(crate) fn id_of<T>(self, pool: &UserPool, entries: &List<Entry<T>>, name: &str) -> String {
        match entries.named(name) {
            Some(entry) => self.id(pool, entry),
            None => self.derive(pool, name),
        }
    }

    fn list<T>(
        self,
        pool: &UserPool,
        entries: &List<Entry<T>>,
        into: &mut Vec<(TemplateSection, String, SettingPath)>,
    ) {
        let path = SettingPath::root().field(self.field());
        into.extend(entries.iter().map(|entry| {
            let id = self.id(pool, entry);
            (self.section(), id, path.key(&entry.name))
        }));
    }
}

/// What the ids of the pool's parts begin with. Pinning the id of the pool leaves it alone.
fn prefix(pool: &UserPool) -> String {
    let prefix = camel_case(&pool.name);
    if prefix.is_empty() {
        "UserPool".to_owned()
    } else {
        prefix
    }
}

/// The logical id of the pool.
pub(crate) fn pool(pool: &UserPool) -> String {
    match &pool.logical_id {
        Some(pinned) => pinned.to_string(),
        None => prefix(pool),
    }
}

/// The logical id of the generated role for text messages.
pub(crate) fn sms_role(pool: &UserPool) -> String {
    format!("{}SmsRole", prefix(pool))
}

/// The logical id of the permission for Cognito to call the function of a trigger.
pub(crate) fn permission(pool: &UserPool, trigger: &str) -> String {
    format!("{}{}Permission", prefix(pool), camel_case(trigger))
}

/// The logical id of the policy by which the role of a trigger's function gets rights on the pool.
pub(crate) fn trigger_policy(pool: &UserPool, trigger: &str) -> String {
    format!("{}{}Policy", prefix(pool), camel_case(trigger))
}

/// The logical id of the policy with all that is granted to somebody, by the name of whom it is for: `signup_role` gives
/// `CustomersSignupRolePolicy`, and the user `deploy` `CustomersDeployUserPolicy`. So it stays what it is when other grants
/// come and go. A name that only CloudFormation knows gives nothing to it.
///
/// Two that would be called the same are told apart by `unlike`, the number of those before.
pub(crate) fn grant_policy(pool: &UserPool, principal: Principal<'_>, unlike: usize) -> String {
    let own = match principal.name {
        Text::Literal(name) => camel_case(super::grant::last_part(name)),
        Text::Intrinsic(Intrinsic::Ref(target) | Intrinsic::GetAtt(target, _)) => match target {
            Target::External(name) | Target::Parameter(name) | Target::LogicalId(name) => camel_case(name),
            _ => String::new(),
        },
        Text::Intrinsic(_) => String::new(),
    };
    let noun = match principal.kind {
        PrincipalKind::Role => "Role",
        PrincipalKind::User => "User",
        PrincipalKind::Group => "Group",
    };
    let own = own.strip_suffix(noun).unwrap_or(&own);
    let number = if unlike == 0 {
        String::new()
    } else {
        (unlike + 1).to_string()
    };
    format!("{}{own}{noun}Policy{number}", prefix(pool))
}

/// The logical id of a condition of the declaration.
pub(crate) fn condition(pool: &UserPool, name: &str) -> String {
    Declared::Conditions.id_of(pool, &pool.conditions, name)
}

/// The logical id of a mapping of the declaration.
pub(crate) fn mapping(pool: &UserPool, name: &str) -> String {
    Declared::Mappings.id_of(pool, &pool.mappings, name)
}

/// Every logical id that the template declares or takes from its surroundings, with the setting that gives it.
///
/// External resources are among the resources, because they lie in the same template. CloudFormation keeps parameters and
/// resources in one namespace, since `Ref` reaches both.
pub(crate) fn all(pool: &UserPool) -> Vec<(TemplateSection, String, SettingPath)> {
    let mut ids = Vec::new();
    Declared::Parameters.list(pool, &pool.parameters, &mut ids);
    Declared::Mappings.list(pool, &pool.mappings, &mut ids);
    Declared::Conditions.list(pool, &pool.conditions, &mut ids);
    if pool.import.is_none() {
        ids.push((TemplateSection::Resources, self::pool(pool), SettingPath::root()));
    }
    if pool.generates_sms_role() {
        ids.push((TemplateSection::Resources, sms_role(pool), SettingPath::root()));
    }
    let triggers = SettingPath::root().field("lambda_triggers");
    for trigger in super::trigger::triggers(pool) {
        let path = triggers.field(trigger.name);
        if trigger.permission {
            ids.push((TemplateSection::Resources, permission(pool, trigger.name), path.clone()));
        }
        if trigger.role.is_some() {
            ids.push((TemplateSection::Resources, trigger_policy(pool, trigger.name), path));
        }
    }
    let grants = SettingPath::root().field("grants");
    let policies = super::grant::grouped(pool).into_iter();
    ids.extend(policies.map(|policy| (TemplateSection::Resources, policy.id, grants.index(policy.first))));
    Declared::ResourceServers.list(pool, &pool.resource_servers, &mut ids);
    Declared::Clients.list(pool, &pool.clients, &mut ids);
    Declared::Domains.list(pool, &pool.domains, &mut ids);
    let imported = super::import::paths(pool);
    ids.retain(|(_, _, path)| !imported.contains(path));
    Declared::Groups.list(pool, &pool.groups, &mut ids);
    Declared::External.list(pool, &pool.external, &mut ids);
    Declared::Outputs.list(pool, &pool.outputs, &mut ids);
    ids
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
    /// ```
    pub fn logical_id_of(&self, target: &Target) -> String {
        match target {
            Target::Pool => pool(self),
            Target::SmsRole => sms_role(self),
            Target::Client(name) => Declared::Clients.id_of(self, &self.clients, name),
            Target::Domain(name) => Declared::Domains.id_of(self, &self.domains, name),
            Target::ResourceServer(name) => Declared::ResourceServers.id_of(self, &self.resource_servers, name),
            Target::Group(name) => Declared::Groups.id_of(self, &self.groups, name),
            Target::External(name) => Declared::External.id_of(self, &self.external, name),
            Target::Parameter(name) => Declared::Parameters.id_of(self, &self.parameters, name),
            Target::Pseudo(pseudo) => pseudo.row().cloudformation.to_owned(),
            Target::LogicalId(id) => Str::to_string(id),
        }
    }
}

/// `google_secret` and `google-secret` become `GoogleSecret`; capitals inside stay, `isEmployee` becomes `IsEmployee`.
///
/// CloudFormation takes ASCII letters and digits only. A name that has none at all is spelled by its code points, so that
/// there is an id for it.
pub(crate) fn camel_case(name: &str) -> String {
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
