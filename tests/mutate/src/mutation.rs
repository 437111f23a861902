//! Changes a declaration in a few places, at its tokens or at its characters.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

use crate::corpus::Corpus;
use crate::random::Random;

/// Characters that can break a parser: delimiters, quotes, punctuation, and characters of several bytes or no width.
const CHARACTERS: &[&str] = &[
    "{",
    "}",
    "(",
    ")",
    "[",
    "]",
    "\"",
    "\\",
    "#",
    ":",
    "::",
    ",",
    ";",
    ".",
    "..",
    "=",
    "-",
    "<",
    ">",
    "!",
    "$",
    "${",
    "{{",
    "/*",
    "//",
    "\n",
    "\0",
    "0",
    "9",
    "a",
    "Z",
    "_",
    "é",
    "ß",
    "界",
    "\u{200b}",
    "\u{202e}",
    "🔑",
    "\u{10ffff}",
];

/// Values that are edge cases.
const EDGES: &[&str] = &[
    "0",
    "-1",
    "1.5",
    "18446744073709551616",
    "170141183460469231731687303715884105727",
    "5u8",
    "\"\"",
    "\" \"",
    "\"${\"",
    "\"*\"",
    "'a'",
    "b\"x\"",
    "r\"x\"",
    "true",
    "null",
    "const { X }",
    "..Recommended",
    "..web",
    "Fn::Sub(\"${x}\")",
    "Ref(pool)",
    "self",
    "r#type",
    "_",
    "{}",
    "[]",
    "()",
    "\"arn:aws:x\"",
    "\"https://\"",
    "\"a@b\"",
];

/// A changed declaration of the corpus.
pub(crate) fn mutated(corpus: &Corpus, random: &mut Random) -> String {
    let mut source = one(&corpus.sources, random).to_owned();
    for _ in 0..=random.below(3) {
        let changed = match random.percent(70) {
            true => source
                .parse()
                .ok()
                .map(|tokens| tokens_changed(tokens, corpus, random).to_string()),
            false => None,
        };
        source = changed.unwrap_or_else(|| characters_changed(&source, random));
    }
    source
}

fn one<'a>(of: &'a [String], random: &mut Random) -> &'a str {
    of.get(random.below(of.len())).map_or("", String::as_str)
}

/// Changes the tokens at one place. All places are equally likely.
fn tokens_changed(tokens: TokenStream, corpus: &Corpus, random: &mut Random) -> TokenStream {
    let place = random.below(count(&tokens));
    at(tokens, &mut Some(place), corpus, random)
}

fn count(tokens: &TokenStream) -> usize {
    let of = |tree: TokenTree| match tree {
        TokenTree::Group(group) => 1 + count(&group.stream()),
        _ => 1,
    };
    tokens.clone().into_iter().map(of).sum()
}

/// Counts down to the place, and changes the tokens there.
fn at(tokens: TokenStream, place: &mut Option<usize>, corpus: &Corpus, random: &mut Random) -> TokenStream {
    let mut trees: Vec<TokenTree> = tokens.into_iter().collect();
    let mut index = 0;
    while let (Some(left), true) = (*place, index < trees.len()) {
        if left == 0 {
            *place = None;
            change(&mut trees, index, corpus, random);
            break;
        }
        *place = Some(left - 1);
        if let TokenTree::Group(group) = &trees[index] {
            let stream = at(group.stream(), place, corpus, random);
            trees[index] = Group::new(group.delimiter(), stream).into();
        }
        index += 1;
    }
    trees.into_iter().collect()
}

fn change(trees: &mut Vec<TokenTree>, index: usize, corpus: &Corpus, random: &mut Random) {
    let tree = trees[index].clone();
    match random.below(9) {
        0 => drop(trees.remove(index)),
        1 => trees.insert(index, tree),
        2 => {
            let other = random.below(trees.len());
            trees.swap(index, other);
        }
        3 => put(trees, index..index + 1, one(&corpus.words, random)),
        4 => put(trees, index..index, one(&corpus.words, random)),
        5 => put(trees, index..index + 1, random.one(EDGES)),
        6 => {
            let other = [
                Delimiter::Brace,
                Delimiter::Bracket,
                Delimiter::Parenthesis,
                Delimiter::None,
            ];
            let stream = match tree {
                TokenTree::Group(group) => group.stream(),
                other => other.into(),
            };
            trees[index] = Group::new(random.one(&other), stream).into();
        }
        7 => {
            // Unwraps a group.
            if let TokenTree::Group(group) = tree {
                trees.splice(index..=index, group.stream());
            }
        }
        _ => {
            // Inserts a part of another declaration.
            let other: TokenStream = one(&corpus.sources, random).parse().unwrap_or_default();
            let part = part(other, random.below(40));
            trees.splice(index..index, part);
        }
    }
}

fn put(trees: &mut Vec<TokenTree>, place: std::ops::Range<usize>, text: &str) {
    let tokens: TokenStream = text.parse().unwrap_or_default();
    trees.splice(place, tokens);
}

/// The token tree with this number, counted from the beginning.
fn part(tokens: TokenStream, mut number: usize) -> Option<TokenTree> {
    let mut open = vec![tokens];
    let mut last = None;
    while let Some(tokens) = open.pop() {
        for tree in tokens {
            if let TokenTree::Group(group) = &tree {
                open.push(group.stream());
            }
            last = Some(tree);
            if number == 0 {
                return last;
            }
            number -= 1;
        }
    }
    last
}

fn characters_changed(source: &str, random: &mut Random) -> String {
    let mut characters: Vec<char> = source.chars().collect();
    let place = random.below(characters.len());
    let length = random.below(3).min(characters.len() - place);
    match random.below(4) {
        0 => drop(characters.drain(place..place + length)),
        1 => drop(characters.splice(place..place, random.one(CHARACTERS).chars())),
        2 => drop(characters.splice(place..place + length, random.one(CHARACTERS).chars())),
        // Repeats a character, up to thousands of times.
        _ => {
            let again = characters.get(place).copied().unwrap_or('x');
            let times = random.one(&[1, 2, 64, 300, 3000]);
            drop(characters.splice(place..place, std::iter::repeat_n(again, times)));
        }
    }
    characters.into_iter().collect()
}
