//! Topics, facts, findings.
