//! Other resources of the same template that the declaration declares.

use crate::schema::kind::{Kind, MapKind, TypeOf};
use crate::schema::read::Read;
use crate::schema::setting::Setting;
use crate::schema::table::{settings, variants};
use crate::schema::values::MapValue;
use crate::schema::visit::{Visit, Visitable};
use crate::value::intrinsic::Value;
use crate::value::list::Map;
use crate::value::text::Str;

/// A resource of any other type: `login_record: AWS::Route53::RecordSet { properties: { .. } }`.
#[derive(Clone, Debug, PartialEq)]
pub struct StackResource {
    /// The CloudFormation type.
    pub resource_type: Str,
    /// Its other settings.
    pub settings: StackResourceSettings,
}

settings! {
    /// The settings of a resource, in addition to its type.
    pub struct StackResourceSettings with condition, depends_on, metadata {
        /// The properties, by CloudFormation's names. A value is a string, a number, a list, braces, an intrinsic
        /// function, or the name of a parameter, as elsewhere in a declaration. Where a property takes an ARN, you can write
        /// the name of a resource.
        properties: Map<Value> => "Properties of the resource",
            default "none";
        /// What happens to the resource when it is removed from the template.
        deletion_policy: Option<DeletionPolicy> => "DeletionPolicy of the resource",
            default "not written: CloudFormation deletes it, except for a few types of databases",
            aliases ["removal_policy"];
        /// What happens to the old resource when an update replaces it.
        update_replace_policy: Option<UpdateReplacePolicy> => "UpdateReplacePolicy of the resource",
            default "not written: CloudFormation deletes the old one";
    }
}

variants! {
    /// What happens to a resource when it is removed from the template.
    pub enum DeletionPolicy {
        /// CloudFormation deletes it.
        Delete = "Delete", aliases ["Destroy"];
        /// It stays, outside of any stack.
        Retain = "Retain";
        /// It stays, unless the deployment that created it failed.
        RetainExceptOnCreate = "RetainExceptOnCreate", aliases ["RetainOnUpdateOrDelete"];
        /// CloudFormation takes a snapshot of it, and then deletes it. Only a few types have snapshots.
        Snapshot = "Snapshot";
    }

    /// What happens to the old resource when an update replaces it.
    pub enum UpdateReplacePolicy {
        /// CloudFormation deletes it.
        Delete = "Delete", aliases ["Destroy"];
        /// It stays, outside of any stack.
        Retain = "Retain", aliases ["RetainExceptOnCreate"];
        /// CloudFormation takes a snapshot of it, and then deletes it. Only a few types have snapshots.
        Snapshot = "Snapshot";
    }
}

impl Visitable for StackResource {
    fn visit(&self, visitor: &mut dyn Visit) {
        visitor.literal_struct(
            "StackResource",
            &[("resource_type", &self.resource_type), ("settings", &self.settings)],
        );
    }
}

impl Setting for StackResource {
    const KIND: Kind = Kind::Type(TypeOf::StackResource);
    const ABSENT: Self = StackResource {
        resource_type: Str::Static(""),
        settings: StackResourceSettings::DEFAULT,
    };
    const REQUIRED: bool = true;

    #[inline]
    fn read(reader: &mut dyn Read) -> Option<Self> {
        let resource_type = reader.type_name(TypeOf::StackResource)?;
        let settings = if reader.has_settings() {
            StackResourceSettings::read(reader)?
        } else {
            StackResourceSettings::DEFAULT
        };
        Some(StackResource {
            resource_type,
            settings,
        })
    }
}

impl MapValue for StackResource {
    const MAP: MapKind = MapKind {
        noun: "resource",
        resources: true,
        value: &Self::KIND,
    };
}
