//! What each sign weighs where no word table knows the words: other languages, as `examples/fit.rs` prints it; not written by hand.

use super::Fitted;

pub(super) const FITTED: Fitted = Fitted {
    common: &[],
    first: [
        -2.808, // bias
        2.735, // words
        0.407, // figures
        4.706, // heading
        2.249, // heading squared
        0.000, // heading meaning
        -0.474, // headed
        7.425, // heading in text
        0.000, // meaning
        0.000, // family
        2.666, // parent
        -6.861, // echo
        0.312, // shape
        0.533, // length
        0.596, // words margin
        1.388, // meaning margin
        5.517, // echo margin
        1.388, // family margin
        6.920, // total margin
        1.507, // subjects
        -0.297, // subjects told
        0.329, // subjects margin
        13.998, // family words
        1.551, // family words margin
    ],
    rounds: [
        [
            [0.889, -3.576, -2.297], // bias
            [4.540, 1.500, -0.001], // words
            [1.909, -0.411, -2.865], // figures
            [2.958, 1.051, 0.084], // heading
            [2.285, 0.687, 1.581], // heading squared
            [0.000, 0.000, 0.000], // heading meaning
            [-2.272, 0.489, 2.560], // headed
            [1.891, 1.110, 1.008], // heading in text
            [0.000, 0.000, 0.000], // meaning
            [0.000, 0.000, 0.000], // family
            [-1.954, 0.501, -1.902], // parent
            [-7.050, -10.882, 7.826], // echo
            [1.745, -0.951, -2.472], // shape
            [2.264, -3.159, -2.065], // length
            [-1.287, 1.320, -9.951], // words margin
            [1.231, 0.514, 0.276], // meaning margin
            [3.009, 5.805, 0.356], // echo margin
            [1.231, 0.514, 0.276], // family margin
            [0.531, 1.730, 3.223], // total margin
            [1.466, -0.681, -1.323], // subjects
            [-1.055, 0.448, 1.377], // subjects told
            [-0.375, 0.616, 0.247], // subjects margin
            [7.080, 3.749, 5.789], // family words
            [-3.467, -2.162, 1.787], // family words margin
            [2.702, -3.050, 1.811], // odds
            [2.652, 1.695, 5.168], // before
            [2.328, 2.286, 4.248], // after
            [-2.321, 0.853, -0.124], // between
            [0.116, 0.247, 1.851], // two before
            [0.153, -0.406, 1.432], // two after
            [0.159, 5.534, 1.849], // parents
            [4.865, 2.373, 5.675], // children
            [-1.903, 1.505, 0.515], // rival
            [-5.590, 4.328, 4.564], // lesser rival
            [-5.289, 3.582, 5.918], // distance
            [-2.939, 4.817, 0.258], // share
            [-0.924, -1.196, -2.766], // before or after
            [0.181, -2.347, -6.617], // before * words
            [0.408, -3.261, -3.181], // after * words
        ],
        [
            [0.495, -0.700, -3.174], // bias
            [3.282, 0.619, 1.703], // words
            [0.627, -0.669, -0.748], // figures
            [2.073, -1.072, 3.592], // heading
            [1.127, -0.104, 2.414], // heading squared
            [0.000, 0.000, 0.000], // heading meaning
            [-0.953, 1.152, 0.655], // headed
            [0.752, -1.738, 5.521], // heading in text
            [0.000, 0.000, 0.000], // meaning
            [0.000, 0.000, 0.000], // family
            [-1.391, 0.958, -0.764], // parent
            [-5.680, -8.728, 7.759], // echo
            [0.705, -0.444, -1.069], // shape
            [0.963, -1.531, -0.409], // length
            [-1.311, 0.265, -5.489], // words margin
            [1.043, 0.666, 0.512], // meaning margin
            [1.745, 2.934, 2.263], // echo margin
            [1.043, 0.666, 0.512], // family margin
            [-1.356, 0.407, 2.844], // total margin
            [0.724, -1.873, 0.588], // subjects
            [-0.428, 0.719, 0.359], // subjects told
            [-0.212, 0.613, 0.192], // subjects margin
            [5.182, 0.118, 9.730], // family words
            [-1.530, -0.862, 0.936], // family words margin
            [4.117, 0.691, -3.030], // odds
            [2.484, 0.936, 2.377], // before
            [1.970, 1.526, 2.563], // after
            [-1.602, -0.552, -1.175], // between
            [0.121, -0.245, 1.096], // two before
            [0.147, -0.171, 0.727], // two after
            [1.599, 0.372, -0.600], // parents
            [4.444, 2.345, 4.347], // children
            [-2.480, 2.970, 0.065], // rival
            [-4.418, 4.824, 3.720], // lesser rival
            [-0.634, 1.790, -0.212], // distance
            [-1.928, 3.442, -0.396], // share
            [-1.545, 0.229, -1.382], // before or after
            [-0.709, -1.001, -4.529], // before * words
            [-0.231, -1.558, -3.287], // after * words
        ],
    ],
    trees: "\
longer<2.674 depth<0.5 rival<0.563 words_at_large<0.437 longer<2.013 0.098 -0.018 literal<0.903 kinship<0.482 -0.013 0.13 -0.065 -0.078 -0.073 family_words<0.07 0.009 figures<0.183 0.106 -0.004
longer<2.674 depth<0.5 rival<0.563 words_at_large<0.437 figures<-0.15 -0.054 0.02 literal<0.903 0.093 -0.06 -0.073 -0.069 echo<0.089 literal<0.324 -0.001 0.132 figures<0.268 0.096 -0.018
longer<2.803 depth<0.5 echo<0.463 words_at_large<0.523 -0 rival<0.39 literal<0.884 0.132 -0.049 -0.014 shorter<2.35 0.057 odds<0.181 -0.098 -0.393 -0.058 contained<0.072 0 0.075
longer<3.113 depth<0.5 words_at_large<0.437 odds<0.556 0.002 -0.221 rival<0.39 literal<0.903 kinship<0.482 -0.014 0.113 -0.056 -0.022 longer<2.602 -0.069 0.007 family_words<0.079 0.014 0.131
longer<2.674 depth<0.5 rival<0.563 figures<-0.15 -0.038 family_words<0.041 length<0.707 0.007 subjects_margin<-0.492 0.039 0.147 -0.002 -0.066 -0.059 words_at_large<0.389 words_margin<-0.018 0.006 0.062 0.115
longer<3.157 depth<0.5 words_at_large<0.437 contained<0.405 0.003 literal<0.789 -0.212 0.087 rival<0.39 literal<0.903 0.076 -0.054 contained<0.8 -0.044 0.16 longer<2.602 -0.063 0.008 0.07
longer<2.803 depth<0.5 echo<0.463 echo_margin<-0.182 0.064 figures<-0.15 -0.038 0.014 contained<0.838 shorter<2.35 0.011 -0.204 0.129 -0.045 lesser_rival<0.041 0.093 family_words<0.085 -0.009 0.052
longer<3.157 words_margin<-0.132 subjects_margin<0.012 gaps<0.15 -0.005 after<0.019 0.013 0.098 0.221 words_before<0.091 -0.036 gap_before<1.5 -0.016 before<0.024 -0.001 0.065 family_words<0.079 0.014 0.105
contained<0.838 echo<0.463 words_before<0.091 -0.021 gap_before<1.5 words_at_large<0.554 -0.01 kinship<0.848 subjects_margin<-0.98 -0.011 0.09 -0.062 before<0.026 0.014 0.078 shorter<2.35 0.02 -0.188 0.143
longer<2.674 depth<0.5 rival<0.563 figures<-0.15 -0.035 family_words<0.037 length<0.707 0.002 0.08 -0.003 -0.058 -0.049 figures<0.183 literal<0.324 echo<0.084 -0.003 0.052 0.102 -0.042
contained<0.838 echo<0.463 words_margin<-0.137 subjects_margin<0.012 0.026 0.206 longer<3.068 depth<0.5 -0.001 -0.035 total_margin<-0.005 0.008 0.098 length<0.679 0.099 rival<0.003 0.014 -0.193 0.136
contained<0.838 echo<0.463 figures<0.268 figures<-0.15 longer<2.525 -0.049 distance<0.117 -0.075 words_after<0.231 -0.005 0.061 subjects_margin<0.012 0.015 0.102 -0.048 length<0.679 0.095 -0.143 0.13
contained<0.838 echo<0.463 words_before<0.091 -0.019 gap_before<1.5 words_at_large<0.554 -0.01 literal<0.924 length<0.362 0.188 0.033 -0.09 before<0.043 0.016 0.076 shorter<2.35 0.027 -0.162 0.123
longer<3.157 odds<0.556 subjects_margin<0.042 figures<0.268 parents<0.07 -0.003 rival<0.39 before<0.024 -0.015 0.147 -0.038 -0.053 0.082 between<0.128 rival<0.009 0.02 -0.226 0.038 0.044
subjects<0.992 contained<0.697 longer<3.113 depth<0.5 subjects_margin<0.195 words_margin<-0.132 0.03 -0.003 0.123 kinship<0.31 words_at_large<0.172 -0.08 0.007 -0.088 family_words<0.079 0.001 0.078 0.107 -0.041
contained<0.838 echo<0.463 words_margin<-0.137 subjects_margin<0.012 0.02 0.165 words_before<0.091 -0.026 gap_after<2.5 longer_gap_after<3.5 words_after<0.056 0.063 -0.003 -0.031 0.032 shorter<2.35 0.026 -0.147 0.112
longer<2.602 length<0.707 children<0.011 family_words<0.317 -0.049 0.106 0.122 rival<0.675 parents<0.028 0.006 0.103 -0.083 family_words<0.035 words_at_large<0.252 0.045 -0.037 figures<0.183 0.036 -0.032
odds<0.181 before_or_after<0.017 words_at_large<0.554 -0.02 longer<2.602 lesser_rival<0.032 0.075 -0.057 0.182 before_or_after<0.795 words_before<0.091 -0.007 0.035 longer<2.013 0.084 -0.029 subjects<0.48 -0 -0.098
words_margin<-0.132 length<0.239 0.115 0.014 rival<0.026 length<0.566 -0.068 0.06 longer<2.602 contained<0.2 same_gap_before<0.75 -0.035 0.01 -0.072 heading_in_text<0.034 echo<0.065 -0.025 0.016 0.087
subjects<0.992 subjects<0.062 echo<0.172 figures<0.183 kinship<0.275 before_or_after<0.016 -0.022 gaps<0.269 0.017 0.139 -0.026 -0.066 words_before<0.159 -0.023 0.069 family_words_margin<-0.071 0.068 -0.011 -0.036
odds<0.181 subjects_margin<0.124 echo_margin<-0.182 length<0.239 0.151 0.022 before_or_after<0.017 words_at_large<0.591 -0.022 0.047 after<0.937 0.011 longer<2.138 0.061 -0.074 0.087 words_at_large<0.452 -0.067 0.019
contained<0.838 echo<0.463 figures<-0.15 longer<2.525 -0.044 distance<0.117 -0.072 words_after<0.231 -0.009 0.049 figures<0.183 0.015 -0.034 length<0.679 0.085 rival<0.003 0.024 -0.148 0.099
longer<3.068 depth<0.5 rival<0.119 longer<2.013 0.103 headed<0.5 0.02 longer<2.74 -0.07 0.077 subjects<0.992 -0.002 -0.066 kinship<0.31 -0.011 -0.078 total_margin<-0.005 0.009 0.082
words_at_large<0.554 literal<0.574 gaps<0.269 rival<0.026 0.095 words_at_large<0.172 length<0.707 -0.095 -0.001 0.001 distance<0.148 0.236 0.045 literal<0.766 -0.056 -0.001 distance<0.294 -0 0.069
odds<0.556 subjects_margin<0.012 subjects<0.997 family_words<0.224 figures<0.268 subjects<0.062 -0.002 kinship<0.482 0.01 0.102 -0.052 shorter<2.441 total_margin<-0.023 0.146 0.016 -0.045 -0.041 0.055 -0.07
contained<0.8 echo<0.463 literal<0.903 words_at_large<0.554 before_or_after<0.017 -0.016 same_gap_before<0.75 longer<2.441 -0.044 0.012 0.022 longer_gap_after<0.5 -0.003 0.064 -0.064 length<0.679 0.077 -0.104 0.084
odds<0.181 subjects_margin<0.124 children<0.011 longer_gap_after<3.5 two_after<0.622 words_margin<-0.137 kinship<0.275 0.125 0.025 words_after<0.056 0.058 -0.004 -0.017 gap_after<2.5 -0.027 0.007 0.088 0.072 -0.034
longer<3.157 figures<-0.15 -0.016 figures<0.268 odds<0.556 subjects_margin<0.012 same_gap_before<0.25 -0.008 rival<0.39 0.032 -0.018 0.074 -0.077 lesser_rival<0.017 0.023 -0.068 family_words<0.106 0.008 0.075
before_or_after<0.795 before_or_after<0.206 longer<2.602 rival<0.173 length<0.707 children<0.009 -0.054 0.136 figures<-0.15 -0.046 0.046 -0.038 words_at_large<0.539 0.008 0.122 0.04 longer<2.138 0.055 -0.041
contained<0.8 echo<0.463 literal<0.903 words_at_large<0.539 before_or_after<0.017 -0.015 0.007 length<0.271 0.162 rival<0.102 depth<0.5 0.079 -0.066 -0.003 -0.06 length<0.726 0.074 -0.093 0.078
words_before<0.091 longer_gap_before<5.5 shorter<1.701 before<0.646 -0.07 0.061 gaps<0.012 0.064 -0.002 share<0.368 -0.026 -0.132 gap_before<1.5 echo_margin<0.099 -0.008 0.059 two_before<0.076 0.009 0.055
odds<0.181 lesser_rival<0.06 depth<0.5 before<0.646 0.028 -0.027 kinship<0.275 0.013 longer<2.97 -0.081 0.097 before<0.103 -0.013 parents<0.102 0.005 rival<0.39 0.17 0.003 -0.031
words_at_large<0.172 length<0.707 -0.088 contained<0.103 longer_gap_after<7.5 total_margin<-0.001 0.029 subjects_told<0.5 0.24 -0.037 -0.026 -0.088 gap_after<1.5 longer_gap_after<3.5 0.003 -0.028 gap_before<7.5 0.021 -0.045
contained<0.697 echo<0.463 literal<0.924 echo_margin<-0.182 0.026 words_after<0.945 rival<0.023 length<0.479 -0.092 0.073 same_gap_after<0.25 -0.013 0.01 -0.044 -0.07 -0.086 kinship<0.275 -0.079 0.091
before_or_after<0.795 before_or_after<0.206 longer<2.602 -0.015 words_at_large<0.539 family_words<0.035 words_at_large<0.24 literal<0.18 -0.062 0.083 -0.041 figures<0.183 0.026 -0.029 0.103 0.032 longer<2.138 0.048 -0.038
words_before<0.091 longer_gap_before<5.5 heading_squared<0.047 subjects<0.094 -0.015 0.044 0.136 share<0.368 literal<0.227 -0.051 0.012 -0.12 children<0.011 gap_before<1.5 -0.006 two_before<0.111 0.008 0.052 0.099
subjects<0.992 longer<3.384 longer_gap_after<3.5 before_or_after<0.795 lesser_rival<0.06 0.035 two_before<0.019 -0.033 0.024 -0.016 gap_after<2.5 -0.024 0.007 0.093 literal<0.831 contained<0.235 -0.021 -0.102 0.04
longer<3.068 depth<0.5 0.002 kinship<0.31 words_at_large<0.172 -0.066 words_at_large<0.252 0.033 -0.018 rival<0.926 -0.089 0.065 total_margin<-0.005 depth<0.5 -0.009 share<0.011 0.215 0.021 0.069
odds<1.096 subjects_margin<0.236 subjects<0.992 echo_margin<-0.182 length<0.911 two_before<0.032 0.004 kinship<0.755 subjects_margin<-0.603 0.027 0.118 -0.041 two_after<0.014 0.041 -0.067 -0.001 -0.03 0.054 -0.108
contained<0.8 odds<0.181 figures<-0.15 longer<2.525 -0.037 words_after<0.231 -0.013 family_words<0.016 -0.03 odds<-0.921 0.151 0.031 figures<0.268 0.011 -0.033 rival<0.39 -0.012 -0.102 0.07
lesser_rival<0.065 longer<2.803 headed<0.5 depth<0.5 0.016 -0.033 -0.048 0.03 total_margin<-0.072 words<0.008 before<0.14 -0.027 0.057 two_after<0.012 -0.031 odds<-0.506 0.141 -0.011 -0.015
gaps<0.342 gaps<0.175 gaps<0.001 0.012 longer<2.97 -0.024 family_words<0.05 -0.029 0.034 children<0.011 0.013 0.129 literal<0.766 -0.095 family_words_margin<0.001 -0.017 length<0.641 -0.072 0.14
figures<0.183 odds<0.556 figures<-0.15 words_at_large<0.172 family_words_margin<-0.086 0.031 -0.098 family_words<0.033 family_words_margin<-0.143 0.018 -0.043 0.01 0.009 between<0.128 -0.099 0.045 echo<0.172 -0.057 0.018
contained<0.697 echo<0.463 literal<0.924 words_at_large<0.539 literal<0.574 gaps<0.269 -0.001 distance<0.148 0.186 0.033 -0.024 subjects_margin<-0.927 -0.017 0.043 -0.065 -0.072 words_at_large<0.322 -0.057 0.087
longer_gap_after<3.5 gap_after<1.5 0.002 gaps<0.001 0.123 0.024 gap_after<2.5 shorter<2.35 gaps<0.001 0.016 -0.051 -0.001 words_before<0.091 words_after<0.146 -0.066 longer<2.35 -0.09 0.019 0.017
lesser_rival<0.065 distance<0.117 longer<2.013 0.056 -0.034 0.012 total_margin<-0.072 words<0.008 before<0.009 -0.05 shorter<2.25 0.048 -0.031 two_after<0.012 -0.029 odds<-0.506 0.113 -0.011 -0.014
odds<1.096 subjects_margin<0.012 subjects<0.952 family_words<0.224 -0.001 0.036 family_words_margin<-0.015 after<0.058 -0.033 family_words<0.025 -0.035 0.103 -0.082 words_margin<-0.096 words<0.069 0.135 -0.033 0.001 -0.091
before_or_after<0.795 shorter<1.701 same_gap_before<0.75 words_at_large<0.591 -0.056 0.042 longer<1.869 rival<0.324 0.113 -0.034 longer<2.74 -0.055 0.094 kinship<0.068 -0.009 0.013 longer<2.138 0.045 -0.032
contained<0.8 rival<0.999 echo_margin<-0.182 subjects<0.353 distance<0.794 -0.004 0.086 words_margin<-0.194 0.107 -0.001 words_after<0.945 0 literal<0.837 -0.072 0.004 longer<2.862 -0.085 0.072 0.063
same_gap_after<0.25 rival<0.023 0.046 longer<2.35 -0.036 -0.003 distance<0.794 longer_gap_after<4.5 words_after<0.056 0.046 0 gap_after<5.5 -0.038 longer_gap_before<5.5 0.052 -0.022 kinship<0.131 0.023 0.125
figures<0.268 heading_in_text<0.273 heading_in_text<0.034 two_after<0.622 longer_gap_after<3.5 0.018 -0.005 -0.02 literal<0.309 rival<0.926 0.087 -0.06 -0.022 -0.055 kinship<0.082 -0.081 subjects_margin<-0.98 0.058 -0.024
longer<3.384 lesser_rival<0.065 gaps<0.342 0.01 literal<0.819 -0.077 family_words_margin<0.001 -0.014 0.097 two_before<0.017 subjects<0.185 -0.034 odds<-0.942 0.09 two_after<0.086 -0.03 0.067 0.003 0.067
odds<0.181 total_margin<0.028 figures<0.183 heading_squared<0.051 parents<0.07 -0.001 rival<0.324 0.092 -0.026 0.102 -0.035 length<0.726 -0.014 rival<0.157 heading<0.019 0.119 -0.029 -0.026 -0.025
longer<3.157 -0.002 words_after<0.312 echo_margin<0.034 after<0.008 subjects_margin<-0.98 0.035 -0.049 before<0.007 longer_gap_before<2.5 -0.005 0.119 after<0.023 words_at_large<0.327 -0.011 0.109 -0.044 0.091 0.092
same_gap_after<0.25 rival<0.023 words_before<0.949 0.063 -0.043 longer<2.35 -0.033 two_after<0.012 -0.019 kinship<0.043 -0.025 gaps<0.157 -0.001 0.052 distance<0.839 0.002 kinship<0.131 0.023 0.126
subjects<0.992 literal<0.924 words_at_large<0.539 gap_before<0.5 -0.012 two_before<0.064 distance<0.794 -0.019 0.016 0.028 length<0.362 0.114 depth<0.5 longer_gap_after<0.5 -0.008 0.049 -0.071 -0.053 -0.021
odds<1.096 subjects_margin<0.157 subjects<0.997 subjects<0.858 longer<3.384 -0.001 0.076 words_margin<-0.049 literal<0.24 0.127 shorter<2.35 0.077 -0.041 -0.031 -0.027 longer_gap_before<1.5 0.101 0.004 -0.081
contained<0.8 literal<0.903 literal<0.837 words_after<0.475 rival<0.026 0.077 0.001 words_at_large<0.437 distance<0.992 -0.062 0.104 0.001 rival<0.173 depth<0.5 0.059 -0.067 -0.023 -0.047 0.059
odds<-0.942 echo<0.043 words_at_large<0.264 literal<0.227 -0.028 before<0.004 -0.027 shorter<2.138 0.151 0.001 subjects<0.287 -0.045 0.071 two_after<0.034 lesser_rival<0.088 0.091 -0.029 0.166 -0.003
figures<-0.15 distance<0.169 parents<0.031 -0.05 0.053 literal<0.831 longer_gap_before<7.5 two_after<0.072 -0.032 kinship<0.203 0.047 -0.041 rival<0.244 -0.001 lesser_rival<0.079 0.118 0.018 0.064 0.004
two_after<1 longer_gap_after<3.5 words_after<0.056 rival<0.563 0.05 -0.055 0.003 two_after<0.086 -0.012 share<0.02 two_after<0.251 0.122 -0.025 after<0.094 -0.015 lesser_rival<0.06 -0.003 0.094 -0.033
contained<0.697 echo<0.463 length<0.592 longer<2.441 -0.068 words_at_large<0.172 -0.095 rival<0.244 -0.011 odds<-0.962 0.113 0.017 rival<0.119 0.02 -0.003 -0.065 literal<0.638 -0.075 0.07
figures<0.268 odds<-0.046 echo<0.249 kinship<0.864 subjects<0.062 -0.001 two_after<0.072 0 0.058 -0.079 0.066 rival<0.39 -0.004 -0.06 kinship<0.082 -0.076 subjects_margin<-0.98 0.052 -0.021
children<0.011 echo_margin<-0.424 -0.055 longer<1.701 before<0.014 -0.055 0.096 shorter<1.701 length<0.225 literal<0.227 -0.066 longer<2.525 -0.061 0.113 -0.047 0.002 family_words<0.052 0.098 -0.032
same_gap_after<0.25 -0.005 before_or_after<0.004 rival<0.324 family_words_margin<-0.033 -0.037 0.103 length<0.74 0.198 -0.026 gaps<0.354 parents<0.031 0.002 before<0.051 lesser_rival<0.055 0.05 -0.071 0.086 -0.043
before_or_after<0.795 before_or_after<0.206 -0.001 two_after<0.054 -0.001 before_*_words<0.024 0.063 -0.01 longer<2.138 subjects_margin<-0.829 -0.032 two_before<0.007 -0.032 0.099 words_before<0.913 -0.042 two_after<0.176 -0.037 0.075
two_after<0.993 longer_gap_after<3.5 longer<2.013 rival<0.11 0.113 between<0.019 -0.05 0.075 distance<0.023 -0.059 0.009 figures<0.183 -0.002 -0.046 length<0.927 words_before<0.8 -0.03 0.029 -0.075
odds<0.181 total_margin<0.028 heading_in_text<0.034 figures<0.708 length<0.239 words_before<0.292 0.002 0.143 before_or_after<0.017 lesser_rival<0.032 0.012 -0.024 0.004 -0.069 0.034 lesser_rival<0.055 0.049 -0.046 -0.022
heading_in_text<0.273 heading_in_text<0.034 heading_squared<0.12 heading<0.021 -0.001 -0.06 0.116 longer<2.441 -0.041 subjects_margin<-0.962 0.12 words_before<0.091 -0.042 0.049 two_before<0.001 0.032 shorter<2.25 -0.121 0.021
two_before<0.898 two_before<0.064 longer<3.068 subjects_margin<-0.845 -0.026 -0 same_gap_after<0.75 literal<0.296 -0.011 0.071 0.064 odds<-0.932 gaps<0.057 -0.047 length<0.58 0.17 0.04 0.008 -0.015
figures<-0.15 distance<0.023 -0.063 longer_gap_before<7.5 words_before<0.8 family_words<0.033 -0.046 two_after<0.002 -0.064 0.002 two_before<0.399 0.067 -0.037 gaps<0.249 0.031 -0.033 gap_before<7.5 0.006 -0.035
gaps<0.001 length<0.58 -0.03 family_words<0.079 subjects_margin<-0.135 0.005 distance<0.794 before<0.14 0.017 words_after<0.278 0.151 -0.012 two_before<0.039 0.257 -0.03 rival<0.041 0.064 -0.036 -0.002
heading_in_text<0.273 heading_in_text<0.034 heading<0.347 heading<0.021 before_or_after<0.017 -0.01 0.004 -0.057 0.111 longer<2.441 -0.039 subjects_margin<-0.962 0.107 0.028 two_before<0.001 0.029 shorter<2.25 -0.114 0.019
odds<1.096 subjects_margin<0.157 subjects<0.997 subjects<0.858 -0 words_margin<-0.049 before_*_words<0.001 literal<0.24 0.136 shorter<2.35 0.076 -0.026 -0.02 -0.028 -0.025 before<0.006 0.082 -0.003 -0.071
gaps<0.166 gaps<0.001 rival<0.119 longer<2.138 words_after<0.135 0.184 -0.004 0.013 -0.003 longer<2.917 -0.024 family_words<0.041 -0.027 literal<0.24 -0.004 subjects_margin<-0.603 0.102 0.013 0.006
words_at_large<0.2 contained<0.095 echo<0.087 longer<2.138 after<0.003 0.141 words_before<0.05 -0.04 0.076 gaps<0.106 lesser_rival<0.125 -0.067 0.045 two_before<0.03 -0.048 0.072 0.108 -0.072 0.002
odds<-0.942 contained<0.064 words_at_large<0.264 literal<0.227 -0.029 literal<0.574 before<0.008 0.022 shorter<2.138 kinship<0.043 0 0.184 0.027 -0.062 -0.024 same_gap_after<0.25 0.035 0.146 -0.002
contained<0.697 echo<0.463 literal<0.903 length<0.707 words_at_large<0.172 -0.077 longer<2.441 children<0.011 -0.042 0.087 0.009 0.007 -0.044 shorter<2.35 0.008 -0.095 words_at_large<0.322 -0.048 0.071
gaps<0.001 length<0.58 -0.026 family_words<0.079 subjects_margin<-0.135 0.004 figures<-0.15 words_margin<-0.162 0.098 -0.058 distance<0.794 literal<0.24 0.102 -0.022 0.208 rival<0.041 0.06 -0.033 -0.002
before_or_after<0.001 subjects<0.042 lesser_rival<0.032 words_at_large<0.539 words_margin<0.074 -0.048 0.073 literal<0.843 0.108 -0.009 -0.036 family_words<0.018 longer_gap_after<3.5 0.146 -0.03 longer<2.602 -0.031 0.06 -0.001
contained<0.838 rival<0.999 echo_margin<-0.182 family_words<0.224 0.011 0.099 words_after<0.945 words_at_large<0.591 -0.002 subjects_margin<-0.795 -0.016 0.07 literal<0.831 -0.064 0.001 longer<2.862 -0.075 0.063 0.055
same_gap_after<0.25 -0.005 distance<0.839 longer_gap_before<5.5 kinship<0.275 0.025 words_at_large<0.437 -0.036 0.017 words_before<0.091 length<0.956 -0.062 0.05 kinship<0.034 lesser_rival<0.099 0.13 -0.019 -0.007 0.036
lesser_rival<0.065 0.005 odds<-0.942 share<0.015 family_words<0.059 -0.02 two_before<0.02 0.001 0.145 distance<0.242 -0.03 echo_margin<-0.106 gaps<0.201 0.181 0.002 0.02 before<0.14 -0.016 0.014
two_after<0.993 longer_gap_after<3.5 0.009 shorter<1.701 -0.036 two_after<0.086 -0.007 after<0.188 two_before<0.186 0.024 -0.04 0.085 length<0.927 words<0.086 -0.019 words_at_large<0.334 -0.051 0.081 -0.071
before_or_after<0.795 odds<0.556 0.003 before_or_after<0.05 0.019 -0.126 longer<2.138 subjects_margin<-0.829 -0.029 two_before<0.007 -0.031 0.089 words_before<0.913 literal<0.18 0.034 -0.047 two_after<0.176 -0.033 0.067
kinship<0.819 words_at_large<0.58 words_before<0.839 words_before<0.701 -0.001 0.04 -0.026 family_words<0.014 odds<-0.678 share<0.039 -0.041 0.115 family_words_margin<-0.138 -0.051 0.024 0.054 words_at_large<0.871 -0.059 0.049
gap_after<4.5 longer_gap_after<4.5 words_after<0.056 rival<0.563 odds<-0.549 before_or_after<0.01 -0 figures<-0.15 -0.008 words_before<0.333 0.154 0.001 0.009 -0.05 -0.001 two_before<0.898 -0.009 -0.083 0.012
odds<1.096 figures<0.183 words<0.008 words_at_large<0.264 before<0.011 -0.018 shape<-0.5 -0.028 0.052 words_before<0.777 -0.04 0.003 0.007 echo<0.172 -0.047 0.019 longer<2.441 0.031 -0.099
words_at_large<0.2 contained<0.095 echo<0.087 longer<2.138 gap_after<1.5 rival<0.39 0.114 -0.045 -0.015 family_words_margin<-0.05 shorter<2.138 -0.039 distance<0.195 0.068 -0.025 -0.07 0.092 -0.065 0.002
heading<0.437 heading<0.37 heading_in_text<0.034 heading<0.021 total_margin<0.028 -0.002 rival<0.057 subjects_told<0.5 0.099 0.013 before<0.103 0.006 -0.109 -0.052 longer<2.35 -0.042 0.035 0.118 -0.081
heading_in_text<0.219 heading_in_text<0.034 heading_squared<0.12 kinship<0.819 words_at_large<0.554 kinship<0.53 kinship<0.482 -0.003 0.066 distance<0.117 0.031 -0.059 0.02 -0.047 0.104 subjects_margin<-0.962 0.092 0.018 -0.03
two_after<1 two_before<1 before_or_after<0.001 words_before<0.075 0.101 0.014 before_or_after<0.017 heading_in_text<0.034 lesser_rival<0.004 0.061 -0.018 rival<0.157 -0.047 contained<0.036 0.177 0.031 0.005 -0.036 -0.029
distance<0.169 subjects_margin<-0.669 -0.031 length<0.523 -0.069 distance<0.148 words_after<0.293 longer_gap_after<7.5 subjects<0.406 depth<0.5 two_before<0.625 0.133 0.024 -0.036 0.005 -0.026 -0.011 -0.052 0.003
words_at_large<0.172 length<0.679 -0.077 contained<0.103 same_gap_after<0.75 before<0.022 -0.043 headed<0.5 two_after<0.038 words_before<0.091 0.147 -0.007 -0.003 -0.048 lesser_rival<0.047 0.12 -0.012 -0.068 0.002
kinship<0.043 same_gap_after<0.75 two_before<0.006 -0.082 -0.013 words_at_large<0.252 distance<0.148 0.146 share<0.032 -0.062 0.074 distance<0.945 -0.042 0.078 gap_after<1.5 -0.004 before_or_after<0.017 -0.009 0.022
odds<-0.942 family_words<0.012 words_after<0.335 family_words_margin<-0.138 words_at_large<0.275 0.107 -0.027 -0.011 -0.053 share<0.015 two_after<0.072 -0.023 echo<0.038 -0.021 0.15 echo<0.117 0.119 -0.02 -0.002
heading<0.437 heading_squared<0.12 words_before<0.091 before_*_words<0.011 before_or_after<0.001 echo<0.047 -0.037 0.123 shorter<2.138 -0.036 gaps<0.012 total_margin<-0.025 0.076 -0.028 -0.015 0.041 0.002 0.103 -0.077
length<0.239 echo_margin<-0.116 shorter<1.242 -0.001 0.106 -0.027 contained<0.838 length<0.508 share<0.02 two_before<0.013 -0.026 before_or_after<0.036 0.019 0.137 words_before<0.935 -0.035 0.035 0.001 0.072
echo_margin<-0.424 -0.042 total_margin<-0.157 family_words<0.079 -0.032 length<0.892 0.124 -0.024 rival<0.999 parents<0.07 -0.001 before<0.062 -0.029 odds<-0.506 0.169 between<0.042 -0.024 0.064 -0.067
distance<0.023 parents<0.144 words_at_large<0.24 same_gap_before<0.75 length<0.943 -0.074 0.042 same_gap_after<0.75 -0.008 0.145 -0.08 0.082 lesser_rival<0.065 0.007 odds<-0.942 share<0.015 -0.002 0.069 -0.01
odds<0.181 echo_margin<0.099 figures<0.708 subjects<0.062 -0.002 contained<0.095 0.027 -0.014 family_words<0.194 -0.076 0.02 subjects_told<0.5 0.086 -0.012 words_at_large<0.452 -0.033 echo_margin<-0.14 -0.057 0.059
echo<0.041 words_at_large<0.264 kinship<0.275 shape<-0.5 -0.031 share<0.034 0.01 figures<-0.15 0.004 0.09 distance<0.992 distance<0.023 0.057 -0.077 0.132 -0.018 words_at_large<0.13 -0.066 0.006
same_gap_after<0.75 -0.003 words_at_large<0.252 0.028 contained<0.084 words_at_large<0.437 -0.042 kinship<0.707 length<0.707 -0.027 length<0.911 0.082 -0.006 -0.051 subjects_margin<-0.334 longer<3.068 0.022 0.118 -0.013
words_at_large<0.172 length<0.679 longer<1.869 0.039 -0.086 family_words<0.101 subjects_margin<-0.733 -0.024 headed<0.5 same_gap_after<0.25 -0.031 figures<-0.15 -0.006 0.1 lesser_rival<0.111 -0.072 0.119 -0.064 0.002
longer<3.157 -0.001 total_margin<-0.005 longer_gap_before<1.5 longer<3.314 -0.071 0.05 share<0.175 before_or_after<0.008 -0.023 before<0.007 0.089 gaps<0.125 0.058 -0.014 -0.053 literal<0.262 0.012 0.118
odds<-0.046 echo<0.223 figures<0.367 0.002 -0.053 subjects_margin<-0.927 0.122 0.005 rival<0.063 0.012 distance<0.544 two_after<0.031 -0.057 0.007 two_before<0.032 gap_after<1.5 -0.063 0.045 -0.111
odds<1.096 subjects_margin<0.157 subjects<0.997 0.001 length<0.981 two_after<0.007 -0.083 before<0.006 two_before<0.001 -0.031 0.066 -0.036 gap_before<2.5 0.063 -0.054 longer_gap_before<1.5 0.079 0.003 -0.057
length<0.239 echo_margin<-0.116 shorter<1.242 0.002 two_before<0.025 0.026 0.145 -0.025 contained<0.697 contained<0.405 shorter<1.701 -0.02 0.002 rival<0.011 0.011 subjects_margin<-0.473 0.015 -0.1 0.047
children<0.011 echo_margin<-0.424 -0.048 words_margin<-0.137 total_margin<-0.056 longer_gap_after<4.5 longer_gap_after<1.5 -0.001 subjects_margin<-0.912 -0.02 distance<0.57 0.097 0.004 -0.017 0.098 -0.003 family_words<0.052 0.076 -0.027
heading<0.437 heading<0.37 words<0.008 words_at_large<0.264 before<0.009 -0.021 words_at_large<0.229 0.006 kinship<0.105 0.01 0.1 words_before<0.777 -0.038 0.005 shape<-0.5 0.046 0 0.1 -0.074
distance<0.169 subjects_margin<-0.669 -0.027 length<0.523 -0.061 distance<0.148 words_after<0.293 longer_gap_after<7.5 subjects<0.406 depth<0.5 0.084 -0.034 0.003 -0.025 before_*_words<0.898 -0.028 0.064 -0.05 0.002
gap_after<4.5 longer_gap_after<4.5 0.003 distance<0.773 length<0.726 -0.053 echo_margin<-0.005 words_before<0.104 subjects_told<0.5 -0.028 0.075 two_before<0.022 0.004 -0.067 figures<-0.15 -0.046 0.067 0.005 0.01
words_at_large<0.172 length<0.679 longer<1.869 0.036 -0.083 longer_gap_after<7.5 rival<0.563 echo_margin<-0.106 0.079 total_margin<-0.001 -0.034 subjects_told<0.5 0.103 -0.052 -0.058 same_gap_before<0.75 -0.065 0.037 0.001
heading<0.437 heading<0.37 words_at_large<0.554 words_after<0.425 words_after<0.278 -0.002 distance<0.339 -0.02 two_before<0.02 0.01 two_after<0.062 contained<0.122 0.157 0.024 0.012 -0.019 0.012 0.094 -0.07
gaps<0.166 rival<0.031 headed<0.5 0.059 -0.045 after<0.937 same_gap_after<0.75 length<0.82 longer<2.441 -0.059 -0.009 0.004 words_after<0.056 0.058 words_at_large<0.172 -0.065 0.008 -0.041 0.005
length<0.239 words_at_large<0.346 two_before<0.02 -0.052 odds<-0.861 lesser_rival<0.111 0.158 -0.029 -0.007 lesser_rival<0.018 -0.009 0.117 contained<0.838 rival<0.999 -0.001 subjects<0.202 0.014 -0.097 0.066
literal<0.924 words_at_large<0.539 literal<0.574 0.002 odds<-0.651 -0.045 gaps<0.182 -0.05 0.022 lesser_rival<0.351 subjects_margin<-0.927 -0.012 0.035 -0.068 words_at_large<0.389 0.05 words_at_large<0.894 -0.094 0.023
gap_before<7.5 gap_after<1.5 -0.004 literal<0.24 kinship<0.244 -0.008 0.081 after<0.016 0.001 0.031 longer_gap_after<7.5 rival<0.563 lesser_rival<0.065 shorter<2.674 0.045 -0.067 -0.042 0.097 -0.056
odds<-0.942 contained<0.03 words_at_large<0.264 two_after<0.029 words_at_large<0.229 -0.036 0.038 0.058 subjects<0.287 -0.043 0.055 same_gap_after<0.25 two_before<0.023 subjects_margin<-0.753 -0.062 0.031 0.08 0.093 -0.002
figures<0.183 odds<1.096 0.002 shorter<2.25 0.03 -0.103 echo<0.172 total_margin<0.014 -0.052 0.028 kinship<0.082 -0.034 subjects_told<0.5 shorter<2.013 -0.019 0.097 words_before<0.867 0.018 -0.063
odds<-0.39 family_words_margin<0.001 between<0.019 figures<0.087 0 -0.044 longer<2.525 0.094 -0.012 shorter<2.013 -0.028 words_at_large<0.308 words_after<0.146 0.033 0.149 0.012 words_at_large<0.62 -0.01 0.028
figures<-0.15 rival<0.218 two_after<0.017 words_margin<-0.17 gaps<0.095 0.123 -0.029 -0.05 words_before<0.104 -0.045 words_at_large<0.225 0.068 0.004 gap_before<2.5 -0.005 0.034 gap_before<7.5 0.005 -0.032
two_after<0.993 0.001 length<0.927 words<0.086 before_*_words<1 gaps<0.175 gap_after<0.5 parents<0.085 -0.072 0.027 0.04 words_at_large<0.591 -0.027 0.049 0.069 words_at_large<0.334 -0.043 0.074 -0.063
longer_gap_after<3.5 0.004 words_before<0.182 literal<0.24 -0.009 0.026 two_after<0.054 gap_after<2.5 contained<0.543 -0.055 0.059 -0.006 two_before<0.399 after<0.008 -0.034 two_before<0.036 0.009 0.083 -0.032
subjects_margin<0.012 subjects<0.93 subjects<0.875 -0 lesser_rival<0.174 0.017 0.147 two_after<0.008 -0.061 -0.005 words_margin<-0.096 total_margin<-0.056 0.013 0.148 distance<0.695 -0.038 words_margin<-0.06 -0.047 0.06
lesser_rival<0.065 0.004 two_before<0.017 -0.017 echo<0.082 total_margin<-0.07 odds<-0.962 before_or_after<0.03 -0.005 0.103 -0.001 -0.024 odds<-0.588 before<0.01 kinship<0.203 0.152 -0.022 0.01 0.009
before_*_words<0.068 before<0.351 shorter<1.701 words_at_large<0.719 length<0.225 literal<0.227 -0.056 two_before<0.02 -0.011 0.116 -0.041 0.06 0.002 family_words_margin<-0.125 0.089 0.006 longer<2.013 0.065 -0.022
gaps<0.001 rival<0.119 distance<0.794 longer<2.138 0.066 -0.007 longer_gap_before<5.5 0.136 -0.006 family_words_margin<-0.046 total_margin<-0.056 before_or_after<0.206 -0.038 0.026 subjects<0.846 0.014 0.131 -0.042 -0.002
distance<0.023 parents<0.144 words_at_large<0.225 same_gap_before<0.75 length<0.943 -0.064 0.029 0.066 -0.066 0.078 gaps<0.496 gaps<0.342 0.002 before<0.051 -0.071 0.037 family_words_margin<-0.033 -0.014 0.096
literal<0.924 words_at_large<0.437 words_after<0.509 0.001 distance<0.992 echo_margin<0.016 -0.068 0.002 0.128 depth<0.5 words_at_large<0.47 0.09 0.011 longer<2.602 -0.087 0.05 words_at_large<0.389 0.043 -0.067
words_at_large<0.2 family_words_margin<-0.076 subjects<0.094 gaps<0.249 -0.038 0.047 echo_margin<-0.119 -0.029 0.138 total_margin<-0.005 -0.062 before_or_after<0.005 0.111 longer<2.138 gap_after<1.5 0.075 -0.045 -0.05 0.002
before_or_after<0.795 0.002 subjects_margin<-0.007 echo<0.089 words_after<0.719 longer<2.138 0.018 -0.085 longer<2.35 -0.048 0.033 0.018 share<0.368 words_at_large<0.539 two_after<0.012 -0.06 0.043 0.105 -0.014
heading_in_text<0.224 heading_in_text<0.034 heading<0.347 heading<0.021 -0 -0.046 0.081 gaps<0.241 words_at_large<0.229 lesser_rival<0.125 -0.071 0.091 odds<-0.817 -0.013 0.071 -0.036 gaps<0.001 0.029 -0.047
children<0.011 echo_margin<-0.424 -0.047 total_margin<-0.157 family_words<0.059 -0.035 distance<0.273 0.137 0.001 rival<0.999 parents<0.07 -0.001 0.02 -0.061 length<0.892 gap_after<2.5 -0.02 0.097 -0.059
lesser_rival<0.065 0.004 headed<0.5 before<0.14 longer<2.013 -0.062 -0.008 longer<2.602 words_before<0.05 -0.019 0.073 subjects<0.287 0.013 -0.075 before<0.006 before<0.002 0.013 0.155 -0.017
longer<3.157 -0.001 longer_gap_after<1.5 -0.036 two_after<0.009 length<0.436 0.048 -0.045 before<0.007 words<0.038 -0.022 after<0.004 -0.023 longer_gap_before<2.5 0.029 0.144 distance<0.648 0.038 -0.02
heading_squared<0.191 heading_squared<0.12 odds<-0.942 family_words<0.052 -0 subjects_margin<-0.603 length<0.508 0.072 -0.035 echo_margin<-0.043 family_words_margin<-0.089 words<0.069 0.138 0.002 -0.046 0.184 -0.002 0.082 -0.065
gaps<0.001 rival<0.119 length<0.74 distance<0.214 -0.058 0.037 words_after<0.848 longer_gap_after<7.5 0.087 -0.019 -0.03 family_words_margin<-0.046 total_margin<-0.056 -0.009 0.036 same_gap_after<0.75 -0.063 0.015 -0.002
figures<0.268 0.001 kinship<0.082 -0.065 words_at_large<0.327 shorter<2.525 same_gap_before<0.25 before_or_after<0.014 -0.042 0.088 -0.041 0.089 words<0.192 two_after<0.072 -0.085 0.027 subjects_margin<-0.492 0.083 -0.031
total_margin<0.269 odds<1.096 literal<0.958 kinship<0.482 words_after<0.614 0.001 -0.035 depth<0.5 kinship<0.53 0.068 0.007 -0.053 echo<0.097 -0.072 0.027 shorter<2.25 0.023 -0.1 0.058
length<0.239 echo_margin<-0.116 words_after<0.168 -0.004 longer<2.602 -0.012 lesser_rival<0.111 gaps<0.269 0.146 -0.014 0.015 distance<0.195 0.056 -0.04 contained<0.697 contained<0.405 -0 -0.042 0.042
before_or_after<0.795 0.002 literal<0.18 two_after<0.072 -0.032 0.073 words_before<0.893 longer<1.869 0.058 echo<0.087 heading<0.085 -0.059 0.05 subjects_margin<-0.712 0.043 -0.027 lesser_rival<0.041 -0.001 0.089
words_at_large<0.172 contained<0.095 length<0.566 -0.075 share<0.016 -0.054 rival<0.563 lesser_rival<0.079 headed<0.5 longer_gap_after<6.5 0.055 -0.031 -0.054 after<0.037 0.103 -0.011 -0.051 -0.074 0.001
heading_squared<0.191 heading_squared<0.1 family_words<0.012 words_at_large<0.264 kinship<0.275 shape<-0.5 -0.07 0.031 -0.037 words_before<0.714 gaps<0.006 distance<0.648 -0.012 0.133 -0.05 0.005 0.003 0.072 -0.063
words_at_large<0.172 contained<0.103 length<0.566 -0.074 share<0.016 -0.054 headed<0.5 same_gap_after<0.25 -0.043 rival<0.244 figures<-0.15 -0.015 0.075 -0.017 lesser_rival<0.125 -0.056 0.108 -0.076 0.001
kinship<0.068 distance<0.648 longer_gap_after<4.5 0.037 -0.008 longer<3.198 -0.028 0.046 distance<0.794 -0.003 two_after<0.011 gaps<0.006 0.051 -0.015 words_at_large<0.334 rival<0.675 0.065 -0.06 -0.015
words_at_large<0.172 contained<0.103 length<0.566 -0.072 share<0.016 -0.052 0.014 family_words<0.264 -0.086 0.028 literal<0.924 lesser_rival<0.079 0.006 words_margin<-0.142 0.016 -0.011 words<0.22 -0.068 0.028
between<0.042 distance<0.242 -0.012 two_before<0.092 gaps<0.496 gaps<0.342 lesser_rival<0.021 0.023 -0.006 -0.068 length<0.763 -0.026 0.114 figures<0.183 0.023 -0.06 parents<0.007 -0.001 0.061
same_gap_after<0.75 gap_before<1.5 echo<0.153 -0.017 0.013 words_after<0.254 longer_gap_before<2.5 0.081 echo<0.117 literal<0.324 -0.001 0.057 -0.032 longer_gap_before<7.5 0.007 0.097 subjects_margin<0.297 0.003 0.086
kinship<0.819 heading_in_text<0.325 words_at_large<0.58 -0 rival<0.102 0.044 contained<0.127 words_before<0.893 two_after<1 -0.07 0.037 0.018 0.059 -0.05 words_at_large<0.871 heading_in_text<0.365 -0.061 0.058 0.043",
    part: [
        -3.679, // bias
        -0.592, // coverage
        0.104, // echo of piece
        0.000, // meaning of piece
        0.018, // said better
        -0.165, // echoed better
        0.224, // coverage ahead
        0.269, // echo ahead
        2.404, // siblings held
        3.395, // children held
        2.133, // parent is whole's partner
        1.075, // neighbour is whole's partner
        10.937, // score
        0.346, // unclaimed
        -1.331, // coverage elsewhere
        -0.613, // score elsewhere
        -1.488, // partner's score
        -2.390, // words of partner
        0.000, // meaning of partner
        0.845, // sibling is whole's partner
    ],
    part_trees: "\
score<0.025 -0.075 odds<-0.232 lesser_rival<0.019 -0.03 total_margin<-0.026 score<0.055 0.013 0.112 0.001 -0.044
score<0.025 -0.073 odds<-0.232 lesser_rival<0.019 -0.027 echo_margin<-0.057 score<0.055 0.013 0.093 0.001 -0.039
score<0.025 -0.07 contained<0.225 before_or_after<0.899 echo_margin<-0.057 odds<-0.751 0.001 0.064 0.001 -0.051 -0.072
odds<-0.916 -0.068 odds<-0.232 lesser_rival<0.008 -0.049 score<0.07 rival<0.326 -0.02 0.045 0.05 -0.036
odds<-0.965 -0.07 contained<0.225 two_after<0.703 odds<-0.751 -0.013 odds<-0.232 0.048 -0.015 -0.039 -0.065
odds<-0.965 -0.067 contained<0.248 before_or_after<0.899 odds<-0.751 -0.013 total_margin<-0.052 0.063 0.013 -0.048 -0.068
odds<-0.965 -0.065 score_elsewhere<0.027 -0.035 echo_margin<-0.057 distance<0.492 0.007 odds<-0.774 0.005 0.071 -0.012
score<0.02 -0.063 two_after<0.703 contained<0.248 odds<-0.751 -0.011 0.026 -0.061 score<0.405 -0.026 -0.187
score<0.02 -0.061 odds<-0.232 score<0.07 words_after<0.572 0.005 -0.068 echo<0.106 0.042 -0.007 -0.029
score<0.02 kinship<0.226 -0.025 -0.082 distance<0.195 lesser_rival<0.034 -0.075 -0.003 echo_margin<-0.108 0.037 -0.002
score<0.025 kinship<0.275 -0.022 -0.082 distance<0.195 -0.03 echo<0.106 odds<-0.59 0.004 0.043 -0.016
score<0.02 longer<3.02 -0.063 0.027 two_after<0.703 figures<0.268 after<0.007 0.031 -0 -0.062 -0.035
odds<-0.916 literal<0.528 -0.019 -0.081 two_before<0.685 echo_margin<-0.057 0.026 subjects_margin<-0.307 0.014 -0.039 -0.032
score<0.041 kinship<0.275 -0.015 -0.066 odds<-0.232 family_words_margin<-0.062 words_at_large<0.281 0.066 0.011 -0.002 -0.025
score<0.02 literal<0.528 echoed_better<0.222 -0.029 0.128 -0.08 lesser_rival<0.008 gaps<0.538 -0.053 0.132 0.007
score<0.041 lesser_rival<0.021 -0.073 -0.017 odds<-0.232 said_better<0.16 0.012 0.094 gaps<0.186 -0.045 0.02
score_elsewhere<0.034 -0.037 echoed_better<0.206 lesser_rival<0.181 parents<0.133 0.003 rival<0.362 0.147 -0.06 -0.031 0.073
score<0.02 -0.041 gaps<0.481 rival<0.054 -0.047 total_margin<-0.026 distance<0.492 -0.004 0.035 -0.015 0.07
score<0.041 kinship<0.275 words_margin<-0.199 0.086 -0.016 -0.058 score<0.405 contained<0.248 0.012 -0.047 -0.064
score<0.02 longer<3.02 -0.049 0.04 two_after<0.703 after<0.007 0.024 family_words<0.17 -0.001 -0.086 -0.031
score_elsewhere<0.034 -0.031 echo_margin<-0.198 unclaimed<0.918 subjects_margin<-0.885 -0.014 0.088 -0.088 subjects<0.686 0.004 -0.037
score<0.041 before<0.001 -0.06 -0.01 distance<0.339 rival<0.054 -0.083 family_words_margin<-0.16 0.062 -0.019 0.015
odds<-1.411 -0.064 two_before<0.685 echo_ahead<-0.148 depth<0.5 0.02 0.188 figures<0.268 0.005 -0.056 -0.03
odds<-0.751 lesser_rival<0.011 -0.075 -0.011 before_or_after<0.006 words_at_large<0.322 length<0.887 0.131 -0.017 0.008 -0.001
lesser_rival<0.008 -0.039 score<0.07 words_after<0.572 -0.003 -0.06 odds<-0.422 0.033 subjects<0.492 0.007 -0.043
odds<-1.411 -0.059 distance<0.023 -0.078 gaps<0.481 rival<0.054 odds<-0.538 -0.082 -0.001 0.003 0.059
odds<-1.057 echoed_better<0.138 -0.048 family_words<0.007 -0.017 longer<2.602 -0.019 0.262 figures<0.268 0.004 -0.051
two_after<0.703 echoed_better<0.206 odds<-1.057 -0.038 lesser_rival<0.125 parents<0.36 0.008 0.113 -0.016 0.071 -0.03
lesser_rival<0.008 gaps<0.538 longer<2.013 0.052 subjects_margin<-0.943 total_margin<0.011 -0.048 0.146 -0.087 0.083 0.001
gap_after<3.5 score<0.045 sibling_is_whole's_partner<0.5 -0.028 0.117 subjects<0.686 0.009 -0.033 contained<0.194 0.03 -0.078
two_before<0.685 0.002 gap_before<0.5 score<0.405 -0.032 -0.159 shorter<2.525 score<0.049 -0.057 0.112 -0.067
unclaimed<0.969 echo_margin<-0.198 lesser_rival<0.023 -0.033 subjects_margin<-0.885 -0.012 0.084 -0.003 before_or_after<0.003 0.06 -0.078
odds<-1.411 -0.053 two_before<0.685 family_words_margin<-0.062 rival<0.071 -0.033 0.021 words_after<0.156 -0.031 0.009 -0.025
distance<0.023 -0.07 score<0.07 words_after<0.429 -0 -0.05 before_or_after<0.006 0.043 subjects<0.618 0.008 -0.037
two_after<0.703 echoed_better<0.206 lesser_rival<0.125 0.007 -0.017 0.06 shorter<2.35 coverage_elsewhere<0.111 -0.038 0.04 -0.071
figures<0.268 before_or_after<0.899 0.004 words_before<0.217 -0.079 distance<0.214 words_margin<-0.271 0.07 -0.076 0.047 -0.046
score<0.002 -0.059 total_margin<-0.115 gaps<0.02 -0.049 figures<-0.15 -0.033 0.103 contained<0.248 0 -0.05
unclaimed<0.969 words_at_large<0.322 0.008 gap_after<3.5 -0.018 length<0.775 -0.002 0.181 longer<2.138 -0.126 -0.009
score<0.07 rival<0.326 before<0.002 -0.063 -0.008 gaps<0.237 0.031 -0.052 before_or_after<0.006 0.039 -0.001
figures<0.833 before_or_after<0.899 before_or_after<0.297 -0.001 0.029 words_before<0.217 -0.076 distance<0.214 -0.042 0.039 -0.066",
};
