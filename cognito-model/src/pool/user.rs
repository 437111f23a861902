//! Users that the template creates.

use crate::schema::charset::Charset;
use crate::schema::kind::{Kind, MapKind, Names, Variants};
use crate::schema::read::{Name, Read};
use crate::schema::setting::Setting;
use crate::schema::table::{settings, variants};
use crate::schema::values::MapValue;
use crate::schema::visit::{Visit, Visitable};
use crate::value::intrinsic::Value;
use crate::value::list::{List, Map};
use crate::value::text::{Str, Text};

settings! {
    /// A user that the template creates, such as the first administrator. Cognito generates a temporary password and sends it in
    /// an invitation. Every change replaces the user.
    pub struct User with condition, depends_on, metadata {
        /// The name that the user signs in with. If users sign in with an email address or a phone number instead of a
        /// username, this is that email address or phone number.
        username: Option<Text> => "Username",
            default "the name of the entry",
            allowed "1 to 128 visible characters, no spaces",
            limits [Characters(Charset::Visible(128))],
            aliases ["name", "user_name"];
        /// The attributes of the user, by the names of the declaration or of Cognito: `{ email: "..", "custom:plan": ".." }`.
        attributes: Map<Text> => "UserAttributes",
            default "none",
            allowed "values of at most 2048 characters",
            limits [Length { min: 0, max: 2048 }],
            aliases ["user_attributes"];
        /// The groups that the user is in.
        groups: List<UserGroup> => "resources of type AWS::Cognito::UserPoolUserToGroupAttachment",
            default "none",
            allowed "names of 1 to 128 visible characters",
            limits [Characters(Charset::Visible(128))],
            aliases ["group", "user_groups"];
        /// What Cognito does about the invitation.
        message_action: Option<MessageAction> => "MessageAction",
            default "not written: Cognito sends an invitation",
            aliases ["invitation"];
        /// How Cognito sends the invitation.
        desired_delivery_mediums: Option<DeliveryMediums> => "DesiredDeliveryMediums",
            default "not written: Cognito sends an SMS message",
            aliases ["delivery_mediums", "delivery"];
        /// Whether an email address or a phone number that another user has as an alias moves to this user. If not, Cognito
        /// rejects the user.
        force_alias_creation: Option<bool> => "ForceAliasCreation",
            default "not written: false";
        /// Data for the functions of the triggers that run, such as `pre_sign_up`.
        client_metadata: Map<Text> => "ClientMetadata",
            default "none",
            allowed "keys and values of at most 131072 characters",
            limits [Length { min: 0, max: 131072 }];
        /// Data that a `pre_sign_up` function validates. Cognito does not keep it.
        validation_data: Map<Text> => "ValidationData",
            default "none",
            allowed "keys of 1 to 32 characters, values of at most 2048",
            limits [Length { min: 0, max: 2048 }];
        /// Properties of the user, set by their path. `null` removes a property.
        property_overrides: Map<Value> => "the property of that path",
            default "none";
        /// Anything in the resource, set by its path.
        overrides: Map<Value> => "the attribute of that path",
            default "none";
    }

    /// How Cognito sends an invitation. It uses each one that the user has.
    pub struct DeliveryMediums {
        /// By email.
        email: bool => "DesiredDeliveryMediums: EMAIL",
            default "false";
        /// By SMS message.
        sms: bool => "DesiredDeliveryMediums: SMS",
            default "false",
            aliases ["phone", "text_message"];
    }
}

variants! {
    /// What Cognito does about the invitation.
    pub enum MessageAction {
        /// Cognito sends no invitation. Set a password for the user with the API: `AdminSetUserPassword`.
        Suppress = "SUPPRESS";
        /// Cognito resends the invitation to a user who already exists.
        Resend = "RESEND";
    }
}

impl MapValue for User {
    const MAP: MapKind = MapKind {
        noun: "user",
        resources: true,
        value: &Self::KIND,
    };
}

/// A group that a user is in.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UserGroup {
    /// An entry of `groups`.
    Declared(Str),
    /// The name of a group that is defined elsewhere.
    Other(Text),
}

impl Visitable for UserGroup {
    fn visit(&self, visitor: &mut dyn Visit) {
        match self {
            UserGroup::Declared(name) => visitor.construct("UserGroup::Declared", &[name]),
            UserGroup::Other(text) => visitor.construct("UserGroup::Other", &[text]),
        }
    }
}

impl Setting for UserGroup {
    const KIND: Kind = Kind::Name(Names::Group);
    const ABSENT: Self = UserGroup::Other(Text::EMPTY);
    const REQUIRED: bool = true;

    #[inline]
    fn read(reader: &mut dyn Read) -> Option<Self> {
        match reader.name(Names::Group, Variants::NONE)? {
            Name::Declared(name) => Some(UserGroup::Declared(name)),
            Name::Text(text) => Some(UserGroup::Other(text)),
            _ => None,
        }
    }
}

// Each group becomes a resource, so the list as a whole cannot be an intrinsic function.
impl Setting for List<UserGroup> {
    const KIND: Kind = Kind::List(&UserGroup::KIND);
    const ABSENT: Self = List::EMPTY;

    #[inline]
    fn read(reader: &mut dyn Read) -> Option<Self> {
        let mut groups = Vec::new();
        // An invalid group keeps its place, so the next one keeps its path.
        reader.list(&mut |reader| groups.push(UserGroup::read(reader).unwrap_or(UserGroup::ABSENT)))?;
        Some(groups.into())
    }
}
