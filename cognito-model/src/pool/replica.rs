//! Replicas of the pool in other regions.

use crate::schema::kind::MapKind;
use crate::schema::setting::Setting;
use crate::schema::table::settings;
use crate::schema::values::MapValue;
use crate::value::intrinsic::Value;
use crate::value::list::Map;
use crate::value::text::Text;

settings! {
    /// A replica of the pool in another region. What belongs to the replica alone, such as an
    /// `AWS::Cognito::UserPoolRegionalConfigurationAttachment`, goes into a stack in that region.
    pub struct Replica with condition, depends_on, metadata {
        /// The region of the replica.
        region: Text => "RegionName",
            default "none: required",
            allowed "5 to 32 characters",
            means Region,
            limits [Length { min: 5, max: 32 }],
            aliases ["region_name"];
        /// Tags that the replica gets when it is created. Changing them later creates another replica.
        tags: Map<Text> => "UserPoolTagsAtCreate",
            default "none",
            allowed "keys of 1 to 128 letters, digits, spaces and `_.:/=+-@`, values of at most 256 characters",
            limits [Length { min: 0, max: 256 }],
            aliases ["user_pool_tags_at_create", "user_pool_tags"];
        /// Properties of the replica, set by their path. `null` removes a property.
        property_overrides: Map<Value> => "the property of that path",
            default "none";
        /// Anything in the resource, set by its path.
        overrides: Map<Value> => "the attribute of that path",
            default "none";
    }
}

impl MapValue for Replica {
    const MAP: MapKind = MapKind {
        noun: "replica",
        resources: true,
        value: &Self::KIND,
    };
}
