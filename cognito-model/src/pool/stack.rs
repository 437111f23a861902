//! What a declaration uses from its stack: resources elsewhere in the template, parameters, mappings.

use crate::schema::kind::{Kind, MapKind, TypeOf};
use crate::schema::read::Read;
use crate::schema::setting::Setting;
use crate::schema::table::settings;
use crate::schema::values::MapValue;
use crate::schema::visit::{Visit, Visitable};
use crate::value::intrinsic::Value;
use crate::value::list::{Items, List, Map};
use crate::value::text::{Str, Text};

impl MapValue for Text {
    const MAP: MapKind = MapKind {
        noun: "string",
        resources: false,
        value: &Text::KIND,
    };
}

/// A resource elsewhere in the same template, by its type: `role: AWS::IAM::Role`.
#[derive(Clone, Debug, PartialEq)]
pub struct External {
    /// The CloudFormation type. The macro checks it where you use the name.
    pub resource_type: Str,
}

impl Visitable for External {
    fn visit(&self, visitor: &mut dyn Visit) {
        visitor.literal_struct("External", &[("resource_type", &self.resource_type)]);
    }
}

impl Setting for External {
    const KIND: Kind = Kind::Type(TypeOf::Resource);
    const ABSENT: Self = External {
        resource_type: Str::Static(""),
    };
    const REQUIRED: bool = true;

    #[inline]
    fn read(reader: &mut dyn Read) -> Option<Self> {
        reader
            .type_name(TypeOf::Resource)
            .map(|resource_type| External { resource_type })
    }
}

impl MapValue for External {
    const MAP: MapKind = MapKind {
        noun: "external resource",
        resources: true,
        value: &Self::KIND,
    };
}

/// A parameter of the template: `secret: String { no_echo }`.
#[derive(Clone, Debug, PartialEq)]
pub struct Parameter {
    /// The type of the parameter: `String`, `Number`, `AWS::SSM::Parameter::Value<String>`. `External` is a parameter that the
    /// rest of the template declares, and `External(Stage)` is one with the logical ID `Stage`.
    pub parameter_type: Str,
    /// Its other settings.
    pub settings: ParameterSettings,
}

settings! {
    /// The settings of a parameter, in addition to its type.
    pub struct ParameterSettings {
        /// The value if the deployment doesn't pass one. It has to match the type.
        default: Option<Value> => "Default of the parameter",
            default "none: the deployment has to pass a value",
            aliases ["default_value"];
        /// What the parameter is for.
        description: Option<Text> => "Description of the parameter",
            default "none",
            limits [Length { min: 0, max: 4000 }];
        /// Whether CloudFormation hides the value.
        no_echo: Option<bool> => "NoEcho of the parameter",
            default "not written: false";
        /// The allowed values.
        allowed_values: Option<Items<Value>> => "AllowedValues of the parameter",
            default "any";
        /// A regular expression that the value has to match.
        allowed_pattern: Option<Text> => "AllowedPattern of the parameter",
            default "none";
        /// The error message for a value that does not match.
        constraint_description: Option<Text> => "ConstraintDescription of the parameter",
            default "none";
        /// The minimum length of the value.
        min_length: Option<i64> => "MinLength of the parameter",
            default "none";
        /// The maximum length of the value.
        max_length: Option<i64> => "MaxLength of the parameter",
            default "none";
        /// The smallest number.
        min_value: Option<i64> => "MinValue of the parameter",
            default "none";
        /// The largest number.
        max_value: Option<i64> => "MaxValue of the parameter",
            default "none";
    }
}

impl Parameter {
    /// Whether the rest of the template declares a parameter of this type, whatever type it has there.
    pub fn is_external_type(parameter_type: &str) -> bool {
        parameter_type == "External" || Self::external_id(parameter_type).is_some()
    }

    /// The logical ID that the rest of the template gives a parameter of this type, if that is written.
    pub fn external_id(parameter_type: &str) -> Option<&str> {
        parameter_type.strip_prefix("External(")?.strip_suffix(')')
    }

    /// Whether parameters of this type hold a list: `CommaDelimitedList`, `List<Number>`,
    /// `AWS::SSM::Parameter::Value<List<String>>`.
    pub fn is_list_type(parameter_type: &str) -> bool {
        parameter_type == "CommaDelimitedList"
            || parameter_type.contains("List<")
            || parameter_type.contains("<CommaDelimitedList>")
    }
}

impl Visitable for Parameter {
    fn visit(&self, visitor: &mut dyn Visit) {
        visitor.literal_struct(
            "Parameter",
            &[("parameter_type", &self.parameter_type), ("settings", &self.settings)],
        );
    }
}

impl Setting for Parameter {
    const KIND: Kind = Kind::Type(TypeOf::Parameter);
    const ABSENT: Self = Parameter {
        parameter_type: Str::Static("String"),
        settings: ParameterSettings::DEFAULT,
    };
    const REQUIRED: bool = true;

    #[inline]
    fn read(reader: &mut dyn Read) -> Option<Self> {
        let parameter_type = reader.type_name(TypeOf::Parameter)?;
        let settings = if reader.has_settings() && !Parameter::is_external_type(&parameter_type) {
            ParameterSettings::read(reader)?
        } else {
            ParameterSettings::DEFAULT
        };
        Some(Parameter {
            parameter_type,
            settings,
        })
    }
}

impl MapValue for Parameter {
    const MAP: MapKind = MapKind {
        noun: "parameter",
        resources: true,
        value: &Self::KIND,
    };
}

/// A mapping of the template: values by two keys.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Mapping {
    /// The values by the first key.
    Rows(Map<MappingRow>),
    /// `External` or `External("Regions")`: a mapping of the rest of the template, with its logical ID if that is written.
    External(Option<Str>),
}

impl Mapping {
    /// The values by the first key. `None` if the rest of the template has them.
    pub fn rows(&self) -> Option<&Map<MappingRow>> {
        match self {
            Mapping::Rows(rows) => Some(rows),
            Mapping::External(_) => None,
        }
    }
}

/// The values of a mapping under one first key.
#[derive(Clone, Debug, PartialEq)]
pub struct MappingRow(
    /// The values by the second key.
    pub Map<Value>,
);

impl Visitable for Mapping {
    fn visit(&self, visitor: &mut dyn Visit) {
        match self {
            Mapping::Rows(rows) => visitor.construct("Mapping::Rows", &[rows]),
            Mapping::External(id) => visitor.construct("Mapping::External", &[id]),
        }
    }
}

impl Setting for Mapping {
    const KIND: Kind = Kind::Map(&MappingRow::MAP);
    const ABSENT: Self = Mapping::Rows(List::EMPTY);
    const REQUIRED: bool = true;

    #[inline]
    fn read(reader: &mut dyn Read) -> Option<Self> {
        if reader.at_external() {
            return reader.external_id(Self::MAP.noun).map(Mapping::External);
        }
        Map::read(reader).map(Mapping::Rows)
    }
}

impl MapValue for Mapping {
    const MAP: MapKind = MapKind {
        noun: "mapping",
        resources: true,
        value: &Self::KIND,
    };
}

impl Visitable for MappingRow {
    fn visit(&self, visitor: &mut dyn Visit) {
        visitor.construct("MappingRow", &[&self.0]);
    }
}

impl Setting for MappingRow {
    const KIND: Kind = Kind::Map(&Value::MAP);
    const ABSENT: Self = MappingRow(List::EMPTY);
    const REQUIRED: bool = true;

    #[inline]
    fn read(reader: &mut dyn Read) -> Option<Self> {
        Map::read(reader).map(MappingRow)
    }
}

impl MapValue for MappingRow {
    const MAP: MapKind = MapKind {
        noun: "first key",
        resources: false,
        value: &Self::KIND,
    };
}

impl MapValue for Value {
    const MAP: MapKind = MapKind {
        noun: "value",
        resources: false,
        value: &Self::KIND,
    };
}
