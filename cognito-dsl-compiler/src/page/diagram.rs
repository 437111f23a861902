//! The diagram of a pool: what users sign in with, the clients, the resource servers that these may call, and the functions of
//! the triggers.

use super::Page;
use super::clients::kind;
use super::parts::host;
use super::svg;
use super::svg::{BoxStyle, Column, TextBox};
use super::words::text;

/// The margin outside and inside the frame.
const MARGIN: usize = 16;
/// The space between two columns, for the lines.
const GUTTER: usize = 48;
/// The height of the pool's name, and of each domain below it.
const TITLE: usize = 18;
/// The height of a column's heading.
const HEADING: usize = 24;

impl Page<'_> {
    /// The diagram. It is empty if there is nothing to draw.
    pub(super) fn diagram(&self) -> String {
        let pool = self.pool;
        let clients: Vec<_> = pool.clients.iter().collect();
        let functions: Vec<String> = self
            .assigned_triggers()
            .into_iter()
            .map(|trigger| format!("{} → {}", trigger.name, function(&text(&trigger.function.0))))
            .collect();
        if clients.is_empty() && functions.is_empty() && pool.resource_servers.is_empty() {
            return String::new();
        }

        // First the providers of the declaration, then the others that clients name.
        let mut names: Vec<String> = Vec::new();
        let of_client: Vec<Vec<String>> = clients
            .iter()
            .map(|client| match client.value.import {
                Some(_) => Vec::new(),
                None => self.providers_of(&client.value),
            })
            .collect();
        let declared = pool
            .identity_providers
            .iter()
            .map(|entry| entry.name.as_str().to_owned());
        for name in declared.chain(of_client.iter().flatten().cloned()) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        let mut providers = Column::default();
        for name in &names {
            providers.nodes.push(match name.as_str() {
                "Cognito" => TextBox::new(vec!["pool users".to_owned()], BoxStyle::Plain),
                name => TextBox::new(vec![name.to_owned()], BoxStyle::Dashed),
            });
        }

        let mut middle = Column::default();
        for client in &clients {
            let lines = vec![client.name.as_str().to_owned(), kind(&client.value).to_owned()];
            middle.nodes.push(TextBox::new(lines, BoxStyle::Strong));
        }

        // Scopes that no client can request have their own box.
        let mut unused = vec!["unused".to_owned()];
        let mut servers = Column::default();
        for server in &pool.resource_servers {
            let identifier = text(&server.value.identifier);
            let mut lines = vec![identifier.clone()];
            for scope in server.value.scopes.iter().flatten() {
                let name = format!("{identifier}/{}", scope.name);
                if self.is_unused(&name) {
                    unused.push(name);
                } else {
                    lines.push(scope.name.as_str().to_owned());
                }
            }
            servers.nodes.push(TextBox::new(lines, BoxStyle::Plain));
        }
        if unused.len() > 1 {
            servers.nodes.push(TextBox::new(unused, BoxStyle::Dashed));
        }

        let mut lines = String::new();
        let title: Vec<String> = [pool.name.as_str().to_owned()]
            .into_iter()
            .chain(pool.domains.iter().map(|domain| host(&domain.value)))
            .collect();
        let columns = place([&mut providers, &mut middle, &mut servers], title.len());
        for (index, client) in clients.iter().enumerate() {
            for provider in of_client.get(index).into_iter().flatten() {
                if let Some(from) = names.iter().position(|name| name == provider) {
                    lines.push_str(&providers.line(from, &middle, index));
                }
            }
            if client.value.import.is_some() || !client.value.uses_oauth() {
                continue;
            }
            let scopes = self.scopes_of(&client.value);
            for (to, server) in pool.resource_servers.iter().enumerate() {
                let start = format!("{}/", text(&server.value.identifier));
                if scopes.iter().any(|scope| scope.starts_with(&start)) {
                    lines.push_str(&middle.line(index, &servers, to));
                }
            }
        }
        let mut body = lines;
        for (column, heading) in [
            (&providers, "signs in with"),
            (&middle, "client"),
            (&servers, "may call"),
        ] {
            if let Some(first) = column.nodes.first() {
                body.push_str(&svg::text(first.x, columns.top - 8, heading, " opacity=\".7\""));
            }
            body.push_str(&column.to_svg());
        }
        self.framed(body, &title, &columns, &functions)
    }

    /// Frames the parts, with the pool's name and domains above and the functions below.
    fn framed(&self, mut body: String, title: &[String], columns: &Columns, functions: &[String]) -> String {
        let longest = title.iter().map(|line| svg::length(line)).max().unwrap_or_default();
        let mut width = columns.width.max(longest + 4 * MARGIN);
        let mut height = columns.bottom;
        let mut feet: Vec<TextBox> = functions
            .iter()
            .map(|function| TextBox::new(vec![function.clone()], BoxStyle::Dashed))
            .collect();
        let widest = feet.iter().map(TextBox::width).max().unwrap_or_default();
        width = width.max(widest + 4 * MARGIN);
        let mut x = 2 * MARGIN;
        for foot in &mut feet {
            if x > 2 * MARGIN && x + foot.width() + 2 * MARGIN > width {
                x = 2 * MARGIN;
                height += foot.height() + MARGIN / 2;
            }
            (foot.x, foot.y) = (x, height);
            x += foot.width() + MARGIN / 2;
        }
        if let Some(last) = feet.last() {
            height = last.y + last.height() + MARGIN;
        }
        for foot in &feet {
            body.push_str(&foot.to_svg(foot.width()));
        }
        let frame = format!(
            "<rect x=\"{0}\" y=\"{0}\" width=\"{1}\" height=\"{2}\" rx=\"10\" fill=\"currentColor\" fill-opacity=\".04\" stroke=\"currentColor\" stroke-opacity=\".3\"></rect>\n",
            MARGIN / 2,
            width - MARGIN,
            height - MARGIN / 2
        );
        let mut name = String::new();
        for (index, line) in title.iter().enumerate() {
            let weight = if index == 0 {
                " font-weight=\"600\""
            } else {
                " opacity=\".8\""
            };
            name.push_str(&svg::text(2 * MARGIN, 2 * MARGIN + 2 + index * TITLE, line, weight));
        }
        let label = format!("The pool {} with its clients", self.pool.name);
        svg::document(width, height + MARGIN / 2, &label, &format!("{frame}{name}{body}"))
    }
}

/// Where the columns ended up.
struct Columns {
    top: usize,
    bottom: usize,
    width: usize,
}

/// Places the columns side by side, below a title of some lines. Empty ones take no space.
fn place(columns: [&mut Column; 3], title: usize) -> Columns {
    let top = 2 * MARGIN + title * TITLE + HEADING;
    let height = columns.iter().map(|column| column.height()).max().unwrap_or_default();
    let mut x = 2 * MARGIN;
    for column in columns {
        if column.nodes.is_empty() {
            continue;
        }
        column.place(x, top, height);
        x += column.width() + GUTTER;
    }
    Columns {
        top,
        bottom: top + height + MARGIN,
        width: x.saturating_sub(GUTTER) + 2 * MARGIN,
    }
}

/// The name of a function, from its ARN or from a reference to it.
fn function(text: &str) -> &str {
    let (_, name) = text.rsplit_once(":function:").unwrap_or(("", text));
    name.strip_suffix(".Arn").unwrap_or(name)
}
