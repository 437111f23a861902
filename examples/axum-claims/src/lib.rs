//! An HTTP service whose callers sign in to a user pool.
//!
//! [`pool`] declares the pool, [`keys`] has the keys that it signs with, [`verifier`] checks tokens, [`api`] has the routes, and
//! [`service`] runs until it is stopped. The routes refer to scopes and groups by their names in the declaration: rename one there,
//! and the service no longer compiles.

pub mod api;
pub mod keys;
pub mod pool;
pub mod service;
pub mod verifier;
