//! What a setting can contain: strings, numbers, durations, lists, intrinsics, files.

pub mod cdk;
pub mod duration;
pub mod file;
pub mod intrinsic;
pub mod list;
pub mod number;
pub mod string;
pub mod text;
