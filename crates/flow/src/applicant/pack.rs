//! A ZIP file (PKWARE's APPNOTE, 4.3) of a few files as they are: pictures do not get smaller. Stored entries are three
//! kinds of records of fixed shape, less than what a library for the rest of the format would bring along.

use flate2::Crc;

/// Of what stands before a file, in the directory at the end, and after that directory (APPNOTE 4.3.7, 4.3.12, 4.3.16).
const FILE: &[u8] = b"PK\x03\x04";
const LISTED: &[u8] = b"PK\x01\x02";
const END: &[u8] = b"PK\x05\x06";
/// Version 2.0: stored files in folders (APPNOTE 4.4.3).
const VERSION: u16 = 20;
/// The same, made on Unix, so that attributes are those of Unix.
const MADE: u16 = 3 << 8 | VERSION;
/// Only the owner may read what is unpacked (APPNOTE 4.4.15, the upper half is the mode of Unix).
const PRIVATE: u32 = 0o600 << 16;
/// 1980-01-01, the first day there is: when a file was kept stands in the data (APPNOTE 4.4.6).
const DAY: u16 = 1 << 5 | 1;

/// Packs files by their names, which are ASCII. All of them together have less than 4 GiB.
pub(super) fn pack(files: &[(String, Vec<u8>)]) -> Vec<u8> {
    let (mut zip, mut directory) = (vec![], vec![]);
    for (name, bytes) in files {
        let start = size(zip.len());
        let head = head(name, bytes);
        zip.extend_from_slice(FILE);
        zip.extend_from_slice(&head);
        zip.extend_from_slice(name.as_bytes());
        zip.extend_from_slice(bytes);
        directory.extend_from_slice(LISTED);
        directory.extend_from_slice(&MADE.to_le_bytes());
        directory.extend_from_slice(&head);
        // No comment, the first disk, not said to be text.
        directory.extend_from_slice(&[0; 6]);
        directory.extend_from_slice(&PRIVATE.to_le_bytes());
        directory.extend_from_slice(&start);
        directory.extend_from_slice(name.as_bytes());
    }
    let (start, length, count) = (size(zip.len()), size(directory.len()), short(files.len()));
    zip.append(&mut directory);
    zip.extend_from_slice(END);
    // This disk is the only one.
    zip.extend_from_slice(&[0; 4]);
    for part in [&count[..], &count, &length, &start, &[0; 2]] {
        zip.extend_from_slice(part);
    }
    zip
}

/// What is said of a file in front of it and in the directory alike.
fn head(name: &str, bytes: &[u8]) -> Vec<u8> {
    let mut sum = Crc::new();
    sum.update(bytes);
    let mut head = vec![];
    // No flags, stored, midnight.
    for number in [VERSION, 0, 0, 0, DAY] {
        head.extend_from_slice(&number.to_le_bytes());
    }
    head.extend_from_slice(&sum.sum().to_le_bytes());
    head.extend_from_slice(&size(bytes.len()));
    head.extend_from_slice(&size(bytes.len()));
    head.extend_from_slice(&short(name.len()));
    // Nothing further.
    head.extend_from_slice(&[0; 2]);
    head
}

fn size(bytes: usize) -> [u8; 4] {
    u32::try_from(bytes).expect("what is packed has less than 4 GiB").to_le_bytes()
}

fn short(number: usize) -> [u8; 2] {
    u16::try_from(number).expect("what is packed is a few files of short names").to_le_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_packed_as_others_pack_them() {
        let files = [("data.json".into(), b"{}".to_vec()), ("pictures/01-FRONT.jpg".into(), b"\xff\xd8\xff".to_vec())];
        // Written by the zipfile module of Python 3.
        let others = concat!(
            "504b03041400000000000000210043bfa6a3020000000200000009000000646174612e6a736f6e7b7d504b03041400000000",
            "0000002100654d3a2503000000030000001500000070696374757265732f30312d46524f4e542e6a7067ffd8ff504b010214",
            "031400000000000000210043bfa6a30200000002000000090000000000000000000000800100000000646174612e6a736f6e",
            "504b0102140314000000000000002100654d3a25030000000300000015000000000000000000000080012900000070696374",
            "757265732f30312d46524f4e542e6a7067504b050600000000020002007a0000005f0000000000",
        );
        assert_eq!(hex::encode(pack(&files)), others);
    }
}
