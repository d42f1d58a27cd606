//! Documents, drawn and photographed, and what is found of them. Networks and fonts are those that `cargo xtask models` puts
//! into `models/fetched`, and our own.

mod codes;
mod desk;
mod further;
mod selfies;
mod sorted;
mod statuses;
