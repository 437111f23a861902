//! The maps of a declaration whose entries have logical IDs.

/// The map of a declaration that a name is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Map {
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

impl Map {
    /// All maps. Those with resources are in the order of their entries in a declaration.
    pub(super) const ALL: [Map; 13] = [
        Map::ResourceServers,
        Map::IdentityProviders,
        Map::Clients,
        Map::Domains,
        Map::Groups,
        Map::IdentityPools,
        Map::Users,
        Map::Replicas,
        Map::Parameters,
        Map::Conditions,
        Map::Mappings,
        Map::Outputs,
        Map::External,
    ];

    /// The map that is this field of a declaration.
    pub(super) fn of_field(name: &str) -> Option<Map> {
        Map::ALL.into_iter().find(|map| map.field() == name)
    }

    /// Whether the entries are resources of the declaration.
    pub(super) fn has_resources(self) -> bool {
        !matches!(
            self,
            Map::Parameters | Map::Conditions | Map::Mappings | Map::Outputs | Map::External
        )
    }

    /// The map for resources of this type.
    pub(crate) fn of_type(resource_type: &str) -> Option<Map> {
        Some(match resource_type.strip_prefix("AWS::Cognito::")? {
            "UserPoolClient" => Map::Clients,
            "UserPoolDomain" => Map::Domains,
            "UserPoolResourceServer" => Map::ResourceServers,
            "UserPoolIdentityProvider" => Map::IdentityProviders,
            "UserPoolGroup" => Map::Groups,
            "IdentityPool" => Map::IdentityPools,
            "UserPoolUser" => Map::Users,
            "UserPoolReplica" => Map::Replicas,
            _ => return None,
        })
    }

    pub(crate) fn field(self) -> &'static str {
        match self {
            Map::Clients => "clients",
            Map::Domains => "domains",
            Map::ResourceServers => "resource_servers",
            Map::IdentityProviders => "identity_providers",
            Map::Groups => "groups",
            Map::IdentityPools => "identity_pools",
            Map::Users => "users",
            Map::Replicas => "replicas",
            Map::Parameters => "parameters",
            Map::Conditions => "conditions",
            Map::Mappings => "mappings",
            Map::Outputs => "outputs",
            Map::External => "external",
        }
    }

    /// What follows the name of an entry in a logical ID: first the ending of generated IDs, then other common ones.
    pub(super) fn nouns(self) -> &'static [&'static str] {
        match self {
            Map::Clients => &["Client", "UserPoolClient", "AppClient"],
            Map::Domains => &["Domain", "UserPoolDomain"],
            Map::ResourceServers => &["ResourceServer", "UserPoolResourceServer", "Server"],
            Map::IdentityProviders => &[
                "Provider",
                "UserPoolIdentityProvider",
                "IdentityProvider",
                "IdP",
                "Idp",
                "IDP",
            ],
            Map::Groups => &["Group", "UserPoolGroup"],
            Map::IdentityPools => &["IdentityPool"],
            Map::Users => &["User", "UserPoolUser"],
            Map::Replicas => &["Replica", "UserPoolReplica"],
            Map::Conditions => &["", "Condition"],
            Map::Mappings => &["", "Mapping", "Map"],
            Map::Parameters | Map::External | Map::Outputs => &[""],
        }
    }

    /// Whether the CDK puts the entries next to the pool, not below it.
    pub(super) fn is_beside(self) -> bool {
        matches!(
            self,
            Map::IdentityProviders | Map::IdentityPools | Map::Users | Map::Replicas
        )
    }

    /// What follows the construct of an entry in the path of its resource: nothing for types that only have an L1 construct.
    pub(super) fn below_construct(self) -> &'static [&'static str] {
        match self {
            Map::Users | Map::Replicas => &[],
            _ => &["Resource"],
        }
    }

    /// Whether the logical IDs of its entries begin with the name of the pool.
    pub(super) fn has_prefix(self) -> bool {
        !matches!(self, Map::Parameters | Map::External)
    }
}
