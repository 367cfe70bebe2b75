//! Pictures of a document: each is in the file once, however often it is shown.

use std::sync::Arc;

use printpdf::{
    Op as PdfOp, PdfDocument, Pt, RawImage, RawImageData, RawImageFormat, XObjectId,
    XObjectTransform,
};

use crate::report::{Op, Page, Picture};

/// The pictures of a document, by where they are in memory.
pub(super) struct Pictures(Vec<(Arc<Picture>, XObjectId)>);

impl Pictures {
    /// Puts the pictures of the pages into the file.
    pub fn added(document: &mut PdfDocument, pages: &[Page]) -> Self {
        let mut added: Vec<(Arc<Picture>, XObjectId)> = Vec::new();
        for op in pages.iter().flat_map(|page| &page.ops) {
            let Op::Picture { picture, .. } = op else {
                continue;
            };
            if added.iter().any(|(known, _)| known == picture) {
                continue;
            }
            let image = RawImage {
                pixels: RawImageData::U8(picture.rgb.clone()),
                width: picture.width as usize,
                height: picture.height as usize,
                data_format: RawImageFormat::RGB8,
                tag: Vec::new(),
            };
            // By a name that comes from its place, so that the same document always gives the same bytes.
            let id = XObjectId(format!("P{}", added.len()));
            let image = printpdf::XObject::Image(image);
            document.resources.xobjects.map.insert(id.clone(), image);
            added.push((picture.clone(), id));
        }
        Self(added)
    }

    /// The mark that shows it, as wide as this, with its lower left corner there.
    pub fn shown(&self, picture: &Arc<Picture>, at: (f32, f32), width: f32) -> Option<PdfOp> {
        let (_, id) = self.0.iter().find(|(known, _)| known == picture)?;
        let larger = width / picture.width.max(1) as f32;
        Some(PdfOp::UseXobject {
            id: id.clone(),
            transform: XObjectTransform {
                translate_x: Some(Pt(at.0)),
                translate_y: Some(Pt(at.1)),
                rotate: None,
                scale_x: Some(larger),
                scale_y: Some(larger),
                // A point of the picture is a point of the page before it is scaled.
                dpi: Some(72.0),
                no_auto_scale: false,
            },
        })
    }
}
