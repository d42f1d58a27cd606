//! Numbers that follow from a seed.

/// SplitMix64 (Steele, Lea and Flood 2014): small, quick, and the same on every machine.
#[derive(Clone, Debug)]
pub(crate) struct Random(u64);

impl Random {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// Any 64 bits.
    pub fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        mix(self.0)
    }

    /// 0 up to but not 1.
    pub fn unit(&mut self) -> f32 {
        (self.bits() >> 40) as f32 / (1u32 << 24) as f32
    }

    /// From the first up to the second.
    pub fn within(&mut self, [low, high]: [f32; 2]) -> f32 {
        low + (high - low) * self.unit()
    }

    /// As `within`, with either sign.
    pub fn either(&mut self, range: [f32; 2]) -> f32 {
        let size = self.within(range);
        if self.bits() & 1 == 0 { size } else { -size }
    }

    /// 0 up to but not the bound.
    pub fn below(&mut self, bound: usize) -> usize {
        (self.bits() % bound.max(1) as u64) as usize
    }

    /// One of some things.
    pub fn pick<T: Copy>(&mut self, things: &[T]) -> T {
        things[self.below(things.len())]
    }

    /// Normally distributed around 0 with deviation 1, nearly: the sum of four even ones.
    pub fn normal(&mut self) -> f32 {
        let bits = self.bits();
        let sum: u32 = (0..4).map(|part| (bits >> (part * 16)) as u32 & 0xFFFF).sum();
        (sum as f32 / 65536.0 - 2.0) * 1.732
    }
}

/// The finishing function of SplitMix64: every bit of the input moves half of the output.
fn mix(z: u64) -> u64 {
    let z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

/// A number from a text, for what should differ from person to person (FNV-1a).
pub(crate) fn seed_of(text: &str) -> u64 {
    text.bytes().fold(0xCBF2_9CE4_8422_2325, |hash, b| (hash ^ u64::from(b)).wrapping_mul(0x0100_0000_01B3))
}

/// Smooth noise, 0 to 1, one hill per unit of length.
pub(crate) fn noise(seed: u64, x: f32, y: f32) -> f32 {
    let (left, top) = (x.floor(), y.floor());
    let corner = |dx: i64, dy: i64| {
        let at = (left as i64 + dx) as u64 ^ ((top as i64 + dy) as u64).wrapping_mul(0xD6E8_FEB8_6659_FD93);
        (mix(at.wrapping_add(seed)) >> 40) as f32 / (1u32 << 24) as f32
    };
    let smooth = |t: f32| t * t * (3.0 - 2.0 * t);
    let (u, v) = (smooth(x - left), smooth(y - top));
    let upper = corner(0, 0) + (corner(1, 0) - corner(0, 0)) * u;
    let lower = corner(0, 1) + (corner(1, 1) - corner(0, 1)) * u;
    upper + (lower - upper) * v
}

/// Smooth noise of several sizes, 0 to 1: each layer twice as fine and half as strong.
pub(crate) fn clouds(seed: u64, x: f32, y: f32, layers: u32) -> f32 {
    let (mut sum, mut whole, mut size) = (0.0, 0.0, 1.0);
    for layer in 0..layers {
        let scale = (1u32 << layer) as f32;
        sum += noise(seed.wrapping_add(u64::from(layer)), x * scale, y * scale) * size;
        whole += size;
        size *= 0.5;
    }
    sum / whole
}
