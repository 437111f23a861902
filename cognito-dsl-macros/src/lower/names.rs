//! Names: what a path of the declaration stands for.

use cognito_model::setting::{Name, Names, Place, Variants};
use cognito_model::{Intrinsic, Str, Target};

use super::reader::{Reader, called, example};
use super::scope::{Declared, Entry};
use super::suggest;
use crate::report::Diagnostic;
use crate::syntax::tree::{Path, ValueKind};
use cognito_model::setting::Kind;

impl Reader<'_> {
    /// A name of the kind that the place expects, or a text for what lives outside of the declaration.
    pub(super) fn read_name(&self, names: Names, well_known: &'static Variants) -> Option<Name> {
        let takes_text = matches!(
            names,
            Names::Scope | Names::Attribute | Names::IdentityProvider | Names::ProviderAttribute | Names::Action
        );
        let path = match self.value_kind() {
            Some(ValueKind::Path(path)) => path,
            Some(ValueKind::Text(_) | ValueKind::Call(..) | ValueKind::Constant(_)) if takes_text => {
                return self.read_text(Place::Text).map(Name::Text);
            }
            _ => {
                let declared = kind_of(names).and_then(|kind| self.context.scope.names(kind).next());
                let well_known = well_known.variants.first().map(|variant| variant.name);
                let example = match names {
                    // Which of the standard ones is meant depends on the provider.
                    Names::ProviderAttribute => "\"email\"".to_owned(),
                    // The first of them in alphabetical order is no good example.
                    Names::Action => example(&Kind::Name(names)),
                    _ => well_known.or(declared).unwrap_or("name").to_owned(),
                };
                return self.wrong_kind(&called(&Kind::Name(names)), &example);
            }
        };
        let is_parameter = path.segments.len() == 2 && path.segments[0].text == Declared::Parameter.map();
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
            Names::Client => self.declared(path, Declared::Client),
            Names::Domain => self.declared(path, Declared::Domain),
            Names::IdentityPool => self.declared(path, Declared::IdentityPool),
            Names::Condition => self.declared(path, Declared::Condition),
            Names::Action => self.action(path, well_known),
        }
    }

    /// A name of one map, alone or behind the name of the map.
    pub(super) fn declared(&self, path: &Path, kind: Declared) -> Option<Name> {
        let name = unqualified(path, kind);
        if let Some(name) = &name {
            if self.context.scope.named(kind, name).is_some() {
                return Some(Name::Declared(name.clone().into()));
            }
        }
        let name = name.unwrap_or_else(|| path.text());
        self.unresolved(
            path,
            &format!("no {} `{name}`", kind.noun()),
            &name,
            self.context.scope.names(kind),
            kind.map(),
        )
    }

    /// `users::read`, `users["*"]`, `resource_servers::users::read`
    fn scope(&self, path: &Path, well_known: &'static Variants) -> Option<Name> {
        let scope = &self.context.scope;
        let parts = parts(path);
        let parts = match &parts[..] {
            [map, rest @ ..] if map == Declared::ResourceServer.map() && rest.len() > 1 => rest,
            all => all,
        };
        match parts {
            [server, name] => match scope.named(Declared::ResourceServer, server) {
                Some(entry) if entry.members.contains(name) => {
                    Some(Name::Member(server.clone().into(), name.clone().into()))
                }
                Some(entry) => {
                    let members = entry
                        .members
                        .iter()
                        .map(|member| qualified(server, member))
                        .collect::<Vec<_>>();
                    let likely = suggest::closest(name, entry.members.iter().map(String::as_str))
                        .map(|member| qualified(server, member));
                    let all = suggest::list(members.iter().map(String::as_str));
                    self.fail(
                        Diagnostic::error(
                            path.mark,
                            format!("the resource server `{server}` has no scope `{name}`"),
                        )
                        .help(match likely {
                            Some(likely) => format!("write `{likely}`; there are {all}"),
                            None => format!("its scopes are {all}"),
                        }),
                    )
                }
                None => self.unresolved(
                    path,
                    &format!("no resource server `{server}`"),
                    server,
                    scope.names(Declared::ResourceServer),
                    Declared::ResourceServer.map(),
                ),
            },
            [name] => {
                if let Some(entry) = scope.named(Declared::ResourceServer, name) {
                    let members: Vec<String> = entry.members.iter().map(|member| qualified(name, member)).collect();
                    return self.fail(
                        Diagnostic::error(
                            path.mark,
                            format!("`{name}` is a resource server, not one of its scopes"),
                        )
                        .help(format!("write {}", suggest::one_of(members.iter().map(String::as_str)))),
                    );
                }
                self.well_known_or_parameter(path, name, "scope", well_known)
            }
            _ => self.fail(
                Diagnostic::error(path.mark, format!("`{}` is no scope", path.text()))
                    .help("write `server::scope`, or the text of the scope in quotes"),
            ),
        }
    }

    /// `custom::name`, `custom["name"]`
    fn attribute(&self, path: &Path, well_known: &'static Variants) -> Option<Name> {
        let scope = &self.context.scope;
        match &parts(path)[..] {
            [first, name] if first == "custom" || first == Declared::CustomAttribute.map() => {
                if scope.named(Declared::CustomAttribute, name).is_some() {
                    return Some(Name::Member(Str::Static("custom"), name.clone().into()));
                }
                let names = || scope.names(Declared::CustomAttribute);
                let likely = suggest::closest(name, names()).map(|name| qualified("custom", name));
                let all: Vec<String> = names().map(|name| qualified("custom", name)).collect();
                let all = suggest::list(all.iter().map(String::as_str));
                self.fail(
                    Diagnostic::error(path.mark, format!("there is no custom attribute `{name}`")).help(match likely {
                        Some(likely) => format!("write `{likely}`; there are {all}"),
                        None => format!("declare it in `custom_attributes`; there are {all}"),
                    }),
                )
            }
            [name] if scope.named(Declared::CustomAttribute, name).is_some() => self.fail(
                Diagnostic::error(path.mark, format!("`{name}` is a custom attribute"))
                    .help(format!("write `{}`", qualified("custom", name))),
            ),
            [name] => self.well_known_or_parameter(path, name, "attribute", well_known),
            _ => self.fail(
                Diagnostic::error(path.mark, format!("`{}` is no attribute", path.text()))
                    .help("write the name of a standard attribute, or `custom::name`"),
            ),
        }
    }

    /// A parameter of that name, or an error that lists what there is.
    pub(super) fn well_known_or_parameter(
        &self,
        path: &Path,
        name: &str,
        noun: &str,
        well_known: &'static Variants,
    ) -> Option<Name> {
        let scope = &self.context.scope;
        let parameter = unqualified(path, Declared::Parameter);
        if parameter.is_some_and(|name| scope.named(Declared::Parameter, &name).is_some()) {
            return self.resource_text(path, Place::Text).map(Name::Text);
        }
        let meant = suggest::variant(name, well_known.variants);
        let all = suggest::list(well_known.variants.iter().map(|variant| variant.name));
        self.fail(
            Diagnostic::error(path.mark, format!("there is no {noun} `{name}`")).help(match meant {
                Some(variant) => format!("write `{}`; the standard ones are {all}", variant.name),
                None => format!("the standard ones are {all}; write any other as a text"),
            }),
        )
    }

    fn unresolved<'n, T>(
        &self,
        path: &Path,
        fact: &str,
        name: &str,
        names: impl Iterator<Item = &'n str> + Clone,
        map: &str,
    ) -> Option<T> {
        let all = suggest::list(names.clone());
        let help = match suggest::closest(name, names.clone()) {
            Some(likely) => format!("write `{likely}`; `{map}` declares {all}"),
            None if names.clone().next().is_none() => format!("declare it in `{map}`"),
            None => format!("`{map}` declares {all}"),
        };
        self.fail(Diagnostic::error(path.mark, format!("there is {fact} in this pool")).help(help))
    }

    /// What a bare name stands for where a text is wanted: of a parameter its `Ref`, of a resource what the place needs.
    pub(super) fn resolve_text(&self, path: &Path, place: Place) -> Option<Intrinsic> {
        let wanted = match place {
            Place::Arn(wanted) | Place::Ref(wanted) | Place::Name(wanted) => Some(wanted),
            Place::Text | Place::Literal => None,
        };
        if place == Place::Arn("AWS::IAM::Role") {
            if let Some(role) = self.role_of_identity_pool(path) {
                return Some(Intrinsic::GetAtt(role, Str::Static("Arn")));
            }
        }
        let kinds: &[Declared] = match wanted {
            Some(_) => &[Declared::External, Declared::Parameter],
            None => &[Declared::Parameter],
        };
        match self.find(path, kinds) {
            Found::One(entry) if entry.kind == Declared::Parameter => {
                if is_list(&entry.resource_type) {
                    return self.fail(
                        Diagnostic::error(
                            path.mark,
                            format!("`{}` is a list, and `{}` takes one text", entry.name, self.name),
                        )
                        .help(format!("write `Fn::Select(0, {})`", path.text())),
                    );
                }
                Some(Intrinsic::Ref(Target::Parameter(entry.name.clone().into())))
            }
            Found::One(entry) => {
                let wanted = wanted.unwrap_or_default();
                if entry.resource_type != wanted && !entry.resource_type.is_empty() {
                    return self.fail(
                        Diagnostic::error(
                            path.mark,
                            format!(
                                "`{}` is an `{}`, and `{}` takes an `{wanted}`",
                                entry.name, entry.resource_type, self.name
                            ),
                        )
                        .help(self.of_type(wanted)),
                    );
                }
                let target = Target::External(entry.name.clone().into());
                Some(match place {
                    Place::Arn(_) => Intrinsic::GetAtt(target, Str::Static("Arn")),
                    _ => Intrinsic::Ref(target),
                })
            }
            Found::Many(help) => self.ambiguous(path, &help),
            Found::None => self.no_text(path, wanted),
        }
    }

    /// What could have been written where a resource of a type is wanted.
    fn of_type(&self, wanted: &str) -> String {
        let scope = &self.context.scope;
        let fitting: Vec<&str> = scope
            .names(Declared::External)
            .filter(|name| {
                scope
                    .named(Declared::External, name)
                    .is_some_and(|entry| entry.resource_type == wanted)
            })
            .collect();
        if fitting.is_empty() {
            format!("declare one in `external`, as in `name: {wanted}`")
        } else {
            format!("write {}", suggest::one_of(fitting))
        }
    }

    /// A name that stands for no text.
    fn no_text(&self, path: &Path, wanted: Option<&str>) -> Option<Intrinsic> {
        let scope = &self.context.scope;
        let text = path.text();
        if let (Found::One(entry), None) = (self.find(path, Declared::REFERABLE), wanted) {
            // Of the parts of a pool only the pool itself has an ARN.
            let help = match entry.kind {
                Declared::External => format!("write `Ref({text})` or `Fn::GetAtt({text}, Arn)`"),
                _ => format!("write `Ref({text})`"),
            };
            return self.fail(
                Diagnostic::error(
                    path.mark,
                    format!(
                        "`{text}` is {}, and `{}` takes a text",
                        with_article(entry.kind.noun()),
                        self.name
                    ),
                )
                .help(help),
            );
        }
        let names: Vec<&str> = match wanted {
            Some(_) => scope
                .names(Declared::External)
                .chain(scope.names(Declared::Parameter))
                .collect(),
            None => scope.names(Declared::Parameter).collect(),
        };
        let maps = if wanted.is_some() {
            "`external` or `parameters`"
        } else {
            "`parameters`"
        };
        let is_constant = path
            .segments
            .last()
            .is_some_and(|last| last.text.chars().all(|c| !c.is_lowercase()));
        let help = match suggest::closest(&text, names.iter().copied()) {
            Some(likely) => format!("write `{likely}`"),
            None if is_constant => format!("write `const {{ {text} }}` for a constant of Rust, or a text in quotes"),
            None if names.is_empty() => format!("write a text in quotes, or declare `{text}` in {maps}"),
            None => format!("write a text in quotes, or one of {}", suggest::list(names)),
        };
        self.fail(Diagnostic::error(path.mark, format!("there is no `{text}` in {maps}")).help(help))
    }

    /// What `Ref` and the like refer to.
    pub(super) fn resolve_target(&self, path: &Path) -> Option<Target> {
        if let Some(pseudo) = super::intrinsic::pseudo(path) {
            return Some(Target::Pseudo(pseudo));
        }
        if path.text() == "pool" {
            return Some(Target::Pool);
        }
        if let Some(role) = self.role_of_identity_pool(path) {
            return Some(role);
        }
        match self.find(path, Declared::REFERABLE) {
            Found::One(entry) => {
                let name: Str = entry.name.clone().into();
                Some(match entry.kind {
                    Declared::External => Target::External(name),
                    Declared::Parameter => Target::Parameter(name),
                    Declared::Client => Target::Client(name),
                    Declared::Domain => Target::Domain(name),
                    Declared::ResourceServer => Target::ResourceServer(name),
                    Declared::IdentityProvider => Target::IdentityProvider(name),
                    Declared::IdentityPool => Target::IdentityPool(name),
                    _ => Target::Group(name),
                })
            }
            Found::Many(help) => self.ambiguous(path, &help),
            Found::None => {
                let scope = &self.context.scope;
                let names: Vec<&str> = Declared::REFERABLE.iter().flat_map(|kind| scope.names(*kind)).collect();
                let text = path.text();
                let help = match suggest::closest(&text, names.iter().copied()) {
                    Some(likely) => format!("write `{likely}`"),
                    None => format!(
                        "declare it in `external`, or write its logical id in quotes; there are {}",
                        suggest::list(names.into_iter().chain(["pool"]))
                    ),
                };
                self.fail(Diagnostic::error(path.mark, format!("there is no `{text}` to refer to")).help(help))
            }
        }
    }

    /// `app::authenticated_role`, `identity_pools::app::unauthenticated_role`: a role that comes with an identity pool.
    fn role_of_identity_pool(&self, path: &Path) -> Option<Target> {
        let parts = parts(path);
        let (name, role) = match &parts[..] {
            [name, role] => (name, role),
            [map, name, role] if map == Declared::IdentityPool.map() => (name, role),
            _ => return None,
        };
        self.context.scope.named(Declared::IdentityPool, name)?;
        match role.as_str() {
            "authenticated_role" => Some(Target::AuthenticatedRole(name.clone().into())),
            "unauthenticated_role" => Some(Target::UnauthenticatedRole(name.clone().into())),
            _ => None,
        }
    }

    pub(super) fn ambiguous<T>(&self, path: &Path, help: &str) -> Option<T> {
        self.fail(Diagnostic::error(path.mark, format!("`{}` could be more than one thing", path.text())).help(help))
    }

    /// The entries of these kinds that a path can mean.
    pub(super) fn find(&self, path: &Path, kinds: &[Declared]) -> Found<'_> {
        let scope = &self.context.scope;
        let found: Vec<&Entry> = match &parts(path)[..] {
            [name] => scope.find(kinds, name),
            [map, name] => {
                let kinds: Vec<Declared> = kinds.iter().copied().filter(|kind| kind.map() == map).collect();
                scope.find(&kinds, name)
            }
            _ => Vec::new(),
        };
        // A map that declares a name twice was reported for it.
        let distinct: Vec<Declared> = kinds
            .iter()
            .copied()
            .filter(|kind| found.iter().any(|entry| entry.kind == *kind))
            .collect();
        match (found.first(), &distinct[..]) {
            (None, _) => Found::None,
            (Some(entry), [_]) => Found::One(entry),
            (Some(entry), kinds) => {
                let ways: Vec<String> = kinds.iter().map(|kind| qualified(kind.map(), &entry.name)).collect();
                Found::Many(format!("write {}", suggest::one_of(ways.iter().map(String::as_str))))
            }
        }
    }
}

/// The noun behind `a` or `an`.
pub(super) fn with_article(noun: &str) -> String {
    let article = if noun.starts_with(['a', 'e', 'i', 'o']) {
        "an"
    } else {
        "a"
    };
    format!("{article} {noun}")
}

/// What a search for a name gave.
pub(super) enum Found<'a> {
    None,
    One(&'a Entry),
    /// With the ways to say which.
    Many(String),
}

/// The segments of a path, the index as the last of them.
fn parts(path: &Path) -> Vec<String> {
    let mut parts: Vec<String> = path.segments.iter().map(|segment| segment.text.clone()).collect();
    parts.extend(path.index.iter().map(|(index, _)| index.clone()));
    parts
}

/// The name that a path gives in a map: alone, or behind the name of the map.
pub(super) fn unqualified(path: &Path, kind: Declared) -> Option<String> {
    match &parts(path)[..] {
        [name] => Some(name.clone()),
        [map, name] if map == kind.map() => Some(name.clone()),
        _ => None,
    }
}

/// A name behind what it belongs to, as one writes it.
fn qualified(owner: &str, name: &str) -> String {
    match syn::parse_str::<syn::Ident>(name) {
        Ok(_) => format!("{owner}::{name}"),
        Err(_) => format!("{owner}[{name:?}]"),
    }
}

fn kind_of(names: Names) -> Option<Declared> {
    match names {
        Names::Client => Some(Declared::Client),
        Names::Domain => Some(Declared::Domain),
        Names::IdentityPool => Some(Declared::IdentityPool),
        Names::Condition => Some(Declared::Condition),
        Names::Scope | Names::Attribute | Names::IdentityProvider | Names::ProviderAttribute | Names::Action => None,
    }
}

/// Whether a parameter of this type holds a list.
pub(super) fn is_list(parameter_type: &str) -> bool {
    parameter_type == "CommaDelimitedList"
        || parameter_type.contains("List<")
        || parameter_type.contains("<CommaDelimitedList>")
}
