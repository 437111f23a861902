//! Whether a string is a well-formed XML document, and which elements it has.
//!
//! This is XML 1.0 with namespaces, without reading document types: what a document type declares is believed, and two
//! attributes that differ by nothing but the prefix of one namespace pass. The encoding that a document names is not looked
//! at, because a string of the declaration has one already.

/// Why a string is no document, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    /// What is the case, as a clause.
    pub(crate) fact: String,
    /// From 1 on.
    pub(crate) line: usize,
    /// In characters, from 1 on.
    pub(crate) column: usize,
}

/// Somebody who is shown an element: its name without a prefix, and its attributes with theirs.
pub(crate) type See<'s, 't> = &'s mut dyn FnMut(&'t str, &[(&'t str, &'t str)]);

/// Reads a document, and shows each element to `see`.
pub(crate) fn read<'t>(text: &'t str, see: See<'_, 't>) -> Result<(), Fault> {
    let start = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let mut reader = Reader {
        text,
        rest: start,
        open: Vec::new(),
        prefixes: vec!["xml", "xmlns"],
        has_type: false,
        has_root: false,
    };
    match reader.document(start, see) {
        Ok(()) => Ok(()),
        Err((fact, rest)) => {
            let (before, _) = text.split_at(text.len() - rest.len());
            let (line, column) = place(before.strip_prefix('\u{FEFF}').unwrap_or(before));
            Err(Fault { fact, line, column })
        }
    }
}

/// The line and the column behind a string. A line ends with a line feed, a carriage return or both.
fn place(before: &str) -> (usize, usize) {
    let before = before.replace("\r\n", "\n").replace('\r', "\n");
    let last = before.rsplit('\n').next().unwrap_or_default();
    (before.matches('\n').count() + 1, last.chars().count() + 1)
}

/// A fact, and what was left to read where it was found.
type Found<'t> = (String, &'t str);

struct Reader<'t> {
    text: &'t str,
    rest: &'t str,
    /// The elements that are not closed yet: their names, where they begin, and how many prefixes there were outside.
    open: Vec<(&'t str, &'t str, usize)>,
    prefixes: Vec<&'t str>,
    has_type: bool,
    has_root: bool,
}

impl<'t> Reader<'t> {
    fn document(&mut self, start: &'t str, see: See<'_, 't>) -> Result<(), Found<'t>> {
        while !self.rest.is_empty() {
            let here = self.rest;
            if let Some(rest) = here.strip_prefix("<!--") {
                let comment = self.until(rest, "-->", "the comment")?;
                if comment.contains("--") || comment.ends_with('-') {
                    return Err(("the comment has `--` in it".into(), here));
                }
                self.characters(comment)?;
            } else if let Some(rest) = here.strip_prefix("<![CDATA[") {
                if self.open.is_empty() {
                    return Err(("text stands outside of the root element".into(), here));
                }
                let data = self.until(rest, "]]>", "the CDATA section")?;
                self.characters(data)?;
            } else if let Some(rest) = here.strip_prefix("<?") {
                let instruction = self.until(rest, "?>", "the processing instruction")?;
                self.instruction(instruction, here, start)?;
            } else if here.starts_with("<!DOCTYPE") && !self.has_root && !self.has_type {
                self.has_type = true;
                self.document_type()?;
            } else if here.starts_with("<!") {
                return Err(("`<!` begins neither a comment nor a CDATA section".into(), here));
            } else if let Some(rest) = here.strip_prefix("</") {
                self.rest = rest;
                self.close(here)?;
            } else if here.starts_with('<') {
                self.element(see)?;
            } else {
                let end = here.find('<').unwrap_or(here.len());
                let (text, rest) = here.split_at(end);
                self.rest = rest;
                self.content(text)?;
            }
        }
        match self.open.pop() {
            Some((name, place, _)) => Err((format!("the element `{name}` is not closed"), place)),
            None if !self.has_root => Err(("there is no element".into(), self.rest)),
            None => Ok(()),
        }
    }

    /// What comes before an end, which has to come.
    fn until(&mut self, rest: &'t str, end: &str, what: &str) -> Result<&'t str, Found<'t>> {
        match rest.split_once(end) {
            Some((inside, after)) => {
                self.rest = after;
                Ok(inside)
            }
            None => Err((format!("{what} is not closed by `{end}`"), self.rest)),
        }
    }

    fn instruction(&self, instruction: &'t str, here: &'t str, start: &'t str) -> Result<(), Found<'t>> {
        let end = instruction.find(is_blank).unwrap_or(instruction.len());
        let (target, _) = instruction.split_at(end);
        if target == "xml" {
            return if std::ptr::eq(here, start) {
                Ok(())
            } else {
                Err(("the XML declaration is not at the very beginning".into(), here))
            };
        }
        if !is_name(target) || target.eq_ignore_ascii_case("xml") {
            return Err((format!("{target:?} is not a name of a processing instruction"), here));
        }
        self.characters(instruction)
    }

    /// Passes over a document type, with all that it declares.
    fn document_type(&mut self) -> Result<(), Found<'t>> {
        let here = self.rest;
        let (mut brackets, mut quote) = (0_usize, None);
        let mut rest = here;
        while let Some(c) = rest.chars().next() {
            if quote.is_none() {
                let skipped = [("<!--", "-->"), ("<?", "?>")].into_iter().find_map(|(begin, end)| {
                    let inside = rest.strip_prefix(begin)?;
                    inside.split_once(end).map(|(_, after)| after)
                });
                if let Some(after) = skipped {
                    rest = after;
                    continue;
                }
            }
            rest = rest.split_at(c.len_utf8()).1;
            match (c, quote) {
                (c, Some(open)) if c == open => quote = None,
                (_, Some(_)) => {}
                ('"' | '\'', None) => quote = Some(c),
                ('[', None) => brackets += 1,
                (']', None) => brackets = brackets.saturating_sub(1),
                ('>', None) if brackets == 0 => {
                    self.rest = rest;
                    return Ok(());
                }
                _ => {}
            }
        }
        Err(("the document type is not closed".into(), here))
    }

    fn content(&self, text: &'t str) -> Result<(), Found<'t>> {
        if self.open.is_empty() {
            return match text.find(|c| !is_blank(c)) {
                Some(first) => Err((
                    "text stands outside of the root element".into(),
                    self.behind(text, first),
                )),
                None => Ok(()),
            };
        }
        if let Some(end) = text.find("]]>") {
            return Err(("`]]>` closes no CDATA section".into(), self.behind(text, end)));
        }
        self.characters(text)?;
        self.references(text)
    }

    /// What follows a place in a string that is behind us.
    fn behind(&self, text: &'t str, index: usize) -> &'t str {
        let start = text.as_ptr() as usize - self.text.as_ptr() as usize;
        self.text.split_at(start + index).1
    }

    /// Every character has to be one that XML knows.
    fn characters(&self, text: &'t str) -> Result<(), Found<'t>> {
        match text.char_indices().find(|&(_, c)| !is_known(c)) {
            Some((index, c)) => {
                let fact = format!("`{}` is no character of XML", c.escape_unicode());
                Err((fact, self.behind(text, index)))
            }
            None => Ok(()),
        }
    }

    /// Each `&` has to begin a reference.
    fn references(&self, text: &'t str) -> Result<(), Found<'t>> {
        for (index, _) in text.match_indices('&') {
            let here = self.behind(text, index);
            let (_, after) = text.split_at(index + 1);
            let Some((name, _)) = after.split_once(';').filter(|(name, _)| name.len() < 100) else {
                return Err(("`&` is not written as `&amp;`".into(), here));
            };
            let is_known = match name.strip_prefix('#') {
                Some(number) => match number.strip_prefix('x') {
                    Some(digits) => is_character(digits, 16),
                    None => is_character(number, 10),
                },
                None if !is_name(name) => {
                    return Err(("`&` is not written as `&amp;`".into(), here));
                }
                None => ["amp", "lt", "gt", "apos", "quot"].contains(&name) || self.has_type,
            };
            if !is_known {
                return Err((format!("`&{name};` stands for nothing"), here));
            }
        }
        Ok(())
    }

    /// An opening tag, or that of an empty element.
    fn element(&mut self, see: See<'_, 't>) -> Result<(), Found<'t>> {
        let here = self.rest;
        if self.open.is_empty() && self.has_root {
            return Err(("a second element stands beside the root".into(), here));
        }
        self.rest = here.split_at(1).1;
        let name = self.name("`<` is not written as `&lt;`, or no name follows it", here)?;
        let outside = self.prefixes.len();
        let mut attributes: Vec<(&'t str, &'t str)> = Vec::new();
        let is_empty = loop {
            let blank = self.blank();
            if let Some(rest) = self.rest.strip_prefix("/>") {
                self.rest = rest;
                break true;
            }
            if let Some(rest) = self.rest.strip_prefix('>') {
                self.rest = rest;
                break false;
            }
            if self.rest.is_empty() || self.rest.starts_with('<') {
                return Err((format!("the tag of `{name}` is not closed by `>`"), here));
            }
            let place = self.rest;
            if !blank {
                return Err((format!("no space stands before an attribute of `{name}`"), place));
            }
            let (key, value) = self.attribute(place)?;
            if attributes.iter().any(|(other, _)| *other == key) {
                return Err((format!("`{name}` has the attribute `{key}` twice"), place));
            }
            if let Some(prefix) = key.strip_prefix("xmlns:") {
                self.prefixes.push(prefix);
            }
            attributes.push((key, value));
        };
        for used in [name].into_iter().chain(attributes.iter().map(|(key, _)| *key)) {
            if let Some((prefix, local)) = used.split_once(':') {
                if local.is_empty() || local.contains(':') {
                    return Err((format!("`{used}` has a colon in the wrong place"), here));
                }
                // A document type can declare one for every element of a name.
                if !prefix.is_empty() && !self.prefixes.contains(&prefix) && !self.has_type {
                    return Err((
                        format!("the prefix of `{used}` is not declared by `xmlns:{prefix}`"),
                        here,
                    ));
                }
            }
        }
        self.has_root = true;
        see(local(name), &attributes);
        if is_empty {
            self.prefixes.truncate(outside);
        } else {
            self.open.push((name, here, outside));
        }
        Ok(())
    }

    /// A name and a value in quotes.
    fn attribute(&mut self, place: &'t str) -> Result<(&'t str, &'t str), Found<'t>> {
        let key = self.name("no name of an attribute stands here", place)?;
        self.blank();
        let Some(rest) = self.rest.strip_prefix('=') else {
            return Err((format!("the attribute `{key}` has no value"), place));
        };
        self.rest = rest;
        self.blank();
        let quote = if self.rest.starts_with('"') { "\"" } else { "'" };
        let Some((value, after)) = self.rest.strip_prefix(quote).and_then(|rest| rest.split_once(quote)) else {
            return Err((format!("the value of the attribute `{key}` is not in quotes"), place));
        };
        self.rest = after;
        if let Some(index) = value.find('<') {
            let fact = format!("the value of the attribute `{key}` has `<` in it, or its quote is not closed");
            return Err((fact, self.behind(value, index)));
        }
        self.characters(value)?;
        self.references(value)?;
        Ok((key, value))
    }

    /// A closing tag, from behind `</` on.
    fn close(&mut self, here: &'t str) -> Result<(), Found<'t>> {
        let name = self.name("no name follows `</`", here)?;
        self.blank();
        let Some(rest) = self.rest.strip_prefix('>') else {
            return Err((format!("the tag `</{name}` is not closed by `>`"), here));
        };
        self.rest = rest;
        match self.open.pop() {
            Some((open, _, outside)) if open == name => {
                self.prefixes.truncate(outside);
                Ok(())
            }
            Some((open, ..)) => Err((format!("`</{name}>` stands where `</{open}>` has to"), here)),
            None => Err((format!("`</{name}>` closes nothing"), here)),
        }
    }

    fn name(&mut self, fact: &str, here: &'t str) -> Result<&'t str, Found<'t>> {
        let end = self.rest.find(|c| !is_name_part(c)).unwrap_or(self.rest.len());
        let (name, rest) = self.rest.split_at(end);
        if !is_name(name) {
            return Err((fact.into(), here));
        }
        self.rest = rest;
        Ok(name)
    }

    /// Passes over blanks, and tells whether there were any.
    fn blank(&mut self) -> bool {
        let rest = self.rest.trim_start_matches(is_blank);
        let was = rest.len() != self.rest.len();
        self.rest = rest;
        was
    }
}

/// The name without its prefix.
fn local(name: &str) -> &str {
    name.split_once(':').map_or(name, |(_, local)| local)
}

fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\r' | '\n')
}

fn is_known(c: char) -> bool {
    is_blank(c) || (c >= ' ' && !matches!(c, '\u{FFFE}' | '\u{FFFF}'))
}

/// Whether digits are the number of a character.
fn is_character(digits: &str, radix: u32) -> bool {
    let has_digits = !digits.is_empty() && digits.chars().all(|c| c.is_digit(radix));
    let number = u32::from_str_radix(digits, radix).ok().filter(|_| has_digits);
    number.and_then(char::from_u32).is_some_and(is_known)
}

fn is_name(name: &str) -> bool {
    let mut characters = name.chars();
    characters.next().is_some_and(is_name_start) && characters.all(is_name_part)
}

/// `NameStartChar`
fn is_name_start(c: char) -> bool {
    matches!(c, ':' | 'A'..='Z' | '_' | 'a'..='z' | '\u{C0}'..='\u{D6}' | '\u{D8}'..='\u{F6}' | '\u{F8}'..='\u{2FF}'
        | '\u{370}'..='\u{37D}' | '\u{37F}'..='\u{1FFF}' | '\u{200C}'..='\u{200D}' | '\u{2070}'..='\u{218F}'
        | '\u{2C00}'..='\u{2FEF}' | '\u{3001}'..='\u{D7FF}' | '\u{F900}'..='\u{FDCF}' | '\u{FDF0}'..='\u{FFFD}'
        | '\u{10000}'..='\u{EFFFF}')
}

/// `NameChar`
fn is_name_part(c: char) -> bool {
    is_name_start(c) || matches!(c, '-' | '.' | '0'..='9' | '\u{B7}' | '\u{300}'..='\u{36F}' | '\u{203F}'..='\u{2040}')
}
