//! Custom attributes, in the long and the short form.

use super::{Comparison, compared};

pub(super) const COMPARISONS: &[Comparison] = &[compared! { "custom_attributes" with {}
    "custom_attributes" {
        absent {}
        empty { custom_attributes: {} }
        string { custom_attributes: { tenant: String } }
        number { custom_attributes: { seats: Number } }
        boolean { custom_attributes: { employee: Boolean } }
        date_time { custom_attributes: { joinedOn: DateTime } }
        name_that_is_no_identifier { custom_attributes: { "google-id": String } }
        behind_the_standard_ones { custom_attributes: { tenant: String }, standard_attributes: { email: {} } }
    }
    "custom_attributes.*.String.min_len" {
        short { custom_attributes: { tenant: String(5..) } }
        long { custom_attributes: { tenant: String { min_len: 5 } } }
        // The CDK treats a zero as no limit.
        zero { custom_attributes: { tenant: String { min_len: 0 } } }
    }
    "custom_attributes.*.String.max_len" {
        short { custom_attributes: { tenant: String(..=15) } }
        long { custom_attributes: { tenant: String { max_len: 15 } } }
        both { custom_attributes: { tenant: String(0..=15) } }
    }
    "custom_attributes.*.String.mutable" {
        on { custom_attributes: { tenant: String(mutable) } }
        off { custom_attributes: { tenant: String { mutable: false } } }
    }
    "custom_attributes.*.Number.min" {
        short { custom_attributes: { seats: Number(1..) } }
        long { custom_attributes: { seats: Number { min: 1 } } }
        negative { custom_attributes: { seats: Number(-5..) } }
        zero { custom_attributes: { seats: Number { min: 0 } } }
    }
    "custom_attributes.*.Number.max" {
        short { custom_attributes: { seats: Number(..=3) } }
        long { custom_attributes: { seats: Number { max: 3 } } }
        both { custom_attributes: { seats: Number(0..=3, mutable) } }
    }
    "custom_attributes.*.Number.mutable" {
        on { custom_attributes: { seats: Number(mutable) } }
        off { custom_attributes: { seats: Number(mutable: false) } }
    }
    "custom_attributes.*.Boolean.mutable" {
        on { custom_attributes: { employee: Boolean(mutable) } }
        off { custom_attributes: { employee: Boolean { mutable: false } } }
    }
    "custom_attributes.*.DateTime.mutable" {
        on { custom_attributes: { joinedOn: DateTime(mutable) } }
        off { custom_attributes: { joinedOn: DateTime { mutable: false } } }
    }
}];
