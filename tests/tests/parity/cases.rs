//! The cases, which the build script lists.

use std::fs;
use std::path::Path;

use cognito_dsl::model::UserPool;
use serde_json::Value;

pub(crate) use listed::CASES;

// They contain what the CDK writes, wise or not.
#[allow(deprecated, unreachable_pub)]
mod listed {
    use super::ParityCase;

    include!(concat!(env!("OUT_DIR"), "/parity_cases.rs"));
}

/// A pool with the folder of its declaration.
pub(crate) struct ParityCase {
    pub(crate) name: &'static str,
    pub(crate) folder: &'static str,
    pub(crate) pool: UserPool,
}

impl ParityCase {
    /// Our template.
    pub(crate) fn ours(&self) -> Value {
        serde_json::from_str(&self.pool.template().to_json()).expect("our template is JSON")
    }

    /// The template from aws-cdk-lib.
    pub(crate) fn cdk(&self) -> Value {
        let path = Path::new(self.folder).join("template.json");
        let text =
            fs::read_to_string(&path).unwrap_or_else(|_| panic!("{} is missing: run generate.mjs", path.display()));
        serde_json::from_str(&text).expect("the fixture is JSON")
    }
}
