//! The JSON that is written keeps to the schemas.

use super::*;

/// The files of a folder that are drafts by their ending.
fn drafts_in(folder: &Path) -> Vec<PathBuf> {
    let readable = |path: &Path| {
        let ending = path.extension().and_then(OsStr::to_str).unwrap_or_default();
        let by_ending = travaux::read::FORMATS.iter().any(|f| f.endings.contains(&ending));
        by_ending && path.file_stem().is_some_and(|name| name != "README")
    };
    let mut files: Vec<_> =
        fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()).filter(|p| p.is_file() && readable(p)).collect();
    files.sort();
    files
}

#[test]
fn json_of_every_pair_of_samples_is_valid() {
    let schema = schema("comparison-1.json");
    let samples = Path::new(env!("CARGO_MANIFEST_DIR")).join("samples");
    let mut count = 0;
    for folder in [samples.clone(), samples.join("lease")] {
        let files = drafts_in(&folder);
        for a in &files {
            for b in &files {
                assert_valid(&schema, &comparison_of(&[a, b]));
                count += 1;
            }
        }
    }
    assert!(count > 0);
}

#[test]
fn json_of_shared_cases_is_valid() {
    let shared =
        std::env::var_os("TRAVAUX_SHARED").map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared"), PathBuf::from);
    let Ok(cases) = fs::read_to_string(shared.join("bench/dev.jsonl")) else {
        println!("the shared cases are not here: skipped");
        return;
    };
    let schema = schema("comparison-1.json");
    let draft_schema = self::schema("draft-1.json");
    let folder = Folder::new("shared");
    for case in cases.lines().step_by(9).map(|line| serde_json::from_str::<Value>(line).unwrap()) {
        let files: Vec<PathBuf> = ["a.json", "b.json"]
            .iter()
            .zip(case["drafts"].as_array().unwrap())
            .map(|(name, draft)| {
                assert_valid(&draft_schema, draft);
                folder.file(name, draft.to_string())
            })
            .collect();
        assert_valid(&schema, &comparison_of(&[&files[0], &files[1]]));
    }
}
