//! Every chore of the project, in Rust: `cargo xtask run · build · test · lint · models · bench`.
fn main() {}
