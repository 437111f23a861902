//! The names of the template's members in the declaration.

use std::cell::RefCell;

use cognito_model::naming::ids::camel_case;
use cognito_model::{Json, StandardAttributeName, StandardIdentityProvider, StandardScope};

pub(crate) use super::maps::MapName;
use super::owned::DeclaredPool;
use super::words::{is_keyword, snake_case, without_hash};

/// A member of the template, with its name in the declaration.
#[derive(Clone, Debug)]
pub(crate) struct NamedMember {
    pub(crate) id: String,
    pub(crate) map: MapName,
    pub(crate) name: String,
    /// Whether the name alone gives another ID.
    pub(crate) is_pinned: bool,
    /// The type of a resource or a parameter.
    pub(crate) type_name: String,
}

/// All names. A member outside the declaration gets a name when something refers to it.
#[derive(Debug)]
pub(crate) struct EntryNames<'t> {
    template: &'t Json,
    /// The pool of the declaration.
    pub(crate) subject: &'t DeclaredPool,
    /// The prefix of generated IDs.
    prefix: String,
    /// Whether the CDK generated the IDs. A name alone then never gives the ID of an entry.
    pub(crate) is_cdk: bool,
    known: RefCell<Vec<NamedMember>>,
}

impl<'t> EntryNames<'t> {
    pub(crate) fn new(template: &'t Json, subject: &'t DeclaredPool, module: &str, is_cdk: bool) -> Self {
        EntryNames {
            template,
            subject,
            prefix: camel_case(module),
            is_cdk,
            known: RefCell::default(),
        }
    }

    /// The name of a member. Makes one if there is none yet.
    pub(crate) fn named(&self, id: &str, map: MapName) -> NamedMember {
        self.named_as(id, map, None)
    }

    /// Like `named`, but prefers the name `wish` to one made from the ID.
    pub(crate) fn named_as(&self, id: &str, map: MapName, wish: Option<String>) -> NamedMember {
        if let Some(known) = self.find(id, map) {
            return known;
        }
        let wish = wish.filter(|name| self.is_free(name, map)).map(|name| (name, true));
        let (name, is_pinned) = wish.unwrap_or_else(|| self.candidates(id, map));
        let known = NamedMember {
            id: id.to_owned(),
            map,
            name,
            is_pinned,
            type_name: self.type_name(id, map),
        };
        self.known.borrow_mut().push(known.clone());
        known
    }

    /// A resource of the template.
    pub(crate) fn resource(&self, id: &str) -> Option<&'t Json> {
        self.template.get("Resources")?.get(id)
    }

    pub(crate) fn find(&self, id: &str, map: MapName) -> Option<NamedMember> {
        let known = self.known.borrow();
        known.iter().find(|known| known.id == id && known.map == map).cloned()
    }

    /// Forgets an entry that the declaration no longer has. From here on, it lies outside.
    pub(crate) fn forget(&self, id: &str) {
        self.known
            .borrow_mut()
            .retain(|known| known.id != id || !known.map.has_resources());
    }

    /// The member that a `Ref` or an `Fn::GetAtt` refers to, unless it is the pool.
    pub(crate) fn referred(&self, id: &str) -> NamedMember {
        let found = {
            let known = self.known.borrow();
            let is_value = |map| !matches!(map, MapName::Conditions | MapName::Mappings | MapName::Outputs);
            known
                .iter()
                .find(|known| known.id == id && is_value(known.map))
                .cloned()
        };
        if let Some(known) = found {
            return known;
        }
        let is_parameter = self.template.get("Parameters").and_then(|it| it.get(id)).is_some();
        self.named(
            id,
            if is_parameter {
                MapName::Parameters
            } else {
                MapName::External
            },
        )
    }

    /// All members of a map, in the order of their first use.
    pub(crate) fn of(&self, map: MapName) -> Vec<NamedMember> {
        let known = self.known.borrow();
        known.iter().filter(|known| known.map == map).cloned().collect()
    }

    fn type_name(&self, id: &str, map: MapName) -> String {
        let section = match map {
            MapName::Parameters => "Parameters",
            MapName::Conditions | MapName::Mappings | MapName::Outputs => return String::new(),
            _ => "Resources",
        };
        let member = self.template.get(section).and_then(|it| it.get(id));
        match member.and_then(|it| it.get("Type")).and_then(Json::as_text) {
            Some(name) => name.to_owned(),
            // A transform adds this resource, so its type is a guess.
            None if id.ends_with("Role") => "AWS::IAM::Role".to_owned(),
            None => "AWS::CloudFormation::CustomResource".to_owned(),
        }
    }

    /// A free name for a member, and whether its logical ID has to be pinned.
    fn candidates(&self, id: &str, map: MapName) -> (String, bool) {
        let is_cdk = self.is_cdk && map.has_resources();
        let derived = |name: &str| {
            let own = camel_case(name);
            match map.has_prefix() {
                true => format!("{}{own}{}", self.prefix, map.nouns()[0]),
                false => own,
            }
        };
        let mut stem = id;
        if is_cdk || self.is_cdk && map == MapName::External {
            stem = without_hash(stem);
        }
        if map.has_prefix() {
            // `UserPoolClient` is the client of `UserPool`, whatever the module is called.
            let prefixes = [Some(self.prefix.as_str()), self.subject.logical_id()];
            let mut rests = prefixes.into_iter().flatten().filter_map(|it| stem.strip_prefix(it));
            stem = rests.find(|rest| !rest.is_empty()).unwrap_or(stem);
        }
        let mut nouns: Vec<&str> = map.nouns().to_vec();
        nouns.sort_by_key(|noun| std::cmp::Reverse(noun.len()));
        // First the ending of generated IDs, so that the ID need not be pinned.
        nouns.insert(0, map.nouns()[0]);
        if map.nouns() == [""] && derived(&snake_case(id)) == id && self.is_free(&snake_case(id), map) {
            return (snake_case(id), false);
        }
        let mut first = None;
        for noun in nouns {
            let Some(own) = stem.strip_suffix(noun).filter(|own| !own.is_empty()) else {
                continue;
            };
            let name = snake_case(own);
            if !is_cdk && derived(&name) == id && self.is_free(&name, map) {
                return (name, false);
            }
            first = first.or(Some(name));
        }
        let noun = snake_case(map.nouns()[0]);
        let mut name = first.unwrap_or_else(|| match without_hash(stem) {
            // The noun says more than a hash.
            own if own != stem && !self.is_cdk && !noun.is_empty() => noun.clone(),
            own => snake_case(own),
        });
        // A logical ID can start with a digit.
        if name.starts_with(|first: char| first.is_ascii_digit()) {
            name.insert_str(0, "n_");
        }
        let mut free = name.clone();
        if !self.is_free(&free, map) {
            free = format!("{name}_{}", if noun.is_empty() { map.word() } else { &noun });
        }
        let mut count = 2;
        while !self.is_free(&free, map) {
            free = format!("{name}_{count}");
            count += 1;
        }
        let is_pinned = is_cdk || derived(&free) != id;
        (free, is_pinned)
    }

    fn is_free(&self, name: &str, map: MapName) -> bool {
        let known = self.known.borrow();
        // The pool itself. `Fn::Sub` cannot name keywords.
        name != "pool"
            && !is_keyword(name)
            && !name.is_empty()
            && !name.starts_with(|first: char| first.is_ascii_digit())
            && known.iter().all(|known| known.name != name)
            && (map != MapName::Parameters || !is_well_known(name))
    }
}

/// Whether a name alone is a scope, an attribute or a provider of Cognito where one is expected. A parameter can also stand there, so
/// it needs another name. Entries of other maps are qualified there, or have their own places.
fn is_well_known(name: &str) -> bool {
    let all = [StandardScope::NAMES, StandardIdentityProvider::VARIANTS];
    let mut variants = all.iter().flat_map(|names| names.variants);
    variants.any(|variant| variant.name == name) || StandardAttributeName::ALL.iter().any(|it| it.name() == name)
}
