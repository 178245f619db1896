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
        [-4.114, -7.334, 7.301],  // bias
        [-0.505, 0.653, 2.937],   // words
        [2.047, 3.931, -2.616],   // figures
        [0.582, -0.215, 2.537],   // heading
        [0.348, 1.017, 1.551],    // heading squared
        [0.520, -2.964, -1.161],  // heading meaning
        [-1.520, -5.545, -0.040], // headed
        [1.035, -3.595, 3.418],   // heading in text
        [0.274, 1.914, -6.220],   // meaning
        [1.630, 3.503, 9.513],    // family
        [-0.226, -0.621, -1.739], // parent
        [1.435, -4.089, 0.003],   // echo
        [1.274, -0.775, 0.460],   // shape
        [3.520, 2.551, -5.353],   // length
        [-1.592, -1.585, 2.199],  // words margin
        [-0.975, 0.646, 3.194],   // meaning margin
        [0.901, -4.385, -3.584],  // echo margin
        [-1.772, 1.191, -5.009],  // family margin
        [0.072, 2.842, 0.641],    // total margin
        [0.529, 3.632, -0.888],   // subjects
        [-0.467, -1.529, 0.566],  // subjects told
        [1.088, 0.207, -1.124],   // subjects margin
        [1.848, -3.123, 2.984],   // odds
        [3.852, 1.791, 1.603],    // before
        [2.571, 1.304, 3.380],    // after
        [0.542, 2.493, -5.963],   // between
        [1.381, 1.405, -1.093],   // two before
        [0.796, 0.495, -0.578],   // two after
        [0.939, 7.596, -1.741],   // parents
        [2.130, -0.646, 2.850],   // children
        [-3.383, 0.247, -0.821],  // row rival
        [-2.752, 3.093, -2.044],  // column rival
        [-2.639, -2.787, -1.286], // distance
        [1.402, -0.984, -5.684],  // row share
        [1.146, -1.618, -4.905],  // before or after
        [-0.062, -3.059, -0.502], // before * words
        [-1.470, 1.206, 0.515],   // after * words
    ],
    [
        [-4.338, -6.594, 6.899], // bias
        [-0.180, 2.277, 1.608],  // words
        [1.087, 2.010, -0.844],  // figures
        [1.076, -0.275, 2.381],  // heading
        [0.417, 0.347, 0.554],   // heading squared
        [0.736, -2.563, -0.887], // heading meaning
        [-1.747, -2.034, 0.568], // headed
        [0.804, -2.335, 2.416],  // heading in text
        [0.545, 0.025, -4.904],  // meaning
        [1.757, 0.715, 6.465],   // family
        [-0.198, 0.022, -1.834], // parent
        [0.749, -2.589, 0.715],  // echo
        [0.851, -1.093, 0.469],  // shape
        [1.862, 0.755, -2.612],  // length
        [-1.056, -2.119, 2.074], // words margin
        [-0.826, 1.278, 3.061],  // meaning margin
        [0.157, -3.326, -0.956], // echo margin
        [-1.576, 0.616, -1.856], // family margin
        [-0.483, 1.959, 1.437],  // total margin
        [0.626, 1.853, -0.403],  // subjects
        [-0.825, -0.220, 0.761], // subjects told
        [0.657, -1.049, -0.425], // subjects margin
        [2.004, -0.997, 1.614],  // odds
        [1.835, 1.861, 0.009],   // before
        [1.012, 1.894, 1.785],   // after
        [1.166, 1.141, -4.471],  // between
        [2.745, 0.431, -2.796],  // two before
        [0.774, 1.187, -0.770],  // two after
        [0.591, 0.665, 0.584],   // parents
        [1.641, 0.139, 3.506],   // children
        [-3.813, 0.020, 0.759],  // row rival
        [-3.242, 2.653, -0.398], // column rival
        [0.917, 0.069, -3.495],  // distance
        [1.889, 2.143, -5.811],  // row share
        [-0.220, 1.050, -2.377], // before or after
        [-0.242, -3.150, 1.216], // before * words
        [-0.297, -0.491, 0.175], // after * words
    ],
];
pub(super) const WITH_MEANING_PART: [f32; PART] = [
    -6.121, // bias
    1.926,  // coverage
    0.730,  // echo
    2.297,  // meaning
    -0.935, // said better
    -2.169, // echoed better
    0.732,  // coverage ahead
    2.899,  // echo ahead
    2.626,  // siblings
    0.135,  // children
    0.129,  // parent is whole's partner
    2.706,  // neighbour is whole's partner
    8.439,  // score
    0.547,  // unclaimed
    -1.674, // coverage elsewhere
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
        [-2.779, -4.280, 9.210],  // bias
        [2.654, 4.601, 14.845],   // words
        [1.952, 1.413, -2.983],   // figures
        [0.718, 0.647, -0.691],   // heading
        [0.360, 1.685, 1.388],    // heading squared
        [0.000, 0.000, 0.000],    // heading meaning
        [-0.721, -5.162, -0.176], // headed
        [1.452, -4.069, -0.855],  // heading in text
        [0.000, 0.000, 0.000],    // meaning
        [0.000, 0.000, 0.000],    // family
        [-0.367, -1.887, -0.370], // parent
        [0.179, -1.547, -16.071], // echo
        [1.498, -0.528, -2.473],  // shape
        [3.041, 1.474, -4.530],   // length
        [-3.734, -3.459, -4.401], // words margin
        [0.282, 1.253, 1.620],    // meaning margin
        [-1.499, 0.722, 5.399],   // echo margin
        [0.282, 1.253, 1.620],    // family margin
        [-0.525, -1.204, -3.457], // total margin
        [0.182, 2.479, -0.544],   // subjects
        [-0.028, -0.260, 0.053],  // subjects told
        [0.249, -0.076, -0.981],  // subjects margin
        [3.434, -1.277, 3.287],   // odds
        [3.857, 2.921, 3.891],    // before
        [2.628, 3.603, 4.594],    // after
        [-0.421, 1.463, -6.603],  // between
        [2.241, 1.016, -2.244],   // two before
        [1.195, -0.020, -1.169],  // two after
        [1.626, 4.893, -2.829],   // parents
        [3.424, 3.633, 13.188],   // children
        [-3.106, -1.548, -0.109], // row rival
        [-1.944, 1.581, -2.130],  // column rival
        [-2.628, -3.149, -1.672], // distance
        [0.125, 0.398, -4.889],   // row share
        [1.509, -0.685, -7.107],  // before or after
        [-0.196, -3.972, -0.733], // before * words
        [-0.070, -5.094, -0.133], // after * words
    ],
    [
        [-1.844, -4.855, 4.672],  // bias
        [2.238, 2.773, 12.782],   // words
        [1.213, 0.501, -0.686],   // figures
        [1.367, -0.664, 2.261],   // heading
        [0.268, 0.106, -0.170],   // heading squared
        [0.000, 0.000, 0.000],    // heading meaning
        [-1.288, -3.289, 0.639],  // headed
        [1.059, -2.949, 1.419],   // heading in text
        [0.000, 0.000, 0.000],    // meaning
        [0.000, 0.000, 0.000],    // family
        [-0.152, -1.561, 0.013],  // parent
        [0.036, -2.128, -11.215], // echo
        [1.057, -0.450, -0.553],  // shape
        [1.575, 0.298, -1.393],   // length
        [-1.982, -1.640, -1.555], // words margin
        [0.214, 1.158, 0.900],    // meaning margin
        [-0.441, 0.780, 5.674],   // echo margin
        [0.214, 1.158, 0.900],    // family margin
        [-0.679, -0.825, -2.619], // total margin
        [0.275, 1.087, 0.438],    // subjects
        [-0.217, 0.044, -0.105],  // subjects told
        [0.381, -0.236, -0.307],  // subjects margin
        [2.636, -0.777, 1.393],   // odds
        [2.640, 3.154, 0.767],    // before
        [1.528, 0.542, 2.573],    // after
        [0.162, 0.940, -4.370],   // between
        [2.672, 0.874, -2.901],   // two before
        [1.460, 1.180, -1.776],   // two after
        [1.458, -0.029, -0.831],  // parents
        [2.581, 3.160, 8.536],    // children
        [-5.317, 0.304, 2.452],   // row rival
        [-4.190, 3.286, 1.145],   // column rival
        [0.352, 1.363, -2.007],   // distance
        [0.403, 1.481, -3.949],   // row share
        [-0.645, 1.271, -2.991],  // before or after
        [-0.284, -4.731, 0.833],  // before * words
        [-0.348, -1.661, 0.148],  // after * words
    ],
];
pub(super) const WORDS_ALONE_PART: [f32; PART] = [
    -5.484, // bias
    2.124,  // coverage
    2.195,  // echo
    0.000,  // meaning
    -0.710, // said better
    -0.726, // echoed better
    0.468,  // coverage ahead
    2.921,  // echo ahead
    2.140,  // siblings
    0.285,  // children
    0.552,  // parent is whole's partner
    1.603,  // neighbour is whole's partner
    5.926,  // score
    0.866,  // unclaimed
    -0.368, // coverage elsewhere
];
