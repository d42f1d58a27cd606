//! One face against many: an exact scan.
//!
//! A [`Gallery`] keeps the numbers of many faces, one byte each, and finds every face within a distance. It compares
//! with each face there is, so it misses none. A million faces of 512 numbers take half a gigabyte and some
//! hundredths of a second, because the processor reads memory faster than any index could be walked through
//! (`cargo xtask bench faces` measures it).
//!
//! Rounding to bytes moves a distance by `step * sqrt(dimension)` at the very most, and by about a third of a step in
//! practice, as long as no number is beyond 127 steps: those are cut.

use rten_simd::{Isa, SimdOp};
use zeroize::Zeroize as _;

use crate::face::Embedding;

/// Faces in a piece of memory. Pieces are filled one after the other, so a gallery that grows never holds its faces
/// twice, as one long vector would while it moves.
const PIECE: usize = 16_384;
/// Most numbers of a face: more could not be summed up in 32 bits.
const MOST_NUMBERS: usize = 32_768;
/// Fewer bytes than this are scanned by one thread: starting another takes as long.
const SMALL: usize = 4 << 20;

/// Faces that can be searched, each with a name of yours.
pub struct Gallery<I> {
    dimension: usize,
    step: f32,
    pieces: Vec<Piece<I>>,
}

struct Piece<I> {
    numbers: Vec<i8>,
    names: Vec<I>,
}

/// A face within the distance that was asked for.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Found<I> {
    /// Its name.
    pub name: I,
    /// Its Euclidean distance, of the rounded numbers.
    pub distance: f32,
}

/// A face of another network: it has another number of numbers, or none.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("the face was described by another network")]
pub struct Foreign;

impl<I: Copy + PartialEq + Send + Sync> Gallery<I> {
    /// An empty gallery of faces with `dimension` numbers, 32,768 at most, which are kept as multiples of `step`.
    ///
    /// # Panics
    /// When there are more numbers or none, or the step is not above 0.
    pub fn new(dimension: usize, step: f32) -> Self {
        assert!((1..=MOST_NUMBERS).contains(&dimension) && step > 0.0, "a face has numbers and they have steps");
        Self { dimension, step, pieces: vec![] }
    }

    /// How many faces there are.
    pub fn len(&self) -> usize {
        self.pieces.iter().map(|piece| piece.names.len()).sum()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.pieces.is_empty()
    }

    /// Bytes of memory that the faces and their names take, with what is set aside for the next ones.
    pub fn memory(&self) -> usize {
        let piece = |piece: &Piece<I>| piece.numbers.capacity() + piece.names.capacity() * size_of::<I>();
        self.pieces.iter().map(piece).sum::<usize>() + self.pieces.capacity() * size_of::<Piece<I>>()
    }

    /// Adds a face. A name may be there several times.
    ///
    /// # Errors
    /// When it is of another network.
    pub fn add(&mut self, name: I, face: &Embedding) -> Result<(), Foreign> {
        let numbers = self.rounded(face)?;
        if self.pieces.last().is_none_or(|piece| piece.names.len() == PIECE) {
            // What is set aside is not touched before it is used, so it takes no memory of the machine.
            let (numbers, names) = (Vec::with_capacity(PIECE * self.dimension), Vec::with_capacity(PIECE));
            self.pieces.push(Piece { numbers, names });
        }
        let piece = self.pieces.last_mut().expect("there is one now");
        piece.numbers.extend_from_slice(&numbers);
        piece.names.push(name);
        Ok(())
    }

    /// Removes every face of a name and overwrites its numbers; tells how many there were.
    pub fn remove(&mut self, name: I) -> usize {
        let before = self.len();
        while let Some((piece, row)) = self.place(name) {
            self.take_out(piece, row);
        }
        before - self.len()
    }

    fn place(&self, name: I) -> Option<(usize, usize)> {
        let row = |piece: &Piece<I>| piece.names.iter().position(|other| *other == name);
        self.pieces.iter().enumerate().find_map(|(number, piece)| Some((number, row(piece)?)))
    }

    /// Puts the last face in the place of one that goes.
    fn take_out(&mut self, piece: usize, row: usize) {
        let length = self.dimension;
        let last = self.pieces.last_mut().expect("a face that was found is in a piece");
        let at = last.numbers.len() - length;
        let mut moved = last.numbers[at..].to_vec();
        last.numbers[at..].zeroize();
        last.numbers.truncate(at);
        let name = last.names.pop().expect("names and numbers are in step");
        if last.names.is_empty() {
            self.pieces.pop();
        }
        // Nothing is there to be replaced when it was the last face itself that goes.
        if let Some(piece) = self.pieces.get_mut(piece).filter(|piece| row < piece.names.len()) {
            piece.numbers[row * length..][..length].copy_from_slice(&moved);
            piece.names[row] = name;
        }
        moved.zeroize();
    }

    /// Every face within a distance, the nearest first; faces at one distance in no certain order. `threads` work at once.
    ///
    /// # Errors
    /// When the face is of another network than the gallery's.
    pub fn within(&self, face: &Embedding, distance: f32, threads: usize) -> Result<Vec<Found<I>>, Foreign> {
        let wanted: Vec<i16> = self.rounded(face)?.into_iter().map(i16::from).collect();
        let limit = (f64::from(distance) / f64::from(self.step)).powi(2).floor();
        if !(0.0..).contains(&distance) {
            return Ok(vec![]);
        }
        // The largest square there can be is 32,768 * 254 * 254, so a cast that stops at the largest i32 cuts nothing.
        let search = Search { wanted: &wanted, limit: limit as i32 };
        let threads = if self.len() * self.dimension < SMALL { 1 } else { threads.clamp(1, self.pieces.len()) };
        let share = self.pieces.len().div_ceil(threads).max(1);
        let mut shares = self.pieces.chunks(share);
        let own = shares.next().unwrap_or_default();
        let found = std::thread::scope(|scope| {
            let others: Vec<_> = shares.map(|share| scope.spawn(|| search.of(share))).collect();
            let mut found = search.of(own);
            for other in others {
                found.extend(other.join().expect("a scan does not panic"));
            }
            found
        });
        let mut found: Vec<_> = found
            .into_iter()
            .map(|(name, square)| Found { name, distance: (f64::from(square).sqrt() * f64::from(self.step)) as f32 })
            .collect();
        found.sort_by(|a, b| a.distance.total_cmp(&b.distance));
        Ok(found)
    }

    fn rounded(&self, face: &Embedding) -> Result<Vec<i8>, Foreign> {
        if face.numbers().len() != self.dimension {
            return Err(Foreign);
        }
        Ok(face.numbers().iter().map(|number| (number / self.step).round().clamp(-127.0, 127.0) as i8).collect())
    }
}

struct Search<'a> {
    wanted: &'a [i16],
    limit: i32,
}

impl Search<'_> {
    fn of<I: Copy>(&self, pieces: &[Piece<I>]) -> Vec<(I, i32)> {
        let mut found = vec![];
        for piece in pieces {
            let rows = Scan { numbers: &piece.numbers, search: self }.dispatch();
            found.extend(rows.into_iter().map(|(row, square)| (piece.names[row], square)));
        }
        found
    }
}

/// A scan that is compiled once for each set of instructions; the best of this processor is chosen while running.
struct Scan<'a> {
    numbers: &'a [i8],
    search: &'a Search<'a>,
}

impl SimdOp for Scan<'_> {
    type Output = Vec<(usize, i32)>;

    #[inline(always)]
    fn eval<S: Isa>(self, _: S) -> Self::Output {
        scan(self.numbers, self.search)
    }
}

/// The rows within the limit, and their squared distances. Plain enough for the compiler to use every lane.
#[inline(always)]
fn scan(numbers: &[i8], search: &Search<'_>) -> Vec<(usize, i32)> {
    let mut found = vec![];
    for (row, numbers) in numbers.chunks_exact(search.wanted.len()).enumerate() {
        let square = square(numbers, search.wanted);
        if square <= search.limit {
            found.push((row, square));
        }
    }
    found
}

/// The squared distance. It wraps nowhere, but the compiler cannot know, and checks would cost it the lanes.
#[inline(always)]
fn square(numbers: &[i8], wanted: &[i16]) -> i32 {
    numbers.iter().zip(wanted).fold(0, |sum, (number, wanted)| {
        let difference = i32::from(i16::from(*number).wrapping_sub(*wanted));
        sum.wrapping_add(difference.wrapping_mul(difference))
    })
}

#[cfg(test)]
mod tests;
