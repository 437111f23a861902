//! Groups of users.

use crate::schema::charset::Charset;
use crate::schema::kind::MapKind;
use crate::schema::places::RoleArn;
use crate::schema::setting::Setting;
use crate::schema::table::settings;
use crate::schema::values::MapValue;
use crate::value::intrinsic::Value;
use crate::value::list::Map;
use crate::value::number::Number;
use crate::value::text::Text;

settings! {
    /// A group of users.
    pub struct Group with condition, depends_on, metadata {
        /// The name of the group, which tokens carry in `cognito:groups`.
        group_name: Option<Text> => "GroupName",
            default "the name of the entry",
            allowed "1 to 128 visible characters, no spaces",
            limits [Characters(Charset::Visible(128))],
            aliases ["name"];
        /// What the group is for.
        description: Option<Text> => "Description",
            default "none",
            allowed "at most 2048 characters",
            limits [Length { min: 0, max: 2048 }];
        /// Which role a user in several groups gets: that of the group with the smallest number.
        precedence: Option<Number> => "Precedence",
            default "none",
            allowed "0 to 2147483647",
            limits [Range { min: 0, max: 2147483647 }];
        /// The role that users of the group get from an identity pool.
        role: Option<RoleArn> => "RoleArn",
            default "none",
            allowed "an ARN of 20 to 2048 characters",
            limits [Characters(Charset::Arn)],
            aliases ["role_arn"];
        /// Properties of the group, set by their path. `null` removes a property.
        property_overrides: Map<Value> => "the property of that path",
            default "none";
        /// Anything in the resource, set by its path.
        overrides: Map<Value> => "the attribute of that path",
            default "none";
    }
}

impl MapValue for Group {
    const MAP: MapKind = MapKind {
        noun: "group",
        resources: true,
        value: &Self::KIND,
    };
}
