//! What each sign weighs where the word table knows the words, as `examples/fit.rs` prints it; not written by hand.

use super::Fitted;

pub(super) const FITTED: Fitted = Fitted {
    common: &[-0.3539, -0.3019, -0.3517, -0.2211, 0.1739, 0.1912, 0.0739, 0.1085, 0.0799, 0.0752, -0.0436, 0.0186, -0.0858, 0.0033, 0.1035, 0.0420, 0.0012, 0.0278, 0.0166, -0.0822, -0.0265, 0.0502, 0.0082, -0.0379, -0.0306, -0.0599, 0.0220, -0.0368, 0.0018, 0.0354, 0.0264, 0.0150, -0.0679, 0.0039, -0.0105, -0.0027, 0.0082, 0.0247, 0.0030, -0.0255, -0.0232, -0.0076, 0.0124, 0.0571, -0.0488, 0.0074, 0.0505, -0.0151, 0.0294, 0.0047, -0.0310, -0.0362, 0.0407, -0.0224, 0.0211, -0.0184, 0.0086, 0.0179, 0.0159, -0.0169, 0.0175, 0.0015, -0.0252, -0.0257, -0.0122, 0.0206, -0.0026, -0.0377, 0.0084, 0.0143, -0.0292, -0.0295, -0.0025, -0.0092, -0.0230, -0.0196, 0.0138, 0.0188, -0.0109, 0.0089, -0.0205, 0.0136, 0.0024, -0.0118, 0.0127, 0.0187, 0.0041, 0.0113, 0.0434, -0.0090, -0.0095, -0.0122, -0.0254, -0.0141, 0.0361, -0.0058, 0.0284, -0.0265, 0.0185, 0.0185, 0.0289, 0.0126, 0.0225, -0.0313, 0.0090, -0.0473, -0.0089, -0.0023, -0.0103, 0.0068, 0.0168, 0.0209, -0.0107, 0.0153, -0.0055, -0.0188, 0.0020, 0.0338, 0.0030, -0.0043, -0.0133, 0.0171, -0.0160, 0.0300, 0.0243, 0.0073, 0.0071, -0.0077],
    first: [
        -1.651, // bias
        -0.966, // words
        0.613, // figures
        -0.098, // heading
        1.949, // heading squared
        2.583, // heading meaning
        -0.683, // headed
        1.889, // heading in text
        -3.423, // meaning
        8.370, // family
        -0.397, // parent
        0.099, // echo
        0.085, // shape
        -0.377, // length
        0.954, // words margin
        4.258, // meaning margin
        5.930, // echo margin
        1.759, // family margin
        3.484, // total margin
        0.653, // subjects
        -0.161, // subjects told
        0.209, // subjects margin
        4.189, // family words
        -2.407, // family words margin
    ],
    rounds: [
        [
            [0.383, -7.713, -5.856], // bias
            [-2.695, -0.534, 1.812], // words
            [1.338, 1.850, -2.070], // figures
            [-0.504, 0.681, 0.225], // heading
            [1.853, 1.386, 0.993], // heading squared
            [0.778, 2.814, 2.554], // heading meaning
            [-1.139, -1.818, 0.524], // headed
            [-0.529, -2.324, 2.067], // heading in text
            [0.643, 4.120, -4.070], // meaning
            [6.336, 4.980, 0.179], // family
            [-1.868, 0.376, 1.922], // parent
            [-0.007, 0.569, 4.944], // echo
            [1.251, 3.470, -2.427], // shape
            [-0.623, -1.325, 1.288], // length
            [1.011, -0.452, -3.186], // words margin
            [2.043, 1.886, -2.243], // meaning margin
            [3.239, 1.373, -4.521], // echo margin
            [-1.197, -1.493, -0.317], // family margin
            [0.414, -0.878, 2.994], // total margin
            [-0.079, -0.995, 1.029], // subjects
            [-0.588, -1.588, 0.786], // subjects told
            [-0.072, 0.162, -0.058], // subjects margin
            [1.419, -0.513, 6.349], // family words
            [-2.978, -6.523, 4.300], // family words margin
            [1.558, 0.556, -0.120], // odds
            [2.359, 0.143, 1.212], // before
            [2.290, -0.944, 1.004], // after
            [-0.715, -0.213, -1.615], // between
            [0.308, -1.935, 1.111], // two before
            [0.481, -0.864, 0.688], // two after
            [0.148, 3.851, 2.703], // parents
            [3.994, 0.148, 4.317], // children
            [-1.256, 0.666, 1.129], // rival
            [-4.765, -0.565, 4.376], // lesser rival
            [-3.551, 0.462, 4.589], // distance
            [-0.807, -2.184, 3.128], // share
            [0.140, -0.967, -1.676], // before or after
            [-1.368, -0.870, -3.178], // before * words
            [-1.169, 1.880, -1.998], // after * words
        ],
        [
            [0.547, -4.338, -4.460], // bias
            [-1.871, -0.705, 0.498], // words
            [0.667, 0.484, -0.888], // figures
            [-0.422, 0.152, 0.016], // heading
            [1.349, 0.785, 0.622], // heading squared
            [0.724, 2.305, 1.351], // heading meaning
            [-0.509, -0.649, -0.038], // headed
            [0.203, -1.737, 0.935], // heading in text
            [0.032, 1.787, -1.798], // meaning
            [4.708, 2.684, 0.905], // family
            [-1.627, 0.350, 1.807], // parent
            [-0.275, 0.449, 4.873], // echo
            [0.325, 3.257, -0.842], // shape
            [-0.580, 0.808, 0.969], // length
            [1.171, 0.732, -2.874], // words margin
            [0.718, 3.549, -0.340], // meaning margin
            [2.327, 2.208, -3.512], // echo margin
            [-1.437, 1.321, -0.122], // family margin
            [-0.845, 0.504, 1.819], // total margin
            [0.070, -1.227, 0.544], // subjects
            [-0.275, -0.638, 0.371], // subjects told
            [0.079, -0.008, -0.246], // subjects margin
            [1.225, -0.908, 3.430], // family words
            [-1.268, -3.867, 2.045], // family words margin
            [2.816, 0.630, -0.914], // odds
            [1.388, 0.670, 0.859], // before
            [1.639, -0.087, 0.452], // after
            [-0.172, -0.514, -2.282], // between
            [0.330, -2.468, 0.282], // two before
            [0.056, 0.225, 0.518], // two after
            [1.275, 2.864, -0.366], // parents
            [2.551, 0.179, 2.700], // children
            [-1.721, 3.652, 1.006], // rival
            [-3.917, -0.389, 3.568], // lesser rival
            [-1.716, -0.423, 2.155], // distance
            [-0.576, -3.137, 1.645], // share
            [-0.959, 0.970, -0.589], // before or after
            [-0.649, -0.658, -1.287], // before * words
            [-0.691, 0.967, -0.947], // after * words
        ],
    ],
    trees: "\
longer<2.674 words_at_large<0.527 rival<0.916 length<0.821 -0.055 0.007 odds<0.035 -0.077 -0.337 rival<0.345 depth<0.5 headed<0.5 0.155 -0.053 -0.099 -0.044 echo<0.292 0.013 0.086
longer<2.674 words_at_large<0.527 meaning<0.536 length<0.821 -0.054 0.006 -0.161 rival<0.345 depth<0.5 headed<0.5 0.141 -0.049 -0.096 length<0.548 0.083 -0.098 words<0.069 0.015 0.081
longer<2.674 nearness<0.745 -0.053 rival<0.522 length<0.707 -0.015 family_words<0.033 words_at_large<0.762 0.154 -0.083 0.01 contained<0.849 -0.069 0.149 echo<0.292 0.009 kinship<0.304 0.028 0.1
contained<0.833 longer<2.674 rival<0.916 parents<0.081 words_margin<-0.139 length<0.863 -0.014 words_at_large<0.295 -0.012 0.201 -0.04 0.115 -0.106 nearness<0.48 -0.088 echo_margin<-0.059 0.011 0.066 0.168
nearness<0.711 longer<2.674 -0.051 nearness<0.48 -0.078 echo_margin<-0.026 -0.006 0.074 contained<0.833 before<0.007 longer<3.157 depth<0.5 0.01 -0.045 0.077 meaning<0.415 0.064 -0.049 0.157
contained<0.833 echo<0.562 words_at_large<0.206 -0.059 echo<0.263 longer<1.869 0.116 literal<0.204 -0 -0.056 family_words<0.029 0.073 longer<2.674 -0.016 0.046 shorter<2.35 0.018 -0.174 0.157
contained<0.833 echo<0.562 words_at_large<0.17 -0.069 echo<0.263 longer<1.869 0.105 -0.02 length<0.821 longer<2.674 -0.02 0.035 rival<0.027 0.138 0.035 shorter<2.35 0.016 -0.165 0.152
contained<0.833 nearness<0.711 words<0.4 longer<3.157 -0.028 0.048 -0.174 rival<0.986 before<0.007 subjects<0.059 -0.007 words_margin<-0.151 0.145 0.025 0.05 length<0.396 0.072 -0.081 0.146
contained<0.833 echo<0.562 nearness<0.48 longer<2.35 0.02 -0.088 echo<0.263 longer<1.869 0.085 kinship<0.16 0.1 -0.024 meaning<0.459 0.032 -0.029 length<0.726 0.078 -0.13 0.141
contained<0.833 nearness<0.711 words<0.4 distance<0.023 -0.116 -0.013 -0.155 rival<0.916 length<0.821 0.007 words_margin<-0.159 0.131 0.029 longer<2.803 -0.076 words_after<0.206 -0.026 0.121 0.136
contained<0.736 echo<0.562 words_at_large<0.17 -0.058 length<0.821 longer<2.602 -0.033 length<0.241 0.092 0.011 kinship<0.321 -0.003 gap_before<0.5 0.026 0.103 longer<2.525 0 -0.157 0.115
words_at_large<0.539 longer<2.674 rival<0.916 total_margin<-0.125 subjects<0.185 0.021 0.198 length<0.678 -0.052 -0.005 longer_gap_after<3.5 -0.126 0.039 0.015 kinship<0.747 0.101 echo<0.292 -0.053 0.053
contained<0.833 echo<0.562 nearness<0.48 longer<2.35 0.026 -0.081 echo<0.263 -0.011 family_words<0.029 rival<0.235 0.092 0.002 longer<2.674 -0.02 0.03 length<0.726 0.078 -0.113 0.124
contained<0.833 rival<0.986 parents<0.081 longer<3.157 nearness<0.72 -0.026 shorter<1.701 -0.047 0.017 family_words<0.069 0.008 0.099 rival<0.425 odds<-0.18 0.236 0.058 -0.033 -0.059 0.119
words_at_large<0.539 odds<0.794 longer<2.674 length<0.707 longer<2.441 -0.075 -0.003 words<0.324 0.01 -0.101 0.013 rival<0.023 0.031 contained<0.083 0.029 -0.345 nearness<0.898 0.078 0
contained<0.736 rival<0.986 parents<0.081 distance<0.023 -0.093 longer<3.157 words_margin<-0.151 family<0.36 0.004 0.088 words_after<0.31 0.001 -0.046 0.045 rival<0.425 0.125 -0.03 -0.062 0.099
contained<0.833 odds<0.794 words_at_large<0.17 -0.049 rival<0.998 parents<0.081 echo_margin<-0.314 0.08 echo<0.263 -0.018 0.013 rival<0.425 0.132 -0.039 -0.066 rival<0.012 0.053 -0.19 0.109
words_at_large<0.539 odds<0.167 before_or_after<0.005 -0.018 two_after<0.987 nearness<0.711 -0.002 0.038 -0.066 words<0.093 0.002 family<0.436 -0.019 share<0.879 -0.177 0.03 family<0.279 -0.014 0.063
contained<0.833 nearness<0.3 -0.107 rival<0.986 parents<0.081 longer<3.157 depth<0.5 0.006 literal<0.393 -0.005 -0.106 0.039 rival<0.425 0.105 -0.025 length<0.396 0.053 -0.077 0.103
length<0.212 kinship<0.345 -0.012 0.133 gaps<0.261 nearness<0.3 -0.105 two_before<0.002 longer<3.068 rival<0.027 length<0.477 -0.086 0.049 -0.043 share<0.036 -0.04 0.077 0.006 0.09
words_at_large<0.539 odds<0.167 before_or_after<0.005 -0.015 two_after<0.987 0.018 -0.063 words<0.093 -0 echo_margin<0.155 shorter<2.602 -0.129 0.006 0.044 nearness<0.911 0.06 contained<0.279 -0.058 0.059
contained<0.833 echo<0.562 length<0.821 longer<2.525 -0.033 0.005 kinship<0.321 -0.008 rival<0.986 words_margin<-0.151 0.109 echo_margin<-0.068 -0.042 0.054 -0.075 shorter<2.441 0.023 -0.125 0.095
length<0.241 rival<0.851 0.004 0.134 rival<0.01 length<0.463 -0.081 echo<0.267 -0.034 0.084 odds<0.794 contained<0.672 contained<0.395 shorter<1.701 -0.038 0.003 -0.086 0.081 -0.129
nearness<0.3 -0.102 lesser_rival<0.035 longer<2.803 depth<0.5 longer<2.013 0.101 echo<0.256 odds<-0.079 -0.013 -0.142 words<0.063 0.094 -0.01 words_after<0.288 -0 -0.105 0.065 -0.008
nearness<0.828 odds<0.167 two_after<0.987 two_after<0.027 echo_margin<-0.239 0.073 -0.012 0.026 -0.065 rival<0.019 0.028 shorter<2.602 words_margin<-0.114 0.027 -0.109 0.017 longer<2.862 0.009 0.061
nearness<0.3 -0.099 gap_after<3.5 lesser_rival<0.035 longer<2.803 depth<0.5 rival<0.916 headed<0.5 0.037 -0.044 length<0.651 0.036 -0.124 words_after<0.288 0 -0.1 0.06 -0.011 0.045
gaps<0.261 words_at_large<0.527 literal<0.73 odds<0.794 -0.001 -0.095 -0.12 family<0.303 words<0.231 length<0.946 -0.046 kinship<0.806 0.149 -0.06 0.108 lesser_rival<0.039 0.072 -0.037 0.077
length<0.241 rival<0.851 0.004 0.119 nearness<0.711 -0.016 subjects_margin<0.005 before<0.007 lesser_rival<0.067 nearness<0.877 0.024 -0.034 -0.028 meaning<0.415 0.031 lesser_rival<0.057 0.012 -0.129 0.085
nearness<0.3 -0.096 echo<0.267 longer<1.701 0.084 family_words<0.011 -0.031 0.011 rival<0.044 length<0.463 -0.068 0.063 odds<0.167 distance<0.867 0.02 -0.024 words_at_large<0.324 -0.082 0.025
two_before<0.023 depth<0.5 rival<0.281 words_margin<-0.119 longer<2.25 0.123 0.028 0.003 contained<0.736 shape<-0.5 0.03 -0.041 0.086 rival<0.522 -0.067 family_margin<-0.149 0.077 -0.043 0.012
nearness<0.3 -0.093 gap_after<3.5 echo<0.292 subjects<0.059 longer<2.013 rival<0.425 0.08 -0.042 literal<0.204 length<0.477 0.031 -0.028 -0.059 0.03 0.01 odds<-0.18 0.065 -0.024
odds<0.167 two_before<0.033 echo<0.328 share<0.036 -0.044 longer<3.068 subjects<0.059 gap_after<1.5 -0.039 0.02 0.036 0.042 contained<0.102 0.087 contained<0.672 -0.012 0.097 0.02 -0.024
nearness<0.3 -0.09 gap_after<4.5 echo<0.263 total_margin<-0.125 0.029 literal<0.204 -0.008 distance<0.773 -0.08 0.028 rival<0.044 depth<0.5 0.057 -0.065 -0.001 words_before<0.045 -0.056 0.068
length<0.241 rival<0.76 -0.002 0.094 rival<0.916 parents<0.081 shorter<1.701 words_after<0.047 0.045 -0.065 distance<0.023 -0.081 0.005 0.058 longer<2.602 -0.068 two_before<0.017 -0.04 0.047
nearness<0.828 two_after<0.987 two_after<0.027 subjects_margin<-0.534 subjects_margin<-0.841 -0.012 words_before<0.293 0.028 echo<0.256 -0.045 0.183 words<0.034 -0.003 -0.047 family<0.36 0.027 -0.032 -0.057 0.018
gaps<0.261 two_before<0.001 longer<3.068 words_at_large<0.451 echo<0.452 -0.038 -0.125 family_margin<-0.03 family<0.36 -0.067 0.013 family_words<0.073 0.095 -0.018 odds<-0.633 -0.021 0.078 0.004 0.063
nearness<0.3 -0.086 lesser_rival<0.035 longer<2.803 depth<0.5 rival<0.916 headed<0.5 0.031 literal<0.204 0.053 -0.079 length<0.463 0.066 -0.096 words_after<0.288 0.007 -0.094 0.049 -0.006
nearness<0.745 family_words_margin<-0.129 distance<0.445 share<0.066 words<0.007 0.022 0.24 0.013 -0.005 longer<3.238 -0.02 0.056 words_at_large<0.308 odds<0.167 0.048 -0.047 words_at_large<0.527 -0.017 0.024
contained<0.672 contained<0.395 length<0.821 longer<2.441 length<0.638 family<0.534 -0.077 0.109 -0.002 nearness<0.48 -0.07 words_at_large<0.281 0.034 -0.01 0.017 -0.061 literal<0.479 -0.092 0.084
length<0.241 shape<-0.5 family_margin<-0.1 -0.082 0.055 longer<2.525 -0.051 0.101 rival<0.916 parents<0.081 distance<0.023 -0.07 shorter<1.701 -0.041 0.004 0.051 contained<0.736 -0.037 0.069
echo_margin<0.121 odds<0.167 distance<0.898 0.008 before_or_after<0.148 lesser_rival<0.039 0.01 -0.048 0.078 longer<2.138 0.044 shorter<2.74 words_margin<-0.169 0.03 -0.065 0.035 subjects<0.185 0.094 -0.024
echo<0.315 subjects<0.059 longer<1.701 0.076 literal<0.259 -0.007 -0.048 0.025 contained<0.118 0.041 meaning<0.275 words_margin<-0.048 -0.03 0.061 words_at_large<0.494 -0.043 shorter<2.441 0.046 -0.07
longer_gap_before<0.5 -0.014 words_margin<-0.119 lesser_rival<0.051 depth<0.5 0.07 rival<0.425 -0.058 0.066 -0.002 words_after<0.31 kinship<0.23 -0.024 family<0.436 echo<0.225 -0.024 0.029 -0.042 -0.04
rival<0.01 words_after<0.854 0.064 -0.016 odds<0.794 two_before<0.033 -0.008 heading_in_text<0.107 two_before<0.858 0.02 words_at_large<0.514 -0.035 family_margin<-0.323 -0.047 0.067 meaning<0.298 0.157 0.011 -0.069
words_at_large<0.17 length<0.707 -0.093 longer<2.35 odds<-0.265 -0.021 0.098 -0.046 gap_after<3.5 longer<3.35 -0.002 0.068 odds<-0.18 longer_gap_before<2.5 0.098 before_or_after<0.103 -0.016 0.105 -0.018
gaps<0.261 two_before<0.001 longer<3.068 rival<0.281 longer<2.25 depth<0.5 before<0.002 0.118 -0.043 -0.07 -0.024 -0.056 0.035 0.004 longer<2.525 echo<0.267 -0.037 0.113 -0.028
nearness<0.828 -0.004 share<0.022 -0.058 longer<2.862 shorter<2.441 length<0.915 echo<0.253 -0.048 two_before<0.002 -0.006 0.069 rival<0.425 heading_meaning<0.041 0.156 -0.056 -0.06 -0.064 0.06
gap_before<4.5 echo<0.267 -0.009 family_words<0.026 subjects<0.059 words_before<0.791 -0.012 0.094 lesser_rival<0.091 0.138 -0.008 meaning_margin<0.015 0.011 shorter<2.674 -0.037 0.035 two_before<0.04 -0.066 0.019
contained<0.672 contained<0.395 echo_margin<0.121 figures<0.268 echo<0.328 -0.004 contained<0.097 0.076 0 distance<0.273 0.056 -0.065 0.069 words_at_large<0.65 -0.076 0.036 literal<0.479 -0.083 0.08
longer_gap_after<1.5 longer<2.138 rival<0.522 0.08 -0.061 subjects_margin<0.204 -0.019 0.072 two_after<0.027 words_margin<-0.225 words_before<0.273 -0.025 0.093 shorter<1.701 -0.05 -0.003 nearness<0.48 -0.04 0.033
length<0.241 length<0.128 -0.05 0.055 two_before<0.999 two_before<0.033 -0.006 share<0.019 family_words<0.018 -0.009 0.146 0.007 before_*_words<0.922 longer<2.138 before_or_after<0.587 -0.048 0.083 -0.073 0.06
nearness<0.3 -0.076 lesser_rival<0.035 after<0.981 longer<2.97 0.01 0.053 longer<2.013 0.062 -0.059 distance<0.919 meaning<0.356 heading_in_text<0.107 0.005 0.091 -0.035 before_or_after<0.148 -0.046 0.064
contained<0.672 rival<0.986 echo_margin<-0.314 family_margin<-0.306 -0.034 subjects_margin<-0.861 -0.008 0.131 after<0.999 nearness<0.828 -0.003 0.023 parents<0.017 -0.076 0.063 -0.043 literal<0.479 -0.079 0.076
longer_gap_before<0.5 same_gap_after<0.25 lesser_rival<0.001 0.048 -0.04 parents<0.138 literal<0.115 0.068 -0.018 0.075 figures<0.268 words_at_large<0.17 length<0.707 -0.091 after<0.005 0.06 -0.045 0.01 -0.037
echo_margin<0.121 odds<0.167 distance<0.898 0.007 before_*_words<0.008 share<0.06 -0.053 words_before<0.107 after<0.002 0.087 -0.016 -0.024 0.092 -0.023 subjects<0.185 0.086 gaps<0.002 0.05 -0.067
subjects_margin<0.005 subjects<0.932 echo<0.315 words_at_large<0.324 0.005 longer<2.35 length<0.863 -0.03 subjects_margin<-0.689 -0.025 headed<0.5 0.162 -0.061 -0.043 0.015 two_after<0.008 -0.072 0.007 0.034
gap_before<4.5 gap_before<0.5 distance<0.992 words_at_large<0.527 literal<0.204 same_gap_after<0.25 -0.012 0.037 echo<0.328 -0.055 subjects_margin<-0.487 0.09 -0.051 headed<0.5 0.043 -0.055 -0.039 0.011 -0.034
words_at_large<0.206 longer<2.138 gap_after<0.5 0.081 -0.029 -0.042 gap_after<4.5 lesser_rival<0.067 literal<0.204 shape<-0.5 0.104 0.016 -0.003 meaning_margin<0.015 words<0.069 -0.019 0.019 -0.062 0.042
family_words_margin<-0.628 -0.059 total_margin<-0.244 family_words<0.054 -0.042 after_*_words<0.002 0.118 -0.014 rival<0.986 parents<0.081 shorter<1.242 -0.072 meaning<0.171 -0.015 0.007 0.038 share<0.008 0.081 -0.053
length<0.212 kinship<0.345 -0.018 0.085 family_margin<-0.461 -0.057 echo_margin<-0.239 family_margin<-0.306 -0.028 meaning_margin<-0.151 two_after<0.166 0.125 0.011 -0.055 echo<0.2 -0.042 shorter<1.498 -0.042 0.003
rival<0.01 echo_margin<-0.032 words_margin<-0.159 0.058 -0.065 0.056 meaning_margin<0.015 family_margin<0.013 heading_in_text<0.116 -0.002 0.06 kinship<0.27 -0.06 0.124 literal<0.185 0.002 words_margin<-0.128 0.028 -0.068
longer_gap_before<0.5 -0.012 words_margin<-0.119 echo_margin<-0.05 subjects<0.275 meaning<0.089 0.049 -0.013 words_margin<-0.206 0.113 0.014 0.074 words_after<0.31 kinship<0.23 -0.022 after_*_words<0.09 0.017 -0.063 -0.034
contained<0.672 family_words<0.378 length<0.821 longer<2.441 -0.027 words_after<0.361 0.008 -0.042 kinship<0.321 -0.007 gap_before<0.5 0.009 0.059 length<0.726 0.06 -0.082 literal<0.479 -0.072 0.07
echo_margin<0.121 odds<0.167 0.002 kinship<0.525 shorter<2.602 words_margin<-0.109 0.019 -0.07 0.02 echo<0.256 kinship<0.806 0.045 -0.143 gaps<0.082 0.059 -0.062 subjects<0.185 0.081 -0.019
lesser_rival<0.035 longer<2.803 0 0.036 meaning_margin<0.015 heading_in_text<0.116 distance<0.867 0.004 before_or_after<0.148 -0.04 0.053 0.068 words_after<0.15 subjects_margin<-0.689 -0.065 two_after<0.007 -0.035 0.088 -0.083
nearness<0.3 -0.07 gap_after<4.5 echo_margin<0.121 subjects<0.059 -0.007 family_words_margin<-0.071 0.035 -0.019 length<0.449 -0.065 0.062 words_before<0.045 -0.054 family_words<0.029 words_after<0.227 0.14 -0.031 0.011
echo_margin<-0.068 subjects_margin<-0.757 family_words<0.022 -0.049 0.002 0.004 family_words<0.033 0.036 longer<3.068 after<0.025 words_at_large<0.482 -0.031 0.024 words_before<0.192 before_*_words<0.005 0.016 -0.091 0.067 0.029
two_before<0.995 two_before<0.023 depth<0.5 0.002 -0.028 heading_in_text<0.107 shorter<2.013 0.04 before<0.32 0.009 -0.049 0.086 between<0.02 words_at_large<0.514 -0.077 0.004 family<0.098 0.113 -0.022
longer_gap_after<1.5 longer<2.013 rival<0.635 0.087 -0.058 meaning<0.143 -0.038 nearness<0.48 -0.065 words_after<0.128 longer<2.602 -0.018 between<0.02 0.059 -0.044 distance<0.992 -0.004 -0.064 0.006
nearness<0.711 family<0.139 total_margin<-0.125 contained<0.009 -0.034 0.119 contained<0.148 -0.069 0.035 figures<-0.15 -0.024 words_after<0.047 family_words<0.039 before<0.001 -0.024 0.134 -0.008 -0.003 0.005
subjects_margin<0.204 longer_gap_after<1.5 longer<2.138 rival<0.522 0.061 -0.055 nearness<0.52 -0.065 two_before<0.995 distance<0.992 -0.001 -0.047 before_*_words<0.922 -0.069 0.037 0.005 kinship<0.345 -0.031 0.083
family_words_margin<-0.628 -0.055 total_margin<-0.244 family_margin<-0.217 contained<0.236 -0.058 rival<1 0.084 -0.045 family_words<0.022 -0.027 0.134 family<0.436 0.002 family_words<0.089 0.028 literal<0.627 -0.074 0.001
words_at_large<0.206 longer<2.138 gap_after<0.5 0.07 -0.028 family<0.379 literal<0.171 figures<-0.15 -0.065 words<0.03 echo<0.228 -0.039 0.112 -0.039 -0.098 0.02 lesser_rival<0.051 0.009 -0.005
subjects_margin<0.005 subjects<0.932 subjects<0.864 echo<0.328 words_at_large<0.324 0.004 echo<0.204 0.021 -0.036 contained<0.097 heading_in_text<0.068 0.076 -0.081 0.001 0.061 two_after<0.008 -0.066 0.006 0.029
words_at_large<0.17 length<0.707 -0.085 shorter<2.35 contained<0.092 meaning<0.15 -0.022 after<0.025 0.124 -0.01 -0.036 -0.057 gap_after<4.5 -0 words_after<0.255 words_before<0.045 -0.03 0.059 -0.037
lesser_rival<0.283 length<0.241 0.037 0 longer_gap_before<3.5 share<0.02 literal<0.185 two_before<0.002 -0.029 0.095 -0.045 -0.062 two_after<0.005 -0.065 two_before<0.015 -0.019 longer<2.803 0.184 0.04
nearness<0.745 -0.006 words_at_large<0.308 before_*_words<0.001 before<0.007 0.019 words_margin<-0.035 0.117 -0.006 -0.031 before_*_words<0.106 words_after<0.24 -0.027 longer<2.803 -0.009 words_margin<-0.081 0 0.115 0.042
after_*_words<0.09 nearness<0.84 -0.002 share<0.022 -0.053 nearness<0.861 0.059 0.012 family<0.069 0.069 echo<0.263 -0.074 longer<2.602 0.029 echo<0.335 family_words_margin<-0.119 -0.062 0.065 -0.098
longer_gap_before<0.5 -0.011 figures<0.268 distance<0.117 meaning_margin<-0.001 0.002 -0.097 distance<0.445 subjects<0.251 0.01 0.068 before_or_after<0.148 headed<0.5 -0.01 0.054 family<0.36 0.061 -0.049 -0.034
rival<0.01 words_after<0.854 shorter<2.441 0.071 -0.038 -0.02 meaning_margin<0.015 family_margin<0.013 0.001 0.052 literal<0.185 family<0.183 0.09 -0.006 words_margin<-0.128 0.024 nearness<0.861 -0.071 0.017
echo_margin<-0.068 distance<0.992 -0.002 -0.044 family_words<0.029 0.031 shorter<2.917 kinship<0.254 -0.033 meaning_margin<-0.016 before_or_after<0.029 -0.002 0.05 echo_margin<-0.032 -0.093 lesser_rival<0.035 0.017 -0.072 0.039
words_at_large<0.17 length<0.707 -0.082 shorter<2.35 contained<0.092 meaning<0.15 -0.021 after<0.025 0.113 -0.009 -0.032 -0.053 longer_gap_before<0.5 length<0.519 0.021 -0.02 figures<0.367 0.007 -0.039
contained<0.672 contained<0.395 literal<0.852 words_before<0.855 words_before<0.364 0.002 -0.024 family<0.328 -0.007 depth<0.5 0.084 -0.029 -0.052 words_at_large<0.65 -0.06 0.033 literal<0.479 -0.066 0.065
gap_before<4.5 meaning<0.171 family_margin<-0.092 contained<0.025 longer<1.701 0.066 -0.05 echo<0.228 0.101 before<0.01 -0.034 0.025 0.036 0.005 family_words_margin<-0.094 two_before<0.009 -0.049 0.051 -0.056
family_words_margin<-0.628 -0.053 echo_margin<-0.314 family_margin<-0.306 -0.023 meaning_margin<-0.151 odds<-0.975 -0.03 0.103 -0.053 echo<0.163 family_words<0.018 -0.077 0.037 after<0.997 0.002 shorter<1.869 0.042 -0.062
two_before<0.001 longer<3.157 depth<0.5 lesser_rival<0.091 longer<2.525 words_at_large<0.281 -0.028 0.044 words_after<0.206 echo<0.263 -0.046 0.067 -0.05 gap_after<2.5 -0.085 0.053 -0.059 0.041 0.003
gaps<0.261 longer<2.674 -0.007 gaps<0.047 family_words<0.069 words_at_large<0.253 0.033 words_before<0.203 -0.041 0.014 kinship<0.304 -0.005 0.044 0.062 longer<2.525 words_at_large<0.344 0.1 -0.019 -0.029
kinship<0.969 nearness<0.93 words_at_large<0.539 two_before<0.999 0 -0.053 rival<0.998 distance<0.964 headed<0.5 subjects_margin<-0.712 family<0.315 -0.038 0.071 0.099 -0.042 -0.029 -0.046 -0.049 0.053
two_before<0.001 echo_margin<-0.001 longer<3.157 words_before<0.03 echo<0.213 0.031 -0.095 family_words<0.026 length<0.821 family_words<0.007 -0.048 0.068 distance<0.794 0.009 0.105 -0.037 0.031 0.017 0.003
gap_before<4.5 two_after<0.027 -0.004 nearness<0.551 -0.04 two_before<0.698 meaning<0.179 -0.005 0.036 -0.019 meaning<0.082 family_words_margin<-0.08 0.102 -0.032 two_before<0.04 echo<0.484 -0.084 0.038 0.01
echo_margin<0.121 meaning_margin<0.178 total_margin<0.091 subjects_margin<0.028 -0 share<0.083 -0.037 0.06 -0.051 nearness<0.773 0.003 words_after<0.128 0.028 -0.118 subjects<0.185 0.073 gaps<0.002 0.043 -0.059
rival<0.012 depth<0.5 echo<0.256 -0.033 shorter<2.441 0.069 gaps<0.107 0.049 -0.079 -0.065 meaning_margin<0.015 0.002 words_after<0.15 0.003 words_margin<-0.128 gaps<0.002 -0.045 0.068 -0.049
family_words_margin<-0.628 -0.051 total_margin<-0.244 length<0.726 family_words<0.069 -0.027 0.097 -0.029 shorter<1.498 before<0.166 subjects_told<0.5 family_words_margin<-0.225 0.027 -0.073 length<0.212 0.101 -0.051 0.046 0.001
meaning_margin<0.345 meaning_margin<0.178 echo_margin<0.155 figures<0.268 odds<0.794 0.003 subjects_told<0.5 0.028 -0.106 distance<0.273 0.045 echo<0.484 -0.064 0.046 0.065 nearness<0.773 -0.004 -0.086 0.061
children<0.032 contained<0.672 family_words<0.378 length<0.821 longer<2.441 -0.026 0.001 longer_gap_after<7.5 0.015 -0.04 length<0.726 0.058 -0.074 literal<0.479 -0.061 shorter<2.35 0.087 -0.027 0.054
total_margin<-0.459 -0.056 total_margin<-0.244 length<0.726 0.068 -0.029 rival<0.986 parents<0.081 shorter<1.242 -0.064 distance<0.023 -0.052 0.002 meaning<0.459 0.047 -0.075 odds<-1.041 0.081 -0.05
lesser_rival<0.283 0.002 two_before<0.013 length<0.896 -0.075 nearness<0.73 -0.054 0.076 words<0.114 two_after<0.063 before_*_words<0.013 words_at_large<0.324 0.074 -0.035 -0.06 -0.064 total_margin<-0.1 -0.047 0.13
meaning_margin<0.345 meaning_margin<0.178 echo_margin<0.155 nearness<0.711 family<0.139 total_margin<-0.125 0.045 -0.054 -0.002 0.005 0.062 echo_margin<-0.032 -0.095 echo<0.423 0.034 shorter<2.35 -0.09 0.02 0.06
gaps<0.37 two_before<0.001 family_margin<-0.075 longer<3.157 two_after<0.254 contained<0.465 -0.066 0.028 meaning_margin<-0.158 -0.034 0.081 0.032 depth<0.5 0.016 -0.052 0.003 longer<2.525 0.082 -0.03
longer_gap_after<1.5 longer<2.013 rival<0.635 0.072 -0.049 -0.01 two_after<0.027 words_margin<-0.128 echo<0.271 gap_before<1.5 -0.04 0.049 kinship<0.345 -0.013 0.086 longer<2.97 -0.024 0.013 0.018
family_words_margin<-0.628 -0.049 words_at_large<0.494 words_before<0.364 0.002 subjects_margin<-0.534 echo<0.267 -0.064 depth<0.5 literal<0.479 -0.052 0.122 -0.046 rival<0.008 0.01 -0.082 headed<0.5 0.024 -0.047
subjects_margin<-0.841 echo_margin<-0.076 before_or_after<0.587 -0.013 -0.066 family_margin<-0.043 kinship<0.27 echo_margin<-0.054 -0.066 echo_margin<-0.038 0.078 -0.018 0.062 words_after<0.071 0.036 lesser_rival<0.004 0.022 -0.053 0.003
gap_before<4.5 gap_after<4.5 -0 words_before<0.045 -0.05 family_words<0.026 words_after<0.227 distance<0.867 0.137 -0.011 -0.027 0.007 family<0.069 0.061 two_before<0.04 echo<0.484 -0.076 0.037 0.007
subjects_margin<0.204 longer_gap_after<1.5 longer<2.138 rival<0.125 0.071 before<0.166 -0.073 0.07 before_or_after<0.075 subjects_margin<-0.014 0.014 -0.033 -0.028 0.004 kinship<0.345 -0.032 words_at_large<0.227 -0.002 0.099
children<0.032 meaning_margin<0.345 meaning<0.51 family_words<0.208 -0.002 meaning_margin<0.033 0.051 -0.025 length<0.638 echo<0.452 -0.032 0.083 rival<0.015 0.031 longer<2.862 -0.1 0.03 0.057 0.05
two_before<0.995 two_before<0.033 -0.004 heading_in_text<0.107 between<0.02 words_after<0.03 0.049 0.006 -0.031 words_at_large<0.227 -0.039 0.109 meaning_margin<-0.075 rival<0.522 0.041 -0.033 words_at_large<0.514 -0.09 0.009
words_margin<-0.139 odds<-0.888 subjects_margin<-0.822 -0.017 nearness<0.809 family_words<0.007 0.034 shorter<2.013 -0.004 0.22 -0.009 kinship<0.345 -0.026 two_before<0.001 -0.018 meaning_margin<-0.186 -0.01 0.06 -0.003
nearness<0.3 -0.056 subjects_margin<0.005 subjects<0.932 subjects<0.864 -0 0.053 two_after<0.008 -0.058 family<0.206 words_after<0.144 -0.025 0.104 -0.018 after<0.007 literal<0.657 -0.025 0.064 0.072
nearness<0.48 longer<2.35 subjects<0.918 length<0.678 -0.023 odds<-0.337 total_margin<-0.112 0.091 -0.043 0.108 -0.063 family<0.48 lesser_rival<0.205 -0.081 0.028 0.066 meaning<0.459 0.004 -0.019
lesser_rival<0.035 0.006 odds<-0.18 before_or_after<0.148 distance<0.419 echo_margin<-0.137 -0.031 0.041 -0.015 echo_margin<-0.091 0.003 words_before<0.045 -0.03 0.094 subjects_margin<-0.534 -0.065 before_*_words<0.004 0.029 -0.052
lesser_rival<0.283 0.002 longer_gap_before<3.5 share<0.02 literal<0.185 echo<0.315 contained<0.056 -0.002 0.139 -0.037 -0.042 -0.056 two_after<0.005 -0.06 two_before<0.015 -0.016 longer<2.803 0.157 0.031
echo<0.328 kinship<0.817 echo_margin<0.043 before<0.003 -0.011 words_at_large<0.239 0.035 family_words<0.114 -0.007 0.065 -0.074 -0.065 contained<0.102 shorter<1.701 -0.062 words_margin<-0.128 0.112 0.025 -0.003
words_at_large<0.206 longer<2.138 words_margin<-0.089 0.087 -0.011 literal<0.171 figures<-0.15 two_before<0.277 -0.072 0.034 two_after<0.004 -0.051 0.036 family<0.416 -0.088 0.035 nearness<0.345 0.053 0.001
nearness<0.828 two_after<0.987 kinship<0.638 0.001 -0.059 -0.045 shorter<2.441 family<0.315 family_words_margin<-0.11 -0.025 0.04 distance<0.992 0.062 -0.027 before<0.002 -0.05 total_margin<-0.05 -0.034 0.086
words_margin<-0.561 -0.047 echo_margin<-0.365 0.044 meaning<0.037 parents<0.138 -0.05 0.055 family<0.069 words_margin<-0.097 before_or_after<0.004 -0.027 odds<-1.078 -0.025 odds<-0.711 0.203 0.015 -0.013 -0
subjects_margin<0.005 words_margin<0.086 contained<0.672 -0.003 0.05 shorter<1.701 -0.049 nearness<0.689 subjects<0.059 0.043 -0.062 0.077 echo_margin<0.026 share<0.083 -0.025 echo<0.243 -0.028 0.078 -0.02
rival<1 total_margin<-0.125 meaning_margin<-0.075 meaning_margin<-0.3 share<0.013 two_after<0.004 -0.052 0.105 family_margin<-0.092 -0.041 0.061 words_after<0.16 -0.018 words_before<0.138 0.126 0.037 -0.069 -0.002 -0.057
meaning_margin<0.345 meaning_margin<0.178 echo_margin<0.155 figures<0.268 0.002 distance<0.273 0.04 echo<0.484 -0.059 0.04 0.055 echo_margin<-0.032 -0.087 echo<0.423 0.034 shorter<2.35 -0.079 0.02 0.056
length<0.128 -0.047 length<0.212 lesser_rival<0.039 0.102 family<0.303 -0.058 0.052 shorter<1.498 total_margin<-0.09 two_after<0.166 0.059 -0.043 -0.062 shape<-0.5 contained<0.048 -0.015 0.064 -0.001
lesser_rival<0.283 0.001 words<0.114 two_after<0.063 before_*_words<0.013 two_before<0.033 kinship<0.394 -0.047 0.08 words_at_large<0.324 0.078 -0.039 -0.063 -0.061 two_before<0.013 -0.059 total_margin<-0.1 -0.044 0.113
two_before<0.999 subjects_margin<-0.841 echo_margin<-0.08 -0.024 family_margin<-0.043 kinship<0.27 -0.009 0.049 -0.018 0.005 words_at_large<0.514 family_margin<-0.265 0.029 -0.07 family_margin<-0.323 -0.038 share<0.879 0.056 -0.041
children<0.032 longer<2.674 -0.005 gaps<0.047 family_words<0.069 words_at_large<0.253 0.028 words_before<0.203 contained<0.075 -0.047 0.027 subjects_margin<-0.534 0.056 -0.031 kinship<0.304 -0.004 0.037 0.05 0.046
words_margin<-0.139 odds<-0.888 words<0.007 0.004 echo<0.271 distance<0.773 0.201 -0.014 0.019 family_words_margin<-0.075 words_after<0.778 echo_margin<-0.132 -0.041 two_before<0.002 -0.047 0.028 0.031 0.063 -0.003
family_words_margin<-0.31 echo<0.335 -0.068 0.009 echo_margin<-0.239 family_margin<-0.306 -0.031 same_gap_before<0.75 0.001 0.103 after<0.997 nearness<0.828 -0.003 rival<0.235 0.038 echo<0.308 -0.053 0.025 -0.044
literal<0.852 words_at_large<0.494 words_before<0.364 0.002 subjects_margin<-0.534 echo<0.267 -0.06 depth<0.5 literal<0.479 -0.048 0.105 -0.045 words_before<0.829 -0.088 -0.015 0.017 words<0.258 -0.065 0.036
gap_before<4.5 meaning<0.171 family_margin<-0.092 before<0.042 -0.03 0.016 0.032 family<0.191 0.039 0.001 meaning<0.082 family_words<0.049 0.091 -0.032 two_before<0.04 meaning<0.415 -0.082 0.019 0.006
words_after<0.361 same_gap_after<0.25 words_after<0.215 -0.011 0.029 0.015 depth<0.5 longer<2.525 headed<0.5 0.03 -0.04 subjects_margin<-0.534 echo_margin<-0.018 -0.025 0.076 -0.066 family_margin<-0.265 0.022 -0.084
odds<-0.18 before_or_after<0.103 -0.002 distance<0.544 family<0.083 0.044 -0.021 0.054 lesser_rival<0.035 0.004 subjects_margin<-0.534 family_margin<-0.149 0.024 -0.073 words_after<0.15 two_after<0.008 -0.023 0.067 -0.029
meaning_margin<0.345 meaning<0.536 literal<0.852 rival<0.012 echo_margin<-0.032 -0.009 0.057 0 -0.036 length<0.678 echo<0.401 -0.046 0.072 longer<2.862 rival<0.032 -0.001 -0.111 0.038 0.054
nearness<0.3 -0.053 heading_meaning<0.134 before_*_words<0.922 -0.001 0.041 distance<0.32 shorter<2.674 meaning<0.415 -0.078 0.028 0.042 share<0.05 -0.042 literal<0.185 0.087 rival<0.015 0.061 -0.04
longer_gap_before<0.5 same_gap_after<0.25 after<0.007 -0.007 words_margin<-0.077 -0.091 words_after<0.136 -0.064 0.04 parents<0.138 subjects_told<0.5 subjects_margin<-0.689 echo_margin<-0.032 -0.059 0.044 0.043 -0.033 0.063 0.002
meaning<0.037 between<0.271 gap_before<0.5 family_margin<-0.084 -0.079 0.038 0.012 0.065 meaning<0.075 words_margin<-0.089 before_or_after<0.148 longer_gap_before<6.5 -0.026 0.093 0.129 words_after<0.185 -0.062 0.039 -0
after_*_words<0.09 same_gap_after<0.25 -0.003 0.01 family<0.069 0.055 echo<0.263 subjects_margin<-0.413 -0.097 -0.016 longer<2.602 meaning_margin<-0.134 -0.022 0.065 echo<0.335 contained<0.083 -0.044 0.064 -0.085
two_before<0.995 meaning<0.037 -0.025 0.003 meaning_margin<-0.075 subjects<0.416 words<0.015 echo_margin<-0.11 -0.044 0.036 0.062 echo_margin<-0.068 -0.078 0.028 words_margin<-0.151 0.016 words<0.324 -0.092 0.021
words_margin<-0.139 odds<-0.888 subjects_margin<-0.822 two_before<0.085 -0.053 0.06 nearness<0.809 odds<-1.106 -0.03 family_words_margin<-0.147 0.141 0.004 -0.008 family<0.416 -0.01 rival<0.998 0.05 -0.036 -0.003
subjects_margin<0.204 words_before<0.364 0.002 literal<0.479 -0.08 depth<0.5 longer<2.525 0.027 subjects_margin<-0.534 echo<0.26 -0.055 0.068 -0.072 rival<0.851 -0.084 0.024 kinship<0.345 -0.032 0.068
nearness<0.48 longer<2.35 subjects<0.918 length<0.678 -0.022 0.071 -0.058 family<0.48 lesser_rival<0.205 -0.076 0.027 0.057 words_at_large<0.308 before<0.587 longer<2.441 -0.013 0.021 -0.041 -0.006
length<0.128 -0.046 length<0.212 lesser_rival<0.039 0.091 family<0.303 -0.054 0.045 shorter<1.498 total_margin<-0.09 two_after<0.166 two_before<0.015 -0.003 0.101 -0.042 -0.057 shape<-0.5 0.023 -0.001
two_after<0.027 after_*_words<0.09 -0.002 -0.053 meaning<0.179 contained<0.064 echo<0.246 contained<0.025 -0.03 0.06 -0.074 0.022 family<0.222 odds<-0.337 distance<0.117 -0.039 0.099 -0.001 0.003
gap_before<4.5 lesser_rival<0.051 longer<2.97 -0.001 0.039 words_after<0.227 -0.01 family<0.249 0.053 -0.021 family_words_margin<-0.094 two_before<0.009 -0.041 before_or_after<0.013 -0.015 0.071 before_or_after<0.003 0.022 -0.064
kinship<0.969 nearness<0.93 words_at_large<0.539 literal<0.73 0 gaps<0.296 -0.097 0.031 distance<0.964 headed<0.5 subjects_margin<-0.144 0.005 0.08 -0.039 -0.032 before_*_words<0.827 -0.06 0.043 0.045
family_words_margin<-0.31 echo<0.335 -0.064 meaning_margin<-0.286 -0.031 0.045 words_margin<-0.293 length<0.915 0.093 -0.036 parent<0.404 shorter<1.498 gap_before<3.5 longer_gap_before<1.5 0 -0.052 0.054 0.001 0.074
meaning_margin<0.345 family_margin<0.152 words_margin<0.086 -0 shorter<1.701 -0.039 contained<0.395 0.063 -0.015 contained<0.113 echo<0.26 -0.045 0.056 distance<0.57 -0.105 gap_after<0.5 0.031 -0.057 0.052
lesser_rival<0.283 0.001 share<0.104 total_margin<-0.033 kinship<0.254 gap_after<1.5 two_before<0.015 -0.023 longer<3.068 0.123 -0.013 -0.059 family_margin<-0.265 depth<0.5 -0.026 0.092 -0.054 0.078 -0.057
figures<0.183 two_before<0.001 meaning_margin<-0.134 -0.034 0.001 0.004 rival<0.106 length<0.578 -0.046 0.058 words_before<0.154 -0.063 family_words_margin<-0.098 words_margin<-0.145 -0.007 0.103 family_words_margin<0.012 -0.058 0.029
figures<-0.15 words_after<0.092 -0.034 kinship<0.345 echo<0.228 rival<0.143 -0.048 0.051 -0.022 family_words<0.015 -0.016 meaning_margin<-0.054 0.079 -0 family_words<0.029 contained<0.03 0.01 0.105 -0.004
nearness<0.3 -0.05 heading_meaning<0.134 distance<0.445 0.007 -0.005 total_margin<-0.027 length<0.415 0.051 -0.056 length<0.957 kinship<0.47 heading_meaning<0.311 0.108 subjects_told<0.5 0.063 -0.048 -0.001 -0.045
two_before<0.999 heading_meaning<0.238 shorter<1.498 -0.022 0.002 subjects_told<0.5 0.078 meaning<0.415 -0.062 0.036 words_at_large<0.514 family_margin<-0.265 0.026 -0.061 family_margin<-0.323 -0.032 share<0.879 0.044 -0.036
words_at_large<0.206 longer<2.138 words_margin<-0.089 0.081 meaning_margin<0.015 -0.056 0.031 literal<0.171 figures<-0.15 two_before<0.277 -0.066 0.033 two_after<0.004 -0.047 0.032 family<0.416 -0.084 0.031 0.001
subjects_margin<0.337 two_before<0.858 0.001 longer<2.138 before_or_after<0.587 -0.041 0.08 length<0.548 0.016 figures<-0.15 -0.072 -0.012 echo_margin<0.026 length<0.763 0.09 -0.011 nearness<0.617 0.027 -0.068",
    part: [
        -4.570, // bias
        -2.888, // coverage
        1.476, // echo of piece
        0.765, // meaning of piece
        -0.131, // said better
        -0.461, // echoed better
        0.289, // coverage ahead
        1.937, // echo ahead
        2.707, // siblings held
        2.350, // children held
        2.517, // parent is whole's partner
        1.463, // neighbour is whole's partner
        10.035, // score
        0.593, // unclaimed
        -1.042, // coverage elsewhere
        -0.904, // score elsewhere
        -1.075, // partner's score
        -0.191, // words of partner
        -0.253, // meaning of partner
        0.956, // sibling is whole's partner
    ],
    part_trees: "\
lesser_rival<0.01 -0.087 odds<-0.828 -0.062 total_margin<-0.038 family<0.228 words_margin<-0.076 0.149 0.038 0.006 -0.017
odds<-0.863 -0.078 lesser_rival<0.009 -0.075 family<0.228 family_words_margin<-0.039 0.082 -0.004 score<0.364 0.002 -0.097
odds<-0.951 -0.079 lesser_rival<0.009 -0.072 meaning<0.109 0.09 score<0.364 odds<-0.644 -0.036 0.032 -0.068
odds<-0.951 -0.077 meaning_margin<0.002 lesser_rival<0.009 -0.048 family_margin<-0.239 unclaimed<0.922 0.127 -0.039 0.016 -0.074
lesser_rival<0.01 -0.077 score<0.043 -0.047 total_margin<-0.038 family<0.228 two_before<0.002 0.181 0.061 0.008 -0.016
odds<-0.951 partner's_score<0.728 -0.084 0.005 meaning_margin<0.002 words_before<0.463 echo<0.377 0.031 -0.102 -0.043 -0.066
odds<-0.863 partner's_score<0.728 -0.078 0.006 total_margin<-0.038 distance<0.714 0.012 0.074 words_after<0.333 -0.011 -0.089
lesser_rival<0.009 -0.072 score<0.043 -0.042 score<0.364 total_margin<-0.057 longer_gap_after<3.5 0.038 0.131 0.008 -0.056
odds<-0.951 partner's_score<0.728 -0.079 0.009 meaning_margin<0.002 before_or_after<0.909 0.02 echo_margin<-0.224 0.081 -0.079 -0.056
odds<-0.951 -0.065 total_margin<0.002 echo<0.214 odds<-0.644 -0.003 after<0.009 0.175 0.031 0.001 -0.053
lesser_rival<0.01 -0.062 share<0.04 said_better<0.068 -0.049 0.041 meaning<0.109 echo<0.263 0.112 0.005 0.001
odds<-1.494 -0.086 family<0.228 said_better<0.072 words_at_large<0.356 0.018 total_margin<-0.195 0.113 -0.059 0.082 -0.031
odds<-1.494 -0.084 lesser_rival<0.009 -0.045 family<0.228 total_margin<-0.18 words_after<0.272 0.001 0.207 0.014 -0.019
odds<-1.494 -0.083 words_before<0.545 echo<0.362 distance<0.117 -0.08 0.015 -0.074 coverage<0.23 -0.071 0.053
odds<-0.796 partner's_score<0.728 -0.062 0.028 total_margin<-0.016 0.021 distance<0.464 -0.101 echo<0.282 0.067 -0.034
odds<-1.494 -0.08 family<0.347 words_before<0.52 literal<0.786 0.009 echo_of_piece<0.247 -0.028 0.25 -0.056 -0.047
odds<-1.494 -0.079 meaning_margin<0.002 odds<-0.644 -0.017 words<0.031 0.052 subjects_margin<-0.728 0.037 -0.028 -0.043
odds<-1.494 -0.077 meaning<0.118 gaps<0.005 0.007 0.159 odds<-0.796 -0.056 echo_of_piece<0.312 0.014 -0.035
odds<-1.705 -0.087 lesser_rival<0.05 echo_margin<-0.368 partner's_score<0.678 -0.005 0.209 gap_after<1.5 -0.034 0.021 0.013
odds<-1.705 -0.086 distance<0.117 -0.073 echo_margin<-0.381 partner's_score<0.509 -0.013 0.22 words_after<0.5 0.006 -0.041
odds<-1.705 -0.085 family<0.228 said_better<0.072 0.003 two_before<0.002 0.188 0.035 score<0.078 -0.066 -0.008
score<0.043 partner's_score<0.728 -0.05 0.038 distance<0.695 lesser_rival<0.01 -0.069 0.001 echo_margin<-0.035 0.062 -0.008
odds<-1.705 -0.083 family<0.347 words_before<0.578 literal<0.786 before_or_after<0.909 0.013 -0.051 0.134 -0.049 -0.039
odds<-1.705 -0.082 total_margin<-0.12 0.032 two_before<0.409 words_at_large<0.325 nearness<0.717 -0.012 0.039 -0.034 -0.052
odds<-0.644 partner's_score<0.745 words_at_large<0.325 nearness<0.738 -0.049 0.042 -0.075 0.035 echo<0.214 0.075 -0.001
odds<-1.705 -0.079 distance<0.117 -0.067 echo_margin<-0.381 0.103 family<0.347 share<0.045 -0.025 0.016 -0.037
odds<-1.705 -0.078 family_margin<-0.239 0.027 before_or_after<0.909 odds<-0.644 -0.029 echo_of_piece<0.312 0.027 -0.029 -0.067
odds<-1.494 -0.061 total_margin<-0.12 0.033 two_before<0.409 words_at_large<0.325 family<0.316 0.024 -0.048 -0.028 -0.049
share<0.04 partner's_score<0.728 -0.049 0.026 total_margin<-0.046 after<0.009 words_before<0.059 0.113 0.027 -0.01 -0.014
odds<-1.705 -0.074 before<0.002 share<0.185 partner's_score<0.474 -0.033 0.058 0.043 family<0.304 -0.004 -0.074
lesser_rival<0.009 -0.031 score<0.364 share<0.185 -0.002 before<0.002 0.081 family_words_margin<-0.022 0.03 -0.079 -0.04
odds<-1.705 -0.072 meaning<0.118 gaps<0.005 words_after<0.138 -0.031 0.037 subjects_told<0.5 0.17 -0.013 -0.008
distance<0.117 -0.062 partner's_score<0.781 share<0.022 -0.057 words_after<0.049 after<0.104 0.067 -0.055 -0.005 0.035
lesser_rival<0.05 shorter<2.013 kinship<0.467 words_after<0.024 0.135 0.011 -0.029 longer<2.35 0.024 -0.049 0.009
share<0.045 siblings_held<0.081 -0.031 0.09 total_margin<-0.046 after<0.009 words_before<0.094 0.088 0.022 -0.008 -0.012
distance<0.117 -0.058 odds<-1.705 -0.067 family<0.228 meaning_of_piece<0.401 0.011 0.17 before_or_after<0.002 0.013 -0.033
odds<-0.644 family_words<0.197 -0.022 longer_gap_before<1.5 0.243 -0.033 echo_margin<-0.106 0.045 distance<0.464 -0.037 0.009
words_at_large<0.196 -0.054 words_at_large<0.325 family<0.316 0.019 -0.046 partner's_score<0.653 longer<2.35 0.036 -0.061 0.054
distance<0.117 -0.055 meaning_margin<0.099 share<0.185 rival<0.147 -0.053 0.007 before<0.002 0.049 -0.01 -0.06
family<0.177 family_margin<-0.062 rival<0.046 -0.064 0.01 words_at_large<0.305 family<0.114 -0.034 0.213 -0.047 -0.011",
};
