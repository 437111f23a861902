//! Other resources of the template.

use super::{Comparison, compared};

pub(super) const COMPARISONS: &[Comparison] = &[
    compared! { "resources" with {}
        "resources" {
            empty { resources: {} }
            bare { resources: { news: AWS::SNS::Topic } }
            braces { resources: { news: AWS::SNS::Topic {} } }
            type_as_a_text { resources: { news: "AWS::SNS::Topic" } }
            custom { resources: { hello: Custom::Hello { properties: { ServiceToken: Fn::ImportValue("hello") } } } }
            pinned { resources: { #[logical_id = "Topic"] news: AWS::SNS::Topic } }
        }
    },
    compared! {
        "resource" beside {
            parameters: { stage: String }, conditions: { is_prod: Fn::Equals(stage, "prod") },
            groups: { staff: {} },
        }
        with { resources: { news: AWS::SNS::Topic } }
        "resources.*.properties" {
            text { resources: { news: AWS::SNS::Topic { properties: { DisplayName: "News" } } } }
            sorted { resources: { news: AWS::SNS::Topic { properties: { TopicName: stage, DisplayName: Ref(pool) } } } }
            arn { resources: { news: AWS::WAFv2::WebACLAssociation { properties: { ResourceArn: pool, WebACLArn: Fn::ImportValue("acl") } } } }
        }
        "resources.*.condition" {
            name { resources: { news: AWS::SNS::Topic { condition: is_prod } } }
        }
        "resources.*.depends_on" {
            one { resources: { news: AWS::SNS::Topic { depends_on: [pool] } } }
            several { resources: { news: AWS::SNS::Topic { depends_on: [staff, "Pool"] } } }
        }
        "resources.*.deletion_policy" {
            delete { resources: { news: AWS::SNS::Topic { deletion_policy: Delete } } }
            retain { resources: { news: AWS::SNS::Topic { deletion_policy: Retain } } }
            except { resources: { news: AWS::SNS::Topic { deletion_policy: RetainExceptOnCreate } } }
            snapshot { resources: { news: AWS::EC2::Volume { properties: { AvailabilityZone: "eu-west-1a", Size: 8 }, deletion_policy: Snapshot } } }
        }
        "resources.*.update_replace_policy" {
            delete { resources: { news: AWS::SNS::Topic { update_replace_policy: Delete } } }
            retain { resources: { news: AWS::SNS::Topic { update_replace_policy: Retain } } }
            snapshot { resources: { news: AWS::EC2::Volume { properties: { AvailabilityZone: "eu-west-1a", Size: 8 }, update_replace_policy: Snapshot } } }
        }
        "resources.*.metadata" {
            text { resources: { news: AWS::SNS::Topic { metadata: { Owner: "identity" } } } }
        }
    },
];
