//! Rules about replicas of the pool in other regions.

use crate::clients::settings::quoted_name;
use crate::engine::by_name::ByName;
use crate::engine::finding::Finding;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::engine::words::{known, quoted};
use cognito_model::UserPool;

rules! {
    /// Two replicas in the same region.
    error duplicate_replica {
        guards: [Replica.region],
        reason: "a pool has one replica in a region, by which CloudFormation knows it",
        evidence: "CloudFormation schema of AWS::Cognito::UserPoolReplica, primaryIdentifier",
        bad: r#"replicas: { europe: { region: "eu-west-1" }, ireland: { region: "eu-west-1" } }"#,
        good: r#"replicas: { europe: { region: "eu-west-1" } }"#,
        check: [Pool(check_duplicate_replica)],
    }

    /// A replica in the region of the pool.
    warn replica_in_own_region {
        guards: [Replica.region, DeploysTo.region],
        reason: "a replica is a copy of the pool in another region",
        evidence: "Amazon Cognito Developer Guide, Multi-Region user pools",
        bad: r#"deploys_to: { region: "eu-west-1" },
replicas: { europe: { region: "eu-west-1" } }"#,
        good: r#"deploys_to: { region: "eu-west-1" },
replicas: { europe: { region: "eu-central-1" } }"#,
        check: [Pool(check_replica_in_own_region)],
    }
}

fn check_duplicate_replica(pool: &UserPool, report: &mut Report) {
    let mut seen: ByName<&str> = ByName::new();
    for entry in &pool.replicas {
        let Some(region) = known(&entry.value.region) else { continue };
        let other = *seen.get_or_insert(region, entry.name.as_str());
        // Entries with the same name have their own rule.
        if other == entry.name.as_str() {
            continue;
        }
        let path = setting(&["replicas"]).key(&entry.name).field("region");
        let fact = format!("{} and {} are both in {}", quoted_name(other), quoted_name(&entry.name), quoted(region));
        let about = setting(&["replicas"]).key(other).field("region");
        report.push(Finding::at(path, fact, "write another region, or remove one of the two").about(about));
    }
}

fn check_replica_in_own_region(pool: &UserPool, report: &mut Report) {
    let own = pool.deploys_to.as_ref().and_then(|to| to.region.as_ref()).and_then(|region| known(region));
    let Some(own) = own else { return };
    for entry in pool.replicas.iter().filter(|entry| known(&entry.value.region) == Some(own)) {
        let path = setting(&["replicas"]).key(&entry.name).field("region");
        let fact = format!("the pool itself is in {}", quoted(own));
        let finding = Finding::at(path, fact, "write another region");
        report.push(finding.about(setting(&["deploys_to", "region"])));
    }
}
