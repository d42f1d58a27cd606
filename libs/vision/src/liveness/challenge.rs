//! A few acts in an order that nobody could foresee, and whether they were done.
//!
//! Somebody with a recording cannot know the order; of all orders a replay shows the right one by chance once in
//! [`Challenge::COUNT`]. What counts is where the head is at the end of each act, so that a head that swings everywhere
//! all the time does not pass. All angles and sizes are held against the first frame, in which the person looks straight
//! ahead, whatever that is for them and for how they hold the telephone.

use crate::face::Pose;

/// One thing to do. Sides are the person's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Act {
    /// Turn the head to the left: to the right side of an unmirrored picture.
    Left,
    /// Turn the head to the right.
    Right,
    /// Lift the chin.
    Up,
    /// Lower it.
    Down,
    /// Come nearer.
    Nearer,
}

impl Act {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Left, Self::Right, Self::Up, Self::Down, Self::Nearer];

    /// `LEFT`, `RIGHT`, `UP`, `DOWN` or `NEARER`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Left => "LEFT",
            Self::Right => "RIGHT",
            Self::Up => "UP",
            Self::Down => "DOWN",
            Self::Nearer => "NEARER",
        }
    }

    /// The act of this name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|act| act.name() == name)
    }

    /// Whether the head turns.
    pub fn turns(self) -> bool {
        self != Self::Nearer
    }
}

/// Degrees to a side that count as turned. Comfortable for nearly everybody; half of what people do when asked.
pub const TURN: f64 = 12.0;
/// Degrees up or down that count. The mesh sees less of these than of turns.
pub const NOD: f64 = 8.0;
/// The face's growth that counts as nearer.
pub const GROWTH: f64 = 1.2;

/// Acts in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Challenge(Vec<Act>);

impl Challenge {
    /// How many acts there are.
    pub const LENGTH: usize = 4;
    /// How many orders there are: no act twice running, and at least one turn to a side, which shows depth best.
    pub const COUNT: usize = 296;

    /// The challenge that follows from random bytes, each equally likely but for one part in 10^16.
    pub fn drawn(random: [u8; 8]) -> Self {
        let number = u64::from_le_bytes(random) % Self::COUNT as u64;
        let orders = (0..Act::ALL.len().pow(Self::LENGTH as u32)).map(Self::numbered).filter(Self::is_good);
        orders.take(number as usize + 1).last().unwrap_or(Self(vec![Act::Left, Act::Right, Act::Left, Act::Right]))
    }

    /// The challenge of these acts; `None` unless it is one that may be drawn.
    pub fn of(acts: Vec<Act>) -> Option<Self> {
        let challenge = Self(acts);
        (challenge.0.len() == Self::LENGTH && challenge.is_good()).then_some(challenge)
    }

    /// The acts in order.
    pub fn acts(&self) -> &[Act] {
        &self.0
    }

    fn numbered(number: usize) -> Self {
        let digits = (0..Self::LENGTH).map(|place| number / Act::ALL.len().pow(place as u32) % Act::ALL.len());
        Self(digits.map(|digit| Act::ALL[digit]).collect())
    }

    fn is_good(&self) -> bool {
        self.0.windows(2).all(|two| two[0] != two[1]) && self.0.iter().any(|act| matches!(act, Act::Left | Act::Right))
    }
}

/// A head in one frame.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Head {
    /// How it is turned.
    pub pose: Pose,
    /// The geometric mean of the face's width and height, in pixels: it changes little when the head turns.
    pub size: f64,
}

/// How far a head is from where it was in the first frame.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Moved {
    /// Degrees to the right side of the picture.
    pub yaw: f64,
    /// Degrees up.
    pub pitch: f64,
    /// Times as large.
    pub growth: f64,
}

impl Head {
    /// How far it has moved since.
    pub fn since(&self, first: &Self) -> Moved {
        let between = |a: f64, b: f64| (a - b + 540.0).rem_euclid(360.0) - 180.0;
        Moved {
            yaw: between(self.pose.yaw, first.pose.yaw),
            pitch: between(self.pose.pitch, first.pose.pitch),
            growth: self.size / first.size.max(1.0),
        }
    }
}

impl Moved {
    /// Whether this is the act, and more so than another.
    pub fn is(&self, act: Act) -> bool {
        // A turn by its mark weighs as much as a nod by its own.
        let (aside, upright) = (self.yaw / TURN, self.pitch / NOD);
        match act {
            Act::Left => aside >= 1.0 && aside > upright.abs(),
            Act::Right => -aside >= 1.0 && -aside > upright.abs(),
            Act::Up => upright >= 1.0 && upright > aside.abs(),
            Act::Down => -upright >= 1.0 && -upright > aside.abs(),
            Act::Nearer => self.growth >= GROWTH && aside.abs() < 1.5 && upright.abs() < 2.0,
        }
    }

    /// Degrees turned, whatever way.
    pub fn angle(&self) -> f64 {
        self.yaw.hypot(self.pitch)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_order_can_be_drawn_and_none_other() {
        let mut drawn: Vec<Challenge> = vec![];
        for number in 0..Challenge::COUNT as u64 {
            let challenge = Challenge::drawn(number.to_le_bytes());
            assert!(Challenge::of(challenge.acts().to_vec()).is_some() && !drawn.contains(&challenge), "{challenge:?}");
            drawn.push(challenge);
        }
        assert_eq!(Challenge::drawn((Challenge::COUNT as u64).to_le_bytes()), drawn[0]);
        assert_eq!(Challenge::of(vec![Act::Up, Act::Down, Act::Up, Act::Down]), None);
        assert_eq!(Challenge::of(vec![Act::Left, Act::Left, Act::Up, Act::Down]), None);
        assert_eq!(Challenge::of(vec![Act::Left]), None);
    }

    #[test]
    fn an_act_is_done_in_its_own_direction_only() {
        let moved = |yaw, pitch, growth| Moved { yaw, pitch, growth };
        for (moved, acts) in [
            (moved(20.0, 3.0, 1.0), vec![Act::Left]),
            (moved(-20.0, 3.0, 1.0), vec![Act::Right]),
            (moved(3.0, 14.0, 1.0), vec![Act::Up]),
            (moved(3.0, -14.0, 1.0), vec![Act::Down]),
            (moved(2.0, 1.0, 1.4), vec![Act::Nearer]),
            (moved(6.0, 4.0, 1.1), vec![]),
            (moved(20.0, 30.0, 1.0), vec![Act::Up]),
        ] {
            let done: Vec<Act> = Act::ALL.into_iter().filter(|act| moved.is(*act)).collect();
            assert_eq!(done, acts, "{moved:?}");
        }
    }

    #[test]
    fn turns_are_counted_from_the_first_frame_and_over_the_half_circle() {
        let head = |yaw, pitch| Head { pose: Pose { yaw, pitch, roll: 0.0 }, size: 100.0 };
        let moved = head(-170.0, 5.0).since(&head(170.0, -5.0));
        assert_eq!((moved.yaw, moved.pitch, moved.growth), (20.0, 10.0, 1.0));
    }
}
