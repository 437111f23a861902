//! Where a declaration is deployed, if it says so.

use crate::schema::table::settings;
use crate::value::text::Text;

settings! {
    /// The region and the account that you deploy the template to. They are not part of the template: the rules use them to
    /// check the region and account of what you name, such as functions, certificates and roles. In a region of
    /// AWS GovCloud (US), roles of identity pools trust the principal of that region.
    pub struct DeploysTo {
        /// The region of the stack.
        region: Option<Text> => "none: only the rules use it",
            default "none: the rules don't compare regions with the stack's",
            means Region;
        /// The ID of the account of the stack.
        account: Option<Text> => "none: only the rules use it",
            default "none: the rules don't compare accounts with the stack's",
            allowed "12 digits",
            means Account,
            aliases ["account_id"];
    }
}
