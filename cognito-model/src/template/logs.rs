//! `AWS::Cognito::LogDeliveryConfiguration`

use super::intrinsics::Render;
use super::json::{Json, Object, single};
use super::resource::Resource;
use crate::naming::{conditions, ids};
use crate::pool::logs::{CloudWatchLog, EventLog, NotificationLog};
use crate::value::intrinsic::{Intrinsic, Target};
use crate::value::text::Text;

/// The delivery of the pool's logs, if it is set.
pub(crate) fn logs(render: Render<'_>) -> Option<Resource> {
    let logs = render.pool.logs.as_ref()?;
    let mut configurations: Vec<Json> = Vec::new();
    if let Some(NotificationLog::CloudWatch(log)) = &logs.user_notification {
        let mut configuration = Object::from([("EventSource", "userNotification"), ("LogLevel", "ERROR")]);
        configuration.set("CloudWatchLogsConfiguration", cloud_watch(render, log));
        configurations.push(configuration.sorted().into());
    }
    if let Some(log) = &logs.user_auth_events {
        let mut configuration = Object::from([("EventSource", "userAuthEvents"), ("LogLevel", "INFO")]);
        let (destination, target) = match log {
            EventLog::CloudWatch(log) => ("CloudWatchLogsConfiguration", cloud_watch(render, log)),
            EventLog::Firehose(log) => ("FirehoseConfiguration", single("StreamArn", render.text(&log.stream.0))),
            EventLog::S3(log) => ("S3Configuration", single("BucketArn", render.text(&log.bucket.0))),
        };
        configuration.set(destination, target);
        configurations.push(configuration.sorted().into());
    }
    let mut properties = Object::from([("UserPoolId", render.reference(&Target::Pool))]);
    properties.set("LogConfigurations", configurations);
    let resource = Resource::new(
        ids::log_delivery(render.pool),
        "AWS::Cognito::LogDeliveryConfiguration",
        properties,
    );
    let all = conditions::of_part(render.pool, logs.condition.as_ref());
    Some(resource.attributes(render, logs.attributes()).under(render, &all))
}

fn cloud_watch(render: Render<'_>, log: &CloudWatchLog) -> Json {
    let arn = match &log.log_group.0 {
        // CloudFormation's ARN of a log group ends in `:*`, which Cognito rejects. `Ref` returns the name.
        Text::Intrinsic(Intrinsic::GetAtt(target @ Target::External(_), attribute)) if *attribute == "Arn" => {
            let group = render.pool.logical_id_of(target);
            let arn =
                format!("arn:${{AWS::Partition}}:logs:${{AWS::Region}}:${{AWS::AccountId}}:log-group:${{{group}}}");
            single("Fn::Sub", arn)
        }
        arn => render.text(arn),
    };
    single("LogGroupArn", arn)
}
