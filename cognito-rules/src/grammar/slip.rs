//! Slips of the finger.

/// Whether a word is another one, but for one letter that is missing, added, another one, or exchanged with the next.
pub(crate) fn is_slip(word: &str, known: &str) -> bool {
    let without = |text: &str, index: usize| -> String {
        let kept = text.char_indices().filter(|(at, _)| *at != index);
        kept.map(|(_, c)| c).collect()
    };
    let lacks = |short: &str, long: &str| long.char_indices().any(|(index, _)| without(long, index) == short);
    let replaced = || {
        let differ = word
            .chars()
            .zip(known.chars())
            .filter(|(one, other)| one != other)
            .count();
        word.chars().count() == known.chars().count() && differ == 1
    };
    word == known || replaced() || lacks(word, known) || lacks(known, word) || is_exchanged(word, known)
}

/// Whether a word is another one, but for two neighbouring letters that changed places.
pub(crate) fn is_exchanged(word: &str, known: &str) -> bool {
    let letters: Vec<char> = known.chars().collect();
    (1..letters.len()).any(|index| {
        let mut letters = letters.clone();
        letters.swap(index - 1, index);
        letters.into_iter().collect::<String>() == word
    })
}

#[cfg(test)]
mod tests {
    use super::is_slip;

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
    }
}
