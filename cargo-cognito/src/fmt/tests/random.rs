//! Random white space, comments and trailing commas: nothing is lost, and the layout does not depend on white space.

use proc_macro2::TokenStream;

use super::corpus::corpus;
use super::{check_settled, formatted, meaning};
use crate::fmt::tokens::{Sort, SourceToken, flat};

/// A generator of pseudorandom numbers, Marsaglia's xorshift.
struct Xorshift(u64);

impl Xorshift {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(limit).unwrap()).unwrap()
    }

    /// True once in this many times.
    fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }
}

/// A declaration with other white space. With `count`, also with comments, which it numbers.
fn disturbed(source: &str, tokens: &[SourceToken], random: &mut Xorshift, mut count: Option<&mut usize>) -> String {
    let mut text = String::new();
    let mut constant = 0_usize;
    for (index, token) in tokens.iter().enumerate() {
        let next = tokens.get(index + 1);
        let is_before_close = matches!(next.map(|next| next.sort), Some(Sort::Close(_)));
        let is_comma = matches!(token.sort, Sort::Punct(',', _));
        // Rust code in `const { .. }` keeps its white space.
        let previous = index.checked_sub(1).map(|at| &tokens[at]);
        match token.sort {
            Sort::Open('{') if previous.is_some_and(|it| &source[it.at.clone()] == "const") => constant = 1,
            Sort::Open(_) if constant > 0 => constant += 1,
            Sort::Close(_) if constant > 0 => constant -= 1,
            _ => {}
        }
        if is_comma && is_before_close && random.once_in(2) && constant == 0 {
            continue;
        }
        text.push_str(&source[token.at.clone()]);
        let Some(next) = next else { continue };
        if constant > 0 {
            text.push_str(&source[token.at.end..next.at.start]);
            continue;
        }
        let is_continued = matches!(token.sort, Sort::Punct(_, true)) && matches!(next.sort, Sort::Punct(..));
        if is_continued {
            continue;
        }
        if is_before_close && takes_comma(source, tokens, index) && random.once_in(2) {
            text.push_str(gap(random, None).as_str());
            text.push(',');
        }
        let gap = gap(random, count.as_deref_mut());
        // A doc comment needs a line break after it, and two names need a space between them.
        if token.sort == Sort::Doc && !gap.starts_with('\n') {
            text.push('\n');
        }
        let is_word = |token: &SourceToken| matches!(token.sort, Sort::Name | Sort::Literal);
        if gap.is_empty() && is_word(token) && is_word(next) {
            text.push(' ');
        }
        text.push_str(&gap);
    }
    text
}

/// Whether a comma can follow the last token of a group: not in attributes and visibilities, after a base, or alone.
fn takes_comma(source: &str, tokens: &[SourceToken], index: usize) -> bool {
    let mut depth = 0_usize;
    for (at, token) in tokens[..=index].iter().enumerate().rev() {
        match token.sort {
            Sort::Close(_) => depth += 1,
            Sort::Open(_) if depth > 0 => depth -= 1,
            Sort::Open(_) => {
                let before = at.checked_sub(1).map_or("", |at| &source[tokens[at].at.clone()]);
                return at < index && before != "#" && before != "pub";
            }
            Sort::Punct(',', _) if depth == 0 && at == index => return false,
            _ => {}
        }
    }
    false
}

fn gap(random: &mut Xorshift, count: Option<&mut usize>) -> String {
    let space = ["", "", " ", "  ", "\n", "\n    ", "\t"];
    let mut gap = space[random.below(space.len())].to_owned();
    let Some(count) = count else { return gap };
    while random.once_in(6) {
        *count += 1;
        match random.below(4) {
            0 => gap.push_str(&format!("// c{count}\n")),
            1 => gap.push_str(&format!("/* c{count} */")),
            2 => gap.push_str(&format!("/* c{count}\n     * more\n*/")),
            _ => gap.push_str(&format!("\n\n\n/* c{count}\nmore /* c */ */\n")),
        }
        gap.push_str(space[random.below(space.len())]);
    }
    gap
}

fn comments(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for part in text.split("c").skip(1) {
        let digits: String = part.chars().take_while(char::is_ascii_digit).collect();
        if !digits.is_empty() {
            found.push(digits);
        }
    }
    found.sort();
    found
}

#[test]
fn nothing_depends_on_white_space_and_nothing_is_lost() {
    let mut random = Xorshift(0x2545_F491_4F6C_DD1D);
    let mut runs = 0;
    for declared in corpus() {
        let stream: TokenStream = declared.source.parse().unwrap();
        let tokens = flat(stream, &declared.source).unwrap();
        // The layout depends on comments and on empty lines, so start without any.
        let plain = disturbed(&declared.source, &tokens, &mut Xorshift(7), None);
        let wanted = formatted(&plain).unwrap();
        let other = disturbed(&declared.source, &tokens, &mut random, None);
        assert_eq!(formatted(&other).unwrap(), wanted, "{}:\n{other}", declared.name);

        let mut count = 0;
        let other = disturbed(&declared.source, &tokens, &mut random, Some(&mut count));
        let once = formatted(&other).unwrap_or_else(|error| panic!("{error:?}\n{other}"));
        assert_eq!(meaning(&other), meaning(&once), "{}:\n{other}\n{once}", declared.name);
        assert_eq!(comments(&other), comments(&once), "{}:\n{other}\n{once}", declared.name);
        check_settled(&declared.name, &once);
        runs += 2;
    }
    assert!(runs >= 4_500, "{runs} runs");
}
