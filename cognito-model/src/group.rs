//! Groups of users.

use crate::intrinsic::Value;
use crate::list::{Map, MapValue};
use crate::number::Number;
use crate::setting::{MapKind, Setting};
use crate::table::settings;
use crate::text::{RoleArn, Text};

settings! {
    /// A group of users.
    pub struct Group {
        /// The name of the group, which tokens carry in `cognito:groups`.
        group_name: Option<Text> => "GroupName",
            default "the name that the declaration gives it",
            allowed "1 to 128 visible characters, no spaces",
            rules [GROUP_NAME_CHARACTERS, DUPLICATE_GROUP_NAME],
            aliases ["name"];
        /// What the group is for.
        description: Option<Text> => "Description",
            default "none",
            allowed "at most 2048 characters",
            rules [GROUP_DESCRIPTION_LENGTH];
        /// Which group's role is taken for a user of several: the smallest number.
        precedence: Option<Number> => "Precedence",
            default "none",
            allowed "0 to 2147483647",
            rules [GROUP_PRECEDENCE];
        /// The role that users of the group get from an identity pool.
        role: Option<RoleArn> => "RoleArn",
            default "none",
            allowed "an ARN of 20 to 2048 characters",
            rules [ARN_RESOURCE, ARN_PARTS, ARN_FORMAT],
            aliases ["role_arn"];
        /// Properties of the group set by their path. `null` removes.
        property_overrides: Map<Value> => "the property of that path",
            default "none";
        /// Anything of the resource set by its path.
        overrides: Map<Value> => "the attribute of that path",
            default "none";
    }
}

impl MapValue for Group {
    const MAP: MapKind = MapKind {
        noun: "group",
        resources: true,
        value: || const { &Self::KIND },
    };
}
