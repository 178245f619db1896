//! What each sign weighs, as `examples/fit.rs --weights` prints it; not written by hand.

use super::context::{KINDS, SIGNS};
use super::parts::PART;
use super::signs::FIRST;
use super::vectors::DIMENSIONS;

/// Where the words of texts of the trade point.
pub(super) const COMMON: [f32; DIMENSIONS] = [
    -0.4045, -0.1997, -0.3320, 0.2646, 0.0803, -0.1262, -0.1845, -0.1958, -0.1927, -0.1197, 0.0301, -0.0593, 0.0616, 0.1894,
    -0.0396, 0.0220, -0.0236, 0.0806, -0.0218, 0.1022, -0.0398, 0.0237, 0.0409, -0.0179, 0.0268, -0.0745, 0.0269, -0.0101, 0.0247,
    -0.0547, 0.0116, -0.0383, -0.0335, 0.0038, 0.0228, -0.0236, 0.0175, 0.0193, -0.0120, 0.0049, -0.0084, -0.0070, -0.0067, 0.0059,
    -0.0462, 0.0407, -0.0536, -0.0212, 0.0237, -0.0736, 0.0116, -0.0435, 0.0213, 0.0349, 0.0014, -0.0167, 0.0007, 0.0276, 0.0046,
    0.0277, -0.0064, 0.0480, 0.0006, 0.0234, 0.0076, -0.0269, -0.0232, 0.0422, 0.0203, -0.0398, -0.0147, 0.0510, -0.0439, -0.0208,
    0.0197, -0.0184, 0.0141, -0.0123, 0.0031, -0.0048, 0.0031, 0.0074, 0.0375, 0.0169, 0.0123, -0.0026, 0.0192, -0.0151, 0.0172,
    0.0196, -0.0302, -0.0107, -0.0335, 0.0141, -0.0421, 0.0475, 0.0177, 0.0116, 0.0168, -0.0484, 0.0208, -0.0105, 0.0203, -0.0238,
    -0.0344, 0.0066, -0.0253, 0.0099, 0.0142, 0.0152, 0.0154, 0.0163, 0.0492, 0.0230, 0.0095, 0.0222, -0.0250, -0.0048, 0.0178,
    -0.0117, 0.0083, 0.0096, 0.0227, 0.0064, 0.0288, -0.0140, 0.0123, -0.0023,
];

/// Where the word table knows the words.
pub(super) const WITH_MEANING_FIRST: [f32; FIRST] = [
    -1.636, // bias
    -2.201, // words
    0.667,  // figures
    0.114,  // heading
    2.032,  // heading squared
    3.165,  // heading meaning
    -0.617, // headed
    2.111,  // heading in text
    -3.304, // meaning
    6.626,  // family
    0.488,  // parent
    0.802,  // echo
    0.328,  // shape
    -0.216, // length
    1.622,  // words margin
    2.997,  // meaning margin
    5.433,  // echo margin
    1.398,  // family margin
    3.664,  // total margin
    1.155,  // subjects
    -0.329, // subjects told
    0.295,  // subjects margin
    4.607,  // family words
    -2.233, // family words margin
];
pub(super) const WITH_MEANING_ROUND: [[[f32; KINDS]; SIGNS]; 2] = [
    [
        [-0.049, -3.125, -5.730], // bias
        [-1.313, -6.718, -1.647], // words
        [1.534, 1.219, -2.041],   // figures
        [0.586, 2.068, -2.331],   // heading
        [1.570, 1.755, 3.157],    // heading squared
        [1.610, 1.458, 3.635],    // heading meaning
        [-1.807, -3.552, 1.114],  // headed
        [0.873, -2.763, 1.217],   // heading in text
        [0.101, -3.603, -2.524],  // meaning
        [5.994, 9.603, -0.161],   // family
        [-1.887, -1.532, 7.090],  // parent
        [-0.165, -5.063, 8.950],  // echo
        [1.425, 0.912, -1.980],   // shape
        [0.948, -2.850, -1.212],  // length
        [0.942, 5.513, -3.598],   // words margin
        [-0.152, 0.994, 0.501],   // meaning margin
        [3.344, 4.898, -5.347],   // echo margin
        [-1.791, -0.476, 1.815],  // family margin
        [0.348, 3.779, 2.912],    // total margin
        [-0.021, 0.338, 1.884],   // subjects
        [-0.626, -0.322, 0.416],  // subjects told
        [-0.121, -0.126, 0.254],  // subjects margin
        [1.611, -0.883, 5.532],   // family words
        [-2.563, -6.142, 5.487],  // family words margin
        [2.226, -1.864, -2.583],  // odds
        [2.853, 2.181, 5.770],    // before
        [2.402, 2.480, 6.506],    // after
        [-1.155, -1.582, -5.494], // between
        [0.108, 1.232, 1.554],    // two before
        [0.454, -0.455, 1.483],   // two after
        [0.057, 11.675, 1.850],   // parents
        [3.991, 1.573, 10.232],   // children
        [-1.919, 3.938, 0.241],   // rival
        [-5.588, 3.533, 4.809],   // lesser rival
        [-3.646, 2.830, 4.326],   // distance
        [-1.432, 0.709, 4.346],   // share
        [-0.935, 0.217, -4.544],  // before or after
        [-0.256, -3.502, -6.938], // before * words
        [0.332, -4.584, -4.706],  // after * words
    ],
    [
        [-0.183, 0.193, -4.154],  // bias
        [-0.808, -3.081, -2.468], // words
        [0.531, 0.831, -0.646],   // figures
        [0.328, 1.395, -1.775],   // heading
        [0.885, 0.458, 2.623],    // heading squared
        [0.773, 1.442, 2.364],    // heading meaning
        [-0.770, -2.116, 0.111],  // headed
        [0.929, -1.619, 0.533],   // heading in text
        [0.042, -3.622, -0.541],  // meaning
        [4.106, 5.351, 0.109],    // family
        [-1.780, -1.066, 4.397],  // parent
        [-0.518, -3.742, 8.804],  // echo
        [0.561, 0.955, -1.096],   // shape
        [0.244, -0.846, -0.243],  // length
        [0.556, 3.998, -1.971],   // words margin
        [-0.563, 2.138, 0.901],   // meaning margin
        [1.928, 2.765, -4.566],   // echo margin
        [-1.755, 0.889, 0.848],   // family margin
        [-0.300, 1.949, -0.199],  // total margin
        [-0.069, -0.217, 1.361],  // subjects
        [-0.334, 0.198, 0.237],   // subjects told
        [0.081, -0.121, -0.242],  // subjects margin
        [1.144, 0.719, 2.519],    // family words
        [-1.047, -4.234, 3.442],  // family words margin
        [3.433, -0.361, -2.631],  // odds
        [1.121, 2.232, 1.763],    // before
        [1.204, 2.548, 2.082],    // after
        [-0.244, -2.447, -2.512], // between
        [0.271, -0.609, 0.727],   // two before
        [0.128, 0.333, 0.747],    // two after
        [1.490, 4.302, -0.475],   // parents
        [2.799, 0.486, 9.020],    // children
        [-1.795, 1.966, -0.477],  // rival
        [-3.803, 0.767, 3.189],   // lesser rival
        [-0.955, -0.397, 0.693],  // distance
        [-0.445, -1.992, 1.534],  // share
        [-1.084, 2.145, -0.715],  // before or after
        [-0.086, -2.328, -4.068], // before * words
        [-0.040, -4.054, -1.683], // after * words
    ],
];
pub(super) const WITH_MEANING_TREES: &str = "\
longer<2.674 nearness<0.623 length<0.681 -0.08 words<0.409 -0.009 -0.17 rival<0.309 words_margin<-0.168 length<0.558 -0.048 0.161 0.003 -0.03 odds<-0.759 echo<0.102 0.228 -0.008 0.097
longer<2.674 nearness<0.623 length<0.681 -0.076 words<0.409 -0.008 -0.157 rival<0.086 depth<0.5 total_margin<0.032 0.105 -0.012 -0.076 -0.013 lesser_rival<0.052 odds<0.473 0.119 -0.06 0.041
longer<2.674 nearness<0.623 length<0.681 -0.071 words<0.409 -0.007 -0.146 lesser_rival<0.067 depth<0.5 0.039 -0.035 family_words_margin<-0.008 -0.039 0.102 odds<-0.759 two_before<0.031 -0.033 0.106 0.076
longer<2.674 nearness<0.482 length<0.854 -0.08 0.013 meaning<0.526 words_margin<-0.168 rival<0.309 length<0.645 -0.031 0.144 -0.009 -0.009 length<0.469 0.105 words_margin<0.084 -0.174 0.053 0.053
longer<2.674 kinship<0.651 words_margin<0.119 odds<0.275 -0.021 contained<0.1 -0 kinship<0.387 -0.287 -0.009 0.083 kinship<0.704 0.107 -0.016 contained<0.584 odds<0.473 0.044 -0.138 0.152
longer<2.674 nearness<0.482 length<0.854 -0.075 0.013 meaning<0.526 0.003 length<0.469 0.099 words_margin<0.051 -0.162 0.031 lesser_rival<0.052 before<0.02 0.101 echo_margin<-0.021 -0.06 0.074 0.018
contained<0.833 nearness<0.413 -0.05 meaning<0.491 echo<0.271 echo_margin<-0.27 gap_after<0.5 0.007 0.219 -0.02 words<0.027 0.082 longer<2.441 -0.027 contained<0.425 0.044 -0.078 -0.093 0.156
contained<0.833 nearness<0.413 length<0.946 -0.061 0.05 meaning<0.526 longer<2.674 length<0.821 -0.016 words<0.336 share<0.064 -0.016 0.058 -0.111 lesser_rival<0.077 0.067 0.011 -0.098 0.151
contained<0.833 odds<0.473 nearness<0.413 -0.041 echo<0.571 echo<0.271 echo_margin<-0.27 gap_after<0.5 0.004 0.171 -0.018 gap_after<2.5 0.018 0.077 shorter<2.138 0.086 -0.122 -0.096 0.145
contained<0.833 longer<2.674 length<0.681 family_words<0.301 nearness<0.413 -0.099 heading_meaning<0.093 -0.034 0.116 0.142 rival<0.845 words_margin<-0.168 0.087 shorter<1.869 0.073 -0.007 -0.098 0.025 0.14
contained<0.833 echo<0.522 echo<0.28 longer<1.869 before<0.009 -0.04 0.175 -0.018 family_words<0.088 words_before<0.168 0.015 0.088 odds<0.473 0.003 -0.129 shorter<2.35 0.02 -0.137 0.134
contained<0.833 nearness<0.413 length<0.718 -0.078 longer<2.25 0.062 -0.042 meaning<0.491 lesser_rival<0.067 longer<2.803 depth<0.5 0.03 literal<0.257 0.023 -0.095 0.081 -0.007 -0.068 0.129
contained<0.833 odds<0.473 nearness<0.413 echo<0.364 -0.053 words_margin<-0.098 0.185 -0.026 gap_after<2.5 0 words_before<0.029 -0.016 longer_gap_before<0.5 -0.056 after<0.03 0.044 0.151 -0.073 0.123
length<0.212 subjects_told<0.5 0.01 0.217 subjects_margin<0.012 subjects<0.919 echo<0.28 parents<0.1 -0.024 before<0.117 -0.048 0.151 family_words<0.088 0.041 -0.003 -0.054 words_margin<-0.09 0.155 0.004
longer<2.674 depth<0.5 rival<0.069 total_margin<-0.173 nearness<0.845 0.258 -0.03 0.028 odds<0.275 before<0.203 -0.018 parents<0.1 -0.005 0.141 -0.099 literal<0.257 -0.008 -0.09 0.023
contained<0.735 echo<0.522 length<0.821 longer<2.441 -0.037 odds<0.72 nearness<0.344 -0.076 shape<-0.5 0.086 0.009 -0.226 share<0.024 -0.049 0.036 shorter<2.441 0 -0.141 0.098
contained<0.833 echo<0.522 length<0.821 longer<2.441 -0.034 odds<0.72 nearness<0.44 -0.044 shape<-0.5 0.108 length<0.229 0.134 0.004 -0.195 0.024 length<0.645 0.104 -0.09 0.111
kinship<0.651 before_or_after<0.003 -0.031 odds<0.473 nearness<0.413 -0.031 total_margin<-0.043 -0.006 family<0.291 distance<0.169 -0.026 0.069 -0.012 -0.067 kinship<0.704 two_after<0.001 0.015 0.13 -0.002
contained<0.833 rival<0.98 words_margin<-0.242 subjects<0.15 length<0.59 -0.072 0.074 0.205 echo_margin<-0.338 0.08 subjects_margin<0.012 subjects<0.919 echo<0.28 -0.02 0.015 -0.052 0.055 -0.063 0.105
words_margin<-0.111 echo_margin<-0.013 literal<0.864 literal<0.73 longer<1.701 0.122 -0.002 0.073 -0.071 shorter<1.701 -0.078 0.158 family_words_margin<0.1 longer<2.674 -0.025 total_margin<-0.043 -0.031 0.041 0.054
contained<0.735 meaning<0.491 echo<0.318 longer<1.869 before<0.009 -0.03 0.154 -0.01 family_words<0.088 literal<0.703 0.039 0.144 words<0.142 -0.038 gap_after<1.5 -0.007 0.083 -0.06 0.084
lesser_rival<0.067 longer<2.803 depth<0.5 echo<0.102 lesser_rival<0.006 -0.086 0.17 0.011 literal<0.257 words_before<0.115 -0.049 two_after<0.006 -0.078 0.103 -0.087 0.056 odds<0.11 -0.008 -0.112
contained<0.848 echo<0.68 contained<0.584 length<0.681 longer<2.441 -0.053 nearness<0.44 -0.062 shape<-0.5 0.095 0.003 rival<0.309 words_margin<-0.129 0.074 0.008 -0.022 0.099 -0.092 0.096
subjects_margin<0.012 subjects<0.919 subjects<0.899 echo<0.3 parents<0.1 words_after<0.206 -0.004 -0.045 rival<0.159 0.206 -0.008 kinship<0.109 -0.033 heading_in_text<0.311 0.032 -0.105 0.145 -0.044 0.052
odds<0.473 lesser_rival<0.067 longer<2.862 depth<0.5 echo<0.102 0.101 0.014 literal<0.257 words_after<0.135 rival<0.396 -0.071 0.075 0.07 -0.081 0.061 -0.01 echo_margin<0.07 -0.098 0.02
words_margin<-0.111 echo_margin<-0.057 subjects<0.078 between<0.008 -0.02 0.052 subjects<0.46 lesser_rival<0.166 0.176 -0.03 longer_gap_before<0.5 -0.058 words_margin<-0.201 0.118 0 gaps<0.013 0.008 0.1 -0.008
distance<0.169 longer<2.138 before<0.117 -0.03 0.104 -0.04 gap_after<6.5 two_after<0.083 kinship<0.693 -0.013 0.05 two_before<0.377 words_after<0.237 length<0.718 0.027 0.115 -0.008 -0.041 0.076
contained<0.735 rival<0.98 words_margin<-0.242 subjects<0.15 0.014 0.154 family<0.379 parents<0.237 -0 before<0.117 -0.039 0.117 family_words<0.088 0.019 before_or_after<0.021 -0.02 -0.118 -0.064 0.073
length<0.229 nearness<0.549 -0.033 distance<0.919 family<0.057 -0.042 0.164 -0.038 distance<0.169 longer<2.138 0.045 -0.042 gap_after<6.5 rival<0.021 0.047 two_after<0.083 -0.013 0.022 0.075
odds<0.275 echo<0.247 echo<0.229 two_before<0.027 total_margin<-0.173 0.072 -0.039 gap_before<0.5 -0.008 0.066 -0.054 0.012 share<0.538 nearness<0.789 -0.181 0.01 length<0.788 -0.05 0.041
subjects_margin<0.012 subjects<0.919 subjects<0.899 echo<0.28 longer<1.869 before<0.009 -0.034 0.13 -0.017 words_before<0.168 -0.009 0.034 0.126 odds<-0.851 0.081 -0.052 words_margin<-0.09 0.118 -0.002
family_words_margin<-0.688 -0.092 echo_margin<-0.27 gap_after<0.5 0.003 longer<2.35 0.005 0.155 echo<0.197 meaning<0.317 -0.047 0.142 rival<0.005 0.072 odds<0.275 before_or_after<0.002 -0.022 0.012 -0.046
contained<0.673 echo<0.571 length<0.821 nearness<0.44 -0.043 meaning<0.347 meaning_margin<0.002 0 0.054 family_margin<-0.038 0.041 -0.072 rival<0.845 0.023 -0.055 -0.079 length<0.907 0.098 -0.055
longer<2.674 family_words_margin<0.1 total_margin<0.032 subjects_margin<0.012 -0.007 shorter<2.441 0.102 -0.061 -0.046 0.059 echo_margin<-0.013 two_before<0.027 odds<-0.578 -0.044 0.023 0.031 gap_after<0.5 -0.013 0.088
family_words_margin<-0.688 -0.09 words_margin<-0.187 longer_gap_before<0.5 -0.018 subjects<0.15 before_or_after<0.024 family_margin<-0.057 -0.059 0.059 distance<0.169 -0.029 before<0.002 -0.016 0.165 lesser_rival<0.215 0.143 -0.025 -0.003
lesser_rival<0.067 words_margin<-0.115 literal<0.864 0.04 -0.068 meaning_margin<-0.135 words_after<0.206 before<0.056 0.031 0.131 contained<0.155 -0.075 0.065 rival<0.005 0.065 -0.022 odds<0.11 -0.006 -0.092
contained<0.673 words<0.371 length<0.681 longer<2.441 -0.047 rival<0.722 -0.005 distance<0.898 0.094 -0.071 longer<2.97 0.008 0.134 length<0.718 0.091 -0.104 literal<0.543 -0.066 0.089
family_words_margin<-0.688 -0.089 literal<0.758 two_before<0.958 two_before<0.018 two_after<0.11 rival<0.062 0.022 -0.036 two_after<0.861 0.061 -0.031 0.013 meaning_margin<-0.279 0.038 -0.071 literal<0.853 0.046 -0.028
two_after<0.861 echo_margin<-0.27 0.053 heading_in_text<0.281 family_words_margin<0.1 figures<0.583 echo<0.271 before_or_after<0.003 -0.052 length<0.886 -0.013 0.047 family_words<0.088 0.031 -0.013 -0.072 0.059 -0.074 -0.024
family_words_margin<-0.688 -0.087 words_before<0.077 nearness<0.44 -0.055 -0 gap_after<2.5 0 gap_before<0.5 before_*_words<0.001 kinship<0.179 -0.045 0.077 -0.11 after<0.008 longer_gap_before<6.5 -0.032 0.094 0.111
lesser_rival<0.067 0.007 before<0.011 nearness<0.718 -0.039 gap_before<0.5 -0.019 0.066 rival<0.309 shorter<2.35 0.015 length<0.886 distance<0.617 0.001 0.253 -0.005 headed<0.5 -0.03 0.154
length<0.229 lesser_rival<0.043 family<0.104 -0.044 0.133 words_after<0.095 longer_gap_before<4.5 -0.037 0.157 -0.062 contained<0.848 rival<0.98 words_margin<-0.242 length<0.558 -0.058 0.086 -0.003 -0.059 0.091
odds<0.473 rival<0.069 depth<0.5 0.039 before<0.056 -0.083 0.036 two_before<0.018 -0.016 odds<-1.021 0.084 0.004 subjects_margin<-0.849 0.046 length<0.694 lesser_rival<0.009 -0.019 -0.181 -0.012
longer<2.674 family_words_margin<0.071 total_margin<0.032 -0.003 words_margin<-0.14 0.082 -0.064 0.04 echo_margin<-0.013 total_margin<-0.106 meaning_margin<-0.249 -0 literal<0.153 -0.034 0.136 -0.008 gap_after<0.5 -0.011 0.079
family_words_margin<-0.688 -0.085 words_margin<-0.111 echo_margin<-0.057 subjects<0.078 -0.007 distance<0.992 lesser_rival<0.166 0.07 -0.024 -0.062 after<0.025 length<0.436 -0.038 family<0.13 -0.043 0.117 -0.013 -0.006
distance<0.169 longer<2.138 two_after<0.002 0.161 between<0.043 -0.058 0.075 -0.032 gap_after<6.5 rival<0.069 depth<0.5 0.039 -0.048 longer<2.441 -0.026 0.005 family<0.13 -0.026 0.089
contained<0.848 echo<0.68 contained<0.584 contained<0.425 kinship<0.852 kinship<0.64 -0.001 rival<0.722 depth<0.5 0.068 -0.072 -0.051 -0.072 shorter<2.013 0.033 -0.112 0.087 -0.076 0.071
two_before<0.958 parents<0.1 parents<0.001 distance<0.023 -0.039 0.005 -0.099 rival<0.309 echo_margin<-0.021 0.177 -0.001 -0.052 longer<1.701 0.089 literal<0.703 -0.06 shorter<2.138 0.042 -0.04
subjects_margin<0.036 subjects<0.991 figures<-0.15 -0.012 two_after<0.006 parents<0.1 -0.017 0.125 longer_gap_after<1.5 -0.014 after<0.006 0 longer<2.25 -0.013 0.069 -0.038 family_words<0.118 0.074 -0.02
odds<0.11 echo<0.351 before<0.007 total_margin<-0.099 family_margin<-0.138 -0.009 0.114 -0.025 longer<1.869 0.104 0.009 meaning<0.109 two_after<0.001 -0.049 0.179 0.016 share<0.402 -0.106 -0.005
contained<0.673 words<0.371 length<0.821 meaning<0.347 nearness<0.344 -0.054 0.005 family_margin<-0.171 0.065 -0.048 share<0.024 -0.044 0.021 length<0.718 0.081 -0.095 length<0.907 0.084 -0.05
echo_margin<-0.076 -0.008 words<0.086 length<0.575 family_words_margin<-0.066 words_margin<-0.085 -0.007 0.117 -0.055 0.037 shape<-0.5 contained<0.309 0.158 -0.021 family<0.291 0.006 literal<0.58 -0.068 0.003
words_after<0.946 literal<0.805 heading_in_text<0.281 heading_in_text<0.19 -0.001 0.102 -0.067 literal<0.853 distance<0.964 two_after<0.999 distance<0.148 -0 0.136 -0.013 -0.021 -0.037 words_margin<-0.129 0.01 -0.06
family_words_margin<-0.688 -0.081 longer<2.674 gap_before<5.5 -0.002 -0.051 total_margin<-0.106 0.047 total_margin<-0.043 gap_after<7.5 share<0.106 -0.051 0.019 0.069 distance<0.398 total_margin<-0.011 0.03 -0.077 0.043
rival<0.003 echo<0.247 -0.063 0.088 literal<0.853 literal<0.805 heading_in_text<0.281 -0.001 -0.069 shorter<2.138 distance<0.964 parents<0.91 family<0.197 0.014 0.14 -0.061 -0.027 -0.009 -0.046
subjects_margin<0.036 subjects<0.919 subjects<0.874 echo<0.247 figures<-0.15 -0.042 parents<0.1 -0.008 rival<0.603 0.136 -0.05 0.007 distance<0.57 0.175 -0.046 odds<-0.808 0.076 -0.041 0.036
two_after<0.861 two_after<0.083 two_before<0.008 lesser_rival<0.021 depth<0.5 0.033 family_margin<-0.266 0.095 -0.084 -0.036 0.009 two_before<0.377 family<0.398 0.049 -0.04 -0.039 meaning<0.252 -0.042 0.016
figures<0.211 echo_margin<-0.076 -0.008 total_margin<-0.099 distance<0.773 -0.001 two_before<0.004 -0.007 0.257 0.007 meaning<0.114 words_after<0.121 -0.051 distance<0.773 kinship<0.32 0.186 -0.016 -0.024 -0.06
family_words_margin<-0.688 -0.078 words_margin<-0.111 echo_margin<-0.013 words_before<0.064 -0.019 two_after<0.032 echo<0.28 -0.036 0.035 gap_after<2.5 heading_in_text<0.125 0.009 0.156 0.119 shorter<1.701 -0.074 0.11 -0.005
nearness<0.413 echo<0.364 longer<2.35 total_margin<-0.065 share<0.042 -0.034 0.155 -0.048 -0.072 total_margin<0.016 0.116 -0.014 gap_before<0.5 distance<0.867 0.002 -0.05 parents<0.1 0.009 0.098
lesser_rival<0.067 0.006 before<0.011 nearness<0.718 subjects<0.847 -0.044 echo_margin<-0.15 0.152 family<0.191 -0.091 0.053 family_words<0.085 -0.015 words_before<0.199 0.152 -0.001 before_*_words<0.002 0.029 -0.024
two_before<0.958 parents<0.1 parents<0.001 before_or_after<0.63 before_or_after<0.23 0.002 share<0.027 0.18 0.025 -0.021 -0.096 rival<0.309 echo_margin<-0.021 0.141 -0.004 -0.047 longer_gap_after<4.5 -0.006 -0.082
family_words_margin<-0.688 -0.076 total_margin<-0.211 length<0.558 family<0.227 -0.017 0.136 family_margin<-0.229 rival<0.159 0.043 -0.069 0.076 shorter<1.242 before<0.941 -0.063 0.094 length<0.229 0.079 -0.001
words_after<0.946 words_margin<0.084 odds<0.275 kinship<0.651 -0.001 0.035 share<0.538 -0.098 rival<0.051 length<0.788 before<0.017 0.025 after<0.517 -0.192 -0.016 0.026 0.043 0.045 -0.025
rival<0.003 echo<0.247 -0.06 0.084 literal<0.864 literal<0.805 words_before<0.379 0.002 -0.022 words_after<0.934 distance<0.964 two_after<0.999 0.089 -0.013 -0.024 -0.026 contained<0.673 -0.065 0.054
figures<0.211 echo_margin<-0.076 -0.007 family_words_margin<-0.047 meaning<0.347 0.035 -0.014 gap_before<5.5 0.001 -0.091 longer_gap_after<2.5 meaning<0.144 0.089 -0.027 rival<0.062 before_or_after<0.004 -0.075 0.078 -0.104
contained<0.735 rival<0.98 parents<0.1 parents<0.001 rival<0.722 -0.002 words_before<0.235 distance<0.898 0.09 -0.059 -0.045 -0.094 rival<0.603 0.073 length<0.886 -0.087 0.061 -0.046 0.051
distance<0.023 meaning<0.179 family_words<0.051 odds<-0.544 -0.021 0.11 -0.048 -0.081 gap_after<6.5 longer_gap_after<6.5 0.004 -0.018 family<0.13 -0.028 words_margin<-0.111 0.122 longer<2.602 -0.064 0.052
subjects_margin<0.036 subjects<0.991 shorter<2.674 after_*_words<0.048 0.002 -0.027 share<0.048 -0.027 family_words<0.124 0.126 -0.04 -0.032 family_words<0.118 meaning<0.217 length<0.628 0.075 -0.049 0.111 -0.019
lesser_rival<0.067 total_margin<-0.099 words_after<0.135 longer_gap_before<1.5 0.168 0.013 family_margin<-0.213 -0.021 before_or_after<0.383 0.087 -0.027 echo<0.187 subjects_margin<-0.978 0.043 -0.1 0.004 figures<-0.15 -0.025 0.004
two_before<0.991 rival<0.01 length<0.469 -0.069 nearness<0.276 -0.049 0.066 figures<0.583 two_after<0.861 0.004 -0.024 -0.054 family_margin<-0.038 echo_margin<-0.081 -0.027 0.04 rival<0.004 0.047 -0.101
length<0.229 nearness<0.549 length<0.175 -0.089 0.043 two_after<0.009 -0.015 words_after<0.135 0.184 words_before<0.216 -0.047 0.084 contained<0.848 family_margin<-0.322 -0.032 meaning_margin<-0.258 0.042 -0.004 0.075
echo_margin<-0.013 literal<0.205 distance<0.398 0.041 -0.003 total_margin<-0.075 0.008 -0.035 odds<-0.449 0.057 lesser_rival<0.09 lesser_rival<0.043 family_words_margin<-0.099 0.075 -0.014 two_after<0.01 -0.025 0.088 -0.059
contained<0.673 contained<0.425 family_words<0.219 kinship<0.868 length<0.681 longer<2.441 -0.044 odds<-1.038 0.081 -0.004 0.009 -0.092 0.044 shorter<2.013 0.029 -0.078 literal<0.543 -0.057 0.071
longer<1.701 before_or_after<0.23 family<0.057 0.057 -0.072 0.117 echo_margin<0.07 odds<0.473 nearness<0.413 -0.026 0.002 words_margin<0.015 -0.018 -0.122 length<0.479 -0.071 subjects<0.662 0.068 -0.01
subjects_margin<0.036 meaning_margin<0.129 contained<0.172 -0.004 length<0.886 0.037 -0.05 length<0.767 -0.069 rival<0.021 0.067 -0.04 contained<0.014 0.086 length<0.536 0.073 meaning<0.331 -0.072 0.034
figures<0.211 echo_margin<-0.076 -0.007 family_words_margin<-0.047 before<0.003 -0.003 0.038 gap_before<5.5 0 -0.083 longer_gap_after<2.5 meaning<0.144 0.079 -0.026 rival<0.062 before_or_after<0.004 -0.07 0.073 -0.099
family_words_margin<-0.688 -0.071 total_margin<-0.211 length<0.558 family<0.227 -0.014 0.117 rival<0.845 length<0.886 -0.019 0.097 -0.055 length<0.135 -0.064 length<0.212 family_margin<-0.185 -0.039 0.118 -0.001
two_before<0.958 0.002 meaning_margin<-0.268 shorter<2.013 family_margin<-0.322 0.006 0.137 before<0.714 -0.075 0.034 figures<-0.15 contained<0.105 -0.118 0.029 share<0.475 -0.055 family<0.447 0.046 -0.077
lesser_rival<0.067 headed<0.5 depth<0.5 rival<0.603 0.023 -0.033 rival<0.309 words_after<0.383 words_after<0.135 -0.051 0.034 -0.1 0.057 heading_meaning<0.257 distance<0.367 -0.101 -0.014 0.039 -0.007
longer<1.701 before_or_after<0.23 family<0.057 0.052 -0.069 0.11 two_before<0.958 0.001 kinship<0.64 between<0.162 -0.066 0.024 echo<0.284 gaps<0.104 -0.071 0.038 shorter<2.441 0.065 -0.059
family_words_margin<-0.688 -0.069 words_margin<-0.129 0.011 words_after<0.206 words_after<0.135 longer_gap_before<2.5 meaning_margin<-0.279 0.096 subjects_told<0.5 0.039 -0.03 -0.021 after<0.002 -0.034 0.048 echo<0.29 -0.054 -0.006
subjects_margin<0.036 subjects_margin<-0.556 subjects_margin<-0.829 heading_meaning<0.093 -0.009 0.081 two_after<0.01 0.088 words<0.035 -0.052 0.043 -0.007 subjects_margin<0.701 words_margin<-0.094 0.104 subjects_margin<0.394 -0.027 0.079 -0.029
figures<0.211 echo_margin<-0.076 -0.006 total_margin<-0.099 distance<0.773 -0.008 0.157 0.005 longer_gap_after<2.5 meaning<0.144 nearness<0.666 0.112 -0.011 -0.024 rival<0.062 before_or_after<0.004 -0.067 0.069 -0.095
contained<0.673 family<0.379 words<0.142 -0.002 two_after<0.037 kinship<0.109 -0.071 0.017 contained<0.329 0.097 -0.029 subjects_margin<-0.556 two_after<0.01 0.059 -0.027 -0.042 length<0.907 0.07 -0.043
family_margin<-0.322 -0.02 meaning_margin<-0.258 gaps<0.033 meaning_margin<-0.279 after<0.013 longer_gap_after<3.5 0.108 -0.016 -0.029 -0.061 shorter<2.138 words_before<0.049 -0.002 0.16 between<0.001 -0.066 0.127 -0.002
rival<0.003 echo<0.247 -0.055 0.076 literal<0.853 literal<0.805 -0.001 longer<2.525 depth<0.5 family_margin<-0.37 -0.052 distance<0.964 0.096 -0.005 -0.06 length<0.523 0.048 -0.066 -0.04
gaps<0.513 literal<0.853 kinship<0.651 before_or_after<0.002 total_margin<-0.11 total_margin<-0.129 -0.026 longer_gap_after<1.5 0.22 0.005 -0.038 0.002 0.022 words<0.22 -0.073 0.022 echo<0.3 -0.044 0.137
after<0.82 before_or_after<0.23 parents<0.001 0 -0.061 before_or_after<0.383 nearness<0.44 -0.044 gaps<0.11 after<0.007 0.017 0.2 -0.004 length<0.821 -0.02 words_margin<-0.201 -0.069 0.058 -0.019
longer<1.701 echo<0.324 gap_after<0.5 0.132 -0.007 -0.055 nearness<0.07 -0.052 gap_after<2.5 -0.004 words_before<0.029 -0.021 two_before<0.001 -0.047 before_or_after<0.63 kinship<0.179 0.026 0.099 -0.07
subjects_margin<0.036 subjects<0.991 0.001 nearness<0.709 total_margin<-0.173 0.116 contained<0.065 -0.064 0.02 odds<0.11 -0.1 0.009 contained<0.181 meaning<0.217 length<0.628 0.06 -0.045 0.094 -0.02
words_margin<-0.111 meaning_margin<-0.075 total_margin<-0.039 subjects_margin<-0.128 after<0.009 0.01 -0.04 before_or_after<0.23 0.001 lesser_rival<0.025 -0.014 nearness<0.577 -0.029 0.144 -0.076 shorter<2.013 -0.016 0.054 -0.004
longer<2.674 -0.004 between<0.043 after<0.037 echo_margin<0.026 longer_gap_after<2.5 gaps<0.049 -0.003 distance<0.648 0.14 -0.015 -0.023 0.065 odds<-0.397 figures<-0.15 0.011 0.11 -0.004 -0.051
figures<0.211 echo_margin<-0.076 -0.006 words<0.086 length<0.396 -0.033 0.027 longer<3.198 contained<0.141 -0.049 0.001 0.11 longer_gap_after<3.5 meaning<0.114 0.063 -0.022 two_before<0.004 0.017 -0.102
contained<0.735 family_margin<-0.322 -0.024 meaning_margin<-0.258 gaps<0.033 meaning_margin<-0.279 0.024 -0.06 between<0.001 shorter<2.138 before_or_after<0.008 0.149 -0.002 -0.064 before_or_after<0.859 0.228 0.01 -0.002 0.043
rival<0.003 echo<0.247 -0.052 0.071 words_after<0.946 words_margin<0.084 odds<0.275 0.002 words_margin<0.015 -0.008 -0.089 kinship<0.462 0.066 -0.054 echo_margin<-0.156 family_words_margin<-0.281 -0.022 0.076 -0.054
lesser_rival<0.067 0.005 meaning_margin<-0.156 odds<-1.038 words_after<0.081 -0.04 longer_gap_before<4.5 gaps<0.037 0.029 meaning_margin<-0.305 -0.025 echo_margin<-0.136 0.358 -0.014 -0.01 contained<0.163 -0.04 0.022 0.008
length<0.212 subjects_told<0.5 before<0.002 0.053 kinship<0.179 -0.091 0.049 shorter<1.242 -0.013 0.144 gap_before<5.5 0.001 family_words_margin<-0.053 two_before<0.027 -0.055 longer<2.674 -0.019 0.123 -0.078
heading_in_text<0.281 heading_in_text<0.19 rival<0.005 echo<0.247 -0.05 0.074 heading<0.016 -0 heading_squared<0.029 -0.091 0.062 literal<0.32 0.135 -0.042 family_margin<-0.192 0.054 before_or_after<0.001 0.022 -0.097
longer<1.701 same_gap_before<0.75 nearness<0.679 -0.065 0.037 literal<0.543 0.142 -0.013 two_before<0.958 distance<0.023 -0.031 0.003 nearness<0.789 between<0.162 -0.055 length<0.738 -0.049 0.066 0.008";
pub(super) const WITH_MEANING_PART: [f32; PART] = [
    -4.821, // bias
    0.034,  // coverage
    1.759,  // echo
    0.676,  // meaning
    0.174,  // said better
    -1.690, // echoed better
    -0.470, // coverage ahead
    3.449,  // echo ahead
    0.859,  // siblings
    2.110,  // children
    3.174,  // parent is whole's partner
    1.609,  // neighbour is whole's partner
    10.112, // score
    0.477,  // unclaimed
    -1.570, // coverage elsewhere
];

/// Where it does not: other languages.
pub(super) const WORDS_ALONE_FIRST: [f32; FIRST] = [
    -2.648, // bias
    3.497,  // words
    0.460,  // figures
    3.716,  // heading
    2.754,  // heading squared
    0.000,  // heading meaning
    -0.347, // headed
    6.124,  // heading in text
    0.000,  // meaning
    0.000,  // family
    2.569,  // parent
    -7.224, // echo
    0.659,  // shape
    0.324,  // length
    0.754,  // words margin
    1.421,  // meaning margin
    4.883,  // echo margin
    1.421,  // family margin
    5.930,  // total margin
    1.779,  // subjects
    -0.377, // subjects told
    0.382,  // subjects margin
    11.964, // family words
    0.967,  // family words margin
];
pub(super) const WORDS_ALONE_ROUND: [[[f32; KINDS]; SIGNS]; 2] = [
    [
        [2.085, -3.767, -4.358],   // bias
        [3.871, 4.959, -1.723],    // words
        [2.291, -1.563, -2.946],   // figures
        [2.465, -1.576, -1.551],   // heading
        [1.981, 0.989, 5.211],     // heading squared
        [0.000, 0.000, 0.000],     // heading meaning
        [-3.213, 3.467, 3.373],    // headed
        [1.442, -1.244, 2.481],    // heading in text
        [0.000, 0.000, 0.000],     // meaning
        [0.000, 0.000, 0.000],     // family
        [-2.148, -2.868, 1.765],   // parent
        [-5.951, -18.902, 10.634], // echo
        [2.754, -3.133, -3.136],   // shape
        [2.690, -4.035, -2.504],   // length
        [-1.457, -4.463, -10.827], // words margin
        [1.214, 0.989, 0.310],     // meaning margin
        [0.642, 11.691, 2.886],    // echo margin
        [1.214, 0.989, 0.310],     // family margin
        [-0.655, 3.914, 8.770],    // total margin
        [1.054, -1.282, -0.123],   // subjects
        [-1.041, 1.101, 1.096],    // subjects told
        [-0.423, 0.084, 0.507],    // subjects margin
        [4.590, 8.089, 4.341],     // family words
        [-3.731, -3.002, 5.056],   // family words margin
        [4.433, -3.149, -1.639],   // odds
        [2.093, 4.087, 8.063],     // before
        [1.442, 5.319, 7.868],     // after
        [-2.210, 0.552, -3.306],   // between
        [0.095, 0.303, 2.011],     // two before
        [0.040, -0.433, 1.929],    // two after
        [-0.365, 7.543, 2.278],    // parents
        [4.406, 6.439, 12.375],    // children
        [-2.319, 1.786, 0.866],    // rival
        [-6.119, 4.937, 4.023],    // lesser rival
        [-5.886, 4.694, 6.685],    // distance
        [-2.839, 5.389, 0.969],    // share
        [-0.390, -2.840, -5.442],  // before or after
        [0.674, -4.515, -7.501],   // before * words
        [1.272, -6.259, -4.190],   // after * words
    ],
    [
        [-0.008, 0.627, -2.960],  // bias
        [3.849, 3.068, -2.022],   // words
        [0.842, -1.015, -0.930],  // figures
        [2.550, -4.644, 2.159],   // heading
        [1.541, -0.171, 5.577],   // heading squared
        [0.000, 0.000, 0.000],    // heading meaning
        [-1.537, 2.476, 1.262],   // headed
        [1.314, -4.896, 4.987],   // heading in text
        [0.000, 0.000, 0.000],    // meaning
        [0.000, 0.000, 0.000],    // family
        [-1.843, 1.650, 1.903],   // parent
        [-4.246, -13.878, 8.681], // echo
        [1.418, -1.583, -1.604],  // shape
        [1.093, -1.742, -0.656],  // length
        [-0.168, -3.894, -6.455], // words margin
        [1.061, 1.118, 0.353],    // meaning margin
        [1.188, 5.521, 2.733],    // echo margin
        [1.061, 1.118, 0.353],    // family margin
        [-1.501, 0.574, 4.202],   // total margin
        [1.020, -2.673, 0.781],   // subjects
        [-0.609, 1.113, 0.469],   // subjects told
        [-0.112, 0.212, 0.163],   // subjects margin
        [4.455, 1.118, 7.422],    // family words
        [-1.844, -0.022, 2.559],  // family words margin
        [3.231, 2.442, -2.390],   // odds
        [1.961, 1.471, 4.047],    // before
        [1.445, 2.146, 4.310],    // after
        [-1.189, -1.433, -1.912], // between
        [0.162, -0.809, 1.647],   // two before
        [0.258, -0.928, 1.381],   // two after
        [2.187, -2.654, -1.384],  // parents
        [3.701, 6.357, 11.286],   // children
        [-2.654, 3.382, 0.343],   // rival
        [-5.480, 10.848, 3.103],  // lesser rival
        [-1.085, 1.986, 0.759],   // distance
        [-0.896, 1.626, -2.053],  // share
        [-1.035, -0.714, -2.653], // before or after
        [-0.517, -1.156, -5.045], // before * words
        [-0.021, -1.871, -3.152], // after * words
    ],
];
pub(super) const WORDS_ALONE_TREES: &str = "\
longer<2.674 depth<0.5 rival<0.649 kinship<0.452 longer<1.869 0.104 family_words_margin<0.098 -0.018 0.107 literal<0.895 0.096 -0.068 -0.081 -0.05 before_or_after<0.002 0.202 lesser_rival<0.086 0.09 0.026
longer<2.674 depth<0.5 rival<0.649 longer_gap_after<3.5 echo_margin<-0.178 odds<-0.509 0.201 0.054 0.027 -0.017 -0.077 literal<0.554 -0.027 -0.102 figures<0.211 before_or_after<0.004 0.178 0.06 -0.041
longer<2.674 depth<0.5 rival<0.649 kinship<0.452 figures<-0.15 -0.04 0.012 literal<0.895 0.079 -0.066 -0.072 literal<0.554 -0.025 -0.099 subjects<0.991 before_or_after<0.002 0.172 0.054 -0.044
longer<2.674 depth<0.5 rival<0.649 longer_gap_after<3.5 longer<2.013 0.112 distance<0.023 -0.068 0.035 -0.015 -0.068 shorter<2.013 -0.068 -0.004 lesser_rival<0.076 longer<2.862 0.027 0.12 0.018
longer<2.674 length<0.51 -0.048 echo<0.427 figures<-0.15 -0.031 depth<0.5 kinship<0.109 distance<0.148 gaps<0.27 0.014 0.262 -0.036 0.056 -0.024 shorter<2.35 0.033 -0.181 0.041
longer<2.674 depth<0.5 rival<0.649 kinship<0.471 subjects_margin<0.13 -0.009 0.118 literal<0.895 0.065 -0.064 length<0.735 words_before<0.245 -0.063 0.127 -0.107 literal<0.554 -0.017 -0.095 0.036
longer<2.862 two_before<0.041 echo_margin<-0.169 0.029 echo_margin<0.058 -0.032 0.043 subjects<0.987 two_before<0.761 family_words_margin<-0.046 0.057 -0 -0.009 -0.062 lesser_rival<0.076 family_words_margin<0.064 0.106 -0.042 0.001
longer<2.602 before<0.129 shorter<1.701 -0.054 -0.01 longer<1.869 0.135 0.011 subjects<0.991 subjects<0.709 gap_after<3.5 before_or_after<0.002 0.098 two_before<0.014 -0.05 0.021 0.053 0.096 -0.051
contained<0.814 echo<0.475 shorter<2.35 figures<-0.15 subjects_margin<0.339 -0.033 0.129 same_gap_before<0.25 -0.013 words_margin<-0.136 subjects_told<0.5 0.029 0.157 0.014 0.036 shorter<2.35 0.041 -0.199 0.136
longer<2.862 before<0.011 -0.02 words_before<0.097 two_before<0.107 -0.044 0.024 gap_after<1.5 0.003 two_after<0.016 -0.016 longer_gap_after<5.5 0.162 odds<-0.952 0.148 0.025 lesser_rival<0.076 0.072 -0.002
subjects<0.991 contained<0.759 longer<2.602 length<0.71 -0.035 rival<0.649 echo_margin<-0.178 0.082 figures<-0.15 -0.033 before<0.014 -0.01 headed<0.5 0.068 -0.069 -0.067 0.024 0.14 -0.047
contained<0.814 echo<0.427 subjects_margin<0.011 shorter<2.25 figures<-0.15 -0.035 0.004 before_or_after<0.022 -0.006 before_or_after<0.866 0.058 -0.025 words_margin<-0.096 0.181 0.022 shorter<2.25 0.052 -0.184 0.125
figures<0.211 longer<2.602 depth<0.5 rival<0.649 longer_gap_after<3.5 0.038 -0.01 -0.062 kinship<0.318 words_before<0.097 -0.07 0.018 -0.098 before_or_after<0.005 rival<0.339 0.03 0.176 0.015 -0.052
subjects<0.991 contained<0.759 figures<0.211 shorter<2.25 figures<-0.15 -0.028 0.012 echo<0.427 before_or_after<0.022 0.002 before_or_after<0.866 literal<0.324 0.046 0.125 -0.013 -0.138 -0.048 0.128 -0.043
contained<0.814 echo<0.475 subjects_margin<0.011 two_after<0.022 two_before<0.107 -0.025 0.029 gaps<0.114 -0.012 words_margin<-0.13 0.064 0.011 echo<0.127 0.113 -0.022 shorter<2.35 0.04 -0.173 0.113
subjects<0.991 longer<3.314 subjects_margin<0.269 two_after<0.015 kinship<0.593 longer_gap_after<2.5 0.006 gap_after<3.5 -0.051 0.007 0.049 longer<2.803 0.004 0.039 0.103 0.165 longer_gap_after<1.5 -0.099 -0.013
contained<0.814 echo<0.427 literal<0.895 kinship<0.593 before_or_after<0.019 -0.018 shorter<2.25 -0.002 two_after<0.013 -0.021 0.045 odds<-0.685 0.127 0.022 -0.066 length<0.71 0.099 -0.143 0.106
figures<0.211 gap_after<2.5 kinship<0.593 -0.013 literal<0.917 length<0.365 0.161 depth<0.5 0.043 -0.088 -0.065 family_words<0.01 two_before<0.017 -0.047 odds<-0.961 0.076 -0.013 0.036 -0.043
subjects<0.991 contained<0.684 kinship<0.828 length<0.613 longer<2.441 -0.059 0.005 longer<2.803 rival<0.031 0.061 before<0.011 -0.018 0.019 subjects_margin<-0.109 0.026 0.129 -0.085 0.095 -0.035
odds<0.339 subjects_margin<0.037 subjects<0.991 family_words<0.22 figures<0.367 0.003 -0.065 length<0.92 total_margin<-0.021 0.161 0.028 -0.068 -0.044 0.065 rival<0.2 -0.011 shorter<2.35 -0.022 -0.257
echo_margin<-0.178 0.026 gap_after<2.5 longer_gap_after<3.5 words_before<0.076 -0.033 0.011 words_before<0.048 0.014 shorter<2.35 -0.06 gap_before<1.5 -0.047 0.052 figures<0.211 rival<0.421 0.009 0.069 -0.063
odds<0.339 subjects_margin<0.037 subjects<0.991 family_words<0.22 before<0.01 subjects<0.356 -0.023 echo_margin<-0.108 0.116 -0.036 0.011 0.055 -0.041 0.058 subjects<0.496 0.008 literal<0.798 -0.167 0.017
gaps<0.339 gaps<0.167 length<0.58 words<0.248 -0.037 0.105 rival<0.035 words_after<0.483 0.121 -0.016 -0.002 words_margin<-0.122 0.042 lesser_rival<0.098 0.018 -0.033 echo_margin<0.095 -0.044 0.076
odds<0.049 subjects_margin<0.011 echo<0.043 before<0.011 -0.029 0.007 odds<-0.912 two_after<0.018 0.021 0.149 0.006 0.057 subjects<0.455 0.006 literal<0.816 distance<0.773 -0.153 0.012 0.041
figures<0.211 odds<0.339 figures<-0.15 longer<2.525 -0.039 distance<0.242 -0.04 words_before<0.753 after_*_words<0.035 0.009 0.111 0.148 0.012 rival<0.2 -0.006 -0.131 longer_gap_after<3.5 0.007 -0.079
longer<3.314 gap_after<1.5 -0.009 longer_gap_after<3.5 0.069 longer<2.525 -0.019 words_after<0.167 two_before<0.015 -0.049 words_margin<0.029 literal<0.324 0.019 0.124 -0.085 0.043 before_or_after<0.008 0.217 -0.025
contained<0.814 echo<0.427 length<0.58 longer<2.441 -0.069 0.003 rival<0.155 shorter<2.602 longer<2.138 0.069 figures<-0.15 -0.033 0.015 0.118 -0.004 length<0.69 0.089 -0.12 0.087
literal<0.904 kinship<0.593 two_after<0.022 two_before<0.107 -0.024 gap_before<0.5 -0.04 0.054 share<0.022 two_before<0.024 0.001 0.085 -0.001 before_or_after<0.995 lesser_rival<0.478 0.067 -0.07 -0.017 -0.055
longer<3.314 children<0.011 odds<0.049 two_before<0.041 longer_gap_before<1.5 0.031 -0.015 two_before<0.761 0.023 -0.017 rival<0.2 -0.001 shorter<2.35 -0.032 -0.164 0.072 before_or_after<0.008 0.198 -0.025
contained<0.814 echo<0.427 kinship<0.843 words_before<0.683 two_after<0.998 shorter<2.35 -0.006 0.019 -0.053 depth<0.5 0.04 length<0.262 0.106 -0.074 -0.083 shorter<2.25 0.044 -0.124 0.082
figures<0.211 gaps<0.339 before_or_after<0.002 0.041 before_or_after<0.019 -0.018 gaps<0.27 0.003 gap_before<2.5 0.016 0.097 literal<0.764 -0.075 0.002 longer_gap_after<3.5 0.007 echo<0.323 -0.092 0.068
literal<0.904 kinship<0.593 kinship<0.547 two_after<0.015 -0.014 two_after<0.739 0.011 -0.031 -0.067 odds<-0.685 lesser_rival<0.03 echo_margin<-0.27 -0.029 depth<0.5 0.227 -0.002 0.033 0.009 -0.051
before_*_words<0.066 before<0.129 longer<2.602 shorter<1.701 -0.046 -0.004 0.013 words_margin<0.013 figures<-0.15 contained<0.075 -0.07 0.079 rival<0.155 0.132 0.041 -0.067 longer<2.013 0.094 -0.043
contained<0.684 echo<0.427 length<0.58 longer<2.441 -0.065 0.001 rival<0.031 echo_margin<-0.013 -0.005 0.096 two_after<0.102 -0.006 gap_after<1.5 0.004 0.062 -0.1 kinship<0.304 -0.059 0.094
echo_margin<-0.178 total_margin<-0.08 0.013 longer_gap_before<4.5 0.168 -0.032 words_after<0.945 rival<0.031 gaps<0.002 0.126 echo<0.153 -0.048 0.054 figures<0.367 kinship<0.645 -0.004 0.052 -0.06 -0.042
longer<3.314 longer_gap_after<4.5 gap_after<1.5 0 after<0.008 -0.051 total_margin<-0.076 before<0.007 -0 rival<0.339 0.263 0.003 0.042 gap_after<3.5 -0.027 0.009 before_or_after<0.008 0.177 -0.026
odds<0.049 echo<0.262 heading_squared<0.051 heading<0.016 subjects<0.077 -0.004 0.02 -0.07 0.117 length<0.897 0.102 -0.034 subjects<0.455 0.006 literal<0.816 distance<0.773 -0.121 0.016 0.043
literal<0.904 words_before<0.683 heading_in_text<0.319 heading_in_text<0.127 two_after<0.998 -0.001 -0.053 gap_before<1.5 -0.004 words_margin<-0.075 0.223 0.024 -0.098 length<0.198 0.194 depth<0.5 0.029 -0.057 -0.048
before_*_words<0.045 before<0.199 lesser_rival<0.047 depth<0.5 0.026 longer<2.525 -0.067 0.039 words_margin<0.029 -0.005 -0.082 family_words<0.048 figures<-0.15 -0.046 0.126 -0.018 longer<2.138 0.054 -0.041
figures<0.367 echo<0.043 -0.006 odds<-1.001 gaps<0.024 -0.044 0.133 after_*_words<0.005 shape<-0.5 0.076 length<0.172 0.165 -0.008 0.044 rival<0.068 same_gap_after<0.75 0.067 -0.078 -0.061
before_or_after<0.866 before_or_after<0.105 -0.003 rival<0.155 rival<0.114 words_after<0.13 -0.03 shorter<2.138 -0.005 0.114 0.115 family_words_margin<-0.13 0.051 words_before<0.209 -0.045 0.04 longer<2.138 0.045 -0.04
subjects_margin<0.269 words_before<0.097 before_or_after<0.001 0.1 -0.014 gap_before<1.5 echo_margin<0.095 -0.013 0.063 two_before<0.016 kinship<0.146 -0.05 0.032 0.039 subjects<0.851 0.149 rival<0.087 0.057 -0.068
odds<0.049 echo<0.262 heading<0.227 heading<0.016 before<0.012 -0.009 0.01 -0.066 0.105 length<0.897 0.091 -0.032 subjects<0.455 0.005 literal<0.798 gaps<0.009 0.012 -0.117 0.031
gaps<0.339 literal<0.924 longer_gap_after<4.5 gap_after<1.5 0.006 after<0.008 -0.045 0.071 gap_after<3.5 -0.023 0.009 -0.068 echo_margin<0.095 literal<0.843 -0.058 words_after<0.938 -0.033 0.06 0.064
children<0.011 longer<3.314 shorter<2.674 -0.003 two_before<0.107 odds<0.049 before_or_after<0.061 gap_before<1.5 -0.041 0.087 0.167 -0.075 -0.066 share<0.159 0.134 -0.061 echo_margin<-0.124 -0.001 0.143
kinship<0.828 words_margin<-0.187 subjects<0.31 longer_gap_after<4.5 before<0.016 rival<0.041 0.1 -0.048 kinship<0.304 0.147 0.016 -0.052 rival<0.989 0.116 -0.044 -0.001 echo<0.289 -0.092 0.042
figures<0.211 before_or_after<0.006 longer<2.602 -0 0.057 before_or_after<0.019 -0.02 gaps<0.378 gaps<0.27 0.001 0.041 -0.047 two_after<0.263 rival<0.074 words_after<0.634 0.073 -0.046 -0.072 0.059
subjects_margin<0.269 gap_before<7.5 gap_after<4.5 -0.004 same_gap_after<0.75 0.002 before_or_after<0.041 0.107 0.012 same_gap_before<0.75 -0.05 longer<2.674 -0.002 0.168 rival<0.279 subjects_margin<0.598 0.119 0.015 -0.09
odds<0.049 family_words<0.18 figures<0.056 figures<-0.15 shorter<2.35 -0.025 0.024 0.009 -0.047 rival<0.526 0.002 length<0.658 0.172 0.007 rival<0.231 -0.001 words_margin<-0.007 -0.011 -0.132
kinship<0.828 kinship<0.656 two_after<0.739 two_after<0.102 -0.005 family_words_margin<-0.13 0.08 0.011 -0.026 rival<0.421 subjects_margin<-0.981 -0.008 0.073 contained<0.155 -0.077 0.053 echo<0.289 -0.087 0.037
subjects<0.991 before_or_after<0.002 words_before<0.097 distance<0.839 0.026 0.186 0.012 -0 rival<0.096 0.021 total_margin<-0.015 after<0.007 -0.066 before_or_after<0.011 0.165 family_words<0.046 -0.055 0.034 -0.123
literal<0.895 words_before<0.097 before_or_after<0.001 0.089 -0.012 longer_gap_after<3.5 gap_after<1.5 0.015 0.075 gap_after<2.5 -0.035 after<0.122 same_gap_after<0.75 -0.004 0.069 length<0.58 -0.032 0.113 -0.039
before_*_words<0.045 before<0.199 echo<0.043 words_before<0.097 heading_squared<0.051 -0.037 0.127 0.002 odds<-0.912 0.059 0.002 family_words<0.048 figures<-0.15 -0.042 0.109 -0.017 longer<2.013 0.073 -0.032
gaps<0.328 gaps<0.27 distance<0.023 -0.047 0.003 lesser_rival<0.11 0.04 -0.041 echo_margin<0.095 kinship<0.471 lesser_rival<0.11 -0.048 contained<0.098 -0.044 0.121 share<0.134 -0.047 0.095 0.06
gap_before<1.5 -0.006 words_before<0.097 lesser_rival<0.274 before_or_after<0.002 0.177 -0.02 0.098 rival<0.155 before_or_after<0.031 0.004 share<0.437 two_after<0.019 0.026 0.138 -0.034 longer_gap_before<2.5 0.144 -0.007
subjects_margin<0.011 subjects<0.917 subjects<0.895 echo<0.173 -0.003 0.025 0.103 same_gap_after<0.75 after_*_words<0.004 -0.062 0.045 depth<0.5 -0.023 length<0.782 0.138 -0.043 words_margin<-0.096 0.103 -0.007
children<0.011 longer<1.701 rival<0.339 two_after<0.007 two_before<0.014 0.014 0.23 share<0.105 -0.061 0.087 -0.058 before_or_after<0.866 0.001 words_before<0.89 -0.039 0.023 echo_margin<-0.124 -0.003 0.126
length<0.216 subjects_told<0.5 family_words_margin<-0.031 words_before<0.328 -0.064 0.069 0.089 0.158 words_margin<-0.341 -0.054 words_margin<-0.215 longer_gap_before<0.5 -0.039 distance<0.648 0.093 -0.007 length<0.69 -0.01 0.006
lesser_rival<0.478 parents<0.123 after<0.731 same_gap_after<0.75 -0.004 words_after<0.088 0.087 0.005 -0.027 before<0.02 -0.053 contained<0.098 rival<0.339 0.149 0 -0.047 depth<0.5 -0.072 0.047
gaps<0.339 figures<0.583 0.003 -0.044 literal<0.764 -0.062 length<0.634 -0.044 family_words_margin<-0.031 echo_margin<-0.178 distance<0.398 0.135 -0.039 -0.058 after<0.028 kinship<0.394 0.155 -0.011 -0.014
longer<3.314 gap_before<1.5 -0.006 words_before<0.097 before_or_after<0.002 0.165 -0.013 words_before<0.135 longer_gap_before<7.5 0.111 total_margin<-0.063 words_before<0.118 -0.05 0.183 -0.027 0.008 share<0.159 0.113 -0.058
odds<1.265 subjects_margin<0.269 two_after<0.015 longer<1.701 0.091 -0.012 odds<-0.901 two_before<0.013 subjects<0.397 -0.042 0.152 0.047 -0.002 subjects<0.851 0.127 rival<0.087 0.049 -0.045 -0.106
contained<0.79 echo<0.427 kinship<0.843 longer_gap_after<3.5 words_before<0.097 -0.016 0.022 two_after<0.102 -0.011 words_margin<0.029 0.033 -0.068 -0.067 length<0.69 0.07 -0.099 words_before<0.328 -0.046 0.096
length<0.216 subjects_told<0.5 family_words_margin<-0.031 words_before<0.328 -0.061 0.064 0.083 0.138 shorter<1.701 longer<1.869 rival<0.339 literal<0.777 words_before<0.048 0.012 0.155 -0.012 -0.058 -0.05 0.002
children<0.011 longer<2.862 -0.003 gap_after<6.5 length<0.634 -0.018 0.048 family_words_margin<-0.146 0.189 two_after<0.04 family_words_margin<-0.114 -0.064 lesser_rival<0.098 0.151 -0.01 -0.028 echo_margin<-0.124 -0.005 0.117
echo<0.043 heading_squared<0.027 before<0.011 subjects<0.781 -0.035 0.064 parents<0.123 -0.004 0.066 0.098 words<0.028 length<0.735 two_after<0.019 0.001 0.233 -0.001 longer<3.157 -0 0.093
odds<0.049 echo<0.262 figures<0.583 0.002 -0.06 subjects<0.419 length<0.939 0.103 -0.041 -0.032 subjects<0.455 heading_in_text<0.264 0.016 -0.09 literal<0.824 distance<0.773 -0.088 0.021 0.039
literal<0.895 heading_in_text<0.319 heading_in_text<0.127 rival<0.031 length<0.477 -0.095 total_margin<-0.003 -0.004 0.079 -0.002 gap_before<1.5 -0.007 words_margin<-0.075 0.19 0.015 heading_squared<0.004 -0.093 0.06 -0.035
length<0.216 words_before<0.328 gaps<0.233 rival<0.421 -0.09 0.024 two_before<0.019 -0.024 0.124 longer<2.525 -0.042 0.168 shorter<1.701 longer<1.869 rival<0.339 0.059 -0.056 -0.047 0.002
odds<1.265 subjects_margin<0.269 gap_before<7.5 0.001 same_gap_before<0.75 longer<2.862 rival<0.068 0.039 -0.075 0.017 longer<2.674 -0.005 0.132 same_gap_after<0.75 after<0.009 0.058 -0.056 0.108 -0.098
gaps<0.328 0.002 distance<0.82 literal<0.764 -0.071 echo_margin<-0.178 0.071 -0.016 length<0.815 length<0.434 before<0.01 -0.033 0.127 -0.055 before<0.002 -0.016 before<0.02 0.2 -0.013
odds<-0.385 family_words_margin<0.007 figures<0.056 between<0.023 family_words<0.141 -0.001 0.06 share<0.044 -0.055 0.079 -0.063 subjects_margin<-0.068 lesser_rival<0.057 shorter<2.138 0.029 0.223 0.021 -0.045 -0.008
children<0.011 contained<0.684 echo<0.427 words_margin<0.085 -0.001 subjects_told<0.5 0.077 words_after<0.577 0.022 -0.094 -0.087 kinship<0.304 -0.052 0.072 longer_gap_before<1.5 -0.027 words_margin<-0.126 -0.004 0.139
kinship<0.828 kinship<0.656 two_after<0.998 two_after<0.102 -0.004 odds<-0.912 0.063 0.006 before<0.199 -0.06 0.021 subjects_margin<-0.981 -0.021 rival<0.421 0.063 -0.012 echo<0.289 -0.078 0.037
odds<1.265 subjects_margin<0.269 figures<-0.15 words<0.051 total_margin<-0.07 words<0.022 0.001 0.109 -0.045 gap_after<5.5 0.002 0.062 0.003 subjects<0.851 0.113 rival<0.087 0.044 -0.042 -0.092
longer_gap_after<4.5 0.006 longer<2.525 -0.022 words_after<0.167 two_before<0.015 -0.051 words_margin<0.029 0.016 -0.078 words_margin<-0.096 gaps<0.27 before<0.025 0.056 -0.041 -0.064 words_after<0.254 0.087 0.003
before_*_words<0.045 before<0.199 lesser_rival<0.047 0.011 -0.007 echo_margin<0.034 figures<-0.15 -0.032 rival<0.421 contained<0.098 0.111 -0.009 -0.015 -0.08 longer<2.138 0.042 two_before<0.137 0.005 -0.057
odds<-0.912 two_after<0.04 parents<0.004 family_words_margin<-0.083 kinship<0.047 -0.063 0.003 gap_after<4.5 -0 gap_before<3.5 0.157 -0.032 words_before<0.076 -0.046 0.159 rival<0.08 -0.049 0.059 -0.003
literal<0.895 heading_in_text<0.319 heading_in_text<0.127 heading_squared<0.125 heading<0.022 0.001 -0.074 0.112 gap_before<1.5 -0.007 subjects<0.131 words_margin<-0.075 0.225 0.023 -0.024 heading<0.059 -0.086 0.058 -0.033
length<0.216 words_before<0.328 gaps<0.233 family_words<0.079 -0.086 0.024 two_before<0.026 -0.014 0.119 longer<2.525 -0.039 0.148 contained<0.79 contained<0.399 echo<0.262 -0.001 0.05 -0.055 0.067
children<0.011 subjects_margin<0.037 -0.001 words_margin<-0.096 0.079 rival<0.231 headed<0.5 echo<0.071 -0.057 0.063 -0.088 -0.086 words_before<0.097 -0.026 length<0.897 gap_after<1.5 -0.032 0.139 -0.042
odds<-0.29 between<0.023 subjects<0.06 echo_margin<0.058 gap_before<1.5 -0.02 heading_in_text<0.127 0.002 0.119 0.076 two_after<0.171 odds<-1.008 same_gap_before<0.75 0.117 -0.057 0.001 0.071 0.046 -0.009
gaps<0.009 rival<0.035 0.098 same_gap_after<0.75 -0.013 subjects_margin<-0.155 total_margin<-0.033 -0.043 0.058 two_before<0.284 longer_gap_after<7.5 share<0.057 -0.053 0.092 0.19 -0.002 gaps<0.078 -0.044 0.001
odds<0.049 two_before<0.041 longer_gap_before<1.5 0.024 longer<3.113 length<0.528 gap_after<4.5 -0.055 odds<-0.922 two_before<0.013 -0.019 distance<0.367 -0.049 0.177 -0.029 -0.005 0.049 0.01 -0.016
longer_gap_after<4.5 0.006 longer<2.525 -0.02 words_after<0.167 two_before<0.015 -0.048 words_margin<0.029 0.014 -0.07 lesser_rival<0.069 total_margin<-0.061 -0.036 0.072 rival<0.421 -0.026 before<0.023 0.135 -0.066
after_*_words<0.169 after<0.356 -0 share<0.022 0.158 after<0.985 rival<0.279 0.052 -0.019 -0.052 words_before<0.89 heading<0.066 -0.051 0.072 lesser_rival<0.021 echo<0.04 -0.066 0.042 0.111
lesser_rival<0.478 parents<0.123 before_or_after<0.006 0.014 -0.004 before<0.02 -0.049 odds<-0.385 distance<0.089 -0.03 0.161 between<0.023 gaps<0.13 -0.086 0.061 0.056 longer_gap_before<3.5 -0.062 0.06
gaps<0.339 literal<0.924 longer_gap_after<5.5 0.009 same_gap_after<0.75 -0.013 gap_before<6.5 0.032 -0.042 -0.055 echo_margin<0.095 literal<0.824 longer<1.869 before<0.041 -0.053 0.088 -0.071 -0.005 0.048
figures<0.45 echo<0.043 -0.005 words<0.028 length<0.735 two_after<0.019 0.002 0.187 0.002 longer<3.157 subjects<0.455 0.009 -0.02 0.07 longer_gap_before<7.5 -0.046 share<0.094 -0.061 0.077
odds<1.265 subjects_margin<0.037 subjects<0.991 0.001 two_after<0.021 -0.062 shorter<2.138 0.044 -0.042 longer_gap_before<5.5 contained<0.26 0.085 -0.023 rival<0.087 gaps<0.194 -0.026 0.094 -0.046 -0.084
contained<0.684 echo<0.427 length<0.71 longer<2.441 -0.035 0.004 subjects_margin<-0.134 -0.006 subjects_margin<-0.09 0.152 distance<0.117 lesser_rival<0.017 -0.028 0.099 0.008 -0.075 kinship<0.304 -0.048 0.069
odds<-0.912 two_after<0.04 parents<0.004 family_words_margin<-0.083 kinship<0.047 -0.06 0.002 words_margin<-0.075 lesser_rival<0.052 -0.043 echo_margin<-0.12 -0.01 0.214 -0.003 after<0.009 -0.02 0.168 0.04 -0.003
children<0.011 two_after<0.001 longer_gap_after<4.5 subjects<0.933 kinship<0.162 gaps<0.141 0.012 gaps<0.314 0.211 -0.032 0.017 -0.045 -0.047 -0.002 longer_gap_before<1.5 -0.025 words_margin<-0.126 -0.004 0.122
kinship<0.828 kinship<0.656 -0.001 rival<0.421 subjects_margin<-0.981 -0.009 depth<0.5 longer_gap_before<0.5 0.019 0.095 -0.031 contained<0.155 -0.07 0.044 length<0.782 family_words<0.22 -0.046 0.078 -0.09
two_after<0.998 longer_gap_after<3.5 words_before<0.097 -0.015 gap_before<4.5 0.012 0.062 -0.003 words_before<0.978 parents<0.01 words<0.126 subjects<0.06 -0.073 0.006 0.016 rival<0.649 0.066 -0.053 0.047
gaps<0.009 rival<0.035 0.09 same_gap_after<0.75 -0.011 literal<0.206 subjects_margin<-0.155 0.012 before_or_after<0.052 longer<2.74 0.2 0.008 0.028 -0.027 gaps<0.078 words_before<0.076 -0.086 -0.014 0.001
gap_after<2.5 length<0.71 words<0.321 -0.019 0.101 rival<0.649 parents<0.009 shorter<1.869 0.06 -0.001 before<0.008 -0.078 0.108 -0.043 gap_before<7.5 0.011 same_gap_before<0.75 -0.061 0.031
kinship<0.828 words_margin<-0.215 subjects<0.31 -0.005 rival<0.989 0.108 -0.032 length<0.156 -0.061 length<0.216 lesser_rival<0.076 0.116 -0.02 -0.001 length<0.782 family_words<0.22 -0.043 0.073 -0.087
gaps<0.009 rival<0.035 0.084 distance<0.023 same_gap_before<0.75 -0.073 0.034 heading_in_text<0.127 0.006 0.096 literal<0.149 -0.095 gaps<0.078 -0.033 two_after<0.022 after<0.025 -0.001 -0.039 0.009
odds<-0.385 total_margin<0.008 family_words<0.141 echo<0.127 0.003 -0.061 two_after<0.036 longer<2.602 -0.057 0.068 0.117 subjects_margin<-0.068 shorter<2.013 -0.005 lesser_rival<0.057 0.175 -0.006 -0.028 -0.007";
pub(super) const WORDS_ALONE_PART: [f32; PART] = [
    -4.589, // bias
    0.258,  // coverage
    0.458,  // echo
    0.000,  // meaning
    -0.578, // said better
    -0.979, // echoed better
    0.889,  // coverage ahead
    1.437,  // echo ahead
    1.700,  // siblings
    1.799,  // children
    2.107,  // parent is whole's partner
    1.241,  // neighbour is whole's partner
    9.152,  // score
    -0.270, // unclaimed
    -0.286, // coverage elsewhere
];
