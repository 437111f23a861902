//! Where a declaration is deployed to, if it says so.

use crate::schema::table::settings;
use crate::value::text::Text;

settings! {
    /// The region and the account that the template is deployed to. They are not part of the template: the rules use them to
    /// check what the declaration names in a region or an account, such as functions, certificates and roles. In a region of
    /// AWS GovCloud (US), roles of identity pools trust the principal of that region.
    pub struct DeploysTo {
        /// The region of the stack.
        region: Option<Text> => "none: only the rules use it",
            default "none: the rules compare no region with that of the stack",
            means Region;
        /// The ID of the account of the stack.
        account: Option<Text> => "none: only the rules use it",
            default "none: the rules compare no account with that of the stack",
            allowed "12 digits",
            means Account,
            aliases ["account_id"];
    }
}
