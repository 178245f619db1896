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
longer<2.674 depth<0.5 rival<0.569 words_at_large<0.438 longer<2.013 0.098 -0.015 literal<0.902 0.11 -0.069 -0.076 -0.074 family_words<0.071 literal<0.324 -0.003 0.15 figures<0.183 0.108 -0.003
longer<2.803 depth<0.5 rival<0.569 words_at_large<0.529 figures<-0.15 -0.039 family_words<0.037 0.068 -0.009 literal<0.902 odds<-0.651 0.258 0.097 -0.063 -0.065 -0.062 contained<0.071 0.001 0.087
longer<2.674 depth<0.5 rival<0.39 kinship<0.457 -0.003 literal<0.902 0.094 -0.058 odds<0.405 -0.036 -0.343 -0.067 words_at_large<0.389 family_words<0.071 words_at_large<0.249 0.078 -0.021 0.057 0.13
longer<3.157 depth<0.5 words_at_large<0.389 odds<0.405 0.005 -0.197 rival<0.39 literal<0.902 0.086 -0.063 contained<0.805 -0.047 0.175 longer<2.602 -0.071 0.011 family_words<0.081 0.031 0.144
longer<3.113 depth<0.5 words_at_large<0.438 odds<0.405 0.004 -0.172 rival<0.39 literal<0.902 0.082 -0.058 contained<0.805 -0.045 0.163 longer<2.602 -0.067 0.007 family_words<0.081 0.016 0.121
longer<2.803 depth<0.5 echo<0.464 figures<-0.15 -0.026 rival<0.39 words_margin<-0.1 0.083 0.016 -0.023 shorter<2.35 0.056 echo<0.816 -0.215 0.087 -0.049 lesser_rival<0.04 0.103 0.015
longer<3.157 depth<0.5 words_at_large<0.529 echo<0.464 subjects_margin<0.045 0.001 0.113 literal<0.797 -0.205 0.06 lesser_rival<0.359 kinship<0.814 0.078 -0.019 -0.096 longer<2.602 -0.061 0.009 0.064
contained<0.834 echo<0.519 words_margin<-0.133 subjects_margin<0.002 length<0.239 0.141 0.022 0.228 longer<3.068 same_gap_before<0.75 -0.022 0.013 total_margin<-0.003 0.012 0.111 shorter<2.35 0.009 -0.194 0.142
contained<0.834 echo<0.464 words_margin<-0.133 subjects_margin<0.002 0.027 0.2 longer<2.674 length<0.74 -0.044 0.004 contained<0.071 -0.015 figures<0.268 0.051 -0.053 length<0.691 0.099 -0.156 0.136
contained<0.834 echo<0.519 words_before<0.081 -0.02 gap_before<1.5 words_at_large<0.529 -0.011 literal<0.902 length<0.362 0.207 0.036 -0.069 before<0.024 0.01 parents<0.076 0.058 0.191 -0.123 0.129
figures<0.268 longer<2.674 depth<0.5 rival<0.569 figures<-0.15 -0.033 length<0.707 -0.004 shorter<1.869 0.126 0.041 -0.058 -0.049 literal<0.324 echo<0.083 -0.007 0.048 0.097 -0.048
contained<0.834 echo<0.464 echo_margin<-0.175 kinship<0.843 0.045 -0.068 before_or_after<0.017 words_at_large<0.592 -0.024 0.051 words_before<0.081 -0.021 gap_after<1.5 0.001 0.049 shorter<2.35 0.033 -0.169 0.123
odds<0.405 subjects_margin<0.002 longer<3.157 before<0.039 contained<0.692 -0.013 0.112 parents<0.076 0.005 rival<0.39 odds<-0.224 0.233 0.064 -0.021 0.045 0.081 words_at_large<0.438 -0.123 0.028
subjects<0.996 subjects<0.065 echo<0.168 figures<0.183 before<0.026 -0.014 parents<0.076 0.006 rival<0.322 0.146 -0.02 -0.07 0.041 family_words_margin<-0.07 shorter<2.441 0.103 0.013 -0.009 -0.041
longer<2.674 depth<0.5 rival<0.569 figures<-0.15 -0.032 family_words<0.041 subjects<0.043 before<0.022 -0.002 0.068 0.13 rival<0.034 0.056 -0.025 -0.052 -0.047 lesser_rival<0.061 0.047 0.001
figures<0.268 longer<2.674 length<0.707 words_before<0.081 -0.079 children<0.012 -0.017 0.157 rival<0.829 shorter<1.869 0.07 0.008 -0.101 contained<0.071 words_at_large<0.249 0.062 -0.019 0.043 -0.043
odds<0.405 subjects_margin<0.002 subjects<0.996 contained<0.692 before_or_after<0.862 before_or_after<0.164 longer<2.602 length<0.508 -0.073 -0.008 words_at_large<0.555 0.011 0.16 0.054 -0.028 0.112 -0.045 0.068 -0.065
words_margin<-0.128 kinship<0.735 0.03 -0.04 longer<3.068 rival<0.028 length<0.58 -0.068 headed<0.5 gaps<0.314 0.121 0.006 -0.042 odds<0.405 -0.013 -0.114 total_margin<-0.003 0.004 0.09
contained<0.834 echo<0.464 figures<-0.15 longer<2.525 -0.044 distance<0.117 -0.077 words_after<0.223 -0.01 0.052 figures<0.183 0.017 -0.037 shorter<2.35 contained<0.587 -0.086 0.106 -0.148 0.104
words_at_large<0.555 before_or_after<0.017 -0.02 before_or_after<0.862 odds<0.405 0.018 -0.098 longer<2.138 0.069 -0.054 length<0.362 before<0.111 0.181 -0.063 depth<0.5 rival<0.47 0.049 -0.031 -0.081
words_before<0.081 longer_gap_before<5.5 0.002 -0.044 gap_before<1.5 words_at_large<0.529 -0.013 length<0.362 before<0.111 0.169 -0.061 depth<0.5 subjects_margin<-0.981 -0.026 0.045 -0.08 two_before<0.102 0.013 0.067
subjects<0.996 contained<0.736 subjects_margin<0.265 literal<0.923 echo_margin<-0.185 length<0.239 0.159 family_words_margin<-0.321 -0.061 0.04 before_or_after<0.017 -0.016 before_or_after<0.862 0.014 -0.024 -0.08 0.1 0.098 -0.034
words_before<0.081 heading<0.214 -0.021 0.126 gap_after<2.5 longer_gap_after<3.5 words_after<0.06 gap_before<1.5 0.02 odds<-0.725 share<0.016 -0.011 0.277 0.046 0.006 -0.032 children<0.01 0.023 0.156
figures<0.183 odds<1.341 figures<-0.15 longer<2.525 parents<0.089 -0.049 0.046 words_after<0.223 -0.015 family_words<0.015 -0.033 odds<-0.847 0.148 0.041 0.012 -0.201 echo<0.168 -0.064 0.009
odds<0.113 subjects_margin<0.002 children<0.01 before_or_after<0.045 longer<3.068 -0.015 0.026 before_or_after<0.862 0.026 -0.021 0.088 0.066 subjects<0.482 0 literal<0.786 contained<0.246 -0.025 -0.181 0.026
lesser_rival<0.067 gaps<0.344 before_or_after<0.862 words_at_large<0.529 longer<2.602 -0.006 0.035 0.064 -0.014 literal<0.819 -0.092 words_margin<-0.035 -0.03 length<0.641 -0.061 0.123 words_margin<-0.143 0.021 -0.018
subjects<0.996 contained<0.736 literal<0.902 longer_gap_after<3.5 two_after<0.729 two_before<0.052 0.01 0.047 words_before<0.946 -0.027 0.06 gap_after<2.5 -0.024 words_before<0.081 -0.027 0.023 -0.062 0.09 -0.031
figures<0.268 odds<1.341 figures<-0.15 words_at_large<0.168 -0.073 family_words<0.033 family_words_margin<-0.144 subjects_margin<-0.981 -0.054 0.061 -0.05 0.012 0.01 -0.179 lesser_rival<0.017 subjects<0.367 0.076 -0.051 -0.06
odds<0.113 subjects_margin<0.265 echo_margin<-0.185 length<0.239 0.141 0.017 words_after<0.943 lesser_rival<0.067 depth<0.5 0.024 -0.017 -0.011 -0.045 0.087 rival<0.275 -0.007 length<0.679 0.014 -0.133
longer<3.157 depth<0.5 rival<0.122 longer<2.013 0.085 shorter<2.25 headed<0.5 0.006 -0.089 0.036 subjects<0.992 -0.003 -0.06 kinship<0.31 -0.005 contained<0.473 -0.089 0.085 0.029
odds<1.341 subjects_margin<0.265 words_at_large<0.198 length<0.726 gaps<0.114 -0.093 -0.009 contained<0.1 longer_gap_after<7.5 kinship<0.034 headed<0.5 0.2 -0.039 0.032 -0.031 -0.072 0.003 0.062 -0.142
contained<0.834 echo<0.464 literal<0.923 longer_gap_after<3.5 gap_after<1.5 0.007 0.053 gap_after<2.5 -0.023 literal<0.218 -0.021 0.022 -0.074 length<0.726 0.086 echo_margin<0.134 -0.145 0.016 0.081
longer<3.35 figures<0.268 figures<-0.15 distance<0.169 -0.047 words_at_large<0.592 longer<2.441 -0.049 0.003 0.085 odds<0.113 before<0.111 0.005 0.04 -0.034 lesser_rival<0.006 0.034 -0.051 0.078
lesser_rival<0.067 gaps<0.344 0.012 literal<0.819 -0.085 family_words_margin<-0.032 -0.029 length<0.74 -0.033 0.129 before<0.154 shorter<1.701 -0.067 heading_in_text<0.038 -0.012 0.066 longer<2.602 0.06 -0.022
odds<1.341 figures<0.183 contained<0.009 words_at_large<0.264 before<0.011 -0.024 words_before<0.055 -0.008 0.072 -0.023 words_at_large<0.264 echo<0.128 0.014 -0.054 0.022 echo<0.168 -0.058 0.011 -0.129
contained<0.834 echo<0.519 literal<0.902 words_at_large<0.547 -0.001 subjects_margin<-0.925 -0.015 words_before<0.902 longer_gap_after<1.5 -0.009 0.084 0.089 -0.055 echo_margin<0.134 length<0.804 0.05 -0.14 0.027 0.075
before_or_after<0.862 before_or_after<0.229 longer<2.602 rival<0.166 length<0.508 -0.073 figures<-0.15 -0.046 0.033 -0.035 words_at_large<0.555 family_words<0.035 -0.024 0.019 0.102 0.032 longer<2.138 0.054 -0.038
same_gap_after<0.25 rival<0.028 words_after<0.5 0.135 0.009 longer<2.35 -0.038 subjects<0.989 family_words<0.206 -0.003 length<0.74 0.126 -0.022 -0.055 distance<0.839 0.003 kinship<0.131 0.028 0.148
odds<0.113 subjects_margin<0.002 family_words<0.243 figures<0.45 kinship<0.854 length<0.707 longer<2.441 -0.045 0.005 0.01 -0.082 -0.058 shorter<2.441 echo_margin<-0.037 0.14 0.012 -0.066 0.052 -0.025
words_margin<-0.128 kinship<0.735 subjects<0.043 0.008 odds<-0.725 words_after<0.265 0.02 gaps<0.314 rival<0.99 0.26 -0.026 0.003 0.012 -0.043 lesser_rival<0.067 words_after<0.471 0.015 -0.019 -0.016
longer_gap_after<3.5 words_after<0.06 rival<0.569 before_or_after<0.862 0.075 -0.017 -0.054 0.002 two_after<0.078 -0.015 words_before<0.114 -0.018 after<0.008 -0.037 rival<0.275 0.026 longer_gap_before<0.5 -0.046 0.148
odds<1.341 children<0.01 subjects_margin<0.265 words_at_large<0.198 length<0.679 gaps<0.114 -0.095 -0.014 family_words<0.101 0.025 -0.072 0.001 0.05 family_words<0.054 length<0.841 0.15 -0.033 -0.032 -0.116
subjects<0.996 subjects<0.065 echo<0.168 kinship<0.275 two_before<0.018 -0.018 0.017 depth<0.5 -0.015 -0.08 0.035 contained<0.081 longer<2.441 headed<0.5 0.126 -0.054 0.021 -0.013 -0.025
longer<3.384 longer_gap_after<3.5 gap_after<1.5 0.002 gaps<0.001 0.117 words_before<0.32 -0.011 0.073 gap_after<4.5 two_before<0.76 -0.013 -0.065 words_before<0.081 longer<2.441 -0.088 0.01 0.028 0.075
before_or_after<0.001 words_at_large<0.555 distance<0.919 -0.027 subjects_told<0.5 -0.021 0.128 0.05 before_or_after<0.017 heading_in_text<0.038 -0.021 rival<0.151 -0.04 0.098 before_or_after<0.862 0.01 longer<2.138 0.05 -0.034
odds<0.113 family_words<0.206 figures<0.45 kinship<0.854 figures<-0.15 -0.011 before<0.111 0.004 before_*_words<0.054 0.067 -0.006 -0.085 -0.056 0.039 rival<0.072 0.008 distance<0.544 -0.019 -0.109
lesser_rival<0.067 distance<0.117 subjects_margin<-0.034 -0.047 0.012 0.012 two_before<0.017 -0.023 echo<0.083 total_margin<-0.07 odds<-0.964 before_or_after<0.03 -0.001 0.144 0.001 -0.026 share<0.026 0.116 0.014
longer<3.113 depth<0.5 rival<0.166 parents<0.076 headed<0.5 0.015 -0.03 echo_margin<0.052 0.102 -0.082 -0.009 kinship<0.31 -0.004 rival<0.941 -0.089 0.054 family_words<0.081 -0.01 0.055
odds<1.341 figures<0.183 gaps<0.174 -0.004 gaps<0.344 children<0.01 0.017 0.128 literal<0.761 -0.09 -0.001 kinship<0.082 -0.07 echo<0.157 -0.04 subjects_told<0.5 0.083 -0.027 -0.103
same_gap_after<0.25 rival<0.022 0.043 longer<2.35 -0.034 two_after<0.012 -0.02 0.01 distance<0.839 longer_gap_after<4.5 words_after<0.06 0.044 0.002 gap_after<5.5 -0.036 literal<0.305 -0.005 0.09 0.047
before_or_after<0.001 length<0.189 0.137 0.014 heading_in_text<0.305 heading_in_text<0.038 before_or_after<0.017 -0.019 share<0.025 kinship<0.275 kinship<0.043 -0.013 0.062 -0.062 -0.001 longer<2.441 -0.036 0.064 -0.077
odds<0.113 echo_margin<0.088 0.001 subjects_told<0.5 0.097 -0.019 subjects<0.482 kinship<0.051 -0.083 heading_in_text<0.26 0.029 -0.093 literal<0.786 contained<0.246 -0.017 -0.126 words_margin<-0.219 -0.097 0.067
contained<0.834 echo<0.464 literal<0.923 words_at_large<0.547 words_after<0.858 0.001 -0.037 subjects_margin<-0.925 -0.015 words_before<0.849 0.01 0.07 -0.065 length<0.726 0.073 rival<0.003 0.017 -0.122 0.064
words_at_large<0.198 contained<0.1 length<0.707 -0.04 total_margin<-0.003 family_words_margin<-0.076 subjects<0.043 0.002 echo_margin<-0.118 -0.025 0.196 -0.06 figures<-0.15 -0.057 subjects_told<0.5 0.183 0.009 -0.072 0.002
lesser_rival<0.067 distance<0.117 longer<2.013 0.053 -0.03 0.01 words_margin<-0.143 two_after<0.729 two_before<0.046 -0.004 longer_gap_after<4.5 words_at_large<0.628 0.123 -0.041 longer<2.35 -0.082 0.033 -0.034 -0.013
same_gap_after<0.25 rival<0.022 0.038 longer<2.35 gaps<0.296 -0.042 before<0.003 -0.05 0.081 -0.003 before_or_after<0.004 rival<0.275 family_words_margin<-0.032 -0.035 0.103 length<0.74 0.193 -0.031 0.003
odds<0.113 subjects_margin<0.002 children<0.01 -0.001 0.061 words_at_large<0.422 same_gap_after<0.75 -0.011 0.088 0.115 words_margin<-0.25 -0.107 words_at_large<0.454 contained<0.246 -0.004 literal<0.786 -0.077 0.049 0.036
two_before<0.76 two_before<0.102 longer<3.068 depth<0.5 lesser_rival<0.067 0.011 -0.02 kinship<0.31 -0.013 contained<0.473 -0.091 0.075 same_gap_after<0.75 words_after<0.295 -0.011 0.131 0.064 0.022 -0.015
figures<0.183 odds<1.341 figures<-0.15 words_at_large<0.168 -0.062 two_before<0.76 words_before<0.789 longer_gap_before<7.5 -0.017 0.022 0.065 words<0.13 -0.06 0.06 0.007 -0.107 echo<0.168 -0.05 0.011
gaps<0.344 literal<0.923 gaps<0.174 rival<0.031 0.043 -0.007 0.014 -0.075 literal<0.761 -0.082 length<0.641 -0.047 family_words_margin<-0.032 -0.022 words_at_large<0.454 odds<-0.847 0.248 0.056 -0.013
subjects<0.996 subjects<0.065 echo<0.242 words_after<0.427 lesser_rival<0.023 0.043 -0.003 -0.024 words_before<0.154 -0.038 0.078 contained<0.096 longer<2.25 shorter<1.701 -0.059 0.145 0.027 -0.016 -0.021
words_margin<-0.128 kinship<0.735 total_margin<-0.058 subjects_margin<-0.741 -0.01 longer_gap_after<4.5 odds<-0.55 before<0.007 0.033 lesser_rival<0.056 0.16 0.054 distance<0.117 0.051 -0.027 -0.014 0.097 -0.039 -0.004
before_or_after<0.862 odds<0.405 between<0.026 shorter<1.701 words_at_large<0.743 -0.035 0.074 0.006 before_*_words<0.001 0.1 0.011 -0.057 longer<2.138 0.043 words_before<0.923 -0.046 two_after<0.118 -0.04 0.074
longer<3.384 longer_gap_after<3.5 0.006 gap_after<2.5 shorter<2.35 gaps<0.001 length<0.911 -0.017 0.135 -0.052 0 literal<0.24 words_at_large<0.168 -0.072 -0.002 0.02 longer_gap_after<1.5 -0.058 0.093
two_after<0.729 two_after<0.078 echo_margin<-0.185 0.025 -0.007 words_before<0.099 gap_before<6.5 0.007 -0.099 words_at_large<0.305 total_margin<-0.048 0.099 0.029 0.006 length<0.927 words_before<0.687 -0.026 0.032 -0.065
contained<0.805 echo<0.464 length<0.592 longer<2.441 -0.065 rival<0.239 -0.018 odds<-0.964 0.108 0.015 subjects_margin<-0.7 -0.008 0.013 length<0.726 0.066 echo_margin<0.134 -0.116 0.002 0.055
before_or_after<0.001 words_before<0.055 echo<0.044 -0.013 0.151 length<0.189 0.118 0.004 before_or_after<0.017 heading_in_text<0.038 words_margin<-0.015 -0.025 0.011 rival<0.151 -0.038 0.083 literal<0.923 0.004 -0.068
heading_in_text<0.305 heading_in_text<0.038 heading<0.346 heading<0.021 two_after<0.729 longer_gap_after<3.5 0.014 -0.006 -0.018 -0.057 0.127 longer<2.441 -0.046 subjects_margin<-0.962 0.116 0.032 two_before<0.001 0.04 -0.085
children<0.01 subjects<0.996 subjects<0.065 family_words<0.071 -0.012 0.013 family_words_margin<-0.07 0.036 -0.013 gaps<0.001 odds<-0.725 0.138 -0.007 -0.031 family_words<0.052 length<0.841 0.126 -0.037 -0.03
same_gap_after<0.25 -0.005 distance<0.794 longer_gap_before<5.5 kinship<0.275 0.028 -0.003 words_before<0.099 length<0.956 -0.06 0.055 kinship<0.034 lesser_rival<0.094 0.148 -0.019 -0.011 kinship<0.082 0.008 0.085
figures<0.183 figures<-0.15 words_at_large<0.168 family_words_margin<-0.084 0.021 -0.096 two_before<0.76 0.002 -0.042 0.006 kinship<0.082 -0.064 words_at_large<0.328 0.035 echo<0.168 -0.078 subjects<0.367 0.063 -0.062
gaps<0.001 length<0.58 -0.03 words_after<0.69 rival<0.046 0.113 family_words_margin<-0.05 distance<0.964 same_gap_after<0.25 -0.018 before<0.111 0.013 0.133 before<0.02 0.174 -0.043 -0.029 -0.04 -0.002
words_at_large<0.547 words_after<0.471 rival<0.046 0.038 -0.001 length<0.592 words<0.331 -0.08 0.08 literal<0.843 echo_margin<-0.185 0.03 -0.036 0.048 lesser_rival<0.359 literal<0.923 0.024 -0.066 -0.077
before_or_after<0.862 odds<0.405 between<0.026 lesser_rival<0.061 0.012 -0.008 0.044 -0.049 longer<2.138 two_before<0.01 -0.047 subjects_margin<-0.839 -0.023 0.101 words_before<0.923 -0.043 two_after<0.118 -0.037 0.067
kinship<0.979 kinship<0.854 words_at_large<0.592 literal<0.591 literal<0.374 -0.001 distance<0.898 0.014 0.163 depth<0.5 -0.008 -0.071 subjects_margin<-0.981 -0.023 words_before<0.849 0.007 0.069 -0.073 0.07
contained<0.692 echo<0.464 literal<0.898 length<0.239 literal<0.191 -0.057 two_before<0.02 0.013 0.133 length<0.508 share<0.02 0.039 -0.032 0.004 -0.041 -0.074 literal<0.652 -0.08 0.067
words_at_large<0.87 kinship<0.854 words_at_large<0.592 heading_in_text<0.325 words_before<0.84 0.001 -0.023 -0.064 subjects_margin<-0.981 -0.02 words_before<0.849 echo<0.044 -0.023 0.049 family_words_margin<-0.194 0.008 0.086 -0.073 0.065
subjects_margin<0.002 subjects<0.925 subjects<0.884 longer<3.238 -0.001 0.035 lesser_rival<0.168 0.013 0.168 two_after<0.015 -0.059 -0.004 words_at_large<0.422 longer_gap_after<1.5 -0.065 before<0.006 0.083 -0.007 0.091
heading<0.427 heading<0.346 words_before<0.081 -0.011 gap_before<1.5 kinship<0.476 words_before<0.265 -0.003 echo_margin<0.088 -0.043 0.049 0.011 words_at_large<0.328 kinship<0.131 0.011 0.054 -0.012 0.119 -0.084
gaps<0.174 -0.004 words_at_large<0.278 echo<0.106 literal<0.591 lesser_rival<0.067 two_before<0.012 0.007 0.134 two_after<0.012 -0.053 depth<0.5 0.023 0.143 -0.024 -0.019 kinship<0.476 -0.017 0.02
contained<0.009 words_at_large<0.264 kinship<0.275 shape<-0.5 -0.039 0.045 distance<0.992 -0.054 0.157 words_at_large<0.422 -0.047 -0.002 odds<-0.934 two_after<0.044 share<0.015 -0.026 0.077 0.12 0
words_at_large<0.168 length<0.74 -0.075 longer_gap_after<7.5 headed<0.5 rival<0.275 depth<0.5 lesser_rival<0.12 words_before<0.32 distance<0.898 0.182 -0.021 -0.032 -0.02 -0.021 -0.029 -0.024 -0.046 0.002
two_before<1 two_after<1 before_or_after<0.001 words_before<0.055 0.102 0.014 before_or_after<0.017 lesser_rival<0.004 0.058 kinship<0.439 heading_in_text<0.038 -0.013 rival<0.151 -0.036 0.073 -0.061 0.005 -0.035 -0.029
figures<0.268 contained<0.009 words_at_large<0.264 0.014 words_at_large<0.422 -0.044 rival<0.39 0.013 -0.054 0.006 kinship<0.082 -0.071 subjects_margin<-0.981 0.051 odds<-0.08 -0.053 words_before<0.875 0.044 -0.061
words_at_large<0.168 contained<0.096 length<0.566 -0.087 total_margin<-0.003 same_gap_before<0.75 -0.044 words_margin<-0.085 0.095 -0.049 figures<-0.15 -0.057 subjects_told<0.5 longer_gap_after<7.5 0.191 -0.017 0.01 -0.098 0.001
kinship<0.979 kinship<0.854 same_gap_after<0.25 words_after<0.223 rival<0.046 before<0.053 0.104 -0.048 -0.019 gap_before<3.5 -0.001 subjects<0.896 0.084 -0.059 0.006 words<0.208 -0.102 0.021 0.066
longer<2.97 -0.003 total_margin<-0.003 words_after<0.278 family_words<0.044 -0.032 words_margin<-0.064 words_before<0.099 0.104 odds<-0.954 0.098 -0.007 length<0.679 -0.057 0.012 0.04 two_after<0.035 0.089 0.002
parents<0.076 distance<0.023 words_at_large<0.234 same_gap_before<0.75 -0.051 0.065 -0.084 0.001 before<0.053 rival<0.102 0.053 -0.06 odds<-0.55 distance<0.214 0.015 0.209 before_or_after<0.229 -0.055 0.053
gaps<0.001 rival<0.122 longer<2.138 two_after<0.025 0.181 0.01 shorter<2.25 contained<0.157 -0.053 0.07 0.059 family_words_margin<-0.046 subjects_margin<-0.125 total_margin<-0.035 -0.028 0.069 0.039 -0.045 -0.002
odds<1.341 subjects_margin<0.265 words_at_large<0.198 contained<0.1 gaps<0.166 length<0.707 -0.059 0.007 0.049 -0.066 0.002 longer_gap_before<1.5 0.091 same_gap_after<0.75 -0.03 0.069 shorter<2.25 0.031 -0.113
gaps<0.001 rival<0.122 distance<0.794 longer<2.138 words_after<0.088 0.123 -0.005 -0.005 two_before<0.018 0.155 -0.004 family_words_margin<-0.046 0.011 -0.041 gaps<0.152 words_at_large<0.168 -0.098 -0.008 0.005
longer<3.113 -0.002 family_words<0.081 two_before<0.228 lesser_rival<0.12 echo_margin<-0.115 length<0.551 0.156 0.008 -0.003 -0.032 -0.063 same_gap_after<0.25 words_after<0.25 -0.007 0.08 lesser_rival<0.067 0.021 0.117
figures<0.183 odds<-0.08 family_words<0.012 -0.007 odds<-0.934 share<0.015 0.005 0.098 0.006 -0.013 echo<0.096 -0.072 longer_gap_after<2.5 words_after<0.2 0.078 -0.002 words_before<0.129 -0.071 -0.002
longer_gap_after<3.5 0.005 longer<2.525 length<0.508 -0.082 between<0.026 -0.02 lesser_rival<0.043 -0.043 0.097 words_after<0.211 -0.008 subjects_margin<-0.56 share<0.033 two_before<0.011 0.006 0.145 0.013 0.002
heading<0.427 heading<0.312 same_gap_before<0.75 shorter<1.701 words_at_large<0.592 -0.049 0.04 distance<0.023 -0.055 0.002 longer<1.869 before<0.022 -0.035 0.09 gap_before<1.5 -0.008 0.019 0.102 -0.079
gaps<0.001 rival<0.122 longer<2.138 words_after<0.088 0.149 0.001 shorter<2.138 echo<0.168 -0.064 0.081 0.04 family_words_margin<-0.046 total_margin<-0.056 -0.009 subjects<0.852 0.01 0.151 -0.037 -0.002
length<0.239 echo_margin<-0.115 literal<0.191 -0.036 longer<2.525 -0.031 0.126 -0.028 family_words_margin<-0.321 after_*_words<0.888 -0.078 0.053 contained<0.736 contained<0.426 0.001 shorter<2.441 -0.008 -0.101 0.058
heading_squared<0.182 heading<0.346 heading_in_text<0.038 kinship<0.814 -0 distance<0.589 -0.065 0.046 longer<2.441 lesser_rival<0.009 words_margin<0.002 0.079 -0.053 -0.069 heading_in_text<0.349 0.048 -0.058 0.103 -0.075
gaps<0.001 length<0.58 -0.022 words_after<0.69 literal<0.324 same_gap_after<0.75 -0.009 literal<0.24 0.07 -0.043 distance<0.544 distance<0.117 0.083 -0.046 share<0.213 0.22 -0.01 -0.037 -0.002
words_at_large<0.87 kinship<0.854 words_at_large<0.547 words_after<0.613 0.001 length<0.592 words<0.331 -0.08 0.06 literal<0.843 parents<0.076 -0.032 0.048 0.045 lesser_rival<0.359 0.019 -0.072 -0.062 0.058
length<0.239 words_before<0.28 -0.007 longer<2.525 -0.054 two_after<0.011 -0.007 0.166 contained<0.736 contained<0.426 family_words_margin<-0.321 after_*_words<0.888 -0.079 0.049 0.001 longer<2.525 0.001 -0.088 0.057
subjects_margin<0.002 subjects<0.925 subjects<0.884 -0 lesser_rival<0.168 0.012 0.144 two_after<0.015 -0.055 before<0.006 longer_gap_after<0.5 -0.062 0.075 -0.024 total_margin<-0.049 0.069 distance<0.648 -0.037 0.034
longer_gap_after<4.5 0.004 gap_after<4.5 two_before<0.76 kinship<0.068 -0.028 longer_gap_before<7.5 -0.011 subjects<0.616 share<0.108 after<0.013 lesser_rival<0.083 0.089 -0.027 0.137 -0.013 -0.063 -0.075 0.01
gap_before<7.5 gap_after<1.5 -0.004 echo<0.064 words_at_large<0.264 two_before<0.033 -0.013 figures<-0.15 -0.01 0.074 -0.024 0.021 longer_gap_after<7.5 rival<0.569 same_gap_before<0.75 -0.039 0.031 0.101 -0.06
figures<0.183 contained<0.009 words_at_large<0.264 kinship<0.275 shape<-0.5 -0.035 0.036 distance<0.992 distance<0.023 0.056 -0.075 0.118 words_before<0.713 -0.035 0.005 0.006 echo<0.168 -0.044 0.011
longer_gap_after<3.5 0.005 two_after<0.078 words_before<0.181 literal<0.218 -0.017 0.018 headed<0.5 gap_after<4.5 -0.043 length<0.981 -0.009 0.103 0.044 after<0.145 0.001 shorter<1.701 -0.061 0.078
words_at_large<0.168 length<0.74 -0.067 headed<0.5 depth<0.5 subjects_margin<-0.722 -0.028 subjects<0.907 distance<0.195 words_before<0.142 0.164 0.004 two_before<0.006 0.095 -0.047 -0.034 -0.043 -0.047 0.001
length<0.239 echo_margin<-0.115 literal<0.191 -0.031 longer<2.525 -0.026 lesser_rival<0.12 0.141 0.015 -0.025 contained<0.856 rival<0.999 -0 subjects<0.213 contained<0.167 -0.06 0.087 -0.105 0.071
echo_margin<-0.185 distance<0.794 0.004 words<0.005 subjects_margin<-0.063 0.006 share<0.024 -0.003 0.233 -0.037 words_after<0.943 0 before<0.154 gaps<0.514 echo<0.355 -0.081 0.033 0.052 0.022
heading<0.427 heading<0.363 two_before<0.07 longer<3.068 subjects_margin<-0.839 echo<0.168 -0.035 0.025 -0 0.014 before_*_words<0.121 0.011 longer<2.138 0.063 echo<0.148 -0.058 0.027 0.104 -0.073
odds<0.113 echo_margin<0.088 0 0.039 share<0.543 distance<0.617 -0.017 -0.1 gaps<0.001 0.048 heading_in_text<0.26 before_*_words<0.001 0.022 shorter<2.441 longer<2.138 0.031 -0.12 0.022 -0.101
children<0.01 words_margin<-0.143 gap_before<5.5 0.004 family_words_margin<-0.144 0.1 -0.021 words_after<0.943 lesser_rival<0.023 heading_in_text<0.195 0.023 -0.049 -0.006 -0.032 length<0.892 family_words<0.052 0.098 -0.015 -0.065
gap_before<7.5 figures<-0.15 family_words<0.035 family_words_margin<-0.144 gap_before<2.5 after<0.001 words_margin<-0.219 -0.059 0.089 -0.03 0.088 -0.043 0.005 0.005 rival<0.569 shorter<1.498 0.071 -0.035 0.066
figures<0.268 odds<0.113 two_after<0.729 0.005 subjects<0.065 -0.027 0.026 -0.019 two_after<0.066 lesser_rival<0.006 kinship<0.396 0.092 -0.027 echo<0.272 -0.069 0.02 subjects_margin<-0.048 0.06 -0.022
longer_gap_after<4.5 words_after<0.06 lesser_rival<0.359 0.03 -0.071 words_after<0.088 -0.056 0.002 two_before<0.998 shorter<1.701 length<0.225 literal<0.218 -0.062 0.065 -0.065 gap_before<7.5 0.004 -0.045 -0.061
parents<0.076 distance<0.023 words_at_large<0.226 same_gap_before<0.75 -0.043 0.071 -0.069 parents<0.001 0.002 -0.043 before<0.053 rival<0.136 0.035 -0.059 odds<-0.55 0.128 before_or_after<0.229 -0.051 0.047
same_gap_after<0.25 -0.004 before_or_after<0.004 rival<0.239 family_words_margin<-0.032 words_at_large<0.529 -0.074 0.036 contained<0.092 0.155 -0 length<0.74 words_after<0.778 rival<0.693 0.22 0.002 0.009 -0.017 0.002
words_at_large<0.168 contained<0.096 length<0.566 -0.081 headed<0.5 same_gap_after<0.25 -0.039 subjects_margin<-0.7 before<0.065 -0.058 0.052 words_before<0.142 depth<0.5 0.109 -0.018 -0.009 -0.039 -0.087 0.001
odds<1.341 subjects_margin<0.15 words_at_large<0.198 family_words_margin<-0.076 0.011 total_margin<-0.003 -0.066 -0.004 0.001 longer_gap_before<6.5 contained<0.178 total_margin<-0.056 -0.014 0.106 -0.014 -0.025 shorter<2.25 0.03 -0.095
total_margin<0.26 echo<0.519 words<0.443 echo<0.464 heading<0.427 heading<0.242 heading_in_text<0.325 0 -0.049 0.076 -0.082 -0.069 0.074 length<0.873 0.051 gaps<0.414 -0.095 0.02 0.061
kinship<0.043 same_gap_after<0.75 two_before<0.009 -0.068 before<0.006 0.046 -0.019 words_at_large<0.249 distance<0.148 0.142 share<0.031 -0.064 before<0.017 0.123 -0.006 distance<0.945 -0.04 0.079 0.002
gaps<0.001 rival<0.122 distance<0.794 words_before<0.114 figures<-0.15 -0.032 longer_gap_after<7.5 0.102 -0.026 -0.015 longer_gap_before<6.5 0.114 -0.017 family_words_margin<-0.046 0.009 -0.034 words_before<0.114 -0.014 0.002
before_or_after<0.862 before_or_after<0.229 -0.001 before_*_words<0.001 0.044 -0.005 longer<2.525 lesser_rival<0.142 lesser_rival<0.004 0.04 words_before<0.892 longer<2.138 0.015 -0.056 lesser_rival<0.023 -0.015 0.084 0.071 -0.038
family_words<0.012 subjects_margin<-0.17 -0.019 length<0.726 -0.02 after_*_words<0.002 rival<0.569 0.049 -0.051 -0.032 odds<-0.944 share<0.015 two_after<0.066 -0.02 echo<0.039 -0.028 0.153 0.083 -0.001
before_or_after<0.017 lesser_rival<0.025 words_at_large<0.555 words_after<0.448 words_at_large<0.226 -0.04 distance<0.492 -0.029 0.102 -0.028 0.054 heading_in_text<0.038 words_margin<-0.015 -0.023 0.012 subjects_margin<-0.894 0.1 -0.004 0.003
two_before<0.07 same_gap_after<0.75 -0.008 longer<2.862 words_at_large<0.565 subjects_margin<0.045 -0.02 0.074 0.038 longer_gap_after<1.5 subjects<0.541 -0.069 0.061 family_words<0.137 0.063 -0.021 after_*_words<0.021 0.011 -0.02
gaps<0.166 -0.004 length<0.911 two_after<0.078 0.002 gaps<0.2 0.06 odds<-0.99 words_before<0.181 0.164 -0.003 kinship<0.476 words_at_large<0.226 0.046 -0.051 0.043 gaps<0.498 -0.024 0.072
longer<3.384 longer_gap_after<3.5 same_gap_before<0.75 -0.003 gap_before<0.5 -0 before<0.026 -0.006 odds<-0.747 share<0.066 0.148 -0.034 0.032 words_before<0.933 -0.003 -0.06 longer_gap_after<1.5 -0.055 0.072
family_words<0.012 words_at_large<0.264 kinship<0.275 shape<-0.5 -0.07 0.031 -0.037 words_at_large<0.422 -0.042 depth<0.5 rival<0.39 0.021 -0.045 -0.075 odds<-0.934 kinship<0.034 -0.043 0.044 -0.001
words_at_large<0.168 length<0.679 -0.072 headed<0.5 depth<0.5 subjects_margin<-0.722 -0.03 subjects<0.917 words_before<0.129 distance<0.398 0.116 0.006 -0.013 -0.039 -0.042 family_words_margin<-0.09 0.031 -0.073 0.001
words_at_large<0.168 contained<0.096 length<0.566 -0.077 total_margin<-0.003 family_words_margin<-0.078 same_gap_before<0.75 subjects<0.868 -0.057 0.071 after<0.013 -0.028 0.086 -0.051 figures<-0.15 -0.052 0.069 -0.081 0.001
total_margin<0.26 odds<1.341 literal<0.927 kinship<0.476 -0.002 depth<0.5 0.015 length<0.317 0.043 -0.085 words<0.082 -0.08 family_words_margin<0.007 0.074 -0.035 shorter<2.25 0.023 -0.111 0.06
rival<0.999 words_margin<-0.185 subjects<0.349 longer_gap_before<6.5 longer_gap_before<3.5 share<0.049 -0.041 odds<-0.651 0.084 -0.004 -0.072 0.065 0.068 -0.001 length<0.653 contained<0.167 -0.046 0.076 -0.081
echo<0.042 -0.005 odds<-0.999 before<0.004 subjects_margin<-0.806 0.001 words<0.079 0.204 0.009 two_before<0.028 -0.049 0.071 subjects_margin<-0.284 0.012 two_after<0.013 lesser_rival<0.031 -0.006 -0.059 0.003
heading<0.427 heading<0.363 heading_in_text<0.038 heading<0.021 -0.001 -0.049 longer<2.35 -0.038 gap_before<0.5 words_at_large<0.293 -0.06 0.034 length<0.391 -0.04 subjects<0.426 0.088 -0 0.098 -0.066
kinship<0.814 heading_in_text<0.325 total_margin<-0.117 rival<0.166 length<0.592 -0.049 0.082 length<0.479 0.065 -0.02 -0 -0.047 words_at_large<0.87 heading_in_text<0.359 before_*_words<0.826 -0.066 0.024 0.062 0.05
gaps<0.001 distance<0.945 odds<-0.954 -0.057 subjects<0.406 echo<0.216 length<0.523 -0.051 0.023 0.099 words_before<0.168 0.014 -0.077 subjects_margin<-0.125 -0.02 odds<-0.725 0.142 0.007 -0.002
total_margin<0.26 echo<0.519 words<0.443 literal<0.898 0.001 lesser_rival<0.027 -0.057 subjects_margin<-0.678 -0.044 subjects_margin<-0.149 0.114 -0.027 0.069 length<0.763 0.059 echo_margin<0.134 -0.094 0.008 0.058
two_after<0.729 two_after<0.078 -0.002 rival<0.829 gaps<0.246 0.001 0.051 0.073 length<0.927 words_at_large<0.438 -0.026 gap_before<0.5 family_words<0.084 echo<0.078 0.002 -0.097 0.053 0.067 -0.057
two_after<1 two_before<1 lesser_rival<0.004 0.024 0 figures<-0.15 -0.078 odds<-0.317 odds<-0.725 -0.049 0.08 -0.034 distance<0.07 after<0.003 0.09 -0.022 between<0.012 -0.052 0.04
figures<0.183 0.001 echo<0.096 -0.067 words_before<0.154 longer_gap_before<2.5 0.033 -0.057 two_after<0.025 total_margin<-0.007 echo<0.272 -0.076 0.034 words_after<0.809 two_before<0.07 0.079 -0.041 -0.035 0.049
rival<0.999 words_margin<-0.185 subjects<0.349 longer_gap_before<6.5 longer_gap_before<3.5 share<0.049 kinship<0.244 0.034 -0.076 0.02 -0.069 0.056 0.059 -0.001 length<0.653 contained<0.167 -0.045 0.067 -0.075
length<0.128 -0.046 length<0.239 distance<0.464 words_after<0.922 0.094 -0.019 subjects_margin<-0.7 before<0.01 0.084 -0.03 -0.037 family_words_margin<-0.321 distance<0.07 after<0.003 -0.037 0.078 -0.071 0
longer_gap_after<4.5 0.003 distance<0.794 gap_after<5.5 -0.027 0.015 rival<0.693 rival<0.322 length<0.763 -0.02 before<0.002 -0.03 0.045 length<0.74 words_before<0.099 0.01 0.137 -0.005 -0.062
heading_squared<0.182 heading_squared<0.132 heading_in_text<0.038 -0.001 longer<2.441 lesser_rival<0.009 words_margin<0.002 0.075 -0.044 -0.061 gap_before<0.5 words_at_large<0.293 -0.054 0.027 length<0.391 -0.035 0.066 0.094 -0.062
total_margin<0.26 echo<0.464 family_words<0.341 words_margin<0.163 family_words<0.206 kinship<0.854 0 -0.082 total_margin<-0.023 0.073 -0.001 subjects<0.561 -0.088 0.03 0.056 length<0.691 0.068 -0.067 0.057
children<0.01 gaps<0.483 gaps<0.344 -0 -0.046 distance<0.273 -0.017 length<0.641 -0.034 0.097 length<0.892 family_words<0.044 0.093 gap_after<2.5 total_margin<-0.034 -0.076 0.033 0.04 -0.06
two_before<0.07 -0.003 after_*_words<0.021 two_before<0.228 literal<0.218 -0.012 distance<0.648 0.021 longer_gap_before<3.5 -0.039 kinship<0.043 -0.037 rival<0.136 0.037 gaps<0.238 0.196 -0.006 0.001 -0.018
gaps<0.001 kinship<0.226 same_gap_after<0.75 echo<0.134 two_before<0.008 -0.075 between<0.002 lesser_rival<0.106 -0.013 0.086 -0.055 -0.094 distance<0.367 before_or_after<0.126 -0.09 0.042 0.07 0.021 -0.002
lesser_rival<0.067 0.004 headed<0.5 two_after<0.012 two_before<0.102 kinship<0.043 0.016 -0.047 0.01 echo<0.071 words_at_large<0.234 0.018 -0.023 0.014 before<0.006 before<0.002 0.02 0.167 -0.013",
    part: [
        -3.703, // bias
        -0.821, // coverage
        0.253, // echo of piece
        0.000, // meaning of piece
        -0.457, // said better
        0.124, // echoed better
        0.231, // coverage ahead
        0.129, // echo ahead
        2.949, // siblings held
        3.450, // children held
        2.028, // parent is whole's partner
        1.142, // neighbour is whole's partner
        11.023, // score
        0.281, // unclaimed
        -1.564, // coverage elsewhere
        -0.370, // score elsewhere
        -1.454, // partner's score
        -2.045, // words of partner
        0.000, // meaning of partner
        0.665, // sibling is whole's partner
    ],
    part_trees: "\
odds<-0.807 -0.067 score<0.302 lesser_rival<0.011 -0.034 total_margin<-0.027 score<0.052 0.005 0.098 0.012 -0.06
odds<-0.807 -0.064 score<0.302 lesser_rival<0.025 distance<0.339 -0.071 0.023 total_margin<-0.029 0.078 0.011 -0.054
odds<-0.807 -0.062 score<0.22 score<0.066 -0.004 contained<0.193 distance<0.294 0.023 0.091 -0.04 -0.025
score<0.028 -0.065 score<0.302 lesser_rival<0.021 -0.026 echo_margin<-0.055 score<0.052 0 0.069 0.002 -0.046
score<0.028 -0.062 score<0.302 lesser_rival<0.027 -0.019 total_margin<-0.052 0.059 subjects_margin<-0.366 0.038 -0.016 -0.041
score<0.028 -0.06 distance<0.214 -0.037 family_words<0.148 score<0.066 -0.009 gaps<0.308 0.036 0.159 -0.051
score<0.016 -0.07 score_elsewhere<0.026 -0.046 odds<0.081 score<0.052 -0.013 score<0.22 0.043 -0.006 -0.223
score<0.016 -0.067 lesser_rival<0.027 distance<0.242 -0.087 score<0.066 -0.075 gaps<0.484 0.004 0.184 0.014
score<0.016 -0.065 score_elsewhere<0.026 -0.04 echo_margin<-0.055 score<0.052 -0.008 unclaimed<0.858 0.047 -0.047 -0.013
score<0.016 -0.063 distance<0.195 -0.034 contained<0.225 score<0.052 -0.017 gaps<0.505 0.026 0.181 -0.056
score<0.016 echoed_better<0.079 -0.073 0.022 score<0.302 score<0.066 kinship<0.275 0.006 -0.058 0.024 -0.036
odds<-1.049 unclaimed<0.334 -0.077 0.009 lesser_rival<0.021 before_or_after<0.01 odds<-0.647 -0.064 0.064 -0.067 0.009
odds<-1.049 unclaimed<0.334 -0.075 words<0.007 -0.042 0.15 contained<0.193 two_after<0.998 0.011 -0.051 -0.045
score<0.028 kinship<0.226 -0.01 -0.072 odds<-0.307 odds<-0.61 kinship<0.332 0.012 -0.064 0.033 -0.019
score<0.016 longer<3.157 -0.058 0.096 distance<0.214 -0.029 echo<0.122 odds<-0.709 -0.012 0.03 -0.022
score_elsewhere<0.026 -0.045 score<0.577 score<0.052 siblings_held<0.072 -0.021 0.131 echo_margin<-0.055 0.026 -0.011 -0.193
odds<-1.049 unclaimed<0.334 -0.069 words<0.007 -0.034 0.139 gaps<0.484 lesser_rival<0.021 -0.039 0.006 0.073
odds<-1.049 unclaimed<0.334 -0.067 0.016 two_after<0.518 figures<0.292 0.01 -0.064 shorter<2.35 -0.004 -0.074
rival<0.029 -0.059 score<0.052 kinship<0.275 -0 -0.057 gaps<0.505 0.006 before_or_after<0.072 0.232 -0.035
score_elsewhere<0.026 score<0.052 -0.075 -0.013 echo_margin<-0.178 unclaimed<0.907 odds<-0.61 0.005 0.076 -0.096 -0.003
rival<0.029 longer<2.013 0.05 -0.073 unclaimed<0.968 odds<-0.807 before<0.001 -0.064 -0.001 0.009 -0.055
lesser_rival<0.027 score<0.033 -0.079 distance<0.242 -0.066 length<0.561 -0.065 0.038 lesser_rival<0.144 0.012 -0.017
rival<0.029 longer<2.013 0.046 -0.069 two_after<0.518 said_better<0.199 lesser_rival<0.144 0.01 -0.022 0.085 -0.026
odds<-1.049 -0.037 gaps<0.484 family_words_margin<-0.048 two_before<0.5 0.018 -0.025 subjects<0.781 -0.011 -0.083 0.067
score<0.052 kinship<0.275 echoed_better<0.071 -0.013 contained<0.032 0.005 0.168 -0.057 score<0.22 0.018 -0.016
two_after<0.998 echo_margin<-0.178 subjects_margin<-0.908 -0.024 longer_gap_after<4.5 0.071 -0.016 contained<0.248 -0.001 -0.058 -0.041
score<0.066 kinship<0.275 0.001 -0.053 before_or_after<0.013 0.036 family_words_margin<-0.122 length<0.918 0.051 -0.072 -0.017
odds<-1.544 -0.063 total_margin<-0.117 0.048 distance<0.195 literal<0.158 before_or_after<0.342 -0.053 0.171 -0.045 0.002
longer<3.238 unclaimed<0.954 parents<0.133 -0.004 rival<0.278 0.125 -0.045 -0.057 shorter<2.525 0.155 0.011
words_at_large<0.322 after<0.005 same_gap_after<0.25 0.006 0.077 family_words_margin<-0.037 0.01 -0.032 gap_after<4.5 -0.017 0.101
rival<0.029 longer<2.013 longer_gap_before<1.5 0.131 -0.034 -0.063 score<0.577 0.002 between<0.001 0.013 -0.228
score<0.066 kinship<0.275 0.001 -0.049 before_or_after<0.009 distance<0.695 0.007 0.074 family_words<0.148 0.002 -0.072
two_after<0.998 echo_margin<-0.178 subjects_margin<-0.908 -0.02 0.045 subjects<0.689 0.002 -0.035 coverage_elsewhere<0.138 -0.065 0.02
odds<-0.807 lesser_rival<0.027 -0.068 siblings_held<0.033 -0.014 0.089 gaps<0.505 0.002 before_or_after<0.072 0.149 -0.039
figures<0.292 two_after<0.518 said_better<0.161 score<0.016 -0.034 0.007 0.066 shorter<2.35 -0 -0.068 -0.048
longer<3.238 unclaimed<0.954 parents<0.274 -0.003 0.047 before_or_after<0.003 0.054 -0.079 distance<0.992 0.079 -0.057
family_words_margin<-0.071 0.007 after_*_words<0.066 share<0.055 -0.039 distance<0.214 -0.058 subjects<0.605 0.021 -0.041 -0.101
words_at_large<0.322 longer<2.441 -0.014 family_words_margin<-0.071 two_after<0.006 0.098 0.021 -0.002 gap_after<4.5 -0.015 0.088
odds<-1.624 -0.062 echo_margin<-0.178 unclaimed<0.901 lesser_rival<0.025 -0.016 0.045 -0.074 after_*_words<0.066 -0.001 -0.049
score<0.577 odds<-0.61 words_after<0.401 0.002 -0.053 before_or_after<0.015 0.032 -0.002 unclaimed<0.726 0.032 -0.18",
};
