//! What each sign weighs where no word table knows the words: other languages, as `examples/fit.rs` prints it; not written by hand.

use super::Fitted;

pub(super) const FITTED: Fitted = Fitted {
    common: &[],
    first: [
        -2.809, // bias
        2.739, // words
        0.406, // figures
        4.708, // heading
        2.253, // heading squared
        0.000, // heading meaning
        -0.474, // headed
        7.423, // heading in text
        0.000, // meaning
        0.000, // family
        2.666, // parent
        -6.858, // echo
        0.312, // shape
        0.533, // length
        0.599, // words margin
        0.964, // meaning margin
        5.524, // echo margin
        0.964, // family margin
        6.882, // total margin
        1.508, // subjects
        -0.297, // subjects told
        0.329, // subjects margin
        13.995, // family words
        1.558, // family words margin
        0.000, // matters
        0.964, // matters margin
        0.000, // pieces
        0.000, // pieces margin
    ],
    rounds: [
        [
            [0.888, -3.573, -2.293], // bias
            [4.538, 1.503, -0.004], // words
            [1.907, -0.409, -2.863], // figures
            [2.959, 1.059, 0.084], // heading
            [2.288, 0.692, 1.581], // heading squared
            [0.000, 0.000, 0.000], // heading meaning
            [-2.272, 0.489, 2.560], // headed
            [1.886, 1.112, 1.008], // heading in text
            [0.000, 0.000, 0.000], // meaning
            [0.000, 0.000, 0.000], // family
            [-1.954, 0.497, -1.904], // parent
            [-7.044, -10.883, 7.823], // echo
            [1.744, -0.950, -2.471], // shape
            [2.266, -3.163, -2.069], // length
            [-1.287, 1.336, -9.948], // words margin
            [0.844, 0.402, 0.229], // meaning margin
            [3.013, 5.819, 0.352], // echo margin
            [0.844, 0.402, 0.229], // family margin
            [0.476, 1.725, 3.273], // total margin
            [1.466, -0.682, -1.325], // subjects
            [-1.054, 0.448, 1.377], // subjects told
            [-0.376, 0.616, 0.247], // subjects margin
            [7.073, 3.749, 5.786], // family words
            [-3.467, -2.161, 1.778], // family words margin
            [0.000, 0.000, 0.000], // matters
            [0.844, 0.402, 0.229], // matters margin
            [0.000, 0.000, 0.000], // pieces
            [0.000, 0.000, 0.000], // pieces margin
            [2.706, -3.053, 1.811], // odds
            [2.651, 1.694, 5.168], // before
            [2.328, 2.285, 4.246], // after
            [-2.321, 0.853, -0.122], // between
            [0.116, 0.247, 1.851], // two before
            [0.152, -0.404, 1.434], // two after
            [0.160, 5.536, 1.848], // parents
            [4.864, 2.372, 5.675], // children
            [-1.910, 1.514, 0.521], // rival
            [-5.591, 4.331, 4.565], // lesser rival
            [-5.289, 3.582, 5.917], // distance
            [-2.938, 4.817, 0.256], // share
            [-0.922, -1.198, -2.766], // before or after
            [0.180, -2.345, -6.618], // before * words
            [0.407, -3.261, -3.180], // after * words
        ],
        [
            [0.490, -0.694, -3.169], // bias
            [3.284, 0.618, 1.707], // words
            [0.626, -0.668, -0.748], // figures
            [2.078, -1.064, 3.593], // heading
            [1.131, -0.098, 2.415], // heading squared
            [0.000, 0.000, 0.000], // heading meaning
            [-0.954, 1.151, 0.656], // headed
            [0.752, -1.740, 5.524], // heading in text
            [0.000, 0.000, 0.000], // meaning
            [0.000, 0.000, 0.000], // family
            [-1.391, 0.956, -0.766], // parent
            [-5.678, -8.733, 7.756], // echo
            [0.705, -0.446, -1.069], // shape
            [0.965, -1.533, -0.410], // length
            [-1.303, 0.268, -5.488], // words margin
            [0.698, 0.533, 0.409], // meaning margin
            [1.754, 2.938, 2.257], // echo margin
            [0.698, 0.533, 0.409], // family margin
            [-1.390, 0.392, 2.859], // total margin
            [0.726, -1.875, 0.587], // subjects
            [-0.429, 0.722, 0.360], // subjects told
            [-0.211, 0.612, 0.191], // subjects margin
            [5.181, 0.120, 9.729], // family words
            [-1.529, -0.867, 0.935], // family words margin
            [0.000, 0.000, 0.000], // matters
            [0.698, 0.533, 0.409], // matters margin
            [0.000, 0.000, 0.000], // pieces
            [0.000, 0.000, 0.000], // pieces margin
            [4.113, 0.695, -3.026], // odds
            [2.485, 0.936, 2.379], // before
            [1.971, 1.526, 2.561], // after
            [-1.601, -0.557, -1.174], // between
            [0.122, -0.245, 1.095], // two before
            [0.147, -0.169, 0.727], // two after
            [1.600, 0.367, -0.599], // parents
            [4.445, 2.344, 4.351], // children
            [-2.482, 2.975, 0.068], // rival
            [-4.415, 4.828, 3.713], // lesser rival
            [-0.633, 1.787, -0.212], // distance
            [-1.923, 3.437, -0.405], // share
            [-1.545, 0.231, -1.385], // before or after
            [-0.709, -1.002, -4.525], // before * words
            [-0.231, -1.565, -3.273], // after * words
        ],
    ],
    trees: "\
longer<2.674 depth<0.5 rival<0.571 words_at_large<0.438 longer<2.013 0.098 -0.015 literal<0.902 0.11 -0.069 -0.077 -0.074 family_words<0.071 literal<0.324 -0.003 0.15 figures<0.183 0.108 -0.003
longer<2.803 depth<0.5 rival<0.571 words_at_large<0.529 figures<-0.15 -0.039 family_words<0.037 0.068 -0.009 literal<0.902 odds<-0.651 0.258 0.096 -0.063 -0.065 -0.062 contained<0.071 0.001 0.087
longer<2.674 depth<0.5 rival<0.39 kinship<0.457 -0.003 literal<0.902 0.094 -0.058 odds<0.404 -0.036 -0.343 -0.067 words_at_large<0.389 family_words<0.071 words_at_large<0.249 0.078 -0.021 0.057 0.13
longer<3.157 depth<0.5 words_at_large<0.389 odds<0.404 0.005 -0.197 rival<0.39 literal<0.902 0.086 -0.063 contained<0.804 -0.047 0.176 longer<2.602 -0.071 0.011 family_words<0.081 0.031 0.144
longer<3.113 depth<0.5 words_at_large<0.438 odds<0.404 0.004 -0.172 rival<0.39 literal<0.902 0.082 -0.058 contained<0.804 -0.045 0.164 longer<2.602 -0.067 0.007 family_words<0.081 0.016 0.121
longer<2.803 depth<0.5 echo<0.464 figures<-0.15 -0.026 rival<0.39 words_margin<-0.1 0.083 0.016 -0.023 shorter<2.35 0.056 echo<0.815 -0.215 0.087 -0.049 lesser_rival<0.04 0.103 0.015
longer<3.157 depth<0.5 words_at_large<0.529 echo<0.464 subjects_margin<0.044 0.001 0.113 literal<0.797 -0.205 0.06 lesser_rival<0.351 kinship<0.814 0.077 -0.019 -0.091 longer<2.602 -0.062 0.009 0.064
contained<0.833 echo<0.519 words_margin<-0.133 subjects_margin<0.001 length<0.239 0.141 0.022 0.228 longer<3.068 same_gap_before<0.75 -0.022 0.013 total_margin<-0.003 0.012 0.111 shorter<2.35 0.009 -0.194 0.142
contained<0.833 echo<0.464 words_margin<-0.133 subjects_margin<0.001 0.027 0.2 longer<2.674 length<0.74 -0.044 0.004 contained<0.071 -0.015 figures<0.268 0.051 -0.053 length<0.691 0.099 -0.156 0.136
contained<0.833 echo<0.519 words_before<0.081 -0.02 gap_before<1.5 words_at_large<0.529 -0.011 literal<0.902 length<0.362 0.207 0.036 -0.069 before<0.024 0.01 parents<0.075 0.058 0.191 -0.123 0.129
figures<0.268 longer<2.674 depth<0.5 rival<0.571 figures<-0.15 -0.033 length<0.707 -0.004 shorter<1.869 0.125 0.041 -0.058 -0.049 literal<0.324 echo<0.083 -0.007 0.048 0.097 -0.048
odds<0.404 subjects_margin<0.001 before_or_after<0.017 words_at_large<0.555 -0.024 longer<2.602 0.005 0.187 before_or_after<0.87 words_before<0.081 -0.01 0.039 longer<2.138 0.058 -0.042 0.08 words_at_large<0.438 -0.128 0.029
contained<0.833 echo<0.464 echo_margin<-0.175 0.035 longer<2.803 figures<-0.15 -0.041 length<0.537 -0.051 rival<0.028 0.07 0.003 lesser_rival<0.04 0.07 0.003 shorter<2.35 0.033 -0.165 0.121
figures<0.268 longer<2.674 depth<0.5 rival<0.571 figures<-0.15 -0.028 length<0.707 -0.005 family_words<0.019 subjects_margin<-0.49 0.026 0.114 0.014 -0.053 -0.045 lesser_rival<0.061 0.053 0.005 -0.044
subjects<0.996 contained<0.735 longer<3.113 depth<0.5 subjects_margin<0.264 contained<0.426 subjects<0.065 0.001 0.041 -0.078 0.128 kinship<0.31 -0.009 -0.082 family_words<0.081 0.003 0.081 0.12 -0.04
odds<0.404 subjects_margin<0.044 contained<0.691 before_or_after<0.02 -0.014 before_or_after<0.87 before_or_after<0.231 words_before<0.081 -0.029 0.026 0.058 longer<2.138 0.049 -0.043 0.1 0.074 subjects<0.502 0.003 -0.125
words_margin<-0.128 kinship<0.735 0.031 -0.041 longer<3.068 rival<0.028 length<0.58 -0.065 headed<0.5 gaps<0.314 0.12 0.008 -0.04 odds<0.404 -0.013 -0.116 total_margin<-0.003 0.004 0.088
figures<0.183 longer<3.113 depth<0.5 lesser_rival<0.067 headed<0.5 gaps<0.344 0.039 -0.026 -0.033 before<0.155 -0.021 0.043 kinship<0.31 -0.004 -0.076 family_words<0.041 -0.016 0.066 -0.038
contained<0.833 echo<0.464 figures<-0.15 words_at_large<0.168 -0.079 -0.007 figures<0.183 before<0.111 0.009 0.042 echo<0.167 -0.07 0.017 shorter<2.35 contained<0.586 -0.08 0.107 -0.145 0.104
subjects<0.996 contained<0.735 literal<0.923 words_margin<-0.128 subjects<0.043 0.011 rival<0.999 words_after<0.25 0.036 odds<-0.678 rival<0.042 -0.031 0.286 0.073 -0.088 -0.002 -0.077 0.103 -0.036
words_before<0.081 longer_gap_before<5.5 0.002 -0.043 gap_after<2.5 longer_gap_after<3.5 words_after<0.06 gap_before<1.5 0.017 odds<-0.726 share<0.016 -0.011 0.279 0.048 0.006 -0.032 children<0.01 0.026 0.161
words_at_large<0.592 odds<0.404 before_or_after<0.017 -0.016 before_or_after<0.87 same_gap_before<0.75 0.003 0.037 longer<1.701 0.116 -0.038 -0.065 kinship<0.688 subjects_margin<-0.925 -0.004 0.101 words<0.093 -0.052 0.047
subjects<0.996 contained<0.735 figures<0.268 subjects<0.065 family_words<0.071 -0.011 words_at_large<0.264 -0.018 0.041 contained<0.088 words_at_large<0.422 words_at_large<0.249 0.087 -0.018 0.128 -0.015 -0.036 0.095 -0.033
odds<1.336 subjects_margin<0.264 words_at_large<0.198 length<0.74 -0.065 0.011 gap_after<1.5 echo_margin<-0.175 0.023 -0.013 before_or_after<0.016 -0.011 words_at_large<0.234 words<0.082 0.119 0.008 0.017 0.073 -0.167
longer<3.157 depth<0.5 rival<0.123 longer<2.013 0.092 shorter<2.25 headed<0.5 0.004 -0.085 0.036 -0.008 literal<0.591 -0.006 rival<0.942 -0.095 0.086 literal<0.305 0.018 0.12
odds<0.112 subjects_margin<0.001 children<0.01 before_or_after<0.046 longer<3.068 -0.015 0.023 before_or_after<0.87 0.026 -0.021 0.087 0.063 subjects<0.464 0 literal<0.786 contained<0.245 -0.028 -0.171 0.028
contained<0.833 echo<0.519 longer_gap_after<3.5 two_after<0.729 echo_margin<-0.175 literal<0.696 0.124 0.024 0.013 -0.014 gap_after<2.5 -0.026 words_before<0.081 -0.029 0.021 rival<0.011 0.034 -0.127 0.088
words_at_large<0.547 words_after<0.471 0.002 -0.026 length<0.362 before<0.111 0.172 -0.068 depth<0.5 rival<0.471 literal<0.923 0.049 -0.073 length<0.892 echo<0.039 -0.056 0.08 -0.108 -0.078
lesser_rival<0.067 distance<0.117 -0.024 longer<2.602 0.003 0.033 before<0.155 longer<2.602 share<0.056 -0.011 -0.062 total_margin<-0.079 rival<0.471 -0.009 0.122 -0.01 longer<1.869 0.129 0.006
figures<0.183 odds<1.336 figures<-0.15 longer<2.525 parents<0.089 -0.047 0.05 words_after<0.223 -0.017 family_words<0.015 -0.031 odds<-0.847 0.154 0.041 0.011 -0.179 echo<0.167 -0.065 0.013
odds<0.112 subjects_margin<0.044 family_words<0.206 figures<0.45 gap_before<1.5 same_gap_after<0.75 -0.019 0.013 two_before<0.102 0.002 0.051 -0.063 length<0.784 0.087 -0.009 0.061 rival<0.072 0.008 -0.061
subjects<0.996 longer<3.384 longer_gap_after<3.5 before_or_after<0.87 lesser_rival<0.061 words_after<0.06 0.09 0.026 two_before<0.018 -0.033 family_words<0.056 -0.004 share<0.026 0.182 0.032 -0.018 -0.007 0.097 -0.03
words_before<0.081 heading_squared<0.046 -0.018 0.126 gap_before<1.5 words_at_large<0.529 -0.013 length<0.362 before<0.111 0.151 -0.065 depth<0.5 0.02 -0.075 before<0.027 0.005 parents<0.075 0.033 0.121
odds<1.336 subjects_margin<0.264 subjects<0.996 literal<0.923 words_at_large<0.547 before_or_after<0.017 -0.015 0.007 subjects_margin<-0.925 -0.016 distance<0.294 words_before<0.897 -0.014 0.074 0.095 -0.062 -0.032 0.057 -0.136
children<0.01 longer<2.602 length<0.707 family_words<0.243 -0.046 0.064 rival<0.832 parents<0.075 0.007 0.072 -0.087 family_words<0.035 -0.021 0.02 family_words<0.054 length<0.841 0.158 -0.033 -0.03
odds<0.112 figures<0.268 figures<-0.15 distance<0.07 -0.067 -0.003 before<0.111 shorter<1.701 -0.032 0.013 before_*_words<0.053 0.075 -0.005 -0.037 rival<0.275 -0.006 length<0.679 0.013 -0.122
contained<0.735 echo<0.464 literal<0.902 longer_gap_after<3.5 gap_after<1.5 0.006 0.052 gap_after<2.5 -0.023 literal<0.218 words_at_large<0.168 -0.078 -0.005 0.022 -0.057 shorter<2.441 0.003 -0.131 0.06
odds<1.336 lesser_rival<0.067 gaps<0.344 gaps<0.166 0.002 words_at_large<0.278 0.064 0.008 literal<0.819 -0.083 family_words_margin<-0.032 -0.028 length<0.641 -0.063 0.129 words_margin<-0.143 0.018 -0.015 -0.121
before_or_after<0.001 length<0.189 0.16 0.016 before_or_after<0.017 heading_in_text<0.038 -0.021 rival<0.151 -0.038 0.11 before_or_after<0.87 0.01 longer<2.138 0.051 words_before<0.918 -0.054 two_after<0.117 -0.047 0.075
odds<0.112 echo_margin<0.087 figures<0.183 two_after<0.729 two_after<0.078 echo_margin<-0.175 0.032 parents<0.075 -0.008 before_or_after<0.052 -0.027 0.123 0.032 -0.021 -0.036 subjects_told<0.5 0.101 -0.01 -0.023
words_before<0.081 heading_squared<0.046 headed<0.5 same_gap_before<0.25 -0.044 two_after<0.012 0.055 -0.008 -0.071 0.116 gap_before<1.5 kinship<0.476 -0.014 gaps<0.187 -0.003 subjects<0.065 0.013 0.097 0.018
longer<3.157 subjects_margin<0.001 subjects<0.925 -0.001 -0.038 odds<-0.703 length<0.612 -0.028 0.196 words_at_large<0.422 -0.017 0.08 family_words<0.106 longer_gap_before<1.5 -0.057 0.02 two_after<0.012 -0.01 0.097
contained<0.691 echo<0.464 literal<0.923 longer_gap_after<3.5 same_gap_before<0.75 rival<0.028 0.056 -0.006 0.026 gap_after<4.5 longer<3.384 -0.018 0.11 0.013 -0.068 -0.083 words_before<0.324 -0.07 0.082
children<0.01 longer<2.602 length<0.707 -0.035 rival<0.695 shorter<1.869 subjects_margin<-0.536 -0.025 0.089 0.004 -0.066 family_words<0.035 -0.02 0.018 family_words<0.054 length<0.841 0.141 -0.033 -0.027
odds<1.336 lesser_rival<0.067 depth<0.5 before_*_words<0.079 0.018 -0.021 longer<2.525 kinship<0.31 words_before<0.115 -0.064 words_margin<0.015 0.065 -0.064 -0.086 rival<0.166 -0.024 0.059 -0.007 -0.107
figures<0.183 figures<-0.15 distance<0.169 parents<0.032 -0.055 0.053 words_at_large<0.592 longer<2.441 -0.048 0.006 0.076 odds<0.112 0.011 rival<0.275 -0.002 -0.085 echo<0.167 -0.059 0.016
contained<0.833 echo<0.464 kinship<0.854 words_at_large<0.592 -0.001 subjects_margin<-0.981 -0.021 words_before<0.844 0.011 0.086 contained<0.27 -0.108 0.055 shorter<2.35 contained<0.586 -0.061 0.095 -0.103 0.066
heading_in_text<0.038 heading<0.346 kinship<0.814 words_at_large<0.592 -0.004 length<0.362 0.12 rival<0.102 0.062 -0.011 distance<0.57 -0.074 0.056 0.124 longer<2.441 -0.048 heading_in_text<0.349 0.071 -0.079
contained<0.691 echo<0.464 literal<0.902 longer_gap_after<3.5 0.009 two_after<0.078 -0.013 words_before<0.115 -0.018 after<0.008 -0.038 rival<0.275 0.025 0.107 -0.05 -0.072 kinship<0.275 -0.074 0.075
subjects_margin<0.001 subjects<0.925 subjects<0.883 echo<0.167 -0.003 words_at_large<0.293 -0.02 0.045 lesser_rival<0.167 0.014 0.191 -0.03 words_at_large<0.422 longer_gap_after<1.5 -0.07 before<0.006 0.089 -0.005 0.102
same_gap_after<0.25 rival<0.022 0.046 longer<2.35 -0.036 two_after<0.012 -0.018 words_after<0.088 -0.035 0.019 distance<0.839 longer_gap_before<5.5 0.01 words_before<0.099 -0.048 0.007 kinship<0.131 0.029 0.142
figures<0.183 odds<1.336 figures<-0.15 two_before<0.753 words_before<0.794 longer<2.441 -0.05 0.002 0.062 -0.048 0.008 -0.119 echo<0.167 -0.055 kinship<0.082 -0.053 subjects_told<0.5 0.088 -0.014
before_or_after<0.87 before_or_after<0.231 longer<2.602 shorter<1.701 rival<0.123 length<0.508 -0.075 0.048 -0.08 -0.004 family_words<0.035 -0.017 words_margin<-0.138 0.079 0.012 0.027 longer<2.138 0.044 -0.032
children<0.01 before_or_after<0.001 subjects<0.043 lesser_rival<0.031 words_at_large<0.547 -0.019 0.077 -0.044 family_words<0.019 0.142 longer<2.602 -0.04 0.07 -0.003 length<0.892 gap_after<1.5 -0.035 0.111 -0.07
two_after<1 two_before<1 before_or_after<0.001 words_at_large<0.555 0.001 0.054 before_or_after<0.017 heading_in_text<0.038 lesser_rival<0.004 subjects_told<0.5 0.137 -0.019 -0.021 rival<0.151 -0.037 0.09 0.006 -0.041 -0.033
figures<0.268 heading_in_text<0.304 heading_in_text<0.038 two_after<0.729 longer_gap_after<3.5 0.015 -0.004 words_before<0.976 -0.032 0.039 longer<2.441 -0.043 0.06 -0.057 kinship<0.082 -0.08 subjects_margin<-0.981 0.055 -0.022
same_gap_after<0.25 echo_margin<0.087 -0.009 rival<0.067 0.084 -0.036 distance<0.839 longer_gap_after<4.5 words_after<0.06 0.045 -0.001 gap_after<5.5 -0.035 0.019 kinship<0.082 gaps<0.152 -0.053 0.045 0.099
odds<0.112 subjects_margin<0.264 0.001 0.057 longer<2.138 before_or_after<0.566 rival<0.028 0.045 -0.092 0.064 subjects<0.464 before_or_after<0.069 0.061 shorter<2.35 -0.067 0.019 literal<0.786 -0.085 0.019
gaps<0.344 gaps<0.174 rival<0.031 0.04 -0.007 words_at_large<0.278 family_words<0.041 two_before<0.02 0.03 0.135 -0 literal<0.733 family_words<0.012 -0.068 -0.001 0.023 literal<0.761 -0.084 0.003
gaps<0.001 length<0.58 echo<0.215 -0.046 0.071 words_after<0.689 rival<0.046 0.122 family_words_margin<-0.05 0.052 -0.03 -0.042 words_before<0.099 longer<2.602 -0.051 rival<0.571 -0.008 0.073 0.002
parents<0.075 distance<0.023 words_at_large<0.234 same_gap_before<0.75 -0.053 0.075 -0.091 0 before<0.053 rival<0.102 0.067 -0.066 odds<-0.551 distance<0.214 0.021 0.247 between<0.029 -0.027 0.078
longer<3.35 heading_in_text<0.267 heading_in_text<0.038 heading_squared<0.12 kinship<0.814 words_at_large<0.555 -0.004 0.019 distance<0.589 -0.07 0.046 0.116 subjects_margin<-0.962 0.101 0.02 shorter<2.25 -0.078 0.041 0.054
words_after<0.471 rival<0.028 0.062 after_*_words<0.194 words_after<0.223 -0.003 0.021 -0.058 words_at_large<0.438 literal<0.888 distance<0.964 -0.058 0.095 contained<0.06 -0.056 0.163 words_at_large<0.472 0.067 -0.003
same_gap_after<0.25 echo_margin<0.087 -0.009 rival<0.067 0.077 -0.03 distance<0.794 words_at_large<0.249 contained<0.109 0.034 -0.029 longer_gap_after<4.5 0.003 -0.045 gaps<0.009 0.14 shorter<2.803 0.003 0.096
odds<0.112 figures<0.45 contained<0.009 words_at_large<0.264 before<0.009 -0.026 0.039 words_before<0.771 -0.039 0.006 odds<-0.934 two_after<0.044 share<0.015 -0.023 0.082 0.137 0.005 -0.035 -0.019
parents<0.075 distance<0.023 words_at_large<0.226 same_gap_before<0.75 length<0.943 -0.076 0.065 0.08 -0.077 0.001 before<0.053 rival<0.102 0.06 -0.062 rival<0.39 echo_margin<0.052 0.11 -0.082 -0.015
length<0.239 echo_margin<-0.115 literal<0.191 -0.039 longer<2.525 -0.03 0.143 -0.031 family_words_margin<-0.323 after_*_words<0.877 -0.08 0.041 contained<0.855 length<0.508 share<0.02 0.046 -0.031 0.003 0.079
children<0.01 odds<1.336 subjects_margin<0.001 subjects<0.996 0 -0.033 words_at_large<0.422 longer_gap_after<1.5 -0.054 before<0.006 0.077 -0.007 0.09 -0.084 family_words<0.052 length<0.841 0.117 -0.031 -0.024
words_at_large<0.198 contained<0.1 length<0.707 gaps<0.114 -0.071 0.02 total_margin<-0.003 family_words_margin<-0.076 subjects<0.043 0.005 echo_margin<-0.118 -0.022 0.197 -0.058 figures<-0.15 -0.052 0.128 -0.073 0.002
gaps<0.001 rival<0.123 longer<2.138 words_after<0.088 0.198 0.008 shorter<2.25 contained<0.156 -0.054 0.063 0.063 family_words_margin<-0.046 subjects_margin<-0.125 -0.012 distance<0.964 0.02 0.134 -0.045 -0.002
longer<3.157 -0.002 echo_margin<0.026 depth<0.5 longer_gap_before<1.5 -0.058 after<0.01 share<0.043 -0.058 0.037 before<0.007 0.106 -0.01 rival<0.212 -0.031 gap_before<3.5 0.128 -0.058 0.091
heading<0.427 heading<0.346 words_after<0.932 0.002 gaps<0.514 echo_margin<-0.167 share<0.172 gap_before<0.5 -0.073 0.024 0.047 before<0.155 echo<0.354 -0.083 0.029 0.002 0.089 0.111 -0.09
odds<0.112 figures<0.268 contained<0.009 words_at_large<0.264 kinship<0.275 shape<-0.5 -0.037 0.046 distance<0.992 -0.063 0.156 -0.019 0.01 -0.029 words_margin<-0.25 -0.098 words_at_large<0.454 -0.029 0.036
words_at_large<0.168 length<0.74 -0.078 longer_gap_after<7.5 headed<0.5 depth<0.5 lesser_rival<0.061 words_before<0.324 distance<0.898 0.223 -0.018 -0.035 0.017 -0.027 -0.025 -0.049 gaps<0.001 0.019 -0.001
lesser_rival<0.067 0.005 two_before<0.017 -0.022 echo<0.083 total_margin<-0.07 odds<-0.964 before_or_after<0.03 -0.001 shorter<2.674 0.181 -0.028 0.002 -0.025 odds<-0.588 before<0.01 0.121 0.02 0.007
same_gap_after<0.25 echo_margin<0.087 -0.008 rival<0.275 0.061 -0.056 before_or_after<0.004 rival<0.24 family_words_margin<-0.032 -0.045 0.1 length<0.74 words_after<0.778 0.219 0.018 -0.02 gaps<0.36 0.005 -0.039
odds<0.404 echo_margin<0.087 figures<0.708 subjects<0.065 -0.004 contained<0.096 words_at_large<0.422 words_at_large<0.249 0.05 -0.02 0.073 -0.013 -0.049 subjects_told<0.5 0.076 -0.013 between<0.068 -0.056 0.036
words_at_large<0.168 length<0.74 -0.075 longer_gap_after<7.5 headed<0.5 kinship<0.034 distance<0.148 rival<0.24 0.203 -0.002 -0.034 0.023 -0.023 -0.047 gap_after<1.5 -0.004 gap_before<7.5 0.014 -0.045
before_or_after<0.87 odds<0.404 between<0.029 0.001 parents<0.032 0.018 0.117 -0.049 longer<2.138 subjects_margin<-0.839 -0.041 two_before<0.007 -0.041 0.101 words_before<0.918 -0.041 two_after<0.117 -0.038 0.07
longer_gap_after<3.5 0.005 longer<2.525 length<0.508 -0.085 family_words<0.096 0 -0.045 words_after<0.211 -0.008 subjects_margin<-0.56 share<0.033 two_before<0.011 words<0.079 -0.043 0.105 0.158 0.015 0.006
heading<0.427 heading<0.346 heading_in_text<0.038 kinship<0.814 words_at_large<0.592 two_before<0.011 -0.015 words_margin<-0.143 0.029 -0.003 subjects_margin<-0.981 -0.016 0.038 -0.045 shorter<1.701 -0.058 0.034 0.106 -0.085
two_before<0.753 two_before<0.102 longer<3.068 -0.007 same_gap_after<0.75 words_after<0.295 -0.011 0.12 0.056 0.021 figures<-0.15 -0.045 gap_before<0.5 longer_gap_after<4.5 0.002 -0.063 shorter<2.441 0.095 -0.049
lesser_rival<0.067 distance<0.117 subjects_margin<-0.034 -0.046 headed<0.5 length<0.784 -0.017 0.074 -0.047 words_after<0.955 0.013 echo_margin<-0.167 share<0.172 -0.031 0.074 gaps<0.514 -0.062 0.071 -0.005
contained<0.009 words_at_large<0.264 before<0.011 -0.02 0.033 words_at_large<0.422 -0.043 rival<0.39 depth<0.5 words_at_large<0.776 longer_gap_after<5.5 0.035 -0.075 -0.093 -0.07 -0.054 odds<-0.944 0.04 0
words_at_large<0.198 contained<0.1 literal<0.305 words_after<0.06 figures<-0.15 -0.055 longer<2.138 gap_after<1.5 0.159 -0.009 0.004 -0.063 distance<0.214 kinship<0.034 0.189 0.004 -0.003 -0.065 0.002
contained<0.691 echo<0.464 literal<0.923 length<0.239 literal<0.191 -0.053 0.066 0 kinship<0.396 0.036 -0.083 length<0.726 0.05 echo_margin<0.133 -0.113 0.008 literal<0.652 -0.075 0.064
children<0.01 contained<0.009 subjects_margin<-0.7 -0.027 before<0.011 -0.019 length<0.707 -0.008 0.043 0.004 length<0.892 gap_after<2.5 subjects_margin<-0.218 -0.069 0.044 subjects_told<0.5 0.138 -0.003 -0.062
words_at_large<0.168 contained<0.096 length<0.566 -0.087 headed<0.5 share<0.022 -0.035 figures<-0.15 -0.012 rival<0.39 shorter<2.35 depth<0.5 0.142 -0.001 -0.023 -0.052 -0.038 -0.097 0.001
words_at_large<0.87 kinship<0.854 words_at_large<0.547 words_after<0.613 0.002 length<0.592 words<0.33 -0.084 0.066 literal<0.843 echo_margin<-0.186 0.031 -0.039 0.044 lesser_rival<0.351 0.02 -0.068 -0.071 0.062
kinship<0.979 kinship<0.854 heading_in_text<0.267 heading_in_text<0.038 heading_squared<0.12 -0.001 0.102 subjects_margin<-0.962 0.087 gap_before<2.5 -0.008 0.071 shorter<2.25 -0.071 0.029 words<0.207 -0.097 0.015 0.063
odds<1.336 subjects_margin<0.264 two_after<0.01 longer<1.701 two_before<0.011 -0.033 0.136 echo_margin<0.087 -0.015 subjects<0.213 0.091 -0.034 0.003 longer_gap_before<1.5 0.091 same_gap_after<0.75 -0.03 0.071 -0.07
before_or_after<0.001 words_before<0.055 echo<0.044 -0.011 0.145 words_after<0.942 words_at_large<0.422 distance<0.919 echo_margin<0.087 -0.069 0.069 0.042 echo<0.519 0.047 -0.043 -0.035 before_or_after<0.017 -0.011 0.003
distance<0.794 -0.003 literal<0.24 same_gap_after<0.25 headed<0.5 -0.038 0.048 shorter<2.803 gaps<0.001 0.11 -0.021 0.096 gaps<0.128 rival<0.39 0.09 -0.013 two_before<0.102 -0 0.085
words_at_large<0.168 length<0.679 -0.079 family_words<0.088 headed<0.5 subjects_margin<-0.722 -0.025 words_before<0.129 depth<0.5 figures<-0.15 0.007 words_margin<-0.079 0.037 0.181 -0.026 -0.024 -0.032 -0.072 0.001
heading<0.427 heading<0.312 contained<0.009 words_at_large<0.264 kinship<0.275 shape<-0.5 -0.034 words_margin<-0.143 0.096 0.023 distance<0.992 -0.057 0.139 words_before<0.73 -0.037 0.004 0.004 0.09 -0.078
longer_gap_after<3.5 0.005 longer<2.525 shorter<1.701 -0.061 between<0.013 subjects_margin<-0.629 -0.049 -0.001 rival<0.102 -0.057 0.096 words_after<0.211 figures<0.106 -0.002 -0.059 two_after<0.017 -0.004 0.041
length<0.239 echo_margin<-0.115 literal<0.191 -0.031 longer<2.525 -0.022 lesser_rival<0.12 0.152 0.016 -0.029 family_words_margin<-0.323 distance<0.07 0.041 -0.077 contained<0.855 echo<0.519 0 -0.044 0.072
gaps<0.174 rival<0.031 headed<0.5 0.061 -0.035 shorter<1.701 between<0.029 -0.045 0.045 heading_in_text<0.056 after<1 -0.004 -0.087 0.035 words_at_large<0.278 echo<0.106 0.038 -0.015 -0.002
length<0.239 words_before<0.283 -0.007 longer<2.525 -0.055 two_after<0.011 -0.006 0.165 contained<0.735 contained<0.426 echo<0.167 -0.003 0.017 shorter<2.441 words_margin<0.227 -0.034 0.066 -0.094 0.056
longer_gap_after<3.5 0.005 two_after<0.078 words_before<0.183 0.001 gap_after<4.5 contained<0.531 -0.042 0.072 0.012 after<0.145 share<0.02 echo<0.039 0.003 0.132 -0.011 shorter<1.701 -0.057 0.08
two_after<0.729 two_after<0.078 -0.002 rival<0.832 gaps<0.246 0.003 0.057 longer_gap_after<5.5 longer_gap_after<1.5 -0 0.153 -0.011 length<0.927 words_before<0.976 echo<0.195 -0.022 0.05 0.057 -0.064
odds<0.112 family_words<0.206 figures<0.45 kinship<0.854 figures<-0.15 two_before<0.753 words_before<0.794 rival<0.212 -0.025 0.01 0.05 -0.051 before<0.111 0.002 0.027 -0.072 -0.045 0.031 -0.016
words_at_large<0.168 contained<0.096 length<0.566 -0.083 same_gap_before<0.75 figures<-0.15 -0.073 gap_after<3.5 between<0.001 0.082 -0.047 -0.052 gap_before<2.5 between<0.005 -0.038 0.061 0.132 -0.091 0.001
gaps<0.001 rival<0.123 distance<0.794 longer<2.138 0.067 -0.005 two_before<0.018 0.153 -0.007 family_words_margin<-0.046 total_margin<-0.056 -0.01 subjects<0.851 0.012 figures<-0.15 -0.024 0.189 -0.04 -0.002
before_or_after<0.87 odds<0.404 0.003 -0.043 longer<2.138 subjects_margin<-0.839 -0.035 two_before<0.007 -0.039 0.091 words_before<0.918 family_words<0.127 -0.049 echo<0.413 0.056 -0.077 lesser_rival<0.034 -0.013 0.099
words_at_large<0.168 length<0.74 -0.065 longer_gap_after<7.5 0.031 -0.046 gaps<0.001 distance<0.117 words_before<0.21 0.097 -0.012 two_after<0.021 0.035 -0.018 distance<0.023 parents<0.024 -0.07 0.071 0
lesser_rival<0.067 0.004 headed<0.5 two_after<0.012 parents<0.171 -0.03 0.051 total_margin<-0.075 words<0.009 -0.001 odds<-0.508 0.091 -0.014 -0.007 before<0.006 before<0.002 0.022 0.169 -0.014
rival<0.999 words_margin<-0.186 subjects<0.349 longer_gap_before<6.5 longer_gap_before<3.5 parents<0.013 -0.015 0.063 -0.075 0.07 0.077 words_after<0.876 0.002 -0.026 length<0.653 contained<0.166 -0.05 0.078 -0.085
subjects<0.996 subjects<0.065 echo<0.167 kinship<0.275 0.002 -0.021 0.029 contained<0.081 longer<2.441 headed<0.5 0.094 -0.053 0.015 -0.013 rival<0.186 words_at_large<0.198 -0.058 0.02 -0.038
lesser_rival<0.067 0.004 two_before<0.017 subjects<0.28 -0.028 length<0.508 -0.058 subjects<0.771 0.084 -0.003 echo<0.083 total_margin<-0.07 odds<-0.973 0.062 -0.002 -0.023 share<0.268 0.037 -0.026
heading_squared<0.182 heading<0.363 words_at_large<0.168 length<0.679 -0.073 headed<0.5 depth<0.5 same_gap_after<0.75 before<0.022 -0.048 kinship<0.105 0.083 -0.028 0.09 -0.045 -0.05 0.001 0.099 -0.073
kinship<0.043 same_gap_after<0.75 two_before<0.006 -0.08 figures<-0.15 -0.042 0.004 words_at_large<0.249 distance<0.148 0.142 share<0.031 -0.063 before<0.017 0.128 -0.003 distance<0.945 -0.039 0.079 0.002
odds<-0.398 words_margin<0.002 figures<0.087 before<0.027 -0.002 parents<0.075 0.008 parents<0.411 0.136 kinship<0.275 0.07 -0.053 -0.049 shorter<2.013 -0.037 subjects_margin<-0.064 0.11 0.01 -0.006
children<0.01 subjects<0.996 0.001 echo_margin<0.133 odds<-0.703 length<0.892 words_margin<-0.186 0.066 -0.055 0.106 -0.037 0.043 words_before<0.099 -0.031 two_before<0.753 length<0.927 0.1 -0.027 -0.041
subjects_margin<0.001 subjects<0.925 subjects<0.883 -0 lesser_rival<0.167 0.015 0.141 two_after<0.015 -0.054 before<0.006 echo_margin<-0.186 -0.065 0.077 -0.022 odds<-0.888 length<0.653 -0.04 0.149 0.007
heading<0.427 heading<0.363 family_words<0.012 subjects_margin<-0.7 -0.026 shape<-0.5 -0.066 0.009 odds<-0.934 share<0.015 two_after<0.066 -0.023 echo<0.039 -0.032 0.148 0.089 -0.001 0.094 -0.069
same_gap_after<0.25 gaps<0.483 longer<2.35 -0.025 0.001 0.054 before_or_after<0.004 rival<0.24 family_words_margin<-0.032 words_at_large<0.529 -0.075 0.038 contained<0.092 0.145 -0.001 length<0.74 0.155 -0.016 0.002
longer_gap_after<4.5 words_after<0.06 rival<0.571 words_at_large<0.226 longer<2.013 0.087 family_words_margin<-0.076 0.028 -0.054 after<0.968 0.064 -0.065 -0.047 words_after<0.088 -0.055 0.001 two_before<0.998 -0.003 -0.066
total_margin<0.26 odds<1.336 gaps<0.344 0.001 gaps<0.483 before<0.053 -0.075 0.017 distance<0.367 total_margin<-0.117 0.097 -0.04 total_margin<-0.023 -0.032 contained<0.156 0.194 0.003 -0.088 0.062
literal<0.923 words_at_large<0.547 words_after<0.613 0.001 length<0.82 shorter<2.441 -0.051 0.038 echo_margin<-0.175 0.07 longer_gap_after<6.5 -0.035 0.083 0.014 words_at_large<0.389 0.042 words_at_large<0.926 -0.091 0.035
length<0.239 echo_margin<-0.115 literal<0.191 -0.026 subjects_margin<-0.49 lesser_rival<0.034 -0.015 0.147 0.021 -0.025 family_words_margin<-0.323 after_*_words<0.877 -0.074 0.043 lesser_rival<0.023 distance<0.294 -0.015 0.026 -0.003
two_before<0.069 -0.003 gap_before<0.5 -0.006 literal<0.24 kinship<0.186 longer<3.198 -0.031 0.056 before<0.039 -0.045 0.087 length<0.58 longer<2.441 -0.013 0.102 echo<0.055 -0.007 0.055
gaps<0.001 distance<0.945 odds<-0.954 -0.058 subjects<0.405 echo<0.215 length<0.523 -0.053 0.023 0.1 words_before<0.099 family_words_margin<-0.064 0.077 -0.038 -0.068 odds<-1.008 0.147 0.01 -0.002
words_at_large<0.168 contained<0.096 length<0.566 -0.078 same_gap_before<0.75 figures<-0.15 -0.069 gap_after<3.5 between<0.001 0.062 -0.045 -0.048 words_at_large<0.139 distance<0.273 0.085 -0.031 -0.06 -0.083 0.001
longer<3.35 longer_gap_after<3.5 gap_after<1.5 0.001 gaps<0.001 0.092 0.011 words_before<0.976 figures<0.183 -0.001 words_after<0.265 -0.059 0.025 -0.067 longer_gap_before<3.5 0.079 lesser_rival<0.105 0.05 -0.065
gap_after<2.5 longer_gap_after<3.5 0.003 shorter<2.35 -0.031 two_after<0.117 echo_margin<-0.031 -0.021 0.03 two_before<0.125 0.12 -0.034 gap_before<7.5 literal<0.218 -0.009 0.021 family_words_margin<-0.061 0.003 -0.086
heading_in_text<0.267 heading_in_text<0.038 -0.001 literal<0.285 share<0.017 -0.042 echo_margin<-0.101 before_or_after<0.041 0.171 0.012 0.025 odds<-0.225 -0.051 0.065 two_before<0.001 0.027 shorter<2.25 -0.092 0.015
gaps<0.166 rival<0.031 headed<0.5 0.052 -0.033 -0.006 length<0.911 gap_after<7.5 longer_gap_after<3.5 0.019 words_before<0.21 family_words<0.182 0.02 -0.074 -0.025 0.048 gaps<0.498 -0.025 0.076
children<0.01 shorter<1.701 before<0.155 words_at_large<0.743 longer<2.674 -0.053 literal<0.305 -0.023 0.088 0.055 longer<1.869 0.099 -0.032 0.001 family_words<0.052 family_words_margin<-0.121 -0.032 0.089 -0.02
two_after<0.729 two_after<0.078 -0.002 0.015 length<0.927 words_at_large<0.438 -0.027 gap_before<0.5 family_words<0.084 two_after<0.997 0.06 words_before<0.976 -0.053 0.035 0.052 0.067 total_margin<-0.04 -0.083 0.012
rival<0.999 words_margin<-0.186 subjects<0.349 longer_gap_before<6.5 longer_gap_before<3.5 share<0.049 -0.042 0.023 -0.071 kinship<0.226 -0.001 0.119 0.064 -0.001 length<0.653 contained<0.166 -0.046 0.069 -0.079
before_or_after<0.87 0.002 longer<2.138 subjects_margin<-0.7 -0.026 two_before<0.006 -0.036 0.084 words_before<0.907 echo<0.09 -0.052 length<0.911 0.021 -0.058 two_after<0.117 -0.03 lesser_rival<0.017 0.005 0.111
total_margin<0.26 odds<1.336 literal<0.898 lesser_rival<0.023 longer<2.013 words_after<0.689 0.095 -0.006 shorter<2.602 rival<0.079 -0.018 0.02 0.064 -0.002 -0.031 shorter<2.25 0.025 -0.113 0.06
heading_squared<0.182 heading<0.363 two_before<0.069 words_after<0.955 words_at_large<0.565 -0.004 two_before<0.006 0.047 lesser_rival<0.023 0.046 -0.069 total_margin<-0.106 0.038 gaps<0.514 -0.067 0.043 0.006 0.089 -0.064
distance<0.794 distance<0.57 0.002 shorter<2.97 lesser_rival<0.067 -0.007 -0.049 0.065 literal<0.24 same_gap_after<0.25 -0.026 0.026 gaps<0.128 0.057 before<0.002 -0.031 words_after<0.295 0.008 0.072
rival<0.999 words_margin<-0.186 subjects<0.349 longer_gap_before<6.5 longer_gap_before<3.5 share<0.049 -0.04 0.02 -0.069 kinship<0.226 -0.001 0.104 0.056 -0.001 subjects<0.482 contained<0.166 -0.056 0.074 -0.089
two_before<1 two_after<1 lesser_rival<0.004 0.025 figures<0.775 0.001 -0.047 lesser_rival<0.082 -0.042 shorter<2.138 0.087 -0.043 figures<-0.15 -0.079 odds<-0.319 odds<-0.726 -0.049 0.089 -0.033
shorter<1.701 same_gap_before<0.75 words_at_large<0.743 -0.042 two_before<0.005 0.096 -0.022 gap_before<4.5 before<0.03 -0.045 longer<1.869 literal<0.797 0.098 -0.004 share<0.108 0.066 -0.07 0.102 0.002
length<0.239 distance<0.464 distance<0.117 -0.039 0.087 subjects_margin<-0.894 distance<0.794 -0.031 0.077 -0.037 family_words_margin<-0.323 after_*_words<0.877 -0.07 longer<2.525 0.075 -0.038 gaps<0.001 0.011 -0.002
words_at_large<0.168 contained<0.096 length<0.566 -0.076 same_gap_before<0.75 total_margin<-0.003 subjects<0.868 -0.057 0.044 longer_gap_before<4.5 0.095 length<0.927 -0.07 0.054 gap_before<2.5 0.002 0.097 -0.079 0.001
odds<-0.934 echo<0.047 literal<0.591 literal<0.324 length<0.537 0.04 -0.019 distance<0.898 two_after<0.094 -0.04 0.115 share<0.016 -0.012 0.225 -0.048 literal<0.191 -0.045 0.06 -0.002
before_or_after<0.87 0.002 longer<2.602 odds<-0.457 words_margin<-0.133 words_margin<-0.219 -0.003 odds<-0.766 -0.031 0.152 -0.034 echo_margin<-0.115 -0.032 headed<0.5 family_words_margin<-0.084 0.097 0.013 -0.061 -0.04
total_margin<0.26 odds<1.336 literal<0.927 figures<0.183 0.002 echo<0.096 -0.07 kinship<0.082 -0.043 0.018 words<0.082 -0.077 echo_margin<0.01 0.075 -0.031 shorter<2.25 0.025 -0.105 0.058
length<0.239 echo_margin<-0.115 literal<0.191 -0.021 gaps<0.2 words_after<0.921 0.109 -0.02 0.006 distance<0.195 0.052 -0.039 family_words_margin<-0.323 distance<0.07 0.035 -0.068 shorter<1.701 -0.015 0.002
gaps<0.166 gaps<0.001 rival<0.123 length<0.74 two_after<0.005 0.048 -0.042 words_after<0.717 longer_gap_after<7.5 odds<-0.588 0.136 0.041 -0.014 -0.03 -0.003 words_at_large<0.168 -0.088 -0.006 0.004
heading_in_text<0.267 heading_in_text<0.038 heading_squared<0.12 heading<0.021 -0 -0.045 0.078 subjects_margin<-0.962 odds<-0.923 -0.036 before<0.022 0.118 -0.015 gap_before<2.5 -0.01 lesser_rival<0.12 0.008 0.119 -0.028
words_at_large<0.87 kinship<0.854 words_at_large<0.555 words_before<0.844 words_before<0.692 words_after<0.778 0.001 -0.037 literal<0.769 kinship<0.244 0.076 -0.033 0.079 between<0.068 -0.035 0.048 0.012 -0.061 0.05
total_margin<0.26 echo<0.566 words<0.442 echo<0.464 heading_squared<0.182 heading_squared<0.059 after<1 0.001 -0.036 shorter<2.25 -0.011 0.094 -0.072 -0.076 0.064 shorter<2.013 0.052 -0.065 0.057
words_at_large<0.168 contained<0.096 length<0.566 -0.074 same_gap_before<0.75 figures<-0.15 -0.066 gap_after<3.5 0.034 -0.045 words_at_large<0.139 distance<0.273 words_before<0.129 0.103 -0.001 -0.031 -0.058 -0.075 0.001
longer<3.384 share<0.008 subjects<0.65 -0.048 0.058 odds<-0.999 family_words<0.033 gap_before<2.5 -0.028 after<0.012 -0.007 words_margin<-0.11 0.158 -0.011 0.07 -0.002 longer_gap_after<1.5 -0.06 0.07",
    part: [
        -3.652, // bias
        -0.205, // coverage
        0.029, // echo of piece
        0.000, // meaning of piece
        -0.149, // said better
        -0.170, // echoed better
        0.218, // coverage ahead
        0.200, // echo ahead
        2.232, // siblings held
        3.089, // children held
        2.066, // parent is whole's partner
        1.094, // neighbour is whole's partner
        10.748, // score
        0.320, // unclaimed
        -1.367, // coverage elsewhere
        -0.640, // score elsewhere
        -1.461, // partner's score
        -1.834, // words of partner
        0.000, // meaning of partner
        0.786, // sibling is whole's partner
        0.000, // matters of partner
    ],
    part_trees: "\
odds<-0.85 -0.07 score<0.306 lesser_rival<0.021 -0.028 echo_margin<-0.055 odds<-0.612 0.034 0.107 0.007 -0.053
odds<-0.85 -0.068 score<0.306 lesser_rival<0.027 -0.02 total_margin<-0.027 0.069 0.008 odds<0.024 -0.037 -0.229
odds<-0.85 -0.065 score<0.306 lesser_rival<0.011 -0.036 echo_margin<-0.055 odds<-0.612 0.019 0.078 0.005 -0.042
odds<-0.85 -0.062 distance<0.214 -0.038 echo<0.122 odds<-0.612 partner's_score<0.53 -0.005 0.147 0.063 -0.027
odds<-0.85 -0.06 odds<-0.313 odds<-0.612 kinship<0.332 0.022 -0.063 contained<0.093 0.078 0.009 -0.023
odds<-0.85 kinship<0.226 -0.028 -0.083 contained<0.223 distance<0.195 literal<0.158 0.089 -0.048 0.029 -0.067
odds<-0.85 kinship<0.226 -0.026 -0.082 contained<0.223 distance<0.195 -0.031 gaps<0.484 0.022 0.143 -0.062
score<0.017 -0.065 lesser_rival<0.021 before_or_after<0.011 odds<-0.522 -0.055 0.062 -0.076 echo_margin<-0.055 0.028 -0.013
score<0.016 -0.064 lesser_rival<0.021 gaps<0.484 -0.054 0.061 odds<0.024 total_margin<-0.115 0.1 0.01 -0.177
odds<-0.85 kinship<0.226 -0.019 -0.077 odds<-0.313 odds<-0.612 kinship<0.332 0.012 -0.061 0.041 -0.02
score<0.016 -0.059 lesser_rival<0.021 distance<0.242 -0.094 -0.009 echo_margin<-0.055 unclaimed<0.901 0.028 -0.045 -0.014
score<0.039 kinship<0.275 -0.016 -0.075 score<0.306 two_after<0.997 total_margin<-0.051 0.049 0.007 -0.05 -0.031
score<0.016 -0.055 score_elsewhere<0.026 distance<0.242 -0.09 -0.014 odds<0.024 total_margin<-0.115 0.078 0.007 -0.149
lesser_rival<0.021 odds<-0.83 -0.089 before_or_after<0.011 gaps<0.505 0.005 0.18 -0.059 score<0.058 -0.015 0.015
score<0.017 longer<3.157 -0.056 distance<0.867 0.177 -0.062 contained<0.247 two_after<0.485 0.013 -0.03 -0.059
lesser_rival<0.021 odds<-0.83 -0.087 gaps<0.484 distance<0.242 -0.091 words_margin<-0.084 0.053 -0.046 0.086 0.003
score<0.039 kinship<0.275 -0.01 -0.067 odds<-0.313 after_*_words<0.005 after<0.123 0.019 0.121 -0.028 -0.016
lesser_rival<0.021 odds<-0.83 -0.085 after<0.013 0.016 -0.066 echoed_better<0.204 0 two_after<0.83 0.098 -0.084
score<0.016 echoed_better<0.138 -0.055 longer<2.602 -0.038 0.143 figures<0.268 two_after<0.485 0.011 -0.027 -0.061
odds<-0.681 words_after<0.415 partner's_score<0.511 -0.016 siblings_held<0.051 0.025 0.186 -0.064 score<0.218 0.024 -0.014
lesser_rival<0.021 odds<-0.83 -0.082 distance<0.339 -0.06 gaps<0.484 words_margin<-0.084 0.059 -0.04 0.116 0.003
odds<-0.612 words_after<0.435 partner's_score<0.511 -0.013 0.055 -0.062 odds<-0.396 0.034 echo_margin<-0.19 0.059 -0.017
score<0.016 -0.037 contained<0.193 gaps<0.484 distance<0.195 literal<0.158 0.079 -0.042 0.009 0.075 -0.038
score_elsewhere<0.026 -0.033 unclaimed<0.969 echo_margin<-0.182 odds<-0.57 0.003 0.075 parents<0.248 -0.004 0.07 -0.058
score<0.039 before<0.001 -0.062 -0.006 figures<0.268 distance<0.523 -0.007 words_after<0.165 -0.008 0.05 -0.058
lesser_rival<0.021 score<0.033 -0.078 before_or_after<0.011 odds<-0.522 -0.03 kinship<0.688 0.095 -0.042 -0.045 0.003
odds<-0.612 words_after<0.435 partner's_score<0.511 -0.011 0.051 -0.056 rival<0.303 parents<0.138 0.013 0.125 -0.017
odds<-1.54 -0.066 words_margin<-0.159 unclaimed<0.901 0.039 -0.069 distance<0.339 -0.031 contained<0.247 0.007 -0.05
figures<0.268 two_after<0.997 odds<-0.612 -0.01 before_or_after<0.009 0.056 echo<0.119 0.014 -0.037 -0.041 -0.052
odds<0.024 odds<-0.612 words_after<0.435 partner's_score<0.53 -0.009 contained<0.031 -0.008 0.115 -0.052 0.008 -0.099
unclaimed<0.969 parents<0.138 parents<0.002 0 -0.097 rival<0.303 echo_of_piece<0.124 0.134 -0.079 -0.044 -0.052
lesser_rival<0.008 -0.034 odds<0.024 lesser_rival<0.184 parents<0.138 parents<0.002 0.006 -0.094 0.076 -0.019 -0.117
family_words_margin<-0.071 0.007 distance<0.214 -0.061 subjects<0.608 share<0.05 -0.032 after_*_words<0.064 0.018 -0.089 -0.047
figures<0.268 two_after<0.485 echoed_better<0.204 lesser_rival<0.184 score<0.016 -0.031 0.013 -0.027 0.071 -0.024 -0.047
odds<-1.619 -0.066 total_margin<-0.115 unclaimed<0.907 0.064 -0.074 contained<0.247 two_before<0.743 0.004 -0.032 -0.052
words_at_large<0.322 longer<3.238 0.004 0.097 gap_after<3.5 -0.016 between<0.002 length<0.59 -0.032 0.157 -0.065
family_words_margin<-0.071 rival<0.043 gaps<0.484 -0.072 0.068 gap_before<2.5 0.004 0.038 subjects<0.608 -0.004 -0.05
odds<-1.54 -0.059 words_margin<-0.159 echo_ahead<0.221 0.017 0.18 distance<0.339 -0.026 gaps<0.001 0.043 -0.001
score<0.058 siblings_held<0.072 -0.016 0.085 sibling_is_whole's_partner<0.5 longer<1.701 before_or_after<0.072 -0.01 0.177 0.005 -0.085
before_or_after<0.934 before_or_after<0.326 -0.002 before_*_words<0.001 after_*_words<0.04 0.154 -0.003 -0.012 two_before<0.067 0.018 -0.072",
};
