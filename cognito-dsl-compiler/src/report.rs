//! The bag of diagnostics, and how one is written.

use std::cell::{Cell, RefCell};

use proc_macro2::TokenStream;
use quote::{ToTokens, quote_spanned};

use crate::syntax::tree::Mark;

/// One message to the user.
#[derive(Clone, Debug)]
pub(crate) struct Diagnostic {
    pub(crate) level: Severity,
    pub(crate) mark: Mark,
    /// What is the case: lower-case, code in backticks, no full stop.
    pub(crate) fact: String,
    /// Why Cognito has it so, or where the other place of two is.
    pub(crate) notes: Vec<String>,
    /// What to write instead.
    pub(crate) help: Option<Help>,
    /// The rule that spoke, if it was one and not the grammar.
    pub(crate) rule: Option<&'static str>,
}

/// What to write instead: in words, and as the edits that the words offer, any one of which puts it right.
#[derive(Clone, Debug)]
pub(crate) struct Help {
    pub(crate) text: String,
    // The macro shows the words. Tests apply the edits.
    #[cfg_attr(not(test), allow(dead_code))]
    pub(crate) edits: Vec<Edit>,
}

/// A change of the source.
#[derive(Clone, Debug)]
#[cfg_attr(not(test), allow(dead_code))]
pub(crate) enum Edit {
    /// Writes something else here.
    Replace(Mark, String),
    /// Writes something more before this.
    Before(Mark, String),
    /// Takes out the item of these tokens.
    Remove(Mark),
    /// Adds an item to what these braces hold.
    Add(Mark, String),
}

impl Help {
    /// "write `code`" in the place of what stands there.
    pub(crate) fn write(at: Mark, code: impl Into<String>) -> Self {
        let code = code.into();
        Help::from(format!("write `{code}`")).edit(Edit::Replace(at, code))
    }

    /// "write `a`, `b` or `c`".
    pub(crate) fn any_of(at: Mark, codes: Vec<String>) -> Self {
        let words = crate::lower::one_of(codes.iter().map(String::as_str));
        let help = Help::from(format!("write {words}"));
        codes
            .into_iter()
            .map(|code| Edit::Replace(at, code))
            .fold(help, Help::edit)
    }

    pub(crate) fn edit(mut self, edit: Edit) -> Self {
        self.edits.push(edit);
        self
    }

    /// The same with more to say behind it.
    pub(crate) fn and(mut self, more: &str) -> Self {
        self.text = format!("{}; {more}", self.text);
        self
    }

    /// The same with words right behind the code.
    pub(crate) fn with(mut self, words: &str) -> Self {
        self.text.push_str(words);
        self
    }
}

impl<T: Into<String>> From<T> for Help {
    fn from(text: T) -> Self {
        Help {
            text: text.into(),
            edits: Vec::new(),
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Severity {
    Error,
    Warning,
}

impl Diagnostic {
    pub(crate) fn error(mark: Mark, fact: impl Into<String>) -> Self {
        Diagnostic {
            level: Severity::Error,
            mark,
            fact: fact.into(),
            notes: Vec::new(),
            help: None,
            rule: None,
        }
    }

    pub(crate) fn note(mut self, note: impl Into<String>) -> Self {
        self.notes.push(note.into());
        self
    }

    pub(crate) fn help(mut self, help: impl Into<Help>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Helps by the code to write in the place that this is about.
    pub(crate) fn write(self, code: impl Into<String>) -> Self {
        let help = Help::write(self.mark, code);
        self.help(help)
    }

    /// The text that the compiler shows: the fact, then its notes, help and rule, a line each.
    pub(crate) fn message(&self) -> String {
        let mut lines = String::new();
        for note in &self.notes {
            lines += &format!("\nnote: {note}");
        }
        if let Some(help) = &self.help {
            lines += &format!("\nhelp: {}", help.text);
        }
        if let Some(rule) = &self.rule {
            lines += &format!("\nrule: {rule}");
        }
        let gap = if lines.is_empty() { "" } else { "\n" };
        format!("{}{gap}{lines}", self.fact)
    }

    /// The item that makes the compiler say it, with the place of the mark.
    pub(crate) fn to_tokens(&self) -> TokenStream {
        let message = self.message();
        match self.level {
            Severity::Error => {
                // The compiler underlines from the first token of the item to the last.
                let (start, end) = (self.mark.start, self.mark.end);
                let head = quote_spanned!(start=> ::core::compile_error!);
                let tail = quote_spanned!(end=> { #message });
                quote::quote!(#head #tail)
            }
            Severity::Warning => {
                // On stable, the use of a deprecated item is the only warning that a macro can raise at a place. Of all items,
                // a local macro reads best: the compiler prints its name without a path.
                let name = proc_macro2::Ident::new(self.rule.unwrap_or("warning"), self.mark.start);
                let body = quote_spanned!(self.mark.start=> const _: () = {
                    #[deprecated(note = #message)]
                    macro_rules! #name { () => { () } }
                    #name!()
                };);
                body
            }
        }
    }
}

/// All that there is to say about one declaration.
///
/// Errors are collected, never returned, so that the first does not hide the second. Dropping a bag unread would lose
/// messages and accept a wrong pool, so it panics while testing.
#[derive(Debug, Default)]
pub(crate) struct Diagnostics {
    diagnostics: RefCell<Vec<Diagnostic>>,
    /// How often it was told to be quiet.
    quiet: Cell<usize>,
    /// How many of them another bag has.
    given: usize,
}

/// As long as it is there, nothing is added to a bag.
pub(crate) struct Quiet<'a>(&'a Cell<usize>);

impl Drop for Quiet<'_> {
    fn drop(&mut self) {
        self.0.set(self.0.get().saturating_sub(1));
    }
}

impl Diagnostics {
    pub(crate) fn push(&self, diagnostic: Diagnostic) {
        if self.quiet.get() > 0 {
            return;
        }
        self.diagnostics.borrow_mut().push(diagnostic);
    }

    /// A bag that knows what another one has.
    pub(crate) fn after(other: &Diagnostics) -> Self {
        let diagnostics = other.diagnostics.borrow().clone();
        Diagnostics {
            given: diagnostics.len(),
            diagnostics: RefCell::new(diagnostics),
            quiet: Cell::default(),
        }
    }

    /// What was said that the other bag does not have.
    pub(crate) fn finish_new(self) -> Vec<Diagnostic> {
        self.diagnostics.take().split_off(self.given)
    }

    /// Adds nothing to it as long as the answer is there: what is said now is said elsewhere.
    pub(crate) fn quiet(&self) -> Quiet<'_> {
        self.quiet.set(self.quiet.get() + 1);
        Quiet(&self.quiet)
    }

    /// How many errors there are so far, to tell whether a step added one.
    pub(crate) fn errors(&self) -> usize {
        self.diagnostics
            .borrow()
            .iter()
            .filter(|diagnostic| diagnostic.level == Severity::Error)
            .count()
    }

    /// Whether a rule has spoken about this place.
    pub(crate) fn has_rule_at(&self, rule: &str, mark: Mark) -> bool {
        let diagnostics = self.diagnostics.borrow();
        diagnostics
            .iter()
            .any(|diagnostic| diagnostic.rule == Some(rule) && diagnostic.mark.order == mark.order)
    }

    /// The first error about what stands from one place up to another.
    pub(crate) fn first_error(&self, from: u32, to: u32) -> Option<Diagnostic> {
        let diagnostics = self.diagnostics.borrow();
        let errors = diagnostics
            .iter()
            .filter(|diagnostic| diagnostic.level == Severity::Error);
        errors
            .filter(|error| (from..to).contains(&error.mark.order))
            .min_by_key(|error| error.mark.order)
            .cloned()
    }

    /// Everything that was said, in the order of the places it is about.
    pub(crate) fn finish(self) -> Vec<Diagnostic> {
        // One by one: there are few, and the sort of the standard library is 2,500 lines of LLVM IR for each type.
        let mut all: Vec<Diagnostic> = Vec::new();
        for diagnostic in self.diagnostics.take() {
            let place = all.partition_point(|other| other.mark.order <= diagnostic.mark.order);
            all.insert(place, diagnostic);
        }
        all
    }
}

impl Drop for Diagnostics {
    fn drop(&mut self) {
        if cfg!(test) && !std::thread::panicking() {
            assert!(self.diagnostics.borrow().is_empty(), "a report was dropped unread");
        }
    }
}

/// The messages as items in the order of their places, each under the condition that the declaration is under, and warnings
/// of the level that it gives them.
pub(crate) fn to_tokens(diagnostics: &[Diagnostic], cfg: &TokenStream, warnings: &TokenStream) -> TokenStream {
    let mut items = TokenStream::new();
    for diagnostic in diagnostics {
        cfg.to_tokens(&mut items);
        if diagnostic.level == Severity::Warning {
            warnings.to_tokens(&mut items);
        }
        diagnostic.to_tokens().to_tokens(&mut items);
    }
    items
}
