//! What each sign weighs, as `examples/fit.rs --weights` prints it; not written by hand.

use super::context::{KINDS, SIGNS};
use super::parts::PART;
use super::signs::FIRST;

/// Where the word table knows the words.
pub(super) const WITH_MEANING_FIRST: [f32; FIRST] = [
    -0.575, // bias
    2.860,  // words
    1.649,  // figures
    3.684,  // heading
    1.713,  // heading squared
    1.474,  // heading meaning
    -2.042, // headed
    4.228,  // heading in text
    -6.029, // meaning
    7.650,  // family
    -0.936, // parent
    -0.739, // echo
    2.787,  // shape
    0.421,  // length
    2.785,  // words margin
    4.525,  // meaning margin
    2.656,  // echo margin
    -0.276, // family margin
    3.204,  // total margin
    1.107,  // subjects
    -0.492, // subjects told
    0.407,  // subjects margin
];
pub(super) const WITH_MEANING_ROUND: [[[f32; KINDS]; SIGNS]; 2] = [
    [
        [0.189, -2.105],  // bias
        [2.569, -0.099],  // words
        [0.290, 2.445],   // figures
        [1.361, 0.542],   // heading
        [0.874, 1.878],   // heading squared
        [0.157, -2.967],  // heading meaning
        [-1.479, -6.161], // headed
        [2.691, -2.902],  // heading in text
        [-0.162, 1.307],  // meaning
        [4.384, 8.014],   // family
        [-2.161, -1.701], // parent
        [0.487, -4.263],  // echo
        [0.637, -0.107],  // shape
        [0.006, -0.898],  // length
        [-0.286, -0.859], // words margin
        [-0.740, -0.253], // meaning margin
        [-0.593, -6.465], // echo margin
        [-3.789, 0.530],  // family margin
        [0.247, 4.453],   // total margin
        [0.067, 2.579],   // subjects
        [-0.017, -1.391], // subjects told
        [0.266, -0.538],  // subjects margin
        [3.748, -1.554],  // odds
        [3.101, -0.767],  // before
        [2.242, 1.333],   // after
        [-0.634, 1.026],  // between
        [0.695, 0.649],   // two before
        [0.577, -0.011],  // two after
        [0.302, 5.915],   // parents
        [2.862, 0.873],   // children
        [-4.089, -0.234], // row rival
        [-3.698, 0.853],  // column rival
        [-3.127, -3.800], // distance
        [-1.685, -4.090], // row share
        [0.743, -2.794],  // before or after
        [-1.770, -0.953], // before * words
        [-1.406, 1.738],  // after * words
    ],
    [
        [-0.166, -2.063], // bias
        [2.020, 0.428],   // words
        [0.411, 1.812],   // figures
        [1.542, 0.422],   // heading
        [0.789, 1.229],   // heading squared
        [0.427, -2.694],  // heading meaning
        [-1.220, -2.764], // headed
        [2.153, -2.099],  // heading in text
        [-0.381, -1.533], // meaning
        [4.079, 4.022],   // family
        [-1.602, -0.991], // parent
        [0.915, -2.554],  // echo
        [0.612, -0.522],  // shape
        [-0.147, -0.425], // length
        [0.336, -1.859],  // words margin
        [0.072, 1.091],   // meaning margin
        [-0.130, -4.253], // echo margin
        [-2.424, 0.882],  // family margin
        [0.507, 3.789],   // total margin
        [0.323, 1.295],   // subjects
        [-0.208, 0.084],  // subjects told
        [0.230, -0.732],  // subjects margin
        [3.069, -0.020],  // odds
        [1.147, -2.050],  // before
        [0.618, 2.267],   // after
        [-0.141, -1.225], // between
        [0.838, -1.238],  // two before
        [0.348, 0.326],   // two after
        [0.967, 2.276],   // parents
        [2.395, 1.467],   // children
        [-3.404, 0.458],  // row rival
        [-3.366, 2.225],  // column rival
        [-1.028, -2.869], // distance
        [-1.809, 0.164],  // row share
        [-0.147, -0.522], // before or after
        [-0.674, 1.724],  // before * words
        [-0.371, 0.399],  // after * words
    ],
];
pub(super) const WITH_MEANING_PART: [f32; PART] = [
    -5.801, // bias
    2.306,  // coverage
    0.531,  // echo
    2.257,  // meaning
    -1.170, // said better
    -2.301, // echoed better
    0.694,  // coverage ahead
    2.832,  // echo ahead
    2.795,  // siblings
    0.250,  // children
    0.769,  // parent is whole's partner
    2.722,  // neighbour is whole's partner
    8.948,  // score
    0.503,  // unclaimed
    -1.986, // coverage elsewhere
];

/// Where it does not: other languages.
pub(super) const WORDS_ALONE_FIRST: [f32; FIRST] = [
    -3.113, // bias
    13.107, // words
    1.910,  // figures
    5.969,  // heading
    2.221,  // heading squared
    0.000,  // heading meaning
    -1.622, // headed
    6.104,  // heading in text
    0.000,  // meaning
    0.000,  // family
    1.368,  // parent
    -7.141, // echo
    2.517,  // shape
    1.498,  // length
    4.866,  // words margin
    1.458,  // meaning margin
    1.172,  // echo margin
    1.458,  // family margin
    3.479,  // total margin
    1.849,  // subjects
    -0.545, // subjects told
    0.641,  // subjects margin
];
pub(super) const WORDS_ALONE_ROUND: [[[f32; KINDS]; SIGNS]; 2] = [
    [
        [1.724, 4.004],   // bias
        [5.819, 7.483],   // words
        [-0.109, -0.056], // figures
        [0.233, 1.275],   // heading
        [0.379, 2.694],   // heading squared
        [0.000, 0.000],   // heading meaning
        [-0.727, -5.883], // headed
        [0.667, -4.823],  // heading in text
        [0.000, 0.000],   // meaning
        [0.000, 0.000],   // family
        [-3.051, -2.079], // parent
        [-3.211, -7.100], // echo
        [-0.232, -2.298], // shape
        [0.045, -0.954],  // length
        [-3.300, -4.710], // words margin
        [1.764, 1.570],   // meaning margin
        [-1.875, 0.826],  // echo margin
        [1.764, 1.570],   // family margin
        [-2.722, -1.577], // total margin
        [-0.292, 3.000],  // subjects
        [0.123, -0.711],  // subjects told
        [-0.466, -1.104], // subjects margin
        [5.583, 0.854],   // odds
        [3.157, 0.929],   // before
        [2.119, 3.252],   // after
        [-0.957, 1.056],  // between
        [1.171, -1.293],  // two before
        [0.931, -1.701],  // two after
        [0.837, 2.152],   // parents
        [4.679, 6.417],   // children
        [-3.683, -1.764], // row rival
        [-3.028, -0.995], // column rival
        [-2.481, -6.374], // distance
        [-2.190, -3.311], // row share
        [1.225, -2.678],  // before or after
        [-1.886, -2.096], // before * words
        [-1.047, -4.145], // after * words
    ],
    [
        [-0.000, 0.374],  // bias
        [6.510, 5.821],   // words
        [0.450, 0.437],   // figures
        [1.368, 0.474],   // heading
        [0.526, 1.165],   // heading squared
        [0.000, 0.000],   // heading meaning
        [-0.778, -2.905], // headed
        [1.490, -2.509],  // heading in text
        [0.000, 0.000],   // meaning
        [0.000, 0.000],   // family
        [-1.831, -0.912], // parent
        [-2.137, -7.638], // echo
        [0.395, -0.278],  // shape
        [0.350, -0.289],  // length
        [-0.726, -1.317], // words margin
        [1.224, 1.197],   // meaning margin
        [0.412, 2.829],   // echo margin
        [1.224, 1.197],   // family margin
        [-2.267, -0.263], // total margin
        [0.565, 1.401],   // subjects
        [-0.160, -0.360], // subjects told
        [-0.092, 0.037],  // subjects margin
        [3.500, -0.364],  // odds
        [2.261, 0.690],   // before
        [1.683, 1.195],   // after
        [-1.075, -0.747], // between
        [0.849, -1.430],  // two before
        [0.545, -0.689],  // two after
        [1.387, 0.194],   // parents
        [4.344, 6.505],   // children
        [-3.560, 1.473],  // row rival
        [-2.925, 3.094],  // column rival
        [0.129, -2.737],  // distance
        [-1.168, -1.182], // row share
        [-0.788, -0.934], // before or after
        [-1.140, -0.018], // before * words
        [-0.761, 0.145],  // after * words
    ],
];
pub(super) const WORDS_ALONE_PART: [f32; PART] = [
    -5.435, // bias
    2.377,  // coverage
    2.389,  // echo
    0.000,  // meaning
    -0.757, // said better
    -0.794, // echoed better
    0.279,  // coverage ahead
    3.182,  // echo ahead
    2.155,  // siblings
    0.376,  // children
    0.859,  // parent is whole's partner
    1.930,  // neighbour is whole's partner
    5.649,  // score
    0.984,  // unclaimed
    -0.636, // coverage elsewhere
];
