//! Random numbers that are the same everywhere for the same seed.

/// splitmix64.
#[derive(Clone, Debug)]
pub(super) struct Random(u64);

impl Random {
    /// The random numbers for one case of a run.
    pub(super) fn new(seed: u64, case: u64) -> Self {
        let mut random = Random(seed);
        let start = random.next();
        Random(start ^ case.wrapping_mul(0xD134_2543_DE82_EF95))
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number below `end`.
    pub(super) fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(end.max(1)).unwrap_or(1)).unwrap_or_default()
    }

    /// A number from `first` to `last`.
    pub(super) fn between(&mut self, first: i64, last: i64) -> i64 {
        let count = u64::try_from(last - first + 1).unwrap_or(1).max(1);
        first + i64::try_from(self.next() % count).unwrap_or_default()
    }

    /// True with a probability of `percent`.
    pub(super) fn percent(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// One of them.
    pub(super) fn one<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())]
    }

    /// Some of them, each with this probability, in a random order.
    pub(super) fn some<T: Copy>(&mut self, of: &[T], percent: usize) -> Vec<T> {
        let mut chosen: Vec<T> = of.iter().copied().filter(|_| self.percent(percent)).collect();
        for last in (1..chosen.len()).rev() {
            let other = self.below(last + 1);
            chosen.swap(last, other);
        }
        chosen
    }
}
