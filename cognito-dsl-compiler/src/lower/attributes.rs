//! Attributes of the header and of entries.

use cognito_model::schema::read::EntryHead;
use cognito_model::{Cdk, CdkPlace, List, SettingPath, Str};
use cognito_rules as rules;
use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::ToTokens;

use super::Context;
use super::deployed::{AllowedFact, DeployedFile, set_deployed};
use crate::report::{Diagnostic, SourceEdit, Suggestion};
use crate::syntax::tree::{Attribute, AttributeInput, Declaration, Expr, ExprKind, Item, ItemKind};

/// The attributes that are copied to the generated module.
#[derive(Clone, Default)]
pub(crate) struct Passed {
    /// Its documentation.
    pub(crate) docs: TokenStream,
    /// Lints, `#[cfg]` and anything else that the compiler knows. Attributes that decide whether the module exists also have to
    /// go on everything that the expansion puts next to the module.
    pub(crate) attributes: TokenStream,
    pub(crate) cfg: TokenStream,
    /// Levels of the lint behind our warnings. The warnings are items next to the module, so they need the levels too.
    pub(crate) warnings: TokenStream,
}

/// The attributes of the header.
pub(super) struct Header {
    pub(super) logical_id: Option<Str>,
    pub(super) allow: List<Str>,
    pub(super) cdk: Option<Cdk>,
    pub(super) deployed: Option<DeployedFile>,
    pub(super) passed: Passed,
}

pub(super) fn header(context: &Context<'_>, declaration: &Declaration) -> Header {
    let mut passed = Passed::default();
    let mut logical_id = None;
    let mut allow = Vec::new();
    let mut cdk = None;
    let mut deployed = None;
    for attribute in &declaration.attributes {
        passed.warnings.extend(level_of_warnings(attribute));
        match attribute.path.as_str() {
            "doc" => passed.docs.extend(attribute.tokens.clone()),
            "cfg" => passed.cfg.extend(attribute.tokens.clone()),
            "logical_id" => set_logical_id(context, attribute, &SettingPath::root(), &mut logical_id),
            "cdk" => cdk = header_place(context, attribute),
            "deployed" => set_deployed(context, attribute, &mut deployed),
            "allow" | "expect" => {
                // One attribute can silence lints of the compiler and rules of ours. The compiler would not know the rules.
                if allow_rules(context, attribute, &SettingPath::root(), &mut allow, Lints::Pass) == AllowedNames::Rules
                {
                    continue;
                }
                passed.attributes.extend(without_rules(attribute.tokens.clone()));
            }
            _ => passed.attributes.extend(attribute.tokens.clone()),
        }
    }
    Header {
        logical_id,
        allow: allow.into(),
        cdk,
        deployed,
        passed,
    }
}

/// The attributes of an entry of a map: its pinned logical ID, the rules that it silences, and its place in a CDK app.
pub(super) fn entry(
    context: &Context<'_>,
    item: &Item,
    name: &str,
    has_logical_id: bool,
    path: &SettingPath,
) -> EntryHead {
    let mut head = EntryHead {
        name: name.to_owned().into(),
        logical_id: None,
        allow: List::EMPTY,
        cdk: None,
    };
    let mut allow = Vec::new();
    for attribute in &item.attributes {
        match attribute.path.as_str() {
            "doc" => {}
            "logical_id" if has_logical_id => set_logical_id(context, attribute, path, &mut head.logical_id),
            "cdk" if has_logical_id => head.cdk = entry_place(context, attribute),
            "deployed" => refuse(context, attribute, "write the attribute before `mod`, or on a stage"),
            "logical_id" | "cdk" => context.report.push(
                Diagnostic::error(attribute.mark, "this entry has no logical ID in the template")
                    .help("remove the attribute"),
            ),
            "allow" | "expect" => {
                allow_rules(context, attribute, path, &mut allow, Lints::Refuse);
            }
            "cfg" | "cfg_attr" => refuse(
                context,
                attribute,
                "put `#[cfg(..)]` on the whole declaration, or use `Fn::If` with a condition of the template",
            ),
            _ => refuse(
                context,
                attribute,
                "an entry takes doc comments, `#[logical_id = \"..\"]`, `#[cdk(id = \"..\")]` and `#[allow(rule)]`",
            ),
        }
    }
    head.allow = allow.into();
    head
}

/// `#[cdk(stack = "Auth", path = "Pool")]`
fn header_place(context: &Context<'_>, attribute: &Attribute) -> Option<Cdk> {
    let usage = "write the IDs of the stack and of the pool, as in `#[cdk(stack = \"Auth\", path = \"Pool\")]`";
    let texts = texts(context, attribute, &["stack", "path"], usage)?;
    match &texts[..] {
        [Some(stack), Some(path)] => Some(Cdk {
            stack: stack.clone(),
            path: path.clone(),
        }),
        _ => {
            let fact = "`cdk` takes the stack and the path of the pool";
            context.report.push(Diagnostic::error(attribute.mark, fact).help(usage));
            None
        }
    }
}

/// `#[cdk(id = "customer-app-client")]`, `#[cdk(path = "Clients/App")]`
fn entry_place(context: &Context<'_>, attribute: &Attribute) -> Option<CdkPlace> {
    let usage = "write `#[cdk(id = \"..\")]`, or `#[cdk(path = \"..\")]` with all IDs below the stack";
    let texts = texts(context, attribute, &["id", "path"], usage)?;
    match &texts[..] {
        [Some(id), None] => Some(CdkPlace::Id(id.clone())),
        [None, Some(path)] => Some(CdkPlace::Path(path.clone())),
        _ => {
            let fact = "`cdk` takes either an ID or a path";
            context.report.push(Diagnostic::error(attribute.mark, fact).help(usage));
            None
        }
    }
}

/// The strings of some named arguments, in the order of the names. `None` if one of them is wrong and was reported.
fn texts(context: &Context<'_>, attribute: &Attribute, names: &[&str], usage: &str) -> Option<Vec<Option<Str>>> {
    let AttributeInput::Arguments(body) = &attribute.input else {
        let fact = format!("`{}` takes arguments", attribute.path);
        context.report.push(Diagnostic::error(attribute.mark, fact).help(usage));
        return None;
    };
    let mut texts: Vec<Option<Str>> = vec![None; names.len()];
    let mut failed = false;
    for item in &body.items {
        let (mark, slot) = match &item.kind {
            ItemKind::Named(key, value) => match (&value.kind, names.iter().position(|name| *name == key.text)) {
                (ExprKind::Text(text), Some(index)) if texts[index].is_none() && !text.is_empty() => {
                    texts[index] = Some(text.clone().into());
                    continue;
                }
                (ExprKind::Broken, _) => {
                    failed = true;
                    continue;
                }
                (_, None) => (key.mark, format!("`cdk` has no argument `{}`", key.text)),
                (_, Some(_)) => (value.mark, format!("`{}` takes a string", key.text)),
            },
            ItemKind::Bare(Expr {
                kind: ExprKind::Broken, ..
            }) => {
                failed = true;
                continue;
            }
            ItemKind::Bare(value) => (value.mark, "`cdk` takes named strings".to_owned()),
            ItemKind::Base(name) => (name.mark, "`cdk` cannot have a base".to_owned()),
        };
        failed = true;
        context.report.push(Diagnostic::error(mark, slot).help(usage));
    }
    (!failed).then_some(texts)
}

/// Fields and elements take doc comments and no other attributes.
pub(super) fn none_on_field(context: &Context<'_>, item: &Item) {
    for attribute in &item.attributes {
        match attribute.path.as_str() {
            "doc" => {}
            "allow" | "expect" => refuse(context, attribute, "put the attribute on the entry or before `mod`"),
            "logical_id" => refuse(
                context,
                attribute,
                "put the attribute on the entry or before `mod`; pin the ID of a generated resource in `generated`, \
                 as in `generated: { #[logical_id = \"..\"] PoolSmsRole: {} }`",
            ),
            "cfg" | "cfg_attr" => refuse(
                context,
                attribute,
                "put `#[cfg(..)]` on the whole declaration, or use `Fn::If` with a condition of the template",
            ),
            _ => refuse(context, attribute, "fields take only doc comments"),
        }
    }
}

fn refuse(context: &Context<'_>, attribute: &Attribute, help: &str) {
    context
        .report
        .push(Diagnostic::error(attribute.mark, format!("`#[{}]` does nothing here", attribute.path)).help(help));
}

fn set_logical_id(context: &Context<'_>, attribute: &Attribute, path: &SettingPath, logical_id: &mut Option<Str>) {
    match &attribute.input {
        AttributeInput::Expr(Expr {
            kind: ExprKind::Text(text),
            mark,
        }) if logical_id.is_none() => {
            context.logical_ids.borrow_mut().insert(path.clone(), *mark);
            *logical_id = Some(text.clone().into());
        }
        AttributeInput::Expr(Expr {
            kind: ExprKind::Broken, ..
        }) => {}
        AttributeInput::Expr(Expr {
            kind: ExprKind::Text(_),
            ..
        }) => context
            .report
            .push(Diagnostic::error(attribute.mark, "`logical_id` is given twice").help("remove one of the two")),
        _ => context.report.push(
            Diagnostic::error(attribute.mark, "`logical_id` takes a string")
                .help("write an ID in quotes, as in `#[logical_id = \"MyPool\"]`"),
        ),
    }
}

#[derive(PartialEq)]
enum AllowedNames {
    /// Only our own rules.
    Rules,
    /// At least one of the compiler's lints.
    Lints,
}

/// What to do about a name that is not a rule.
#[derive(Clone, Copy, PartialEq)]
enum Lints {
    /// It may be a lint; leave it to the compiler.
    Pass,
    /// Reject it: an entry is not a Rust item, so no lint can apply to it.
    Refuse,
}

/// Collects the rules that an `#[allow(..)]` or an `#[expect(..)]` names.
fn allow_rules(
    context: &Context<'_>,
    attribute: &Attribute,
    within: &SettingPath,
    allow: &mut Vec<Str>,
    lints: Lints,
) -> AllowedNames {
    let AttributeInput::Arguments(body) = &attribute.input else {
        return AllowedNames::Lints;
    };
    let mut silenced = AllowedNames::Rules;
    let mut is_broken = false;
    for item in &body.items {
        let (name, mark) = match &item.kind {
            ItemKind::Bare(Expr {
                kind: ExprKind::Path(path),
                mark,
            }) => (path.text(), *mark),
            // `reason = ".."`
            ItemKind::Named(..) => continue,
            // It was not understood, and that was reported.
            ItemKind::Bare(Expr {
                kind: ExprKind::Broken, ..
            }) => {
                is_broken = true;
                continue;
            }
            _ => (String::new(), attribute.mark),
        };
        match rules::rules().iter().find(|rule| rule.name == name) {
            Some(rule) if rule.structural => {
                let fact = format!(
                    "you cannot silence the rule `{name}`, because the template would differ from the declaration"
                );
                context
                    .report
                    .push(Diagnostic::error(mark, fact).help("fix what the rule reports"));
            }
            Some(rule) => {
                context.allow(rule, within, allow.len(), mark, attribute.path == "expect");
                allow.push(rule.name.into());
            }
            None => {
                if let Some(fact) = rules::deployed::find(&name) {
                    context
                        .deployed_allows
                        .borrow_mut()
                        .push(AllowedFact::new(fact, within, mark));
                    allow.push(fact.name.into());
                    continue;
                }
                let meant = meant_rule(&name);
                if meant.is_none() {
                    silenced = AllowedNames::Lints;
                }
                if meant.is_some() || lints == Lints::Refuse {
                    let help = match meant {
                        Some(rule) => Suggestion::from(format!("write `#[{}({rule})]`", attribute.path))
                            .edit(SourceEdit::Replace(mark, rule.to_owned())),
                        None => "write the name that a message shows after `rule:`".into(),
                    };
                    context
                        .report
                        .push(Diagnostic::error(mark, format!("there is no rule `{name}`")).help(help));
                }
            }
        }
    }
    // Otherwise the compiler would report it again.
    if is_broken { AllowedNames::Rules } else { silenced }
}

/// The level that an attribute sets for the lint `deprecated`: to the compiler, each of our warnings is one of these.
fn level_of_warnings(attribute: &Attribute) -> TokenStream {
    let AttributeInput::Arguments(body) = &attribute.input else {
        return TokenStream::new();
    };
    if !["allow", "warn", "deny", "forbid"].contains(&attribute.path.as_str()) {
        return TokenStream::new();
    }
    let level = Ident::new(&attribute.path, attribute.mark.start);
    let mut levels = TokenStream::new();
    for item in &body.items {
        let Some(Expr {
            kind: ExprKind::Path(path),
            mark,
        }) = item.bare()
        else {
            continue;
        };
        if let lint @ ("deprecated" | "warnings") = path.text().as_str() {
            // The compiler points to the place that sets the level.
            let lint = Ident::new(lint, mark.start);
            quote::quote!(#[#level(#lint)]).to_tokens(&mut levels);
        }
    }
    levels
}

/// Whether a name is a rule, or was rejected as a misspelled rule. Either way the compiler would not know it.
fn is_about_rules(name: &str) -> bool {
    rules::find(name).is_some() || rules::deployed::find(name).is_some() || meant_rule(name).is_some()
}

/// An `#[allow(..)]` without the rules in it, and without the commas after them.
fn without_rules(tokens: TokenStream) -> TokenStream {
    let mut after_rule = false;
    let mut kept = TokenStream::new();
    for token in tokens {
        let is_comma = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == ',');
        let was_after_rule = std::mem::replace(&mut after_rule, false);
        match token {
            TokenTree::Ident(name) if is_about_rules(&name.to_string()) => after_rule = true,
            TokenTree::Punct(_) if was_after_rule && is_comma => {}
            TokenTree::Group(group) => {
                let mut inner = Group::new(group.delimiter(), without_rules(group.stream()));
                inner.set_span(group.span());
                inner.to_tokens(&mut kept);
            }
            other => other.to_tokens(&mut kept),
        }
    }
    kept
}

/// The rule that a misspelled name stands for. It has to be a very close match, because the name could also be a lint.
fn meant_rule(name: &str) -> Option<&'static str> {
    const MISSPELT: f64 = 0.95;
    let is_meant = |rule: &&'static str| strsim::jaro(rule, name) > MISSPELT;
    let rule = rules::rules().iter().map(|rule| rule.name).find(is_meant);
    rule.or_else(|| {
        rules::deployed::facts()
            .into_iter()
            .map(|fact| fact.name)
            .find(is_meant)
    })
}
