//! Slips of the finger.

/// Whether a word is another one, but for one letter that is missing, added, another one, or exchanged with the next.
pub(crate) fn is_slip(word: &str, known: &str) -> bool {
    let (word, known) = difference(word, known);
    (word.chars().nth(1).is_none() && known.chars().nth(1).is_none()) || is_exchange(word, known)
}

/// Whether a word is another one, but for two neighbouring letters that changed places.
pub(crate) fn is_exchanged(word: &str, known: &str) -> bool {
    let (word, known) = difference(word, known);
    is_exchange(word, known)
}

/// Whether these are the same two letters in the other order.
fn is_exchange(one: &str, other: &str) -> bool {
    one.chars().nth(2).is_none() && one.chars().nth(1).is_some() && one.chars().eq(other.chars().rev())
}

/// What is left of two words without what they begin and end with together. A word can have thousands of letters.
fn difference<'w>(word: &'w str, known: &'w str) -> (&'w str, &'w str) {
    let length = |same: &mut dyn Iterator<Item = (char, char)>| -> usize {
        same.take_while(|(one, other)| one == other)
            .map(|(one, _)| one.len_utf8())
            .sum()
    };
    let start = length(&mut word.chars().zip(known.chars()));
    let (word, known) = (&word[start..], &known[start..]);
    let end = length(&mut word.chars().rev().zip(known.chars().rev()));
    (&word[..word.len() - end], &known[..known.len() - end])
}

#[cfg(test)]
mod tests {
    use super::{is_exchanged, is_slip};

    #[test]
    fn one_letter() {
        for word in [
            "https", "http", "htps", "httpss", "hhttps", "htpps", "httsp", "ttps", "httos",
        ] {
            assert!(is_slip(word, "https"), "{word}");
        }
        for word in ["", "ht", "htt", "ftps", "exp", "myapp", "httpabc"] {
            assert!(!is_slip(word, "https"), "{word}");
        }
        // A letter can have several bytes.
        assert!(is_slip("müde", "mdüe") && !is_slip("ä", "é€€"));
        assert!(is_slip("https", "https") && !is_exchanged("https", "https") && is_exchanged("htpts", "https"));
    }
}
