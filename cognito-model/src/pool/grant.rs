//! Rights on the pool for roles, users and groups of IAM.

use crate::pool::action::Action;
use crate::schema::kind::Kind;
use crate::schema::places::{IamGroupName, IamUserName, RoleName};
use crate::schema::read::Read;
use crate::schema::setting::Setting;
use crate::schema::table::settings;

use crate::value::list::{Items, List};
use crate::value::text::Text;

settings! {
    /// Lets a role, a user or a group of IAM do something to the pool.
    pub struct Grant {
        /// The role, by its name or ARN. An intrinsic has to give the name.
        role: Option<RoleName> => "Roles of an AWS::IAM::Policy",
            default "none",
            aliases ["roles", "grantee"];
        /// The user of IAM, by name or ARN. An intrinsic has to give the name.
        user: Option<IamUserName> => "Users of an AWS::IAM::Policy",
            default "none",
            aliases ["users"];
        /// The group of IAM, by its name or ARN. An intrinsic has to give the name.
        group: Option<IamGroupName> => "Groups of an AWS::IAM::Policy",
            default "none",
            aliases ["groups"];
        /// What may be done to the pool: actions by name, or as texts with `*` and `?`.
        actions: Option<Items<Action>> => "PolicyDocument of an AWS::IAM::Policy",
            default "none: they have to be written",
            aliases ["action"];
    }
}

/// Grants one after the other.
impl Setting for List<Grant> {
    const KIND: Kind = Kind::List(&Grant::KIND);
    const ABSENT: Self = List::EMPTY;

    fn read(reader: &mut dyn Read) -> Option<Self> {
        let mut items = Vec::new();
        // A grant that is wrong keeps its place, so that the next one keeps its path.
        reader.list(&mut |reader| items.push(Grant::read(reader).unwrap_or(Grant::ABSENT)))?;
        Some(items.into())
    }
}

/// The principals of IAM that a policy can be attached to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PrincipalKind {
    Role,
    User,
    Group,
}

/// Who a grant is for.
#[derive(Clone, Copy)]
pub struct Principal<'a> {
    pub kind: PrincipalKind,
    pub name: &'a Text,
}

impl Grant {
    /// Who it is for: the first of those that are written, of which one only should be.
    pub fn principal(&self) -> Option<Principal<'_>> {
        let role = self.role.as_ref().map(|role| (PrincipalKind::Role, &role.0));
        let user = self.user.as_ref().map(|user| (PrincipalKind::User, &user.0));
        let group = self.group.as_ref().map(|group| (PrincipalKind::Group, &group.0));
        let (kind, name) = role.or(user).or(group)?;
        Some(Principal { kind, name })
    }
}
