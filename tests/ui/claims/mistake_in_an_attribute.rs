//! The mistake in the declaration is the only message: the field that the application refers to still exists.

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        custom_attributes: { level: Numbr(1..=9), level_of_old: Number(1..=9), levelOfOld: Number(1..=9) },
    }
}

fn level(token: customers::claims::IdToken) -> Option<i64> {
    token.custom.level_of_old.or(token.custom.level)
}

fn main() {}
