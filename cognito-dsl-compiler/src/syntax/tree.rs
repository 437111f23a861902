//! What the parser returns: a tree of `name: value` that keeps the place of every token.
//!
//! It knows no setting by name. Everything that was understood is in it even after an error, so that one mistake hides nothing
//! else: a part that could not be read is [`ExprKind::Broken`], and was reported already.

use proc_macro2::{Span, TokenStream};

/// Where something is in the input: its first and last token, and how many tokens come before it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Mark {
    pub(crate) start: Span,
    pub(crate) end: Span,
    /// Messages are sorted by this, because stable Rust does not give a macro the position of a span.
    pub(crate) order: u32,
}

impl Mark {
    /// From the first token of `self` to the last of `last`.
    pub(crate) fn to(self, last: Mark) -> Mark {
        Mark {
            start: self.start,
            end: last.end,
            order: self.order,
        }
    }
}

/// A whole invocation: `#[attributes] pub mod name { .. }`.
#[derive(Debug)]
pub(crate) struct Declaration {
    pub(crate) attributes: Vec<Attribute>,
    /// `pub`, `pub(crate)`, or nothing.
    pub(crate) visibility: TokenStream,
    pub(crate) name: Word,
    pub(crate) body: Body,
    /// Identifiers that are not in the tree, because they were inside something [`ExprKind::Broken`], in input order. For the
    /// editor only.
    pub(crate) remains: Vec<Word>,
    /// Paths that break off, `orders::`, which are [`ExprKind::Broken`] at the same place. For the editor only.
    pub(crate) half_paths: Vec<Path>,
}

/// One identifier, without `r#`.
#[derive(Clone, Debug)]
pub(crate) struct Word {
    pub(crate) text: String,
    pub(crate) mark: Mark,
    /// The user's own token, for the editor and for names that the expansion declares.
    pub(crate) token: proc_macro2::Ident,
}

/// `#[path = "value"]`, `#[path(arguments)]` or a doc comment (`#[doc = ".."]`).
#[derive(Clone, Debug)]
pub(crate) struct Attribute {
    /// The path with `::` between the segments, such as `allow` or `rustfmt::skip`.
    pub(crate) path: String,
    pub(crate) mark: Mark,
    pub(crate) input: AttributeInput,
    /// `#[..]` as written, to be passed on.
    pub(crate) tokens: TokenStream,
}

#[derive(Clone, Debug)]
pub(crate) enum AttributeInput {
    None,
    /// `= value`
    Expr(Expr),
    /// `( .. )`, read as a body: `allow(rule)` has the bare item `rule`, `cdk(stack = "a")` has a named one.
    Arguments(Body),
}

/// The items between two delimiters.
#[derive(Clone, Debug)]
pub(crate) struct Body {
    pub(crate) items: Vec<Item>,
    /// From the opening to the closing delimiter.
    pub(crate) mark: Mark,
}

/// What is between two commas.
#[derive(Clone, Debug)]
pub(crate) struct Item {
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) kind: ItemKind,
    /// If this item is inherited, where the entry says that it starts from another one.
    pub(crate) inherited: Option<Mark>,
    /// The entry of the same map that this one starts from.
    pub(crate) starts_from: Option<String>,
    /// Whether this is an entry that a stage adds to a map of the pool.
    pub(crate) of_stage: bool,
}

#[derive(Clone, Debug)]
pub(crate) enum ItemKind {
    /// `key: value`. The value is [`ExprKind::Broken`] if it is missing or could not be read.
    Named(Key, Expr),
    /// A value on its own: a flag, an element of a list, an argument.
    Bare(Expr),
    /// `..Base`, or the name of an entry: `..web`
    Base(Word),
}

/// The name before a colon: an identifier, or a string if the name is not an identifier.
#[derive(Clone, Debug)]
pub(crate) struct Key {
    pub(crate) text: String,
    pub(crate) mark: Mark,
    /// The user's token, if the key is an identifier.
    pub(crate) token: Option<proc_macro2::Ident>,
}

#[derive(Clone, Debug)]
pub(crate) struct Expr {
    pub(crate) kind: ExprKind,
    pub(crate) mark: Mark,
}

#[derive(Clone, Debug)]
pub(crate) enum ExprKind {
    /// A string literal, unescaped. Raw strings too.
    Text(String),
    /// An integer literal with its sign; a suffix (`5u32`) is reported and dropped.
    Integer(i128),
    /// A literal with a fraction, as written with its sign: `1.5`.
    Fraction(String),
    Bool(bool),
    /// `web`, `Mfa::Required`, `users["*"]`, `AWS::Region`
    Path(Path),
    /// `days(3)`, `String(5..=15, mutable)`, `Fn::GetAtt(x, Arn)`
    Call(Path, Body),
    /// `{ .. }`, or `Ses { .. }` with the path before it
    Braces(Option<Path>, Body),
    /// `[ .. ]`
    List(Body),
    /// `a..=b`, `a..`, `..=b`. `a..b` is reported and read as `a..=b`.
    Range(Option<Box<Expr>>, Option<Box<Expr>>),
    /// `const { .. }`: the tokens inside the braces
    Constant(TokenStream),
    /// Missing or not understood, and reported. In the arguments of attributes such as `cfg`, which belong to the compiler, it
    /// is not reported.
    Broken,
}

impl Body {
    /// The value, if it is all there is, and has no name.
    pub(crate) fn only(&self) -> Option<&Expr> {
        match &self.items[..] {
            [item] => item.bare(),
            _ => None,
        }
    }
}

impl Item {
    /// The value, if it has no name.
    pub(crate) fn bare(&self) -> Option<&Expr> {
        match &self.kind {
            ItemKind::Bare(value) => Some(value),
            _ => None,
        }
    }
}

impl ExprKind {
    /// Whether the value was reported already.
    pub(crate) fn is_broken(&self) -> bool {
        matches!(self, ExprKind::Broken)
    }
}

/// Segments joined by `::`, then at most one `["name"]`.
#[derive(Clone, Debug)]
pub(crate) struct Path {
    /// Never empty.
    pub(crate) segments: Vec<Word>,
    /// The string in the brackets.
    pub(crate) index: Option<(String, Mark)>,
    pub(crate) mark: Mark,
}

impl Path {
    /// As you would write it: `users["*"]`.
    pub(crate) fn text(&self) -> String {
        let mut text = self
            .segments
            .iter()
            .map(|segment| segment.text.as_str())
            .collect::<Vec<_>>()
            .join("::");
        if let Some((index, _)) = &self.index {
            text.push_str(&format!("[{index:?}]"));
        }
        text
    }

    /// The name, if the path has a single segment and no index.
    pub(crate) fn single(&self) -> Option<&Word> {
        match (&self.segments[..], &self.index) {
            ([name], None) => Some(name),
            _ => None,
        }
    }
}
