//! `meantime replay`: a slice of a real trace and random ones judged by code of its own, small traces written by hand,
//! and what it says to bad input.

#[path = "../../examples/replay_check/judge.rs"]
mod judge;
mod run;

mod by_hand;
mod input;
mod judged;
