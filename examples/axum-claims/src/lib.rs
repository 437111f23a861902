//! An HTTP service whose callers sign in to a user pool.
//!
//! [`pool`] declares the pool, [`keys`] has the keys that it signs with, [`verifier`] checks tokens, and [`api`] has the routes. What
//! each route asks of a token is a name of the declaration: a scope or a group that is renamed there stops the service from
//! compiling.

pub mod api;
pub mod keys;
pub mod pool;
pub mod verifier;
