//! JSON, written piece by piece. What a page is told is small and of few shapes: see `docs/decisions`.

/// A JSON text being written.
#[derive(Debug, Default)]
pub struct Json(String);

impl Json {
    /// The text.
    #[must_use]
    pub fn done(self) -> String {
        self.0
    }

    /// A string.
    pub fn text(&mut self, text: &str) {
        self.0.push('"');
        for letter in text.chars() {
            match letter {
                // Nothing that is told holds a control character that means anything.
                '\0'..=' ' => self.0.push(' '),
                '"' | '\\' => self.0.extend(['\\', letter]),
                _ => self.0.push(letter),
            }
        }
        self.0.push('"');
    }

    /// A string, or null.
    pub fn maybe(&mut self, text: Option<&str>) {
        match text {
            Some(text) => self.text(text),
            None => self.null(),
        }
    }

    /// Nothing.
    pub fn null(&mut self) {
        self.0.push_str("null");
    }

    /// A list, each of its entries written by `write`.
    pub fn list<T>(&mut self, entries: impl IntoIterator<Item = T>, mut write: impl FnMut(&mut Self, T)) {
        self.0.push('[');
        for entry in entries {
            self.next();
            write(self, entry);
        }
        self.0.push(']');
    }

    /// An object, its entries written by `write` as a name each, and a value.
    pub fn object(&mut self, write: impl FnOnce(&mut Self)) {
        self.0.push('{');
        write(self);
        self.0.push('}');
    }

    /// The name of an entry of an object; its value comes next.
    pub fn name(&mut self, name: &str) -> &mut Self {
        self.next();
        self.text(name);
        self.0.push(':');
        self
    }

    /// A comma, but before the first entry.
    fn next(&mut self) {
        if !self.0.ends_with(['[', '{']) {
            self.0.push(',');
        }
    }
}
