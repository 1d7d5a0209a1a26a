//! The catalogs that the advice is tested with: the embedded one, and copies of it with a few lines changed.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use tier_advisor_advice::Rules;
use tier_advisor_catalog::{At, Catalog, Question, files};

static CATALOG: LazyLock<Catalog> = LazyLock::new(|| files::read(&data()).expect("data/ holds a valid catalog"));
static RULES: LazyLock<Rules> = LazyLock::new(|| Rules::new(catalog()));

fn data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data")
}

/// The embedded catalog.
pub fn catalog() -> &'static Catalog {
    &CATALOG
}

/// Its rules.
pub fn rules() -> &'static Rules {
    &RULES
}

/// The question of that name.
#[track_caller]
pub fn question(name: &str) -> At<Question> {
    At::find(&catalog().questions, |question| question.id.as_str() == name).expect("a question of that name")
}

/// The embedded catalog after, in each of `changes`, the text `old` of a file gave way to `new`. It is valid still.
#[track_caller]
pub fn changed(name: &str, changes: &[(&str, &str, &str)]) -> Catalog {
    let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(&dir).expect("a folder for the copy");
    for entry in fs::read_dir(data()).expect("data/ can be listed") {
        let entry = entry.expect("an entry of data/");
        fs::copy(entry.path(), dir.join(entry.file_name())).expect("a copy of the file");
    }
    for (file, old, new) in changes {
        let text = fs::read_to_string(dir.join(file)).expect("the file");
        assert!(text.contains(old), "`{old}` stands in {file}");
        fs::write(dir.join(file), text.replacen(old, new, 1)).expect("the file, changed");
    }
    files::read(&dir).expect("the changed catalog is valid")
}
