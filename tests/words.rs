//! What a page says.

/// The words of some HTML, without its tags.
pub fn words(html: &str) -> String {
    let pieces = html.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, words)| words));
    let text: String = pieces.collect::<Vec<_>>().join(" ");
    let plain = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#x27;", "'"), ("&amp;", "&")];
    let text = plain.iter().fold(text, |text, (escaped, letter)| text.replace(escaped, letter));
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
