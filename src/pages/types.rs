//! The types of `catalog.json` in TypeScript, made from the very types that it is written from.

use tier_advisor_catalog::public::{AddOn, Capability, Catalog, Choice, Hands, Question, Role, Source, Tier};
use ts_rs::{Config, TS};

/// The text of `catalog.d.ts`.
#[must_use]
pub fn types() -> String {
    [
        exported::<Catalog>(),
        exported::<Tier>(),
        exported::<Role>(),
        exported::<Hands>(),
        exported::<Capability>(),
        exported::<Question>(),
        exported::<Choice>(),
        exported::<AddOn>(),
        exported::<Source>(),
    ]
    .join("\n")
}

/// A type with its comments: an object's as an interface.
fn exported<T: TS>() -> String {
    let comment = on_one_line(&T::docs().unwrap_or_default());
    let declared = on_one_line(&T::decl(&Config::new()));
    let is_object = |(_, fields): &(&str, &str)| fields.starts_with('{');
    let object = declared.strip_prefix("type ").and_then(|rest| rest.split_once(" = ")).filter(is_object);
    match object {
        Some((name, fields)) => format!("{comment}export interface {name} {}", indented(fields)),
        None => format!("{comment}export {declared}\n"),
    }
}

/// The text with its comments of one line on one.
fn on_one_line(text: &str) -> String {
    text.replace("/**\n * ", "/** ").replace("\n */\n", " */\n")
}

/// The fields of an object, each on a line of its own.
fn indented(object: &str) -> String {
    let fields = object.trim_start_matches('{').trim_end_matches(';').trim_end_matches('}');
    let lines = fields.lines().map(str::trim_end).filter(|line| !line.is_empty());
    let lines: Vec<_> = lines.map(|line| ["  ", line, "\n"].concat()).collect();
    format!("{{\n{}}}\n", lines.concat())
}
