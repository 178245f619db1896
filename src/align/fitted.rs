//! What each sign weighs, as `examples/fit.rs --weights` prints it; not written by hand.

use super::context::{KINDS, SIGNS};
use super::parts::PART;
use super::signs::FIRST;

/// Where the word table knows the words.
pub(super) const WITH_MEANING_FIRST: [f32; FIRST] = [
    -1.142, // bias
    -1.565, // words
    1.705,  // figures
    1.665,  // heading
    1.848,  // heading squared
    3.053,  // heading meaning
    -1.913, // headed
    2.099,  // heading in text
    -3.987, // meaning
    7.138,  // family
    -1.232, // parent
    0.433,  // echo
    2.868,  // shape
    0.273,  // length
    2.808,  // words margin
    2.923,  // meaning margin
    7.143,  // echo margin
    3.383,  // family margin
    1.369,  // total margin
    0.978,  // subjects
    -0.515, // subjects told
    0.381,  // subjects margin
    3.166,  // family words
    -5.165, // family words margin
];
pub(super) const WITH_MEANING_ROUND: [[[f32; KINDS]; SIGNS]; 2] = [
    [
        [-1.919, -0.889], // bias
        [-2.331, -5.610], // words
        [0.989, -1.170],  // figures
        [0.393, -0.045],  // heading
        [1.370, 0.190],   // heading squared
        [1.787, 3.995],   // heading meaning
        [-1.465, -1.478], // headed
        [0.952, -3.017],  // heading in text
        [-0.322, 4.299],  // meaning
        [5.551, 6.817],   // family
        [-2.948, -0.935], // parent
        [-0.325, 1.058],  // echo
        [-0.124, 1.658],  // shape
        [1.485, -5.777],  // length
        [2.212, 0.359],   // words margin
        [-1.673, 1.118],  // meaning margin
        [2.097, 4.560],   // echo margin
        [-2.487, -2.061], // family margin
        [0.706, 2.552],   // total margin
        [0.518, -2.168],  // subjects
        [-0.316, -1.230], // subjects told
        [-0.042, -0.558], // subjects margin
        [2.310, 0.506],   // family words
        [-2.469, -1.981], // family words margin
        [2.684, -1.089],  // odds
        [3.555, 0.887],   // before
        [2.728, -0.568],  // after
        [-1.142, 0.413],  // between
        [1.026, -1.686],  // two before
        [0.785, -0.449],  // two after
        [1.609, 11.229],  // parents
        [6.299, -0.124],  // children
        [-2.099, 2.633],  // rival
        [-4.931, 7.098],  // lesser rival
        [-1.650, -1.620], // distance
        [-0.549, -2.695], // share
        [-0.168, -1.864], // before or after
        [-2.014, -0.466], // before * words
        [-0.634, 0.300],  // after * words
    ],
    [
        [-1.259, -1.629], // bias
        [-1.743, -4.794], // words
        [0.486, 0.793],   // figures
        [0.274, 1.097],   // heading
        [1.064, 0.955],   // heading squared
        [1.005, 3.728],   // heading meaning
        [-0.744, -2.460], // headed
        [0.749, -2.100],  // heading in text
        [-0.466, 1.902],  // meaning
        [4.819, 4.504],   // family
        [-2.419, 0.747],  // parent
        [-0.232, 2.777],  // echo
        [0.093, 2.101],   // shape
        [0.508, -2.505],  // length
        [1.585, 0.228],   // words margin
        [-0.665, 2.980],  // meaning margin
        [1.505, 6.203],   // echo margin
        [-1.671, -0.157], // family margin
        [-0.511, 2.335],  // total margin
        [0.269, -0.676],  // subjects
        [-0.263, -0.688], // subjects told
        [0.107, -0.315],  // subjects margin
        [2.238, 1.325],   // family words
        [-1.750, -1.656], // family words margin
        [2.979, -2.702],  // odds
        [0.789, 0.607],   // before
        [0.427, 1.813],   // after
        [0.018, -0.009],  // between
        [0.692, -1.806],  // two before
        [0.175, 1.050],   // two after
        [2.487, 1.328],   // parents
        [3.606, -0.120],  // children
        [-2.127, 2.477],  // rival
        [-5.663, -2.261], // lesser rival
        [-0.331, -3.138], // distance
        [0.094, -2.662],  // share
        [-0.137, 2.410],  // before or after
        [-0.663, -0.959], // before * words
        [-0.053, -2.809], // after * words
    ],
];
pub(super) const WITH_MEANING_TREES: &str = "\
contained<0.832 words<0.373 depth<0.5 rival<0.748 words_margin<-0.119 echo_margin<-0.057 0.071 0.223 0.018 -0.094 -0.07 length<0.73 0.134 -0.158 0.19
contained<0.832 words<0.373 depth<0.5 rival<0.748 words_margin<-0.119 0.095 0.016 -0.089 longer<2.74 -0.087 0.108 length<0.694 0.131 -0.148 0.183
contained<0.772 words<0.373 depth<0.5 rival<0.748 length<0.71 -0.003 total_margin<-0.086 0.143 0.039 -0.085 -0.063 length<0.73 0.115 -0.143 0.164
contained<0.832 echo<0.558 depth<0.5 rival<0.748 kinship<0.603 0.013 0.081 -0.078 longer<2.74 -0.08 0.104 shorter<2.35 0.038 -0.15 0.17
contained<0.731 words<0.373 depth<0.5 rival<0.748 longer<2.25 0.079 0.011 -0.077 length<0.218 0.126 before<0.051 -0.099 0.086 -0.104 0.143
contained<0.832 length<0.198 0.179 depth<0.5 rival<0.389 words_margin<-0.119 echo_margin<-0.057 kinship<0.603 -0.028 0.089 0.176 -0.004 -0.065 -0.066 0.158
contained<0.684 words<0.373 depth<0.5 echo<0.281 total_margin<-0.077 0.031 -0.056 words<0.077 0.103 0.001 -0.058 -0.103 length<0.871 0.162 -0.07
longer<2.674 longer<2.525 depth<0.5 echo<0.281 -0.005 0.051 before<0.051 -0.096 0.096 -0.062 shorter<2.138 0.153 subjects<0.725 -0.047 0.138
contained<0.832 length<0.198 0.155 depth<0.5 rival<0.389 parents<0.274 echo<0.3 -0.018 words<0.077 0.122 -0.014 0.135 -0.061 -0.059 0.144
contained<0.684 words<0.373 length<0.902 echo<0.36 -0.028 subjects<0.899 0.07 -0.066 subjects<0.086 0.014 0.17 -0.094 length<0.871 0.15 -0.065
longer<2.674 shorter<2.441 length<0.71 family_words<0.209 -0.068 0.103 literal<0.859 contained<0.076 0.063 echo_margin<0.099 -0.045 0.089 -0.087 -0.087 0.078
contained<0.843 literal<0.859 literal<0.792 family<0.473 echo<0.305 longer<1.869 0.091 -0.043 0.04 -0.088 distance<0.984 0.126 -0.05 -0.069 0.134
longer<3.02 depth<0.5 shorter<2.441 family_margin<-0.403 -0.072 total_margin<-0.166 0.118 0.014 echo<0.532 0.02 -0.139 before<0.051 -0.078 0.084 0.137
contained<0.684 meaning<0.522 length<0.198 0.144 length<0.469 -0.072 kinship<0.815 literal<0.754 longer<2.25 0.04 -0.026 0.065 -0.072 -0.09 0.1
contained<0.843 length<0.218 0.108 depth<0.5 rival<0.389 parents<0.274 echo<0.281 -0.022 0.031 0.121 -0.054 before<0.051 -0.082 0.077 0.123
longer<3.02 depth<0.5 shorter<2.441 0.016 echo<0.532 subjects<0.212 -0.048 0.102 -0.133 before<0.105 family_margin<-0.355 0.065 -0.091 0.08 0.123
contained<0.684 words_margin<-0.125 literal<0.859 subjects_margin<0.006 longer_gap_after<3.5 0.046 -0.032 0.167 -0.089 longer<2.25 length<0.675 -0.049 0.051 -0.043 0.091
longer<2.674 family_words_margin<0.107 total_margin<-0.077 longer<2.25 words_before<0.253 0.132 0.016 -0.016 -0.033 0.082 shorter<2.138 0.114 subjects<0.725 -0.053 0.104
literal<0.754 longer<2.25 length<0.675 -0.053 0.046 echo<0.313 -0.059 0.004 literal<0.859 distance<0.948 headed<0.5 0.098 -0.068 -0.045 -0.039
contained<0.843 odds<0.431 gap_before<3.5 literal<0.859 literal<0.805 0.005 distance<0.984 gaps<0.085 -0.026 0.122 -0.04 -0.058 -0.064 -0.075 0.112
contained<0.843 meaning<0.522 echo<0.281 length<0.71 -0.058 0.008 words<0.077 0.064 subjects<0.506 family_words<0.189 -0.023 0.079 -0.063 -0.064 0.108
longer<2.674 family_words_margin<0.107 longer<2.525 total_margin<-0.077 0.032 figures<-0.15 -0.084 -0.007 -0.058 0.074 subjects_margin<-0.706 0.122 subjects<0.704 -0.053 0.093
length<0.198 0.104 subjects_margin<0.016 subjects<0.909 contained<0.604 length<0.469 -0.071 rival<0.537 parents<0.274 0.007 0.112 -0.057 0.103 -0.084 0.065
longer<3.02 depth<0.5 odds<0.145 echo<0.281 -0.008 subjects<0.991 0.047 -0.059 two_before<1 -0.016 -0.147 before<0.051 -0.072 0.066 0.099
contained<0.754 family_margin<-0.032 literal<0.859 odds<-0.873 -0.028 0.032 -0.072 length<0.452 -0.111 distance<0.016 -0.127 rival<0.01 0.052 -0.031 0.085
length<0.198 0.096 subjects_margin<0.016 subjects<0.909 contained<0.604 length<0.469 -0.066 family_words_margin<0.107 family_words<0.078 0.013 -0.043 0.097 0.093 -0.077 0.059
literal<0.754 literal<0.134 0.037 odds<0.431 -0.012 -0.111 kinship<0.815 distance<0.964 gaps<0.196 0.088 0.002 -0.044 contained<0.282 -0.089 0.029
gap_before<3.5 echo<0.3 longer<2.013 0.049 -0.025 words<0.077 shorter<1.701 -0.062 0.101 shorter<2.138 words<0.219 -0.01 0.097 -0.049 -0.058
longer<2.674 longer<2.525 length<0.71 family_words<0.209 -0.058 0.085 rival<0.913 0.027 -0.07 -0.045 shorter<2.138 0.097 subjects<0.725 -0.053 0.085
total_margin<-0.086 family_words_margin<-0.655 -0.083 0.034 echo_margin<-0.069 -0.049 words_margin<-0.119 0.062 gaps<0.266 literal<0.055 0.058 echo_margin<0.184 -0.044 0.076 0.06
family_margin<-0.032 odds<0.772 family_words_margin<-0.655 -0.081 longer<2.674 words_after<0.138 0.053 -0.004 0.075 -0.134 distance<0.016 -0.117 rival<0.008 0.037 -0.03
echo<0.281 length<0.902 -0.032 0.032 words_before<0.097 -0.041 words<0.064 0.069 shorter<2.138 gap_before<0.5 contained<0.227 -0.014 0.119 -0.022 -0.037
longer<2.97 depth<0.5 rival<0.389 parents<0.274 0.006 0.096 length<0.559 family_words<0.189 -0.05 0.131 -0.063 before<0.105 -0.067 0.066 0.077
gap_before<3.5 literal<0.134 0.054 echo<0.281 words_margin<-0.088 -0.007 -0.086 subjects_margin<-0.531 subjects_margin<-0.94 0.002 0.124 contained<0.076 0.04 -0.027 -0.053
total_margin<-0.166 family_margin<-0.323 length<0.469 0.073 -0.059 0.095 echo<0.36 length<0.902 -0.03 0.026 meaning<0.478 0.043 contained<0.667 -0.078 0.051
odds<0.431 longer_gap_before<4.5 words_after<0.045 0.054 subjects<0.068 contained<0.135 -0.027 shorter<2.138 0.077 -0.033 subjects_margin<-0.531 0.12 0.017 -0.025 -0.049
longer_gap_after<7.5 odds<0.004 subjects<0.047 echo<0.372 -0.011 0.068 0.044 subjects<0.506 0.007 subjects_margin<0.137 -0.093 0.049 echo<0.36 -0.089 0.038
family_margin<-0.032 words_after<0.923 shorter<2.441 odds<-0.873 -0.027 odds<0.431 0.049 -0.057 -0.051 -0.029 distance<0.016 -0.104 rival<0.01 0.03 -0.029
two_after<0.009 0.011 words_before<0.946 before<0.979 total_margin<-0.097 0.026 rival<0.043 0.002 longer_gap_before<7.5 -0.091 0.048 -0.09 family_margin<-0.403 -0.069 0.07
length<0.198 0.072 subjects_margin<0.016 subjects<0.909 subjects<0.86 echo<0.3 longer<2.138 before<0.007 -0.025 0.084 -0.046 0.019 0.118 -0.065 0.049
longer_gap_after<7.5 literal<0.134 meaning_margin<-0.062 share<0.068 -0.045 0.119 -0.019 odds<0.597 0.003 two_before<0.001 0.047 -0.115 echo<0.36 -0.085 0.033
longer<3.02 depth<0.5 family_margin<-0.403 -0.068 total_margin<-0.166 longer<2.525 0.095 -0.02 rival<0.389 0.009 -0.061 before<0.105 -0.065 0.057 0.072
literal<0.743 two_after<0.009 length<0.815 -0.022 longer<2.525 echo<0.502 0.073 -0.051 -0.055 -0.033 distance<0.984 literal<0.859 0.055 -0.029 -0.057
contained<0.843 rival<0.997 total_margin<-0.166 subjects_margin<-0.876 -0.04 0.085 share<0.107 -0.039 family_words_margin<-0.17 0.05 -0.007 length<0.559 0.061 -0.096 0.075
subjects_margin<0.016 subjects<0.909 longer_gap_after<7.5 subjects<0.876 echo<0.281 -0.016 shorter<2.138 0.05 -0.007 0.114 -0.062 -0.058 words_margin<-0.088 0.104 -0.017
longer<2.674 figures<-0.15 words_margin<-0.164 0.029 -0.068 length<0.469 -0.072 rival<0.389 0.024 -0.054 subjects_margin<-0.706 0.094 subjects<0.704 -0.056 0.069
family_margin<-0.032 words_after<0.923 longer_gap_after<7.5 rival<0.074 0.052 odds<0.271 0.012 -0.098 -0.062 meaning<0.317 before_*_words<0.826 -0.071 0.045 0.029 -0.017
family_words_margin<-0.655 -0.072 total_margin<-0.166 0.041 echo_margin<-0.069 -0.024 contained<0.1 0.033 family_words_margin<0.107 kinship<0.458 -0.08 -0.004 subjects_told<0.5 0.092 -0.03
contained<0.667 echo<0.558 length<0.902 echo<0.36 -0.02 length<0.488 -0.066 0.04 subjects<0.086 -0.005 0.111 -0.056 length<0.902 0.086 -0.04
longer<2.674 family_words_margin<0.107 family_words<0.059 length<0.71 -0.042 0.023 -0.033 0.052 subjects_margin<-0.682 odds<-0.841 -0.044 0.112 subjects<0.704 -0.056 0.065
family_words_margin<-0.655 -0.071 total_margin<-0.166 before_or_after<0.857 lesser_rival<0.057 0.095 -0.018 -0.002 echo_margin<-0.069 -0.022 contained<0.1 shorter<1.701 -0.039 0.042 -0.018
family_margin<-0.032 literal<0.859 family_margin<-0.104 odds<0.431 subjects<0.047 between<0.006 -0.024 subjects_margin<-0.051 -0.012 0.106 0.046 -0.088 0.042 -0.048 -0.016
gap_before<3.5 literal<0.134 0.045 echo<0.281 words_margin<-0.088 kinship<0.815 0.006 -0.079 -0.077 subjects_margin<-0.531 subjects_margin<-0.94 -0.001 0.096 -0.006 -0.042
contained<0.667 meaning<0.522 figures<-0.15 echo<0.259 meaning_margin<-0.292 0.067 -0.093 words_before<0.125 -0.078 0.028 0.009 -0.053 length<0.902 0.083 -0.036
length<0.198 0.06 depth<0.5 family_margin<-0.403 -0.06 echo_margin<-0.168 0.042 echo_margin<-0.075 -0.036 words_margin<-0.119 0.057 -0 before<0.105 -0.058 0.054
shorter<2.441 words<0.219 length<0.902 -0.014 total_margin<0.117 subjects_margin<-0.271 -0.004 0.077 -0.113 0.049 echo<0.532 echo<0.328 -0.05 0.086 -0.088
two_after<0.009 words_before<0.934 gap_before<5.5 0.021 -0.067 shorter<2.013 0.024 -0.054 words_before<0.946 before<0.979 -0.014 -0.076 family_margin<-0.403 -0.057 0.062
total_margin<-0.077 shorter<2.013 0.041 family_margin<-0.174 -0.042 subjects<0.254 -0.01 0.115 echo<0.211 -0.073 gaps<0.261 rival<0.074 0.004 -0.04 0.038
contained<0.667 meaning<0.522 figures<-0.15 longer<2.674 meaning_margin<-0.258 0.034 -0.06 0.037 length<0.469 -0.045 0.013 -0.049 length<0.902 0.078 -0.032
literal<0.134 words_before<0.073 echo<0.206 -0.057 echo<0.228 0.098 -0.012 0.107 literal<0.31 echo<0.389 distance<0.734 -0.092 0.015 0.052 0.001
family_words_margin<-0.655 -0.066 total_margin<-0.086 0.02 lesser_rival<0.046 lesser_rival<0.014 words_margin<-0.194 0.081 echo_margin<-0.013 -0.04 0.003 shorter<2.441 0.05 -0.063 -0.063
literal<0.928 literal<0.743 -0.007 distance<0.984 length<0.782 words_after<0.923 before_or_after<0.857 0.119 -0.003 -0.004 rival<0.169 0.039 -0.055 -0.055 -0.051
subjects_margin<0.016 subjects<0.909 longer_gap_after<7.5 words_after<0.045 0.035 -0.001 -0.056 depth<0.5 -0.067 0.039 shorter<2.013 -0.047 words_margin<-0.088 0.128 -0.003
echo_margin<0.184 figures<0.292 longer<2.674 longer<2.525 shorter<2.35 between<0.006 depth<0.5 -0.003 -0.062 0.04 0.063 -0.039 0.039 -0.057 0.055
contained<0.667 odds<0.772 family_margin<-0.032 subjects_margin<-0.975 words_after<0.045 0.052 -0.044 0.017 length<0.488 -0.085 -0.007 two_before<0.989 0.018 -0.114 0.044
family_words_margin<-0.655 -0.064 total_margin<-0.166 0.028 shorter<2.441 words_after<0.949 echo_margin<-0.081 -0.016 words_margin<-0.011 0.04 -0.014 -0.035 longer<2.803 -0.069 0.048
echo<0.36 longer<2.013 0.038 words_margin<-0.011 -0.007 -0.075 longer<1.869 -0.081 shorter<2.138 0.059 family_words<0.093 0.082 echo_margin<0.126 -0.053 0.052
literal<0.134 kinship<0.106 -0.038 rival<0.389 figures<-0.15 -0.016 0.093 -0.044 echo<0.281 -0.02 words_before<0.097 -0.045 words_before<0.45 0.065 0.004
kinship<0.634 figures<-0.15 -0.039 length<0.452 -0.07 0.009 distance<0.984 kinship<0.717 0.059 echo<0.281 odds<-0.396 0.029 -0.084 0.034 -0.048
two_after<0.009 before<0.033 lesser_rival<0.026 lesser_rival<0.013 -0.003 0.051 -0.035 two_before<0.014 -0.018 0.063 words_before<0.946 -0.024 family_margin<-0.403 -0.052 0.055";
pub(super) const WITH_MEANING_PART: [f32; PART] = [
    -6.247, // bias
    0.728,  // coverage
    1.501,  // echo
    2.186,  // meaning
    -0.754, // said better
    -1.413, // echoed better
    -0.022, // coverage ahead
    2.914,  // echo ahead
    2.121,  // siblings
    0.049,  // children
    0.330,  // parent is whole's partner
    2.482,  // neighbour is whole's partner
    6.245,  // score
    0.919,  // unclaimed
    -0.361, // coverage elsewhere
];

/// Where it does not: other languages.
pub(super) const WORDS_ALONE_FIRST: [f32; FIRST] = [
    -3.276, // bias
    5.573,  // words
    1.935,  // figures
    5.912,  // heading
    2.015,  // heading squared
    0.000,  // heading meaning
    -1.546, // headed
    6.198,  // heading in text
    0.000,  // meaning
    0.000,  // family
    1.485,  // parent
    -9.905, // echo
    2.932,  // shape
    1.751,  // length
    5.434,  // words margin
    1.354,  // meaning margin
    2.026,  // echo margin
    1.354,  // family margin
    4.124,  // total margin
    1.841,  // subjects
    -0.560, // subjects told
    0.661,  // subjects margin
    10.363, // family words
    -1.791, // family words margin
];
pub(super) const WORDS_ALONE_ROUND: [[[f32; KINDS]; SIGNS]; 2] = [
    [
        [0.328, 2.340],    // bias
        [3.105, 7.701],    // words
        [0.431, -1.433],   // figures
        [1.858, 2.533],    // heading
        [0.388, -0.238],   // heading squared
        [0.000, 0.000],    // heading meaning
        [-0.941, -1.487],  // headed
        [0.599, -2.808],   // heading in text
        [0.000, 0.000],    // meaning
        [0.000, 0.000],    // family
        [-2.733, -3.040],  // parent
        [-3.997, -16.811], // echo
        [-0.811, -1.181],  // shape
        [1.071, -2.241],   // length
        [-3.976, -8.750],  // words margin
        [1.352, 1.235],    // meaning margin
        [1.352, 8.205],    // echo margin
        [1.352, 1.235],    // family margin
        [-0.738, 2.515],   // total margin
        [0.144, -1.120],   // subjects
        [0.043, -0.918],   // subjects told
        [-0.393, -0.746],  // subjects margin
        [3.741, 4.318],    // family words
        [-2.766, -1.488],  // family words margin
        [4.959, 0.721],    // odds
        [4.011, 3.899],    // before
        [2.939, 4.821],    // after
        [-2.203, -1.773],  // between
        [1.339, -1.431],   // two before
        [0.946, -1.639],   // two after
        [1.164, 5.767],    // parents
        [6.347, 8.936],    // children
        [-2.950, 2.499],   // rival
        [-6.052, 1.806],   // lesser rival
        [-1.900, -2.524],  // distance
        [-0.914, -0.411],  // share
        [-0.188, -5.792],  // before or after
        [-1.565, -1.285],  // before * words
        [-0.039, -3.237],  // after * words
    ],
    [
        [-0.668, 0.258],   // bias
        [3.736, 6.859],    // words
        [0.569, -0.528],   // figures
        [2.640, 1.094],    // heading
        [0.627, -0.583],   // heading squared
        [0.000, 0.000],    // heading meaning
        [-0.859, -0.442],  // headed
        [1.930, -4.872],   // heading in text
        [0.000, 0.000],    // meaning
        [0.000, 0.000],    // family
        [-1.955, 0.901],   // parent
        [-3.589, -12.840], // echo
        [0.446, -0.545],   // shape
        [0.935, -1.160],   // length
        [-1.088, -5.045],  // words margin
        [0.932, 1.208],    // meaning margin
        [2.105, 5.178],    // echo margin
        [0.932, 1.208],    // family margin
        [-0.970, 0.825],   // total margin
        [0.768, -1.246],   // subjects
        [-0.304, 0.311],   // subjects told
        [-0.055, 0.163],   // subjects margin
        [4.151, 2.280],    // family words
        [-1.770, 0.492],   // family words margin
        [3.084, 0.905],    // odds
        [3.230, 3.319],    // before
        [2.331, 4.897],    // after
        [-2.110, -2.948],  // between
        [0.719, -1.344],   // two before
        [0.505, -0.811],   // two after
        [2.122, 0.001],    // parents
        [5.388, 6.127],    // children
        [-2.542, 2.126],   // rival
        [-5.410, 4.403],   // lesser rival
        [-0.497, 0.596],   // distance
        [-0.904, 0.972],   // share
        [-1.916, -3.052],  // before or after
        [-1.019, -1.109],  // before * words
        [-0.097, -2.117],  // after * words
    ],
];
pub(super) const WORDS_ALONE_TREES: &str = "\
depth<0.5 echo<0.507 rival<0.425 figures<-0.15 -0.009 literal<0.892 0.101 -0.031 -0.021 length<0.828 0.116 -0.16 longer<2.917 -0.083 0.209
depth<0.5 echo<0.507 rival<0.425 gaps<0.383 0.073 -0.018 echo<0.04 -0.067 0.081 length<0.828 0.112 -0.148 longer<2.917 -0.08 0.198
longer<2.803 depth<0.5 shorter<2.441 figures<-0.15 -0.025 rival<0.566 kinship<0.813 kinship<0.452 0.041 0.117 -0.109 -0.043 -0.095 -0.077 0.157
longer<2.803 depth<0.5 shorter<2.441 figures<-0.15 -0.023 rival<0.425 kinship<0.813 0.07 -0.108 -0.028 -0.089 -0.074 subjects<0.696 0.048 0.251
longer<2.803 depth<0.5 shorter<2.441 subjects<0.991 echo<0.228 0.026 0.122 -0.053 echo<0.093 0.023 -0.141 -0.07 subjects<0.696 0.044 0.229
longer<2.803 depth<0.5 shorter<2.441 literal<0.892 literal<0.786 0.012 distance<0.984 rival<0.425 0.112 -0.015 -0.071 -0.038 -0.078 -0.067 0.113
contained<0.813 echo<0.448 depth<0.5 rival<0.76 gaps<0.383 0.044 -0.026 -0.064 longer<2.74 -0.07 0.122 length<0.703 0.099 -0.152 0.143
contained<0.813 echo<0.448 depth<0.5 kinship<0.843 kinship<0.452 0.002 0.051 -0.113 length<0.209 0.144 -0.065 length<0.703 0.095 -0.142 0.139
longer<2.97 depth<0.5 subjects<0.995 two_before<0.853 before<0.027 0.016 0.068 -0.019 -0.06 rival<0.923 longer<1.869 0.041 -0.091 0.101 0.142
contained<0.813 echo<0.448 depth<0.5 rival<0.76 0.024 -0.061 longer<2.602 -0.065 rival<0.23 -0.063 0.187 shorter<2.35 0.037 -0.151 0.134
contained<0.813 echo<0.507 depth<0.5 rival<0.76 literal<0.896 kinship<0.452 0.001 0.056 -0.057 -0.054 longer<2.97 -0.054 0.152 -0.1 0.13
longer<2.674 between<0.003 words_before<0.67 -0.033 kinship<0.244 0.129 0.001 lesser_rival<0.013 -0.041 words_margin<-0.096 before_or_after<0.884 0.214 0.048 0.007 0.066
contained<0.813 kinship<0.825 words_margin<-0.128 0.034 length<0.511 -0.071 rival<0.064 subjects_told<0.5 0.055 distance<0.786 -0.051 0.079 -0.026 -0.095 0.125
length<0.209 longer<2.525 -0.07 0.191 depth<0.5 odds<0.526 gaps<0.383 between<0.003 0.008 0.06 -0.029 shorter<2.013 0.04 -0.175 -0.049
contained<0.813 lesser_rival<0.001 -0.068 subjects<0.046 echo<0.228 length<0.725 -0.047 before<0.014 -0.026 0.045 0.113 subjects<0.991 0.073 -0.032 0.121
contained<0.813 kinship<0.825 words_before<0.67 figures<-0.15 -0.059 between<0.003 rival<0.064 length<0.59 -0.071 0.052 -0.039 0.051 0.027 -0.088 0.117
longer<2.97 depth<0.5 odds<0.297 echo_margin<0.064 gaps<0.364 rival<0.76 words_margin<-0.128 0.056 0.003 -0.048 -0.039 0.089 -0.062 -0.045 0.111
length<0.209 longer<2.525 -0.064 0.182 depth<0.5 before_*_words<0.079 before<0.059 -0.001 words_before<0.057 0.011 lesser_rival<0.02 0.019 0.195 -0.041 -0.043
contained<0.813 echo<0.448 echo<0.228 subjects<0.046 length<0.725 -0.045 0.004 subjects<0.991 0.071 -0.042 0.074 shorter<2.35 0.04 -0.127 0.112
distance<0.016 parents<0.765 -0.064 0.075 length<0.36 rival<0.136 -0.036 0.155 between<0.003 -0.005 before_or_after<0.6 words_margin<-0.091 0.167 0.003 0.005
figures<0.292 family_words<0.011 length<0.725 words_before<0.919 -0.065 0.037 before<0.005 -0.025 distance<0.911 0.021 0.185 0.031 subjects<0.297 -0.005 -0.151
length<0.209 longer<2.525 -0.062 0.167 figures<-0.15 longer<2.674 -0.047 0.073 rival<0.425 figures<0.292 before_*_words<0.046 0.033 -0.033 -0.068 -0.036
contained<0.798 kinship<0.825 words_before<0.67 -0.012 literal<0.786 distance<0.911 -0.045 0.108 distance<0.911 literal<0.892 0.072 -0.017 -0.048 -0.081 0.098
distance<0.016 parents<0.765 -0.059 0.072 odds<0.297 length<0.209 0.139 depth<0.5 echo_margin<0.064 between<0.003 -0.001 0.053 0.094 -0.04 -0.057
before_or_after<0.884 before<0.078 lesser_rival<0.038 total_margin<-0.115 0.105 0.008 parents<0.001 -0.01 -0.087 before_*_words<0.079 words_margin<-0.091 0.122 0.015 -0.082 -0.024
contained<0.762 echo<0.448 figures<-0.15 longer<2.674 parents<0.004 -0.061 0.061 0.065 length<0.542 -0.048 share<0.03 -0.042 0.026 -0.071 0.087
longer<2.97 kinship<0.825 words_before<0.67 words_after<0.068 longer_gap_before<5.5 gap_before<1.5 rival<0.071 0.075 -0.02 0.121 -0.047 -0.027 0.019 -0.067 0.086
contained<0.813 echo<0.448 echo<0.228 subjects<0.046 -0.012 subjects<0.991 0.059 -0.04 0.063 length<0.703 0.091 echo_margin<0.129 -0.138 0.019 0.095
figures<0.292 echo<0.04 rival<0.425 figures<-0.15 family_words_margin<-0.143 0.025 -0.087 gaps<0.383 0.028 -0.039 -0.061 headed<0.5 0.037 -0.068 -0.051
children<0.019 contained<0.673 echo<0.417 length<0.703 longer<2.602 -0.049 0.026 before<0.017 -0.01 0.043 -0.09 0.062 length<0.862 0.123 -0.06
odds<-0.213 kinship<0.593 echo_margin<0.064 before<0.005 subjects<0.646 -0.063 0.046 parents<0.03 -0 0.099 0.095 literal<0.885 0.058 -0.047 -0.021
before_or_after<0.884 between<0.003 after<0.001 longer<2.917 0.01 0.12 rival<0.049 length<0.59 -0.099 0.052 -0.043 words_margin<-0.091 0.103 -0.007 -0.023
odds<0.526 contained<0.745 length<0.59 subjects_margin<-0.552 0.022 words_before<0.976 -0.083 0.026 0.007 0.088 shorter<2.013 0.044 echo_margin<0.295 -0.155 0.032
distance<0.016 parents<0.765 -0.054 0.068 kinship<0.244 kinship<0.172 distance<0.141 0.075 -0.047 0.084 literal<0.742 distance<0.984 -0.057 0.118 0.013
length<0.209 longer<2.525 -0.056 0.144 depth<0.5 before_*_words<0.079 0.009 words_before<0.976 -0.064 0.034 longer<1.869 before<0.002 -0.059 0.143 -0.061
figures<0.292 echo<0.04 rival<0.425 figures<-0.15 family_words_margin<-0.143 0.019 -0.084 0.015 -0.057 0.024 subjects<0.297 words<0.194 -0.077 0.083 -0.126
kinship<0.825 kinship<0.593 before<0.014 -0.025 0.014 share<0.3 distance<0.948 words_before<0.867 0.028 0.118 -0.036 -0.01 length<0.725 0.024 -0.105
children<0.019 subjects<0.991 subjects_margin<0.263 contained<0.745 kinship<0.843 length<0.703 -0.025 0.012 -0.082 0.089 0.105 -0.041 length<0.862 0.112 -0.059
length<0.209 longer<2.525 -0.054 0.135 between<0.029 distance<0.016 -0.064 words_after<0.068 lesser_rival<0.16 0.055 -0.063 -0.01 lesser_rival<0.016 -0.024 0.067
odds<-0.213 subjects<0.046 echo_margin<0.064 after<0.023 -0.023 0.027 0.1 distance<0.391 words_margin<-0.074 two_before<1 0.132 -0.044 -0.031 -0.003 -0.017
literal<0.896 kinship<0.593 distance<0.859 before<0.059 -0.033 kinship<0.244 0.067 -0.018 0.039 before_or_after<0.884 distance<0.948 0.066 -0.035 -0.015 -0.037
children<0.019 echo<0.152 lesser_rival<0.011 -0.041 subjects<0.069 before<0.059 -0.028 0.028 0.049 subjects<0.297 0.061 -0.034 length<0.862 0.104 -0.057
figures<0.292 echo<0.04 rival<0.425 figures<-0.15 family_words_margin<-0.143 0.016 -0.081 0.014 -0.055 0.022 echo<0.173 -0.112 kinship<0.54 0.064 -0.061
contained<0.841 echo<0.571 subjects_margin<0.263 words_before<0.095 -0.02 kinship<0.244 longer<2.138 0.152 0.012 -0.003 0.07 rival<0.006 0.03 -0.11 0.08
longer_gap_before<5.5 words_after<0.068 0.037 kinship<0.452 family_words_margin<0.11 -0.046 0.09 two_before<0.341 0.032 -0.025 distance<0.891 -0.042 before<0.004 -0.034 0.126
odds<0.526 heading<0.236 words_before<0.057 -0.02 kinship<0.244 before<0.008 -0.021 0.107 -0.001 literal<0.686 0.147 -0.037 shorter<2.013 0.041 -0.093
contained<0.673 echo<0.448 length<0.542 length<0.193 0.08 -0.059 echo<0.152 contained<0.096 subjects<0.046 -0.005 0.041 -0.059 0.049 -0.08 0.051
figures<0.45 contained<0.673 echo<0.448 echo<0.04 -0.006 headed<0.5 0.034 -0.061 -0.082 0.068 echo<0.173 -0.11 kinship<0.54 0.059 -0.065
odds<-0.213 gaps<0.007 kinship<0.107 -0.039 0.081 words_before<0.67 family_words<0.011 -0.048 0.026 literal<0.786 -0.025 distance<0.984 0.044 -0.049 -0.016
kinship<0.825 words_before<0.694 length<0.542 -0.064 two_before<0.057 distance<0.984 heading_squared<0.097 -0.041 0.104 0.05 0.02 0.015 length<0.725 0.021 -0.092
lesser_rival<0.002 subjects<0.241 echo<0.186 echo_margin<-0.189 0.063 -0.074 0.068 shorter<2.013 0.032 -0.088 longer_gap_after<3.5 before_or_after<0.884 0.021 -0.013 -0.016
between<0.029 distance<0.016 -0.056 lesser_rival<0.059 words_after<0.068 same_gap_after<0.75 0.016 after<0.705 0.152 -0.037 -0.001 -0.026 lesser_rival<0.047 -0.003 0.083
literal<0.896 contained<0.673 gaps<0.383 gaps<0.188 -0.006 rival<0.314 0.036 -0.049 family_words_margin<-0.035 -0.067 0.015 0.066 kinship<0.408 0.046 -0.06
figures<0.45 odds<1.139 echo<0.04 rival<0.425 figures<-0.15 -0.037 0.013 -0.049 0.019 -0.109 echo<0.173 -0.105 kinship<0.54 0.055 -0.059
subjects<0.991 subjects_margin<0.263 longer_gap_after<3.5 0.008 before<0.005 -0.045 length<0.542 -0.082 0.02 0.086 rival<0.036 0.014 between<0.002 -0.093 0.045
children<0.019 before_or_after<0.001 distance<0.411 0.052 -0.009 before<0.005 -0.03 length<0.703 -0.032 lesser_rival<0.02 -0.012 0.043 length<0.862 0.091 -0.055
length<0.209 longer<2.525 -0.053 0.118 depth<0.5 before_*_words<0.079 0.007 -0.027 longer<1.869 kinship<0.244 words_before<0.095 -0.023 0.209 -0.025 -0.058
length<0.862 echo<0.283 length<0.703 longer<2.674 children<0.019 -0.042 0.096 0.035 shorter<1.869 0.064 subjects_told<0.5 0.028 -0.044 0.068 -0.012
kinship<0.825 kinship<0.649 length<0.542 -0.05 0.001 distance<0.984 two_before<0.001 0.087 0.005 -0.043 words<0.092 -0.096 shorter<2.138 0.073 -0.059
two_after<0.999 longer_gap_after<2.5 0.016 subjects_margin<0.01 subjects<0.506 subjects<0.11 -0.013 0.069 -0.061 subjects_margin<0.638 0.119 -0.031 words_before<0.976 -0.036 0.037
figures<0.45 contained<0.673 echo<0.448 figures<-0.15 words_before<0.744 -0.049 two_before<0.996 0.069 -0.059 0.009 -0.074 0.061 before<0.017 -0.065 0.04
between<0.029 distance<0.016 -0.051 parents<0.221 words_after<0.068 longer<2.138 0.094 distance<0.161 0.079 -0.027 -0.004 -0.04 lesser_rival<0.047 -0.003 0.076
length<0.36 share<0.125 0.093 -0.029 length<0.464 contained<0.466 -0.093 0.067 rival<0.923 depth<0.5 0.007 -0.032 length<0.658 0.035 -0.078
odds<1.139 subjects_margin<0.231 after<0.023 after<0.001 odds<-0.071 0.012 -0.044 -0.036 odds<-0.213 before<0.004 -0.008 0.048 -0.011 0.058 -0.08
literal<0.896 kinship<0.608 -0.006 length<0.436 0.088 depth<0.5 family_words_margin<-0.274 -0.051 distance<0.948 0.042 -0.032 -0.074 kinship<0.408 0.041 -0.056
echo<0.152 figures<0.367 subjects<0.046 -0.01 subjects_margin<-0.437 0.085 0.004 -0.097 subjects<0.424 shorter<1.701 -0.019 length<0.886 0.095 -0.017 -0.029
two_after<0.999 longer_gap_after<2.5 gaps<0.024 before_or_after<0.99 0.067 -0.026 distance<0.984 literal<0.786 -0.019 0.029 -0.048 -0.009 before_*_words<0.954 -0.029 0.058
contained<0.673 echo<0.417 echo<0.325 figures<0.292 figures<-0.15 parents<0.004 -0.033 0.064 0.007 subjects_margin<-0.943 0.01 -0.096 0.091 -0.058 0.041
kinship<0.825 heading<0.236 literal<0.752 distance<0.911 -0.023 0.062 0.011 heading<0.417 0.106 -0.056 words<0.092 -0.092 shorter<2.138 0.068 -0.052
length<0.209 longer<2.525 -0.048 0.103 family_words_margin<-0.548 -0.068 children<0.053 between<0.029 -0.005 longer<1.869 0.094 literal<0.314 0.059 -0.019 0.067";
pub(super) const WORDS_ALONE_PART: [f32; PART] = [
    -6.278, // bias
    1.949,  // coverage
    1.876,  // echo
    0.000,  // meaning
    -0.474, // said better
    -0.514, // echoed better
    0.398,  // coverage ahead
    2.390,  // echo ahead
    2.044,  // siblings
    0.044,  // children
    0.314,  // parent is whole's partner
    1.956,  // neighbour is whole's partner
    5.538,  // score
    1.509,  // unclaimed
    -0.321, // coverage elsewhere
];
