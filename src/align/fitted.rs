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
        -0.969, // bias
        2.221,  // words
        0.406,  // figures
        1.376,  // heading
        0.860,  // heading squared
        0.228,  // heading meaning
        -1.503, // headed
        2.780,  // heading in text
        -0.014, // meaning
        4.502,  // family
        -2.596, // parent
        0.630,  // echo
        0.701,  // shape
        0.091,  // length
        -0.012, // words margin
        -0.955, // meaning margin
        -0.639, // echo margin
        -4.079, // family margin
        0.423,  // total margin
        3.635,  // odds
        3.192,  // before
        2.207,  // after
        -0.548, // between
        0.879,  // two before
        0.864,  // two after
        0.589,  // parents
        3.303,  // children
        -3.979, // row rival
        -3.575, // column rival
        -2.237, // distance
        -1.309, // row share
        1.012,  // before or after
        -1.846, // before * words
        -1.504, // after * words
        0.847,  // bias
        0.623,  // words
        0.840,  // figures
        0.392,  // heading
        1.662,  // heading squared
        -3.851, // heading meaning
        -5.962, // headed
        -3.577, // heading in text
        0.642,  // meaning
        8.222,  // family
        -2.071, // parent
        -3.245, // echo
        -0.181, // shape
        -1.367, // length
        -0.396, // words margin
        -0.571, // meaning margin
        -7.132, // echo margin
        1.475,  // family margin
        4.827,  // total margin
        -0.489, // odds
        -1.174, // before
        1.554,  // after
        1.253,  // between
        0.258,  // two before
        -1.076, // two after
        6.418,  // parents
        1.530,  // children
        0.785,  // row rival
        1.964,  // column rival
        -6.715, // distance
        -6.701, // row share
        -3.107, // before or after
        -0.500, // before * words
        1.328,  // after * words
    ],
    [
        -0.470, // bias
        2.216,  // words
        0.666,  // figures
        1.794,  // heading
        1.056,  // heading squared
        0.563,  // heading meaning
        -1.418, // headed
        2.426,  // heading in text
        -0.103, // meaning
        4.116,  // family
        -1.967, // parent
        1.021,  // echo
        0.753,  // shape
        0.076,  // length
        0.721,  // words margin
        0.275,  // meaning margin
        -0.048, // echo margin
        -2.495, // family margin
        0.555,  // total margin
        2.553,  // odds
        1.253,  // before
        0.504,  // after
        -0.269, // between
        0.816,  // two before
        0.351,  // two after
        1.106,  // parents
        2.476,  // children
        -3.541, // row rival
        -3.275, // column rival
        -1.856, // distance
        -1.480, // row share
        -0.258, // before or after
        -0.637, // before * words
        -0.187, // after * words
        -0.686, // bias
        0.641,  // words
        0.436,  // figures
        0.510,  // heading
        1.282,  // heading squared
        -3.349, // heading meaning
        -3.221, // headed
        -3.194, // heading in text
        -1.963, // meaning
        3.957,  // family
        -0.962, // parent
        -2.200, // echo
        -0.787, // shape
        -1.263, // length
        -2.287, // words margin
        -0.114, // meaning margin
        -4.334, // echo margin
        0.733,  // family margin
        3.726,  // total margin
        2.118,  // odds
        -2.275, // before
        2.482,  // after
        -1.003, // between
        -0.855, // two before
        -0.052, // two after
        2.601,  // parents
        1.260,  // children
        0.608,  // row rival
        1.993,  // column rival
        0.328,  // distance
        -1.804, // row share
        -0.606, // before or after
        2.158,  // before * words
        0.272,  // after * words
    ],
];
pub(super) const WITH_MEANING_PART: [f32; PART] = [
    -6.026, // bias
    1.902,  // coverage
    0.523,  // echo
    3.025,  // meaning
    -1.059, // said better
    -2.349, // echoed better
    0.680,  // coverage ahead
    2.872,  // echo ahead
    2.666,  // siblings
    0.291,  // children
    1.076,  // parent is whole's partner
    2.506,  // neighbour is whole's partner
    8.255,  // score
    0.835,  // unclaimed
    -2.043, // coverage elsewhere
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
        1.804,  // bias
        5.575,  // words
        -0.181, // figures
        0.162,  // heading
        0.405,  // heading squared
        0.000,  // heading meaning
        -0.917, // headed
        0.701,  // heading in text
        0.000,  // meaning
        0.000,  // family
        -3.147, // parent
        -3.802, // echo
        -0.381, // shape
        -0.018, // length
        -3.444, // words margin
        1.699,  // meaning margin
        -1.594, // echo margin
        1.699,  // family margin
        -2.402, // total margin
        5.608,  // odds
        3.060,  // before
        1.922,  // after
        -1.130, // between
        1.246,  // two before
        1.017,  // two after
        0.828,  // parents
        4.828,  // children
        -3.363, // row rival
        -2.564, // column rival
        -2.103, // distance
        -2.344, // row share
        1.314,  // before or after
        -1.614, // before * words
        -0.837, // after * words
        4.809,  // bias
        8.935,  // words
        0.834,  // figures
        1.369,  // heading
        2.715,  // heading squared
        0.000,  // heading meaning
        -4.750, // headed
        -4.331, // heading in text
        0.000,  // meaning
        0.000,  // family
        -1.660, // parent
        -6.218, // echo
        -1.446, // shape
        -0.056, // length
        -5.206, // words margin
        1.481,  // meaning margin
        1.091,  // echo margin
        1.481,  // family margin
        -1.950, // total margin
        0.767,  // odds
        0.937,  // before
        3.439,  // after
        0.796,  // between
        -1.675, // two before
        -2.116, // two after
        1.316,  // parents
        7.509,  // children
        -1.012, // row rival
        -1.353, // column rival
        -8.142, // distance
        -4.422, // row share
        -3.588, // before or after
        -1.756, // before * words
        -3.809, // after * words
    ],
    [
        -0.161, // bias
        6.858,  // words
        0.365,  // figures
        1.154,  // heading
        0.559,  // heading squared
        0.000,  // heading meaning
        -0.833, // headed
        1.581,  // heading in text
        0.000,  // meaning
        0.000,  // family
        -1.910, // parent
        -1.983, // echo
        0.405,  // shape
        0.451,  // length
        -0.900, // words margin
        1.170,  // meaning margin
        0.592,  // echo margin
        1.170,  // family margin
        -2.151, // total margin
        3.529,  // odds
        2.636,  // before
        1.871,  // after
        -1.462, // between
        0.973,  // two before
        0.587,  // two after
        1.285,  // parents
        4.913,  // children
        -3.572, // row rival
        -2.871, // column rival
        0.360,  // distance
        -1.327, // row share
        -0.922, // before or after
        -1.331, // before * words
        -0.573, // after * words
        1.959,  // bias
        6.483,  // words
        0.872,  // figures
        0.916,  // heading
        1.622,  // heading squared
        0.000,  // heading meaning
        -3.084, // headed
        -2.416, // heading in text
        0.000,  // meaning
        0.000,  // family
        -1.166, // parent
        -7.066, // echo
        0.027,  // shape
        -0.040, // length
        -1.775, // words margin
        1.050,  // meaning margin
        3.190,  // echo margin
        1.050,  // family margin
        -0.734, // total margin
        -0.269, // odds
        1.191,  // before
        0.527,  // after
        -2.021, // between
        -1.714, // two before
        -1.141, // two after
        0.527,  // parents
        7.419,  // children
        0.647,  // row rival
        2.000,  // column rival
        -4.879, // distance
        -2.072, // row share
        -2.515, // before or after
        1.185,  // before * words
        1.697,  // after * words
    ],
];
pub(super) const WORDS_ALONE_PART: [f32; PART] = [
    -5.502, // bias
    2.100,  // coverage
    2.360,  // echo
    0.000,  // meaning
    -0.702, // said better
    -0.822, // echoed better
    0.390,  // coverage ahead
    3.182,  // echo ahead
    2.340,  // siblings
    0.601,  // children
    0.881,  // parent is whole's partner
    1.786,  // neighbour is whole's partner
    5.352,  // score
    0.980,  // unclaimed
    -0.539, // coverage elsewhere
];
