//! Reading and expanding a declaration of some hundred lines, outside of the compiler.
// The macros of the harness make a function without documentation.
#![allow(missing_docs)]

use cognito_dsl_compiler::{Features, check, expand};
use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use proc_macro2::TokenStream;

fn expansion(criterion: &mut Criterion) {
    let source = include_str!("body.pool");
    let lines = source.lines().count();
    let krate = quote::quote!(::cognito_dsl);
    let tokens = || source.parse::<TokenStream>().unwrap_or_default();
    assert_eq!(check(tokens()), 0, "the declaration has mistakes");
    // All but the expansion, which lexes what it wrote; rustc does that faster than the library that stands in for it here.
    criterion.bench_function(&format!("read {lines} lines and run the rules"), |bencher| {
        bencher.iter_batched(tokens, check, BatchSize::SmallInput);
    });
    criterion.bench_function(&format!("read and expand {lines} lines"), |bencher| {
        bencher.iter_batched(
            tokens,
            |tokens| expand(&krate, tokens, Features::NONE),
            BatchSize::SmallInput,
        );
    });
}

criterion_group!(benches, expansion);
criterion_main!(benches);
