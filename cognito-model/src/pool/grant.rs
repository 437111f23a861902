//! Permissions on the pool for IAM roles, users and groups.

use crate::pool::action::Action;
use crate::schema::kind::Kind;
use crate::schema::places::{IamGroupName, IamUserName, RoleName};
use crate::schema::read::Read;
use crate::schema::setting::Setting;
use crate::schema::table::settings;

use crate::value::list::{Items, List};
use crate::value::text::Text;

settings! {
    /// Gives an IAM role, user or group permissions on the pool.
    pub struct Grant with condition, depends_on, metadata {
        /// The IAM role, by its name or ARN. An intrinsic function has to return the name.
        role: Option<RoleName> => "Roles of an AWS::IAM::Policy",
            default "none",
            aliases ["roles", "grantee"];
        /// The IAM user, by its name or ARN. An intrinsic function has to return the name.
        user: Option<IamUserName> => "Users of an AWS::IAM::Policy",
            default "none",
            aliases ["users"];
        /// The IAM group, by its name or ARN. An intrinsic function has to return the name.
        group: Option<IamGroupName> => "Groups of an AWS::IAM::Policy",
            default "none",
            aliases ["groups"];
        /// The actions to allow on the pool: by name, or as strings with `*` and `?`.
        actions: Option<Items<Action>> => "PolicyDocument of an AWS::IAM::Policy",
            default "none: required",
            aliases ["action"];
    }
}

/// The list of grants.
impl Setting for List<Grant> {
    const KIND: Kind = Kind::List(&Grant::KIND);
    const ABSENT: Self = List::EMPTY;

    #[inline]
    fn read(reader: &mut dyn Read) -> Option<Self> {
        let mut items = Vec::new();
        // An invalid grant keeps its place, so the next one keeps its path.
        reader.list(&mut |reader| items.push(Grant::read(reader).unwrap_or(Grant::ABSENT)))?;
        Some(items.into())
    }
}

/// The IAM principals that a policy can be attached to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PrincipalKind {
    Role,
    User,
    Group,
}

/// The principal of a grant.
#[derive(Clone, Copy)]
pub struct Principal<'a> {
    pub kind: PrincipalKind,
    pub name: &'a Text,
}

impl Grant {
    /// The principal: the first one that is written. There should be only one.
    pub fn principal(&self) -> Option<Principal<'_>> {
        let role = self.role.as_ref().map(|role| (PrincipalKind::Role, &role.0));
        let user = self.user.as_ref().map(|user| (PrincipalKind::User, &user.0));
        let group = self.group.as_ref().map(|group| (PrincipalKind::Group, &group.0));
        let (kind, name) = role.or(user).or(group)?;
        Some(Principal { kind, name })
    }
}
