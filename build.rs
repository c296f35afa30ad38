//! A new migration must reach the binary: cargo does not see it by itself.

fn main() {
    println!("cargo:rerun-if-changed=migrations");
}
