//! Which elements an XML document has, and whether it is complete.
//!
//! This finds what goes wrong when metadata is copied: a missing end, tags that do not match, a prefix that was declared further
//! out, a bare `&`. Everything else about XML is left to Cognito.

/// Why a string is not an XML document, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    /// What is wrong, as a clause.
    pub(crate) fact: String,
    /// Starting at 1.
    pub(crate) line: usize,
    /// In characters, starting at 1.
    pub(crate) column: usize,
}

/// The callback for each element: its name without a prefix, and its attributes with theirs.
pub(crate) type See<'s, 't> = &'s mut dyn FnMut(&'t str, &[(&'t str, &'t str)]);

/// Reads a document, and calls `see` for each element.
pub(crate) fn read<'t>(text: &'t str, see: See<'_, 't>) -> Result<(), Fault> {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    document(text, see).map_err(|(fact, rest)| {
        let before = text.strip_suffix(rest).unwrap_or_default();
        let before = before.replace("\r\n", "\n").replace('\r', "\n");
        let last = before.rsplit('\n').next().unwrap_or_default();
        Fault {
            fact,
            line: before.matches('\n').count() + 1,
            column: last.chars().count() + 1,
        }
    })
}

/// A fact, and the remaining input at the place of the mistake.
type XmlError<'t> = (String, &'t str);

fn document<'t>(text: &'t str, see: See<'_, 't>) -> Result<(), XmlError<'t>> {
    const SKIPPED: [(&str, &str, &str); 3] = [
        ("<!--", "-->", "the comment"),
        ("<![CDATA[", "]]>", "the CDATA section"),
        ("<?", "?>", "the processing instruction"),
    ];
    // The elements that are still open: their names, where they begin, and how many prefixes were declared outside.
    let mut open: Vec<(&str, &str, usize)> = Vec::new();
    let mut prefixes = vec!["xml", "xmlns"];
    let (mut rest, mut has_root, mut has_type) = (text, false, false);
    while !rest.is_empty() {
        let here = rest;
        if let Some((begin, end, what)) = SKIPPED.into_iter().find(|(begin, ..)| here.starts_with(begin)) {
            let inside = here.strip_prefix(begin).and_then(|inside| inside.split_once(end));
            rest = inside
                .ok_or_else(|| (format!("{what} is not closed by `{end}`"), here))?
                .1;
        } else if here.starts_with("<!DOCTYPE") {
            // Its declarations are in brackets.
            let is_long = here.find('[') < here.find('>') && here.contains('[');
            let mut ends = here.match_indices(if is_long { ']' } else { '>' });
            let after = ends.find_map(|(at, _)| {
                here.split_at(at)
                    .1
                    .trim_start_matches([']', ' ', '\n', '\r'])
                    .strip_prefix('>')
            });
            rest = after.ok_or_else(|| ("the document type is not closed".to_owned(), here))?;
            has_type = true;
        } else if let Some(inside) = here.strip_prefix("</") {
            let Some((name, after)) = inside.split_once('>') else {
                return Err((format!("the tag `</{}` is not closed by `>`", name_of(inside)), here));
            };
            let name = name.trim_end();
            match open.pop() {
                Some((opened, _, outside)) if opened == name => prefixes.truncate(outside),
                Some((opened, ..)) => return Err((format!("`<{opened}>` is not closed before `</{name}>`"), here)),
                None => return Err((format!("`</{name}>` closes nothing"), here)),
            }
            rest = after;
        } else if let Some(inside) = here.strip_prefix('<') {
            if open.is_empty() && has_root {
                return Err(("there is a second root element".into(), here));
            }
            has_root = true;
            let outside = prefixes.len();
            let tag = tag(inside, here)?;
            prefixes.extend(tag.attributes.iter().filter_map(|(key, _)| key.strip_prefix("xmlns:")));
            let used = [tag.name].into_iter().chain(tag.attributes.iter().map(|(key, _)| *key));
            for (used, prefix) in used.filter_map(|used| used.split_once(':').map(|(prefix, _)| (used, prefix))) {
                // A document type can declare prefixes too.
                if !prefix.is_empty() && !prefixes.contains(&prefix) && !has_type {
                    return Err((
                        format!("the prefix of `{used}` is not declared by `xmlns:{prefix}`"),
                        here,
                    ));
                }
            }
            see(
                tag.name.split_once(':').map_or(tag.name, |(_, local)| local),
                &tag.attributes,
            );
            match tag.is_empty {
                true => prefixes.truncate(outside),
                false => open.push((tag.name, here, outside)),
            }
            rest = tag.rest;
        } else {
            let (content, after) = here.split_at(here.find('<').unwrap_or(here.len()));
            if open.is_empty() && !content.trim().is_empty() {
                return Err(("there is text outside the root element".into(), here.trim_start()));
            }
            if !has_type {
                references(content, here)?;
            }
            rest = after;
        }
    }
    match open.pop() {
        Some((name, here, _)) => Err((format!("the element `{name}` is not closed"), here)),
        None if !has_root => Err(("there is no element".into(), rest)),
        None => Ok(()),
    }
}

/// An opening tag, or the tag of an empty element.
struct Tag<'t> {
    name: &'t str,
    attributes: Vec<(&'t str, &'t str)>,
    is_empty: bool,
    rest: &'t str,
}

fn tag<'t>(inside: &'t str, here: &'t str) -> Result<Tag<'t>, XmlError<'t>> {
    let name = name_of(inside);
    if !name.starts_with(|c: char| c.is_ascii_alphabetic() || "_:".contains(c) || !c.is_ascii()) {
        return Err(("`<` is not written as `&lt;`, or no name follows it".into(), here));
    }
    let mut attributes = Vec::new();
    let mut rest = inside.split_at(name.len()).1;
    loop {
        rest = rest.trim_start();
        let is_empty = rest.starts_with("/>");
        if let Some(rest) = rest.strip_prefix("/>").or_else(|| rest.strip_prefix('>')) {
            return Ok(Tag {
                name,
                attributes,
                is_empty,
                rest,
            });
        }
        let key = name_of(rest);
        if key.is_empty() {
            return Err((format!("the tag of `{name}` is not closed by `>`"), here));
        }
        let Some(after) = rest.split_at(key.len()).1.trim_start().strip_prefix('=') else {
            return Err((format!("the attribute `{key}` has no value"), rest));
        };
        let after = after.trim_start();
        let quote = if after.starts_with('"') { '"' } else { '\'' };
        let Some((value, end)) = after.strip_prefix(quote).and_then(|value| value.split_once(quote)) else {
            return Err((format!("the value of the attribute `{key}` is not in quotes"), rest));
        };
        if value.contains('<') {
            let fact = format!("the value of the attribute `{key}` contains `<`, or its quote is not closed");
            return Err((fact, rest));
        }
        references(value, after.split_at(1).1)?;
        attributes.push((key, value));
        rest = end;
    }
}

/// The text up to the next whitespace or special character of XML.
fn name_of(text: &str) -> &str {
    let end = text.find(|c: char| c.is_whitespace() || "<>/='\"&;".contains(c));
    text.split_at(end.unwrap_or(text.len())).0
}

/// Checks that each `&` in a string begins a reference that ends with a semicolon. `rest` is the remaining input, which starts
/// with the string.
fn references<'t>(text: &str, rest: &'t str) -> Result<(), XmlError<'t>> {
    for (at, _) in text.match_indices('&') {
        let here = rest.split_at(at).1;
        let name = name_of(here.split_at(1).1);
        if name.is_empty() || !here.split_at(name.len() + 1).1.starts_with(';') {
            return Err(("`&` is not written as `&amp;`".into(), here));
        }
        if !name.starts_with('#') && !["amp", "lt", "gt", "apos", "quot"].contains(&name) {
            return Err((format!("`&{name};` is not defined"), here));
        }
    }
    Ok(())
}
