//! Rectangles on the document, in millimetres.

/// A rectangle, in millimetres from the upper left corner of the document; x grows to the right, y downwards.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub struct Bounds {
    /// Left edge.
    pub left: f64,
    /// Upper edge.
    pub top: f64,
    /// Width, not negative.
    pub width: f64,
    /// Height, not negative.
    pub height: f64,
}

impl Bounds {
    /// Makes a rectangle.
    pub const fn new(left: f64, top: f64, width: f64, height: f64) -> Self {
        Self { left, top, width, height }
    }

    /// The right edge.
    pub fn right(&self) -> f64 {
        self.left + self.width
    }

    /// The lower edge.
    pub fn bottom(&self) -> f64 {
        self.top + self.height
    }

    /// The middle between the upper and the lower edge.
    pub fn middle(&self) -> f64 {
        self.top + self.height / 2.0
    }

    /// The middle between the left and the right edge.
    pub fn centre(&self) -> f64 {
        self.left + self.width / 2.0
    }

    /// True if the centre of the other rectangle lies inside this one.
    pub fn holds(&self, other: &Self) -> bool {
        let (x, y) = (other.centre(), other.middle());
        x >= self.left && x <= self.right() && y >= self.top && y <= self.bottom()
    }

    /// The smallest rectangle around both.
    pub fn around(&self, other: &Self) -> Self {
        let (left, top) = (self.left.min(other.left), self.top.min(other.top));
        let (right, bottom) = (self.right().max(other.right()), self.bottom().max(other.bottom()));
        Self { left, top, width: right - left, height: bottom - top }
    }

    /// How far the two overlap from left to right; negative where there is a gap.
    pub(crate) fn overlap(&self, other: &Self) -> f64 {
        self.right().min(other.right()) - self.left.max(other.left)
    }

    /// True if both stand on one line of print: their middles are closer than half of the larger height.
    pub(crate) fn beside(&self, other: &Self) -> bool {
        (self.middle() - other.middle()).abs() < 0.5 * self.height.max(other.height)
    }

    /// True if all four numbers are usable: finite, sizes not negative, nothing further away than ten metres.
    pub(crate) fn is_sound(&self) -> bool {
        let small = |v: f64| v.is_finite() && v.abs() < 10_000.0;
        [self.left, self.top, self.width, self.height].into_iter().all(small) && self.width >= 0.0 && self.height > 0.0
    }
}
