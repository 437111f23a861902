//! Names: what a path in the declaration refers to.

use cognito_model::naming::ids::camel_case;
use cognito_model::schema::kind::{Names, Place, Variants};
use cognito_model::schema::read::Name;
use cognito_model::{StandardAttributeName, Str};

use super::instead::Instead;
use super::reader::{Reader, called};
use super::scope::EntryKind;
use super::suggest;
use crate::report::{Diagnostic, Suggestion};
use crate::syntax::tree::{ExprKind, Mark, Path};
use cognito_model::schema::kind::Kind;

impl Reader<'_> {
    /// A name of the kind that this place takes, or a string for something outside the declaration.
    pub(super) fn read_name(&self, names: Names, well_known: &'static Variants) -> Option<Name> {
        let takes_text = takes_text(names);
        let path = match self.value_kind() {
            Some(ExprKind::Path(path)) => path,
            Some(ExprKind::Text(_) | ExprKind::Call(..) | ExprKind::Constant(_)) if takes_text => {
                return self.read_text(Place::Text).map(Name::Text);
            }
            _ => {
                return self.no_name(names);
            }
        };
        let is_parameter = path.segments.len() == 2 && path.segments[0].text == EntryKind::Parameter.map();
        if takes_text && (is_parameter || super::intrinsic::is_intrinsic(path)) {
            return self.read_text(Place::Text).map(Name::Text);
        }
        if let Some(name) = path.single() {
            if let Some(index) = well_known.variants.iter().position(|variant| variant.name == name.text) {
                return Some(Name::WellKnown(index));
            }
        }
        match names {
            Names::Scope => self.scope(path, well_known),
            Names::Attribute => self.attribute(path, well_known),
            Names::IdentityProvider => self.provider(path, well_known),
            Names::ProviderAttribute => self.provider_attribute(path, well_known),
            Names::Client => self.declared(path, EntryKind::Client),
            Names::Domain => self.declared(path, EntryKind::Domain),
            Names::IdentityPool => self.declared(path, EntryKind::IdentityPool),
            Names::Condition => self.declared(path, EntryKind::Condition),
            Names::Group => self.group(path),
            Names::Action => self.action(path, well_known),
        }
    }

    /// A group of the pool, or a parameter if no group has this name.
    fn group(&self, path: &Path) -> Option<Name> {
        let is = |kind| unqualified(path, kind).is_some_and(|name| self.context.scope.named(kind, &name).is_some());
        if !is(EntryKind::Group) && is(EntryKind::Parameter) {
            return self.resource_text(path, Place::Text).map(Name::Text);
        }
        self.declared(path, EntryKind::Group)
    }

    /// Reports that this is not a name. If it is a string, its content may be the name.
    fn no_name<T>(&self, names: Names) -> Option<T> {
        let kind = Kind::Name(names);
        let declared = kind_of(names);
        let all: Vec<&str> = declared.map_or_else(Vec::new, |kind| self.context.scope.names(kind).collect());
        if let (Names::Condition, Some(value)) = (names, self.value_kind()) {
            if let Some(instead) = condition_instead(value, &all) {
                return self.wrong_kind(&called(&kind), instead);
            }
        }
        match self.value_kind() {
            Some(ExprKind::Text(text)) if all.contains(&text.as_str()) => {
                self.wrong_kind(&called(&kind), Instead::Code(text.clone()))
            }
            _ => self.not_a(&kind),
        }
    }

    /// A name of one map, alone or qualified with the map's name.
    pub(super) fn declared(&self, path: &Path, kind: EntryKind) -> Option<Name> {
        let name = unqualified(path, kind);
        if let Some(name) = &name {
            if self.context.scope.named(kind, name).is_some() {
                return Some(Name::Declared(name.clone().into()));
            }
        }
        let name = name.unwrap_or_else(|| path.text());
        // If a client and a domain are swapped, only the first one is reported.
        let swapped = match kind {
            EntryKind::Client => Some((EntryKind::Domain, "domain")),
            EntryKind::Domain => Some((EntryKind::Client, "client")),
            _ => None,
        };
        if let Some((other, field)) = swapped.filter(|(other, _)| self.context.scope.named(*other, &name).is_some()) {
            let sibling = self.path.parent().map(|parent| parent.field(field));
            if sibling.is_some_and(|sibling| self.context.failed.borrow().contains(&sibling)) {
                return self.poison();
            }
            let (noun, map) = (kind.noun(), kind.map());
            let all: Vec<&str> = self.context.scope.names(kind).collect();
            let is = format!("`{name}` is {}", with_article(other.noun()));
            let help = match all.is_empty() {
                true => format!("{is}; declare a {noun} in `{map}`"),
                false => format!("{is}; {}", suggest::the_ones(&format!("`{map}` has"), &name, all)),
            };
            return self
                .fail(Diagnostic::error(path.mark, format!("there is no {noun} `{name}` in this pool")).help(help));
        }
        if self.context.scope.has_unread(&[kind]) {
            return self.poison();
        }
        self.unresolved(path, &format!("no {} `{name}`", kind.noun()), &name, kind)
    }

    /// `users::read`, `users["*"]`, `resource_servers::users::read`
    fn scope(&self, path: &Path, well_known: &'static Variants) -> Option<Name> {
        let scope = &self.context.scope;
        let parts = parts(path);
        let parts = match &parts[..] {
            [map, rest @ ..] if map == EntryKind::ResourceServer.map() && rest.len() > 1 => rest,
            all => all,
        };
        match parts {
            [server, name] => match scope.named(EntryKind::ResourceServer, server) {
                Some(entry) if entry.members.contains(name) => {
                    Some(Name::Member(server.clone().into(), name.clone().into()))
                }
                Some(entry) if entry.has_unread => self.poison(),
                Some(entry) => {
                    let members = entry
                        .members
                        .iter()
                        .map(|member| qualified(server, member))
                        .collect::<Vec<_>>();
                    let likely = suggest::closest(name, entry.members.iter().map(String::as_str))
                        .map(|member| qualified(server, member));
                    let all = suggest::there_are(name, members.iter().map(String::as_str));
                    let fact = format!("the resource server `{server}` has no scope `{name}`");
                    let help = match scope.is_scope_removed(entry, name) {
                        true => self.keep_in_stage(name),
                        false => likely_of(path.mark, likely, all),
                    };
                    self.fail(Diagnostic::error(path.mark, fact).help(help))
                }
                None if scope.has_unread(&[EntryKind::ResourceServer]) => self.poison(),
                None => self.unresolved(
                    path,
                    &format!("no resource server `{server}`"),
                    server,
                    EntryKind::ResourceServer,
                ),
            },
            [name] => {
                if let Some(entry) = scope.named(EntryKind::ResourceServer, name) {
                    let members: Vec<String> = entry.members.iter().map(|member| qualified(name, member)).collect();
                    return self.fail(
                        Diagnostic::error(
                            path.mark,
                            format!("`{name}` is a resource server, not one of its scopes"),
                        )
                        .help(Suggestion::any_of(path.mark, members)),
                    );
                }
                if let Some(scopes) = self.scopes_called(name) {
                    let fact = format!("there is no scope `{name}` without its resource server");
                    return self.fail(Diagnostic::error(path.mark, fact).help(Suggestion::any_of(path.mark, scopes)));
                }
                self.well_known_or_parameter(path, name, "scope", well_known)
            }
            _ => self.fail(
                Diagnostic::error(path.mark, format!("`{}` is not a scope", path.text()))
                    .help("a scope has the form `server::scope`, or is a string in quotes"),
            ),
        }
    }

    /// The scopes of resource servers with this name, unless Cognito or a parameter has the name.
    fn scopes_called(&self, name: &str) -> Option<Vec<String>> {
        let scope = &self.context.scope;
        if scope.named(EntryKind::Parameter, name).is_some() {
            return None;
        }
        let servers = scope.names(EntryKind::ResourceServer);
        let found = servers.filter(|server| {
            let server = scope.named(EntryKind::ResourceServer, server);
            server.is_some_and(|server| server.members.iter().any(|member| member == name))
        });
        let found: Vec<String> = found.map(|server| qualified(server, name)).collect();
        (!found.is_empty()).then_some(found)
    }

    /// `custom::name`, `custom["name"]`
    fn attribute(&self, path: &Path, well_known: &'static Variants) -> Option<Name> {
        let scope = &self.context.scope;
        match &parts(path)[..] {
            [first, name] if first == "custom" || first == EntryKind::CustomAttribute.map() => {
                if scope.named(EntryKind::CustomAttribute, name).is_some() {
                    return Some(Name::Member(Str::Static("custom"), name.clone().into()));
                }
                if scope.has_unread(&[EntryKind::CustomAttribute]) {
                    return self.poison();
                }
                let names = || scope.names(EntryKind::CustomAttribute);
                let likely = suggest::closest(name, names()).map(|name| qualified("custom", name));
                let all: Vec<String> = names().map(|name| qualified("custom", name)).collect();
                let all = suggest::there_are(name, all.iter().map(String::as_str));
                let all = match likely {
                    Some(_) => all,
                    None => format!("declare it in `custom_attributes`; {all}"),
                };
                let fact = format!("there is no custom attribute `{name}`");
                let help = match scope.is_removed(EntryKind::CustomAttribute, name) {
                    true => self.keep_in_stage(name),
                    false => likely_of(path.mark, likely, all),
                };
                self.fail(Diagnostic::error(path.mark, fact).help(help))
            }
            [name] if scope.named(EntryKind::CustomAttribute, name).is_some() => self.fail(
                Diagnostic::error(path.mark, format!("`{name}` is a custom attribute"))
                    .write(qualified("custom", name)),
            ),
            // It has a name only in `standard_attributes`.
            [name] if name == StandardAttributeName::Sub.name() && !self.is_parameter(path) => self.fail(
                Diagnostic::error(path.mark, format!("there is no attribute `{name}`")).write(format!("{name:?}")),
            ),
            [name] => self.well_known_or_parameter(path, name, "attribute", well_known),
            _ => self.fail(
                Diagnostic::error(path.mark, format!("`{}` is not an attribute", path.text()))
                    .help("write the name of a standard attribute, or `custom::..` for a custom one"),
            ),
        }
    }

    /// The parameter with this name, or an error that lists the possible names.
    pub(super) fn well_known_or_parameter(
        &self,
        path: &Path,
        name: &str,
        noun: &str,
        well_known: &'static Variants,
    ) -> Option<Name> {
        let scope = &self.context.scope;
        let parameter = unqualified(path, EntryKind::Parameter);
        if parameter.is_some_and(|name| scope.named(EntryKind::Parameter, &name).is_some()) {
            return self.resource_text(path, Place::Text).map(Name::Text);
        }
        // In `ClientIdentityProvider::GOOGLE`, only the last segment matters.
        let last = path.segments.last().map_or(name, |last| last.text.as_str());
        let meant = suggest::variant(last, well_known.variants).map(|variant| variant.name.to_owned());
        let names = well_known.variants.iter().map(|variant| variant.name);
        let all = suggest::the_ones("the standard ones are", name, names);
        let all = match (&meant, noun) {
            (Some(_), _) => all,
            // Cognito has no others.
            (None, "scope") => format!("{all}; others are scopes of `resource_servers`, `server::scope`"),
            (None, _) => format!("{all}; write any other as a string"),
        };
        let fact = format!("there is no {noun} `{name}`");
        self.fail(Diagnostic::error(path.mark, fact).help(likely_of(path.mark, meant, all)))
    }

    /// What to do about a path to an entry of one of these kinds, if only this stage does not have the entry.
    pub(super) fn removed(&self, kinds: &[EntryKind], path: &Path) -> Option<Suggestion> {
        let mut names = kinds.iter().filter_map(|kind| {
            let name = unqualified(path, *kind)?;
            self.context.scope.is_removed(*kind, &name).then_some(name)
        });
        names.next().map(|name| self.keep_in_stage(&name))
    }

    fn keep_in_stage(&self, name: &str) -> Suggestion {
        format!(
            "this stage removes `{name}` with `null`: keep `{name}` there, or write another value for `{}` in the stage",
            self.name
        )
        .into()
    }

    fn unresolved<T>(&self, path: &Path, fact: &str, name: &str, kind: EntryKind) -> Option<T> {
        let (names, map) = (self.context.scope.names(kind), kind.map());
        let all = suggest::the_ones(&format!("`{map}` has"), name, names.clone());
        let help = match suggest::closest(name, names.clone()) {
            _ if self.context.scope.is_removed(kind, name) => self.keep_in_stage(name),
            // The path of a scope continues after the name of its server.
            Some(likely) => {
                let mark = path.segments.iter().find(|segment| segment.text == name);
                likely_of(
                    mark.map_or(path.mark, |segment| segment.mark),
                    Some(likely.to_owned()),
                    all,
                )
            }
            None if names.clone().next().is_none() => format!("declare it in `{map}`").into(),
            None => all.into(),
        };
        self.fail(Diagnostic::error(path.mark, format!("there is {fact} in this pool")).help(help))
    }
}

/// Whether a string can stand for a name of this kind, for something outside the declaration.
pub(super) fn takes_text(names: Names) -> bool {
    matches!(
        names,
        Names::Scope
            | Names::Attribute
            | Names::IdentityProvider
            | Names::ProviderAttribute
            | Names::Action
            | Names::Group
    )
}

/// The help about a path that is probably misspelled, or else about all possible names.
pub(super) fn likely_of(mark: Mark, likely: Option<String>, all: String) -> Suggestion {
    let Some(likely) = likely else { return all.into() };
    let repeats = suggest::repeats(&all, &likely);
    let help = Suggestion::write(mark, likely);
    if repeats { help } else { help.and(&all) }
}

/// The noun with `a` or `an`.
pub(super) fn with_article(noun: &str) -> String {
    let article = if noun.starts_with(['a', 'e', 'i', 'o']) {
        "an"
    } else {
        "a"
    };
    format!("{article} {noun}")
}

/// The segments of a path, with the index as the last one.
pub(super) fn parts(path: &Path) -> Vec<String> {
    let mut parts: Vec<String> = path.segments.iter().map(|segment| segment.text.clone()).collect();
    parts.extend(path.index.iter().map(|(index, _)| index.clone()));
    parts
}

/// The name of a map's entry that a path refers to: alone, or qualified with the map's name.
pub(super) fn unqualified(path: &Path, kind: EntryKind) -> Option<String> {
    match &parts(path)[..] {
        [name] => Some(name.clone()),
        [map, name] if map == kind.map() => Some(name.clone()),
        _ => None,
    }
}

/// A qualified name as you would write it.
pub(super) fn qualified(owner: &str, name: &str) -> String {
    match super::code::is_identifier(name) {
        true => format!("{owner}::{name}"),
        false => format!("{owner}[{name:?}]"),
    }
}

/// The map with the entries that a name of this kind can refer to.
pub(super) fn kind_of(names: Names) -> Option<EntryKind> {
    match names {
        Names::Client => Some(EntryKind::Client),
        Names::Domain => Some(EntryKind::Domain),
        Names::IdentityPool => Some(EntryKind::IdentityPool),
        Names::Condition => Some(EntryKind::Condition),
        Names::Group => Some(EntryKind::Group),
        Names::Scope | Names::Attribute | Names::IdentityProvider | Names::ProviderAttribute | Names::Action => None,
    }
}

/// What to write for a condition that is not a name: the name for its logical ID, or a new condition for the function.
fn condition_instead(value: &ExprKind, all: &[&str]) -> Option<Instead> {
    match value {
        ExprKind::Text(id) => {
            let named = all.iter().find(|name| **name == id || camel_case(name) == *id);
            Some(match named {
                Some(name) => Instead::Code((*name).to_owned()),
                None => Instead::Words(format!(
                    "a name of `conditions`; for a condition of the rest of the template, declare \
                     `conditions: {{ name: External({id:?}) }}`"
                )),
            })
        }
        ExprKind::Call(path, _) if path.text().starts_with("Fn::") => {
            let code = super::code::code(value)?;
            Some(Instead::Words(format!(
                "a name of `conditions`, and declare it there: `conditions: {{ name: {code} }}`"
            )))
        }
        _ => None,
    }
}
