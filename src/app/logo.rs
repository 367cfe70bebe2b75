//! The agency's logo: chosen once, kept beside the settings, printed on what people take home.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use image::{ImageFormat, ImageReader, Limits, imageops::FilterType};

use super::effect::Outcome;
use super::vaults::Told;
use super::worker::Room;
use crate::report::{Pages, Picture};
use crate::vault::{read_file, write_file_atomically};

/// The file beside the settings.
const FILE: &str = "logo.png";
/// The largest file that is taken, in bytes.
const LARGEST: u64 = 8 * 1024 * 1024;
/// The most points in a row or column: printed 45 mm wide that is more than a printer draws.
const MOST: u32 = 700;
/// The most points in a row or column of what is chosen.
const MOST_READ: u32 = 12_000;

/// Where a logo stands from the side edge of the page, in points.
const MARGIN: f32 = 56.0;

/// Decodes a picture, on white where it is transparent.
fn decoded(bytes: &[u8]) -> Option<Picture> {
    let mut reader = ImageReader::new(std::io::Cursor::new(bytes))
        .with_guessed_format()
        .ok()?;
    if !matches!(reader.format()?, ImageFormat::Png | ImageFormat::Jpeg) {
        return None;
    }
    let mut limits = Limits::default();
    limits.max_image_width = Some(MOST_READ);
    limits.max_image_height = Some(MOST_READ);
    limits.max_alloc = Some(512 * 1024 * 1024);
    reader.limits(limits);
    let mut image = reader.decode().ok()?;
    if image.width() > MOST || image.height() > MOST {
        image = image.resize(MOST, MOST, FilterType::Lanczos3);
    }
    let image = image.to_rgba8();
    let (width, height) = image.dimensions();
    let on_white = |part: u8, alpha: u8| {
        let (part, alpha) = (u32::from(part), u32::from(alpha));
        u8::try_from((part * alpha + 255 * (255 - alpha)) / 255).unwrap_or(u8::MAX)
    };
    let rgb = image.pixels().flat_map(|p| {
        let [r, g, b, a] = p.0;
        [r, g, b].map(|part| on_white(part, a))
    });
    Some(Picture {
        width,
        height,
        rgb: rgb.collect(),
    })
}

/// The picture as a file.
fn encoded(picture: &Picture) -> Option<Vec<u8>> {
    let image = image::RgbImage::from_raw(picture.width, picture.height, picture.rgb.clone())?;
    let mut bytes = std::io::Cursor::new(Vec::new());
    image.write_to(&mut bytes, ImageFormat::Png).ok()?;
    Some(bytes.into_inner())
}

impl Room {
    fn logo_file(&self) -> PathBuf {
        self.places
            .settings
            .parent()
            .unwrap_or(Path::new(""))
            .join(FILE)
    }

    /// Reads the logo that was chosen, where there is one.
    pub(super) fn load_logo(&mut self) {
        let bytes = read_file(&self.logo_file(), LARGEST).ok();
        let picture = bytes.and_then(|bytes| decoded(&bytes));
        self.logo = picture.map(Arc::new);
        self.say(Outcome::Logo(Ok(self.logo.clone())));
    }

    /// Asks for a picture and keeps it; with the counsellor's mind changed, nothing changes.
    pub(super) fn choose_logo(&mut self) {
        let Some(path) = self.services.ask_for_file(&["png", "jpg", "jpeg"], None) else {
            return;
        };
        let result = self.kept_logo(&path);
        self.say(Outcome::Logo(result));
    }

    fn kept_logo(&mut self, path: &Path) -> Result<Option<Arc<Picture>>, Told> {
        let shown = path.to_string_lossy().into_owned();
        let unreadable = || ("error-logo", shown.clone());
        let bytes = read_file(path, LARGEST).map_err(|_| unreadable())?;
        let picture = decoded(&bytes).ok_or_else(unreadable)?;
        let bytes = encoded(&picture).ok_or_else(unreadable)?;
        let file = self.logo_file();
        if let Some(folder) = file.parent() {
            std::fs::create_dir_all(folder).ok();
        }
        write_file_atomically(&file, &bytes)
            .map_err(|e| (e.key(), file.to_string_lossy().into_owned()))?;
        self.logo = Some(Arc::new(picture));
        Ok(self.logo.clone())
    }

    /// Prints no logo any more.
    pub(super) fn remove_logo(&mut self) {
        std::fs::remove_file(self.logo_file()).ok();
        self.logo = None;
        self.say(Outcome::Logo(Ok(None)));
    }

    /// The pages with the logo, where there is one.
    pub(super) fn with_logo(&self, pages: Pages) -> Pages {
        match &self.logo {
            Some(logo) => pages.with_logo(logo, MARGIN),
            None => pages,
        }
    }
}
