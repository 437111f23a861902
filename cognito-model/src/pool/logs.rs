//! Where a pool delivers its logs.

use crate::schema::charset::Charset;
use crate::schema::places::{BucketArn, LogGroupArn, StreamArn};
use crate::schema::table::{settings, variants};

settings! {
    /// Where a pool delivers its logs: `{ user_notification: CloudWatch(group), user_auth_events: Firehose(stream) }`. The
    /// level of a log follows from its source.
    pub struct Logs with condition, depends_on, metadata {
        /// Errors with emails and SMS messages. They can go only to CloudWatch Logs.
        user_notification: Option<NotificationLog> => "LogConfigurations[]: userNotification",
            default "no log",
            aliases ["notifications", "userNotification"];
        /// Sign-ins and what threat protection says about them. This log needs the Plus plan.
        user_auth_events: Option<EventLog> => "LogConfigurations[]: userAuthEvents",
            default "no log",
            aliases ["auth_events", "userAuthEvents"];
    }

    /// A log group: `CloudWatch(group)`.
    pub struct CloudWatchLog (log_group) {
        /// The ARN of the log group, without `:*` at the end, or the name of an external log group.
        log_group: LogGroupArn => "LogConfigurations[].CloudWatchLogsConfiguration.LogGroupArn",
            default "none: required",
            allowed "an ARN of 20 to 2048 characters",
            limits [Characters(Charset::Arn)],
            aliases ["log_group_arn", "group"];
    }

    /// A stream: `Firehose(stream)`.
    pub struct FirehoseLog (stream) {
        /// The ARN of the stream.
        stream: StreamArn => "LogConfigurations[].FirehoseConfiguration.StreamArn",
            default "none: required",
            allowed "an ARN of 20 to 2048 characters",
            limits [Characters(Charset::Arn)],
            aliases ["stream_arn", "delivery_stream"];
    }

    /// A bucket: `S3(bucket)`.
    pub struct S3Log (bucket) {
        /// The ARN of the bucket.
        bucket: BucketArn => "LogConfigurations[].S3Configuration.BucketArn",
            default "none: required",
            allowed "an ARN of 3 to 1024 characters",
            limits [Characters(Charset::BucketArn)],
            aliases ["bucket_arn"];
    }
}

variants! {
    /// Where errors with messages go.
    pub enum NotificationLog {
        /// To a log group of CloudWatch Logs.
        CloudWatch(CloudWatchLog), aliases ["CloudWatchLogs", "LogGroup"];
    }

    /// Where sign-ins go.
    pub enum EventLog {
        /// To a log group of CloudWatch Logs.
        CloudWatch(CloudWatchLog), aliases ["CloudWatchLogs", "LogGroup"];
        /// To a stream of Amazon Data Firehose.
        Firehose(FirehoseLog), aliases ["KinesisFirehose", "Stream"];
        /// To a bucket of Amazon S3.
        S3(S3Log), aliases ["Bucket"];
    }
}
