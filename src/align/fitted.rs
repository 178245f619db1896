//! What each sign weighs, as `examples/fit.rs --weights` prints it; not written by hand.

use super::context::ROUND;
use super::parts::PART;
use super::signs::FIRST;

/// Where the word table knows the words.
pub(super) const WITH_MEANING_FIRST: [f32; FIRST] = [
    -0.833, // bias
    3.484,  // words
    1.535,  // figures
    3.671,  // heading
    1.776,  // heading squared
    1.698,  // heading meaning
    -2.021, // headed
    4.339,  // heading in text
    -5.917, // meaning
    7.747,  // family
    -1.070, // parent
    -0.881, // echo
    2.836,  // shape
    0.452,  // length
    2.677,  // words margin
    4.355,  // meaning margin
    2.913,  // echo margin
    -0.183, // family margin
    3.216,  // total margin
];
pub(super) const WITH_MEANING_ROUND: [[f32; ROUND]; 2] = [
    [
        -0.319, // bias
        2.150,  // words
        0.297,  // figures
        1.129,  // heading
        0.733,  // heading squared
        0.292,  // heading meaning
        -1.790, // headed
        2.650,  // heading in text
        0.045,  // meaning
        5.061,  // family
        -2.236, // parent
        0.152,  // echo
        0.462,  // shape
        -0.300, // length
        -0.155, // words margin
        -1.431, // meaning margin
        -1.119, // echo margin
        -3.627, // family margin
        0.732,  // total margin
        3.752,  // odds
        3.112,  // before
        2.267,  // after
        -0.161, // between
        0.909,  // two before
        0.707,  // two after
        0.422,  // parents
        3.041,  // children
        -3.939, // row rival
        -3.449, // column rival
        -3.067, // distance
        -1.358, // row share
        0.974,  // before or after
        -2.200, // before * words
        -1.475, // after * words
    ],
    [
        0.226,  // bias
        2.325,  // words
        0.786,  // figures
        1.719,  // heading
        1.293,  // heading squared
        0.824,  // heading meaning
        -1.738, // headed
        2.601,  // heading in text
        -0.409, // meaning
        4.845,  // family
        -2.100, // parent
        0.653,  // echo
        0.647,  // shape
        -0.219, // length
        1.066,  // words margin
        0.090,  // meaning margin
        -0.000, // echo margin
        -1.931, // family margin
        0.625,  // total margin
        2.389,  // odds
        0.982,  // before
        0.436,  // after
        -0.073, // between
        0.610,  // two before
        0.213,  // two after
        1.203,  // parents
        2.439,  // children
        -3.454, // row rival
        -3.219, // column rival
        -2.746, // distance
        -1.566, // row share
        -0.048, // before or after
        -0.705, // before * words
        -0.072, // after * words
    ],
];
pub(super) const WITH_MEANING_PART: [f32; PART] = [
    -6.276, // bias
    1.710,  // coverage
    0.760,  // echo
    2.982,  // meaning
    -1.171, // said better
    -2.127, // echoed better
    0.760,  // coverage ahead
    2.887,  // echo ahead
    2.673,  // siblings
    0.232,  // children
    0.615,  // parent is whole's partner
    2.551,  // neighbour is whole's partner
    8.254,  // score
    1.018,  // unclaimed
    -2.176, // coverage elsewhere
];

/// Where it does not: other languages.
pub(super) const WORDS_ALONE_FIRST: [f32; FIRST] = [
    -3.458, // bias
    13.106, // words
    1.711,  // figures
    6.246,  // heading
    2.259,  // heading squared
    0.000,  // heading meaning
    -1.516, // headed
    6.660,  // heading in text
    0.000,  // meaning
    0.000,  // family
    1.606,  // parent
    -5.744, // echo
    2.492,  // shape
    1.493,  // length
    4.461,  // words margin
    1.295,  // meaning margin
    1.434,  // echo margin
    1.295,  // family margin
    3.797,  // total margin
];
pub(super) const WORDS_ALONE_ROUND: [[f32; ROUND]; 2] = [
    [
        2.347,  // bias
        5.307,  // words
        -0.176, // figures
        0.121,  // heading
        0.210,  // heading squared
        0.000,  // heading meaning
        -1.203, // headed
        0.707,  // heading in text
        0.000,  // meaning
        0.000,  // family
        -3.305, // parent
        -3.345, // echo
        -0.625, // shape
        -0.147, // length
        -3.433, // words margin
        1.811,  // meaning margin
        -2.185, // echo margin
        1.811,  // family margin
        -2.441, // total margin
        5.535,  // odds
        2.952,  // before
        2.063,  // after
        -0.675, // between
        1.114,  // two before
        0.791,  // two after
        0.731,  // parents
        4.618,  // children
        -3.602, // row rival
        -2.773, // column rival
        -3.153, // distance
        -1.782, // row share
        1.159,  // before or after
        -2.002, // before * words
        -1.243, // after * words
    ],
    [
        0.370,  // bias
        7.483,  // words
        0.644,  // figures
        2.146,  // heading
        1.381,  // heading squared
        0.000,  // heading meaning
        -1.470, // headed
        2.484,  // heading in text
        0.000,  // meaning
        0.000,  // family
        -1.732, // parent
        -1.959, // echo
        0.677,  // shape
        0.558,  // length
        0.050,  // words margin
        1.275,  // meaning margin
        0.632,  // echo margin
        1.275,  // family margin
        -1.892, // total margin
        2.616,  // odds
        2.243,  // before
        1.457,  // after
        -1.202, // between
        0.587,  // two before
        0.216,  // two after
        1.026,  // parents
        4.820,  // children
        -3.471, // row rival
        -2.517, // column rival
        -2.010, // distance
        -0.906, // row share
        -0.573, // before or after
        -1.289, // before * words
        -0.529, // after * words
    ],
];
pub(super) const WORDS_ALONE_PART: [f32; PART] = [
    -5.507, // bias
    2.211,  // coverage
    2.432,  // echo
    0.000,  // meaning
    -0.751, // said better
    -0.795, // echoed better
    0.357,  // coverage ahead
    3.227,  // echo ahead
    2.233,  // siblings
    0.610,  // children
    0.781,  // parent is whole's partner
    1.934,  // neighbour is whole's partner
    5.446,  // score
    0.840,  // unclaimed
    -0.273, // coverage elsewhere
];
