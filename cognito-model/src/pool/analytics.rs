//! Analytics of clients, with Pinpoint.

use crate::schema::charset::Charset;
use crate::schema::class::Class;
use crate::schema::places::{ApplicationArn, RoleArn};
use crate::schema::table::settings;
use crate::value::text::Text;

settings! {
    /// Where Cognito sends analytics about a client's users: `{ application: app }` for a Pinpoint application in the same
    /// region, or `{ application_id, external_id, role }` for any Pinpoint application.
    pub struct Analytics {
        /// The Pinpoint application. Cognito uses its own role to reach it.
        application: Option<ApplicationArn> => "AnalyticsConfiguration.ApplicationArn",
            default "none",
            allowed "an ARN of 20 to 2048 characters",
            limits [Characters(Charset::Arn)],
            aliases ["application_arn"];
        /// The ID of the Pinpoint application. It needs `external_id` and `role`.
        application_id: Option<Text> => "AnalyticsConfiguration.ApplicationId",
            default "none",
            allowed "hexadecimal digits",
            limits [Characters(Charset::Only(Class::Hexadecimal))];
        /// The external ID that the trust policy of `role` requires.
        external_id: Option<Text> => "AnalyticsConfiguration.ExternalId",
            default "none",
            allowed "at most 131072 characters",
            limits [Length { min: 0, max: 131072 }];
        /// The role that Cognito uses to send events to the application.
        role: Option<RoleArn> => "AnalyticsConfiguration.RoleArn",
            default "none",
            allowed "an ARN of 20 to 2048 characters",
            limits [Characters(Charset::Arn)],
            aliases ["role_arn"];
        /// Whether Cognito includes user attributes in what it sends.
        share_user_data: Option<bool> => "AnalyticsConfiguration.UserDataShared",
            default "not written: false",
            aliases ["user_data_shared"];
    }
}
