//! What the service has to know of the deployed stack.

use crate::pool::customers;

/// The ids that CloudFormation gave the pool and its client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The id of the pool.
    pub user_pool_id: String,
    /// The id of the client `web`.
    pub web_client_id: String,
}

impl Settings {
    /// Reads the outputs of the stack, as `aws cloudformation describe-stacks --query "Stacks[0].Outputs"` prints them.
    ///
    /// # Errors
    ///
    /// If the text is no JSON, or an output is missing.
    pub fn from_outputs(outputs: &str) -> Result<Self, Box<dyn std::error::Error>> {
        let outputs: serde_json::Value = serde_json::from_str(outputs)?;
        let value = |key: &str| {
            let mut outputs = outputs.as_array().into_iter().flatten();
            let output = outputs.find(|output| output["OutputKey"] == key);
            let value = output.and_then(|output| output["OutputValue"].as_str());
            value
                .map(str::to_owned)
                .ok_or_else(|| format!("the stack has no output {key}"))
        };
        Ok(Settings {
            user_pool_id: value(customers::outputs::POOL_ID)?,
            web_client_id: value(customers::outputs::WEB_CLIENT_ID)?,
        })
    }
}
