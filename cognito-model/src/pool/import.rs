//! Existing user pools.

use crate::schema::charset::Charset;
use crate::schema::table::{settings, variants};
use crate::value::text::Text;

variants! {
    /// An existing user pool, to which the declaration attaches resources.
    pub enum ImportedPool {
        /// By its ID, which begins with its region, in the stack's account: `UserPoolId("us-east-1_oiuR12Abd")`.
        UserPoolId(ImportedPoolId), aliases ["Id", "PoolId"];
        /// By its ARN: `UserPoolArn("arn:aws:cognito-idp:us-east-1:123456789012:userpool/us-east-1_oiuR12Abd")`.
        UserPoolArn(ImportedPoolArn), aliases ["Arn", "PoolArn"];
    }
}

settings! {
    /// The ID of an existing pool.
    pub struct ImportedPoolId (user_pool_id) {
        /// The ID.
        user_pool_id: Text => "UserPoolId of the attached resources",
            default "none: required",
            allowed "the region, `_`, and letters and digits",
            means UserPoolId,
            limits [Characters(Charset::UserPoolId)],
            aliases ["id"];
    }

    /// The ARN of an existing pool.
    pub struct ImportedPoolArn (user_pool_arn) {
        /// The ARN.
        user_pool_arn: Text => "UserPoolId of the attached resources",
            default "none: required",
            allowed "`arn:<partition>:cognito-idp:<region>:<account>:userpool/<id>`",
            means UserPoolArn,
            aliases ["arn"];
    }
}

/// What the ARN of a user pool says.
pub struct PoolArn<'a> {
    pub region: &'a str,
    pub id: &'a str,
}

impl<'a> PoolArn<'a> {
    /// Splits an ARN into its parts. `None` if it is not the ARN of a user pool.
    pub fn parse(arn: &'a str) -> Option<Self> {
        let parts: Vec<&str> = arn.splitn(6, ':').collect();
        let ["arn", partition, "cognito-idp", region, account, resource] = parts[..] else {
            return None;
        };
        let id = resource.strip_prefix("userpool/")?;
        let whole = [partition, region, account, id].iter().all(|part| !part.is_empty());
        (whole && !id.contains(['/', ':'])).then_some(PoolArn { region, id })
    }
}
