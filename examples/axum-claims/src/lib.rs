//! An HTTP service whose callers sign in to a user pool.
//!
//! [`pool`] declares the pool, [`verifier`] checks tokens, [`api`] has the routes, and what each of them asks of a token is a name of
//! the declaration: a scope or a group that is renamed there stops the service from compiling.

pub mod api;
pub mod pool;
pub mod settings;
pub mod verifier;
