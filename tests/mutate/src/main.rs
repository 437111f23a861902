//! Changes the declarations of the repository at random, and expands them:
//! `cargo run --release -p mutate -- --cases 1000000 --seed 1`.
//!
//! No case may panic. Every tenth case is expanded twice, and has to give the same tokens. A case depends only on the seed and its
//! number, so `--first N --cases 1` shows it.

#![allow(clippy::print_stdout)] // The results go to the standard output.

mod corpus;
mod mutation;
#[allow(dead_code)] // parity-fuzz uses the rest.
#[path = "../../src/fuzz/random.rs"]
mod random;

use std::env;
use std::error::Error;
use std::panic::{self, AssertUnwindSafe};
use std::process::ExitCode;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use cognito_dsl_compiler::{Features, expand};
use proc_macro2::TokenStream;

use crate::corpus::{Corpus, corpus};
use crate::mutation::mutated;
use crate::random::Random;

/// One in this many cases is expanded twice.
const TWICE: usize = 10;

/// The stack size of a worker: that of rustc's main thread.
const STACK: usize = 8 << 20;

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let (mut first, mut count, mut seed) = (0, 10_000, 1);
    let mut minutes = None;
    let mut arguments = env::args().skip(1);
    while let Some(argument) = arguments.next() {
        let value = arguments.next().ok_or_else(|| format!("{argument} needs a value"))?;
        match argument.as_str() {
            "--first" => first = value.parse()?,
            "--cases" => count = value.parse()?,
            "--seed" => seed = value.parse()?,
            "--minutes" => minutes = Some(value.parse()?),
            _ => return Err(format!("{argument} is not one of --first, --cases, --seed and --minutes").into()),
        }
    }
    let run = Run {
        corpus: corpus()?,
        seed,
        next: AtomicUsize::new(first),
        end: first + count,
        is_alone: count == 1,
        until: minutes.map(|minutes: u64| Instant::now() + Duration::from_secs(60 * minutes)),
        tally: Mutex::default(),
    };
    // The message of a panic is shown with its case.
    panic::set_hook(Box::new(|_| {}));
    thread::scope(|scope| -> Result<(), Box<dyn Error>> {
        let threads = thread::available_parallelism().map_or(1, usize::from);
        for _ in 0..threads {
            thread::Builder::new()
                .stack_size(STACK)
                .spawn_scoped(scope, || run.work())?;
        }
        Ok(())
    })?;
    let tally = run.tally.into_inner().unwrap_or_else(|broken| broken.into_inner());
    println!(
        "seed {seed}: {} declarations, {} cases, {} of them not tokens, {} expanded to errors; slowest {} ms (case {})",
        run.corpus.sources.len(),
        tally.cases,
        tally.no_tokens,
        tally.errors,
        tally.slowest.0.as_millis(),
        tally.slowest.1,
    );
    println!("{} faults", tally.faults);
    Ok(match tally.faults {
        0 => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    })
}

struct Run {
    corpus: Corpus,
    seed: u64,
    next: AtomicUsize,
    end: usize,
    /// Whether there is only one case, which is shown.
    is_alone: bool,
    until: Option<Instant>,
    tally: Mutex<Tally>,
}

#[derive(Default)]
struct Tally {
    cases: usize,
    no_tokens: usize,
    errors: usize,
    faults: usize,
    slowest: (Duration, usize),
}

impl Run {
    /// Runs cases until none is left, or the time is up.
    fn work(&self) {
        loop {
            let case = self.next.fetch_add(1, Ordering::Relaxed);
            if case >= self.end || self.until.is_some_and(|until| Instant::now() > until) {
                return;
            }
            let number = u64::try_from(case).unwrap_or(u64::MAX);
            let source = mutated(&self.corpus, &mut Random::new(self.seed, number));
            if self.is_alone {
                println!("{source}\n");
            }
            let start = Instant::now();
            let outcome = expanded(&source, case % TWICE == 0);
            let time = start.elapsed();
            let Ok(mut tally) = self.tally.lock() else { return };
            tally.cases += 1;
            tally.slowest = tally.slowest.max((time, case));
            match outcome {
                ExpansionOutcome::Fine => {}
                ExpansionOutcome::Errors => tally.errors += 1,
                ExpansionOutcome::NoTokens => tally.no_tokens += 1,
                ExpansionOutcome::Fault(what) => {
                    tally.faults += 1;
                    println!("case {case} of seed {}: {what}\n{source}\n", self.seed);
                }
            }
            if tally.cases % 10_000 == 0 {
                println!("{} cases, {} faults", tally.cases, tally.faults);
            }
        }
    }
}

enum ExpansionOutcome {
    Fine,
    /// It expands to `compile_error!`.
    Errors,
    NoTokens,
    Fault(String),
}

fn expanded(source: &str, is_twice: bool) -> ExpansionOutcome {
    let run = || -> Option<String> {
        let (krate, tokens): (TokenStream, TokenStream) = ("cognito_dsl".parse().ok()?, source.parse().ok()?);
        Some(expand(&krate, tokens, Features::ALL).to_string())
    };
    let once = match panic::catch_unwind(AssertUnwindSafe(run)) {
        Ok(Some(once)) => once,
        Ok(None) => return ExpansionOutcome::NoTokens,
        Err(panic) => {
            let text = panic.downcast_ref::<String>().map(String::as_str);
            let text = text.or_else(|| panic.downcast_ref::<&str>().copied());
            return ExpansionOutcome::Fault(format!("panicked: {}", text.unwrap_or("without a message")));
        }
    };
    if is_twice && run().as_ref() != Some(&once) {
        return ExpansionOutcome::Fault("expands to something else a second time".to_owned());
    }
    match once.contains("compile_error !") {
        true => ExpansionOutcome::Errors,
        false => ExpansionOutcome::Fine,
    }
}
