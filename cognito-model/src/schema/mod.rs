//! How settings are described, read and visited, and Cognito's limits on them.

pub mod charset;
pub mod class;
pub mod intrinsics;
pub mod kind;
pub mod limit;
pub mod path;
pub mod places;
pub mod read;
pub mod setting;
pub mod shared;
pub mod table;
pub mod values;
pub mod visit;
