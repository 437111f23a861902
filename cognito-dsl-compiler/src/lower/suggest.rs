//! Did you mean: the name that the user most likely wanted.

use cognito_model::UserPool;
use cognito_model::schema::kind::{Field, Kind, Section, Variant};

use super::BASE;
use crate::listed::list;

/// Below this similarity, a suggestion would only confuse: `smtp` does not mean `mfa_message`.
const LIKE_ENOUGH: f64 = 0.77;

/// Below this similarity, a name is not even worth showing in a list.
const A_LITTLE_LIKE: f64 = 0.68;

/// The similarity of names such as `web` and `wbe`.
const TRANSPOSED: f64 = 0.9;

/// The candidate most similar to `name`, if any is similar enough.
pub(super) fn closest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let plain = plain(name);
    let mut closest = (LIKE_ENOUGH, None);
    for candidate in candidates {
        if let Some(likeness) = likeness(&plain, candidate, LIKE_ENOUGH).filter(|it| *it >= closest.0) {
            closest = (likeness, Some(candidate));
        }
    }
    closest.1
}

/// The field that another name stands for: a name that the table knows, or the same letters in another style.
pub(super) fn field(name: &str, fields: &'static [Field]) -> Option<&'static Field> {
    fields.iter().find(|field| is_alias(name, field)).or_else(|| {
        // No setting begins with a capital letter, so this must be something else in the wrong place.
        let is_type = name.starts_with(char::is_uppercase);
        let closest = closest(name, fields.iter().filter(|_| !is_type).map(|field| field.name))?;
        fields.iter().find(|field| field.name == closest)
    })
}

/// The required field that an unknown name was probably meant for, because nothing else is given for the field: `id` for
/// `client_id`. A name need not be as similar as elsewhere.
pub(super) fn slip(name: &str, missing: &[&'static Field]) -> Option<&'static Field> {
    let plain = plain(name);
    let mut closest: Option<(f64, &'static Field)> = None;
    for field in missing {
        let likeness = match field.name.split('_').any(|word| word == plain) {
            true => Some(LIKE_ENOUGH),
            false => likeness(&plain, field.name, A_LITTLE_LIKE),
        };
        if let Some(likeness) = likeness.filter(|likeness| closest.is_none_or(|(best, _)| *likeness > best)) {
            closest = Some((likeness, field));
        }
    }
    closest.map(|(_, field)| field)
}

/// Whether two names differ only in style. Stops at the first difference, because a name can have thousands of letters.
pub(super) fn is_same(one: &str, other: &str) -> bool {
    let (mut one, mut other) = (letters(one), letters(other));
    loop {
        match (one.next(), other.next()) {
            (None, None) => return true,
            (one, other) if one != other => return false,
            _ => {}
        }
    }
}

/// The letters and digits of a name, in lower case.
fn letters(name: &str) -> impl Iterator<Item = char> + '_ {
    name.chars()
        .flat_map(char::to_lowercase)
        .filter(|it| it.is_alphanumeric())
}

/// Whether a longer name begins with a shorter one.
pub(super) fn is_start(longer: &str, shorter: &str) -> bool {
    plain(longer).starts_with(&plain(shorter))
}

/// Whether a name is this field's name in any style, or another name for it.
pub(super) fn is_alias(name: &str, field: &Field) -> bool {
    is_same(field.name, name) || field.aliases.iter().any(|alias| is_same(alias, name))
}

/// Whether a name from another tool or in another style certainly means this field. That includes the values that the field adds
/// to a list in CloudFormation, such as `ALLOW_USER_SRP_AUTH`.
pub(super) fn is_certain(name: &str, field: &Field) -> bool {
    let listed = field.cloudformation.rsplit_once(": ").map(|(_, listed)| listed);
    is_alias(name, field) || listed.is_some_and(|listed| is_same(listed, name))
}

/// The variant with this name in another style, or in another tool.
pub(super) fn named_variant(name: &str, variants: &'static [Variant]) -> Option<&'static Variant> {
    // Some variants have no name in CloudFormation.
    let is_empty = letters(name).next().is_none();
    let mut named = variants.iter().filter(|_| !is_empty);
    named.find(|variant| {
        is_same(variant.name, name)
            || is_same(variant.cloudformation, name)
            || variant.aliases.iter().any(|alias| is_same(alias, name))
    })
}

/// The variant that another name stands for.
pub(super) fn variant(name: &str, variants: &'static [Variant]) -> Option<&'static Variant> {
    named_variant(name, variants).or_else(|| {
        let closest = closest(name, variants.iter().map(|variant| variant.name))?;
        variants.iter().find(|variant| variant.name == closest)
    })
}

/// Where a field belongs, if not here: its section's path, and the field's name there, which may differ.
pub(super) fn elsewhere(name: &str, here: &'static Section) -> Option<(String, &'static str)> {
    let exact = |field: &Field| field.name == name;
    placed(&exact, here).or_else(|| placed(&|field| is_certain(name, field), here))
}

/// The variants with this setting, in the choice that this section is a part of.
pub(super) fn siblings(name: &str, here: &'static Section) -> Vec<&'static str> {
    fn search(kind: &'static Kind, here: &Section) -> Option<&'static [Variant]> {
        let of_section = |section: &'static Section| section.fields.iter().find_map(|field| search(field.kind, here));
        match kind {
            Kind::Section(section) | Kind::Short(section, _) => of_section(section),
            Kind::Map(map) => search(map.value, here),
            Kind::List(item) => search(item, here),
            Kind::Variants(variants) => {
                let of = |variant: &'static Variant| match variant.payload {
                    Some(Kind::Section(section)) => Some(*section),
                    _ => None,
                };
                let all = variants.variants;
                if all.iter().filter_map(of).any(|section| section.name == here.name) {
                    return Some(all);
                }
                all.iter().filter_map(of).find_map(of_section)
            }
            _ => None,
        }
    }
    let mut kinds = UserPool::SECTION.fields.iter().map(|field| field.kind);
    let variants = kinds.find_map(|kind| search(kind, here)).unwrap_or_default();
    let has = |variant: &&Variant| match variant.payload {
        Some(Kind::Section(section)) => section.fields.iter().any(|field| field.name == name),
        _ => false,
    };
    variants.iter().filter(has).map(|variant| variant.name).collect()
}

/// Where the first field belongs for which `is_meant` holds.
fn placed(is_meant: &dyn Fn(&Field) -> bool, here: &'static Section) -> Option<(String, &'static str)> {
    type Placed = Option<(String, &'static str)>;
    fn search(section: &'static Section, path: &str, is_meant: &dyn Fn(&Field) -> bool) -> Placed {
        // Prefer what is nearest to the pool: `email` means an alias rather than a factor.
        let mut fields = section.fields.iter().filter(|field| field.name != BASE);
        if let Some(field) = fields.find(|field| is_meant(field)).filter(|_| !path.is_empty()) {
            return Some((path.to_owned(), field.name));
        }
        section.fields.iter().find_map(|field| {
            let path = if path.is_empty() {
                field.name.to_owned()
            } else {
                format!("{path}.{}", field.name)
            };
            sections(field.kind, &path)
                .into_iter()
                .find_map(|(section, path)| search(section, &path, is_meant))
        })
    }
    // Prefer what is inside this section to what is far away.
    if here.name != UserPool::SECTION.name {
        if let Some(below) = search(here, "", is_meant) {
            return Some(below);
        }
    }
    let mut of_pool = UserPool::SECTION.fields.iter().filter(|field| field.name != BASE);
    if let Some(field) = of_pool.find(|field| is_meant(field)) {
        return Some((String::new(), field.name));
    }
    search(UserPool::SECTION, "", is_meant)
}

/// The sections that a kind can hold, each with its path. An entry of a map is written as `<name>`.
fn sections(kind: &'static Kind, path: &str) -> Vec<(&'static Section, String)> {
    match kind {
        Kind::Section(section) | Kind::Short(section, _) => vec![(section, path.to_owned())],
        Kind::Map(map) => sections(map.value, &format!("{path}.<{}>", map.noun)),
        Kind::List(item) => sections(item, path),
        Kind::Variants(variants) => variants
            .variants
            .iter()
            .filter_map(|variant| Some((variant.name, variant.payload?)))
            .flat_map(|(name, payload)| sections(payload, &format!("{path}: {name}")))
            .collect(),
        _ => Vec::new(),
    }
}

/// As many names as a reader would look through.
pub(super) const DOZEN: usize = 12;

/// How many names to show if there are more than that.
const NEAREST: usize = 3;

/// How a list of names begins if there are more than that.
const MOST_SIMILAR: &str = "the most similar of";

/// Where the language's names are listed.
pub(super) const ALL_SETTINGS: &str = "`cargo doc --open` shows all of them in `cognito_dsl::model`";

/// The possible names as a clause: "there is `a`", "there are `a` and `b`". If there are many, those most similar to `name`.
pub(super) fn there_are<'a>(name: &str, names: impl IntoIterator<Item = &'a str>) -> String {
    there_are_these(name, all(names))
}

/// A loop and a function with one type, because generic code is compiled again for each of the many callers.
fn all<'a>(names: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let mut all = Vec::new();
    for name in names {
        all.push(name);
    }
    all
}

fn there_are_these(name: &str, names: Vec<&str>) -> String {
    match names.len() {
        0 => "there are none".to_owned(),
        1 => format!("there is {}", list(names)),
        2..=DOZEN => format!("there are {}", list(names)),
        count => match &nearest(name, names)[..] {
            [] => format!("none of the {count} names is similar"),
            near => format!("{MOST_SIMILAR} {count} names: {}", list(near.iter().copied())),
        },
    }
}

/// The possible names after a subject and its verb: "`clients` has `a` and `b`". If there are many, those most similar to `name`.
pub(super) fn the_ones<'a>(subject: &str, name: &str, names: impl IntoIterator<Item = &'a str>) -> String {
    of_these(subject, name, all(names))
}

fn of_these(subject: &str, name: &str, names: Vec<&str>) -> String {
    match names.len() {
        0..=DOZEN => format!("{subject} {}", list(names)),
        count => match &nearest(name, names)[..] {
            [] => format!("none of the {count} names is similar; {ALL_SETTINGS}"),
            near => format!(
                "{MOST_SIMILAR} {count} names: {}; {ALL_SETTINGS}",
                list(near.iter().copied())
            ),
        },
    }
}

/// Whether a list of possible names adds nothing to the likely one: it is the only name, or the best of those that are similar.
pub(super) fn repeats(all: &str, likely: &str) -> bool {
    let around = all.strip_suffix(&format!(" `{likely}`")).unwrap_or_default();
    around == "there is" || around.ends_with(" has") || all.starts_with(MOST_SIMILAR)
}

/// The names most similar to this one.
fn nearest<'a>(name: &str, names: Vec<&'a str>) -> Vec<&'a str> {
    let plain = plain(name);
    let mut nearest: Vec<(f64, &str)> = Vec::new();
    for other in names {
        if let Some(likeness) = likeness(&plain, other, A_LITTLE_LIKE) {
            let place = nearest.partition_point(|(one, _)| *one >= likeness);
            nearest.insert(place, (likeness, other));
            nearest.truncate(NEAREST);
        }
    }
    nearest.into_iter().map(|(_, name)| name).collect()
}

/// A name in no particular style.
fn plain(name: &str) -> String {
    let mut plain = name.to_lowercase();
    plain.retain(char::is_alphanumeric);
    plain
}

/// How similar a candidate is to a name in no particular style, if that is more than `least`.
fn likeness(plain: &str, candidate: &str, least: f64) -> Option<f64> {
    // Jaro compares every letter with every letter. It cannot exceed (2 + shorter / longer) / 3, so skip a name of thousands of
    // letters. Bytes are enough for that: a letter has at most four.
    let candidate = self::plain(candidate);
    let (shorter, longer) = match plain.len() < candidate.len() {
        true => (4 * plain.len(), candidate.len()),
        false => (4 * candidate.len(), plain.len()),
    };
    // `en` has both of its letters in `french`.
    if plain.len() < 3 && candidate.len() > 4 && !candidate.starts_with(plain) {
        return None;
    }
    if (2.0 + shorter as f64 / longer as f64) / 3.0 <= least {
        return None;
    }
    let likeness = strsim::jaro(plain, &candidate);
    // In a short name, Jaro does not notice that two letters changed places.
    let likeness = match is_transposed(plain.as_bytes(), candidate.as_bytes()) {
        true => likeness.max(TRANSPOSED),
        false => likeness,
    };
    Some(likeness).filter(|likeness| *likeness > least)
}

/// Whether two names differ only in two neighbouring letters that changed places.
fn is_transposed(one: &[u8], other: &[u8]) -> bool {
    let Some(at) = one.iter().zip(other).position(|(one, other)| one != other) else {
        return false;
    };
    match (&one[at..], &other[at..]) {
        ([a, b, rest @ ..], [c, d, others @ ..]) => (a, b) == (d, c) && rest == others && one.len() > 2,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use std::iter::repeat_n;
    use std::time::{Duration, Instant};

    use super::*;

    #[test]
    fn names_in_another_style_are_the_same() {
        assert!(is_same("preSignUp", "pre_sign_up") && is_same("SMS-mfa", "sms_MFA_") && is_same("", "_"));
        assert!(!is_same("pre_sign_up", "pre_sign_u") && !is_same("", "a"));
    }

    /// Each comparison would take minutes if it looked at every letter.
    #[test]
    fn a_very_long_name_is_not_compared_letter_by_letter() {
        let start = Instant::now();
        for letters in ["m", "mfa_second_factor", "é"] {
            let long: String = repeat_n(letters, 1_000_000).collect();
            let fields = UserPool::SECTION.fields;
            let names = || fields.iter().map(|field| field.name);
            assert_eq!(closest(&long, names()), None);
            assert!(field(&long, fields).is_none() && elsewhere(&long, UserPool::SECTION).is_none());
            assert!(there_are(&long, names()).starts_with("none of the "));
        }
        assert!(start.elapsed() < Duration::from_secs(60), "{:?}", start.elapsed());
    }

    #[test]
    fn two_letters_that_changed_places_are_found_in_a_short_name() {
        assert_eq!(closest("wbe", ["web", "phone", "nightly"]), Some("web"));
        assert_eq!(closest("ewb", ["web"]), Some("web"));
        assert!(!is_transposed(b"web", b"web") && !is_transposed(b"web", b"wee") && !is_transposed(b"ab", b"ba"));
    }

    #[test]
    fn a_longer_name_can_still_be_meant() {
        assert_eq!(closest("mfas", ["mfa", "smtp"]), Some("mfa"));
        assert_eq!(nearest("tagssssssss", vec!["tags", "mfa"]), ["tags"]);
    }
}
