//! The document in cells of two millimetres, and where each part of the picture falls.

use image::RgbImage;

use crate::document::Outline;
use crate::document::geometry::{Homography, Point};

/// The side of a cell in millimetres.
pub(super) const CELL_MM: f64 = 2.0;

/// The luma of the part of a picture that holds the document, and the cells over it.
pub(super) struct Grid {
    pub(super) columns: usize,
    pub(super) rows: usize,
    map: Homography,
    /// Picture pixels to a pixel of the part, 1 until it is halved.
    scale: f64,
    /// The part's upper left corner in the picture; multiples of eight, so that blocks of a JPEG stay whole.
    pub(super) left: usize,
    pub(super) top: usize,
    pub(super) width: usize,
    pub(super) height: usize,
    /// ITU-R BT.601 luma, as JPEG has it.
    pub(super) luma: Vec<f32>,
    /// For each block of eight by eight pixels, whether a colour is at an end of its range somewhere in it.
    pub(super) clipped: Vec<bool>,
}

impl Grid {
    /// None for an outline without area, or with hardly any of the document in the picture.
    pub(super) fn new(picture: &RgbImage, outline: &Outline) -> Option<Self> {
        let (wide, tall) = outline.format.size_mm();
        let map = Homography::onto(&outline.corners, wide, tall)?;
        let bound = |value: f64, most: u32| value.clamp(0.0, f64::from(most)) as usize / 8 * 8;
        let fold = |pick: fn(&Point) -> f64| {
            let values = outline.corners.iter().map(pick);
            values.fold((f64::INFINITY, f64::NEG_INFINITY), |(a, b), v| (a.min(v), b.max(v)))
        };
        let ((x0, x1), (y0, y1)) = (fold(|p| p.x), fold(|p| p.y));
        let (left, right) = (bound(x0, picture.width()), bound(x1, picture.width()));
        let (top, bottom) = (bound(y0, picture.height()), bound(y1, picture.height()));
        if right < left + 64 || bottom < top + 64 {
            return None;
        }
        let (width, height) = (right - left, bottom - top);
        let mut luma = Vec::with_capacity(width * height);
        let mut clipped = vec![false; width / 8 * (height / 8)];
        let stride = 3 * picture.width() as usize;
        for y in top..bottom {
            let row = &picture.as_raw()[y * stride + 3 * left..y * stride + 3 * right];
            let blocks = &mut clipped[(y - top) / 8 * (width / 8)..][..width / 8];
            for (block, pixels) in blocks.iter_mut().zip(row.chunks_exact(24)) {
                *block |= pixels.iter().any(|v| *v < 3 || *v > 252);
            }
            luma.extend(row.chunks_exact(3).map(|pixel| {
                let [r, g, b] = [pixel[0], pixel[1], pixel[2]].map(f32::from);
                0.299 * r + 0.587 * g + 0.114 * b
            }));
        }
        let (columns, rows) = ((wide / CELL_MM).ceil() as usize, (tall / CELL_MM).ceil() as usize);
        Some(Self { columns, rows, map, scale: 1.0, left, top, width, height, luma, clipped })
    }

    /// The same with a quarter of the pixels, each the mean of four; blocks of a JPEG are no longer kept apart.
    pub(super) fn halved(&self) -> Self {
        let (width, height) = (self.width / 2, self.height / 2);
        let mut luma = Vec::with_capacity(width * height);
        for rows in self.luma.chunks_exact(2 * self.width) {
            let (upper, lower) = rows.split_at(self.width);
            let pairs = upper.chunks_exact(2).zip(lower.chunks_exact(2));
            luma.extend(pairs.map(|(a, b)| (a[0] + a[1] + b[0] + b[1]) / 4.0));
        }
        Self { scale: 2.0 * self.scale, width, height, luma, clipped: Vec::new(), ..*self }
    }

    /// Where a place of the part lies on the document, in millimetres.
    pub(super) fn mm(&self, x: f64, y: f64) -> Point {
        self.map.back(Point::new(x * self.scale + self.left as f64, y * self.scale + self.top as f64))
    }

    /// The cell of a place of the part; None beside the document.
    pub(super) fn cell(&self, x: f64, y: f64) -> Option<usize> {
        let p = self.mm(x, y);
        let (i, j) = (p.x / CELL_MM, p.y / CELL_MM);
        let inside = i >= 0.0 && j >= 0.0 && i < self.columns as f64 && j < self.rows as f64;
        inside.then(|| j as usize * self.columns + i as usize)
    }

    /// Whether a cell lies away from the document's edge.
    pub(super) fn is_inside(&self, cell: usize) -> bool {
        let (x, y) = (cell % self.columns, cell / self.columns);
        x > 0 && y > 0 && x + 1 < self.columns && y + 1 < self.rows
    }

    /// The groups of marked cells that hang together, straight or obliquely.
    pub(super) fn groups(&self, marked: &[bool]) -> Vec<Vec<usize>> {
        let mut seen = vec![false; marked.len()];
        let mut groups = Vec::new();
        for start in 0..marked.len() {
            if seen[start] || !marked[start] {
                continue;
            }
            seen[start] = true;
            let (mut group, mut open) = (Vec::new(), vec![start]);
            while let Some(cell) = open.pop() {
                group.push(cell);
                for next in self.near(cell, 1) {
                    if marked[next] && !seen[next] {
                        seen[next] = true;
                        open.push(next);
                    }
                }
            }
            groups.push(group);
        }
        groups
    }

    /// The cells at most so many columns and rows away, this one included.
    pub(super) fn near(&self, cell: usize, reach: usize) -> impl Iterator<Item = usize> {
        let (x, y, columns) = (cell % self.columns, cell / self.columns, self.columns);
        let (x0, x1) = (x.saturating_sub(reach), (x + reach).min(columns - 1));
        let (y0, y1) = (y.saturating_sub(reach), (y + reach).min(self.rows - 1));
        (y0..=y1).flat_map(move |j| (x0..=x1).map(move |i| j * columns + i))
    }

    /// The box around cells: left, top, width, height in millimetres.
    pub(super) fn area(&self, cells: &[usize]) -> [f64; 4] {
        let fold = |pick: &dyn Fn(usize) -> usize| {
            cells.iter().fold((usize::MAX, 0), |(a, b), &cell| (a.min(pick(cell)), b.max(pick(cell))))
        };
        let (x0, x1) = fold(&|cell| cell % self.columns);
        let (y0, y1) = fold(&|cell| cell / self.columns);
        let mm = |cells: usize| cells as f64 * CELL_MM;
        if cells.is_empty() {
            return [0.0; 4];
        }
        [mm(x0), mm(y0), mm(x1 + 1 - x0), mm(y1 + 1 - y0)]
    }
}
