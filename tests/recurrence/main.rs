//! Recurring schedules: what another implementation says of them, and laws that hold for all.

mod laws;
mod vectors;
