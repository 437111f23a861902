//! Definitions that are written as text, with the places in the declaration that they come from.
//!
//! A constant that an application names wrongly, two pools of one name, and a jump to a definition all lead to the entry, because the
//! names that the expansion defines have the entry's span.

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};

use super::literal;
use crate::syntax::tree::Mark;

/// Items as text, and where each that comes from an entry was declared, in order.
#[derive(Default)]
pub(super) struct Definitions {
    pub(super) text: String,
    places: Vec<(String, Span)>,
}

impl Definitions {
    /// Remembers where the item is declared that is written next under this name.
    pub(super) fn declared_at(&mut self, ident: &str, place: Option<Mark>) {
        // The name of the item is resolved where it always was, and shown where the entry is.
        let located = place.map(|place| Span::call_site().located_at(place.start));
        self.places.extend(located.map(|span| (ident.to_owned(), span)));
    }

    /// Writes other items behind these.
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

type Places = std::iter::Peekable<std::vec::IntoIter<(String, Span)>>;

/// Puts the keywords and the name of each item that is expected, and its end, where it is declared.
fn locate(tokens: TokenStream, places: &mut Places) -> TokenStream {
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

/// Whether `pub const` or `pub mod` stands before what comes now.
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
