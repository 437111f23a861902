//! Reading and expanding a declaration of some hundred lines, outside of the compiler.
//!
//! A procedural macro exports nothing but itself, so the modules are compiled into the benchmark.
// The macros of the harness make a function without documentation, and the modules have parts that only the macro uses.
#![allow(missing_docs, unused, unreachable_pub)]

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use proc_macro2::TokenStream;

#[path = "../src/expand/mod.rs"]
mod expand;
#[path = "../src/lower/mod.rs"]
mod lower;
#[path = "../src/page/mod.rs"]
mod page;
#[path = "../src/report.rs"]
mod report;
#[path = "../src/syntax/mod.rs"]
mod syntax;

fn expansion(criterion: &mut Criterion) {
    let source = include_str!("body.pool");
    let lines = source.lines().count();
    let krate = quote::quote!(::cognito_dsl);
    let tokens = || source.parse::<TokenStream>().unwrap_or_default();
    criterion.bench_function(&format!("read {lines} lines and run the rules"), |bencher| {
        bencher.iter_batched(tokens, read, BatchSize::SmallInput);
    });
    criterion.bench_function(&format!("read and expand {lines} lines"), |bencher| {
        bencher.iter_batched(
            tokens,
            |tokens| expand::expand(&krate, tokens, expand::Claims::No),
            BatchSize::SmallInput,
        );
    });
}

/// All but the expansion, which lexes what it wrote; the compiler does that faster than the library that stands in for it here.
fn read(tokens: TokenStream) -> Option<lower::Lowered> {
    let report = report::Report::default();
    let lowered = syntax::parse(tokens, &report).map(|declaration| lower::lower(&declaration, &report));
    report.finish();
    lowered
}

criterion_group!(benches, expansion);
criterion_main!(benches);
