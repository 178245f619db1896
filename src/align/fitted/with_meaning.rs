//! What each sign weighs where the word table knows the words, as `examples/fit.rs` prints it; not written by hand.

use super::Fitted;

pub(super) const FITTED: Fitted = Fitted {
    common: &[-0.3933, -0.3502, 0.3873, 0.1299, -0.1234, -0.0482, -0.0294, -0.0141, 0.1279, -0.0870, -0.0036, -0.0224, 0.0327, 0.0763, -0.0766, -0.0182, 0.0011, 0.0408, -0.0309, 0.0619, -0.0439, 0.0536, -0.0445, -0.0154, -0.0211, 0.0252, -0.0232, 0.0462, 0.0294, 0.0539, -0.0066, 0.0386, -0.0032, 0.0097, 0.0091, 0.0030, -0.0086, -0.0316, 0.0052, -0.0321, 0.0036, 0.0097, -0.0209, 0.0196, -0.0409, -0.0192, -0.0555, -0.0418, -0.0312, -0.0358, -0.0169, 0.0123, -0.0128, 0.0238, -0.0114, -0.0240, -0.0079, 0.0184, -0.0186, -0.0169, 0.0135, 0.0205, 0.0108, 0.0144, 0.0290, -0.0265, -0.0023, -0.0166, 0.0257, -0.0124, -0.0012, 0.0275, 0.0134, -0.0133, -0.0012, 0.0047, 0.0167, 0.0006, 0.0160, -0.0151, -0.0162, -0.0118, 0.0058, -0.0027, 0.0086, 0.0173, -0.0177, 0.0266, 0.0148, 0.0077, -0.0197, 0.0079, 0.0311, 0.0157, 0.0030, -0.0226, -0.0453, 0.0280, 0.0110, -0.0236, 0.0049, -0.0253, -0.0157, 0.0143, 0.0010, 0.0327, -0.0099, -0.0192, -0.0112, -0.0004, -0.0097, -0.0147, 0.0077, -0.0249, -0.0026, -0.0222, -0.0045, -0.0219, -0.0067, 0.0052, 0.0159, -0.0045, 0.0208, -0.0095, 0.0203, 0.0218, 0.0207, 0.0141],
    first: [
        -1.505, // bias
        -0.900, // words
        0.609, // figures
        -0.779, // heading
        1.995, // heading squared
        2.901, // heading meaning
        -0.723, // headed
        1.511, // heading in text
        -4.685, // meaning
        8.122, // family
        -0.124, // parent
        0.007, // echo
        0.210, // shape
        -0.549, // length
        1.837, // words margin
        1.847, // meaning margin
        6.511, // echo margin
        1.800, // family margin
        2.754, // total margin
        0.501, // subjects
        -0.126, // subjects told
        0.182, // subjects margin
        4.168, // family words
        -3.237, // family words margin
        4.565, // matters
        2.579, // matters margin
    ],
    rounds: [
        [
            [0.518, -8.078, -5.938], // bias
            [-2.453, -0.840, 1.285], // words
            [1.398, 2.832, -2.474], // figures
            [-1.295, 1.851, -0.635], // heading
            [2.059, 2.163, 1.645], // heading squared
            [1.461, 3.454, 2.268], // heading meaning
            [-1.292, -0.705, 0.585], // headed
            [-0.622, 0.388, 1.829], // heading in text
            [-1.241, 4.710, -3.713], // meaning
            [5.151, 4.972, 1.204], // family
            [-1.880, 0.360, -0.041], // parent
            [0.602, 1.518, 2.769], // echo
            [1.312, 1.555, -2.443], // shape
            [-0.684, -4.409, 1.688], // length
            [1.078, 2.939, -3.877], // words margin
            [3.006, 5.561, -5.279], // meaning margin
            [3.050, 4.545, -5.535], // echo margin
            [-0.584, -1.994, -1.273], // family margin
            [0.342, -0.353, 3.210], // total margin
            [-0.030, -1.516, 0.973], // subjects
            [-0.472, -2.145, 0.692], // subjects told
            [0.274, -1.524, -0.833], // subjects margin
            [2.207, -0.130, 6.327], // family words
            [-3.110, -5.736, 4.168], // family words margin
            [3.050, 0.456, 3.660], // matters
            [-0.774, -1.827, 0.669], // matters margin
            [1.383, -1.934, 1.076], // odds
            [2.626, -2.238, 1.987], // before
            [2.911, 0.639, 1.329], // after
            [-0.930, -0.820, -2.808], // between
            [0.304, -2.843, 1.014], // two before
            [0.431, -2.327, 0.636], // two after
            [-0.054, 1.413, 3.802], // parents
            [3.296, 0.005, 2.978], // children
            [-1.141, 1.250, 0.989], // rival
            [-4.897, 1.693, 4.082], // lesser rival
            [-3.316, -0.663, 4.132], // distance
            [-0.592, -0.126, 2.269], // share
            [-0.596, -0.781, -2.086], // before or after
            [-1.089, -2.634, -1.216], // before * words
            [-0.946, -0.309, -1.973], // after * words
        ],
        [
            [1.297, -5.089, -5.984], // bias
            [-1.778, -0.919, 0.443], // words
            [0.611, 1.258, -0.890], // figures
            [-1.170, 1.544, -0.556], // heading
            [1.549, 1.802, 1.370], // heading squared
            [0.869, 3.115, 1.447], // heading meaning
            [-0.493, -0.224, -0.220], // headed
            [-0.064, -0.213, 1.216], // heading in text
            [-1.740, 4.050, -1.007], // meaning
            [2.930, 4.262, 3.440], // family
            [-1.290, 0.142, 0.330], // parent
            [0.093, 1.894, 3.584], // echo
            [0.434, 1.553, -0.990], // shape
            [-0.226, -2.183, 0.453], // length
            [0.968, 2.849, -3.158], // words margin
            [1.433, 5.877, -2.148], // meaning margin
            [1.802, 4.727, -2.395], // echo margin
            [-0.838, -0.264, -0.466], // family margin
            [-0.689, 0.245, 2.554], // total margin
            [-0.076, -1.505, 0.880], // subjects
            [-0.133, -1.131, 0.161], // subjects told
            [0.239, -1.345, -0.604], // subjects margin
            [1.340, -0.394, 4.033], // family words
            [-1.313, -4.348, 2.218], // family words margin
            [2.094, -0.528, 3.650], // matters
            [-0.890, 0.068, 0.098], // matters margin
            [3.655, -2.297, -2.413], // odds
            [1.581, -0.576, 1.725], // before
            [1.924, 1.700, 1.150], // after
            [-0.514, -0.715, -3.464], // between
            [0.147, -2.062, 0.559], // two before
            [-0.127, -0.836, 0.785], // two after
            [0.924, 0.790, 0.431], // parents
            [2.351, 0.030, 2.105], // children
            [-1.097, 1.320, -0.167], // rival
            [-3.629, -1.569, 3.308], // lesser rival
            [-1.577, -0.743, 1.976], // distance
            [-1.031, -3.908, 2.571], // share
            [-1.552, 1.820, -0.699], // before or after
            [-0.508, -1.716, 0.006], // before * words
            [-0.548, -0.974, -0.830], // after * words
        ],
    ],
    trees: "\
longer<2.674 words_at_large<0.528 contained<0.095 matters<0.018 -0.078 0.021 odds<0.243 -0.056 -0.208 rival<0.249 depth<0.5 0.12 -0.087 length<0.548 0.085 -0.093 matters<0.011 -0.038 0.077
longer<2.674 depth<0.5 words_at_large<0.528 -0.027 rival<0.924 headed<0.5 distance<0.992 0.145 -0.051 -0.075 length<0.548 0.139 -0.116 -0.072 matters<0.011 -0.035 lesser_rival<0.031 0.107 0.046
matters<0.011 family_words<0.103 -0.069 0.019 matters<0.292 longer<2.674 echo<0.137 0.192 words_at_large<0.528 -0.015 0.062 lesser_rival<0.046 0.105 0.043 contained<0.804 words<0.092 -0.02 -0.129 0.094
matters<0.011 -0.05 matters<0.292 words_at_large<0.17 -0.069 longer<3.157 echo<0.157 0.168 contained<0.759 echo<0.475 rival<0.171 length<0.735 0.018 0.107 0.008 -0.074 0.159 0.119 -0.061
longer<2.674 rival<0.005 0.081 matters<0.415 matters<0.011 -0.067 family<0.127 0.084 family_words<0.076 length<0.683 -0.04 0.046 contained<0.759 -0.061 0.151 -0.146 matters<0.009 -0.029 0.049
matters<0.006 -0.052 contained<0.825 family<0.341 words_at_large<0.17 -0.065 before<0.004 shorter<1.701 -0.066 matters<0.052 -0.013 0.061 0.068 words<0.075 0.018 matters<0.415 -0.045 -0.172 0.157
longer<2.674 depth<0.5 rival<0.854 words_at_large<0.516 matters<0.006 -0.07 0.009 headed<0.5 0.108 -0.073 contained<0.843 -0.092 0.155 -0.063 words<0.068 matters<0.031 -0.036 0.033 0.058
contained<0.804 matters<0.32 matters<0.012 family_words<0.103 -0.056 0.031 family<0.299 words_at_large<0.206 -0.039 rival<0.048 length<0.519 -0.018 0.153 two_before<0.006 0.003 0.061 -0.007 -0.075 0.141
contained<0.804 longer<2.674 rival<0.63 parents<0.48 length<0.702 -0.055 words_margin<-0.158 matters<0.021 -0.039 0.128 -0.002 0.137 -0.067 nearness<0.487 -0.08 lesser_rival<0.046 0.054 0.01 0.135
contained<0.825 matters<0.32 matters<0.006 family_words<0.103 -0.064 0.038 family<0.299 parents<0.259 matters<0.057 0.001 0.05 rival<0.75 0.168 -0.035 words_at_large<0.54 -0.019 0.05 -0.066 0.13
contained<0.804 rival<0.999 matters<0.006 -0.041 odds<0.243 longer<3.068 before<0.006 rival<0.041 length<0.482 -0.075 0.079 -0.02 0.04 0.065 family_words_margin<-0.112 0.05 -0.069 -0.074 0.122
longer<2.674 rival<0.006 0.067 meaning<0.539 length<0.702 family_words<0.313 -0.05 0.157 rival<0.63 matters<0.012 -0.046 total_margin<-0.141 0.152 0.035 -0.063 length<0.646 0.042 -0.151 0.022
contained<0.825 matters<0.415 matters<0.006 family_words<0.103 -0.058 0.039 words<0.368 length<0.815 0.002 rival<0.249 0.069 -0.002 length<0.702 0.08 -0.105 words<0.08 0.03 -0.125 0.116
words_at_large<0.17 -0.063 matters<0.292 matters<0.011 -0.025 length<0.216 0.108 gaps<0.004 rival<0.203 odds<0.243 0.071 -0.015 gap_after<1.5 two_before<0.005 -0.035 0.016 0.059 -0.026 -0.041
contained<0.804 words_at_large<0.17 -0.058 rival<0.996 odds<0.562 before_or_after<0.024 depth<0.5 rival<0.041 0.063 -0.004 literal<0.253 0.004 -0.095 0.032 lesser_rival<0.002 0.062 -0.138 -0.052 0.108
longer<3.157 rival<0.006 0.06 matters<0.32 echo_margin<-0.29 rival<0.924 matters<0.018 0.01 0.157 -0.03 matters<0.011 -0.04 family_margin<0.09 0.006 -0.047 family_words<0.012 0.023 -0.087 0.052
contained<0.825 words<0.368 words_at_large<0.206 -0.043 odds<0.243 echo<0.293 echo_margin<-0.373 0.092 matters<0.021 -0.042 0.008 rival<0.085 0.074 0.02 -0.039 shorter<2.35 0.027 -0.118 0.104
contained<0.843 longer<3.157 depth<0.5 rival<0.924 words_at_large<0.516 contained<0.399 0.009 -0.089 headed<0.5 distance<0.992 0.103 -0.052 -0.076 -0.05 words_after<0.291 -0.008 -0.094 0.042 0.102
length<0.242 0.063 rival<0.006 0.059 matters<0.415 matters<0.011 -0.033 shorter<1.498 -0.062 family<0.299 0.023 contained<0.702 contained<0.399 -0.006 -0.111 0.097 words<0.08 0.026 -0.118
words_at_large<0.17 -0.05 length<0.242 0.06 rival<0.041 length<0.482 -0.067 0.046 odds<0.562 literal<0.253 same_gap_after<0.25 -0.002 0.042 contained<0.804 -0.037 0.096 nearness<0.821 -0.158 0.047
words_at_large<0.54 matters<0.002 -0.048 family<0.341 0.012 words<0.092 echo<0.368 -0.013 0.101 contained<0.702 -0.067 0.074 nearness<0.913 distance<0.945 0.089 -0.058 contained<0.163 -0.064 0.041
parent<0.425 distance<0.117 longer<2.138 0.061 -0.076 two_before<0.013 depth<0.5 rival<0.048 0.039 -0.008 family_margin<-0.243 0.046 -0.065 matters<0.042 -0.006 meaning<0.491 0.043 -0.069 0.11
echo<0.293 echo_margin<-0.373 0.083 kinship<0.809 nearness<0.716 -0.035 0.005 -0.104 family_words<0.029 shorter<1.498 -0.039 0.081 longer<2.862 rival<0.041 0.028 -0.034 kinship<0.314 -0.014 0.054
contained<0.843 parent<0.425 after<0.97 matters<0.415 same_gap_after<0.25 -0.004 words_after<0.291 meaning<0.491 matters<0.001 -0.047 0.062 -0.111 -0.039 -0.057 longer<2.013 0.077 -0.065 0.105 0.088
words_at_large<0.54 literal<0.253 nearness<0.487 -0.059 odds<0.562 lesser_rival<0.035 0.05 two_after<0.003 -0.033 0.014 -0.084 nearness<0.459 0.061 words_margin<-0.126 0.006 -0.057 shorter<2.138 0.058 -0.009
echo<0.293 echo_margin<-0.373 0.074 kinship<0.809 -0.011 -0.098 family_words<0.029 0.055 longer<2.674 echo_margin<0.133 words_at_large<0.482 -0.053 shorter<2.138 depth<0.5 0.097 -0.052 -0.045 0.073 0.024
kinship<0.134 -0.095 lesser_rival<0.104 parents<0.48 distance<0.117 -0.058 length<0.194 0.092 literal<0.204 0.021 depth<0.5 words_at_large<0.451 rival<0.006 0.086 -0.048 0.041 -0.065 0.082 -0.017
words_at_large<0.17 length<0.702 -0.103 0.002 gap_after<1.5 before<0.004 echo<0.256 family_words<0.084 -0.053 0.063 words_at_large<0.468 -0.016 0.024 meaning<0.404 0.022 words_margin<-0.158 0.04 -0.073 0.03
longer<3.157 depth<0.5 lesser_rival<0.104 longer<2.013 0.076 distance<0.117 -0.055 0.014 -0.025 words_after<0.291 distance<0.544 0.03 -0.035 -0.081 kinship<0.298 -0.03 distance<0.992 0.07 -0.037
contained<0.843 rival<0.996 parents<0.48 distance<0.023 -0.083 matters<0.052 -0.014 meaning<0.103 0.116 0.008 rival<0.75 0.101 -0.045 length<0.661 echo<0.313 -0.075 0.074 -0.083 0.077
kinship<0.134 -0.09 longer_gap_before<0.5 -0.015 distance<0.117 -0.06 words_margin<-0.158 words_after<0.162 -0.003 longer_gap_before<2.5 0.109 gap_before<0.5 -0.051 0.072 shorter<1.498 -0.06 gap_after<2.5 0.002 0.054
length<0.242 rival<0.75 -0.005 0.097 rival<0.006 0.045 matters<0.415 shorter<1.498 before_or_after<0.771 -0.082 0.059 before_or_after<0.923 before_or_after<0.02 -0.006 nearness<0.487 -0.049 0.037 -0.033 -0.059
words_at_large<0.54 two_before<0.998 two_before<0.007 -0.016 nearness<0.487 -0.047 0.018 meaning<0.072 0.059 -0.076 distance<0.992 nearness<0.896 before_or_after<0.185 0.113 0.009 words_margin<-0.064 -0.029 0.084 -0.058
matters<0.002 family_words<0.088 -0.054 0.036 meaning<0.103 family_words<0.012 -0.012 share<0.052 matters<0.042 0.041 0.215 0.021 contained<0.843 rival<0.041 longer<2.138 0.098 0.005 -0.009 0.091
matters<0.496 echo<0.293 echo_margin<-0.373 0.067 kinship<0.809 -0.009 -0.095 family_words<0.093 0.031 meaning_margin<0.011 words_margin<-0.028 length<0.907 kinship<0.365 -0.055 0.036 -0.093 0.041 -0.039 -0.057
kinship<0.179 same_gap_after<0.75 -0.102 0.051 gap_after<2.5 matters<0.002 family_words<0.093 -0.059 0.031 0.002 words_at_large<0.324 rival<0.75 matters<0.204 words_after<0.075 0.01 0.129 -0.019 -0.042 -0.016
lesser_rival<0.104 words_margin<-0.126 echo<0.284 family_words_margin<-0.108 meaning<0.125 0.052 -0.041 0.101 words<0.033 gaps<0.118 0.128 -0.058 0.021 longer<3.068 parents<0.48 -0.015 0.077 0.038 -0.015
odds<0.243 words_at_large<0.206 -0.037 echo_margin<-0.074 distance<0.992 0.002 -0.055 0.019 words_margin<-0.131 0.035 echo_margin<0.133 length<0.854 contained<0.468 meaning<0.404 -0.042 -0.135 0.057 0.003 0.056
subjects_margin<0.031 longer<3.238 same_gap_before<0.75 -0.009 longer<2.013 0.086 distance<0.117 length<0.854 -0.091 0.04 nearness<0.722 -0.015 0.039 distance<0.82 share<0.015 -0.047 0.098 -0.052 0.046
kinship<0.134 -0.083 longer_gap_before<0.5 -0.014 distance<0.117 -0.053 echo_margin<-0.251 0.067 length<0.735 longer<2.441 -0.061 distance<0.419 two_before<0.018 0.104 0.015 -0.009 words<0.333 0.027 -0.068
echo_margin<0.133 family_margin<0.09 distance<0.992 matters<0.002 -0.031 0.01 before_or_after<0.185 echo_margin<-0.02 -0.064 0.013 0.102 family_words<0.121 echo_margin<-0.001 -0.047 0.045 nearness<0.858 -0.117 0.025 0.05
lesser_rival<0.104 length<0.242 0.059 depth<0.5 longer<2.25 matters<0.093 parents<0.48 -0.032 0.084 before_or_after<0.003 0.152 0.014 0.001 literal<0.253 nearness<0.722 -0.034 0.034 -0.073 -0.014
odds<0.243 before<0.006 longer<3.068 depth<0.5 rival<0.041 0.032 -0.013 family_margin<-0.174 0.008 -0.065 family_words<0.068 -0.014 0.073 heading_in_text<0.055 nearness<0.824 0.002 0.052 0.099 -0.021
after<0.97 nearness<0.858 family<0.422 same_gap_after<0.25 after<0.021 -0.014 0.028 words_after<0.223 matters<0.001 -0.034 0.053 -0.032 distance<0.617 -0.063 0.004 0.026 parents<0.025 -0.047 0.077
kinship<0.179 same_gap_after<0.75 -0.096 0.041 longer_gap_before<0.5 words_at_large<0.83 rival<0.999 matters_margin<-0.228 subjects<0.456 matters<0.018 contained<0.117 -0.065 0.076 0.088 -0.042 -0.023 -0.075 0.055 0.007
subjects_margin<0.031 matters<0.292 matters<0.052 parents<0.048 family_margin<-0.08 -0.03 0.013 0.065 0.011 words_before<0.142 length<0.887 -0.092 0.037 0.002 kinship<0.365 -0.022 words_margin<0.02 0.112 -0.016
lesser_rival<0.104 length<0.242 share<0.078 0.116 rival<0.506 -0.049 0.064 0.002 meaning<0.491 two_after<0.006 -0.034 two_before<0.58 two_before<0.007 before<0.003 -0.048 0.042 0.039 -0.039 -0.098
kinship<0.134 -0.078 echo_margin<0.133 matters<0.496 after<0.97 figures<0.708 family_margin<0.09 same_gap_after<0.25 0.001 0.029 -0.027 -0.069 parents<0.025 -0.046 0.069 -0.061 length<0.735 -0.024 0.087
contained<0.731 rival<0.996 echo_margin<-0.29 0.045 shorter<1.498 longer_gap_after<2.5 0.004 -0.087 matters<0.042 -0.013 family<0.422 0.019 words_margin<-0.126 0.037 -0.039 -0.043 literal<0.555 -0.069 0.078
kinship<0.365 distance<0.117 -0.08 -0.005 longer<2.674 rival<0.969 words_margin<-0.158 0.041 -0.012 -0.045 before_or_after<0.518 contained<0.064 subjects_told<0.5 words_before<0.253 -0.061 0.093 0.053 0.06 -0.033
rival<0.006 words_after<0.905 longer_gap_before<5.5 0.104 -0.037 family_words_margin<-0.021 -0.085 0.029 family_margin<0.09 heading_in_text<0.12 -0.001 two_before<0.049 0.006 0.112 echo_margin<-0.001 -0.063 words<0.119 0.037 -0.045
parent<0.528 longer_gap_before<0.5 -0.015 distance<0.117 -0.053 words_margin<-0.158 words_after<0.254 lesser_rival<0.046 0.051 meaning<0.153 0.044 -0.059 0.07 words_after<0.291 rival<0.506 0.02 -0.017 -0.026 0.074
subjects_margin<0.197 heading_in_text<0.303 heading_in_text<0.14 rival<0.041 length<0.482 -0.047 matters<0.038 length<0.548 0.109 -0.046 0.053 -0.006 before<0.004 family_words<0.157 -0.043 0.073 0.11 -0.054 0.052
contained<0.843 rival<0.996 length<0.735 longer<2.441 -0.039 nearness<0.487 -0.077 words_at_large<0.308 0.027 -0.017 0.012 length<0.661 echo<0.313 -0.068 distance<0.445 0.109 -0.033 -0.07 0.059
two_before<0.013 depth<0.5 0.002 family_margin<-0.376 0.079 longer<2.97 -0.062 0.019 two_before<0.931 length<0.759 longer<2.441 -0.067 shorter<2.013 0.069 -0.005 subjects_margin<-0.231 0.009 0.075 -0.017
words_at_large<0.528 two_before<0.998 two_before<0.007 -0.011 0.009 meaning<0.037 0.064 -0.068 distance<0.992 headed<0.5 depth<0.5 family_margin<-0.233 0.002 gap_after<0.5 0.098 -0.01 -0.025 -0.053 -0.057
kinship<0.365 -0.009 gap_before<0.5 -0.003 length<0.721 words_after<0.798 longer<2.441 echo<0.332 -0.083 0.042 distance<0.492 kinship<0.482 0.124 -0.027 -0.001 -0.08 distance<0.242 -0.023 0.069
gap_before<5.5 subjects_margin<0.031 subjects<0.434 subjects<0.058 -0.001 literal<0.171 words_margin<-0.012 0.044 -0.086 0.09 family_words_margin<-0.071 two_before<0.805 0.035 -0.066 two_after<0.009 -0.093 -0.009 0.044 -0.054
rival<0.001 0.057 matters<0.496 heading_in_text<0.303 matters_margin<0.028 subjects_margin<-0.919 -0.02 0.004 total_margin<-0.055 0.076 subjects_margin<-0.091 echo_margin<-0.04 -0.021 0.055 words_at_large<0.308 0.005 -0.079 -0.062 -0.056
parent<0.528 after<0.97 parents<0.994 distance<0.445 nearness<0.824 words_after<0.19 0.023 -0.035 literal<0.777 shorter<2.441 0.086 -0 -0.052 -0.004 -0.064 longer<2.013 0.063 -0.039 0.07
echo_margin<0.133 odds<0.243 figures<0.708 echo<0.339 gaps<0.015 0.002 -0.046 words<0.096 longer<1.869 -0.052 0.083 family_words_margin<-0.029 -0.028 0.031 -0.069 words_margin<-0.131 0.033 -0.041 0.042
kinship<0.179 same_gap_after<0.75 -0.089 two_after<0.004 0.105 -0.027 gap_after<2.5 -0.001 words_at_large<0.324 rival<0.75 nearness<0.703 echo<0.256 -0.058 contained<0.183 0.079 -0.038 0.094 -0.039 -0.018
contained<0.731 words<0.368 length<0.815 longer<2.441 -0.029 between<0.041 words_at_large<0.308 0.023 distance<0.419 0.026 -0.037 -0.071 0.013 length<0.702 0.058 -0.079 literal<0.555 -0.066 0.074
rival<0.006 words_after<0.905 longer_gap_before<5.5 0.095 -0.034 family_words_margin<-0.021 -0.079 0.025 family_margin<0.09 heading_in_text<0.14 -0.001 0.046 echo_margin<-0.001 -0.058 words_margin<-0.012 0.043 meaning<0.516 0.015 -0.103
same_gap_before<0.75 between<0.008 matters<0.042 -0.023 rival<0.041 distance<0.339 -0.05 0.054 subjects_margin<-0.091 0.008 two_after<0.036 -0.047 literal<0.204 0.058 -0.049 0.049 longer<2.013 0.077 0.005
kinship<0.969 nearness<0.927 words_at_large<0.54 two_before<0.931 two_before<0.013 -0.009 length<0.759 -0.001 subjects_margin<-0.231 0 0.067 -0.029 distance<0.945 shorter<2.013 0.087 0.013 -0.053 -0.044 0.06
total_margin<-0.437 -0.06 echo_margin<-0.327 subjects_margin<-0.824 -0.02 0.068 echo<0.256 literal<0.204 family_words<0.012 lesser_rival<0.035 0.03 -0.043 0.033 longer<1.869 0.07 -0.064 family_words<0.008 0.034 -0.003
words_before<0.167 -0.006 echo<0.268 share<0.028 after<0.013 -0.005 0.144 -0.031 family_words<0.025 0.056 words_before<0.222 distance<0.492 0.092 0.008 shorter<2.138 words<0.218 -0.017 0.083 -0.029
kinship<0.179 same_gap_after<0.75 -0.085 two_after<0.004 0.098 -0.027 gap_after<2.5 -0.001 odds<0.105 subjects_margin<-0.111 family_margin<-0.243 0.081 -0.017 after<0.006 0.009 meaning_margin<-0.223 -0.032 0.146 -0.042
lesser_rival<0.104 0.004 meaning<0.491 words<0.071 -0.02 words_at_large<0.227 -0.055 before<0.136 figures<0.268 words_before<0.222 distance<0.945 shorter<2.013 -0.024 0.128 -0.01 -0.018 -0.048 -0.048 -0.087
parent<0.425 longer_gap_before<0.5 -0.013 kinship<0.38 family<0.422 -0.001 -0.06 words_margin<-0.121 echo<0.339 literal<0.171 0.069 -0.002 0.082 kinship<0.468 gap_before<0.5 -0.009 0.052 -0.026 0.064
same_gap_before<0.75 -0.004 longer<2.013 0.071 before_or_after<0.923 literal<0.138 0.057 meaning<0.096 matters<0.011 -0.028 0.147 nearness<0.722 -0.054 lesser_rival<0.133 0.032 -0.052 words_at_large<0.382 -0.047 0.021
total_margin<-0.437 -0.059 echo_margin<-0.29 0.032 shorter<1.498 echo_margin<-0.156 0.036 longer_gap_after<2.5 -0.015 -0.098 length<0.242 before<0.009 0.108 -0.032 echo<0.256 -0.017 family_words<0.008 0.04 -0.002
contained<0.67 contained<0.399 words<0.218 literal<0.777 0.001 rival<0.004 0.045 -0.094 meaning_margin<0.125 0.08 -0.073 words_at_large<0.653 -0.069 0.035 length<0.907 literal<0.555 -0.06 0.097 -0.045
echo_margin<0.133 odds<0.243 words_at_large<0.206 longer<2.138 shorter<1.701 -0.033 0.109 -0.051 echo_margin<-0.06 -0.003 0.016 words_margin<-0.131 0.028 length<0.854 lesser_rival<0.001 0.03 -0.066 0.006 0.039
subjects_margin<0.197 longer<3.238 total_margin<-0.119 0.013 total_margin<-0.099 -0.048 family_margin<-0.243 contained<0.06 rival<0.141 0.095 -0.059 0.074 -0.006 distance<0.82 matters_margin<-0.173 -0.011 0.099 -0.051 0.044
lesser_rival<0.104 length<0.242 family_margin<-0.006 0.07 -0.026 0.002 meaning<0.491 two_after<0.006 -0.029 two_after<0.009 0.07 shorter<1.701 -0.065 after<0.001 -0.045 subjects_margin<-0.133 -0.006 0.051 -0.081
total_margin<-0.437 -0.057 echo_margin<-0.373 lesser_rival<0.022 -0.034 before<0.004 0.004 0.122 matters<0.042 words<0.071 two_after<0.081 -0.008 -0.057 echo_margin<-0.112 0.091 -0.002 meaning<0.103 0.061 0.002
gap_before<5.5 lesser_rival<0.035 literal<0.204 odds<-0.13 0.054 0.002 headed<0.5 depth<0.5 subjects<0.412 echo<0.339 0.004 0.071 nearness<0.753 -0.075 0.026 -0.047 -0.06 -0.005 -0.047
distance<0.867 distance<0.839 0.001 0.061 rival<0.506 before_or_after<0.185 kinship<0.38 -0.028 longer<2.674 longer<2.25 shorter<1.701 -0.038 matters_margin<-0.023 0.001 0.16 -0.039 0.079 0.107 -0.063
kinship<0.134 -0.065 rival<0.007 words_after<0.905 longer_gap_before<4.5 0.085 -0.019 -0.024 literal<0.762 words_at_large<0.731 -0.001 distance<0.945 before_*_words<0.001 0.1 -0.03 -0.065 words<0.244 -0.077 0.026
longer_gap_before<0.5 -0.01 distance<0.117 -0.042 words_margin<-0.158 subjects<0.11 words_after<0.146 -0.027 longer_gap_before<1.5 0.068 two_after<0.001 -0.054 matters_margin<-0.142 -0.021 length<0.646 -0.014 0.125 0.076 0.001
same_gap_before<0.75 between<0.008 -0.006 lesser_rival<0.104 0.078 -0.022 matters<0.002 echo_margin<-0.011 -0.068 0.079 meaning<0.08 matters<0.018 -0.019 0.122 longer<2.013 0.073 words_at_large<0.382 -0.01 0.036
two_before<0.931 two_before<0.013 -0.005 0.013 longer<2.138 same_gap_before<0.25 -0.048 0.072 figures<-0.15 family_words_margin<-0.042 -0.089 0.029 subjects<0.412 contained<0.073 matters<0.063 -0.051 0.047 0.061 -0.051
subjects_margin<0.031 two_before<0.931 0.002 subjects<0.412 family_words<0.2 matters<0.021 -0.055 total_margin<-0.047 lesser_rival<0.177 0.061 -0.033 -0.043 0.072 -0.066 kinship<0.365 -0.018 words_margin<0.02 0.093 -0.021
echo_margin<0.133 family_margin<0.09 figures<0.708 after<0.97 same_gap_after<0.25 -0.001 words_after<0.223 0.035 -0.017 -0.026 -0.056 words<0.119 echo_margin<0.037 -0.024 0.06 meaning_margin<0.125 0.016 -0.09 0.036
kinship<0.969 nearness<0.927 words_at_large<0.54 literal<0.253 0.003 nearness<0.459 0.059 subjects_margin<-0.556 echo<0.264 -0.059 0.043 -0.042 distance<0.945 shorter<2.013 0.072 0.011 -0.052 -0.041 0.054
rival<0.041 length<0.482 -0.05 meaning_margin<0.125 after<0.001 0.068 echo<0.325 matters_margin<0.028 -0.067 0.038 0.055 -0.013 distance<0.867 0.002 rival<0.506 before_or_after<0.185 -0.016 0.097 -0.059
contained<0.67 contained<0.399 echo_margin<0.133 odds<0.243 0.003 words<0.102 figures<-0.15 -0.044 0.032 -0.049 0.061 words_at_large<0.653 -0.063 0.028 literal<0.555 -0.06 length<0.907 0.092 -0.039
total_margin<-0.437 -0.055 contained<0.67 words<0.368 length<0.735 nearness<0.487 -0.065 longer<2.441 -0.032 0.006 0.009 length<0.702 0.042 -0.069 literal<0.42 -0.061 length<0.907 0.09 -0.024
subjects_margin<0.009 same_gap_before<0.75 between<0.008 matters<0.042 -0.023 subjects_margin<-0.091 subjects_margin<-0.864 -0.008 0.039 -0.019 0.039 0.01 after<0.003 kinship<0.365 -0.059 words_margin<0.02 0.058 -0.034 0.069
rival<0.001 0.047 matters<0.496 heading_in_text<0.303 heading_in_text<0.14 rival<0.041 0.019 -0.004 before<0.004 family_words<0.157 -0.037 0.06 0.1 subjects_told<0.5 -0.088 0.034 two_after<0.006 -0.074 0.022
kinship<0.179 same_gap_after<0.75 -0.078 two_before<0.008 0.089 -0.033 gap_after<2.5 -0.001 words_at_large<0.324 longer_gap_after<6.5 odds<0.243 0.085 -0.038 subjects_margin<-0.604 -0.042 lesser_rival<0.085 0.065 -0.035 -0.02
family_words_margin<-0.624 -0.048 words_at_large<0.731 shorter<1.498 echo_margin<-0.142 0.025 before_or_after<0.307 -0.074 0.028 0.001 shorter<2.138 rival<0.506 0.001 length<0.646 0.129 -0.026 two_after<0.007 -0.055 0.033
share<0.893 odds<0.562 0.001 family_words_margin<-0.052 lesser_rival<0.012 0.057 -0.038 shorter<2.013 0.03 figures<0.211 heading_in_text<0.055 longer_gap_after<4.5 kinship<0.344 -0.009 -0.177 0.003 0.017 0.036 0.055
rival<0.996 matters_margin<-0.342 two_before<0.015 distance<0.82 0.095 -0.016 before_or_after<0.117 0.048 -0.052 length<0.735 -0.009 0.008 length<0.408 echo<0.313 -0.031 0.072 heading_in_text<0.182 -0.056 0.052
parent<0.528 longer_gap_before<0.5 -0.011 kinship<0.38 -0.005 longer<2.674 matters<0.093 meaning<0.295 0.001 -0.075 length<0.683 -0.019 rival<0.397 0.072 -0.021 nearness<0.734 0.008 0.069 0.056
length<0.242 shape<-0.5 family_margin<-0.07 -0.055 echo_margin<-0.121 0.064 -0.038 longer<2.74 -0.027 0.104 family_words_margin<-0.314 meaning<0.424 -0.066 rival<0.999 0.068 -0.042 echo_margin<-0.373 0.05 -0.001
figures<0.268 echo_margin<-0.078 -0.006 words_margin<-0.179 0.077 longer<2.674 words<0.029 0.021 -0.023 nearness<0.487 -0.075 0.023 words_before<0.197 echo_margin<-0.087 0.041 -0.072 two_after<0.009 -0.02 0.068
rival<0.007 words_after<0.905 longer_gap_before<4.5 0.076 -0.024 family_words_margin<-0.021 -0.062 0.022 literal<0.762 figures<0.268 0.002 subjects_margin<-0.978 family<0.255 0.092 -0.051 -0.05 words<0.244 -0.073 0.02
total_margin<-0.062 matters_margin<-0.044 family_margin<-0.15 -0.009 lesser_rival<0.061 echo_margin<-0.116 0.099 0.005 -0.014 family_words_margin<-0.122 two_after<0.008 -0.042 matters<0.052 -0.049 0.088 length<0.408 -0.058 0.092 -0.004
echo_margin<0.133 family_margin<0.09 distance<0.992 heading_in_text<0.14 0.003 0.044 before<0.035 echo_margin<-0.02 -0.059 two_after<0.005 0.05 -0.047 kinship<0.234 -0.019 0.116 longer<2.917 -0.035 0.023 0.033
literal<0.116 family_words<0.043 two_after<0.005 same_gap_before<0.75 -0.056 total_margin<-0.099 -0.039 0.1 two_before<0.002 -0.033 before_or_after<0.771 rival<0.117 0.012 two_before<0.58 0.14 0.002 -0.008 -0.012 -0.003
gaps<0.4 gaps<0.004 rival<0.009 family_words_margin<-0.133 -0.033 0.081 matters<0.292 0.003 -0.028 echo<0.368 longer<2.25 matters<0.063 -0.044 0.056 -0.063 shorter<2.441 0.032 -0.061 0.059
lesser_rival<0.035 literal<0.204 before_or_after<0.923 distance<0.492 0.067 0.009 total_margin<-0.021 0.033 -0.085 headed<0.5 depth<0.5 longer<2.525 matters<0.114 0.003 0.064 -0.016 -0.044 -0.057 -0.005
words_before<0.167 matters<0.069 family_margin<-0.08 -0.035 subjects_margin<-0.686 -0.028 0.043 meaning_margin<-0.168 distance<0.964 literal<0.253 meaning<0.26 0.104 -0.003 -0.043 -0.055 kinship<0.38 -0.024 0.019 0.006
length<0.242 shape<-0.5 matters_margin<-0.064 family_margin<-0.07 -0.037 0.066 -0.07 longer<2.803 gap_after<1.5 -0.054 0.043 meaning<0.335 0.129 0.007 contained<0.731 contained<0.399 -0 -0.043 0.048
kinship<0.134 -0.058 literal<0.116 rival<0.506 0.029 echo<0.319 two_before<0.005 -0.051 family_margin<-0.19 -0.008 0.084 contained<0.095 0.012 -0.09 echo<0.339 -0.009 words<0.092 0.052 -0.002
meaning_margin<0.048 0.003 literal<0.116 family<0.287 -0.054 0.055 echo<0.379 longer<2.013 0.047 kinship<0.344 -0.002 longer_gap_after<0.5 -0.007 -0.088 contained<0.196 shorter<2.013 -0.044 0.083 -0.025
words_at_large<0.206 longer<2.138 gap_after<0.5 0.095 -0.025 meaning<0.352 longer<2.917 -0.073 0.019 before_or_after<0.011 0.086 -0.023 words_at_large<0.22 two_after<0.029 -0.012 0.081 odds<0.243 0.003 -0.019
subjects_margin<0.031 two_before<0.931 0.001 figures<-0.15 family_words_margin<-0.042 words_at_large<0.22 0.027 -0.085 0.028 subjects<0.412 contained<0.073 share<0.198 -0.046 matters<0.005 -0.05 0.055 0.057 -0.049 0.029
parent<0.528 two_before<0.931 0.002 figures<-0.15 family<0.357 longer<2.138 0.03 -0.081 0.021 parent<0.009 matters<0.008 -0.04 words_after<0.291 lesser_rival<0.177 0.063 -0.017 -0.013 -0.081 0.053
words_before<0.167 -0.005 echo<0.268 share<0.028 after<0.013 -0.001 0.121 nearness<0.734 -0.067 distance<0.773 family_words_margin<-0.052 -0.035 0.064 0.077 family_words<0.065 echo<0.348 0.018 0.1 0.003
same_gap_before<0.75 -0.003 shorter<2.602 headed<0.5 odds<-0.734 matters<0.002 -0.017 0.097 words_at_large<0.528 words_before<0.272 words_after<0.19 0.034 -0.026 -0.042 0.054 -0.045 family_words_margin<-0.042 -0.052 0.032
length<0.242 lesser_rival<0.085 meaning_margin<-0.06 words_before<0.823 distance<0.867 0.099 -0.004 -0.021 -0.017 matters_margin<-0.286 0.035 -0.055 family_margin<-0.561 -0.06 before<0.016 -0.004 figures<-0.15 -0.012 0.02
length<0.119 -0.052 length<0.242 gap_before<0.5 two_after<0.119 kinship<0.468 0.119 0.001 -0.009 echo<0.237 distance<0.714 0.079 -0.028 lesser_rival<0.017 0.02 -0.083 subjects_margin<-0.919 -0.011 0.003
kinship<0.179 same_gap_after<0.75 -0.075 two_before<0.008 0.083 -0.03 gap_after<2.5 -0.001 words_margin<-0.068 words_margin<-0.116 words_at_large<0.308 0.068 -0.046 -0.041 kinship<0.234 -0.025 matters<0.126 0.098 0.01
share<0.893 odds<0.562 literal<0.253 0.005 headed<0.5 -0.001 -0.064 words_after<0.162 length<0.568 0.02 literal<0.063 0.028 words_at_large<0.332 longer<2.25 0.021 -0.122 0.009 0.014 0.052
rival<0.041 length<0.482 -0.043 meaning_margin<0.125 after<0.001 0.059 echo<0.325 matters_margin<0.028 -0.062 0.037 0.048 subjects_margin<-0.282 0.034 echo_margin<0.133 -0.066 0.039 longer_gap_after<1.5 -0.011 0.006
nearness<0.85 nearness<0.793 0.001 -0.022 family_words_margin<-0.047 longer<2.525 depth<0.5 0.032 -0.045 length<0.759 family<0.223 -0.041 0.035 -0.063 distance<0.945 two_before<0.003 0.023 0.12 -0.041
family_words_margin<-0.624 -0.044 total_margin<-0.119 0.014 total_margin<-0.099 -0.044 total_margin<-0.076 longer_gap_before<4.5 matters<0.084 before_*_words<0.005 -0.042 0.062 0.058 odds<-0.945 -0.042 subjects_margin<-0.864 -0.004 0.191 -0.003
longer_gap_before<0.5 matters_margin<-0.228 subjects<0.475 words_margin<-0.158 words_after<0.905 -0.036 0.062 contained<0.101 0.021 0.115 -0.046 matters_margin<0.122 family<0.422 contained<0.163 -0.023 0.035 -0.068 0.03 0.003
subjects_margin<0.031 longer<3.238 subjects<0.412 0.001 words<0.02 0.026 two_after<0.011 -0.063 -0.002 distance<0.82 total_margin<-0.099 -0.024 0.084 -0.048 kinship<0.365 -0.016 words_margin<0.02 0.078 -0.018
words_at_large<0.206 longer<2.138 gap_after<0.5 0.089 -0.023 meaning<0.352 longer<2.917 lesser_rival<0.005 0.021 -0.079 family_words<0.029 0.072 -0.036 before_or_after<0.011 0.082 -0.02 words_at_large<0.22 0.037 0
length<0.119 -0.049 length<0.242 lesser_rival<0.177 share<0.078 two_before<0.003 -0.002 0.14 two_before<0.002 0.055 -0.033 -0.034 shorter<1.498 before_or_after<0.771 family<0.588 -0.064 0.049 0.054 0.001
matters_margin<0.028 subjects_margin<-0.919 meaning<0.308 family_words_margin<-0.08 -0.024 0.025 -0.051 0.003 two_after<0.013 distance<0.617 -0.042 0.014 echo_margin<-0.045 0.074 longer_gap_after<3.5 subjects_margin<-0.039 0.069 -0.034 -0.049
words_before<0.167 matters<0.069 family_margin<-0.08 -0.033 subjects_margin<-0.686 -0.025 contained<0.172 family_words_margin<-0.108 -0.028 0.081 -0.033 meaning<0.103 0.086 matters<0.292 0.01 length<0.854 -0.06 0.043 0.006
total_margin<-0.062 subjects_told<0.5 before<0.242 matters_margin<-0.023 -0.021 longer<2.25 rival<0.085 0.143 -0.001 -0.009 family_margin<-0.198 0.003 0.083 echo_margin<-0.04 before_or_after<0.518 0.027 -0.028 0.111 -0.004
kinship<0.179 same_gap_after<0.75 -0.071 two_before<0.008 0.079 -0.03 family_words_margin<0.077 family_margin<0.09 0.002 -0.02 shorter<1.701 -0.043 subjects<0.412 family_margin<-0.117 -0.009 0.085 distance<0.695 -0.05 0.04
rival<0.001 0.04 literal<0.762 words_at_large<0.401 words_before<0.368 0.001 -0.065 depth<0.5 family_margin<-0.233 odds<-0.755 0.055 -0.044 0.042 -0.037 matters_margin<0.165 words<0.244 -0.069 0.018 0.049
lesser_rival<0.035 matters<0.006 family_words<0.093 -0.055 0.029 total_margin<-0.007 echo_margin<-0.011 words_at_large<0.227 0.071 0.01 0.084 words_after<0.055 0.035 total_margin<0.058 -0.037 0.01 meaning<0.491 -0.002 -0.061
figures<0.268 gap_before<3.5 0.003 family_margin<-0.048 echo<0.224 family_margin<-0.142 0.077 -0.042 -0.086 matters_margin<-0.015 0.054 -0.037 subjects_margin<-0.959 lesser_rival<0.085 0.085 -0.037 contained<0.145 -0.083 0.001
two_before<0.931 0.002 before_*_words<0.579 subjects_margin<-0.604 meaning_margin<-0.184 matters<0.018 -0.021 0.075 matters_margin<-0.005 before<0.05 -0.086 0.013 0.044 before_*_words<0.002 -0.018 -0.088 longer<2.525 0.076 -0.027
gaps<0.4 literal<0.777 heading_in_text<0.316 heading_in_text<0.14 words_at_large<0.401 -0.004 0.017 before<0.004 words_margin<-0.064 -0.044 0.056 0.104 -0.051 contained<0.163 matters_margin<0.122 -0.087 0.038 0.01 0.051
longer_gap_before<0.5 matters_margin<-0.228 subjects<0.475 words_margin<-0.158 words_after<0.905 -0.033 0.056 matters<0.069 two_after<0.02 -0.039 0.062 0.112 -0.044 -0.016 kinship<0.38 nearness<0.858 -0.008 0.053 0.012
length<0.119 -0.047 length<0.242 gap_before<0.5 family_margin<-0.233 echo<0.298 -0.054 0.051 share<0.04 0.166 0.024 rival<0.171 0.039 -0.039 family_margin<-0.561 -0.056 before<0.016 -0.004 0.008
share<0.893 odds<0.562 literal<0.253 0.005 -0.008 two_after<0.007 distance<0.32 0.031 length<0.632 -0 -0.121 matters_margin<0.054 echo<0.379 contained<0.027 0.021 -0.13 0.013 0.038 0.048
gaps<0.259 gaps<0.015 rival<0.009 0.053 0 echo<0.368 longer<2.25 0.019 shorter<2.525 -0.083 0.043 nearness<0.459 0.077 words<0.092 0.06 -0.032 longer_gap_before<4.5 0.063 -0.027
words_before<0.167 -0.004 echo<0.268 share<0.028 distance<0.492 0.1 -0.01 nearness<0.734 -0.063 distance<0.773 family_margin<-0.059 -0.041 matters<0.052 rival<0.066 -0.032 0.142 -0.034 0.062 0.014
figures<0.268 gap_before<3.5 0.003 family_margin<-0.048 echo<0.224 0.027 -0.082 0.015 words_before<0.167 lesser_rival<0.046 words_after<0.254 0.05 -0.059 -0.083 two_after<0.007 -0.026 depth<0.5 0.088 -0.032
distance<0.445 share<0.012 echo<0.284 kinship<0.365 -0.02 longer<2.25 -0.017 0.207 -0.024 0.003 matters_margin<-0.228 subjects_margin<-0.824 -0.06 subjects_margin<-0.525 matters<0.076 -0.013 0.118 -0.022 0.001
two_before<0.931 two_before<0.013 depth<0.5 0.003 -0.026 0.011 longer<2.138 same_gap_before<0.25 -0.043 0.061 matters<0.169 meaning_margin<-0.12 figures<-0.15 -0.049 family_margin<-0.376 -0.045 0.034 -0.075 0.028
longer_gap_before<0.5 meaning_margin<-0.16 matters<0.018 contained<0.124 -0.076 0.061 subjects<0.554 matters<0.204 subjects_margin<-0.919 0.008 subjects_margin<-0.157 0.127 0.036 -0.03 -0.035 odds<-0.367 -0.053 -0.005 0.003
words_at_large<0.206 longer<2.138 shorter<1.701 -0.02 two_after<0.011 0.114 -0.02 meaning<0.352 longer<2.917 -0.068 family_words<0.046 0.062 -0.04 after<0.011 subjects<0.335 0.089 -0.018 -0.035 0.001
meaning_margin<0.048 rival<0.048 0.025 -0.001 shorter<2.35 words<0.087 echo<0.279 -0.044 matters<0.14 0.084 subjects_margin<-0.01 0.032 -0.071 -0.052 shorter<2.74 0.036 subjects<0.058 -0.057 0.042
length<0.548 longer<2.441 words_at_large<0.731 -0.066 rival<0.506 -0.032 0.108 longer<2.602 meaning<0.308 family<0.188 0.007 0.145 -0.005 0.005 rival<0.996 length<0.735 -0.014 0.007 -0.044
subjects_margin<0.264 figures<-0.15 echo<0.379 matters_margin<-0.114 0.007 -0.029 words_after<0.107 -0.049 0.079 family_words<0.032 0.017 -0.005 echo_margin<0.022 words_margin<-0.094 -0.006 0.089 before<0.004 0.029 -0.064
same_gap_after<0.25 longer_gap_after<5.5 -0.007 subjects_margin<-0.824 matters_margin<-0.023 -0.041 0.05 odds<-0.683 words_after<0.116 0.01 0.147 0.007 contained<0.399 before<0.002 gaps<0.259 -0.02 0.078 0.021 -0.054
before_or_after<0.923 shorter<1.498 echo_margin<-0.142 0.016 -0.057 0.004 longer<2.35 rival<0.63 headed<0.5 0.071 -0.047 -0.037 family_words<0.043 -0.061 subjects<0.184 rival<0.397 -0.015 0.056 -0.042
length<0.548 matters<0.016 literal<0.647 two_after<0.003 -0.04 family_words_margin<-0.112 -0.024 0.069 nearness<0.918 0.141 -0.027 family_words<0.434 literal<0.171 0.008 length<0.472 -0.051 0.027 0.081 -0.003",
    part: [
        -4.640, // bias
        -2.064, // coverage
        1.032, // echo of piece
        0.611, // meaning of piece
        1.007, // said better
        -0.427, // echoed better
        0.317, // coverage ahead
        1.459, // echo ahead
        1.347, // siblings held
        2.649, // children held
        2.702, // parent is whole's partner
        1.312, // neighbour is whole's partner
        10.058, // score
        1.139, // unclaimed
        -1.042, // coverage elsewhere
        -0.578, // score elsewhere
        -1.761, // partner's score
        -0.056, // words of partner
        -1.118, // meaning of partner
        1.087, // sibling is whole's partner
        0.089, // matters of partner
    ],
    part_trees: "\
odds<-0.811 -0.074 lesser_rival<0.016 family<0.306 before_or_after<0.001 0.086 -0.047 -0.099 odds<-0.142 0.076 -0.054
odds<-0.811 -0.072 total_margin<-0.007 meaning_margin<-0.24 0.107 two_before<0.404 matters<0.106 0.071 -0.018 -0.052 -0.059
odds<-0.895 -0.072 lesser_rival<0.016 family<0.286 -0.002 -0.086 score<0.398 total_margin<-0.068 0.099 0.024 -0.072
odds<-0.811 -0.067 total_margin<-0.007 two_after<0.309 meaning_of_piece<0.128 distance<0.57 0.036 0.224 0.026 -0.025 -0.052
odds<-0.895 family<0.39 -0.073 family_words_margin<-0.196 0.276 -0.066 echo_margin<-0.041 0.033 meaning<0.299 -0 -0.084
odds<-0.895 -0.065 lesser_rival<0.016 -0.04 score<0.398 two_after<0.029 echo_margin<-0.148 0.181 0.047 0 -0.064
literal<0.232 score<0.398 0.019 -0.063 odds<-0.504 -0.075 total_margin<0.005 before_or_after<0.002 0.111 -0.036 -0.087
odds<-0.811 family<0.39 -0.064 family_words_margin<-0.196 length<0.641 -0.033 0.375 -0.068 meaning<0.299 0.027 -0.039
literal<0.232 0.01 odds<-0.504 -0.071 total_margin<0.005 nearness<0.576 0.172 words_after<0.27 -0.084 0.042 -0.08
odds<-0.895 meaning<0.384 -0.063 family_words_margin<-0.196 0.259 -0.06 total_margin<-0.075 0.047 distance<0.445 -0.059 0.003
lesser_rival<0.008 -0.06 odds<-0.675 said_better<0.107 -0.042 0.074 score<0.398 matters_margin<-0.009 0.049 -0.019 -0.057
score_elsewhere<0.017 -0.052 share<0.024 -0.039 depth<0.5 two_after<0.029 meaning_of_piece<0.128 0.145 0.034 -0.009 -0.028
score<0.006 meaning<0.339 -0.072 0.096 echo_margin<-0.041 gaps<0.364 echo_ahead<0.232 0.037 -0.014 0.23 -0.035
literal<0.232 0.009 odds<-0.504 -0.063 meaning_margin<0.111 distance<0.669 matters<0.029 0.072 -0.068 0.105 -0.108
odds<-1.877 -0.092 total_margin<-0.185 meaning_margin<-0.211 0.021 0.215 words_at_large<0.319 nearness<0.494 -0.078 0.02 -0.035
odds<-1.877 -0.091 family_margin<0.107 depth<0.5 gaps<0.383 0.01 0.158 said_better<0.161 -0.04 0.081 -0.094
lesser_rival<0.008 -0.048 odds<-0.675 echoed_better<0.261 -0.041 echo_of_piece<0.21 -0.037 0.088 score<0.398 0.031 -0.052
odds<-1.877 -0.09 total_margin<-0.111 0.03 distance<0.464 -0.044 share<0.022 -0.076 echo_of_piece<0.24 0.07 -0.005
odds<-1.877 -0.089 family_margin<0.107 depth<0.5 gaps<0.383 0.01 0.144 siblings_held<0.079 -0.036 0.083 -0.088
score_elsewhere<0.017 -0.039 depth<0.5 share<0.024 -0.032 two_after<0.029 meaning_of_piece<0.128 0.112 0.028 -0.011 -0.022
odds<-1.877 -0.087 matters_margin<-0.357 0.059 total_margin<-0.185 length<0.883 0.005 meaning_margin<-0.307 -0.025 0.287 -0.012
odds<-1.877 -0.086 family_margin<-0.34 echo_of_piece<0.219 -0.023 0.111 words_at_large<0.319 family_words_margin<-0.072 0.033 -0.018 -0.027
odds<-0.719 -0.031 before_or_after<0.001 matters_margin<-0.009 0.09 -0.031 lesser_rival<0.016 -0.053 matters<0.003 0.112 0.004
odds<-1.877 -0.084 matters<0.346 family_margin<-0.34 echo_of_piece<0.219 -0.02 0.106 family_words_margin<-0.215 0.068 -0.007 -0.089
literal<0.232 0.009 odds<-0.504 echo_of_piece<0.262 -0.086 -0.014 before_or_after<0.001 matters_margin<-0.017 0.1 -0.036 -0.035
odds<-1.951 -0.085 meaning_margin<0.056 gaps<0.364 odds<-0.568 -0.017 0.016 echo_margin<-0.185 0.266 0.001 -0.055
words_at_large<0.319 nearness<0.494 -0.065 0.019 partner's_score<0.547 longer_gap_after<5.5 -0.049 length<0.729 -0.06 0.141 0.037
odds<-1.951 -0.084 echo_margin<-0.041 meaning_of_piece<0.323 0.001 0.052 shorter<2.917 -0.034 before<0.002 0.142 -0.053
odds<-1.951 -0.083 matters<0.346 family_margin<0.107 odds<-0.568 -0.012 before_or_after<0.001 0.084 0.004 -0.074 -0.085
words_at_large<0.319 nearness<0.494 -0.061 0.018 partner's_score<0.547 longer<2.35 words_before<0.471 0.108 -0.037 -0.054 0.033
score_elsewhere<0.008 -0.035 matters<0.15 two_after<0.029 odds<-0.568 -0.003 two_before<0.003 0.108 0.022 -0.018 -0.032
odds<-1.951 -0.081 echo_margin<-0.041 gaps<0.364 said_better<0.048 -0.004 0.044 echo_margin<-0.185 0.246 0.005 -0.023
matters<0.346 share<0.024 rival<0.437 -0.068 0.013 family<0.005 family_words<0.024 -0.03 0.175 0.004 -0.077
depth<0.5 words_margin<-0.003 siblings_held<0.009 0.017 -0.079 -0.04 siblings_held<0.079 words_at_large<0.305 -0.003 -0.072 0.067
family_margin<0.107 share<0.024 -0.027 gaps<0.262 echo<0.228 0.045 -0.007 longer_gap_before<4.5 0.171 -0.047 -0.069
distance<0.117 -0.061 matters_margin<-0.357 length<0.87 matters_of_partner<0.043 odds<-1.593 -0.038 0.141 -0.024 -0.056 -0.003
odds<-1.951 -0.078 total_margin<-0.111 0.024 distance<0.464 -0.038 share<0.022 -0.069 echo<0.24 0.063 0.001
words_at_large<0.356 two_after<0.029 family_words_margin<-0.186 0.124 literal<0.232 meaning_of_piece<0.096 0.077 0.01 -0.047 -0.022 -0.02
depth<0.5 before<0.962 0.01 -0.061 said_better<0.161 words_at_large<0.356 share<0.476 -0.023 0.101 -0.086 0.053
matters<0.346 odds<-0.568 said_better<0.062 -0.027 0.052 before_or_after<0.001 0.064 echo<0.264 0.033 -0.022 -0.07",
};
