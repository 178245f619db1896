//! What each sign weighs, as `examples/fit.rs --weights` prints it; not written by hand.

use super::context::{KINDS, SIGNS};
use super::parts::PART;
use super::signs::FIRST;

/// Where the word table knows the words.
pub(super) const WITH_MEANING_FIRST: [f32; FIRST] = [
    -0.575, // bias
    2.871,  // words
    1.649,  // figures
    3.663,  // heading
    1.713,  // heading squared
    1.488,  // heading meaning
    -2.050, // headed
    4.228,  // heading in text
    -6.030, // meaning
    7.651,  // family
    -0.933, // parent
    -0.728, // echo
    2.791,  // shape
    0.418,  // length
    2.790,  // words margin
    4.498,  // meaning margin
    2.660,  // echo margin
    -0.273, // family margin
    3.219,  // total margin
    1.107,  // subjects
    -0.501, // subjects told
    0.415,  // subjects margin
];
pub(super) const WITH_MEANING_ROUND: [[[f32; KINDS]; SIGNS]; 2] = [
    [
        [-4.108, -7.449, 7.340],  // bias
        [-0.527, 0.816, 2.953],   // words
        [2.032, 3.897, -2.595],   // figures
        [0.564, -0.074, 2.542],   // heading
        [0.343, 1.187, 1.601],    // heading squared
        [0.542, -3.106, -1.223],  // heading meaning
        [-1.501, -5.481, -0.045], // headed
        [1.049, -3.568, 3.380],   // heading in text
        [0.268, 1.785, -6.176],   // meaning
        [1.615, 3.371, 9.501],    // family
        [-0.225, -0.652, -1.743], // parent
        [1.420, -4.058, -0.014],  // echo
        [1.268, -0.791, 0.458],   // shape
        [3.509, 2.556, -5.350],   // length
        [-1.613, -1.429, 2.182],  // words margin
        [-0.957, 0.548, 3.173],   // meaning margin
        [0.919, -4.311, -3.583],  // echo margin
        [-1.748, 1.129, -5.004],  // family margin
        [0.086, 2.834, 0.609],    // total margin
        [0.545, 3.551, -0.921],   // subjects
        [-0.494, -1.433, 0.595],  // subjects told
        [1.057, -0.118, -1.018],  // subjects margin
        [1.854, -3.063, 2.977],   // odds
        [3.855, 1.868, 1.607],    // before
        [2.573, 1.246, 3.393],    // after
        [0.523, 2.502, -5.928],   // between
        [1.388, 1.391, -1.100],   // two before
        [0.777, 0.478, -0.545],   // two after
        [0.967, 7.742, -1.793],   // parents
        [2.134, -0.641, 2.879],   // children
        [-3.366, 0.460, -0.851],  // row rival
        [-2.721, 3.147, -2.072],  // column rival
        [-2.626, -2.773, -1.303], // distance
        [1.379, -0.946, -5.634],  // row share
        [1.173, -1.606, -4.944],  // before or after
        [-0.079, -3.062, -0.516], // before * words
        [-1.458, 1.162, 0.498],   // after * words
    ],
    [
        [-4.304, -6.773, 6.931], // bias
        [-0.213, 2.405, 1.641],  // words
        [1.071, 2.041, -0.818],  // figures
        [1.059, -0.214, 2.389],  // heading
        [0.414, 0.425, 0.586],   // heading squared
        [0.746, -2.573, -0.881], // heading meaning
        [-1.738, -2.017, 0.543], // headed
        [0.820, -2.311, 2.414],  // heading in text
        [0.545, -0.078, -4.890], // meaning
        [1.758, 0.634, 6.486],   // family
        [-0.196, 0.010, -1.821], // parent
        [0.758, -2.596, 0.735],  // echo
        [0.859, -1.100, 0.477],  // shape
        [1.846, 0.777, -2.596],  // length
        [-1.073, -1.927, 2.085], // words margin
        [-0.820, 1.256, 3.036],  // meaning margin
        [0.168, -3.195, -0.985], // echo margin
        [-1.564, 0.646, -1.854], // family margin
        [-0.472, 1.964, 1.398],  // total margin
        [0.691, 1.888, -0.469],  // subjects
        [-0.912, -0.174, 0.828], // subjects told
        [0.639, -1.272, -0.350], // subjects margin
        [2.011, -1.098, 1.631],  // odds
        [1.843, 1.926, -0.041],  // before
        [0.972, 1.894, 1.834],   // after
        [1.155, 1.198, -4.426],  // between
        [2.788, 0.436, -2.846],  // two before
        [0.775, 1.167, -0.770],  // two after
        [0.588, 0.718, 0.568],   // parents
        [1.643, 0.157, 3.544],   // children
        [-3.863, 0.154, 0.770],  // row rival
        [-3.248, 2.899, -0.451], // column rival
        [0.918, 0.091, -3.521],  // distance
        [1.864, 2.132, -5.855],  // row share
        [-0.229, 1.073, -2.343], // before or after
        [-0.248, -3.157, 1.225], // before * words
        [-0.263, -0.535, 0.108], // after * words
    ],
];
pub(super) const WITH_MEANING_PART: [f32; PART] = [
    -6.118, // bias
    1.912,  // coverage
    0.725,  // echo
    2.281,  // meaning
    -0.924, // said better
    -2.176, // echoed better
    0.737,  // coverage ahead
    2.902,  // echo ahead
    2.630,  // siblings
    0.137,  // children
    0.143,  // parent is whole's partner
    2.704,  // neighbour is whole's partner
    8.420,  // score
    0.555,  // unclaimed
    -1.657, // coverage elsewhere
];

/// Where it does not: other languages.
pub(super) const WORDS_ALONE_FIRST: [f32; FIRST] = [
    -3.110, // bias
    13.108, // words
    1.911,  // figures
    5.957,  // heading
    2.214,  // heading squared
    0.000,  // heading meaning
    -1.624, // headed
    6.122,  // heading in text
    0.000,  // meaning
    0.000,  // family
    1.370,  // parent
    -7.107, // echo
    2.529,  // shape
    1.494,  // length
    4.844,  // words margin
    1.462,  // meaning margin
    1.197,  // echo margin
    1.462,  // family margin
    3.492,  // total margin
    1.853,  // subjects
    -0.566, // subjects told
    0.639,  // subjects margin
];
pub(super) const WORDS_ALONE_ROUND: [[[f32; KINDS]; SIGNS]; 2] = [
    [
        [-2.784, -4.304, 9.216],  // bias
        [2.639, 4.604, 14.873],   // words
        [1.931, 1.413, -2.951],   // figures
        [0.697, 0.653, -0.694],   // heading
        [0.353, 1.693, 1.394],    // heading squared
        [0.000, 0.000, 0.000],    // heading meaning
        [-0.719, -5.155, -0.173], // headed
        [1.462, -4.065, -0.916],  // heading in text
        [0.000, 0.000, 0.000],    // meaning
        [0.000, 0.000, 0.000],    // family
        [-0.379, -1.850, -0.345], // parent
        [0.160, -1.505, -16.125], // echo
        [1.487, -0.558, -2.466],  // shape
        [3.013, 1.404, -4.482],   // length
        [-3.736, -3.400, -4.363], // words margin
        [0.283, 1.248, 1.602],    // meaning margin
        [-1.515, 0.780, 5.319],   // echo margin
        [0.283, 1.248, 1.602],    // family margin
        [-0.460, -1.181, -3.411], // total margin
        [0.234, 2.561, -0.614],   // subjects
        [-0.099, -0.297, 0.139],  // subjects told
        [0.162, -0.304, -0.830],  // subjects margin
        [3.437, -1.316, 3.276],   // odds
        [3.875, 2.953, 3.947],    // before
        [2.592, 3.549, 4.659],    // after
        [-0.432, 1.529, -6.600],  // between
        [2.213, 0.996, -2.213],   // two before
        [1.174, -0.046, -1.140],  // two after
        [1.628, 4.973, -2.858],   // parents
        [3.452, 3.651, 13.265],   // children
        [-2.954, -1.570, -0.242], // row rival
        [-1.871, 1.504, -2.179],  // column rival
        [-2.629, -3.202, -1.680], // distance
        [0.190, 0.466, -4.921],   // row share
        [1.496, -0.776, -7.087],  // before or after
        [-0.209, -3.988, -0.817], // before * words
        [-0.080, -4.995, -0.146], // after * words
    ],
    [
        [-1.761, -4.914, 4.617],   // bias
        [2.193, 2.833, 12.847],    // words
        [1.180, 0.520, -0.636],    // figures
        [1.319, -0.611, 2.253],    // heading
        [0.253, 0.149, -0.152],    // heading squared
        [0.000, 0.000, 0.000],     // heading meaning
        [-1.207, -3.368, 0.562],   // headed
        [1.109, -2.913, 1.374],    // heading in text
        [0.000, 0.000, 0.000],     // meaning
        [0.000, 0.000, 0.000],     // family
        [-0.141, -1.638, 0.057],   // parent
        [-0.013, -2.058, -11.190], // echo
        [1.030, -0.418, -0.529],   // shape
        [1.513, 0.328, -1.326],    // length
        [-2.008, -1.609, -1.514],  // words margin
        [0.213, 1.163, 0.888],     // meaning margin
        [-0.476, 0.829, 5.680],    // echo margin
        [0.213, 1.163, 0.888],     // family margin
        [-0.691, -0.799, -2.611],  // total margin
        [0.254, 1.243, 0.424],     // subjects
        [-0.278, -0.013, -0.030],  // subjects told
        [0.303, -0.360, -0.163],   // subjects margin
        [2.738, -0.846, 1.297],    // odds
        [2.631, 3.271, 0.767],     // before
        [1.519, 0.518, 2.589],     // after
        [0.187, 1.011, -4.378],    // between
        [2.686, 0.895, -2.934],    // two before
        [1.452, 1.193, -1.774],    // two after
        [1.566, 0.115, -0.997],    // parents
        [2.566, 3.168, 8.512],     // children
        [-5.315, 0.245, 2.444],    // row rival
        [-4.279, 3.258, 1.262],    // column rival
        [0.621, 1.259, -2.304],    // distance
        [0.259, 1.456, -3.823],    // row share
        [-0.721, 1.237, -2.874],   // before or after
        [-0.253, -4.830, 0.780],   // before * words
        [-0.354, -1.612, 0.112],   // after * words
    ],
];
pub(super) const WORDS_ALONE_PART: [f32; PART] = [
    -5.475, // bias
    2.120,  // coverage
    2.167,  // echo
    0.000,  // meaning
    -0.721, // said better
    -0.737, // echoed better
    0.511,  // coverage ahead
    2.904,  // echo ahead
    2.137,  // siblings
    0.291,  // children
    0.552,  // parent is whole's partner
    1.625,  // neighbour is whole's partner
    5.932,  // score
    0.814,  // unclaimed
    -0.363, // coverage elsewhere
];
