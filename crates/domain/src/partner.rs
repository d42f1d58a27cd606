//! partner
