//! Boxes and lines as SVG, in the colours of the page around them.

use super::html::escaped;

/// The width of a character. In a monospaced font, it is about six tenths of the font size.
const CHARACTER: usize = 8;
const LINE: usize = 18;
const PADDING: usize = 12;
/// The maximum length of a line. Longer ones are cut off; the tables have all of it.
const LONGEST: usize = 48;

/// How a box is drawn.
#[derive(Clone, Copy)]
pub(super) enum BoxStyle {
    Plain,
    /// The clients.
    Strong,
    /// What is outside the pool, and scopes that no client requests.
    Dashed,
}

/// A box with one or more lines. The first is its heading.
pub(super) struct TextBox {
    lines: Vec<String>,
    style: BoxStyle,
    pub(super) x: usize,
    pub(super) y: usize,
}

impl TextBox {
    pub(super) fn new(mut lines: Vec<String>, style: BoxStyle) -> Self {
        for line in &mut lines {
            *line = shortened(line);
        }
        TextBox {
            lines,
            style,
            x: 0,
            y: 0,
        }
    }

    pub(super) fn width(&self) -> usize {
        let longest = self.lines.iter().map(|line| length(line)).max();
        longest.unwrap_or_default() + 2 * PADDING
    }

    pub(super) fn height(&self) -> usize {
        self.lines.len() * LINE + PADDING
    }

    pub(super) fn to_svg(&self, width: usize) -> String {
        let style = match self.style {
            BoxStyle::Plain => "stroke-opacity=\".6\"",
            BoxStyle::Strong => "stroke-width=\"2\"",
            BoxStyle::Dashed => "stroke-opacity=\".6\" stroke-dasharray=\"5 4\"",
        };
        let mut svg = format!(
            "<rect x=\"{}\" y=\"{}\" width=\"{width}\" height=\"{}\" rx=\"6\" fill=\"none\" stroke=\"currentColor\" {style}></rect>\n",
            self.x,
            self.y,
            self.height()
        );
        for (index, line) in self.lines.iter().enumerate() {
            let weight = if index == 0 {
                " font-weight=\"600\""
            } else {
                " opacity=\".8\""
            };
            let (x, y) = (self.x + PADDING, self.y + PADDING / 2 + index * LINE + LINE * 3 / 4);
            svg.push_str(&text(x, y, line, weight));
        }
        svg
    }
}

/// Boxes below each other, all as wide as the widest.
#[derive(Default)]
pub(super) struct Column {
    pub(super) nodes: Vec<TextBox>,
}

impl Column {
    const GAP: usize = 14;

    pub(super) fn width(&self) -> usize {
        self.nodes.iter().map(TextBox::width).max().unwrap_or_default()
    }

    pub(super) fn height(&self) -> usize {
        let heights: usize = self.nodes.iter().map(|node| node.height() + Self::GAP).sum();
        heights.saturating_sub(Self::GAP)
    }

    /// Places the boxes below each other, in the middle of a space of this height.
    pub(super) fn place(&mut self, x: usize, top: usize, height: usize) {
        let mut y = top + (height - self.height()) / 2;
        for node in &mut self.nodes {
            (node.x, node.y) = (x, y);
            y += node.height() + Self::GAP;
        }
    }

    pub(super) fn to_svg(&self) -> String {
        let width = self.width();
        self.nodes.iter().map(|node| node.to_svg(width)).collect()
    }

    /// A line from a box of this column to a box of a column to its right.
    pub(super) fn line(&self, from: usize, to: &Column, node: usize) -> String {
        let (Some(from), Some(node)) = (self.nodes.get(from), to.nodes.get(node)) else {
            return String::new();
        };
        let (x1, y1) = (from.x + self.width(), from.y + from.height() / 2);
        let (x2, y2) = (node.x, node.y + node.height() / 2);
        let middle = (x1 + x2) / 2;
        format!(
            "<path d=\"M{x1} {y1} C{middle} {y1} {middle} {y2} {x2} {y2}\" fill=\"none\" stroke=\"currentColor\" stroke-opacity=\".45\"></path>\n"
        )
    }
}

/// The width of a line of text.
pub(super) fn length(line: &str) -> usize {
    line.chars().count() * CHARACTER
}

/// A line of text. Its length is fixed, so that it stays in its box in any font.
pub(super) fn text(x: usize, y: usize, line: &str, attributes: &str) -> String {
    let length = length(line);
    format!(
        "<text x=\"{x}\" y=\"{y}\" textLength=\"{length}\" lengthAdjust=\"spacingAndGlyphs\" fill=\"currentColor\"{attributes}>{}</text>\n",
        escaped(line)
    )
}

/// The whole diagram. On a narrow page, it shrinks as long as it stays legible, and then scrolls.
pub(super) fn document(width: usize, height: usize, label: &str, body: &str) -> String {
    format!(
        "<div style=\"overflow-x:auto\"><svg role=\"img\" aria-label=\"{}\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" style=\"max-width:100%;min-width:{}px;height:auto\" font-family=\"monospace\" font-size=\"13\">\n{body}</svg></div>",
        escaped(label),
        width * 7 / 10
    )
}

fn shortened(line: &str) -> String {
    if line.chars().count() <= LONGEST {
        return line.to_owned();
    }
    let start: String = line.chars().take(LONGEST - 1).collect();
    format!("{start}…")
}
