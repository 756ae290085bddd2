//! Checks: rules about what a register must say.

pub mod coverage;
