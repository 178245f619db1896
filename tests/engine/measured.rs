//! Scores on shared material, each with a floor; where it is absent, a printed line and a pass.
