//! What the window remembers from one day to the next: theme, language, text size, recent files. A small
//! JSON file in the platform's folder; a damaged or newer one is set aside, never overwritten.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use etcetera::AppStrategy as _;
use serde::{Deserialize, Serialize};

use crate::app::language::say;
use crate::files;

/// How many recent files are kept.
const RECENT: usize = 8;
/// The schema that is read and written.
const SCHEMA: &str = "travaux/settings/1";

/// Light, dark, or what the system says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ThemeChoice {
    /// What the system says.
    #[default]
    System,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

/// The settings.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    schema: String,
    /// Light, dark, or what the system says.
    pub theme: ThemeChoice,
    /// The code of the window's language; that of the system when `None`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Whether both themes are of high contrast.
    pub high_contrast: bool,
    /// Size of clause text in points.
    pub text_size: f32,
    /// Whether letters, figures and signs alone are keys.
    pub single_keys: bool,
    /// Keys that the user gave to commands: the command's name, and the keys as they are written.
    pub keys: BTreeMap<String, Vec<String>>,
    /// Whether the tour was taken or skipped.
    pub toured: bool,
    /// Files opened lately, the latest first.
    pub recent: Vec<PathBuf>,
    #[serde(flatten)]
    extra: serde_json::Map<String, serde_json::Value>,
    /// Where they are kept; `None` keeps them in memory alone.
    #[serde(skip)]
    place: Option<PathBuf>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            schema: SCHEMA.to_owned(),
            theme: ThemeChoice::default(),
            language: None,
            high_contrast: false,
            text_size: crate::app::theme::size::CLAUSE,
            single_keys: true,
            keys: BTreeMap::new(),
            toured: false,
            recent: Vec::new(),
            extra: serde_json::Map::new(),
            place: None,
        }
    }
}

impl Settings {
    /// The settings of this user, and what must be told about them.
    pub fn load() -> (Self, Option<String>) {
        match folder() {
            Some(folder) => Self::load_from(&folder.join("settings.json")),
            None => (Self::default(), None),
        }
    }

    /// The settings in a file, and what must be told about them.
    pub fn load_from(place: &Path) -> (Self, Option<String>) {
        let fresh = Self { place: Some(place.to_owned()), ..Self::default() };
        let Ok(bytes) = files::read_small(place) else { return (fresh, None) };
        match serde_json::from_slice::<Self>(&bytes) {
            Ok(mut found) if found.schema == SCHEMA => {
                found.text_size = if found.text_size.is_finite() { found.text_size.clamp(12.0, 28.0) } else { fresh.text_size };
                found.recent.truncate(RECENT);
                (Self { place: fresh.place, ..found }, None)
            }
            _ => {
                let told = match files::set_aside(place) {
                    Ok(aside) => say!("settings-set-aside", file = aside.display().to_string()),
                    Err(_) => say!("settings-not-kept").to_owned(),
                };
                let place = fresh.place.filter(|p| files::read_small(p).is_err());
                (Self { place, ..Self::default() }, Some(told))
            }
        }
    }

    /// Keeps them; a failure is logged and nothing more, since nothing of the user's work is lost.
    pub fn keep(&self) {
        let Some(place) = &self.place else { return };
        let Ok(mut json) = serde_json::to_vec_pretty(self) else { return };
        json.push(b'\n');
        let kept = place.parent().map_or(Ok(()), files::make_folder).and_then(|()| files::write_atomically(place, &json));
        if let Err(fault) = kept {
            log::warn!("settings not kept: {}", fault.kind());
        }
    }

    /// Puts a file at the head of the recent ones.
    pub fn opened(&mut self, path: &Path) {
        // A path is remembered from the root, since the next start may be in another folder.
        let path = &std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        self.recent.retain(|p| p != path);
        self.recent.insert(0, path.to_owned());
        self.recent.truncate(RECENT);
    }
}

fn folder() -> Option<PathBuf> {
    let args = etcetera::AppStrategyArgs {
        top_level_domain: "org".to_owned(),
        author: "Travaux".to_owned(),
        app_name: "Travaux".to_owned(),
    };
    etcetera::app_strategy::choose_native_strategy(args).ok().map(|s| s.config_dir())
}
