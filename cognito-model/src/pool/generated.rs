//! What the template generates in addition to the entries: roles, permissions, policies, attachments.

use crate::schema::charset::Charset;
use crate::schema::class::Class;
use crate::schema::kind::{Kind, MapKind};
use crate::schema::places::ManagedPolicyArn;
use crate::schema::read::Read;
use crate::schema::setting::Setting;
use crate::schema::table::settings;
use crate::schema::values::MapValue;
use crate::schema::visit::{Visit, Visitable};
use crate::value::intrinsic::Value;
use crate::value::list::{Items, List, Map};
use crate::value::text::Text;

/// What overrides change in a resource that the template generates.
#[derive(Clone, Debug, PartialEq)]
pub struct Generated(
    /// Anything in the resource by its path.
    pub Map<Value>,
);

impl Visitable for Generated {
    fn visit(&self, visitor: &mut dyn Visit) {
        visitor.construct("Generated", &[&self.0]);
    }
}

impl Setting for Generated {
    const KIND: Kind = Kind::Map(&Value::MAP);
    const ABSENT: Self = Generated(List::EMPTY);
    const REQUIRED: bool = true;

    #[inline]
    fn read(reader: &mut dyn Read) -> Option<Self> {
        Map::read(reader).map(Generated)
    }
}

impl MapValue for Generated {
    const MAP: MapKind = MapKind {
        noun: "generated resource",
        resources: true,
        value: &Self::KIND,
    };
}

settings! {
    /// The roles that the template creates for an identity pool.
    pub struct GeneratedRoles {
        /// The role for signed-in users.
        authenticated: Option<GeneratedRole> => "the AWS::IAM::Role for signed-in users",
            default "a role without permissions",
            aliases ["authenticated_role"];
        /// The role for guests.
        unauthenticated: Option<GeneratedRole> => "the AWS::IAM::Role for guests",
            default "a role without permissions",
            aliases ["unauthenticated_role", "guests"];
    }

    /// A role that the template creates.
    pub struct GeneratedRole with depends_on, metadata {
        /// Inline policies of the role, by their names: `{ uploads: { Version: "2012-10-17", Statement: [..] } }`.
        policies: Map<Value> => "Policies of the AWS::IAM::Role",
            default "none",
            aliases ["inline_policies"];
        /// The ARNs of managed policies.
        managed_policies: Option<Items<ManagedPolicyArn>> => "ManagedPolicyArns of the AWS::IAM::Role",
            default "none",
            allowed "ARNs of 20 to 2048 characters",
            limits [Length { min: 20, max: 2048 }],
            aliases ["managed_policy_arns"];
        /// The ARN of the managed policy that limits the role's permissions.
        permissions_boundary: Option<ManagedPolicyArn> => "PermissionsBoundary of the AWS::IAM::Role",
            default "none",
            allowed "an ARN of 20 to 2048 characters",
            limits [Length { min: 20, max: 2048 }],
            aliases ["boundary"];
        /// The path of the role. It begins and ends with a slash.
        path: Option<Text> => "Path of the AWS::IAM::Role",
            default "not written: `/`",
            allowed "1 to 512 characters",
            limits [Length { min: 1, max: 512 }];
        /// The name of the role. If CloudFormation chooses the name, it can replace the role when it has to.
        role_name: Option<Text> => "RoleName of the AWS::IAM::Role",
            default "CloudFormation chooses a name",
            allowed "1 to 64 ASCII letters, digits and `_+=,.@-`",
            limits [Length { min: 1, max: 64 }, Characters(Charset::Only(Class::RoleName))],
            aliases ["name"];
        /// The description of the role, which IAM shows in its console.
        description: Option<Text> => "Description of the AWS::IAM::Role",
            default "a role of an identity pool names the pool; the role for SMS messages has none",
            allowed "up to 1000 printable characters of ASCII and Latin-1, tabs and line breaks",
            limits [Length { min: 0, max: 1000 }, Characters(Charset::Only(Class::Latin))];
    }
}
