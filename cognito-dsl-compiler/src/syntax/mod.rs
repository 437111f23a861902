//! From tokens to a tree of `name: value`, with the place of everything.
//!
//! The parser works on its own tree of numbered tokens ([`cursor`]), so that an error cannot lose anything: a part that makes no
//! sense is reported once, becomes [`tree::ExprKind::Broken`], and parsing continues at the next comma. Invariants: no input
//! makes it panic, one mistake gives one message, and every identifier ends up in the tree.

mod attribute;
mod body;
mod comment;
mod cursor;
mod declaration;
mod header;
mod item;
mod literal;
mod lookahead;
mod member;
mod operator;
mod path;
mod prose;
mod range;
mod recovery;
mod render;
mod separator;
mod statement;
pub(crate) mod tree;
mod unquoted;
mod value;
mod yaml;

#[cfg(test)]
mod tests;

use std::cell::RefCell;

use proc_macro2::{TokenStream, TokenTree};

use crate::report::{Diagnostic, Diagnostics, Suggestion};

use self::cursor::Token;
pub(crate) use self::member::pseudo as pseudo_of_class;
use self::tree::{Declaration, Expr, ExprKind, Mark, Path, Word};

/// What to write in place of an expression that chooses between values.
const CHOICES: &str = "write the value itself; `stages` has what differs between environments, and \
    `Fn::If(condition, .., ..)` chooses between two strings or numbers at deploy time";

/// Parses what is inside `user_pool! { .. }`.
///
/// `None` only if the header is missing completely. The message then shows what a header looks like.
pub(crate) fn parse(tokens: TokenStream, report: &Diagnostics) -> Option<Declaration> {
    let tokens = cursor::number(tokens);
    Parser::new(report).declaration(&tokens)
}

/// The kind of body that an item is in: it determines what separates a name from its value, and what a missing token probably
/// was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Enclosing {
    /// `{ .. }`: mostly `name: value`, and flags.
    Fields,
    /// `[ .. ]`
    List,
    /// `( .. )` after a path.
    Arguments,
    /// `#[path( .. )]`, where Rust writes `name = value`.
    Attribute,
}

impl Enclosing {
    /// Whether this kind of body normally holds names with values rather than bare values.
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

/// What all productions share. They are its methods, with a file for each group.
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

    fn error(&self, mark: Mark, fact: impl Into<String>, help: impl Into<Suggestion>) {
        self.report.push(Diagnostic::error(mark, fact).help(help));
    }

    /// A broken value in place of `tokens`, which were reported. Their names are kept for the editor.
    fn broken(&self, tokens: &[Token], mark: Mark) -> Expr {
        self.remember(tokens);
        Expr {
            kind: ExprKind::Broken,
            mark,
        }
    }

    /// Forgets an identifier that ended up in the tree after all.
    fn forget(&self, mark: Mark) {
        self.remains.borrow_mut().retain(|word| word.mark.order != mark.order);
    }

    /// Keeps the identifiers of tokens that do not end up in the tree.
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
