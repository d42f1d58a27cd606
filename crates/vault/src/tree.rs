//! A Merkle tree over a list that only grows (RFC 9162 §2.1, the tree of RFC 6962): its root says what the list is, a
//! short proof that something is in it, another that an older list is the beginning of a newer one.
//!
//! Everything here is arithmetic; whoever keeps the list fetches the hashes that a proof needs, which
//! [`inclusion`] and [`consistency`] name as ranges of leaves.

use std::ops::Range;

use sha2::{Digest, Sha256};

/// SHA-256.
pub type Hash = [u8; 32];

/// The hash of a leaf. Its first byte keeps a leaf from passing as a node.
pub fn leaf(bytes: &[u8]) -> Hash {
    Sha256::new().chain_update([0]).chain_update(bytes).finalize().into()
}

/// The hash of two subtrees side by side.
pub fn node(left: &Hash, right: &Hash) -> Hash {
    Sha256::new().chain_update([1]).chain_update(left).chain_update(right).finalize().into()
}

/// What has to be known of a tree to add to it: the full subtrees along its right edge.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Edge {
    size: u64,
    /// The largest first; one for each bit of `size`.
    full: Vec<Hash>,
}

impl Edge {
    /// Reads what [`Edge::to_bytes`] wrote. `None` when it is not the edge of a tree of this size.
    pub fn of(size: u64, bytes: &[u8]) -> Option<Self> {
        let (full, rest) = bytes.as_chunks::<32>();
        (rest.is_empty() && full.len() == size.count_ones() as usize).then(|| Self { size, full: full.to_vec() })
    }

    /// The hashes one after the other.
    pub fn to_bytes(&self) -> Vec<u8> {
        self.full.concat()
    }

    /// How many leaves there are.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Adds a leaf's hash, and tells of each subtree that became full with it: its level (the leaves' is 0), its number
    /// among those of its level, its hash.
    pub fn push(&mut self, leaf: Hash, mut full: impl FnMut(u32, u64, Hash)) {
        let (mut hash, mut level) = (leaf, 0);
        while self.size >> level & 1 == 1
            && let Some(left) = self.full.pop()
        {
            hash = node(&left, &hash);
            level += 1;
            full(level, self.size >> level, hash);
        }
        self.full.push(hash);
        self.size += 1;
    }

    /// The root of the tree.
    pub fn root(&self) -> Hash {
        let joined = self.full.iter().rev().copied().reduce(|right, left| node(&left, &right));
        joined.unwrap_or_else(|| Sha256::digest([]).into())
    }
}

/// The root of a subtree, made of the hashes of equally large full subtrees side by side (the last may be smaller).
pub fn join(hashes: impl IntoIterator<Item = Hash>) -> Hash {
    let mut edge = Edge::default();
    hashes.into_iter().for_each(|hash| edge.push(hash, |_, _, _| {}));
    edge.root()
}

/// Cuts a range of leaves that is a subtree of the tree into full subtrees, the largest first: level and number of each.
pub fn full_subtrees(range: &Range<u64>) -> Vec<(u32, u64)> {
    let (mut begin, mut left) = (range.start, range.end.saturating_sub(range.start));
    let mut found = vec![];
    while let Some(level) = left.checked_ilog2() {
        found.push((level, begin >> level));
        begin += 1 << level;
        left -= 1 << level;
    }
    found
}

/// Which subtrees prove that leaf `index` is in a tree of `size` leaves, in the order of the proof (RFC 9162 §2.1.3.1).
/// Nothing when it is not.
pub fn inclusion(index: u64, size: u64) -> Vec<Range<u64>> {
    let (mut begin, mut end) = (0, size);
    let mut path = vec![];
    while index < size && end - begin > 1 {
        let middle = begin + half(end - begin);
        if index < middle {
            path.push(middle..end);
            end = middle;
        } else {
            path.push(begin..middle);
            begin = middle;
        }
    }
    path.reverse();
    path
}

/// Which subtrees prove that the first `older` leaves of a tree of `newer` are the older tree, in the order of the proof
/// (RFC 9162 §2.1.4.1). Nothing when the older is empty, as large or larger.
pub fn consistency(older: u64, newer: u64) -> Vec<Range<u64>> {
    let (mut begin, mut end) = (0, newer);
    let mut path = vec![];
    if older == 0 || older >= newer {
        return path;
    }
    while older != end {
        let middle = begin + half(end - begin);
        if older <= middle {
            path.push(middle..end);
            end = middle;
        } else {
            path.push(begin..middle);
            begin = middle;
        }
    }
    // The older tree itself is known to whoever checks.
    if begin > 0 {
        path.push(begin..end);
    }
    path.reverse();
    path
}

/// Whether the proof shows that a leaf of this hash is number `index` of the tree of `size` leaves with this root (RFC
/// 9162 §2.1.3.2).
pub fn is_included(leaf: &Hash, index: u64, size: u64, path: &[Hash], root: &Hash) -> bool {
    if index >= size {
        return false;
    }
    let (mut at, mut last, mut hash) = (index, size - 1, *leaf);
    for beside in path {
        if last == 0 {
            return false;
        }
        if at & 1 == 1 || at == last {
            hash = node(beside, &hash);
            while at & 1 == 0 && at != 0 {
                (at, last) = (at >> 1, last >> 1);
            }
        } else {
            hash = node(&hash, beside);
        }
        (at, last) = (at >> 1, last >> 1);
    }
    last == 0 && hash == *root
}

/// Whether the proof shows that the older tree is the beginning of the newer one (RFC 9162 §2.1.4.2).
pub fn is_consistent(older: (u64, &Hash), newer: (u64, &Hash), path: &[Hash]) -> bool {
    let ((old_size, old_root), (new_size, new_root)) = (older, newer);
    if old_size == 0 || old_size >= new_size {
        return path.is_empty() && (old_size == 0 || (old_size == new_size && old_root == new_root));
    }
    let (first, rest) = match path {
        _ if old_size.is_power_of_two() => (old_root, path),
        [first, rest @ ..] => (first, rest),
        [] => return false,
    };
    let (mut at, mut last) = (old_size - 1, new_size - 1);
    while at & 1 == 1 {
        (at, last) = (at >> 1, last >> 1);
    }
    let (mut old_hash, mut new_hash) = (*first, *first);
    for beside in rest {
        if last == 0 {
            return false;
        }
        if at & 1 == 1 || at == last {
            old_hash = node(beside, &old_hash);
            new_hash = node(beside, &new_hash);
            while at & 1 == 0 && at != 0 {
                (at, last) = (at >> 1, last >> 1);
            }
        } else {
            new_hash = node(&new_hash, beside);
        }
        (at, last) = (at >> 1, last >> 1);
    }
    last == 0 && old_hash == *old_root && new_hash == *new_root
}

/// The largest power of two below `n`, which is at least 2.
fn half(n: u64) -> u64 {
    1 << (n - 1).ilog2()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The inputs by which implementations of certificate transparency check their trees.
    const INPUTS: [&str; 8] =
        ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];
    /// The roots of the first one, two … eight of them.
    const ROOTS: [&str; 8] = [
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ];

    fn inputs() -> Vec<Hash> {
        INPUTS.iter().map(|input| leaf(&hex::decode(input).unwrap())).collect()
    }

    #[test]
    fn roots_are_those_of_the_known_trees() {
        let mut edge = Edge::default();
        assert_eq!(hex::encode(edge.root()), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        for (leaf, root) in inputs().into_iter().zip(ROOTS) {
            edge.push(leaf, |_, _, _| {});
            assert_eq!(hex::encode(edge.root()), root, "of {}", edge.size());
        }
    }

    #[test]
    fn a_known_proof_of_inclusion_is_made() {
        let leaves = inputs();
        let path: Vec<String> = inclusion(0, 8).iter().map(|range| hex::encode(subtree(&leaves, range))).collect();
        let known = [
            "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
            "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
            "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
        ];
        assert_eq!(path, known);
    }

    fn leaves(n: u64) -> Vec<Hash> {
        (0..n).map(|n| leaf(&n.to_be_bytes())).collect()
    }

    /// The root of a range by the definition (RFC 9162 §2.1.1).
    fn subtree(leaves: &[Hash], range: &Range<u64>) -> Hash {
        match range.end - range.start {
            1 => leaves[range.start as usize],
            n => {
                let middle = range.start + half(n);
                node(&subtree(leaves, &(range.start..middle)), &subtree(leaves, &(middle..range.end)))
            }
        }
    }

    proptest! {
        #[test]
        fn every_leaf_is_proved_and_nothing_else_is(size in 1_u64..600, at in any::<u64>(), other in any::<u64>()) {
            let (leaves, index, other) = (leaves(size), at % size, other % size);
            let root = join(leaves.clone());
            prop_assert_eq!(root, subtree(&leaves, &(0..size)));
            let path: Vec<Hash> = inclusion(index, size).iter().map(|range| subtree(&leaves, range)).collect();
            prop_assert!(is_included(&leaves[index as usize], index, size, &path, &root));
            if other != index {
                prop_assert!(!is_included(&leaves[other as usize], index, size, &path, &root));
                prop_assert!(!is_included(&leaves[index as usize], other, size, &path, &root));
            }
            prop_assert!(!is_included(&leaves[index as usize], index, size, &path, &leaf(b"another")));
            for broken in 0..path.len() {
                let mut path = path.clone();
                path[broken][31] ^= 1;
                prop_assert!(!is_included(&leaves[index as usize], index, size, &path, &root));
            }
            let longer = [&path[..], &[root]].concat();
            prop_assert!(!is_included(&leaves[index as usize], index, size, &longer, &root));
        }

        #[test]
        fn an_older_tree_is_proved_to_be_the_beginning_and_another_is_not(size in 1_u64..600, at in any::<u64>()) {
            let (leaves, older) = (leaves(size), 1 + at % size);
            let (old, new) = (join(leaves[..older as usize].to_vec()), join(leaves.clone()));
            let path: Vec<Hash> = consistency(older, size).iter().map(|range| subtree(&leaves, range)).collect();
            prop_assert!(is_consistent((older, &old), (size, &new), &path));
            let another = leaf(b"another");
            prop_assert!(!is_consistent((older, &another), (size, &new), &path));
            prop_assert!(!is_consistent((older, &old), (size, &another), &path));
            for broken in 0..path.len() {
                let mut path = path.clone();
                path[broken][0] ^= 1;
                prop_assert!(!is_consistent((older, &old), (size, &new), &path));
            }
        }

        #[test]
        fn a_subtree_is_the_join_of_its_full_parts(size in 1_u64..600, at in any::<u64>()) {
            let leaves = leaves(size);
            for range in inclusion(at % size, size) {
                let parts = full_subtrees(&range).into_iter().map(|(level, number)| {
                    subtree(&leaves, &(number << level..(number + 1) << level))
                });
                let folded = parts.collect::<Vec<_>>().into_iter().rev().reduce(|right, left| node(&left, &right));
                prop_assert_eq!(folded.unwrap(), subtree(&leaves, &range));
            }
        }

        #[test]
        fn an_edge_is_kept_and_read_again(size in 0_u64..600, more in 0_u64..600) {
            let all = leaves(size + more);
            let mut edge = Edge::default();
            all[..size as usize].iter().for_each(|leaf| edge.push(*leaf, |_, _, _| {}));
            let mut again = Edge::of(size, &edge.to_bytes()).unwrap();
            prop_assert_eq!(&again, &edge);
            all[size as usize..].iter().for_each(|leaf| again.push(*leaf, |level, number, hash| {
                assert_eq!(hash, subtree(&all, &(number << level..(number + 1) << level)));
            }));
            prop_assert_eq!(again.root(), join(all));
            prop_assert!(Edge::of(size, &[0; 31]).is_none());
            prop_assert!(Edge::of(size + 1, &edge.to_bytes()).is_none() || (size + 1).count_ones() == size.count_ones());
        }
    }
}
