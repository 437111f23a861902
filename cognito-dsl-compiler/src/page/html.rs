//! HTML for rustdoc. In Markdown, HTML ends at the next empty line.

/// A table with a head. Its cells are HTML.
pub(super) struct Table {
    head: &'static [&'static str],
    rows: Vec<Vec<String>>,
}

impl Table {
    pub(super) const fn new(head: &'static [&'static str]) -> Self {
        Table { head, rows: Vec::new() }
    }

    pub(super) fn row(&mut self, cells: impl Into<Vec<String>>) {
        self.rows.push(cells.into());
    }

    /// The table without its empty columns. It is empty if there are no rows. A wide table scrolls, because rustdoc's style would
    /// break words anywhere.
    pub(super) fn to_html(&self) -> String {
        if self.rows.is_empty() {
            return String::new();
        }
        let is_used = |column: usize| {
            self.rows
                .iter()
                .any(|row| row.get(column).is_some_and(|cell| !cell.is_empty()))
        };
        let columns: Vec<usize> = (0..self.head.len()).filter(|&column| is_used(column)).collect();
        let line = |tag: &str, cell: &dyn Fn(usize) -> String| {
            let cells = columns.iter().map(|&column| format!("<{tag}>{}</{tag}>", cell(column)));
            format!("<tr>{}</tr>\n", cells.collect::<String>())
        };
        let head = line("th", &|column| {
            self.head.get(column).copied().unwrap_or_default().to_owned()
        });
        let rows = self
            .rows
            .iter()
            .map(|row| line("td", &|column| row.get(column).cloned().unwrap_or_default()));
        format!(
            "<div style=\"overflow-x:auto;overflow-wrap:break-word\"><table><thead>\n{head}</thead><tbody>\n{}</tbody></table></div>",
            rows.collect::<String>()
        )
    }
}

/// Escapes a string of the declaration. The result has no tags, and no line breaks, because an empty line would end the HTML.
pub(super) fn escaped(text: &str) -> String {
    let mut html = String::new();
    for c in text.chars() {
        match c {
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '&' => html.push_str("&amp;"),
            '"' => html.push_str("&quot;"),
            '\n' | '\r' => html.push(' '),
            // Control characters are not allowed in HTML.
            c if c.is_control() => {}
            c => html.push(c),
        }
    }
    html
}

/// The length from which a string wraps in a cell. A column of shorter ones is as wide as the longest of them.
const LONG: usize = 40;

/// A string of the declaration as code. On a phone, rustdoc's style would break it after each letter, so that its column could be
/// narrow. On a wide page it would not break at all, and push the next column away.
pub(super) fn code(text: &str) -> String {
    let style = match text.chars().count() {
        0..LONG => "white-space:nowrap",
        _ => "display:inline-block;min-width:16em;overflow-wrap:anywhere",
    };
    format!("<code style=\"{style}\">{}</code>", escaped(text))
}

/// A sentence in a cell, with room for a few words in a line.
pub(super) fn sentence(text: &str) -> String {
    match text {
        "" => String::new(),
        text => format!("<div style=\"min-width:12em\">{}</div>", escaped(text)),
    }
}

/// Several strings of the declaration as code, each on its own line.
pub(super) fn codes(mut texts: Vec<String>) -> String {
    for text in &mut texts {
        *text = code(text);
    }
    texts.join("<br>")
}

/// A string that the browser does not wrap.
pub(super) fn unbroken(text: &str) -> String {
    format!("<span style=\"white-space:nowrap\">{}</span>", escaped(text))
}
