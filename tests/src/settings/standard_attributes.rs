//! The standard attributes of the schema.

use super::{Comparison, compared};

pub(super) const COMPARISONS: &[Comparison] = &[compared! { "standard_attributes" with {}
    "standard_attributes" {
        absent {}
        empty { standard_attributes: {} }
        // In source order, which becomes the order of the schema.
        three { standard_attributes: { website: {}, address: { required }, email: { mutable: false } } }
    }
    "standard_attributes.*.data_type" {
        string { standard_attributes: { email: { data_type: String } } }
        number { standard_attributes: { last_update_time: { data_type: Number } } }
    }
    "standard_attributes.*.data_type.String.min_len" { written { standard_attributes: { email: { data_type: String(1..) } } } }
    "standard_attributes.*.data_type.String.max_len" { written { standard_attributes: { email: { data_type: String(..=99) } } } }
    "standard_attributes.*.data_type.Number.min" { written { standard_attributes: { last_update_time: { data_type: Number(1..) } } } }
    "standard_attributes.*.data_type.Number.max" { written { standard_attributes: { last_update_time: { data_type: Number(..=9) } } } }
    "standard_attributes.*.developer_only" { off { standard_attributes: { email: { developer_only: false } } } }
    "standard_attributes.*.mutable" {
        on { standard_attributes: { email: { mutable } } }
        off { standard_attributes: { email: { mutable: false } } }
    }
    "standard_attributes.*.required" {
        on { standard_attributes: { email: { required } } }
        off { standard_attributes: { email: { required: false } } }
    }
    "standard_attributes.sub" {
        empty { standard_attributes: { sub: {} } }
        written { standard_attributes: { sub: { required, mutable: false, data_type: String(1..=2048) } } }
        as_written { standard_attributes: { sub: {} }, removal_policy: Retain, ..AsWritten }
        recommended { standard_attributes: { sub: {} }, ..Recommended }
    }
    "standard_attributes.address" { empty { standard_attributes: { address: {} } } }
    "standard_attributes.birthdate" { empty { standard_attributes: { birthdate: {} } } }
    "standard_attributes.email" { empty { standard_attributes: { email: {} } } }
    "standard_attributes.family_name" { empty { standard_attributes: { family_name: {} } } }
    "standard_attributes.fullname" { empty { standard_attributes: { fullname: {} } } }
    "standard_attributes.gender" { empty { standard_attributes: { gender: {} } } }
    "standard_attributes.given_name" { empty { standard_attributes: { given_name: {} } } }
    "standard_attributes.locale" { empty { standard_attributes: { locale: {} } } }
    "standard_attributes.middle_name" { empty { standard_attributes: { middle_name: {} } } }
    "standard_attributes.nickname" { empty { standard_attributes: { nickname: {} } } }
    "standard_attributes.phone_number" { empty { standard_attributes: { phone_number: {} } } }
    "standard_attributes.profile_picture" { empty { standard_attributes: { profile_picture: {} } } }
    "standard_attributes.preferred_username" { empty { standard_attributes: { preferred_username: {} } } }
    "standard_attributes.profile_page" { empty { standard_attributes: { profile_page: {} } } }
    "standard_attributes.timezone" { empty { standard_attributes: { timezone: {} } } }
    "standard_attributes.last_update_time" { empty { standard_attributes: { last_update_time: {} } } }
    "standard_attributes.website" { empty { standard_attributes: { website: {} } } }
}];
