//! Generated items, with the places in the declaration that they come from.
//!
//! Each name that the expansion defines has the span of its entry. So rustc points at the entry if the application misspells a
//! constant or if two pools have the same name, and an editor jumps there.

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};

use super::literal;
use crate::syntax::tree::Mark;

/// Items as source code, and the places of the entries that they come from, in order.
#[derive(Default)]
pub(super) struct Definitions {
    pub(super) text: String,
    places: Vec<(String, Span)>,
}

impl Definitions {
    /// Remembers where the next item with this name is declared.
    pub(super) fn declared_at(&mut self, ident: &str, place: Option<Mark>) {
        // All of the span, so that an editor takes the name for one of the declaration and not of the macro.
        self.places.extend(place.map(|place| (ident.to_owned(), place.start)));
    }

    /// Appends other items.
    pub(super) fn append(&mut self, others: Definitions) {
        self.text.push_str(&others.text);
        self.places.extend(others.places);
    }

    /// The items as tokens.
    pub(super) fn tokens(self) -> TokenStream {
        let mut places = self.places.into_iter().peekable();
        locate(literal::tokens(&self.text), &mut places)
    }
}

type NameSpans = std::iter::Peekable<std::vec::IntoIter<(String, Span)>>;

/// Gives the keywords, the name and the end of each expected item the span of its entry.
fn locate(tokens: TokenStream, places: &mut NameSpans) -> TokenStream {
    let mut located: Vec<TokenTree> = Vec::new();
    let mut inside = None;
    for token in tokens {
        let token = match token {
            TokenTree::Ident(ident) => {
                let name = ident.to_string();
                match places.next_if(|(expected, _)| *expected == name && is_definition(&located)) {
                    Some((_, span)) => {
                        inside = Some(span);
                        located
                            .iter_mut()
                            .rev()
                            .take(2)
                            .for_each(|keyword| keyword.set_span(span));
                        TokenTree::Ident(with_span(ident, span))
                    }
                    None => TokenTree::Ident(ident),
                }
            }
            TokenTree::Group(group) => {
                let inner = locate(group.stream(), places);
                let mut group = Group::new(group.delimiter(), inner);
                if let Some(span) = inside.take_if(|_| group.delimiter() == proc_macro2::Delimiter::Brace) {
                    group.set_span(span);
                }
                TokenTree::Group(group)
            }
            TokenTree::Punct(mut end) if end.as_char() == ';' => {
                if let Some(span) = inside.take() {
                    end.set_span(span);
                }
                TokenTree::Punct(end)
            }
            other => other,
        };
        located.push(token);
    }
    located.into_iter().collect()
}

/// Whether the tokens end with `pub const` or `pub mod`.
fn is_definition(before: &[TokenTree]) -> bool {
    let is = |token: &TokenTree, names: &[&str]| match token {
        TokenTree::Ident(ident) => names.iter().any(|name| ident == name),
        _ => false,
    };
    matches!(before, [.., first, second] if is(first, &["pub"]) && is(second, &["const", "mod"]))
}

fn with_span(mut ident: Ident, span: Span) -> Ident {
    ident.set_span(span);
    ident
}
