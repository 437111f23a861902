//! Times as programs write them, against a library that writes and reads them.

use std::time::{Duration, SystemTime};

use cognito_dsl::claims::DateTime;
use proptest::prelude::*;

fn seconds(text: &str) -> Option<i64> {
    let time = DateTime::new(text).time()?;
    Some(match time.duration_since(SystemTime::UNIX_EPOCH) {
        Ok(after) => after.as_secs() as i64,
        Err(before) => -(before.duration().as_secs() as i64),
    })
}

#[test]
fn times() {
    let cases = [
        ("1970-01-01T00:00:00Z", Some(0)),
        ("1969-12-31T23:59:59Z", Some(-1)),
        ("2000-02-29T00:00:00Z", Some(951_782_400)),
        ("0001-01-01T00:00:00Z", Some(-62_135_596_800)),
        ("9999-12-31t23:59:59z", Some(253_402_300_799)),
        ("2024-02-29 10:15:00+00:00", Some(1_709_201_700)),
        ("2024-02-29T10:15:00+05:30", Some(1_709_201_700 - 19_800)),
        ("2024-02-29T10:15:00-08:00", Some(1_709_201_700 + 28_800)),
        ("2016-12-31T23:59:60Z", Some(1_483_228_800)),
        ("1700000000", Some(1_700_000_000)),
        ("-1", Some(-1)),
        ("1900-02-29T00:00:00Z", None),
        ("2023-02-29T00:00:00Z", None),
        ("2024-13-01T00:00:00Z", None),
        ("2024-00-01T00:00:00Z", None),
        ("2024-01-32T00:00:00Z", None),
        ("2024-01-01T24:00:00Z", None),
        ("2024-01-01T00:60:00Z", None),
        ("2024-01-01T00:00:61Z", None),
        ("2024-01-01T00:00:00", None),
        ("2024-01-01T00:00:00.Z", None),
        ("2024-01-01T00:00:00Z ", None),
        ("2024-01-01T00:00:00+24:00", None),
        ("2024-01-01T00:00:00+0100", None),
        ("2024-01-01", None),
        ("+024-01-01T00:00:00Z", None),
        ("2024-01-01T0é:00:00Z", None),
        ("01/02/2024", None),
        ("", None),
        ("9223372036854775808", None),
    ];
    for (text, expected) in cases {
        assert_eq!(seconds(text), expected, "{text}");
    }
}

#[test]
fn parts_of_a_second() {
    let second = SystemTime::UNIX_EPOCH - Duration::from_secs(1);
    for (fraction, nanoseconds) in [("5", 500_000_000), ("000000001", 1), ("1234567899", 123_456_789)] {
        let text = format!("1969-12-31T23:59:59.{fraction}Z");
        assert_eq!(
            DateTime::new(text).time(),
            Some(second + Duration::from_nanos(nanoseconds))
        );
    }
}

#[test]
fn the_text_stays() {
    let value = DateTime::new("01/02/2024");
    assert_eq!(
        (value.as_str(), value.to_string().as_str()),
        ("01/02/2024", "01/02/2024")
    );
}

proptest! {
    #[test]
    fn as_another_library_has_it(seconds in 0u64..253_402_300_800, nanoseconds in 0u32..1_000_000_000) {
        let time = SystemTime::UNIX_EPOCH + Duration::new(seconds, nanoseconds);
        let text = humantime::format_rfc3339_nanos(time).to_string();
        prop_assert_eq!(DateTime::new(text).time(), Some(time));
    }

    #[test]
    fn no_text_makes_it_panic(text in "\\PC*|[0-9TZ:.+-]{0,40}") {
        let _ = DateTime::new(text).time();
    }
}
