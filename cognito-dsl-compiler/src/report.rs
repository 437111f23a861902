//! The collected diagnostics, and how to write one.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::rc::Rc;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote_spanned};

use crate::listed;
use crate::syntax::tree::Mark;

/// One message to the user.
#[derive(Clone, Debug)]
pub(crate) struct Diagnostic {
    pub(crate) level: Severity,
    pub(crate) mark: Mark,
    /// What is wrong: lower case, code in backticks, no full stop.
    pub(crate) fact: String,
    /// Why Cognito has this limit, or where the other of two conflicting places is.
    pub(crate) notes: Vec<String>,
    /// What to write instead.
    pub(crate) help: Option<Suggestion>,
    /// The rule that reports this; `None` for the grammar itself.
    pub(crate) rule: Option<&'static str>,
    /// The position of the name before a wrong sign or a missing comma. If the name is unknown, this message is not shown.
    pub(crate) after_name: Option<u32>,
    /// Whether a name is unknown here, in place of a string.
    pub(crate) wants_string: bool,
    /// What to say instead, if the value before this place and what is here are words of a string.
    pub(crate) words: Option<Box<Words>>,
}

/// The message about words that may be a string without quotes. The place of the message begins with the first word.
#[derive(Clone, Debug)]
pub(crate) struct Words {
    pub(crate) message: Diagnostic,
    /// The position of the second word, if it can be a setting. They are words of a string only if it is not a setting.
    pub(crate) setting: Option<u32>,
}

/// What to write instead: in words, and as the edits that the words offer. Any one of the edits fixes the mistake.
#[derive(Clone, Debug)]
pub(crate) struct Suggestion {
    pub(crate) text: String,
    // The macro shows only the words. Tests apply the edits.
    #[cfg_attr(not(test), allow(dead_code))]
    pub(crate) edits: Vec<SourceEdit>,
}

/// A change to the source.
#[derive(Clone, Debug)]
#[cfg_attr(not(test), allow(dead_code))]
pub(crate) enum SourceEdit {
    /// Replaces this.
    Replace(Mark, String),
    /// Inserts something before this.
    Before(Mark, String),
    /// Removes the item with these tokens.
    Remove(Mark),
    /// Adds an item inside these braces.
    Add(Mark, String),
    /// Removes the item with these tokens, and adds one inside these braces around it.
    Move(Mark, Mark, String),
}

impl Suggestion {
    /// "write `code`", to replace what is there.
    pub(crate) fn write(at: Mark, code: impl Into<String>) -> Self {
        let code = code.into();
        Suggestion::from(format!("write `{code}`")).edit(SourceEdit::Replace(at, code))
    }

    /// "write `a`, `b` or `c`".
    pub(crate) fn any_of(at: Mark, codes: Vec<String>) -> Self {
        let words = listed::one_of(codes.iter().map(String::as_str));
        let help = Suggestion::from(format!("write {words}"));
        codes
            .into_iter()
            .map(|code| SourceEdit::Replace(at, code))
            .fold(help, Suggestion::edit)
    }

    pub(crate) fn edit(mut self, edit: SourceEdit) -> Self {
        self.edits.push(edit);
        self
    }

    /// The same, followed by more help.
    pub(crate) fn and(mut self, more: &str) -> Self {
        self.text = format!("{}; {more}", self.text);
        self
    }

    /// The same, with words directly after the code.
    pub(crate) fn with(mut self, words: &str) -> Self {
        self.text.push_str(words);
        self
    }
}

impl<T: Into<String>> From<T> for Suggestion {
    fn from(text: T) -> Self {
        Suggestion {
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
            after_name: None,
            wants_string: false,
            words: None,
        }
    }

    pub(crate) fn note(mut self, note: impl Into<String>) -> Self {
        self.notes.push(note.into());
        self
    }

    pub(crate) fn help(mut self, help: impl Into<Suggestion>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Drops this message if the name at this position turns out to be unknown.
    pub(crate) fn unless_unknown(mut self, name: u32) -> Self {
        self.after_name = Some(name);
        self
    }

    /// Says that this is an unknown name in place of a string.
    pub(crate) fn wants_string(mut self, wants_string: bool) -> Self {
        self.wants_string = wants_string;
        self
    }

    /// Gives way to this message, and so do those about both words, if they turn out to be words of a string.
    pub(crate) fn or_words(mut self, words: Option<Words>) -> Self {
        self.words = words.map(Box::new);
        self
    }

    /// Adds help with the code to write at the place of this message.
    pub(crate) fn write(self, code: impl Into<String>) -> Self {
        let help = Suggestion::write(self.mark, code);
        self.help(help)
    }

    /// The text that the compiler shows: the fact, then its notes, help and rule, one on each line.
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

    /// The item that makes the compiler show the message at its mark.
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
                // On stable Rust, using a deprecated item is the only way for a macro to raise a warning at a place. A local
                // macro is the item that reads best: the compiler prints its name without a path.
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

/// All messages about one declaration.
///
/// Errors are collected, never returned, so that the first one does not hide the second. Dropping the collection unread would
/// lose messages and accept a wrong pool, so it panics in tests.
#[derive(Debug, Default)]
pub(crate) struct Diagnostics {
    diagnostics: RefCell<Vec<Diagnostic>>,
    /// How many of them are errors. The reader asks at each entry.
    errors: Cell<usize>,
    /// The positions of unknown names, which all stages share.
    unknown: Rc<RefCell<Vec<u32>>>,
    /// How many callers currently silence it.
    quiet: Cell<usize>,
    /// How many of its messages it was given by another collection.
    given: usize,
}

/// While this guard lives, nothing is added to the collection.
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
        if diagnostic.level == Severity::Error {
            self.errors.set(self.errors.get() + 1);
        }
        self.diagnostics.borrow_mut().push(diagnostic);
    }

    /// Lets the last message give way to the one about these words.
    pub(crate) fn last_or_words(&self, words: Words) {
        if let Some(last) = self.diagnostics.borrow_mut().last_mut() {
            last.words = Some(Box::new(words));
        }
    }

    /// A collection that starts with the messages of another one.
    pub(crate) fn after(other: &Diagnostics) -> Self {
        let diagnostics = other.diagnostics.borrow().clone();
        Diagnostics {
            given: diagnostics.len(),
            errors: other.errors.clone(),
            diagnostics: RefCell::new(diagnostics),
            quiet: Cell::default(),
            unknown: Rc::clone(&other.unknown),
        }
    }

    /// Remembers that the name at this position is unknown.
    pub(crate) fn unknown_name(&self, order: u32) {
        self.unknown.borrow_mut().push(order);
    }

    /// The messages that the other collection does not have.
    pub(crate) fn finish_new(self) -> Vec<Diagnostic> {
        self.diagnostics.take().split_off(self.given)
    }

    /// Silences the collection while the guard lives, for messages that are reported elsewhere.
    pub(crate) fn quiet(&self) -> Quiet<'_> {
        self.quiet.set(self.quiet.get() + 1);
        Quiet(&self.quiet)
    }

    /// The number of errors so far, to find out whether a step added one.
    pub(crate) fn errors(&self) -> usize {
        self.errors.get()
    }

    /// How many errors there are besides those of a rule.
    pub(crate) fn errors_besides(&self, rule: &str) -> usize {
        let diagnostics = self.diagnostics.borrow();
        let is_other = |it: &&Diagnostic| it.level == Severity::Error && it.rule != Some(rule);
        diagnostics.iter().filter(is_other).count()
    }

    /// Whether a rule reported something at this place.
    pub(crate) fn has_rule_at(&self, rule: &str, mark: Mark) -> bool {
        let diagnostics = self.diagnostics.borrow();
        diagnostics
            .iter()
            .any(|diagnostic| diagnostic.rule == Some(rule) && diagnostic.mark.order == mark.order)
    }

    /// The first error between two places.
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

    /// All messages, in source order.
    pub(crate) fn finish(self) -> Vec<Diagnostic> {
        // Inserted one by one: there are few, and the standard library's sort is 2,500 lines of LLVM IR for each type.
        let mut all: Vec<Diagnostic> = Vec::new();
        let unknown = self.unknown.take();
        let diagnostics = self.diagnostics.take();
        let (words, values) = of_words(&diagnostics, &unknown);
        for mut diagnostic in diagnostics {
            let order = diagnostic.mark.order;
            if words.contains(&order) {
                match diagnostic.words.take() {
                    Some(words) => diagnostic = words.message,
                    None => continue,
                }
            } else if values.contains(&order) {
                continue;
            }
            if diagnostic.after_name.is_some_and(|name| unknown.contains(&name)) {
                continue;
            }
            let place = all.partition_point(|other| other.mark.order <= diagnostic.mark.order);
            all.insert(place, diagnostic);
        }
        all
    }
}

/// The places of words that are parts of a string without quotes, and of values that are wrong because of what follows them.
fn of_words(diagnostics: &[Diagnostic], unknown: &[u32]) -> (BTreeSet<u32>, BTreeSet<u32>) {
    let (mut places, mut values) = (BTreeSet::new(), BTreeSet::new());
    if diagnostics.iter().all(|it| it.words.is_none()) {
        return (places, values);
    }
    let strings = diagnostics.iter().filter(|it| it.wants_string);
    let strings: BTreeSet<u32> = strings.map(|it| it.mark.order).collect();
    let unknown: BTreeSet<u32> = unknown.iter().copied().collect();
    for diagnostic in diagnostics {
        let Some(words) = &diagnostic.words else { continue };
        let (first, second) = (words.message.mark.order, diagnostic.mark.order);
        let is_setting = words.setting.is_some_and(|name| !unknown.contains(&name));
        if strings.contains(&first) && !is_setting {
            places.extend([first, second]);
        } else if words.setting.is_none() {
            values.insert(first);
        }
    }
    (places, values)
}

impl Drop for Diagnostics {
    fn drop(&mut self) {
        if cfg!(test) && !std::thread::panicking() {
            assert!(self.diagnostics.borrow().is_empty(), "a report was dropped unread");
        }
    }
}

/// The messages as items, in source order. Each has the `#[cfg]` of the declaration, and warnings have the level that the
/// declaration sets.
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
