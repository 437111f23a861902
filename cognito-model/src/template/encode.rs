//! Encodings of strings in ASCII: Base64 for headers, Punycode for domains, percent-encoding for URLs.

/// Base64 as in RFC 4648, with padding.
pub fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let bits = group
            .iter()
            .zip([16, 8, 0])
            .fold(0, |bits, (byte, shift)| bits | u32::from(*byte) << shift);
        for (position, shift) in [18, 12, 6, 0].into_iter().enumerate() {
            if position <= group.len() {
                text.push(char::from(DIGITS[(bits >> shift & 63) as usize]));
            } else {
                text.push('=');
            }
        }
    }
    text
}

/// A domain with every non-ASCII label in Punycode. Nothing is normalized, and case is kept: the CDK does it like that, and SES
/// identities are compared as they are written.
pub(crate) fn domain_to_ascii(domain: &str) -> String {
    // The full stop, and its equivalents in East Asian scripts.
    let labels = domain.split(['.', '\u{3002}', '\u{FF0E}', '\u{FF61}']);
    let labels = labels.map(|label| {
        if label.is_ascii() {
            label.to_owned()
        } else {
            format!("xn--{}", punycode(label))
        }
    });
    labels.collect::<Vec<_>>().join(".")
}

/// Punycode as in RFC 3492: the ASCII characters, followed by the distance of every other character from the previous one, in
/// ascending order, in a number system with a variable base.
pub(crate) fn punycode(label: &str) -> String {
    let mut output: String = label.chars().filter(char::is_ascii).collect();
    let basic = output.len() as u64;
    if basic > 0 {
        output.push('-');
    }
    let code_points: Vec<u64> = label.chars().map(|c| u64::from(u32::from(c))).collect();
    let (mut next, mut delta, mut bias, mut handled) = (128, 0, 72, basic);
    while let Some(smallest) = code_points.iter().copied().filter(|code| *code >= next).min() {
        delta += (smallest - next) * (handled + 1);
        for code in &code_points {
            if *code < smallest {
                delta += 1;
            } else if *code == smallest {
                push_number(&mut output, delta, bias);
                bias = adapt(delta, handled + 1, handled == basic);
                delta = 0;
                handled += 1;
            }
        }
        delta += 1;
        next = smallest + 1;
    }
    output
}

const BASE: u64 = 36;
const T_MIN: u64 = 1;
const T_MAX: u64 = 26;

/// Writes a number so that its digits show where it ends.
fn push_number(output: &mut String, number: u64, bias: u64) {
    let mut rest = number;
    let mut position = BASE;
    loop {
        let threshold = position.saturating_sub(bias).clamp(T_MIN, T_MAX);
        if rest < threshold {
            output.push(digit(rest));
            return;
        }
        output.push(digit(threshold + (rest - threshold) % (BASE - threshold)));
        rest = (rest - threshold) / (BASE - threshold);
        position += BASE;
    }
}

/// `a` to `z`, then `0` to `9`.
fn digit(value: u64) -> char {
    const DIGITS: &[u8; 36] = b"abcdefghijklmnopqrstuvwxyz0123456789";
    char::from(DIGITS[(value % BASE) as usize])
}

/// The bias for the next number, based on the last one.
fn adapt(delta: u64, count: u64, first: bool) -> u64 {
    const DAMP: u64 = 700;
    const SKEW: u64 = 38;
    let mut delta = delta / if first { DAMP } else { 2 };
    delta += delta / count;
    let mut position = 0;
    while delta > (BASE - T_MIN) * T_MAX / 2 {
        delta /= BASE - T_MIN;
        position += BASE;
    }
    position + (BASE - T_MIN + 1) * delta / (delta + SKEW)
}

/// Percent-encodes a string for the query of a URL: every reserved byte becomes `%` and two digits (RFC 3986).
pub(crate) fn percent_encoded(text: &str) -> String {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => encoded.push(char::from(byte)),
            _ => {
                encoded.push('%');
                encoded.push(char::from(DIGITS[usize::from(byte >> 4)]));
                encoded.push(char::from(DIGITS[usize::from(byte & 15)]));
            }
        }
    }
    encoded
}
