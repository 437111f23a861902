//! The maps of a declaration whose entries have logical IDs.

/// The map of a declaration that a name is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum MapName {
    Clients,
    Domains,
    ResourceServers,
    IdentityProviders,
    Groups,
    IdentityPools,
    Users,
    Replicas,
    Parameters,
    Conditions,
    Mappings,
    Outputs,
    External,
}

impl MapName {
    /// All maps. Those with resources are in the order of their entries in a declaration.
    pub(super) const ALL: [MapName; 13] = [
        MapName::ResourceServers,
        MapName::IdentityProviders,
        MapName::Clients,
        MapName::Domains,
        MapName::Groups,
        MapName::IdentityPools,
        MapName::Users,
        MapName::Replicas,
        MapName::Parameters,
        MapName::Conditions,
        MapName::Mappings,
        MapName::Outputs,
        MapName::External,
    ];

    /// The map that is this field of a declaration.
    pub(super) fn of_field(name: &str) -> Option<MapName> {
        MapName::ALL.into_iter().find(|map| map.field() == name)
    }

    /// Whether the entries are resources of the declaration.
    pub(super) fn has_resources(self) -> bool {
        !matches!(
            self,
            MapName::Parameters | MapName::Conditions | MapName::Mappings | MapName::Outputs | MapName::External
        )
    }

    /// The map for resources of this type.
    pub(crate) fn of_type(resource_type: &str) -> Option<MapName> {
        Some(match resource_type.strip_prefix("AWS::Cognito::")? {
            "UserPoolClient" => MapName::Clients,
            "UserPoolDomain" => MapName::Domains,
            "UserPoolResourceServer" => MapName::ResourceServers,
            "UserPoolIdentityProvider" => MapName::IdentityProviders,
            "UserPoolGroup" => MapName::Groups,
            "IdentityPool" => MapName::IdentityPools,
            "UserPoolUser" => MapName::Users,
            "UserPoolReplica" => MapName::Replicas,
            _ => return None,
        })
    }

    pub(crate) fn field(self) -> &'static str {
        match self {
            MapName::Clients => "clients",
            MapName::Domains => "domains",
            MapName::ResourceServers => "resource_servers",
            MapName::IdentityProviders => "identity_providers",
            MapName::Groups => "groups",
            MapName::IdentityPools => "identity_pools",
            MapName::Users => "users",
            MapName::Replicas => "replicas",
            MapName::Parameters => "parameters",
            MapName::Conditions => "conditions",
            MapName::Mappings => "mappings",
            MapName::Outputs => "outputs",
            MapName::External => "external",
        }
    }

    /// What follows the name of an entry in a logical ID: first the ending of generated IDs, then other common ones.
    pub(super) fn nouns(self) -> &'static [&'static str] {
        match self {
            MapName::Clients => &["Client", "UserPoolClient", "AppClient"],
            MapName::Domains => &["Domain", "UserPoolDomain"],
            MapName::ResourceServers => &["ResourceServer", "UserPoolResourceServer", "Server"],
            MapName::IdentityProviders => &[
                "Provider",
                "UserPoolIdentityProvider",
                "IdentityProvider",
                "IdP",
                "Idp",
                "IDP",
            ],
            MapName::Groups => &["Group", "UserPoolGroup"],
            MapName::IdentityPools => &["IdentityPool"],
            MapName::Users => &["User", "UserPoolUser"],
            MapName::Replicas => &["Replica", "UserPoolReplica"],
            MapName::Conditions => &["", "Condition"],
            MapName::Mappings => &["", "Mapping", "Map"],
            MapName::Parameters | MapName::External | MapName::Outputs => &[""],
        }
    }

    /// What follows the name of an entry if another one already has this name, and the map has no noun.
    pub(super) fn word(self) -> &'static str {
        match self {
            MapName::Parameters => "parameter",
            MapName::Conditions => "condition",
            MapName::Mappings => "mapping",
            MapName::Outputs => "output",
            _ => "resource",
        }
    }

    /// Whether the CDK puts the entries next to the pool, not below it.
    pub(super) fn is_beside(self) -> bool {
        matches!(
            self,
            MapName::IdentityProviders | MapName::IdentityPools | MapName::Users | MapName::Replicas
        )
    }

    /// What follows the construct of an entry in the path of its resource: nothing for types that only have an L1 construct.
    pub(super) fn below_construct(self) -> &'static [&'static str] {
        match self {
            MapName::Users | MapName::Replicas => &[],
            _ => &["Resource"],
        }
    }

    /// Whether the logical IDs of its entries begin with the name of the pool.
    pub(super) fn has_prefix(self) -> bool {
        !matches!(self, MapName::Parameters | MapName::External)
    }
}
