//! What a name stands for where a string is expected, and what references refer to.

use cognito_model::schema::kind::Place;
use cognito_model::schema::path::PathStep;
use cognito_model::schema::places::ReturnValue;
use cognito_model::{
    Intrinsic, Parameter, StandardAttributeName, StandardIdentityProvider, StandardScope, Str, Target,
};

use super::computed::is_constant;
use super::names::{parts, qualified, with_article};
use super::reader::Reader;
use super::scope::{EntryKind, ScopeEntry};
use super::suggest;
use crate::listed;
use crate::report::{Diagnostic, SourceEdit, Suggestion};
use crate::syntax::pseudo_of_class;
use crate::syntax::tree::Path;

/// What can have an ARN.
const ARNS: &[EntryKind] = &[EntryKind::External, EntryKind::Parameter, EntryKind::Resource];

/// Types of nested stacks.
const NESTED: [&str; 2] = ["AWS::CloudFormation::Stack", "AWS::Serverless::Application"];

/// The article before a type: `AWS::IAM::Role` begins with a vowel, `Custom::Role` does not.
fn article(resource_type: &str) -> &'static str {
    match resource_type.starts_with(['A', 'E', 'I', 'O', 'U']) {
        true => "an",
        false => "a",
    }
}

impl Reader<'_> {
    /// What a bare name stands for where a string is expected: the `Ref` of a parameter, or whatever the place needs from a
    /// resource.
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
        let kinds: &[EntryKind] = match wanted {
            Some(_) => ARNS,
            None => &[EntryKind::Parameter],
        };
        if let Some(nothing) = self.of_nothing() {
            return self.fail(nothing);
        }
        match self.find(path, kinds) {
            Lookup::One(entry) if entry.kind == EntryKind::Parameter => {
                if Parameter::is_list_type(&entry.resource_type) {
                    return self.fail(
                        Diagnostic::error(
                            path.mark,
                            format!("`{}` is a list, but `{}` takes a string", entry.name, self.name),
                        )
                        .write(format!("Fn::Select(0, {})", path.text())),
                    );
                }
                Some(Intrinsic::Ref(Target::Parameter(entry.name.clone().into())))
            }
            Lookup::One(entry) => {
                let wanted = wanted.unwrap_or_default();
                let unread = entry.resource_type.is_empty();
                let known = if unread { wanted } else { &entry.resource_type };
                let Some(given) = place.returned_by(known) else {
                    return self.fail(
                        Diagnostic::error(
                            path.mark,
                            format!(
                                "`{}` is {} `{}`, but `{}` takes an `{wanted}`",
                                entry.name,
                                article(&entry.resource_type),
                                entry.resource_type,
                                self.name
                            ),
                        )
                        .help(self.of_type(path, entry, place)),
                    );
                };
                let name = entry.name.clone().into();
                let target = match entry.kind {
                    EntryKind::Resource => Target::Resource(name),
                    _ => Target::External(name),
                };
                Some(match given {
                    ReturnValue::Arn => Intrinsic::GetAtt(target, Str::Static("Arn")),
                    ReturnValue::Ref => Intrinsic::Ref(target),
                })
            }
            Lookup::Many(ways) => self.ambiguous(path, ways),
            Lookup::None => self.no_text(path, wanted),
        }
    }

    /// What to write instead, when the place needs a resource of another type.
    fn of_type(&self, path: &Path, entry: &ScopeEntry, place: Place) -> Suggestion {
        let (Place::Arn(wanted) | Place::Ref(wanted) | Place::Name(wanted)) = place else {
            return Suggestion::from("write a string in quotes");
        };
        if cognito_rules::is_custom_type(&entry.resource_type) {
            let name = &entry.name;
            return Suggestion::any_of(
                path.mark,
                vec![format!("Ref({name})"), format!("Fn::GetAtt({name}, Arn)")],
            );
        }
        // A nested stack returns whatever its template has as outputs.
        if NESTED.contains(&entry.resource_type.as_str()) {
            return format!(
                "write `Fn::GetAtt({}, \"Outputs.Name\")` with the name of an output",
                entry.name
            )
            .into();
        }
        let scope = &self.context.scope;
        let mut fitting = Vec::new();
        for kind in [EntryKind::External, EntryKind::Resource] {
            for name in scope.names(kind) {
                let entry = scope.named(kind, name);
                if entry.is_some_and(|entry| place.returned_by(&entry.resource_type).is_some()) {
                    fitting.push(name);
                }
            }
        }
        if fitting.is_empty() {
            format!("declare one in `external`, as in `name: {wanted}`").into()
        } else {
            Suggestion::any_of(path.mark, fitting.into_iter().map(str::to_owned).collect())
        }
    }

    /// Reports a name that does not stand for a string.
    fn no_text(&self, path: &Path, wanted: Option<&str>) -> Option<Intrinsic> {
        let scope = &self.context.scope;
        let text = path.text();
        if let (Lookup::One(entry), None) = (self.find(path, EntryKind::REFERABLE), wanted) {
            // Among the parts of a pool, only the pool itself has an ARN.
            let help = match entry.kind {
                // Its `Ref` is its ARN, and never the secret itself.
                EntryKind::External | EntryKind::Resource
                    if entry.resource_type == "AWS::SecretsManager::Secret"
                        && super::code::is_identifier(&entry.name) =>
                {
                    let reference = format!("Fn::Sub(\"{{{{resolve:secretsmanager:${{{}}}}}}}\")", entry.name);
                    Suggestion::write(path.mark, reference)
                }
                EntryKind::External | EntryKind::Resource => Suggestion::any_of(
                    path.mark,
                    vec![format!("Ref({text})"), format!("Fn::GetAtt({text}, Arn)")],
                ),
                // The pool's own entries are created after the pool.
                _ if self.path.steps().len() == 1 => {
                    "write a string in quotes or a parameter, because the pool cannot depend on what belongs to it"
                        .into()
                }
                _ => Suggestion::write(path.mark, format!("Ref({text})")),
            };
            return self.fail(
                Diagnostic::error(
                    path.mark,
                    format!(
                        "`{text}` is {}, but `{}` takes a string",
                        with_article(entry.kind.noun()),
                        self.name
                    ),
                )
                .help(help)
                .wants_string(true),
            );
        }
        let kinds: &[EntryKind] = match wanted {
            Some(_) => ARNS,
            None => &[EntryKind::Parameter],
        };
        if let Some(nothing) = self.of_nothing() {
            return self.fail(nothing);
        }
        if scope.has_unread(kinds) {
            return self.poison();
        }
        let mut names: Vec<&str> = Vec::new();
        for kind in kinds {
            names.extend(scope.names(*kind));
        }
        let maps = if wanted.is_some() {
            "`external` or `parameters`"
        } else {
            "`parameters`"
        };
        let pseudo = match &path.segments[..] {
            [class, constant] => pseudo_of_class(&class.text, &constant.text),
            _ => None,
        };
        let help = match (
            self.removed(kinds, path)
                .or_else(|| pseudo.map(|pseudo| Suggestion::write(path.mark, pseudo))),
            self.value_of_name(&text),
            suggest::closest(&text, names.iter().copied()),
        ) {
            (Some(help), ..) => help,
            // In a function, the element of a list is a value of CloudFormation.
            (None, Some(value), _) => {
                Suggestion::write(path.mark, format!("{value:?}")).with(", as CloudFormation has it")
            }
            (None, None, Some(likely)) => Suggestion::write(path.mark, likely),
            (None, None, None) if is_constant(path) => Suggestion::write(path.mark, format!("const {{ {text} }}"))
                .with(" for a Rust constant, or a string in quotes"),
            (None, None, None) => {
                let help = self.declared_as(&text, wanted, "write a string in quotes, or declare it", "");
                match names.is_empty() {
                    true => help,
                    false => help.and(&suggest::there_are(&text, names)),
                }
            }
        };
        let error = Diagnostic::error(path.mark, format!("there is no `{text}` in {maps}")).help(help);
        self.fail(error.wants_string(wanted.is_none()))
    }

    /// What a name becomes that is known in this list: a scope, an attribute, or an identity provider of Cognito.
    fn value_of_name(&self, name: &str) -> Option<&'static str> {
        let known = match self.row?.name {
            "scopes" => StandardScope::NAMES,
            "read_attributes" | "write_attributes" => StandardAttributeName::NAMES,
            "supported_identity_providers" => StandardIdentityProvider::VARIANTS,
            _ => return None,
        };
        let variant = known.variants.iter().find(|variant| variant.name == name)?;
        Some(variant.cloudformation)
    }

    /// Suggests entries that would declare the name, as a parameter or as a resource of the required type, with words before and
    /// after them.
    fn declared_as(&self, name: &str, wanted: Option<&str>, before: &str, behind: &str) -> Suggestion {
        let mut ways = Vec::new();
        if let Some(wanted) = wanted {
            ways.push((EntryKind::External, format!("{name}: {wanted}")));
        }
        ways.push((EntryKind::Parameter, format!("{name}: String")));
        if !super::code::is_identifier(name) {
            let maps = ways.iter().map(|(kind, _)| kind.map());
            return format!("{before} in {}{behind}", listed::one_of(maps)).into();
        }
        let written: Vec<String> = ways
            .iter()
            .map(|(kind, entry)| format!("{}: {{ {entry} }}", kind.map()))
            .collect();
        let shown = listed::one_of(written.iter().map(String::as_str));
        let help = Suggestion::from(format!("{before}, as in {shown}{behind}"));
        let edits = ways.into_iter().zip(written).map(|((kind, entry), written)| {
            let map = self.context.scope.map(kind);
            map.map_or(SourceEdit::Add(self.context.body, written), |map| {
                SourceEdit::Add(map, entry)
            })
        });
        edits.fold(help, Suggestion::edit)
    }

    /// What `Ref` and similar functions refer to.
    pub(super) fn resolve_target(&self, path: &Path) -> Option<Target> {
        self.resolve_within(path, &Within::Source)
    }

    /// The same for a name that may be inside a string.
    pub(super) fn resolve_within(&self, path: &Path, within: &Within<'_>) -> Option<Target> {
        if let Some(pseudo) = super::intrinsic::pseudo(path) {
            return Some(Target::Pseudo(pseudo));
        }
        if let Some(name) = parts(path).last() {
            self.remember(name, path.mark);
        }
        if path.text() == "pool" {
            return Some(Target::Pool);
        }
        if let Some(role) = self.role_of_identity_pool(path) {
            return Some(role);
        }
        match self.find(path, EntryKind::REFERABLE) {
            Lookup::One(entry) => {
                let name: Str = entry.name.clone().into();
                Some(match entry.kind {
                    EntryKind::External => Target::External(name),
                    EntryKind::Parameter => Target::Parameter(name),
                    EntryKind::Resource => Target::Resource(name),
                    EntryKind::Client => Target::Client(name),
                    EntryKind::Domain => Target::Domain(name),
                    EntryKind::ResourceServer => Target::ResourceServer(name),
                    EntryKind::IdentityProvider => Target::IdentityProvider(name),
                    EntryKind::IdentityPool => Target::IdentityPool(name),
                    _ => Target::Group(name),
                })
            }
            Lookup::Many(ways) => self.ambiguous(path, ways),
            Lookup::None => {
                let scope = &self.context.scope;
                if scope.has_unread(EntryKind::REFERABLE) {
                    return self.poison();
                }
                // Don't suggest the entry that contains this reference.
                let (mut names, mut near): (Vec<&str>, Vec<&str>) = (Vec::new(), Vec::new());
                for kind in EntryKind::REFERABLE {
                    for name in scope.names(*kind) {
                        names.push(name);
                        if !self.is_within(kind.map(), name) {
                            near.push(name);
                        }
                    }
                }
                let text = path.text();
                if let Some(help) = super::function::instead_of_output(path) {
                    let fact = format!("`{text}` is a whole output, not part of a value");
                    return self.fail(Diagnostic::error(path.mark, fact).help(help));
                }
                if let Some(help) = self.of_user(path) {
                    let fact = format!("nothing can refer to `{text}` by its name");
                    return self.fail(Diagnostic::error(path.mark, fact).help(help));
                }
                let help = match (
                    self.removed(EntryKind::REFERABLE, path),
                    self.meant_output(path),
                    suggest::closest(&text, near),
                ) {
                    (Some(help), ..) => help,
                    // In a function, a list is a value of CloudFormation.
                    _ if self.value_of_name(&text).is_some() => {
                        let value = format!("{:?}", self.value_of_name(&text).unwrap_or_default());
                        Suggestion::write(path.mark, value).with(", as CloudFormation has it")
                    }
                    (None, Some(output), _) => Suggestion::write(path.mark, output),
                    (None, None, Some(likely)) => within.in_place_of(path, likely),
                    (None, None, None) => {
                        let all = suggest::there_are(&text, names.into_iter().chain(["pool"]));
                        let external = ", or in `external` with its type";
                        self.declared_as(&text, None, "declare it", external).and(&all)
                    }
                };
                let fact = format!("there is no `{text}` in this declaration");
                self.fail(Diagnostic::error(path.mark, fact).help(help).wants_string(true))
            }
        }
    }

    /// What to write for the name of a user or a replica, which no reference in a declaration needs.
    fn of_user(&self, path: &Path) -> Option<Suggestion> {
        let parts = parts(path);
        let (map, name) = match &parts[..] {
            [name] => (None, name),
            [map, name] => (Some(map.as_str()), name),
            _ => return None,
        };
        let own = self
            .context
            .scope
            .unnamed(name)
            .filter(|own| map.is_none_or(|map| map == *own))?;
        let noun = own.trim_end_matches('s');
        Some(format!("write the logical ID of the {noun} in quotes, as in `Ref(\"..\")`").into())
    }

    /// Whether the setting is part of this entry of a map.
    fn is_within(&self, map: &str, entry: &str) -> bool {
        self.path.steps().windows(2).any(
            |steps| matches!(steps, [PathStep::Name(outer), PathStep::Name(inner)] if **outer == *map && **inner == *entry),
        )
    }

    /// `app::authenticated_role`, `identity_pools::app::unauthenticated_role`: a role that is generated for an identity pool.
    fn role_of_identity_pool(&self, path: &Path) -> Option<Target> {
        let parts = parts(path);
        let (name, role) = match &parts[..] {
            [name, role] => (name, role),
            [map, name, role] if map == EntryKind::IdentityPool.map() => (name, role),
            _ => return None,
        };
        self.context.scope.named(EntryKind::IdentityPool, name)?;
        match role.as_str() {
            "authenticated_role" => Some(Target::AuthenticatedRole(name.clone().into())),
            "unauthenticated_role" => Some(Target::UnauthenticatedRole(name.clone().into())),
            _ => None,
        }
    }

    pub(super) fn ambiguous<T>(&self, path: &Path, ways: Vec<String>) -> Option<T> {
        let help = Suggestion::any_of(path.mark, ways);
        self.fail(Diagnostic::error(path.mark, format!("`{}` is ambiguous", path.text())).help(help))
    }

    /// The entries of these kinds that a path can refer to.
    pub(super) fn find(&self, path: &Path, kinds: &[EntryKind]) -> Lookup<'_> {
        let scope = &self.context.scope;
        let found: Vec<&ScopeEntry> = match &parts(path)[..] {
            [name] => scope.find(kinds, name),
            [map, name] => {
                let kinds: Vec<EntryKind> = kinds.iter().copied().filter(|kind| kind.map() == map).collect();
                scope.find(&kinds, name)
            }
            _ => Vec::new(),
        };
        // If a map declares a name twice, that was reported.
        let distinct: Vec<EntryKind> = kinds
            .iter()
            .copied()
            .filter(|kind| found.iter().any(|entry| entry.kind == *kind))
            .collect();
        match (found.first(), &distinct[..]) {
            (None, _) => Lookup::None,
            (Some(entry), [_]) => Lookup::One(entry),
            (Some(entry), kinds) => {
                let ways: Vec<String> = kinds.iter().map(|kind| qualified(kind.map(), &entry.name)).collect();
                Lookup::Many(ways)
            }
        }
    }
}

/// Where a name is written.
pub(super) enum Within<'t> {
    /// Directly in the source.
    Source,
    /// Inside this string.
    Text(&'t str),
    /// In the file that is named here.
    File,
}

impl Within<'_> {
    /// Suggests another name instead of this one.
    pub(super) fn in_place_of(&self, path: &Path, name: &str) -> Suggestion {
        match self {
            Within::Source => Suggestion::write(path.mark, name),
            Within::File => format!("write `${{{name}}}` in the file").into(),
            Within::Text(text) => {
                let from = format!("${{{}", path.text());
                let text = text.replace(&from, &format!("${{{name}"));
                Suggestion::from(format!("write `${{{name}}}`"))
                    .edit(SourceEdit::Replace(path.mark, format!("{text:?}")))
            }
        }
    }
}

/// The result of looking up a name.
pub(super) enum Lookup<'a> {
    None,
    One(&'a ScopeEntry),
    /// With the ways to disambiguate it.
    Many(Vec<String>),
}
