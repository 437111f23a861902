//! `a..=b`, `a..` and `..=b`: both bounds are inclusive, as in Cognito.

use super::Parser;
use super::cursor::{Cursor, Token, span};
use super::render::code;
use super::tree::{Expr, ExprKind};

impl Parser<'_> {
    /// The rest of a range, starting at its dots. The range begins at `start`, with the token `first`.
    pub(super) fn range<'t>(
        &self,
        cursor: &mut Cursor<'t>,
        start: Cursor<'t>,
        first: &'t Token,
        lower: Option<Expr>,
    ) -> Expr {
        let lower_text = if lower.is_some() {
            code(cursor.since(start))
        } else {
            String::new()
        };
        let dots = *cursor;
        let sign = match (cursor.punct_at(2, '='), cursor.punct_at(2, '.')) {
            (true, _) => "..=",
            (_, true) => "...",
            _ => "..",
        };
        cursor.skip(sign.len());
        let dots = span(cursor.since(dots), first.mark());
        let behind = *cursor;
        let upper = cursor.peek().filter(|_| !cursor.at_separator() && !cursor.at_item());
        let upper = upper.map(|token| self.operand(cursor, token));
        let upper_text = code(cursor.since(behind));
        let tokens = cursor.since(start);
        let mark = span(tokens, first.mark());

        let mut usable = true;
        for (bound, text) in [(&lower, &lower_text), (&upper, &upper_text)] {
            match bound.as_ref().map(|value| &value.kind) {
                None | Some(ExprKind::Integer(_)) => {}
                Some(ExprKind::Broken) => return self.broken(tokens, mark),
                Some(_) if usable => {
                    usable = false;
                    let place = bound.as_ref().map_or(mark, |value| value.mark);
                    let help = match (sign, &lower) {
                        ("..", Some(_)) if std::ptr::eq(bound, &upper) => {
                            format!("write the number itself, `{lower_text}..=5`, or a comma, `{lower_text}.., {text}`")
                        }
                        _ => "write the number itself, as in `1..=5`, `1..` or `..=5`".to_owned(),
                    };
                    let fact = format!("`{text}` is not a bound, because bounds are whole numbers");
                    self.error(place, fact, help);
                }
                Some(_) => {}
            }
        }
        if !usable {
            return self.broken(tokens, mark);
        }
        let number = |bound: &Option<Expr>| match bound.as_ref().map(|value| &value.kind) {
            Some(ExprKind::Integer(number)) => Some(*number),
            _ => None,
        };
        match (sign, number(&lower), number(&upper)) {
            ("..", Some(_), None) | ("..=", _, Some(_)) => {}
            ("..", lower, Some(upper)) => {
                let before = upper
                    .checked_sub(1)
                    .filter(|before| lower.is_none_or(|lower| lower <= *before));
                let inclusive = format!("write `{lower_text}..={upper_text}`");
                let help = match before {
                    Some(before) => format!("{inclusive}, or `{lower_text}..={before}` to exclude {upper_text}"),
                    None => inclusive,
                };
                let fact = format!("`..` excludes {upper_text} in Rust, but bounds are inclusive here");
                self.error(dots, fact, help);
            }
            ("...", lower, upper) if lower.is_some() || upper.is_some() => {
                let help = match upper {
                    Some(_) => format!("write `{lower_text}..={upper_text}`"),
                    None => format!("write `{lower_text}..`"),
                };
                self.error(dots, "`...` is not a range", help);
            }
            ("..=", Some(_), None) => {
                let help = format!("write a number after it, or `{lower_text}..` for no upper bound");
                self.error(mark, format!("`{lower_text}..=` has no upper bound"), help);
                return self.broken(tokens, mark);
            }
            (sign, _, _) => {
                let help = "write a range (`1..=5`, `1..` or `..=5`) or a base (`..Recommended`)";
                self.error(mark, format!("`{sign}` has no bounds"), help);
                return self.broken(tokens, mark);
            }
        }
        Expr {
            kind: ExprKind::Range(lower.map(Box::new), upper.map(Box::new)),
            mark,
        }
    }
}
