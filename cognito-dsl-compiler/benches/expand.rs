//! Reads and expands a declaration of a few hundred lines, outside the compiler.
// The harness's macros generate an undocumented function.
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
    // Everything except the expansion. Expanding lexes the generated code, and rustc does that faster than the library that
    // stands in for it here.
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
