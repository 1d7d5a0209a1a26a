//! The types of what the element's script exports, as one file that an editor reads.

use std::{fs, path::Path};

use crate::{
    error::{At, Result},
    scripts,
    tools::Tools,
};

/// Where the compiler writes down the types of each script.
const TYPES: &str = "target/types";

/// The scripts whose types a page may use, and the last of which says which those are.
const PUBLIC: [&str; 8] = ["report", "catalog", "problem", "error", "events", "advice", "element", "index"];

/// What a script exports that a page only runs.
const NOTHING: &str = "export {};\n";

/// Writes them to `dist`.
pub fn write(tools: &Tools, dist: &Path) -> Result {
    scripts::types(tools, Path::new(TYPES))?;
    let mut all = String::new();
    for name in PUBLIC {
        // What is written as types alone is not written down once more.
        let written = Path::new(scripts::SOURCES).join(format!("element/{name}.d.ts"));
        let emitted = Path::new(TYPES).join(format!("element/{name}.d.ts"));
        let path = if written.exists() { written } else { emitted };
        all.push_str(&own(&fs::read_to_string(&path).at(&path, "build the page anew")?));
    }
    for (file, types) in [("tier-advisor.d.ts", &*all), ("tier-advisor-frame.d.ts", NOTHING)] {
        let to = dist.join(file);
        fs::write(&to, types).at(&to, "let it be written")?;
    }
    Ok(())
}

/// What a file declares itself: what it takes from the others stands beside it in the one file.
fn own(text: &str) -> String {
    let from_others =
        |line: &&str| (line.starts_with("import ") || line.starts_with("export ")) && line.contains(" from ");
    let lines = text.lines().filter(|line| !from_others(line)).filter(|line| *line != "export { TierAdvisor };");
    lines.flat_map(|line| [line, "\n"]).collect()
}

#[cfg(test)]
mod tests {
    use super::own;

    #[test]
    fn what_a_file_takes_from_others_is_left_out() {
        let text = "import type { A } from \"./a.js\";\nexport { b } from \"./b.js\";\nexport interface C {\n}\n";
        assert_eq!(own(text), "export interface C {\n}\n");
    }
}
