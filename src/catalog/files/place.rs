//! From the place of a fault in the catalog to its line in a file.

use toml::Spanned;
use toml::de::DeValue;

use super::{Fault, File};

/// Where `fault` stands: the line of the deepest part of its place that is written down.
pub fn locate(files: &[File<'_>], fault: &crate::Fault) -> Fault {
    let mut steps = fault.place.split('.');
    let part = steps.next().unwrap_or_default();
    let (name, index) = indexed(part);
    let found = files.iter().find_map(|file| Some((file, file.part(name)?)));
    let Some((file, mut value)) = found else {
        return Fault {
            file: "".into(),
            line: 1,
            found: format!("{}: {}", fault.place, fault.found),
            remedy: fault.remedy.clone(),
        };
    };
    value = entry(value, index).unwrap_or(value);
    let mut offset = start(value);
    for step in steps {
        let (name, index) = indexed(step);
        let next = value.get_ref().as_table().and_then(|table| table.get_key_value(name));
        let Some((key, next)) = next else { break };
        offset = key.span().start;
        value = next;
        if let Some(entry) = entry(value, index) {
            value = entry;
            offset = start(value);
        }
    }
    file.fault(offset, format!("{}: {}", fault.place, fault.found), fault.remedy.clone())
}

fn start(value: &Spanned<DeValue<'_>>) -> usize {
    value.span().start
}

fn entry<'v, 't>(value: &'v Spanned<DeValue<'t>>, index: Option<usize>) -> Option<&'v Spanned<DeValue<'t>>> {
    value.get_ref().as_array()?.get(index?)
}

/// `options[2]` is the third of `options`.
fn indexed(step: &str) -> (&str, Option<usize>) {
    match step.strip_suffix(']').and_then(|step| step.split_once('[')) {
        Some((name, index)) => (name, index.parse().ok()),
        None => (step, None),
    }
}
