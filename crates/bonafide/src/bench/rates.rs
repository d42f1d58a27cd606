//! Shares with their intervals, and error rates over distances.

use std::fmt;

use vision::face::calibration::Rate;

/// Distances at which rates are told: dlib's marks lie well within.
const DISTANCES: std::ops::RangeInclusive<u32> = 30..=100;

/// So many of so many.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Share {
    /// How many had it.
    pub hits: usize,
    /// Of how many.
    pub of: usize,
}

impl Share {
    /// So many of so many.
    pub fn of(hits: usize, of: usize) -> Self {
        Self { hits, of }
    }

    /// The 95 % interval, 0 to 1 (Wilson, Journal of the American Statistical Association 22, 1927). Pairs share people,
    /// so that the true interval is wider.
    pub fn interval(self) -> (f64, f64) {
        if self.of == 0 {
            return (0.0, 1.0);
        }
        let (n, z) = (self.of as f64, 1.959_964);
        let share = self.hits as f64 / n;
        let middle = share + z * z / (2.0 * n);
        let spread = z * (share * (1.0 - share) / n + z * z / (4.0 * n * n)).sqrt();
        let whole = 1.0 + z * z / n;
        (((middle - spread) / whole).max(0.0), ((middle + spread) / whole).min(1.0))
    }
}

/// `3 of 40: 7.50 % (2.58–19.86 %)`, with as many places as asked for.
impl fmt::Display for Share {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.of == 0 {
            return write!(f, "none measured");
        }
        let (low, high) = self.interval();
        let percent = 100.0 * self.hits as f64 / self.of as f64;
        let (low, high, places) = (100.0 * low, 100.0 * high, f.precision().unwrap_or(2));
        write!(f, "{} of {}: {percent:.places$} % ({low:.places$}–{high:.places$} %)", self.hits, self.of)
    }
}

/// False match and false non-match rates at every hundredth of a distance. Where nobody was seen, three over the number of
/// pairs (see [`Rate`]); empty where there are no such pairs.
pub fn curves(mut genuine: Vec<f64>, mut strangers: Vec<f64>) -> (Vec<Rate>, Vec<Rate>) {
    genuine.sort_by(f64::total_cmp);
    strangers.sort_by(f64::total_cmp);
    let rates = |of: usize, count: &dyn Fn(f64) -> usize| -> Vec<Rate> {
        let rate = |count: usize| if count == 0 { 3.0 } else { count as f64 } / of as f64;
        let at = |hundredths| f64::from(hundredths) / 100.0;
        let point = |distance| Rate { distance, rate: rate(count(distance)).min(1.0) };
        if of == 0 { vec![] } else { DISTANCES.map(at).map(point).collect() }
    };
    let mut fmr = rates(strangers.len(), &|mark| strangers.partition_point(|d| *d <= mark));
    let mut fnmr = rates(genuine.len(), &|mark| genuine.len() - genuine.partition_point(|d| *d <= mark));
    // Three over n for none is more than one or two over n for one or two: rates only rise, and only fall.
    for at in 1..fmr.len() {
        fmr[at].rate = fmr[at].rate.max(fmr[at - 1].rate);
    }
    for at in (1..fnmr.len()).rev() {
        fnmr[at - 1].rate = fnmr[at - 1].rate.max(fnmr[at].rate);
    }
    (fmr, fnmr)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_has_wilsons_interval() {
        let (low, high) = Share::of(81, 263).interval();
        assert!((low - 0.2553).abs() < 1e-4 && (high - 0.3662).abs() < 1e-4, "{low} {high}");
        assert_eq!(Share::of(0, 0).interval(), (0.0, 1.0));
        assert_eq!(Share::of(1, 4).to_string(), "1 of 4: 25.00 % (4.56–69.94 %)");
        assert_eq!(format!("{:.1}", Share::of(0, 60)), "0 of 60: 0.0 % (0.0–6.0 %)");
    }

    #[test]
    fn rates_are_counted_at_every_distance() {
        let strangers = (0..100).map(|n| 0.5 + f64::from(n) * 0.005).collect();
        let (fmr, fnmr) = curves(vec![0.35, 0.45, 0.55, 0.95], strangers);
        let at = |rates: &[Rate], mark: f64| rates.iter().find(|r| (r.distance - mark).abs() < 1e-9).unwrap().rate;
        assert_eq!((at(&fmr, 0.40), at(&fnmr, 0.40)), (0.03, 0.75));
        assert_eq!((at(&fmr, 0.60), at(&fnmr, 0.60)), (0.21, 0.75));
        assert!(fmr.windows(2).all(|w| w[0].rate <= w[1].rate) && fnmr.windows(2).all(|w| w[0].rate >= w[1].rate));
        assert_eq!(curves(vec![], vec![0.5]).1, []);
    }
}
