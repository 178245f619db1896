//! What each sign weighs, as `examples/fit.rs --weights` prints it; not written by hand.

use super::context::{KINDS, SIGNS};
use super::parts::PART;
use super::signs::FIRST;

/// Where the word table knows the words.
pub(super) const WITH_MEANING_FIRST: [f32; FIRST] = [
    -0.315, // bias
    -0.914, // words
    1.642,  // figures
    3.611,  // heading
    1.667,  // heading squared
    1.457,  // heading meaning
    -1.997, // headed
    4.341,  // heading in text
    -5.443, // meaning
    6.680,  // family
    -0.933, // parent
    -1.320, // echo
    2.963,  // shape
    0.606,  // length
    5.565,  // words margin
    3.043,  // meaning margin
    3.183,  // echo margin
    1.494,  // family margin
    3.546,  // total margin
    1.080,  // subjects
    -0.500, // subjects told
    0.415,  // subjects margin
    4.258,  // family words
    -3.603, // family words margin
];
pub(super) const WITH_MEANING_ROUND: [[[f32; KINDS]; SIGNS]; 2] = [
    [
        [0.426, -2.192],  // bias
        [0.354, -1.160],  // words
        [0.358, 2.061],   // figures
        [1.170, 0.676],   // heading
        [0.960, 2.037],   // heading squared
        [0.064, -3.100],  // heading meaning
        [-1.567, -6.067], // headed
        [2.360, -2.274],  // heading in text
        [0.150, 2.503],   // meaning
        [3.391, 7.339],   // family
        [-1.873, -2.422], // parent
        [-0.161, -3.623], // echo
        [0.979, 0.290],   // shape
        [0.626, -1.739],  // length
        [0.779, 0.343],   // words margin
        [-1.489, -1.422], // meaning margin
        [-0.523, -6.084], // echo margin
        [-2.210, 0.682],  // family margin
        [1.346, 3.739],   // total margin
        [0.144, 2.239],   // subjects
        [-0.045, -1.447], // subjects told
        [0.300, -0.516],  // subjects margin
        [2.319, 1.537],   // family words
        [-1.388, -1.001], // family words margin
        [3.721, -1.569],  // odds
        [3.009, -0.530],  // before
        [2.173, 1.548],   // after
        [-0.607, 0.920],  // between
        [0.659, 0.898],   // two before
        [0.524, 0.493],   // two after
        [0.214, 4.806],   // parents
        [2.957, 0.802],   // children
        [-2.308, -1.728], // rival
        [-6.866, 4.104],  // lesser rival
        [-3.381, -2.703], // distance
        [-1.719, -4.811], // share
        [0.723, -2.182],  // before or after
        [-1.852, -0.971], // before * words
        [-1.568, 1.561],  // after * words
    ],
    [
        [-0.511, -1.295], // bias
        [-0.303, -0.252], // words
        [0.237, 1.644],   // figures
        [1.201, 0.701],   // heading
        [0.629, 1.529],   // heading squared
        [0.169, -2.501],  // heading meaning
        [-1.022, -2.681], // headed
        [1.765, -1.713],  // heading in text
        [0.056, -0.104],  // meaning
        [3.121, 3.328],   // family
        [-1.507, -1.303], // parent
        [0.401, -1.772],  // echo
        [0.735, -0.156],  // shape
        [0.064, -0.608],  // length
        [1.192, -0.243],  // words margin
        [-1.050, 0.832],  // meaning margin
        [-0.003, -3.809], // echo margin
        [-1.512, 1.612],  // family margin
        [0.973, 3.629],   // total margin
        [0.280, 0.926],   // subjects
        [-0.115, -0.300], // subjects told
        [0.237, -0.626],  // subjects margin
        [1.413, 2.271],   // family words
        [-0.903, -1.908], // family words margin
        [3.378, -1.194],  // odds
        [1.265, -2.006],  // before
        [0.738, 2.779],   // after
        [-0.075, -1.170], // between
        [0.961, -1.399],  // two before
        [0.469, -0.269],  // two after
        [1.228, 1.645],   // parents
        [2.276, 0.587],   // children
        [-2.298, 1.099],  // rival
        [-5.705, -2.556], // lesser rival
        [-0.268, -4.372], // distance
        [-1.222, -0.185], // share
        [-0.429, -0.247], // before or after
        [-0.830, 2.036],  // before * words
        [-0.476, -0.129], // after * words
    ],
];
pub(super) const WITH_MEANING_TREES: &str = "\
depth<0.5 rival<0.513 kinship<0.768 kinship<0.155 -0.088 gaps<0.28 0.109 -0.044 -0.05 contained<0.83 -0.067 0.159 rival<0.908 -0.121 0.084
depth<0.5 rival<0.804 words<0.368 literal<0.871 meaning_margin<-0.598 -0.072 0.088 -0.046 -0.11 contained<0.83 -0.095 0.153 contained<0.346 -0.109 0.123
depth<0.5 family_words_margin<-0.309 -0.064 odds<0.046 words_before<0.823 rival<0.055 0.105 0.002 0.112 rival<0.083 0.037 -0.061 rival<0.908 -0.117 0.079
contained<0.83 depth<0.5 words<0.368 rival<0.804 literal<0.871 0.066 -0.045 -0.064 length<0.718 0.062 -0.17 length<0.174 0.118 -0.106 0.149
contained<0.841 depth<0.5 words<0.368 rival<0.804 kinship<0.852 0.057 -0.055 -0.057 length<0.718 0.063 -0.164 length<0.174 0.114 -0.103 0.146
contained<0.83 depth<0.5 words<0.368 rival<0.804 literal<0.871 0.053 -0.042 -0.057 length<0.718 0.059 -0.153 rival<0.908 -0.113 0.051 0.138
contained<0.841 depth<0.5 words<0.368 distance<0.177 figures<-0.15 -0.08 0.018 kinship<0.567 -0.051 0.076 -0.112 longer<2.602 -0.11 0.054 0.135
contained<0.841 depth<0.5 words<0.368 rival<0.804 kinship<0.845 0.043 -0.048 -0.052 length<0.718 0.062 -0.14 rival<0.908 -0.109 0.05 0.131
longer<2.803 depth<0.5 meaning<0.586 kinship<0.768 longer_gap_after<4.5 family_margin<-0.604 -0.072 0.051 -0.06 -0.034 subjects<0.147 0.009 -0.137 -0.093 0.093
contained<0.841 depth<0.5 rival<0.804 kinship<0.852 figures<-0.15 -0.016 0.046 -0.055 shorter<2.013 0.027 -0.104 length<0.27 0.076 -0.098 0.124
contained<0.841 depth<0.5 words<0.368 distance<0.177 -0.015 kinship<0.567 -0.053 rival<0.095 0.109 0.019 -0.09 rival<0.908 -0.104 0.053 0.12
contained<0.841 kinship<0.768 kinship<0.507 -0.047 echo<0.607 subjects<0.037 family<0.187 -0.035 depth<0.5 0.055 -0.064 0.084 -0.06 -0.054 0.116
contained<0.841 depth<0.5 rival<0.804 parent<0.012 kinship<0.852 0.02 -0.077 0.109 family_margin<-0.16 -0.093 0.031 longer<2.602 -0.099 0.059 0.112
longer<2.803 depth<0.5 meaning<0.586 two_before<0.998 0.03 longer<2.138 0.068 echo<0.383 -0.106 0.006 subjects<0.147 0.005 -0.118 -0.082 0.076
contained<0.841 literal<0.904 kinship<0.205 -0.093 echo<0.607 length<0.821 -0.004 rival<0.199 0.083 -0 shorter<2.35 0.036 -0.118 -0.071 0.107
contained<0.841 kinship<0.768 kinship<0.507 same_gap_before<0.75 -0.09 0.012 rival<0.162 length<0.64 -0.035 0.076 shorter<2.013 0.044 -0.043 -0.045 0.103
longer<2.803 depth<0.5 meaning<0.526 two_before<0.998 odds<-0.908 -0.053 0.041 longer<2.138 0.062 -0.053 subjects<0.509 0.001 -0.105 -0.078 0.068
contained<0.841 literal<0.904 length<0.189 0.128 depth<0.5 longer_gap_before<0.5 -0.015 kinship<0.461 -0.054 rival<0.095 0.111 0.021 -0.076 -0.064 0.099
contained<0.841 odds<-0.053 odds<-0.908 -0.057 family_words_margin<-0.068 literal<0.904 two_after<0.985 meaning<0.544 0.072 -0.043 -0.005 -0.064 -0.033 -0.032 0.095
contained<0.841 kinship<0.155 -0.09 kinship<0.768 gaps<0.28 rival<0.308 depth<0.5 0.044 -0.077 length<0.27 0.11 -0.024 -0.068 -0.038 0.092
longer<2.803 depth<0.5 longer<2.525 between<0.003 echo<0.369 odds<-0.385 0.008 -0.09 0.021 0.061 subjects_margin<-0.653 0.026 -0.079 -0.071 0.057
length<0.189 0.099 depth<0.5 family_margin<-0.604 -0.08 odds<0.046 odds<-0.908 -0.044 two_before<0.001 0.054 0.009 rival<0.083 0.016 -0.064 -0.066
contained<0.804 literal<0.904 distance<0.016 -0.064 distance<0.984 two_after<0.203 0.037 -0.008 longer_gap_after<2.5 -0.075 0.043 parents<0.998 -0.082 0.065 0.081
length<0.189 0.093 depth<0.5 family_margin<-0.604 -0.077 total_margin<-0.214 two_before<0.002 0.1 0.015 echo<0.376 -0.06 meaning<0.526 0.031 -0.037 -0.064
contained<0.696 words<0.368 length<0.821 parent<0.012 two_after<0.995 words_margin<-0.079 0.019 -0.065 -0.067 0.076 0.026 -0.075 length<0.907 0.101 -0.052
kinship<0.155 -0.086 length<0.204 0.083 family_margin<-0.604 -0.076 depth<0.5 rival<0.133 0.03 subjects<0.932 words_before<0.696 -0.027 0.035 -0.084 -0.057
contained<0.696 words<0.368 subjects<0.037 family_words<0.239 -0.018 0.086 after<0.001 contained<0.082 0.108 0.002 -0.022 -0.071 length<0.907 0.097 -0.05
kinship<0.155 -0.084 literal<0.923 length<0.189 0.101 family_margin<-0.604 -0.07 depth<0.5 longer_gap_before<0.5 -0.006 length<0.821 0.007 0.067 -0.051 -0.05
contained<0.841 parent<0.012 literal<0.904 distance<0.016 -0.061 distance<0.984 0.013 longer_gap_after<2.5 -0.071 0.039 -0.075 rival<0.676 0.109 -0.043 0.078
longer<2.862 depth<0.5 longer<2.525 between<0.003 -0.003 0.056 subjects_margin<-0.575 0.023 family_words<0.063 -0.009 -0.114 contained<0.504 -0.081 0.056 0.05
subjects_margin<0.015 subjects<0.959 contained<0.659 family_margin<0.025 echo_margin<-0.015 two_after<0.985 distance<0.984 0.023 -0.054 -0.04 0.069 -0.06 0.086 -0.062 0.063
odds<-0.053 odds<-0.908 -0.051 meaning_margin<-0.078 family_margin<-0.148 two_after<0.985 0.029 -0.027 0.084 -0.026 two_before<1 words_before<0.484 -0.042 0.022 -0.082
kinship<0.155 -0.08 gaps<0.28 kinship<0.768 before<0.992 between<0.017 0.011 0.092 odds<-0.385 0.067 -0.05 kinship<0.971 -0.038 0.065 -0.055
length<0.189 0.075 family_margin<-0.604 -0.07 total_margin<-0.214 two_before<0.002 0.078 0.007 echo<0.369 longer<2.138 0.001 longer<2.674 -0.109 0.039 0.002
kinship<0.155 -0.077 odds<-0.908 -0.05 odds<-0.335 0.027 echo<0.383 longer<2.138 0.031 -0.082 distance<0.714 two_before<1 0.035 -0.044 -0.059
subjects_margin<0.015 subjects<0.989 contained<0.659 distance<0.984 two_after<0.003 0.029 gaps<0.106 -0.039 0.017 two_after<0.001 -0.084 0.04 0.081 -0.06 0.058
parent<0.012 literal<0.923 length<0.189 0.087 figures<-0.15 echo_margin<-0.025 echo_margin<-0.521 0.03 -0.072 0.057 0.007 -0.065 rival<0.676 0.099 -0.039
kinship<0.155 -0.075 lesser_rival<0.343 gaps<0.28 kinship<0.768 subjects<0.037 0.006 0.044 contained<0.137 -0.052 subjects<0.509 0.059 -0.043 -0.052 -0.06
odds<-0.053 odds<-0.908 -0.046 family_words_margin<-0.068 words<0.011 0.006 0.06 -0.024 words_before<0.179 -0.057 shorter<2.138 0.03 longer<2.525 0.011 -0.07
subjects_margin<0.015 subjects<0.959 contained<0.659 distance<0.984 distance<0.911 -0.001 0.106 two_after<0.001 -0.081 0.037 0.076 echo<0.36 0.038 -0.075 0.054
kinship<0.155 -0.072 lesser_rival<0.343 literal<0.923 before<0.992 between<0.009 0.008 0.068 before_*_words<0.911 -0.061 length<0.658 -0.03 0.094 -0.042 -0.057
parent<0.012 literal<0.923 length<0.189 0.081 depth<0.5 family_margin<-0.604 -0.066 odds<0.575 0.011 -0.059 -0.055 -0.06 rival<0.676 0.094 -0.038
subjects_margin<0.015 shorter<2.013 family_margin<-0.417 0.059 family_words<0.239 words_before<0.771 -0.052 0.015 0.078 echo_margin<-0.083 -0.041 meaning<0.586 0.042 -0.048 0.05
odds<-0.053 before<0.027 gap_before<0.5 family<0.201 -0.037 0.028 -0.061 total_margin<-0.049 subjects_margin<-0.488 -0.005 words_margin<-0.338 -0.031 0.124 -0.068 -0.018
contained<0.659 words<0.368 length<0.821 -0.013 subjects_margin<-0.488 echo<0.486 -0.041 0.057 family_margin<-0.08 0.067 -0.037 -0.067 shorter<2.35 0.083 -0.038
kinship<0.155 -0.068 rival<0.005 0.049 odds<-0.053 same_gap_before<0.25 echo_margin<-0.015 -0.017 0.055 subjects_margin<-0.043 -0.008 kinship<0.62 0.009 0.139 -0.025
gaps<0.28 kinship<0.155 -0.066 lesser_rival<0.343 distance<0.984 words<0.011 family_margin<-0.16 -0.021 0.046 family<0.395 0.07 -0.005 -0.028 -0.055 -0.049
contained<0.659 words<0.368 figures<-0.15 distance<0.177 -0.066 lesser_rival<0.018 0.069 family_margin<-0.517 0.077 -0.055 0.01 -0.062 shorter<2.35 0.08 -0.035
parent<0.012 literal<0.923 family_words_margin<-0.074 two_before<0.307 0.025 figures<-0.15 -0.056 contained<0.013 -0.013 0.061 -0.027 -0.056 rival<0.676 0.087 -0.038
length<0.189 0.06 depth<0.5 family_margin<-0.604 -0.062 total_margin<-0.214 0.03 family_margin<-0.299 -0.046 two_after<0.1 words<0.076 0.046 -0.012 -0.02 -0.055
contained<0.659 gaps<0.28 echo<0.56 subjects<0.037 family_words<0.115 kinship<0.709 0.004 -0.051 0.059 0.036 -0.035 -0.064 shorter<2.35 0.078 -0.032
kinship<0.155 -0.064 echo_margin<-0.004 longer_gap_before<0.5 same_gap_after<0.25 -0.043 longer<2.525 family_margin<-0.486 -0.056 0.061 -0.054 0.012 meaning_margin<-0.044 0.073 -0.016
subjects_margin<0.015 distance<0.984 before_or_after<0.004 same_gap_before<0.25 0.012 kinship<0.507 -0.023 0.102 words_before<0.901 -0.026 0.017 two_after<0.001 -0.066 0.03 0.045
odds<-0.908 -0.041 odds<-0.773 family<0.187 -0.019 0.091 longer<2.674 rival<0.071 0.014 -0.021 subjects_margin<-0.653 0.087 subjects_margin<-0.273 -0.057 0.043
gaps<0.28 odds<-0.908 -0.042 odds<-0.335 0.023 echo<0.383 longer<2.138 0.03 meaning<0.29 -0.097 0.011 distance<0.714 0.017 -0.055 -0.044
kinship<0.155 -0.062 rival<0.005 0.044 odds<-0.053 before<0.027 -0.006 total_margin<-0.049 words_margin<-0.338 -0.039 words_after<0.942 0.093 -0.015 -0.059 -0.022
contained<0.659 gaps<0.28 echo<0.56 length<0.698 family_words<0.011 -0.043 0.027 between<0.003 0.002 0.067 -0.032 -0.059 shorter<2.35 0.076 -0.03
distance<0.016 length<0.767 -0.074 two_after<0.3 -0.05 0.052 echo_margin<0.009 distance<0.036 0.045 length<0.369 0.043 -0.012 depth<0.5 0.062 -0.047
subjects_margin<0.015 subjects<0.959 echo<0.383 longer<2.138 shorter<1.701 -0.018 0.069 share<0.101 words_after<0.983 0.059 -0.058 -0.07 0.013 -0.044 0.042
gap_before<2.5 rival<0.055 distance<0.302 length<0.698 -0.059 odds<-0.149 -0.037 0.047 0.052 odds<0.046 same_gap_before<0.25 -0.014 0.032 -0.035 -0.047
family_words_margin<-0.633 -0.054 total_margin<-0.214 contained<0.013 two_before<0.003 subjects_margin<-0.709 -0.027 0.111 family_words_margin<-0.214 -0.072 meaning<0.047 -0.035 0.057 0.068 -0.007
lesser_rival<0.343 kinship<0.155 -0.062 literal<0.923 distance<0.984 before_or_after<0.005 0.033 -0.002 subjects_margin<0.003 two_after<0.001 -0.07 0.032 0.06 -0.036 -0.047
before_*_words<0.911 before<0.992 between<0.017 kinship<0.461 -0.05 family<0.278 -0.018 0.018 0.054 kinship<0.604 0.017 -0.075 length<0.658 -0.024 0.075
parent<0.012 literal<0.923 family_words_margin<-0.074 figures<-0.15 two_before<0.962 kinship<0.644 -0.041 0.038 -0.067 0.018 -0.025 -0.051 rival<0.676 0.076 -0.034
contained<0.659 meaning<0.586 longer_gap_after<3.5 two_after<0.995 0.017 length<0.767 -0.051 lesser_rival<0.076 -0.013 0.081 -0.039 -0.037 shorter<2.35 0.072 -0.028
length<0.189 0.052 depth<0.5 rival<0.804 length<0.907 -0.001 0.034 length<0.882 family_words<0.216 -0.05 0.081 -0.093 rival<0.908 -0.078 0.021
parent<0.012 literal<0.923 family_words_margin<-0.074 figures<-0.15 two_after<0.985 0.013 echo_margin<-0.542 0.035 -0.093 0.017 -0.022 -0.049 rival<0.676 0.073 -0.031
odds<-0.908 -0.038 odds<-0.773 meaning_margin<-0.326 -0.013 after<0.001 0.109 -0.024 longer<2.674 -0.008 subjects_margin<-0.575 0.073 subjects_margin<-0.273 -0.071 0.036
kinship<0.971 kinship<0.768 figures<-0.15 kinship<0.644 -0.058 two_before<0.962 0.034 -0.044 0.012 echo_margin<-0.104 longer<2.013 0.034 -0.071 0.002 0.051
before_*_words<0.911 before<0.992 between<0.017 kinship<0.461 -0.045 same_gap_before<0.25 -0.007 before_or_after<0.008 0.081 -0.006 0.05 -0.045 length<0.658 -0.023 0.072";
pub(super) const WITH_MEANING_PART: [f32; PART] = [
    -6.610, // bias
    1.502,  // coverage
    1.145,  // echo
    1.368,  // meaning
    -0.828, // said better
    -1.335, // echoed better
    0.420,  // coverage ahead
    2.480,  // echo ahead
    2.998,  // siblings
    0.038,  // children
    0.114,  // parent is whole's partner
    2.271,  // neighbour is whole's partner
    8.688,  // score
    0.444,  // unclaimed
    -0.924, // coverage elsewhere
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
        [1.425, 4.075],   // bias
        [1.601, 1.481],   // words
        [0.180, 0.016],   // figures
        [0.353, 1.093],   // heading
        [0.317, 2.543],   // heading squared
        [0.000, 0.000],   // heading meaning
        [-0.824, -6.235], // headed
        [0.737, -3.779],  // heading in text
        [0.000, 0.000],   // meaning
        [0.000, 0.000],   // family
        [-2.782, -2.610], // parent
        [-2.794, -6.447], // echo
        [0.467, -1.545],  // shape
        [0.367, -0.586],  // length
        [-2.593, -3.192], // words margin
        [1.266, 1.209],   // meaning margin
        [-1.028, 1.550],  // echo margin
        [1.266, 1.209],   // family margin
        [-0.528, -0.606], // total margin
        [-0.095, 2.488],  // subjects
        [0.081, -0.732],  // subjects told
        [-0.429, -0.748], // subjects margin
        [3.289, 4.243],   // family words
        [-1.664, -1.871], // family words margin
        [5.359, 0.560],   // odds
        [3.273, 1.361],   // before
        [2.166, 4.092],   // after
        [-0.973, 1.330],  // between
        [1.248, -1.464],  // two before
        [0.907, -1.541],  // two after
        [0.842, 2.183],   // parents
        [4.385, 5.536],   // children
        [-2.140, -1.339], // rival
        [-6.248, -4.448], // lesser rival
        [-2.384, -6.681], // distance
        [-2.168, -2.840], // share
        [1.175, -1.978],  // before or after
        [-1.973, -3.235], // before * words
        [-1.198, -5.163], // after * words
    ],
    [
        [-0.216, 0.653],  // bias
        [2.437, 1.390],   // words
        [0.438, 0.555],   // figures
        [1.363, 0.286],   // heading
        [0.612, 1.108],   // heading squared
        [0.000, 0.000],   // heading meaning
        [-0.955, -2.717], // headed
        [1.601, -2.169],  // heading in text
        [0.000, 0.000],   // meaning
        [0.000, 0.000],   // family
        [-1.781, -0.817], // parent
        [-2.845, -7.214], // echo
        [0.874, -0.650],  // shape
        [0.560, -0.009],  // length
        [-0.132, -0.600], // words margin
        [0.877, 1.119],   // meaning margin
        [0.716, 2.516],   // echo margin
        [0.877, 1.119],   // family margin
        [-0.816, -0.210], // total margin
        [0.671, 1.082],   // subjects
        [-0.237, -0.285], // subjects told
        [-0.060, 0.204],  // subjects margin
        [4.137, 4.592],   // family words
        [-1.072, -1.471], // family words margin
        [3.147, -0.003],  // odds
        [2.324, 1.053],   // before
        [1.579, 1.602],   // after
        [-0.938, -1.068], // between
        [0.813, -1.328],  // two before
        [0.589, -0.879],  // two after
        [1.636, 0.003],   // parents
        [3.895, 5.969],   // children
        [-2.361, 1.077],  // rival
        [-6.060, 3.301],  // lesser rival
        [-0.258, -2.574], // distance
        [-0.666, -1.667], // share
        [-0.731, -0.642], // before or after
        [-1.354, -0.694], // before * words
        [-0.835, -0.251], // after * words
    ],
];
pub(super) const WORDS_ALONE_TREES: &str = "\
depth<0.5 literal<0.893 rival<0.679 odds<-0.226 between<0.01 kinship<0.48 -0.02 0.153 0.321 0.042 -0.034 -0.073 longer<2.917 -0.11 0.195
depth<0.5 literal<0.893 rival<0.679 before<0.996 longer_gap_before<6.5 0.106 -0.041 -0.008 contained<0.73 -0.059 0.121 -0.068 longer<2.917 -0.107 0.187
depth<0.5 literal<0.893 rival<0.437 odds<-0.016 distance<0.016 -0.018 0.114 0.021 contained<0.73 -0.03 0.115 -0.063 longer<2.917 -0.105 0.179
depth<0.5 literal<0.893 rival<0.679 echo<0.443 0.066 -0.092 length<0.862 echo<0.038 -0.051 0.105 -0.103 -0.059 longer<2.917 -0.102 0.171
depth<0.5 kinship<0.77 literal<0.893 rival<0.14 0.084 shorter<2.441 0.03 -0.08 -0.066 -0.052 longer<2.602 -0.111 rival<0.56 -0.058 0.184
depth<0.5 family_words_margin<-0.327 -0.066 odds<0.271 lesser_rival<0.177 distance<0.234 0.021 0.089 -0.022 longer<2.138 0.054 -0.095 longer<2.917 -0.098 0.157
longer<2.803 depth<0.5 echo<0.443 kinship<0.825 figures<-0.15 -0.024 parents<0.915 0.059 -0.032 -0.073 length<0.725 0.077 -0.145 -0.096 0.116
longer<2.803 depth<0.5 rival<0.918 literal<0.888 between<0.01 0.015 odds<-0.226 0.208 0.024 -0.059 -0.06 -0.093 before_or_after<0.003 0.181 0.012
longer<2.803 depth<0.5 echo<0.443 two_before<0.998 between<0.01 words_before<0.678 -0.025 0.062 0.09 -0.027 length<0.725 0.076 -0.134 -0.09 0.095
longer<2.803 depth<0.5 kinship<0.77 between<0.01 0.006 odds<-0.226 0.144 0.013 -0.055 contained<0.504 -0.104 0.089 before_or_after<0.003 0.154 0.004
contained<0.816 echo<0.443 depth<0.5 before_or_after<0.995 before<0.14 lesser_rival<0.045 0.059 -0.03 0.095 -0.024 longer<2.602 -0.102 0.093 -0.107 0.12
distance<0.016 parents<0.741 -0.085 0.065 length<0.366 0.109 depth<0.5 rival<0.437 kinship<0.825 0.041 -0.072 family_words_margin<-0.219 -0.077 0.005 -0.089
contained<0.816 literal<0.888 echo<0.443 before_or_after<0.002 0.059 before<0.07 -0.037 before<0.996 0.072 words_before<0.908 -0.101 0.063 -0.093 -0.066 0.113
longer<2.97 depth<0.5 subjects<0.998 echo_margin<-0.35 -0.062 distance<0.234 lesser_rival<0.016 -0.043 0.024 0.046 -0.067 contained<0.359 -0.1 0.094 0.109
distance<0.016 parents<0.741 -0.078 0.06 length<0.366 0.097 depth<0.5 rival<0.679 0.024 length<0.862 echo<0.038 -0.044 0.073 -0.091 -0.084
contained<0.816 echo<0.443 echo<0.038 depth<0.5 two_before<0.943 words_margin<-0.123 0.041 -0.024 -0.043 -0.08 longer_gap_before<4.5 0.051 -0.084 -0.092 0.105
length<0.217 0.119 depth<0.5 literal<0.904 between<0.01 distance<0.234 -0.03 lesser_rival<0.088 0.045 -0.038 odds<-0.288 0.124 0.017 -0.053 -0.074
contained<0.801 echo<0.443 literal<0.888 figures<-0.15 distance<0.161 -0.066 0.02 lesser_rival<0.41 depth<0.5 0.036 -0.037 -0.061 -0.054 -0.091 0.1
longer<2.97 depth<0.5 subjects<0.998 echo_margin<-0.35 -0.06 odds<0.703 gaps<0.364 0.023 -0.059 -0.098 -0.06 contained<0.359 -0.094 0.088 0.096
length<0.217 0.111 depth<0.5 odds<0.271 between<0.01 lesser_rival<0.088 0.016 -0.039 0.048 longer<2.138 0.04 before_or_after<1 -0.116 0.047 -0.067
contained<0.801 literal<0.888 length<0.198 0.138 depth<0.5 between<0.01 kinship<0.48 -0.05 two_after<0.999 0.029 -0.034 0.042 -0.067 -0.054 0.095
distance<0.016 parents<0.741 -0.072 0.055 length<0.366 longer<2.602 -0.014 0.131 depth<0.5 two_after<0.999 0.017 distance<0.302 -0.044 0.065 -0.071
before_or_after<0.995 before_or_after<0.134 lesser_rival<0.05 gap_before<0.5 0.042 -0.032 longer<2.803 -0.053 0.069 0.051 words_before<0.899 echo_margin<-0.075 -0.088 0.039 0.033
contained<0.816 echo<0.443 family_words<0.22 kinship<0.825 before_or_after<0.002 0.037 before_or_after<0.069 -0.053 0.009 -0.088 distance<0.516 0.127 -0.025 -0.078 0.091
gaps<0.364 before_or_after<0.995 before<0.14 lesser_rival<0.05 length<0.725 words_after<0.986 0.114 -0.003 -0.001 -0.032 0.067 words_before<0.899 -0.061 0.032 -0.069
distance<0.016 parents<0.741 -0.065 0.052 length<0.366 longer<2.602 -0.015 0.116 odds<0.271 depth<0.5 two_before<0.623 0.025 -0.013 -0.066 -0.053
figures<0.583 two_before<0.002 words_after<0.355 -0.03 0.05 between<0.018 -0.022 length<0.703 literal<0.528 0.047 -0.098 after<0.961 0.095 -0 -0.072
longer_gap_before<6.5 echo<0.038 two_before<0.623 words_before<0.734 gaps<0.005 0.044 -0.048 0.04 -0.034 subjects<0.777 0.046 longer<2.602 -0.077 0.059 -0.056
gaps<0.364 figures<0.583 echo<0.038 kinship<0.825 words_before<0.713 before<0.996 -0.007 -0.115 0.026 -0.095 longer_gap_before<4.5 0.041 -0.086 -0.068 -0.065
contained<0.801 echo<0.443 family_words<0.22 kinship<0.825 length<0.703 odds<-0.586 0.023 -0.055 0.015 -0.082 distance<0.516 0.117 -0.029 -0.075 0.082
length<0.198 0.092 depth<0.5 family_words_margin<-0.327 after_*_words<0.877 -0.077 0.052 odds<0.271 0.013 longer<2.138 0.043 -0.069 rival<0.56 -0.088 0.027
contained<0.841 kinship<0.825 gaps<0.364 rival<0.064 0.039 distance<0.839 odds<-0.226 before<0.14 0.002 0.088 -0.026 -0.071 -0.067 -0.058 0.083
odds<-1.115 0.093 longer_gap_before<6.5 before_or_after<0.995 before_or_after<0.134 longer<2.602 -0.018 0.051 0.048 words_before<0.918 echo_margin<-0.075 -0.072 0.045 0.025 -0.056
contained<0.801 echo<0.443 figures<-0.15 distance<0.177 parents<0.283 -0.087 0.049 0.015 literal<0.923 0.016 -0.063 shorter<2.35 0.031 -0.105 0.075
length<0.198 0.086 depth<0.5 subjects_margin<0.014 subjects<0.972 odds<0.703 distance<0.984 odds<-1.088 0.128 0.009 -0.044 -0.079 -0.07 0.067 -0.058
gaps<0.364 echo<0.615 contained<0.63 between<0.01 kinship<0.202 -0.065 0 length<0.703 shorter<1.498 0.06 -0.064 0.054 0.096 -0.075 -0.059
echo<0.038 family_words_margin<-0.327 -0.079 -0.004 length<0.725 rival<0.56 length<0.596 -0.062 0.062 0.103 contained<0.332 0.018 echo_margin<0.104 -0.109 0.028
odds<-0.288 between<0.018 kinship<0.575 -0.032 words_after<0.832 odds<-0.558 0.08 -0.014 kinship<0.644 0.057 -0.033 0.085 rival<0.14 0.009 -0.037
odds<-1.115 0.077 longer_gap_before<6.5 echo<0.038 rival<0.813 kinship<0.698 before<0.996 0.021 -0.04 -0.04 -0.077 subjects<0.777 0.034 -0.029 -0.051
subjects_margin<0.025 distance<0.984 before_or_after<0.002 0.033 before_or_after<0.053 -0.045 lesser_rival<0.026 family_words_margin<-0.116 -0.056 0.009 family_words_margin<-0.088 0.04 -0.027 -0.053 0.057
gaps<0.364 figures<0.583 two_before<0.002 length<0.69 0.068 length<0.894 -0.027 0.041 figures<-0.15 -0.037 rival<0.072 0.052 -0.008 -0.058 -0.056
literal<0.923 length<0.198 0.09 depth<0.5 figures<-0.15 distance<0.234 -0.054 0.025 distance<0.839 parents<0.827 0.03 -0.031 -0.036 -0.054 -0.047
contained<0.787 odds<0.703 between<0.018 kinship<0.48 -0.041 two_after<0.999 0.015 -0.03 subjects_margin<-0.66 lesser_rival<0.033 -0.073 0.031 0.059 -0.077 0.069
children<0.039 longer_gap_after<4.5 odds<-1.088 distance<0.984 0.12 -0.037 longer<3.02 -0.003 0.077 family_words_margin<-0.244 0.056 between<0.018 -0.079 0.032 0.07
odds<0.271 literal<0.939 rival<0.042 0.044 same_gap_after<0.75 -0.013 0.021 -0.059 before_or_after<1 longer<2.138 0.018 echo_margin<0.104 -0.097 0.029 0.054
contained<0.666 echo<0.443 family_words<0.22 kinship<0.825 subjects<0.066 -0.009 shorter<2.35 0.01 0.08 -0.073 distance<0.802 0.093 -0.046 -0.08 0.052
odds<-0.288 before<0.07 kinship<0.593 -0.041 words_after<0.832 before<0.01 0.057 -0.058 literal<0.769 0.073 -0.03 gap_before<0.5 -0.006 0.089 -0.013
gaps<0.364 subjects_margin<0.025 distance<0.984 odds<-1.088 0.093 words<0.178 -0.004 shorter<2.441 0.082 -0.073 gaps<0.001 0.045 -0.073 0.06 -0.051
children<0.039 longer_gap_after<4.5 echo_margin<-0.35 contained<0.109 -0.079 0.02 odds<-0.288 0.019 -0.009 family_words_margin<-0.244 0.052 between<0.018 -0.076 0.029 0.066
figures<0.583 contained<0.666 odds<0.703 gaps<0.364 two_after<0.999 0.013 distance<0.302 before_or_after<1 -0.046 0.041 0.047 -0.055 -0.074 0.066 -0.052
family_words_margin<-0.641 -0.064 children<0.039 longer_gap_after<4.5 before_*_words<0.905 before<0.996 0.006 -0.058 0.05 family_words_margin<-0.244 0.054 between<0.018 -0.073 0.027 0.074
kinship<0.825 rival<0.064 subjects_margin<-0.118 -0.01 0.054 distance<0.359 two_after<0.002 0.058 -0.004 -0.032 length<0.774 echo<0.193 -0.045 0.078 -0.081
length<0.217 0.064 depth<0.5 family_words_margin<-0.327 after_*_words<0.877 -0.068 0.045 odds<0.271 0.01 longer<2.25 0.027 -0.059 rival<0.56 -0.08 0.019
contained<0.841 kinship<0.825 length<0.703 family_words<0.01 -0.043 longer_gap_after<2.5 -0.008 0.077 before<0.025 before<0.001 0.006 -0.059 0.034 -0.044 0.066
odds<-1.115 literal<0.814 0.111 -0.022 gap_before<5.5 echo<0.038 rival<0.813 length<0.725 -0.029 0.014 -0.066 0.016 two_after<0.128 -0.098 0.021
odds<-0.288 before<0.07 parents<0.004 0.007 -0.056 longer<2.602 0.063 -0.044 rival<0.14 figures<-0.15 distance<0.234 -0.086 0.048 0.028 -0.032
figures<0.45 two_before<0.002 0.02 two_before<0.156 after<0.106 -0.059 gap_before<3.5 0.048 -0.075 before_or_after<0.995 0.028 echo_margin<-0.075 -0.044 0.066 -0.045
subjects_margin<0.025 distance<0.984 odds<-1.088 0.079 words<0.178 length<0.703 -0.031 0.006 subjects<0.509 0.08 -0.054 gaps<0.001 0.041 -0.069 0.047
gaps<0.364 echo<0.615 contained<0.63 literal<0.952 figures<-0.15 -0.017 same_gap_before<0.25 rival<0.028 0.068 -0.02 0.028 -0.062 0.079 -0.066 -0.047
odds<-0.288 before<0.07 literal<0.528 -0.056 words_after<0.832 odds<-0.558 parents<0.035 0.068 -0.045 -0.02 -0.016 gap_before<0.5 -0.009 0.071 -0.012
length<0.217 0.06 depth<0.5 subjects_margin<0.014 subjects<0.972 echo_margin<-0.35 -0.044 odds<0.703 0.009 -0.06 after_*_words<0.877 -0.071 0.044 0.051 -0.054
contained<0.666 echo<0.443 family_words<0.22 subjects<0.066 subjects_told<0.5 -0.004 -0.049 contained<0.081 0.042 -0.023 distance<0.411 0.095 -0.026 -0.071 0.045
family_words_margin<-0.641 -0.059 odds<-0.288 before_or_after<0.134 parents<0.004 0.008 -0.061 gap_before<0.5 two_after<0.96 0.033 -0.049 0.08 gap_before<5.5 -0.006 -0.094
gaps<0.364 echo<0.615 contained<0.63 figures<-0.15 two_before<1 words_before<0.808 parents<0.283 -0.058 0.049 0.06 -0.094 0.007 0.075 -0.06 -0.046
figures<0.45 echo<0.038 family_words_margin<-0.327 -0.069 words_margin<-0.081 between<0.983 lesser_rival<0.177 0.015 -0.032 -0.062 -0.049 longer_gap_before<4.5 0.027 -0.064 -0.042
children<0.039 longer_gap_after<4.5 before_*_words<0.863 before<0.996 before<0.14 -0.005 literal<0.846 0.061 -0.024 -0.059 subjects_margin<-0.033 -0.023 0.108 -0.033 0.056
odds<-1.115 shorter<2.138 gaps<0.178 0.13 -0.016 -0.033 contained<0.841 kinship<0.825 rival<0.042 0.028 distance<0.391 0.005 -0.036 -0.041 0.06
length<0.198 0.059 depth<0.5 figures<-0.15 distance<0.234 parents<0.283 -0.062 0.045 words_after<0.528 -0.046 0.053 0.007 rival<0.56 -0.076 0.016
odds<-0.288 gaps<0.005 0.039 -0.001 rival<0.14 figures<-0.15 before_*_words<0.716 distance<0.234 -0.102 0.035 0.042 two_before<0.156 -0.009 0.052 -0.03
family_words_margin<-0.641 -0.056 children<0.039 share<0.253 before_or_after<0.134 before_or_after<0.002 0.021 -0.036 longer_gap_before<0.5 -0.01 figures<-0.15 -0.021 0.091 -0.012 0.061";
pub(super) const WORDS_ALONE_PART: [f32; PART] = [
    -5.979, // bias
    1.780,  // coverage
    1.717,  // echo
    0.000,  // meaning
    -0.602, // said better
    -0.673, // echoed better
    -0.005, // coverage ahead
    2.390,  // echo ahead
    1.976,  // siblings
    0.050,  // children
    0.207,  // parent is whole's partner
    1.873,  // neighbour is whole's partner
    6.046,  // score
    1.606,  // unclaimed
    -0.564, // coverage elsewhere
];
