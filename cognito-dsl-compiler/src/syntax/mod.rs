//! Tokens to a tree of `name: value`, with the place of everything.
//!
//! The parser works on a tree of numbered tokens of its own ([`cursor`]), so that nothing can be lost on an error: a
//! part that makes no sense is reported once, becomes [`tree::ExprKind::Broken`], and the next comma starts afresh.
//! Invariants: no input makes it panic, one mistake gives one message, and every identifier ends up in the tree.

mod attribute;
mod body;
mod cursor;
mod declaration;
mod header;
mod item;
mod literal;
mod lookahead;
mod operator;
mod path;
mod range;
mod recovery;
mod render;
mod separator;
mod statement;
pub(crate) mod tree;
mod value;
mod yaml;

#[cfg(test)]
mod tests;

use std::cell::RefCell;

use proc_macro2::{TokenStream, TokenTree};

use crate::report::{Diagnostic, Diagnostics, Help};

use self::cursor::Token;
use self::tree::{Declaration, Expr, ExprKind, Mark, Path, Word};

/// Reads what stands inside `user_pool! { .. }`.
///
/// `None` only when there is no header at all, and then the report shows what one looks like.
pub(crate) fn parse(tokens: TokenStream, report: &Diagnostics) -> Option<Declaration> {
    let tokens = cursor::number(tokens);
    Parser::new(report).declaration(&tokens)
}

/// Which body an item stands in: what separates a name from its value, and what a missing token probably was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Enclosing {
    /// `{ .. }`: mostly `name: value`, and flags.
    Fields,
    /// `[ .. ]`
    List,
    /// `( .. )` behind a path.
    Arguments,
    /// `#[path( .. )]`, where Rust writes `name = value`.
    Attribute,
}

impl Enclosing {
    /// Whether names with values, rather than bare ones, are what one expects.
    fn has_names(self) -> bool {
        matches!(self, Enclosing::Fields | Enclosing::Attribute)
    }

    /// `name: value` or `name = value`, as it is written here.
    fn named(self, name: &str, value: &str) -> String {
        match self {
            Enclosing::Attribute => format!("{name} = {value}"),
            Enclosing::Fields | Enclosing::List | Enclosing::Arguments => format!("{name}: {value}"),
        }
    }
}

/// What all the productions share; they are methods on it, one file for each group of them.
struct Parser<'a> {
    report: &'a Diagnostics,
    /// Identifiers inside parts that became [`ExprKind::Broken`], in their order.
    remains: RefCell<Vec<Word>>,
    /// Paths with nothing behind their last `::`.
    half_paths: RefCell<Vec<Path>>,
}

impl<'a> Parser<'a> {
    fn new(report: &'a Diagnostics) -> Self {
        Parser {
            report,
            remains: RefCell::default(),
            half_paths: RefCell::default(),
        }
    }

    fn error(&self, mark: Mark, fact: impl Into<String>, help: impl Into<Help>) {
        self.report.push(Diagnostic::error(mark, fact).help(help));
    }

    /// The value in place of `tokens`, which were reported: their names are kept for the editor.
    fn broken(&self, tokens: &[Token], mark: Mark) -> Expr {
        self.remember(tokens);
        Expr {
            kind: ExprKind::Broken,
            mark,
        }
    }

    /// Forgets an identifier that got a place in the tree after all.
    fn forget(&self, mark: Mark) {
        self.remains.borrow_mut().retain(|word| word.mark.order != mark.order);
    }

    /// Keeps the identifiers of tokens that get no place in the tree.
    fn remember(&self, tokens: &[Token]) {
        for token in tokens {
            match &token.tree {
                TokenTree::Ident(ident) => {
                    let mut remains = self.remains.borrow_mut();
                    let order = |word: &Word| word.mark.order.cmp(&token.order);
                    if let Err(place) = remains.binary_search_by(order) {
                        remains.insert(place, cursor::name(ident, token.mark()));
                    }
                }
                TokenTree::Group(_) => self.remember(token.inside.as_deref().unwrap_or_default()),
                TokenTree::Punct(_) | TokenTree::Literal(_) => {}
            }
        }
    }
}
