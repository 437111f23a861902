//! Analytics of clients, by Pinpoint.

use crate::table::settings;
use crate::text::{ApplicationArn, RoleArn, Text};

settings! {
    /// Where Cognito sends what it sees of a client's users: `{ application: app }` for an application of Pinpoint in the same
    /// region, or `{ application_id, external_id, role }` for any.
    pub struct Analytics {
        /// The application. Cognito uses its own role for it.
        application: Option<ApplicationArn> => "AnalyticsConfiguration.ApplicationArn",
            default "none",
            rules [ANALYTICS_MIXED, ANALYTICS_INCOMPLETE, ARN_RESOURCE, ARN_PARTS],
            aliases ["application_arn"];
        /// The id of the application, together with `external_id` and `role`.
        application_id: Option<Text> => "AnalyticsConfiguration.ApplicationId",
            default "none",
            rules [ANALYTICS_MIXED, ANALYTICS_INCOMPLETE];
        /// The external id that the trust policy of `role` asks for.
        external_id: Option<Text> => "AnalyticsConfiguration.ExternalId",
            default "none",
            rules [ANALYTICS_MIXED, ANALYTICS_INCOMPLETE];
        /// The role by which Cognito sends events to the application.
        role: Option<RoleArn> => "AnalyticsConfiguration.RoleArn",
            default "none",
            rules [ANALYTICS_MIXED, ANALYTICS_INCOMPLETE, ARN_RESOURCE, ARN_PARTS],
            aliases ["role_arn"];
        /// Whether attributes of the users are among what is sent.
        share_user_data: Option<bool> => "AnalyticsConfiguration.UserDataShared",
            default "not written: false",
            aliases ["user_data_shared"];
    }
}
