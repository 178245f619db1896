//! What each sign weighs where the word table knows the words, as `examples/fit.rs` prints it; not written by hand.

use super::Fitted;

pub(super) const FITTED: Fitted = Fitted {
    common: &[-0.3959, -0.3428, 0.3934, 0.1405, -0.1231, -0.0458, -0.0279, -0.0114, 0.1187, -0.0820, -0.0046, -0.0216, 0.0228, 0.0797, -0.0756, -0.0203, 0.0040, 0.0355, -0.0319, 0.0616, -0.0472, 0.0532, -0.0453, -0.0140, -0.0198, 0.0200, -0.0211, 0.0437, 0.0245, 0.0516, -0.0104, 0.0371, -0.0045, 0.0155, 0.0109, 0.0035, -0.0097, -0.0297, 0.0021, -0.0298, 0.0027, 0.0131, -0.0214, 0.0128, -0.0399, -0.0181, -0.0485, -0.0429, -0.0272, -0.0382, -0.0152, 0.0147, -0.0095, 0.0204, -0.0097, -0.0213, -0.0065, 0.0185, -0.0163, -0.0168, 0.0161, 0.0183, 0.0087, 0.0160, 0.0279, -0.0233, -0.0037, -0.0173, 0.0245, -0.0103, -0.0011, 0.0276, 0.0129, -0.0146, -0.0037, 0.0048, 0.0143, -0.0005, 0.0169, -0.0140, -0.0163, -0.0126, 0.0023, -0.0044, 0.0071, 0.0180, -0.0188, 0.0258, 0.0148, 0.0033, -0.0179, 0.0027, 0.0309, 0.0201, -0.0007, -0.0227, -0.0439, 0.0260, 0.0071, -0.0231, 0.0041, -0.0232, -0.0139, 0.0126, 0.0005, 0.0302, -0.0089, -0.0168, -0.0154, 0.0013, -0.0097, -0.0115, 0.0062, -0.0245, -0.0011, -0.0195, -0.0031, -0.0201, -0.0045, 0.0037, 0.0157, -0.0052, 0.0185, -0.0087, 0.0183, 0.0206, 0.0211, 0.0147],
    first: [
        -1.629, // bias
        -0.769, // words
        0.324, // figures
        -0.244, // heading
        1.629, // heading squared
        2.519, // heading meaning
        -0.701, // headed
        2.626, // heading in text
        -4.093, // meaning
        7.177, // family
        0.221, // parent
        0.266, // echo
        0.099, // shape
        -0.513, // length
        1.077, // words margin
        2.081, // meaning margin
        6.692, // echo margin
        1.164, // family margin
        2.975, // total margin
        0.492, // subjects
        -0.140, // subjects told
        0.132, // subjects margin
        4.866, // family words
        -1.815, // family words margin
        4.940, // matters
        2.383, // matters margin
    ],
    rounds: [
        [
            [0.697, -7.899, -6.212], // bias
            [-2.371, -0.478, 2.215], // words
            [1.182, 3.455, -2.317], // figures
            [-0.805, 2.339, 0.115], // heading
            [1.703, 3.065, 1.021], // heading squared
            [1.058, 4.379, 2.138], // heading meaning
            [-0.927, -2.422, 0.263], // headed
            [0.003, -1.165, 1.921], // heading in text
            [-1.291, 3.726, -3.268], // meaning
            [5.094, 4.627, 0.915], // family
            [-1.725, 0.383, 0.606], // parent
            [0.537, 1.492, 2.962], // echo
            [1.135, 1.859, -2.234], // shape
            [-0.520, -4.666, 1.349], // length
            [0.577, 1.746, -4.546], // words margin
            [3.219, 5.039, -5.043], // meaning margin
            [4.284, 4.627, -6.026], // echo margin
            [-0.538, -2.293, -0.996], // family margin
            [0.322, -0.035, 3.235], // total margin
            [0.052, -2.290, 0.868], // subjects
            [-0.325, -3.002, 0.396], // subjects told
            [0.288, -0.528, -0.904], // subjects margin
            [2.419, 0.598, 6.867], // family words
            [-2.657, -7.366, 4.795], // family words margin
            [3.496, -0.492, 3.184], // matters
            [-0.414, -2.060, 0.753], // matters margin
            [0.845, -1.916, 1.340], // odds
            [2.731, -1.793, 2.622], // before
            [3.305, 0.356, 1.365], // after
            [-1.433, -0.537, -3.943], // between
            [-0.128, -1.642, 1.426], // two before
            [0.076, -1.189, 0.886], // two after
            [-0.028, 1.200, 3.606], // parents
            [3.102, 0.142, 1.865], // children
            [-0.820, 0.666, 0.733], // rival
            [-4.536, 1.367, 3.644], // lesser rival
            [-4.241, 0.431, 5.407], // distance
            [-0.127, 1.688, 1.771], // share
            [-1.158, -1.073, -2.204], // before or after
            [-0.782, -2.488, -1.767], // before * words
            [-0.925, -0.614, -1.969], // after * words
        ],
        [
            [1.186, -4.291, -5.437], // bias
            [-1.810, -0.425, 1.301], // words
            [0.562, 1.440, -1.025], // figures
            [-0.668, 2.024, 0.241], // heading
            [1.029, 2.612, 0.475], // heading squared
            [0.675, 3.763, 1.202], // heading meaning
            [-0.386, -1.495, -0.198], // headed
            [0.283, -0.912, 1.166], // heading in text
            [-1.564, 3.510, -0.575], // meaning
            [2.913, 4.339, 2.101], // family
            [-1.297, 0.229, 0.686], // parent
            [-0.009, 2.334, 3.679], // echo
            [0.355, 1.783, -0.874], // shape
            [-0.196, -2.003, 0.464], // length
            [0.838, 2.255, -3.536], // words margin
            [1.616, 5.663, -1.955], // meaning margin
            [2.430, 5.157, -3.348], // echo margin
            [-0.908, -0.229, -0.476], // family margin
            [-0.974, 0.774, 2.150], // total margin
            [-0.014, -2.143, 0.710], // subjects
            [-0.075, -1.601, 0.027], // subjects told
            [0.207, -0.718, -0.580], // subjects margin
            [1.368, 0.406, 4.132], // family words
            [-1.105, -5.426, 2.455], // family words margin
            [2.236, -0.898, 2.669], // matters
            [-0.782, -0.181, 0.121], // matters margin
            [3.351, -2.185, -1.653], // odds
            [1.627, -0.369, 1.934], // before
            [2.122, 1.284, 1.092], // after
            [-0.885, -0.549, -3.889], // between
            [0.039, -2.201, 0.526], // two before
            [-0.149, -1.117, 0.696], // two after
            [0.884, 0.974, 0.211], // parents
            [1.870, 0.288, -0.062], // children
            [-1.116, 1.131, 0.021], // rival
            [-2.981, -2.016, 2.745], // lesser rival
            [-1.701, -1.620, 2.042], // distance
            [-0.898, -4.038, 2.347], // share
            [-1.550, 1.440, -1.096], // before or after
            [-0.373, -1.859, -0.119], // before * words
            [-0.537, -1.090, -0.890], // after * words
        ],
    ],
    trees: "\
matters<0.011 -0.055 longer<2.674 words<0.079 length<0.683 -0.035 rival<0.672 total_margin<-0.133 0.255 0.067 -0.042 contained<0.798 matters<0.36 -0.054 -0.204 0.146 longer<3.157 0.044 0.125
matters<0.011 -0.051 matters<0.301 longer<3.113 words_at_large<0.17 -0.081 echo<0.16 0.188 contained<0.77 echo<0.462 rival<0.213 depth<0.5 0.082 -0.039 0.007 -0.067 0.156 0.113 -0.067
longer<2.674 words_at_large<0.525 contained<0.125 -0.024 odds<0.266 -0.058 -0.22 rival<0.257 depth<0.5 headed<0.5 0.148 -0.068 -0.091 length<0.574 0.083 -0.091 matters<0.011 -0.033 0.046
matters<0.011 -0.047 matters<0.301 longer<3.157 words_at_large<0.17 -0.074 echo<0.16 0.158 contained<0.77 family<0.343 before<0.002 0.005 0.054 contained<0.168 0.016 -0.062 0.147 0.107 -0.059
longer<2.674 depth<0.5 words_at_large<0.525 words<0.079 -0.002 -0.066 rival<0.862 headed<0.5 0.125 -0.069 length<0.558 0.129 -0.111 -0.072 contained<0.054 matters<0.057 -0.037 0.034 0.047
matters<0.011 words<0.071 -0.063 0.009 matters<0.301 longer<3.113 words_at_large<0.17 -0.067 rival<0.213 depth<0.5 0.064 -0.033 contained<0.77 family<0.343 0.016 -0.038 0.148 0.079 -0.054
matters<0.006 -0.047 contained<0.886 matters<0.36 heading_in_text<0.318 rival<0.032 0.069 longer<2.74 same_gap_before<0.75 -0.033 contained<0.064 0.081 -0.031 0.029 -0.11 family_words<0.08 0.026 -0.136 0.153
matters<0.011 -0.038 contained<0.886 matters<0.36 family<0.301 echo_margin<-0.065 before<0.029 -0.011 0.059 longer<2.674 0.005 0.079 family_words<0.16 0.01 -0.048 family_words<0.08 0.024 -0.119 0.147
contained<0.732 longer<2.674 rival<0.006 0.079 words<0.079 matters<0.018 -0.06 length<0.847 -0.011 share<0.104 -0.017 0.11 matters<0.397 -0.048 -0.173 echo_margin<-0.065 -0.006 0.036 0.121
contained<0.732 matters<0.36 matters<0.006 family_words<0.084 -0.061 0.032 family_words<0.324 heading_in_text<0.318 rival<0.032 depth<0.5 0.094 -0.065 0.011 -0.103 -0.07 family_words<0.08 0.02 -0.119 0.115
words_at_large<0.206 -0.058 contained<0.77 matters<0.301 matters<0.011 words<0.071 -0.048 0.025 echo<0.16 0.119 gaps<0.01 rival<0.043 0.09 longer<3.238 0.01 0.097 -0.033 -0.048 0.111
words_at_large<0.17 -0.067 contained<0.886 rival<0.997 echo_margin<-0.36 0.144 matters<0.01 matters_margin<-0.36 0.102 -0.038 odds<0.614 gaps<0.01 0.022 -0.026 literal<0.212 -0.178 0.039 -0.047 0.119
words_at_large<0.525 longer<2.674 length<0.825 family_words<0.324 -0.051 0.111 contained<0.324 0.019 -0.106 contained<0.054 words_at_large<0.252 0.07 -0.03 family<0.408 0.038 -0.028 same_gap_before<0.75 0.016 0.098
contained<0.732 words_at_large<0.17 -0.061 rival<0.997 echo_margin<-0.36 0.12 rival<0.006 0.077 odds<0.614 literal<0.227 matters<0.052 -0.008 0.039 words_margin<-0.142 0.021 -0.047 -0.092 -0.047 0.098
longer<3.238 words_at_large<0.525 longer<2.674 -0.025 echo_margin<-0.042 -0.009 0.03 depth<0.5 headed<0.5 rival<0.862 distance<0.992 0.125 -0.046 length<0.558 0.118 -0.083 -0.059 -0.053 0.074
matters<0.002 -0.039 contained<0.886 family<0.424 two_before<0.008 rival<0.032 0.054 before_or_after<0.015 -0.038 0.021 0.026 family_words<0.076 0.032 literal<0.631 -0.097 shorter<2.441 0.041 -0.107 0.113
longer<3.157 rival<0.006 0.063 gap_before<0.5 odds<0.126 before<0.002 length<0.194 0.115 -0.027 0.014 -0.048 parents<0.223 distance<0.117 -0.088 0.013 0.149 kinship<0.371 -0.005 0.086
matters<0.002 family_words<0.069 -0.065 0.025 contained<0.886 matters<0.36 heading_in_text<0.318 rival<0.032 depth<0.5 0.069 -0.055 two_before<0.006 -0.014 meaning<0.403 0.022 -0.032 -0.092 -0.048 0.106
words_at_large<0.206 -0.044 lesser_rival<0.043 parents<0.223 longer<2.674 words_margin<-0.155 echo_margin<-0.173 -0.033 0.073 -0.027 shorter<1.869 0.13 shape<-0.5 0.121 0.02 0.116 meaning<0.492 -0.002 -0.107
nearness<0.42 -0.053 rival<0.006 0.062 longer<2.674 meaning_margin<0.14 depth<0.5 rival<0.862 words_margin<-0.213 0.103 0.004 -0.05 -0.045 -0.094 lesser_rival<0.043 0.038 contained<0.031 -0.035 0.013
contained<0.732 matters<0.36 matters<0.006 words<0.071 family<0.314 -0.063 0.063 0.023 family<0.301 echo_margin<-0.065 shorter<2.525 0.022 -0.028 0.035 -0.009 family_words<0.08 0.023 -0.082 0.082
kinship<0.148 -0.109 longer<3.238 rival<0.032 length<0.482 -0.07 depth<0.5 0.065 -0.044 odds<0.614 literal<0.227 lesser_rival<0.043 0.032 -0.004 words_at_large<0.387 -0.058 0.001 -0.085 0.058
parent<0.381 distance<0.117 longer<2.138 0.071 -0.068 gap_after<2.5 matters<0.021 family_words<0.08 -0.04 longer<2.803 -0.023 literal<0.171 -0.004 0.125 words<0.126 0.015 -0.017 0.044 0.113
words_at_large<0.538 two_before<0.997 longer<2.674 words<0.034 0.008 -0.038 0.009 -0.053 headed<0.5 distance<0.992 depth<0.5 family_margin<-0.23 0.01 0.115 longer<2.602 -0.082 0.077 -0.058 -0.056
contained<0.732 kinship<0.148 -0.106 gap_before<0.5 length<0.242 0.078 rival<0.011 0.045 -0.014 length<0.811 literal<0.25 0.012 -0.047 family_words<0.324 literal<0.302 0.032 0.139 -0.086 0.078
words_at_large<0.17 length<0.702 -0.104 -0.003 matters<0.273 matters_margin<0.01 echo<0.272 echo_margin<-0.36 0.093 literal<0.227 -0.005 -0.061 words_at_large<0.538 0.005 0.064 words_at_large<0.302 0.083 0.001 -0.025
contained<0.732 contained<0.357 length<0.825 distance<0.07 longer<2.013 0.067 -0.112 two_after<0.014 -0.019 longer<3.238 0.011 0.111 matters<0.063 -0.008 rival<0.997 0.044 -0.059 -0.043 0.072
parent<0.381 matters<0.002 -0.032 odds<0.126 lesser_rival<0.122 longer<3.068 0.009 family_words<0.066 0.008 0.107 two_before<0.967 -0.002 -0.078 family_words<0.08 0.019 lesser_rival<0.021 -0.007 -0.083 0.104
words_before<0.123 two_before<0.029 -0.025 0.009 echo<0.272 words<0.034 echo_margin<-0.36 0.06 -0.037 before<0.039 0 0.105 family_words<0.024 longer<2.862 shorter<1.701 -0.026 0.109 -0.019 0.01
kinship<0.148 -0.1 rival<0.006 0.05 length<0.242 0.055 shorter<1.498 before_or_after<0.533 -0.089 0.079 gap_before<0.5 matters<0.397 -0.006 -0.069 words_margin<-0.155 rival<0.993 0.087 -0.049 0.008
nearness<0.42 words_margin<-0.013 -0.008 -0.116 parent<0.364 after<0.955 same_gap_after<0.25 distance<0.148 -0.07 two_before<0.008 -0.013 0.015 family<0.424 0.034 -0.043 longer<2.138 0.058 -0.052 0.095
words_at_large<0.525 two_before<0.997 odds<0.614 literal<0.227 0.009 echo<0.347 longer<1.869 0.067 -0.052 contained<0.148 0.097 gap_after<1.5 -0.049 0.072 -0.057 -0.051 shorter<2.138 0.052 -0.013
contained<0.77 echo<0.692 heading_in_text<0.318 heading_in_text<0.027 rival<0.032 length<0.482 -0.062 0.045 -0.006 between<0.077 before<0.002 0.001 0.081 -0.105 -0.069 -0.085 literal<0.561 -0.076 0.097
kinship<0.148 -0.095 gap_after<2.5 matters<0.021 contained<0.108 family_margin<0.051 -0.044 0.069 distance<0.714 0.057 -0.044 0.004 shorter<1.701 -0.049 family<0.227 0.088 share<0.136 -0.071 0.042
echo_margin<-0.278 rival<0.862 lesser_rival<0.012 -0.03 0.108 length<0.413 0.084 -0.063 odds<-1.069 -0.066 longer<3.068 -0.005 meaning_margin<-0.279 kinship<0.396 0.004 0.189 lesser_rival<0.074 0.04 -0.019
words_before<0.123 -0.011 echo<0.254 matters<0.018 -0.054 echo_margin<-0.242 0.083 -0.015 distance<0.992 odds<0.126 0.028 lesser_rival<0.006 0.03 -0.038 longer_gap_after<2.5 -0.069 kinship<0.396 -0.053 0.076
kinship<0.148 -0.092 lesser_rival<0.122 parents<0.223 after<0.955 words_margin<-0.13 echo<0.347 0.014 matters<0.36 0.113 -0.042 shorter<1.498 -0.072 0.004 -0.043 rival<0.568 0.106 -0.055 -0.013
contained<0.886 rival<0.985 words_margin<-0.155 length<0.957 0.017 0.122 words_after<0.288 0.003 nearness<0.855 -0.05 0.014 length<0.759 family_words<0.103 -0.041 words_at_large<0.325 -0.032 0.095 -0.059 0.072
rival<0.002 0.061 matters<0.475 heading_in_text<0.318 matters<0.052 parents<0.036 heading_in_text<0.027 -0.019 0.048 0.073 meaning<0.102 words_at_large<0.325 0.122 0.004 lesser_rival<0.074 0.018 -0.011 -0.075 -0.063
kinship<0.148 -0.089 longer_gap_before<0.5 echo_margin<-0.009 -0.023 nearness<0.849 shorter<2.525 -0.054 0.065 0.081 echo_margin<-0.278 0.061 shorter<1.701 longer<2.674 -0.063 lesser_rival<0.122 0.089 -0.064 0.008
gaps<0.378 meaning_margin<0.106 length<0.242 0.048 before<0.006 echo_margin<-0.017 distance<0.992 -0.011 -0.061 shorter<1.701 -0.065 0.031 meaning<0.443 0.017 -0.062 longer<2.917 -0.048 0.029 0.087
nearness<0.42 words_margin<-0.013 length<0.632 -0.074 0.028 -0.105 rival<0.006 words_after<0.859 0.093 -0.017 family_margin<0.1 after<0.955 same_gap_after<0.25 -0.001 0.025 parents<0.088 -0.044 0.078 -0.034
distance<0.117 longer<2.35 before<0.229 -0.066 0.086 meaning_margin<-0.124 before<0.023 0.051 -0.058 -0.114 lesser_rival<0.255 0.006 family_margin<-0.307 0.052 shorter<2.35 -0.077 matters_margin<-0.043 -0.032 0.071
contained<0.886 before<0.006 matters<0.048 -0.024 depth<0.5 longer<2.25 0.071 0.002 -0.033 meaning<0.423 longer<2.013 0.083 distance<0.148 -0.028 0.019 -0.044 family_words<0.37 -0.043 0.105
words_before<0.123 -0.009 echo<0.272 words<0.034 -0.026 0.034 family_words<0.024 longer<2.862 depth<0.5 meaning<0.283 0.159 share<0.254 -0.043 0.09 words_at_large<0.306 0.061 -0.089 -0.02 0.007
longer<3.068 two_before<0.008 depth<0.5 rival<0.027 headed<0.5 0.066 -0.04 -0.011 -0.054 two_after<0.497 meaning<0.403 0.023 -0.033 -0.023 words_after<0.256 0.006 family_words<0.006 -0.039 0.095
odds<-1.103 -0.055 longer_gap_before<0.5 -0.012 words_margin<-0.148 echo<0.347 subjects<0.072 meaning<0.262 length<0.482 0.093 -0.004 -0.038 0.062 echo_margin<-0.105 0.021 0.138 shorter<1.498 -0.056 0.003
gaps<0.378 gaps<0.001 matters<0.273 matters<0.063 words_before<0.172 -0.02 0.018 0.017 -0.025 words_at_large<0.445 -0.064 depth<0.5 echo<0.297 -0.033 meaning_margin<0.034 0.106 -0.017 -0.069 0.076
length<0.242 lesser_rival<0.122 meaning_margin<-0.045 0.09 -0.033 -0.038 rival<0.006 meaning<0.215 0.14 0.014 shorter<1.498 before_or_after<0.533 -0.078 0.068 before_or_after<0.918 after<0.023 -0.002 0.025 -0.024
nearness<0.42 contained<0.113 words_after<0.085 -0.042 0.036 -0.11 longer_gap_before<0.5 echo_margin<-0.009 subjects<0.46 matters_margin<-0.217 0.028 -0.024 -0.057 nearness<0.849 shorter<2.525 -0.057 0.059 0.074 0.006
share<0.887 matters<0.475 heading_in_text<0.318 heading_in_text<0.027 echo_margin<-0.278 0.042 odds<-1.069 -0.069 -0.001 longer<2.441 -0.065 0.04 subjects<0.201 -0.1 0.029 heading_in_text<0.11 -0.078 0.048 0.07
matters<0.002 family_words<0.069 -0.049 distance<0.445 0.07 -0.021 meaning<0.129 words<0.079 echo_margin<-0.278 matters_margin<-0.246 -0.031 0.103 total_margin<-0.077 -0.042 0.038 two_before<0.769 0.092 -0.028 -0.002
kinship<0.148 -0.079 gap_after<2.5 -0.002 words_at_large<0.325 kinship<0.265 family_words<0.039 rival<0.115 -0.047 total_margin<-0.077 -0.018 0.162 -0.048 shorter<1.498 -0.054 echo<0.247 0.003 0.117 -0.01
contained<0.732 contained<0.357 family_words_margin<0.128 nearness<0.928 words_at_large<0.538 odds<0.614 literal<0.227 0.007 -0.02 family_words<0.148 0.005 -0.125 0.045 -0.061 0.096 -0.036 literal<0.561 -0.068 0.08
parent<0.364 distance<0.117 longer<2.013 0.076 length<0.847 rival<0.999 -0.087 0.042 family_words<0.069 0.05 -0.06 lesser_rival<0.255 0.005 family_margin<-0.307 0.046 words_margin<-0.085 -0.055 0.003 0.074
share<0.887 meaning_margin<0.106 rival<0.032 length<0.482 -0.056 same_gap_after<0.75 0.072 echo<0.326 -0.06 0.061 -0.001 contained<0.178 echo<0.366 longer<2.917 -0.056 0.037 0.066 -0.077 0.069
distance<0.992 longer<3.238 words_at_large<0.525 literal<0.25 0.003 subjects_margin<-0.557 echo<0.272 -0.058 0.053 -0.051 nearness<0.914 0.059 -0.017 0.05 lesser_rival<0.031 0.017 between<0.001 -0.059 0.072
rival<0.002 0.051 nearness<0.928 words_at_large<0.538 words_before<0.377 figures<0.268 0.004 -0.043 nearness<0.584 echo<0.404 -0.017 0.107 -0.059 distance<0.945 kinship<0.812 0.074 -0.015 -0.052 -0.038
meaning_margin<-0.52 -0.063 echo_margin<-0.36 family_words_margin<-0.262 -0.019 0.086 odds<-1.077 -0.053 kinship<0.967 longer_gap_before<0.5 -0.013 shorter<1.242 -0.072 distance<0.089 -0.054 words_margin<-0.148 0.03 0.003 0.07
subjects_margin<-0.853 family_margin<-0.28 echo_margin<-0.097 -0.015 0.116 matters_margin<-0.067 distance<0.464 family_words_margin<-0.016 -0.025 0.054 echo<0.214 0.031 -0.065 words_before<0.123 heading_meaning<0.054 -0.041 0.069 0.031 0.005
gaps<0.378 before<0.006 longer<2.674 depth<0.5 shorter<2.138 0.016 -0.033 -0.057 kinship<0.396 echo_margin<-0.065 -0.04 0.009 0.03 meaning<0.423 longer<2.013 0.077 0.009 -0.034 0.068
share<0.887 matters<0.475 heading_meaning<0.574 matters<0.04 parents<0.036 matters_margin<-0.36 length<0.604 lesser_rival<0.148 0.152 -0.013 -0.025 -0.019 0.049 0.007 -0.075 heading_in_text<0.11 -0.067 0.048 0.067
nearness<0.42 words_margin<-0.041 length<0.632 -0.062 echo<0.251 -0.029 longer<2.862 0.118 -0.012 share<0.802 -0.109 0.025 subjects_margin<0.286 family_margin<0.1 0.003 -0.024 two_before<0.005 0.113 -0.006
rival<0.032 length<0.482 -0.06 headed<0.5 depth<0.5 meaning_margin<0.054 after<0.998 0.108 -0.015 lesser_rival<0.005 0.054 -0.036 -0.033 -0.021 two_before<0.006 subjects<0.072 -0.023 0.014 0.005
subjects<0.972 subjects<0.832 lesser_rival<0.043 0.009 -0.008 odds<-0.613 distance<0.794 0.147 -0.028 0.009 two_after<0.011 odds<-0.747 0.027 between<0.001 family_margin<0.187 -0.092 0.026 0.031 0.01
meaning_margin<-0.52 -0.06 echo_margin<-0.36 subjects_margin<-0.647 -0.023 lesser_rival<0.017 -0.017 contained<0.022 0.149 0.001 odds<-1.077 distance<0.445 0.026 -0.075 after<0.955 0.003 parents<0.088 -0.039 0.081
length<0.242 lesser_rival<0.122 share<0.306 0.078 -0.027 -0.036 family_margin<-0.467 -0.056 shorter<1.498 before_or_after<0.533 family<0.6 -0.076 0.071 0.062 heading_in_text<0.027 -0.002 family_margin<-0.154 0.085 -0
matters<0.002 family_words<0.069 -0.045 0.021 meaning<0.129 family_words<0.017 -0.018 echo<0.227 rival<0.862 family_words_margin<-0.035 0.164 -0.021 -0.032 words_margin<-0.184 -0.074 after<0.001 -0.018 0.048 -0.002
kinship<0.967 nearness<0.928 words_at_large<0.538 two_before<0.997 0.001 subjects<0.419 -0.015 -0.106 distance<0.945 headed<0.5 echo<0.239 -0.008 lesser_rival<0.148 0.091 -0.039 -0.055 -0.046 -0.051 0.059
share<0.887 odds<0.126 words_at_large<0.206 -0.036 matters_margin<-0.05 contained<0.084 words_at_large<0.236 0.036 -0.021 distance<0.544 rival<0.926 0.065 -0.003 subjects_margin<-0.981 -0.071 0.008 0.021 -0.016 0.064
longer_gap_before<0.5 echo_margin<-0.009 subjects<0.46 length<0.574 rival<0.31 -0.029 words_after<0.094 -0.019 lesser_rival<0.362 0.111 -0.032 before_*_words<0.225 -0.032 0.028 -0.053 0.02 distance<0.117 -0.041 0.005
figures<0.268 meaning_margin<0.054 rival<0.027 matters<0.004 -0.038 0.066 0.002 -0.014 echo<0.491 between<0.028 nearness<0.732 echo_margin<-0.109 0.078 meaning_margin<-0.115 -0.077 0.021 -0.081 0.059 0.054
subjects_margin<0.286 subjects<0.972 subjects<0.832 subjects<0.677 0.001 -0.046 before_*_words<0.044 0.045 -0.048 two_after<0.011 odds<-0.747 0.023 -0.071 0.006 words_margin<-0.105 -0.042 words_margin<0.051 0.104 -0.025
kinship<0.148 -0.07 gap_after<2.5 -0.001 meaning<0.232 words_before<0.157 family_margin<-0.184 longer_gap_after<6.5 -0.019 0.124 -0.026 after<0.002 -0.018 0.124 share<0.136 -0.064 longer<2.525 -0.042 0.057
share<0.887 odds<0.614 literal<0.227 0.006 headed<0.5 depth<0.5 0.009 -0.045 -0.066 literal<0.161 words<0.037 0.041 words_margin<0.109 words_after<0.027 0.003 -0.156 0.039 0.017 0.062
matters<0.04 words_margin<-0.213 subjects_margin<-0.647 -0.036 0.077 heading_in_text<0.027 gaps<0.263 -0.02 0.091 0.045 meaning<0.11 words_at_large<0.348 0.073 -0.036 rival<0.134 length<0.472 -0.051 0.031 -0.007
before<0.006 kinship<0.396 -0.016 0.005 lesser_rival<0.074 share<0.035 0.084 0.014 odds<0.614 words<0.017 -0.032 echo_margin<0.024 matters_margin<-0.03 same_gap_after<0.25 -0.014 0.044 0.071 -0.075 -0.109
meaning_margin<-0.52 -0.057 echo_margin<-0.36 family_words_margin<-0.262 -0.019 0.07 odds<-1.077 distance<0.445 0.026 -0.073 shorter<1.498 echo_margin<-0.163 meaning_margin<-0.267 -0.039 0.093 two_after<0.729 -0.067 0.039 0.002
contained<0.886 rival<0.985 words_margin<-0.142 echo<0.347 echo_margin<-0.142 0.036 -0.017 0.085 words_after<0.288 0.003 -0.027 echo_margin<-0.136 length<0.683 0.002 -0.087 0.012 words<0.422 -0.036 0.092
two_before<0.914 two_before<0.029 -0.004 family<0.034 contained<0.031 -0.019 0.145 words_after<0.057 meaning<0.147 -0.042 0.076 0.003 longer<2.138 same_gap_before<0.25 -0.056 0.084 words_at_large<0.375 -0.045 0.009
kinship<0.148 -0.068 gap_after<2.5 -0.001 matters<0.016 matters<0.011 0.004 0.138 two_after<0.132 two_after<0.01 two_before<0.008 -0.027 0.08 after_*_words<0.001 subjects<0.378 -0.083 0.026 0.031 0.062
gaps<0.378 gaps<0.01 rival<0.032 kinship<0.595 -0 0.066 -0.001 words_at_large<0.445 -0.054 echo<0.297 -0.046 total_margin<-0.014 depth<0.5 family_margin<-0.467 -0.038 0.12 -0.025 -0.019 0.057
longer_gap_before<0.5 echo_margin<-0.009 subjects<0.419 total_margin<-0.026 subjects<0.044 matters_margin<-0.217 0.027 -0.021 0.072 -0.048 -0.048 shorter<2.602 nearness<0.849 contained<0.103 0.027 -0.067 0.057 0.064 0.004
length<0.242 family_words<0.098 lesser_rival<0.122 after<0.002 -0.031 length<0.156 -0.033 before_or_after<0.028 0.156 0.006 -0.065 share<0.306 0.102 -0.037 family_margin<-0.555 -0.07 gap_before<0.5 -0.005 0.008
matters<0.052 parents<0.036 matters_margin<-0.36 length<0.791 literal<0.197 0.007 family_words_margin<-0.42 -0.006 0.163 -0.052 before_or_after<0.002 -0.041 two_after<0.896 echo_margin<-0.017 -0.011 0.031 -0.045 0.051 0.005
distance<0.992 longer<3.238 0 two_after<0.014 literal<0.14 0.069 -0.039 0.083 lesser_rival<0.035 lesser_rival<0.01 -0.019 echo<0.272 -0.045 words<0.156 0.107 -0.029 between<0.001 -0.055 0.066
words_at_large<0.17 length<0.702 -0.085 gap_after<0.5 shorter<2.35 meaning<0.167 -0.02 echo<0.32 0.169 0.009 -0.054 -0.046 words_at_large<0.306 literal<0.227 0.016 longer<2.138 0.046 -0.056 -0.005
words_before<0.157 figures<0.268 matters<0.006 -0.037 family<0.301 0.013 -0.018 -0.057 echo<0.272 words<0.034 -0.026 before<0.039 -0.007 0.088 subjects<0.436 share<0.042 -0.021 0.03 -0.012
rival<0.006 meaning<0.215 0.107 0.006 literal<0.77 words_at_large<0.724 odds<-0.102 0.004 -0.013 distance<0.992 before<0.136 family_words_margin<-0.588 -0.039 0.124 -0.025 -0.051 words<0.219 -0.071 0.021
share<0.887 heading_meaning<0.574 heading_in_text<0.027 -0.002 shorter<2.138 -0.039 between<0.077 family<0.267 subjects<0.692 length<0.863 nearness<0.855 0.171 0.008 0.019 -0.023 0.018 -0.066 -0.056 0.06
subjects_margin<-0.853 family_margin<-0.28 echo_margin<-0.097 -0.01 0.098 matters_margin<-0.067 -0.031 figures<-0.15 words_after<0.202 -0.051 0.03 0.026 subjects_margin<-0.557 matters_margin<-0.265 two_after<0.497 0.129 -0.018 0.008 -0.001
subjects_margin<0.286 meaning_margin<0.106 0.001 contained<0.217 echo<0.377 longer<2.917 -0.045 longer_gap_after<1.5 -0.044 0.074 0.06 contained<0.393 -0.093 0.014 words_margin<-0.105 -0.039 words_margin<0.051 0.096 -0.024
odds<-1.103 -0.044 after<0.955 after<0.268 0 subjects_margin<-0.13 -0.001 0.071 longer<2.138 0.056 meaning_margin<-0.106 words_margin<-0.093 words_after<0.966 -0.062 0.037 0.045 meaning_margin<0.054 -0.11 0.028
two_before<0.914 nearness<0.908 odds<0.614 two_after<0.033 -0.001 subjects_margin<-0.505 longer_gap_before<3.5 words_after<0.121 -0.059 0.009 0.046 0.034 literal<0.161 -0.083 0.012 kinship<0.967 -0.058 0.057 -0.014
lesser_rival<0.043 total_margin<-0.006 matters<0.006 -0.037 words_at_large<0.289 literal<0.227 0.072 -0.013 echo_margin<-0.051 same_gap_before<0.75 -0.024 0.046 matters<0.063 -0.016 0.079 -0.008 meaning<0.492 -0.003 -0.061
kinship<0.371 -0.007 longer<3.113 words_margin<-0.142 rival<0.985 0.032 -0.025 meaning_margin<-0.302 0.057 matters_margin<-0.067 echo<0.441 -0.041 0.048 words_at_large<0.306 family<0.278 0.062 -0.006 -0.017 0.04
rival<0.006 words_after<0.859 longer_gap_before<5.5 length<0.482 -0.024 0.108 -0.034 -0.016 length<0.242 lesser_rival<0.122 0.05 -0.032 shorter<1.498 before_or_after<0.533 family<0.546 -0.078 0.057 0.051 -0.001
figures<0.268 echo<0.297 literal<0.227 0.003 longer<1.869 rival<0.672 0.103 -0.058 -0.042 family_words<0.036 0.04 longer<2.674 -0.018 0.014 echo<0.491 between<0.028 -0.049 0.051 0.051
words_before<0.157 -0.005 lesser_rival<0.122 words_before<0.377 depth<0.5 0.014 0.057 depth<0.5 shorter<2.138 subjects<0.419 0.069 -0.023 -0.027 family_margin<-0.42 0.03 -0.086 echo_margin<-0.069 -0.035 0.022
length<0.825 family_words<0.414 longer<2.441 literal<0.631 -0.049 0.013 distance<0.117 -0.053 distance<0.419 shorter<2.013 0.086 0.011 before_or_after<0.002 -0.045 0.005 0.106 family_words<0.324 0.013 -0.071
rival<0.032 length<0.482 -0.05 longer<2.013 0.082 echo<0.306 before<0.001 meaning<0.215 0.082 -0.016 matters_margin<-0.05 0.032 -0.096 contained<0.251 matters_margin<-0.067 -0.014 0.077 -0.001 -0.002
kinship<0.371 distance<0.867 0.001 before_or_after<0.211 -0.042 0.048 longer<3.157 matters_margin<0.01 subjects_margin<-0.981 family<0.02 0.067 -0.038 0.003 0.021 family<0.267 words_before<0.18 0.103 -0.015 0.002
nearness<0.42 words<0.024 longer_gap_before<6.5 two_after<0.041 before_or_after<0.01 -0.029 0.069 -0.066 longer_gap_after<4.5 0.127 -0.028 kinship<0.265 -0.099 -0.012 words_at_large<0.306 rival<0.31 0.021 -0.006 -0.004
parent<0.364 parent<0.01 after<0.955 after<0.268 0 subjects_margin<-0.13 after_*_words<0.01 0.07 before_*_words<0.004 -0.056 0.052 headed<0.5 0.087 -0.046 -0.022 nearness<0.723 0.034 -0.076 0.057
kinship<0.967 nearness<0.928 words_at_large<0.538 two_before<0.997 length<0.759 longer<2.441 before<0.136 -0.064 0.029 0.002 family_words<0.324 0.013 -0.072 -0.036 distance<0.945 0.038 -0.043 -0.043 0.051
gaps<0.263 gaps<0.01 0.001 words_at_large<0.445 -0.065 depth<0.5 literal<0.783 family<0.546 echo<0.297 -0.018 0.086 -0.041 -0.034 -0.062 longer_gap_before<6.5 words_before<0.87 0.093 -0.024 -0.054
family_words_margin<0.091 family_margin<0.076 0.001 contained<0.217 echo<0.306 -0.044 share<0.644 length<0.702 0.046 -0.049 0.058 -0.086 shorter<1.701 -0.054 subjects<0.419 family_margin<-0.113 -0.022 0.092 -0.012
rival<0.032 longer<2.013 0.077 distance<0.339 -0.03 family<0.267 family_margin<-0.184 -0.036 0.084 echo<0.377 kinship<0.623 -0.054 0.046 0.032 matters<0.301 0 kinship<0.449 -0.048 0.005
subjects_margin<0.038 matters<0.273 0.001 two_before<0.074 words_after<0.17 -0.064 depth<0.5 0.017 -0.06 family_words_margin<0.001 family_words_margin<-0.233 -0.054 0.068 -0.058 family_words_margin<0.025 kinship<0.352 -0.029 0.077 -0.029
matters<0.052 parents<0.036 subjects_told<0.5 matters_margin<-0.36 length<0.702 0.109 -0.007 family_margin<-0.055 -0.023 distance<0.544 matters<0.032 0.109 -0.028 -0.013 longer_gap_before<6.5 -0.031 0.057 0.046 0.004
heading_in_text<0.027 -0.002 family_margin<-0.154 subjects<0.712 shorter<2.013 -0.036 shorter<2.862 words_before<0.18 0.163 0.016 -0.011 -0.03 after<0.146 total_margin<-0.031 -0.027 words_before<0.041 -0.042 0.045 -0.063
figures<0.183 rival<0.985 meaning_margin<-0.375 odds<-0.747 echo<0.28 0.163 -0.037 -0.022 0.002 -0.015 echo<0.441 nearness<0.732 after<0.007 -0.036 longer_gap_before<2.5 0.1 -0.019 -0.066 0.039
odds<-1.103 length<0.811 -0.07 kinship<0.386 0.066 -0.038 two_before<0.914 0.003 words_at_large<0.375 literal<0.101 0.045 -0.045 family_words<0.048 family_margin<-0.23 -0.081 0.016 meaning_margin<-0.375 -0.034 0.067
words_before<0.123 heading<0.013 echo<0.235 family_words<0.017 rival<0.076 figures<-0.15 -0.039 subjects_margin<-0.923 -0.043 0.138 -0.039 share<0.05 family_words_margin<-0.126 -0.016 0.157 0.017 -0.015 0.049 0.004
meaning_margin<-0.52 -0.05 echo_margin<-0.278 lesser_rival<0.012 -0.041 two_after<0.729 matters_margin<-0.282 -0.009 after_*_words<0.002 0.121 -0.005 kinship<0.595 -0.064 before_or_after<0.766 -0.043 0.075 odds<-1.069 -0.047 0
share<0.887 odds<0.006 words_at_large<0.206 longer<2.138 0.06 -0.059 echo_margin<-0.025 matters_margin<-0.03 -0.007 before_or_after<0.005 -0.011 0.045 contained<0.251 0.034 -0.027 family_words_margin<-0.111 0.024 -0.019 0.055
subjects_margin<0.038 matters<0.273 0.001 length<0.847 echo<0.462 gap_after<1.5 -0.061 0.041 0.077 0.011 family_words_margin<0.025 kinship<0.352 -0.027 matters<0.026 -0.01 0.089 matters_margin<0.131 -0.057 0.037
literal<0.119 matters<0.052 meaning<0.283 share<0.306 -0.045 0.033 0.059 two_before<0.008 two_after<0.497 longer_gap_before<0.5 0.033 -0.054 0.058 echo<0.377 before<0.229 0.088 -0 -0.045 -0.002
before_*_words<0.93 two_before<0.997 distance<0.089 -0.033 0.002 meaning_margin<-0.124 subjects<0.396 two_after<0.729 matters<0.008 -0.037 words_before<0.144 -0.005 0.107 -0.026 -0.057 matters<0.328 -0.07 0.039 0.039
same_gap_after<0.25 distance<0.148 -0.053 -0.001 longer<3.238 before<0.004 -0.016 same_gap_before<0.25 0.051 headed<0.5 longer<2.35 longer_gap_after<3.5 length<0.632 -0.022 0.088 -0.044 -0.013 -0.087 0.081
heading_in_text<0.027 -0.001 longer<2.441 family<0.408 -0.093 0.032 between<0.077 before_or_after<0.002 longer_gap_before<0.5 0.04 -0.053 family<0.314 words_before<0.287 shorter<2.917 0.11 -0.002 -0.023 0.016 -0.078
family_words_margin<0.091 length<0.242 family_words<0.098 -0.008 0.074 -0.002 shorter<1.701 -0.05 subjects<0.419 family_margin<-0.113 -0.02 words_after<0.085 -0.008 0.103 matters<0.273 literal<0.227 0.031 -0.071 0.053
kinship<0.967 nearness<0.928 echo_margin<-0.36 family_margin<-0.467 -0.043 length<0.413 0.116 subjects_margin<-0.817 -0.054 0.053 length<0.735 longer<2.441 -0.038 0.001 family_words<0.324 0.008 -0.063 -0.04 0.048
kinship<0.371 -0.006 longer<3.157 words_margin<-0.142 0.016 meaning_margin<-0.302 0.055 matters_margin<-0.067 echo<0.441 -0.036 0.048 distance<0.669 -0.014 two_before<0.002 kinship<0.509 -0.037 0.058 0.083 0.038
figures<0.268 echo_margin<-0.069 -0.005 words_margin<-0.142 0.05 odds<0.006 words_at_large<0.22 -0.032 0.016 -0.015 contained<0.156 two_before<0.001 0.023 -0.076 two_before<0.01 rival<0.043 0.033 -0.062 0.048
words_at_large<0.306 family_words_margin<-0.055 longer_gap_before<6.5 lesser_rival<0.043 nearness<0.732 echo<0.247 -0.04 0.042 0.08 -0.008 family_words_margin<-0.079 0.031 0.151 words_after<0.1 -0.034 longer<2.35 -0.06 0.02 -0.004
literal<0.119 matters<0.052 meaning<0.283 share<0.306 -0.042 0.031 0.055 two_before<0.008 -0.015 longer_gap_after<1.5 subjects_margin<-0.853 -0.053 echo<0.388 meaning_margin<-0.192 -0.022 0.089 -0.053 0.09 -0.002
family_words_margin<0.091 family_margin<0.076 0.001 contained<0.217 echo<0.306 -0.042 share<0.644 -0.016 0.055 -0.076 rival<0.058 subjects_told<0.5 0.093 matters<0.173 -0.055 0.068 shorter<2.25 -0.063 0.044
distance<0.992 0.002 rival<0.568 nearness<0.815 kinship<0.352 longer<2.441 0.05 -0.044 length<0.721 0.009 share<0.035 -0.031 lesser_rival<0.005 -0.005 0.121 -0.05 gap_after<1.5 -0.081 0.021
subjects_margin<0.038 same_gap_after<0.25 -0.004 longer<3.238 share<0.015 0.084 0 0.08 family_words_margin<0.025 kinship<0.352 -0.024 heading_meaning<0.059 echo<0.258 -0.014 0.093 -0.031 subjects<0.994 -0.058 0.029
meaning_margin<-0.52 -0.048 family_margin<-0.322 longer<3.02 length<0.661 family_words<0.16 two_before<0.005 -0.06 0.036 0.087 -0.028 share<0.012 -0.034 after_*_words<0.001 longer<3.157 0.171 0.029 0.002 -0.001
rival<0.006 longer_gap_before<4.5 words_after<0.859 0.078 -0.003 -0.034 literal<0.77 words_at_large<0.724 -0.001 distance<0.992 before<0.029 family_words_margin<-0.588 -0.037 0.106 -0.024 -0.049 words<0.219 -0.064 0.022
parent<0.381 parent<0.01 after<0.955 after_*_words<0.142 distance<0.445 0.01 -0.004 subjects_told<0.5 0.105 -0.032 longer<2.013 0.058 -0.027 nearness<0.723 0.034 after<0.955 -0.087 0.026 0.052
literal<0.119 words<0.034 words<0.017 family_margin<-0.191 -0.042 before<0.001 -0.02 figures<-0.15 0.005 shape<-0.5 -0.017 0.101 nearness<0.732 0.155 -0.016 words_before<0.165 -0.019 0.046 -0.002
nearness<0.42 words_margin<-0.013 length<0.632 -0.057 echo<0.251 -0.025 longer<2.862 meaning_margin<0.015 0.137 0.005 -0.004 -0.085 echo_margin<-0.009 -0.002 total_margin<-0.006 contained<0.125 0.077 0.006 -0.001
family_words_margin<0.091 family_margin<0.076 0.001 words<0.136 echo<0.306 -0.036 heading_in_text<0.188 0.038 -0.056 -0.059 nearness<0.822 contained<0.357 words_after<0.114 -0.016 0.067 meaning<0.596 -0.081 0.031 0.071
odds<-1.103 lesser_rival<0.193 -0.063 length<0.811 -0.032 0.073 family_margin<-0.467 -0.034 family_margin<-0.322 matters<0.029 -0.015 odds<-0.613 kinship<0.386 0.02 two_before<0.769 0.17 -0.025 -0.007 -0
echo_margin<0.136 words_at_large<0.17 after<0.001 family_words<0.006 0.09 -0.04 matters<0.207 -0.075 0.018 literal<0.119 rival<0.31 0.044 echo_margin<-0.037 0.022 -0.048 -0.002 length<0.735 -0.022 0.063
gap_after<3.5 echo<0.297 -0.006 0.004 words_after<0.288 words_after<0.027 longer_gap_after<5.5 0.052 -0.048 subjects_margin<-0.576 lesser_rival<0.055 0.049 -0.037 meaning<0.253 meaning<0.064 -0.023 0.147 -0.003 -0.042
heading_in_text<0.027 -0.001 shorter<2.138 family_words<0.098 -0.066 0.021 between<0.077 heading<0.417 before_or_after<0.002 longer_gap_before<0.5 0.052 -0.041 rival<0.257 0.084 family_margin<-0.154 0.064 -0.004 -0.048 -0.072
share<0.887 figures<0.268 odds<0.614 echo<0.34 -0.002 words<0.079 0.054 0.001 nearness<0.815 -0.043 0.03 contained<0.156 two_before<0.001 0.023 -0.072 two_before<0.01 -0.035 0.044 0.052
words_at_large<0.306 0.005 literal<0.197 figures<0.106 words<0.087 words_after<0.045 0.051 -0.032 odds<-0.208 rival<0.783 0.118 0.013 -0.031 -0.064 longer<2.674 depth<0.5 0.005 -0.08 0.02
length<0.242 length<0.119 -0.048 gap_before<0.5 subjects_margin<-0.271 family<0.195 -0.006 0.116 0.004 words_after<0.17 -0.041 0.04 family_margin<-0.555 -0.063 rival<0.006 longer_gap_before<4.5 0.045 -0.03 -0.001
longer_gap_before<0.5 echo_margin<-0.009 matters<0.207 matters<0.068 words_after<0.127 -0.054 words_after<0.155 depth<0.5 0.101 -0.039 -0.017 words_after<0.155 echo<0.332 0.096 -0.072 -0.011 -0.047 0.016 0.003
parent<0.381 parent<0.01 kinship<0.812 words_at_large<0.596 0 0.035 family_words<0.206 -0.05 shorter<2.441 0.065 -0.048 nearness<0.723 0.033 family_margin<-0.269 0.015 lesser_rival<0.023 0.016 -0.106 0.049
same_gap_after<0.25 -0.003 contained<0.357 figures<-0.15 words<0.052 -0.039 matters<0.108 words_before<0.157 0.008 0.11 -0.022 matters<0.002 -0.037 words_after<0.327 meaning<0.492 0.042 -0.065 -0.009 -0.044
share<0.845 odds<0.614 meaning<0.63 words_at_large<0.206 -0.023 0.002 -0.064 literal<0.212 family_words_margin<0.091 family_words<0.148 two_after<0.006 -0.079 0.019 subjects_margin<-0.108 -0.143 0.004 0.035 0.038 0.025
words_at_large<0.252 words<0.107 lesser_rival<0.555 words_after<0.27 0.033 -0.044 -0.06 -0.038 contained<0.084 echo<0.366 -0.015 0.061 share<0.158 distance<0.32 0.069 0.011 rival<0.058 0.026 -0.016
before_*_words<0.93 two_before<0.997 0.001 subjects<0.419 meaning_margin<-0.124 two_after<0.729 matters<0.008 -0.033 0.076 -0.022 words_margin<-0.124 0.021 literal<0.154 0.021 -0.084 heading_in_text<0.118 -0.089 0.019 0.035
contained<0.615 words<0.341 length<0.825 two_after<0.014 length<0.194 0.059 -0.017 distance<0.117 -0.045 0.013 0.009 words_at_large<0.649 -0.069 0.032 length<0.771 family_words<0.324 -0.047 0.089 -0.044",
    part: [
        -4.624, // bias
        -1.716, // coverage
        1.626, // echo of piece
        0.371, // meaning of piece
        0.786, // said better
        -0.010, // echoed better
        0.134, // coverage ahead
        1.636, // echo ahead
        1.749, // siblings held
        1.627, // children held
        2.681, // parent is whole's partner
        1.365, // neighbour is whole's partner
        9.581, // score
        0.828, // unclaimed
        -1.199, // coverage elsewhere
        -0.197, // score elsewhere
        -1.713, // partner's score
        0.797, // words of partner
        -0.763, // meaning of partner
        1.069, // sibling is whole's partner
        -0.694, // matters of partner
    ],
    part_trees: "\
odds<-0.722 -0.068 total_margin<-0.007 distance<0.339 -0.004 meaning<0.125 0.173 0.055 lesser_rival<0.01 -0.112 -0.014
odds<-0.838 -0.07 total_margin<-0.007 family<0.285 two_before<0.666 0.074 -0.009 -0.011 lesser_rival<0.01 -0.106 -0.015
odds<-0.722 -0.064 total_margin<-0.051 after<0.029 meaning<0.125 0.174 0.063 0.002 family<0.345 0.005 -0.087
odds<-0.875 -0.067 total_margin<-0.007 distance<0.339 -0.011 echo_of_piece<0.228 0.125 0.032 family<0.228 0.021 -0.08
odds<-0.875 -0.065 lesser_rival<0.01 total_margin<-0.015 -0.009 -0.093 score<0.417 total_margin<-0.093 0.094 0.023 -0.072
odds<-0.722 literal<0.224 -0.023 -0.078 family<0.285 before_or_after<0.001 0.105 echo_margin<-0.073 0.06 -0.004 -0.036
lesser_rival<0.01 -0.062 odds<-0.722 -0.037 score<0.417 echo_margin<-0.105 after<0.003 0.139 0.036 0.023 -0.062
literal<0.224 0.01 family_words_margin<-0.254 echo_ahead<0.25 -0.08 longer<2.525 length<0.638 0.018 0.349 -0.042 -0.061
score<0.027 -0.057 total_margin<0.004 meaning_margin<-0.242 0.067 distance<0.398 -0.024 0.024 meaning<0.207 0.058 -0.076
odds<-0.722 literal<0.224 -0.016 family_words_margin<-0.254 meaning<0.356 -0.054 0.336 -0.085 family<0.285 0.029 -0.029
lesser_rival<0.009 -0.057 odds<-1.016 -0.041 echo<0.236 two_after<0.115 0.098 -0.013 odds<0.046 0.01 -0.113
odds<-1.261 -0.063 echo_margin<-0.093 after<0.029 0.051 -0.017 literal<0.224 score<0.417 0.009 -0.078 -0.054
odds<-0.722 -0.042 total_margin<0.019 two_before<0.666 family<0.12 0.089 before_or_after<0.001 0.067 -0 -0.031 -0.057
lesser_rival<0.01 -0.047 odds<-1.016 -0.035 score<0.417 said_better<0.034 score<0.151 -0.013 0.031 0.071 -0.047
lesser_rival<0.009 -0.048 depth<0.5 odds<-1.016 -0.032 literal<0.154 0.059 0.009 said_better<0.17 -0.036 0.073
odds<-1.261 meaning<0.336 -0.064 0.107 echo_margin<-0.093 0.03 odds<-0.641 -0.058 odds<-0.157 0.016 -0.051
odds<-1.915 -0.087 depth<0.5 total_margin<-0.197 echo_ahead<0.234 0.02 longer<2.525 0.299 0.028 0.002 -0.03
lesser_rival<0.01 -0.039 two_after<0.25 odds<-0.641 -0.014 echo<0.244 0.094 0.017 two_before<0.066 0.011 -0.073
odds<-1.915 -0.085 total_margin<-0.055 score<0.151 echoed_better<0.316 -0.016 0.058 before_or_after<0.039 0.089 0.003 -0.019
literal<0.224 0.008 family_words_margin<-0.254 echo_ahead<0.25 -0.071 longer<2.525 echo_margin<-0.144 0.286 -0.02 -0.04 -0.041
odds<-1.915 -0.084 matters_margin<-0.352 echo_of_piece<0.246 -0.026 before_or_after<0.004 0.175 0.023 total_margin<-0.197 0.055 -0.01
score<0.006 matters<0.055 -0.06 0.076 total_margin<-0.055 0.021 gap_after<1.5 -0.023 before_or_after<0.07 0.003 0.151
odds<-1.915 -0.081 depth<0.5 total_margin<0.019 distance<0.214 -0.033 total_margin<-0.197 0.096 0.018 -0.05 -0.027
literal<0.224 two_before<0.666 0.017 -0.038 share<0.238 -0.047 distance<0.773 -0.026 echo_ahead<0.316 0.199 -0.007
odds<-1.915 -0.079 matters<0.348 family_words_margin<-0.254 echo_ahead<0.25 -0.041 score<0.007 0.309 0.046 -0.001 -0.082
lesser_rival<0.009 -0.032 matters<0.169 said_better<0.094 0.002 distance<0.339 -0.006 0.094 shorter<2.803 -0.06 0.053
odds<-0.641 echoed_better<0.28 family_words_margin<-0.254 0.056 -0.046 0.035 before_or_after<0.001 0.054 meaning<0.45 0.005 -0.097
odds<-1.261 matters<0.022 -0.061 two_before<0.004 -0.015 0.178 echo_margin<-0.093 0.024 odds<-0.764 -0.063 -0.001
odds<-1.915 -0.076 depth<0.5 matters_margin<-0.352 0.064 gaps<0.371 0.001 echo_margin<-0.182 0.276 0.012 -0.023
score_elsewhere<0.011 -0.031 odds<0.046 partner's_score<0.498 words_before<0.082 0.033 -0.017 unclaimed<0.943 0.05 -0.022 -0.073
odds<-1.915 -0.074 family<0.228 0.012 partner's_score<0.941 two_before<0.666 -0.014 -0.087 matters_of_partner<0.133 0.082 -0.061
depth<0.5 siblings_held<0.007 0.009 -0.087 literal<0.403 literal<0.289 family<0.086 0.033 -0.033 0.126 -0.087
odds<-0.641 partner's_score<0.498 family_words_margin<-0.254 0.053 -0.044 0.023 before_or_after<0.001 0.049 family<0.345 0.009 -0.048
matters<0.348 score<0.006 matters<0.022 -0.057 0.043 two_before<0.666 family<0.129 0.043 0.003 -0.031 -0.071
literal<0.224 0.007 longer<2.35 length<0.638 -0.054 subjects_margin<-0.835 -0.055 words<0.004 0.154 -0.026 -0.038
matters_margin<-0.352 echo_of_piece<0.246 -0.031 words_of_partner<0.084 0.089 -0.054 odds<-1.261 -0.043 distance<0.419 -0.023 0.011
depth<0.5 0.005 literal<0.403 total_margin<-0.114 echo_of_piece<0.216 -0.021 matters_of_partner<0.03 0.13 -0.027 -0.027 -0.084
heading_in_text<0.07 share<0.033 -0.021 gaps<0.26 meaning_margin<-0.242 0.045 -0.003 longer_gap_before<4.5 0.192 -0.047 -0.041
matters<0.348 distance<0.169 -0.035 echoed_better<0.349 score<0.151 -0.015 odds<-0.412 0.161 0.01 0.039 -0.065
family_margin<0.1 matters<0.348 meaning_of_piece<0.32 -0.003 length<0.804 -0.003 0.073 -0.065 words_after<0.057 0.046 -0.083",
};
