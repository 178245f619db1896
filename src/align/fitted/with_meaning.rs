//! What each sign weighs where the word table knows the words, as `examples/fit.rs` prints it; not written by hand.

use super::Fitted;

pub(super) const FITTED: Fitted = Fitted {
    common: &[0.5289, 0.2579, -0.3231, 0.0781, 0.0431, 0.0380, -0.0111, 0.0240, -0.1435, 0.0120, -0.0674, -0.0068, -0.0140, 0.0168, 0.0593, 0.0070, -0.0095, -0.0293, 0.0949, -0.0108, -0.0136, -0.0222, -0.0237, -0.0173, 0.0510, -0.0309, -0.0082, 0.0067, -0.0388, -0.0105, 0.0182, -0.0572, 0.0035, -0.0006, -0.0259, -0.0085, 0.0139, 0.0202, -0.0396, 0.0321, 0.0118, -0.0050, -0.0265, 0.0225, 0.0202, 0.0411, -0.0093, 0.0562, -0.0311, 0.0001, 0.0160, 0.0096, 0.0018, -0.0124, -0.0287, 0.0026, 0.0173, 0.0214, 0.0063, 0.0243, 0.0170, -0.0103, 0.0019, -0.0141, 0.0207, -0.0023, -0.0096, 0.0037, -0.0271, -0.0070, -0.0129, 0.0159, -0.0094, -0.0262, 0.0272, -0.0027, 0.0059, 0.0052, 0.0049, -0.0065, -0.0001, 0.0107, -0.0149, 0.0075, -0.0234, -0.0054, -0.0225, 0.0093, 0.0201, -0.0144, -0.0033, 0.0064, 0.0129, 0.0037, -0.0112, -0.0359, -0.0160, 0.0174, -0.0345, 0.0022, -0.0151, -0.0030, 0.0146, -0.0170, -0.0211, 0.0008, -0.0137, 0.0051, -0.0140, -0.0073, -0.0152, -0.0041, 0.0040, 0.0119, 0.0108, -0.0107, 0.0048, -0.0002, 0.0132, -0.0005, 0.0267, 0.0009, -0.0166, -0.0056, 0.0236, -0.0040, 0.0178, 0.0013],
    first: [
        -1.911, // bias
        -3.318, // words
        0.497, // figures
        -0.336, // heading
        1.604, // heading squared
        2.270, // heading meaning
        -0.651, // headed
        2.805, // heading in text
        -5.398, // meaning
        6.411, // family
        0.354, // parent
        0.759, // echo
        -0.046, // shape
        -0.345, // length
        -0.710, // words margin
        0.936, // meaning margin
        5.310, // echo margin
        2.298, // family margin
        3.989, // total margin
        0.559, // subjects
        -0.148, // subjects told
        0.138, // subjects margin
        2.284, // family words
        0.905, // family words margin
        3.792, // matters
        2.944, // matters margin
        7.638, // pieces
        -0.377, // pieces margin
    ],
    rounds: [
        [
            [-0.428, -9.578, -4.291], // bias
            [-3.869, -2.291, 4.836], // words
            [1.374, 3.329, -2.610], // figures
            [-1.409, 1.234, 0.440], // heading
            [1.417, 2.272, 1.415], // heading squared
            [1.062, 3.458, 2.359], // heading meaning
            [-0.813, -1.151, 0.092], // headed
            [-0.206, -1.305, 1.196], // heading in text
            [-1.636, 3.128, -2.540], // meaning
            [3.218, 2.684, 3.224], // family
            [-1.616, 0.195, 0.034], // parent
            [0.793, 1.188, 3.647], // echo
            [0.809, 2.837, -1.854], // shape
            [0.416, -1.218, -0.536], // length
            [-0.694, -1.362, -2.094], // words margin
            [1.430, 2.662, -2.835], // meaning margin
            [3.498, 2.804, -5.773], // echo margin
            [0.667, 0.364, -2.275], // family margin
            [0.378, -0.593, 2.631], // total margin
            [0.132, -0.217, 0.707], // subjects
            [-0.353, -4.029, 0.494], // subjects told
            [0.244, -0.453, -0.835], // subjects margin
            [-1.130, -2.423, 8.714], // family words
            [-0.552, -5.047, 3.660], // family words margin
            [1.153, -0.531, 5.699], // matters
            [0.494, -2.086, 0.227], // matters margin
            [6.739, 6.671, -3.390], // pieces
            [-1.360, 1.332, -1.318], // pieces margin
            [1.128, -0.938, 0.784], // odds
            [2.181, -0.236, 1.890], // before
            [2.802, 1.097, 0.364], // after
            [-0.736, -0.841, -3.606], // between
            [0.097, -2.152, 0.855], // two before
            [0.248, 0.214, 0.415], // two after
            [0.261, 3.898, 2.728], // parents
            [3.350, 0.804, 2.868], // children
            [-0.907, -1.335, 0.228], // rival
            [-3.870, 1.030, 2.689], // lesser rival
            [-3.501, 1.768, 3.599], // distance
            [0.279, -0.829, 1.573], // share
            [-0.897, 0.969, -0.893], // before or after
            [-0.671, -3.643, -2.366], // before * words
            [-0.875, -0.520, -1.905], // after * words
        ],
        [
            [0.732, -6.637, -5.872], // bias
            [-2.998, -1.865, 2.355], // words
            [0.641, 1.798, -1.021], // figures
            [-1.257, 0.441, 0.483], // heading
            [1.026, 1.455, 1.263], // heading squared
            [0.829, 2.902, 1.913], // heading meaning
            [-0.395, -0.400, -0.475], // headed
            [0.323, -0.828, 0.995], // heading in text
            [-1.947, 3.016, -1.557], // meaning
            [2.144, 2.500, 4.868], // family
            [-1.216, 0.180, -0.411], // parent
            [0.189, 1.554, 4.575], // echo
            [0.189, 2.148, -0.785], // shape
            [0.233, -0.356, -0.413], // length
            [0.203, -0.625, -2.514], // words margin
            [0.645, 3.187, -0.462], // meaning margin
            [2.078, 3.047, -2.498], // echo margin
            [-0.298, 0.974, -0.573], // family margin
            [-0.492, -0.475, 2.378], // total margin
            [0.021, -0.507, 0.845], // subjects
            [-0.139, -2.175, 0.152], // subjects told
            [0.229, -0.319, -0.668], // subjects margin
            [-0.569, -1.758, 6.326], // family words
            [0.348, -3.977, 1.691], // family words margin
            [1.128, -0.494, 5.060], // matters
            [-0.305, -1.214, 0.935], // matters margin
            [4.765, 5.837, -0.807], // pieces
            [-1.803, 1.393, 0.312], // pieces margin
            [3.226, -0.837, -2.789], // odds
            [1.040, 0.997, 1.545], // before
            [1.693, 1.251, 0.355], // after
            [-0.330, -0.763, -3.297], // between
            [-0.012, -0.102, 0.723], // two before
            [-0.105, 0.668, 0.609], // two after
            [0.963, 3.869, 0.572], // parents
            [1.782, 0.559, 1.289], // children
            [-1.541, -4.146, 0.894], // rival
            [-2.686, -0.721, 1.511], // lesser rival
            [-1.953, 1.589, 1.989], // distance
            [-0.445, -3.905, 2.181], // share
            [-1.296, 2.973, 0.285], // before or after
            [-0.333, -2.393, -0.167], // before * words
            [-0.598, -1.419, -0.855], // after * words
        ],
    ],
    trees: "\
matters<0.007 -0.047 odds<0.052 longer<3.157 same_gap_before<0.75 longer<2.674 -0.007 echo_margin<-0.03 0.028 0.116 words_at_large<0.528 0.066 0.28 0.153 matters<0.276 heading_in_text<0.298 0.009 -0.176 -0.112
matters<0.011 longer<1.701 0.123 -0.044 matters<0.17 words_at_large<0.172 -0.104 words_at_large<0.528 longer<3.113 0.034 0.107 0.148 longer<2.674 rival<0.101 -0.004 odds<0.052 -0.06 -0.231 0.021
matters<0.003 -0.049 words_at_large<0.172 -0.096 matters<0.17 words_at_large<0.528 matters<0.04 0.008 literal<0.236 0.074 -0.005 0.123 family_words<0.094 shorter<1.701 odds<-0.471 0.128 -0.177 0.044 -0.071
matters<0.003 -0.046 odds<0.052 same_gap_before<0.75 longer<2.674 -0.015 0.045 words_at_large<0.528 0.058 0.211 kinship<0.73 odds<0.69 longer<2.674 -0.081 0.017 rival<0.164 -0.079 -0.356 0.053
words_at_large<0.172 -0.087 matters<0.003 -0.036 matters<0.436 echo<0.13 0.206 longer<3.157 rival<0.138 length<0.479 -0.063 words_margin<-0.111 heading_meaning<0.006 0.141 -0.051 0.032 0.002 0.092 -0.129
matters<0.013 words<0.068 longer<1.701 0.122 -0.057 longer<2.803 parents<0.032 -0.048 0.144 0.074 odds<0.052 pieces<0.011 0.226 lesser_rival<0.268 0.045 -0.017 lesser_rival<0.038 0.001 -0.088
words_at_large<0.172 -0.082 matters<0.003 -0.031 matters<0.436 words_at_large<0.528 odds<0.205 echo_margin<-0.056 matters<0.033 -0.026 0.028 longer<2.674 0.006 0.068 -0.038 same_gap_before<0.25 0.028 0.146 -0.112
words_at_large<0.172 -0.077 longer<3.113 before_*_words<0.803 odds<0.69 matters<0.013 longer<1.701 0.136 -0.033 matters<0.152 0.028 -0.02 kinship<0.645 -0.183 0.064 0.108 family_words<0.068 0.012 0.1
words_at_large<0.172 -0.072 longer<3.113 rival<0.01 0.059 matters<0.472 matters<0.013 -0.026 pieces<0.011 0.202 matters<0.152 0.02 longer<2.674 -0.076 0.008 -0.159 kinship<0.447 0.028 0.125
words_at_large<0.172 -0.068 words_at_large<0.733 pieces<0.294 matters<0.029 family_words<0.068 -0.033 0.021 rival<0.117 0.067 longer<2.35 -0.059 0.022 contained<0.8 -0.082 0.106 shorter<2.138 0.121 -0.017
nearness<0.453 -0.079 longer<3.113 rival<0.961 parents<0.06 matters<0.033 -0.02 words<0.096 shorter<1.242 -0.12 lesser_rival<0.049 0.083 0.008 pieces_margin<-0.033 0.044 -0.055 0.1 -0.041 0.047
longer<2.674 same_gap_before<0.75 depth<0.5 rival<0.003 0.078 odds<0.052 -0.011 -0.092 -0.08 longer<2.138 0.12 words_at_large<0.528 -0.029 0.078 contained<0.063 length<0.54 0.048 -0.024 0.034
nearness<0.453 -0.074 matters<0.363 words_at_large<0.528 longer<2.674 words_margin<-0.146 0.028 -0.035 contained<0.063 words_at_large<0.253 0.061 -0.021 0.036 headed<0.5 lesser_rival<0.124 0.092 -0.078 -0.078 -0.065
nearness<0.285 -0.109 contained<0.8 pieces<0.319 matters<0.033 parents<0.032 -0.019 rival<0.448 0.172 -0.024 rival<0.961 0.032 share<0.237 -0.004 -0.151 matters<0.276 -0.007 -0.125 0.103
longer<3.238 rival<0.01 length<0.479 -0.071 0.072 odds<0.69 matters<0.013 family_words<0.075 -0.042 0.016 same_gap_after<0.75 -0.005 0.041 nearness<0.872 -0.161 0.046 distance<0.742 0.12 -0.044
odds<0.205 matters<0.029 family_words<0.013 words_margin<-0.192 0.047 -0.057 parents<0.012 0.001 0.142 lesser_rival<0.268 echo<0.202 two_after<0.008 0.015 0.186 0.026 -0.02 lesser_rival<0.038 -0.009 -0.091
kinship<0.155 -0.114 contained<0.8 pieces<0.319 rival<0.961 words_margin<-0.207 0.085 matters<0.003 -0.028 echo_margin<-0.288 0.152 0.013 longer<2.74 -0.081 -0.001 matters<0.276 -0.007 -0.11 0.097
odds<0.052 matters<0.029 parents<0.032 family_words<0.013 -0.047 0.002 rival<0.448 0.178 -0.017 rival<0.242 depth<0.5 0.073 before<0.003 -0.091 0.052 0.009 lesser_rival<0.038 -0.006 -0.064
longer<2.674 same_gap_before<0.75 depth<0.5 echo_margin<0.142 words_margin<-0.051 distance<0.617 -0.036 0.037 -0.067 0.098 -0.072 longer<2.138 0.101 -0.001 echo_margin<-0.042 longer<3.238 -0.008 0.076 0.036
heading_in_text<0.288 before_*_words<0.915 length<0.243 rival<0.551 -0.019 0.121 pieces<0.272 matters<0.06 echo_margin<0.002 -0.016 0.032 0.023 contained<0.8 words<0.081 0.045 -0.068 0.095 0.094 -0.083
nearness<0.453 -0.064 rival<0.001 0.089 longer<2.674 between<0.298 odds<0.052 matters<0.013 -0.04 rival<0.982 0.02 -0.06 kinship<0.73 -0.09 0.014 0.076 echo_margin<-0.042 -0.001 0.037
words_at_large<0.733 odds<0.052 matters<0.04 family_words<0.071 -0.024 words_at_large<0.227 -0.059 words_after<0.39 words_after<0.177 0.02 0.108 -0.052 pieces<0.084 0.073 0.013 -0.028 shorter<2.138 0.096 -0.022
kinship<0.155 -0.11 contained<0.8 matters<0.472 gap_before<0.5 length<0.243 0.077 before_or_after<0.003 rival<0.013 0.038 -0.04 meaning<0.45 0.009 -0.066 parents<0.06 0.015 0.138 -0.097 0.088
kinship<0.155 -0.108 lesser_rival<0.086 words_margin<-0.129 headed<0.5 0.06 -0.034 words_after<0.292 0.01 words_at_large<0.495 rival<0.001 0.087 -0.102 0.011 two_after<0.004 -0.045 family<0.356 0.014 -0.045
heading_in_text<0.288 lesser_rival<0.074 words_margin<-0.129 0.043 longer<3.068 parents<0.862 words_after<0.292 0 -0.047 0.105 0.049 family<0.307 contained<0.07 -0.018 0.029 -0.044 subjects_told<0.5 -0.131 0.023
kinship<0.155 -0.106 rival<0.001 0.076 matters<0.472 heading_in_text<0.288 matters<0.003 -0.021 same_gap_after<0.25 rival<0.076 literal<0.799 length<0.754 0.006 0.081 -0.095 -0.01 0.028 -0.082 -0.083
longer<3.238 rival<0.01 length<0.479 -0.067 0.056 heading_in_text<0.288 echo<0.13 echo_margin<-0.288 family_margin<-0.258 -0.003 0.162 -0.05 pieces<0.047 -0.047 -0.002 -0.103 distance<0.742 0.093 -0.05
odds<-0.184 echo<0.332 before_or_after<0.004 distance<0.148 pieces<0.087 -0.053 0.17 -0.031 contained<0.031 words_after<0.53 -0.016 0.069 0.037 subjects<0.667 contained<0.097 0.125 0.027 -0.031 -0.014
contained<0.8 echo<0.589 length<0.825 words_at_large<0.172 -0.08 odds<0.052 0.002 -0.036 rival<0.998 total_margin<-0.124 subjects_margin<-0.289 0.018 0.143 0.017 -0.066 shorter<2.441 0.038 -0.141 0.084
kinship<0.155 -0.102 contained<0.8 echo<0.589 length<0.825 longer<2.525 words_before<0.784 -0.053 depth<0.5 0.103 -0.063 0.003 rival<0.2 0.043 -0.001 shorter<2.441 0.035 -0.134 0.08
length<0.212 kinship<0.41 -0.012 0.131 rival<0.961 words_margin<-0.226 matters_margin<-0.073 0.126 -0.013 echo_margin<-0.288 0.088 words_after<0.292 0.005 rival<0.005 0.03 pieces_margin<-0.005 -0.018 -0.088 -0.025
nearness<0.453 contained<0.026 matters<0.06 -0.051 0.078 -0.108 gap_before<0.5 distance<0.992 longer<3.113 -0.006 lesser_rival<0.103 0.079 -0.006 -0.056 odds<1.2 length<0.809 0.001 0.048 -0.152
parent<0.441 longer<2.674 same_gap_before<0.75 echo_margin<0.142 words_margin<-0.051 -0.014 -0.063 0.075 longer<2.138 0.076 matters<0.013 -0.056 contained<0.092 0.068 -0.042 lesser_rival<0.004 0.08 0.004 0.1
kinship<0.155 -0.097 rival<0.2 depth<0.5 pieces<0.236 0.034 -0.015 two_before<0.019 -0.069 0.029 length<0.569 lesser_rival<0.064 meaning_margin<-0.209 0.117 0.022 -0.015 family_words<0.326 -0.012 -0.109
odds<-0.184 echo<0.332 before_or_after<0.004 matters_margin<-0.329 0.058 -0.031 contained<0.031 longer<1.701 0.095 family<0.068 -0.066 -0.001 0.032 subjects<0.974 contained<0.097 0.093 0.026 -0.053 -0.012
contained<0.8 odds<0.358 literal<0.785 words_at_large<0.733 rival<0.2 0.018 longer<2.441 -0.049 0.002 pieces_margin<-0.052 0.134 -0.038 family_words_margin<-0.003 -0.093 0.042 nearness<0.834 -0.054 0.017 0.073
matters<0.04 parents<0.032 heading_in_text<0.023 -0.02 meaning_margin<-0.122 0.131 -0.025 rival<0.2 0.124 -0.008 kinship<0.317 literal<0.203 same_gap_after<0.75 -0.028 0.05 -0.11 pieces<0.112 0.053 0.008
rival<0.001 0.062 heading_in_text<0.288 matters<0.514 literal<0.785 words_at_large<0.389 literal<0.236 0.005 longer<1.869 before<0.038 -0.062 0.152 -0.073 0.033 words<0.218 -0.103 0.033 -0.08 -0.066
kinship<0.155 -0.093 gap_before<0.5 distance<0.992 contained<0.007 matters<0.013 -0.056 -0.005 lesser_rival<0.004 0.049 echo<0.22 0.095 longer<2.74 gap_after<1.5 -0.042 0.055 0.012 -0.052 0.014
odds<-0.271 matters<0.102 before_or_after<0.029 length<0.243 echo_margin<-0.127 0.136 -0.025 echo_margin<0.002 -0.026 subjects<0.519 0.065 -0.065 rival<0.2 headed<0.5 0.087 -0.05 0.001 0.041 -0.01
lesser_rival<0.268 words_margin<-0.129 shorter<2.441 echo<0.365 literal<0.785 length<0.865 0.014 0.091 -0.084 0.114 nearness<0.81 0.023 -0.053 -0.003 shorter<2.35 -0.062 before_*_words<0.013 0.015 -0.078
kinship<0.155 -0.09 echo_margin<0.142 matters<0.363 matters<0.029 parents<0.032 heading_in_text<0.023 -0.019 0.052 0.056 0.008 length<0.732 echo<0.347 -0.049 0.085 contained<0.084 0.047 -0.13 0.055
odds<-0.416 before_or_after<0.042 length<0.243 0.087 echo<0.279 -0.027 subjects_margin<-0.192 share<0.119 0.012 0.106 -0.019 odds<-0.6 family<0.09 0.007 rival<0.993 0.125 -0.004 -0.005 -0.008
odds<1.026 total_margin<0.161 gap_before<0.5 gap_after<1.5 distance<0.992 -0.006 -0.06 0.031 kinship<0.317 odds<-0.071 0.004 -0.089 0.025 0.076 pieces_margin<0.093 shorter<2.25 0.017 -0.224 0.016
longer<3.238 length<0.825 words<0.346 -0.012 0.09 rival<0.998 family_words<0.371 matters<0.082 0.006 longer<2.25 0.121 subjects<0.046 0.005 0.077 -0.066 -0.077 distance<0.714 0.073 -0.044
parent<0.441 distance<0.117 kinship<0.566 -0.076 0.017 same_gap_before<0.25 two_after<0.009 matters<0.054 -0.037 subjects_margin<-0.169 matters<0.204 0.055 -0.036 -0.034 parents<0.001 0.013 -0.085 0.017 0.084
odds<1.026 lesser_rival<0.205 pieces<0.652 shorter<1.242 -0.057 length<0.191 0.118 0.003 0.084 heading_in_text<0.023 -0.024 odds<-0.637 0.142 -0.016 matters_margin<0.187 before_or_after<0.891 -0.21 0.024 0.023
odds<-0.416 matters<0.091 0.001 0.042 matters<0.015 -0.038 shorter<1.498 echo_margin<-0.132 0.038 -0.097 echo_margin<-0.168 -0.056 family_words_margin<-0.071 lesser_rival<0.205 literal<0.785 0.047 -0.07 -0.029 -0.006
rival<0.01 gaps<0.001 0.072 words_at_large<0.327 0.085 -0.043 odds<0.358 literal<0.236 0.007 words_at_large<0.389 -0.059 0.008 words<0.195 family_words<0.137 -0.023 -0.11 two_after<0.005 -0.059 0.06
parent<0.441 distance<0.117 kinship<0.566 -0.069 0.016 same_gap_before<0.25 longer_gap_before<0.5 -0.026 two_after<0.03 -0.007 subjects_margin<-0.334 0 0.046 matters<0.003 total_margin<-0.004 -0.045 0.078 0.025 0.079
nearness<0.453 contained<0.026 matters<0.007 -0.066 0.054 -0.093 echo_margin<-0.042 before<0.004 length<0.243 0.054 -0.025 longer<1.869 0.095 0.004 longer<2.674 rival<0.013 0.042 -0.027 0.028
odds<-0.416 before_or_after<0.042 subjects<0.07 meaning<0.427 -0.015 0.076 distance<0.695 words_at_large<0.22 -0.06 0.079 subjects_margin<-0.551 0.09 -0.06 odds<-0.84 0.08 pieces_margin<-0.177 -0.038 0.037 -0.007
odds<1.026 total_margin<0.161 literal<0.785 words_at_large<0.733 -0 pieces_margin<-0.052 0.111 -0.03 family_words<0.2 -0.083 0.025 0.07 matters_margin<0.187 before_or_after<0.891 length<0.698 0.007 -0.219 0.022 0.022
rival<0.2 depth<0.5 words_margin<-0.129 echo<0.291 meaning<0.139 0.077 -0.018 0.096 words_at_large<0.309 0.031 lesser_rival<0.001 headed<0.5 0.064 -0.049 -0.031 words_at_large<0.327 0.005 -0.086 -0.006
lesser_rival<0.892 odds<-0.416 matters<0.091 words_at_large<0.22 -0.05 family_words<0.06 rival<0.117 meaning<0.204 -0.008 0.106 -0.022 distance<0.648 length<0.788 0.085 0.005 -0.009 0.044 -0.006 -0.052
gaps<0.001 rival<0.01 0.065 0.001 subjects_margin<-0.289 subjects_margin<-0.833 echo<0.356 -0.072 0.05 odds<0.052 pieces<0.107 -0.044 0.165 -0.089 words_at_large<0.483 rival<0.001 0.031 -0.094 0.001
lesser_rival<0.268 words_margin<-0.129 0.016 words_after<0.292 0.004 -0.03 heading_in_text<0.023 after<0.016 -0.049 before_or_after<0.298 shorter<2.138 -0.065 pieces<0.087 -0.042 0.099 -0.04 odds<-0.563 0.138 -0.031
contained<0.8 rival<0.999 matters_margin<-0.276 0.032 length<0.825 distance<0.117 -0.064 distance<0.492 0.012 -0.018 pieces<0.41 0.016 pieces_margin<0.153 -0.159 0.022 length<0.404 0.061 -0.052 0.06
subjects_margin<0.283 longer<3.238 length<0.825 words<0.346 -0.012 shorter<2.35 0.113 -0.053 family_words<0.326 rival<0.242 0.031 -0.002 meaning_margin<0.228 -0.106 0.045 distance<0.839 0.058 -0.067 0.055
odds<1.026 echo_margin<0.142 literal<0.785 words_at_large<0.733 -0 0.068 family_words<0.2 -0.079 shorter<2.138 0.081 -0.046 0.051 pieces_margin<0.093 length<0.732 0.017 words<0.081 0.022 -0.197 0.013
odds<-0.563 before_or_after<0.042 echo<0.325 -0.014 odds<-0.637 longer_gap_after<2.5 -0.027 0.064 0.102 family_words<0.013 length<0.768 -0.043 subjects_margin<-0 -0.007 0.121 matters_margin<-0.412 -0.034 0.096 -0.005
rival<0.961 words_margin<-0.207 share<0.035 subjects_margin<-0.639 0.004 0.185 0.014 words_after<0.292 0.005 depth<0.5 headed<0.5 words_at_large<0.483 subjects_margin<-0.262 0.025 -0.057 0.044 -0.08 -0.077 -0.015
kinship<0.155 -0.076 lesser_rival<0.038 0.009 two_before<0.967 two_before<0.007 subjects<0.094 longer<3.068 between<0.002 -0.056 0.038 0.015 0.023 words<0.165 0.007 0.07 distance<0.044 0.073 -0.056
odds<0.358 0.002 nearness<0.834 family_words_margin<-0.096 0.025 matters_margin<-0.049 -0.117 after<0.016 two_before<0.551 family_margin<0.274 pieces_margin<0.044 0.005 -0.158 0.038 0.036 0.018 lesser_rival<0.007 0.061 -0.022
family_margin<-0.524 -0.059 echo_margin<-0.327 0.047 pieces<0.047 contained<0.007 -0.068 words_margin<-0.111 0.097 -0.026 odds<-0.563 before_or_after<0.042 echo_margin<-0.042 -0.011 0.032 longer<2.97 0.092 0.015 -0.004
odds<1.2 echo_margin<-0.024 before<0.003 longer<3.157 -0.022 0.035 0.006 words_margin<-0.115 shorter<1.701 -0.037 0.111 longer<2.803 echo_margin<0.142 -0.021 0.057 0.026 matters_margin<0.187 -0.127 0.028
kinship<0.155 -0.074 lesser_rival<0.038 0.008 family<0.356 before_or_after<0.004 echo_margin<-0.024 -0.038 0.029 two_before<0.551 0.02 -0.021 before<0.024 matters_margin<0.005 -0.031 0.061 echo<0.325 0.003 -0.118
matters<0.04 family_words<0.071 longer<2.138 length<0.681 -0.052 0.062 two_before<0.551 words_margin<-0.129 echo<0.264 -0.016 0.066 -0.028 longer_gap_after<2.5 -0.089 0.003 nearness<0.683 -0.041 0.023 0.006
heading_in_text<0.288 heading_in_text<0.023 lesser_rival<0.268 matters<0.04 parents<0.06 -0.013 0.062 words<0.088 echo<0.347 0.02 0.086 family_margin<-0.009 0.008 -0.044 -0.025 0.023 subjects_told<0.5 -0.082 0.025
odds<-0.563 before_or_after<0.042 subjects<0.07 family_words<0.078 pieces_margin<-0.078 length<0.279 two_after<0.011 -0.037 0.146 -0.051 0.008 pieces_margin<-0.14 share<0.035 0.011 0.133 -0.013 0.032 0.033 -0.005
gaps<0.001 rival<0.01 0.059 0.001 subjects_margin<-0.289 subjects_margin<-0.833 echo<0.356 -0.068 0.045 odds<0.052 pieces<0.107 -0.042 subjects<0.419 0.181 -0.002 -0.081 contained<0.771 -0.052 0.058
meaning_margin<-0.508 -0.057 matters_margin<-0.276 lesser_rival<0.018 length<0.717 0.124 -0.015 words_margin<-0.181 -0.043 before<0.21 family<0.307 0.071 -0.017 -0.046 shorter<1.498 longer_gap_after<2.5 0.005 -0.088 0.001
children<0.018 subjects_margin<-0.852 distance<0.464 contained<0.031 -0.029 odds<-0.271 words_margin<-0.035 longer<2.97 -0.019 0.084 0.119 -0.007 matters_margin<-0.116 -0.054 words_margin<-0.073 0.024 -0.035 0.004 0.06
literal<0.236 0.004 words_at_large<0.389 rival<0.01 0.035 before_or_after<0.042 -0.088 longer<2.013 0.091 -0.046 headed<0.5 depth<0.5 family_margin<-0.241 -0.027 0.042 longer<2.674 -0.088 0.075 -0.06
subjects_margin<0.283 two_before<0.01 -0.008 longer<2.138 before<0.115 -0.004 0.095 distance<0.169 matters_margin<-0.368 meaning_margin<-0.371 -0.044 0.091 -0.051 two_after<0.009 nearness<0.766 -0.031 0.016 0.021 0.049
odds<-0.563 meaning<0.06 odds<-1.069 0.044 -0.038 after_*_words<0.051 0.01 two_after<0.002 -0.044 family_words_margin<-0.254 -0.022 0.145 rival<0.961 -0.001 family_words<0.2 -0.049 length<0.809 0.085 -0.054
longer_gap_before<0.5 distance<0.044 0.045 -0.014 odds<1.2 words_at_large<0.172 length<0.825 -0.076 0.03 matters_margin<0.021 family_words<0.2 -0.001 contained<0.405 0.081 -0.016 pieces<0.135 0.09 0.015 -0.083
odds<0.052 echo_margin<0.002 parents<0.06 -0.003 rival<0.783 0.095 -0.029 rival<0.367 pieces_margin<-0.005 nearness<0.866 0.107 -0.026 nearness<0.738 -0.033 0.046 matters_margin<-0.276 0.067 -0.049 -0.011
words_after<0.292 0.003 headed<0.5 depth<0.5 longer<2.525 words_after<0.783 lesser_rival<0.003 0.062 -0.033 0.064 subjects<0.419 0.007 -0.074 family_margin<-0.216 0.037 -0.085 odds<0.516 -0.088 0.05
distance<0.867 0.003 rival<0.675 before<0.038 meaning<0.427 words_before<0.168 nearness<0.717 -0.05 matters<0.187 0.041 -0.039 -0.057 pieces_margin<0.008 0.107 -0.01 two_before<0.003 -0.055 0.102 -0.056
pieces_margin<0.239 odds<1.026 literal<0.785 words_at_large<0.733 0 pieces_margin<-0.052 0.087 -0.033 contained<0.278 same_gap_before<0.25 -0.109 -0.002 length<0.809 0.068 -0.039 before_or_after<0.891 -0.093 0.033 0.058
length<0.243 rival<0.551 words_margin<-0.069 -0.061 contained<0.219 0.112 -0.025 lesser_rival<0.268 0.092 -0.04 meaning_margin<-0.508 -0.075 shorter<1.498 matters_margin<-0.092 family_words_margin<-0.222 0.115 -0.018 -0.072 0.001
echo_margin<0.142 figures<0.45 odds<0.358 0.003 family_words_margin<-0.096 0.024 echo_margin<-0.047 -0.097 longer<2.74 echo<0.34 0.014 -0.082 0.013 -0.035 two_after<0.009 distance<0.648 -0.062 0.04 0.086
matters_margin<0.005 -0.003 shorter<1.242 -0.094 words<0.096 subjects<0.046 pieces<0.129 0.059 -0.003 matters<0.102 -0.007 matters<0.363 0.119 -0.025 distance<0.919 words_at_large<0.253 -0.045 0.027 -0.063
children<0.018 matters<0.04 heading_in_text<0.023 family_words<0.071 words_at_large<0.267 nearness<0.759 -0.019 0.058 words_margin<-0.129 -0.002 contained<0.026 -0.089 -0.027 0.007 meaning_margin<-0.105 0.089 -0.023 0.005 0.057
odds<-0.855 before_or_after<0.053 -0.001 words_after<0.092 -0.027 same_gap_before<0.75 kinship<0.306 -0.027 family_words<0.006 0.031 matters_margin<-0.412 -0.022 0.25 0.02 family<0.103 -0.026 meaning<0.114 0.046 -0.002
lesser_rival<0.205 0.003 two_after<0.006 rival<0.367 0.043 -0.053 two_after<0.013 nearness<0.766 -0.01 words_before<0.235 0.169 -0.04 family_words_margin<-0.085 odds<-0.807 0.025 -0.061 literal<0.203 -0.002 0.089
subjects_margin<0.138 two_before<0.01 subjects_margin<-0.833 shorter<3.02 distance<0.398 0.018 -0.044 0.071 subjects_margin<-0.551 family<0.149 -0.041 odds<-0.344 lesser_rival<0.074 0.157 0.018 0.003 -0.009 0.005 0.038
odds<-0.563 0.008 matters<0.015 echo_margin<0.002 gap_after<0.5 longer<2.013 0.039 -0.066 0.007 subjects_told<0.5 0.057 -0.052 two_before<0.006 lesser_rival<0.028 0.007 two_after<0.069 -0.057 0.006 0.009
literal<0.236 matters_margin<-0.108 -0.009 nearness<0.494 -0.041 words_at_large<0.354 0.023 -0.023 words_at_large<0.389 rival<0.01 0.03 before_or_after<0.042 -0.08 longer<1.869 0.091 echo<0.332 -0.072 0.046 0.006
family_margin<-0.524 -0.054 echo_margin<-0.327 lesser_rival<0.055 family_margin<-0.258 -0.005 share<0.196 0.157 -0.005 -0.01 pieces<0.047 contained<0.007 -0.063 words_margin<-0.111 lesser_rival<0.205 0.114 -0.036 -0.022 0.001
odds<-0.416 same_gap_after<0.25 -0.001 words<0.074 0.004 0.082 shorter<2.74 -0.012 total_margin<-0.083 -0.044 two_before<0.997 two_before<0.001 -0.023 pieces_margin<-0.015 after<0.242 0.084 -0.015 0.011 -0.06
pieces_margin<0.239 odds<1.2 literal<0.785 words_before<0.162 -0.005 distance<0.867 echo<0.258 family_margin<-0.009 -0.021 0.065 0.024 words_before<0.802 -0.04 0.051 echo<0.309 -0.09 0.006 -0.065 0.055
gaps<0.021 rival<0.047 length<0.681 -0.013 0.045 distance<0.492 depth<0.5 0 0.035 -0.011 subjects_margin<-0.289 subjects_margin<-0.833 -0.028 0.08 longer<2.525 pieces<0.294 -0.035 0.059 -0.09
odds<-0.855 length<0.949 two_after<0.004 pieces<0.159 -0.043 odds<-0.96 0.093 -0.03 0.026 nearness<0.759 -0.011 rival<0.998 distance<0.992 words_at_large<0.309 0.005 0.2 -0.025 -0.027 -0.002
words_after<0.292 0.003 headed<0.5 depth<0.5 longer<2.525 matters<0.06 -0.008 longer<1.869 -0.044 0.064 contained<0.076 pieces<0.142 -0.042 0.119 -0.047 family_margin<-0.216 0.03 -0.079 -0.061
kinship<0.155 -0.065 subjects_margin<0.138 odds<0.358 0.002 lesser_rival<0.038 heading_meaning<0.139 after<0.242 meaning_margin<-0.041 0.053 -0.048 0.036 0.071 subjects_margin<-0.262 -0.089 before_*_words<0.003 0.041 -0.078 0.039
children<0.018 echo_margin<-0.024 -0.004 words_margin<-0.115 0.069 shorter<2.35 contained<0.092 0.025 words_before<0.121 -0.07 family_words<0.137 -0.055 meaning_margin<0.09 0.059 -0.048 words<0.051 -0.041 0.025 0.053
length<0.243 before<0.016 length<0.156 -0.022 pieces_margin<-0.092 family_margin<-0.224 0.015 0.167 0.024 -0.044 meaning_margin<-0.508 -0.072 length<0.262 -0.066 total_margin<0.126 -0.001 gaps<0.001 0.076 -0.014
odds<-0.855 length<0.949 two_after<0.004 pieces<0.159 -0.041 0.039 pieces_margin<-0.177 family_margin<-0.453 -0.041 0.07 0 subjects_margin<-0.103 0.007 echo<0.279 words_after<0.079 -0.02 0.206 -0.034 -0.002",
    part: [
        -4.494, // bias
        -1.732, // coverage
        1.716, // echo of piece
        0.522, // meaning of piece
        0.615, // said better
        -0.478, // echoed better
        0.125, // coverage ahead
        2.194, // echo ahead
        1.884, // siblings held
        2.872, // children held
        2.575, // parent is whole's partner
        1.383, // neighbour is whole's partner
        8.688, // score
        0.683, // unclaimed
        -1.406, // coverage elsewhere
        -0.317, // score elsewhere
        -1.291, // partner's score
        0.178, // words of partner
        -0.103, // meaning of partner
        0.786, // sibling is whole's partner
        -0.599, // matters of partner
    ],
    part_trees: "\
literal<0.236 score<0.023 -0.06 share<0.228 echo<0.226 0.138 0.047 pieces<0.167 0.01 -0.104 -0.077
score<0.023 -0.078 lesser_rival<0.014 -0.056 pieces<0.114 two_before<0.616 0.087 -0.009 lesser_rival<0.182 -0.034 0.057
score<0.023 -0.076 lesser_rival<0.014 -0.052 pieces<0.114 score<0.057 0.005 0.082 lesser_rival<0.112 -0.04 0.036
literal<0.236 score<0.023 -0.05 score<0.403 echo_ahead<0.228 distance<0.195 -0.035 0.093 0.007 -0.068 -0.069
score<0.023 -0.071 pieces_margin<-0.019 distance<0.367 -0.017 echo_margin<-0.11 subjects_margin<-0.834 0.014 0.136 0.019 -0.047
literal<0.236 score<0.023 -0.043 score<0.403 echo_ahead<0.228 0.062 0.006 -0.06 score<0.057 -0.082 -0.031
literal<0.236 share<0.026 -0.039 meaning_margin<-0.249 0.084 gap_after<2.5 0 0.11 score<0.057 -0.081 -0.029
score<0.023 -0.064 family_margin<0.098 meaning_margin<-0.249 0.056 two_after<0.913 pieces<0.114 0.03 -0.012 -0.076 -0.101
literal<0.236 share<0.05 -0.025 score<0.279 0.044 -0.02 score<0.002 -0.096 echo_margin<-0.192 0.06 -0.055
odds<-1.413 -0.083 words_before<0.467 total_margin<-0.107 0.043 gap_after<2.5 -0.011 rival<0.123 -0.041 0.135 -0.05
odds<-1.413 -0.081 family_margin<0.098 score<0.057 echo_margin<-0.319 matters<0.043 0.017 0.321 -0.036 0.015 -0.092
odds<-1.413 -0.079 pieces_margin<-0.019 score<0.057 -0.019 distance<0.367 -0.016 echo_margin<-0.11 0.102 0.026 -0.04
words_before<0.467 odds<-0.86 -0.031 odds<0.078 pieces<0.018 0.122 words_before<0.151 -0.005 0.037 -0.107 -0.062
odds<-1.413 -0.076 family_margin<0.098 echo_margin<-0.297 0.072 score<0.057 said_better<0.062 -0.042 0.061 0.01 -0.084
odds<-1.413 -0.074 total_margin<0.004 distance<0.195 -0.038 echo_margin<-0.33 0.114 0.007 matters<0.032 0.002 -0.083
words_before<0.467 odds<0.078 score<0.057 -0.02 0.017 -0.091 words<0.221 -0.069 echo<0.569 0.112 -0.065
score<0.002 -0.08 total_margin<-0.062 length<0.956 0.008 matters<0.053 0.005 0.182 lesser_rival<0.024 -0.042 0.001
score<0.002 -0.078 family_margin<0.098 echo_margin<-0.33 family_margin<-0.21 0.011 0.196 score<0.057 -0.027 0.01 -0.074
score<0.002 -0.076 pieces_margin<-0.019 same_gap_after<0.75 echo_margin<-0.33 0.1 score<0.057 -0.017 0.03 -0.022 -0.031
words_before<0.467 odds<0.078 0.005 -0.08 words<0.221 -0.063 echo<0.569 longer_gap_before<0.5 -0.029 0.169 -0.059
score<0.002 -0.073 matters_margin<-0.023 words_margin<-0.249 words_of_partner<0.119 subjects_margin<-0.88 -0.033 0.151 -0.082 0.003 -0.028
literal<0.236 0.006 two_before<0.07 -0.045 longer<2.138 echo_ahead<0.201 -0.025 0.203 pieces_margin<-0.3 0.127 -0.042
score<0.002 -0.07 total_margin<-0.062 distance<0.089 -0.076 0.02 gap_after<1.5 -0.023 distance<0.839 -0.01 0.088
lesser_rival<0.014 length<0.825 -0.052 family_words_margin<-0.192 matters<0.024 -0.057 echo_ahead<0.241 -0.034 0.377 -0.016 0.005
score<0.004 unclaimed<0.812 -0.078 0.024 odds<0.078 partner's_score<0.749 longer<1.701 0.119 -0.005 0.036 -0.07
score<0.002 -0.066 distance<0.169 -0.041 depth<0.5 total_margin<-0.066 length<0.956 0.026 0.117 -0.003 -0.02
words_before<0.467 words_at_large<0.719 0.002 0.128 words<0.221 -0.054 words<0.382 words_after<0.957 0.18 -0.037 -0.045
score<0.023 -0.031 echo_of_piece<0.253 contained<0.025 distance<0.773 -0.02 longer<2.25 0.287 0.039 0.091 -0.007
odds<-1.895 -0.08 family_margin<0.098 two_after<0.913 odds<-0.621 said_better<0.062 -0.026 0.059 0.019 -0.034 -0.061
odds<-1.895 -0.079 matters_margin<-0.023 0.006 before_*_words<0.002 words_at_large<0.198 -0.105 literal<0.128 0.116 -0.02 -0.102
words_after<0.93 score<0.403 partner's_score<0.749 words_at_large<0.329 0.011 -0.024 0.039 -0.039 lesser_rival<0.024 -0.077 0.067
odds<-1.895 -0.077 depth<0.5 distance<0.214 meaning_margin<-0.123 0.002 -0.099 0.013 literal<0.406 -0.007 -0.088
score<0.057 -0.019 pieces<0.114 before_or_after<0.77 before<0.158 0.035 figures<-0.15 -0.001 0.202 -0.031 -0.01
odds<-1.895 -0.074 echo_margin<-0.183 gaps<0.378 0.017 0.224 literal<0.701 gap_after<2.5 -0.004 0.052 -0.061
words_after<0.93 odds<0.078 words_at_large<0.198 -0.046 0.006 two_after<0.116 0.008 -0.139 lesser_rival<0.024 -0.072 0.065
odds<-1.895 -0.072 matters_margin<-0.498 meaning_of_partner<0.282 0.112 -0.071 depth<0.5 0.005 words_at_large<0.305 0.008 -0.05
score<0.057 -0.017 matters<0.151 longer<1.701 0.173 0.01 nearness<0.45 0.127 total_margin<-0.038 -0.004 -0.097
odds<-1.895 -0.07 distance<0.089 -0.056 total_margin<-0.062 0.015 odds<-0.575 -0.039 matters<0.043 0.026 -0.02
shorter<2.97 family_margin<0.098 echo_of_piece<0.174 -0.039 family<0.005 0.057 -0.002 -0.059 longer_gap_before<0.5 0.123 0.01
score<0.004 unclaimed<0.812 -0.066 0.031 distance<0.367 family_margin<-0.105 -0 -0.059 coverage_ahead<0.5 0.029 -0.005",
};
