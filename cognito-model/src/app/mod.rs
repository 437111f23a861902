//! What an application needs to know about a pool.

pub mod client_handle;
pub mod sign_in_url;
