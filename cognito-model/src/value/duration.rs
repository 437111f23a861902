//! Durations, and types for durations that Cognito takes in whole units.

use std::fmt;

/// A length of time, in the unit that the declaration uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Duration {
    /// `seconds(n)`
    Seconds(u32),
    /// `minutes(n)`
    Minutes(u32),
    /// `hours(n)`
    Hours(u32),
    /// `days(n)`
    Days(u32),
}

/// The units of durations, in declarations and in properties.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unit {
    /// Seconds
    Seconds,
    /// 60 seconds
    Minutes,
    /// 60 minutes
    Hours,
    /// 24 hours
    Days,
}

impl Unit {
    /// Every unit, the shortest first.
    pub const ALL: [Unit; 4] = [Unit::Seconds, Unit::Minutes, Unit::Hours, Unit::Days];

    /// The name, as in `minutes(5)`.
    pub const fn name(self) -> &'static str {
        match self {
            Unit::Seconds => "seconds",
            Unit::Minutes => "minutes",
            Unit::Hours => "hours",
            Unit::Days => "days",
        }
    }

    /// Its length in seconds.
    pub const fn seconds(self) -> u64 {
        match self {
            Unit::Seconds => 1,
            Unit::Minutes => 60,
            Unit::Hours => 60 * 60,
            Unit::Days => 24 * 60 * 60,
        }
    }

    /// A duration of this many units.
    pub const fn times(self, count: u32) -> Duration {
        match self {
            Unit::Seconds => Duration::Seconds(count),
            Unit::Minutes => Duration::Minutes(count),
            Unit::Hours => Duration::Hours(count),
            Unit::Days => Duration::Days(count),
        }
    }
}

impl Duration {
    /// The number and its unit, as written.
    pub const fn parts(self) -> (u32, Unit) {
        match self {
            Duration::Seconds(count) => (count, Unit::Seconds),
            Duration::Minutes(count) => (count, Unit::Minutes),
            Duration::Hours(count) => (count, Unit::Hours),
            Duration::Days(count) => (count, Unit::Days),
        }
    }

    /// The length in seconds.
    pub const fn as_seconds(self) -> u64 {
        let (count, unit) = self.parts();
        count as u64 * unit.seconds()
    }

    /// The number of units, if it is a whole number.
    pub const fn whole(self, unit: Unit) -> Option<u64> {
        let seconds = self.as_seconds();
        if seconds % unit.seconds() == 0 {
            Some(seconds / unit.seconds())
        } else {
            None
        }
    }
}

/// As in a declaration: `minutes(5)`.
impl fmt::Display for Duration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (count, unit) = self.parts();
        write!(f, "{}({count})", unit.name())
    }
}

/// A duration that CloudFormation takes in whole units.
macro_rules! in_whole {
    ($($(#[doc = $doc:literal])+ $Name:ident => $unit:expr;)+) => {$(
        $(#[doc = $doc])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub struct $Name(
            /// The duration as written.
            pub Duration,
        );

        impl $Name {
            /// The number for the template: the units in it, rounded down.
            pub const fn count(self) -> u64 {
                self.0.as_seconds() / $unit.seconds()
            }
        }

        impl From<Duration> for $Name {
            fn from(duration: Duration) -> Self {
                $Name(duration)
            }
        }
    )+};
}

in_whole! {
    /// A duration in whole days: `days(3)`, `hours(48)`.
    WholeDays => Unit::Days;
    /// A duration in whole minutes: `minutes(60)`, `hours(1)`, `days(30)`.
    WholeMinutes => Unit::Minutes;
    /// A duration in whole seconds: `seconds(30)`, `minutes(1)`.
    WholeSeconds => Unit::Seconds;
}
