//! Declare an Amazon Cognito user pool in Rust, and get its CloudFormation template.

pub use cognito_model as model;
pub use cognito_model::reference;

/// Declares a user pool, and expands to a module with the pool as a constant.
#[macro_export]
macro_rules! user_pool {
    ($($declaration:tt)*) => {
        $crate::__private::user_pool! { $crate $($declaration)* }
    };
}

/// What expansions refer to. Not for anybody else, and free to change.
#[doc(hidden)]
pub mod __private {
    pub use cognito_dsl_macros::user_pool;

    /// A constant of the program in a declaration: the value of a `const { .. }` block.
    pub trait Constant {
        /// Its type.
        type Of;
        /// Its value.
        const VALUE: Self::Of;
    }

    /// What can stand for a number.
    pub trait Integer {}

    macro_rules! integers {
        ($($Integer:ty)*) => { $(impl Integer for $Integer {})* };
    }

    integers!(u8 u16 u32 u64 usize i8 i16 i32 i64 isize);

    /// Takes integers only, because `as` would take everything that is a number.
    pub const fn integer<T: Integer>(_: &T) {}
}
