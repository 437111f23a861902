//! Analytics of clients, by Pinpoint.

use crate::schema::charset::Charset;
use crate::schema::class::Class;
use crate::schema::places::{ApplicationArn, RoleArn};
use crate::schema::table::settings;
use crate::value::text::Text;

settings! {
    /// Where Cognito sends what it sees of a client's users: `{ application: app }` for an application of Pinpoint in the same
    /// region, or `{ application_id, external_id, role }` for any.
    pub struct Analytics {
        /// The application. Cognito uses its own role for it.
        application: Option<ApplicationArn> => "AnalyticsConfiguration.ApplicationArn",
            default "none",
            allowed "an ARN of 20 to 2048 characters",
            limits [Characters(Charset::Arn)],
            aliases ["application_arn"];
        /// The id of the application, together with `external_id` and `role`.
        application_id: Option<Text> => "AnalyticsConfiguration.ApplicationId",
            default "none",
            allowed "hexadecimal digits",
            limits [Characters(Charset::Only(Class::Hexadecimal))];
        /// The external id that the trust policy of `role` asks for.
        external_id: Option<Text> => "AnalyticsConfiguration.ExternalId",
            default "none",
            allowed "at most 131072 characters",
            limits [Length { min: 0, max: 131072 }];
        /// The role by which Cognito sends events to the application.
        role: Option<RoleArn> => "AnalyticsConfiguration.RoleArn",
            default "none",
            allowed "an ARN of 20 to 2048 characters",
            limits [Characters(Charset::Arn)],
            aliases ["role_arn"];
        /// Whether attributes of the users are among what is sent.
        share_user_data: Option<bool> => "AnalyticsConfiguration.UserDataShared",
            default "not written: false",
            aliases ["user_data_shared"];
    }
}
