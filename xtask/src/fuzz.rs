//! Trying what nobody would write on everything that reads texts from outside: `fuzz/`.

use std::{
    env, fs,
    num::NonZero,
    panic,
    path::{Path, PathBuf},
    process::Command,
    thread,
};

use crate::{
    error::{At, Error, Result},
    run::{output, run},
};

/// Where the targets lie, one file each.
const TARGETS: &str = "fuzz/fuzz_targets";

/// Inputs to start from.
const SEEDS: &str = "fuzz/corpus";

/// Where all that is built or found is put.
const BUILT: &str = "target/fuzz";

/// The engine learns from these which inputs reach something new. They are what `cargo fuzz` gives to the compiler, and
/// known to the stable one.
const WATCHED: [&str; 5] = [
    "-Cpasses=sancov-module",
    "-Cllvm-args=-sanitizer-coverage-level=4",
    "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
    "-Cllvm-args=-sanitizer-coverage-pc-table",
    "-Cllvm-args=-sanitizer-coverage-trace-compares",
];

const REMEDY: &str = "make room there, or give yourself the right to write there";

/// An input must be read within these bounds: seconds, and megabytes for all of a run.
const BOUNDS: [&str; 2] = ["-timeout=5", "-rss_limit_mb=2048"];

/// For how long, and from where.
struct Run {
    seconds: u64,
    /// What the engine draws its luck from; 0 for the clock.
    seed: u32,
    /// The folder of what was found; whoever runs again starts there.
    found: &'static str,
}

/// Catalogs are read for good, and so memory only grows: a long run is many of this many seconds, each with all that
/// those before it found.
const ROUND: u64 = 60;

/// A short run of every target, which starts from the seeds alone and with the same luck each time.
pub fn test() -> Result {
    let run = Run { seconds: 5, seed: 1, found: "lately" };
    let lately = Path::new(BUILT).join(run.found);
    if lately.exists() {
        fs::remove_dir_all(&lately).at(&lately, REMEDY)?;
    }
    let programs = build()?;
    let at_once = thread::available_parallelism().map_or(1, NonZero::get);
    targets()?.chunks(at_once).try_for_each(|targets| {
        thread::scope(|scope| {
            let runs: Vec<_> = targets.iter().map(|target| scope.spawn(|| fuzz(&programs, target, &run))).collect();
            runs.into_iter().try_for_each(|run| run.join().unwrap_or_else(|fault| panic::resume_unwind(fault)))
        })
    })
}

/// A run of one target or of all, for so many seconds each.
pub fn long(words: &[&str]) -> Result {
    const EACH: u64 = 60;
    let all = targets()?;
    let (names, seconds): (Vec<&str>, Vec<&str>) = words.iter().partition(|word| word.parse::<u64>().is_err());
    if let Some(stranger) = names.iter().find(|name| all.iter().all(|own| own != *name)) {
        return Err(Error::new(format!("no target `{stranger}`; the targets are {}", all.join(", "))));
    }
    let seconds = seconds.first().and_then(|word| word.parse().ok()).unwrap_or(EACH);
    let programs = build()?;
    for target in all.iter().filter(|target| names.is_empty() || names.contains(&target.as_str())) {
        for round in 0..seconds.div_ceil(ROUND) {
            let seconds = ROUND.min(seconds - round * ROUND);
            fuzz(&programs, target, &Run { seconds, seed: 0, found: "corpus" })?;
        }
    }
    Ok(())
}

/// The names of all targets.
fn targets() -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(TARGETS).at(TARGETS, "check the project out again")? {
        let path = entry.at(TARGETS, "check the project out again")?.path();
        names.extend(path.file_stem().map(|stem| stem.to_string_lossy().into_owned()));
    }
    names.sort();
    Ok(names)
}

/// Builds all targets; returns where they are.
fn build() -> Result<PathBuf> {
    let asked = output(Command::new("rustc").args(["--print", "host-tuple"]));
    let host = asked.ok_or_else(|| Error::new("`rustc` does not tell its host; install Rust 1.95 or newer"))?;
    let target_dir = env::var_os("CARGO_TARGET_DIR").map_or_else(|| BUILT.into(), |dir| Path::new(&dir).join("fuzz"));
    // Named, the host is a target like another: what runs while building is not watched.
    let mut cargo = Command::new("cargo");
    cargo.args(["build", "--locked", "--quiet", "--package", "tier-advisor-fuzz", "--bins", "--features", "engine"]);
    cargo.args(["--profile", "fuzz", "--target", &host, "--target-dir"]).arg(&target_dir);
    cargo.env("RUSTFLAGS", [&WATCHED[..], &["--cfg", "fuzzing"]].concat().join(" "));
    ensure_compiler()?;
    run(&mut cargo)?;
    Ok(target_dir.join(host).join("fuzz"))
}

/// Makes sure of what the engine, which is C++, is compiled with.
fn ensure_compiler() -> Result {
    let named = env::var("CXX").unwrap_or_else(|_| "c++".to_owned());
    let program = named.split_whitespace().next().unwrap_or(&named);
    match output(Command::new(program).arg("--version")) {
        Some(_) => Ok(()),
        None => Err(Error::new(format!(
            "`{program}` is no C++ compiler, and what makes the inputs is compiled from C++; install one, or name it in CXX"
        ))),
    }
}

/// Runs a target, and says how many inputs it tried.
fn fuzz(programs: &Path, target: &str, how: &Run) -> Result {
    let Run { seconds, seed, found } = how;
    let [found, failed] = [found, "failed"].map(|kind| Path::new(BUILT).join(kind).join(target));
    for dir in [&found, &failed] {
        fs::create_dir_all(dir).at(dir, REMEDY)?;
    }
    let mut program = Command::new(programs.join(target));
    program.arg(&found).arg(Path::new(SEEDS).join(target)).args(BOUNDS).arg("-print_final_stats=1");
    program.args([format!("-max_total_time={seconds}"), format!("-seed={seed}")]);
    program.arg(format!("-artifact_prefix={}/", failed.display()));
    let told = program.output().map_err(|found| Error::new(format!("{target}: {found}; build it again")))?;
    let text = String::from_utf8_lossy(&told.stderr);
    if !told.status.success() {
        eprintln!("{text}");
        let input =
            text.lines().find_map(|line| line.split_once("Test unit written to ")).map_or("FILE", |(_, file)| file);
        let program = programs.join(target);
        return Err(Error::new(format!(
            "{target}: an input breaks it; repeat it with `{} {input}`",
            program.display()
        )));
    }
    let tried = stat(&text, "number_of_executed_units");
    let tried = tried.ok_or_else(|| Error::new(format!("{target}: the engine does not say what it tried: {text}")))?;
    println!("{target}: {tried} inputs tried in {seconds} s, none breaks it");
    Ok(())
}

/// A number that the engine told at its end.
fn stat<'a>(told: &'a str, name: &str) -> Option<&'a str> {
    let start = ["stat::", name, ":"].concat();
    told.lines().find_map(|line| line.strip_prefix(&start)).map(str::trim)
}

#[cfg(test)]
mod tests {
    use super::stat;

    #[test]
    fn the_number_of_inputs_is_read_from_what_the_engine_tells() {
        let told =
            "Done 870 runs in 9 second(s)\nstat::number_of_executed_units: 870\nstat::peak_rss_mb:              42\n";
        assert_eq!(stat(told, "number_of_executed_units"), Some("870"));
        assert_eq!(stat(told, "peak_rss_mb"), Some("42"));
        assert_eq!(stat(told, "new_units_added"), None);
    }
}
