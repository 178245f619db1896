//! Golden cases: `tests/cases/<room>/<what>.case`, one file a case.
