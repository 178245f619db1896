//! What each sign weighs where the word table knows the words, as `examples/fit.rs` prints it; not written by hand.

use super::Fitted;

pub(super) const FITTED: Fitted = Fitted {
    common: &[-0.4473, -0.0869, 0.3116, 0.2342, -0.0224, 0.0816, 0.2010, 0.2181, 0.0391, 0.0874, -0.0165, 0.0753, -0.0874, -0.1115, -0.0528, 0.0602, 0.0449, 0.0511, 0.0027, -0.0506, -0.0212, -0.0324, -0.0054, -0.0613, -0.0023, 0.0510, -0.0404, -0.0076, -0.0412, 0.0141, 0.0527, 0.0067, 0.0113, -0.0160, -0.0603, 0.0172, -0.0136, -0.0218, -0.0276, 0.0319, 0.0019, 0.0151, -0.0069, -0.0483, 0.0423, 0.0114, -0.0537, 0.0208, -0.0121, 0.0453, -0.0340, 0.0173, -0.0051, -0.0350, -0.0279, -0.0565, -0.0027, -0.0359, 0.0389, -0.0171, 0.0175, -0.0065, -0.0167, -0.0291, 0.0167, 0.0388, 0.0384, 0.0310, 0.0035, -0.0006, -0.0049, 0.0114, -0.0228, -0.0047, -0.0009, -0.0160, 0.0497, -0.0205, 0.0235, -0.0393, 0.0012, 0.0082, 0.0113, -0.0358, 0.0076, -0.0247, 0.0087, 0.0002, 0.0342, -0.0095, 0.0103, 0.0002, -0.0240, 0.0107, -0.0138, -0.0211, 0.0072, 0.0207, 0.0206, -0.0241, -0.0243, 0.0099, -0.0552, -0.0284, -0.0261, 0.0013, 0.0517, 0.0498, -0.0012, 0.0188, -0.0147, 0.0285, 0.0120, 0.0129, 0.0084, -0.0314, -0.0130, -0.0148, -0.0008, 0.0242, 0.0277, 0.0208, 0.0221, 0.0141, -0.0293, 0.0195, 0.0126, -0.0135],
    first: [
        -1.695, // bias
        -1.607, // words
        0.569, // figures
        -0.194, // heading
        1.665, // heading squared
        2.650, // heading meaning
        -0.655, // headed
        1.993, // heading in text
        -3.989, // meaning
        8.343, // family
        -0.187, // parent
        0.655, // echo
        0.137, // shape
        -0.351, // length
        1.152, // words margin
        3.887, // meaning margin
        6.282, // echo margin
        1.759, // family margin
        3.681, // total margin
        0.719, // subjects
        -0.199, // subjects told
        0.216, // subjects margin
        4.615, // family words
        -2.893, // family words margin
    ],
    rounds: [
        [
            [0.093, -4.443, -5.228], // bias
            [-3.125, -2.879, 1.886], // words
            [1.352, 1.946, -2.060], // figures
            [-0.246, 1.080, -0.579], // heading
            [1.563, 1.505, 0.876], // heading squared
            [1.288, 2.311, 2.815], // heading meaning
            [-1.623, -1.256, 1.087], // headed
            [-0.050, -0.856, 1.396], // heading in text
            [-0.172, 2.953, -2.846], // meaning
            [6.314, 5.217, 0.638], // family
            [-1.703, 0.010, 1.584], // parent
            [0.576, 0.731, 4.990], // echo
            [1.615, 1.980, -2.997], // shape
            [-0.342, -2.076, 0.989], // length
            [1.067, 1.502, -2.802], // words margin
            [1.969, 2.146, -2.811], // meaning margin
            [3.331, 3.692, -4.832], // echo margin
            [-1.685, -3.084, 0.383], // family margin
            [0.192, -0.489, 2.436], // total margin
            [0.144, -2.535, 0.793], // subjects
            [-0.704, -1.617, 0.954], // subjects told
            [-0.032, 0.236, -0.078], // subjects margin
            [1.890, -1.573, 6.561], // family words
            [-3.292, -6.334, 4.125], // family words margin
            [1.853, 0.387, -0.380], // odds
            [2.061, -0.261, 0.590], // before
            [1.885, -0.328, 0.061], // after
            [-0.352, 0.055, -1.203], // between
            [0.278, -1.502, 1.236], // two before
            [0.673, -1.081, 0.192], // two after
            [0.351, 2.994, 1.810], // parents
            [3.763, -0.119, 4.924], // children
            [-1.358, 0.359, 0.753], // rival
            [-4.744, -0.155, 4.278], // lesser rival
            [-2.979, -0.744, 3.234], // distance
            [-1.082, -2.083, 2.512], // share
            [0.384, -1.112, -0.661], // before or after
            [-1.205, -0.997, -3.255], // before * words
            [-0.785, 0.277, -2.120], // after * words
        ],
        [
            [0.438, -3.252, -5.065], // bias
            [-2.350, -2.253, 0.549], // words
            [0.659, 0.677, -0.856], // figures
            [-0.195, 0.483, -0.465], // heading
            [1.073, 0.884, 0.680], // heading squared
            [1.037, 1.959, 1.937], // heading meaning
            [-0.836, -0.160, 0.231], // headed
            [0.506, -0.325, 0.566], // heading in text
            [-0.802, 0.973, -1.052], // meaning
            [4.860, 3.222, 2.210], // family
            [-1.479, 0.019, 1.199], // parent
            [0.150, 0.854, 5.701], // echo
            [0.586, 2.019, -1.337], // shape
            [-0.308, -0.689, 0.670], // length
            [1.075, 2.005, -2.410], // words margin
            [1.059, 3.529, -0.617], // meaning margin
            [2.171, 4.133, -3.162], // echo margin
            [-1.718, -0.347, 0.073], // family margin
            [-0.849, 0.231, 1.128], // total margin
            [0.208, -2.287, 0.541], // subjects
            [-0.401, -0.553, 0.553], // subjects told
            [0.084, 0.328, -0.255], // subjects margin
            [1.913, -1.045, 4.252], // family words
            [-1.549, -4.062, 1.681], // family words margin
            [2.995, -0.446, -1.650], // odds
            [1.049, 0.471, 0.421], // before
            [1.322, 0.756, -0.119], // after
            [-0.056, -0.036, -1.635], // between
            [0.216, -2.052, 0.726], // two before
            [0.079, -0.170, 0.578], // two after
            [1.418, 1.022, -0.570], // parents
            [2.672, -0.024, 3.147], // children
            [-1.625, 1.564, 0.375], // rival
            [-3.709, -0.459, 2.673], // lesser rival
            [-1.714, -0.318, 2.062], // distance
            [-0.504, -1.811, 0.966], // share
            [-0.795, 1.260, 0.505], // before or after
            [-0.539, -0.359, -1.397], // before * words
            [-0.521, -0.667, -1.357], // after * words
        ],
    ],
    trees: "\
longer<2.674 words_at_large<0.529 contained<0.093 echo<0.244 -0.053 length<0.83 -0.025 0.079 -0.08 rival<0.347 depth<0.5 0.12 -0.091 -0.044 family_words<0.07 gaps<0.03 0.004 0.155 0.085
longer<2.674 words_at_large<0.529 contained<0.093 -0.019 -0.074 rival<0.347 depth<0.5 0.109 -0.089 length<0.558 0.097 -0.096 lesser_rival<0.044 nearness<0.506 -0.083 0.103 contained<0.064 -0.013 0.057
longer<2.674 depth<0.5 rival<0.501 words_margin<-0.114 echo<0.25 0.009 0.123 rival<0.009 0.073 -0.039 contained<0.849 -0.08 0.168 -0.066 lesser_rival<0.044 0.081 contained<0.064 -0.012 0.05
longer<2.674 nearness<0.717 -0.049 gap_after<1.5 words_at_large<0.529 -0.033 rival<0.347 depth<0.5 0.097 -0.08 contained<0.849 -0.073 0.137 0.073 nearness<0.506 -0.077 lesser_rival<0.062 0.076 0.016
longer<2.674 depth<0.5 rival<0.501 words_margin<-0.111 length<0.472 -0.061 0.081 rival<0.009 0.066 -0.035 length<0.558 0.062 -0.089 -0.059 nearness<0.506 -0.072 lesser_rival<0.044 0.076 0.019
contained<0.8 meaning<0.475 nearness<0.506 -0.062 echo<0.273 before<0.004 -0.029 longer<1.869 0.148 literal<0.236 0.032 -0.045 shorter<1.701 -0.035 0.041 rival<0.015 0.019 -0.111 0.151
contained<0.8 words<0.367 nearness<0.506 -0.053 longer<3.157 two_before<0.006 rival<0.015 0.067 -0.03 rival<0.942 0.03 -0.043 family_words<0.067 0.01 0.125 length<0.732 0.068 -0.152 0.145
contained<0.849 echo<0.547 nearness<0.506 length<0.868 -0.078 0.024 longer<2.674 length<0.681 -0.043 rival<0.882 words_margin<-0.163 0.107 0.012 -0.077 0.027 length<0.732 0.08 -0.137 0.147
contained<0.8 meaning<0.475 nearness<0.506 longer<2.35 0.012 -0.082 echo<0.266 before<0.004 -0.029 longer<1.869 0.136 literal<0.236 0.026 -0.052 0.028 rival<0.015 0.02 -0.096 0.132
contained<0.849 echo<0.547 nearness<0.854 longer<2.674 length<0.83 -0.044 shorter<1.869 0.11 echo<0.244 -0.047 0.033 0.012 nearness<0.911 0.062 -0.024 shorter<2.35 0.022 -0.151 0.134
contained<0.8 meaning<0.475 nearness<0.506 -0.047 echo<0.247 -0.013 family_words<0.027 shorter<2.674 depth<0.5 0.101 -0.003 -0.022 longer<2.917 -0.008 words<0.067 -0.013 0.063 -0.063 0.12
longer<3.157 contained<0.849 words<0.367 length<0.83 longer<2.441 -0.047 two_before<0.007 -0.031 0.022 words_at_large<0.445 0.009 0.081 length<0.732 0.074 -0.126 0.112 family_words<0.08 0.006 0.107
contained<0.849 meaning<0.576 words_at_large<0.177 longer<2.138 0.038 -0.066 two_before<0.007 depth<0.5 rival<0.21 0.034 -0.03 -0.042 meaning<0.402 0.026 family_words<0.067 0.045 -0.087 -0.099 0.116
longer<3.157 nearness<0.73 contained<0.195 depth<0.5 family<0.369 headed<0.5 0.001 -0.085 length<0.868 0.02 0.136 -0.043 family_margin<-0.128 0.02 -0.096 0.009 family_words<0.08 0.005 0.096
contained<0.8 words<0.367 nearness<0.854 length<0.754 longer<2.441 -0.062 meaning<0.424 nearness<0.506 -0.066 0.013 -0.082 echo_margin<-0.078 -0.018 0.029 0.033 length<0.732 0.068 -0.113 0.103
length<0.239 rival<0.595 0 0.136 rival<0.942 parents<0.038 shorter<1.701 -0.067 words_margin<-0.207 0.081 0.001 meaning<0.305 0.127 -0.041 length<0.558 family_words<0.21 -0.034 0.134 -0.072
longer<3.157 before<0.004 echo<0.281 -0.036 rival<0.21 length<0.456 -0.088 words_margin<-0.127 0.141 0.024 -0.02 meaning<0.402 longer<1.869 0.121 0.015 -0.057 family_words<0.08 0.003 0.084
contained<0.849 meaning<0.576 words_at_large<0.177 longer<2.138 0.038 -0.059 length<0.239 0.064 rival<0.974 parents<0.038 shorter<1.701 -0.064 0.008 meaning<0.305 0.111 -0.03 -0.052 -0.082 0.099
words_at_large<0.552 kinship<0.512 odds<0.593 two_before<0.922 two_before<0.035 -0.003 0.031 -0.048 words<0.094 0.053 words_margin<0.082 -0.269 0.04 longer<1.701 0.1 -0.061 kinship<0.747 0.095 0
contained<0.8 words<0.367 echo<0.244 -0.017 family_words<0.027 subjects<0.057 0.02 0.115 longer<2.674 -0.026 kinship<0.265 -0.017 figures<0.45 0.054 -0.073 shorter<2.35 0.026 -0.122 0.087
words_at_large<0.552 kinship<0.512 odds<0.593 distance<0.023 -0.086 gap_after<2.5 -0.001 0.039 family_words<0.098 0.051 words_margin<0.082 -0.211 0.039 longer<1.701 0.094 -0.056 kinship<0.747 0.084 -0
contained<0.849 two_before<0.003 rival<0.019 depth<0.5 0.07 -0.088 longer<3.068 -0.04 family_words<0.09 -0.02 0.102 meaning<0.424 longer<2.013 0.077 0.009 contained<0.093 0.03 -0.079 0.087
length<0.239 rival<0.595 -0.004 0.108 echo<0.244 longer<1.701 0.097 family_words<0.007 -0.044 0.017 family_words<0.027 subjects<0.295 0.019 0.109 longer<2.674 -0.025 kinship<0.265 -0.015 0.036
echo<0.298 before<0.004 -0.026 longer<1.869 0.107 literal<0.236 0.019 -0.045 contained<0.102 rival<0.21 shorter<1.498 -0.07 0.109 -0.002 family<0.299 0.029 contained<0.677 -0.038 0.076
words_at_large<0.177 length<0.681 -0.081 longer<2.25 odds<-0.512 -0.035 0.122 -0.049 odds<0.409 echo<0.298 -0.004 0.021 words_at_large<0.52 after_*_words<0.001 rival<0.011 0.024 -0.132 0.025 0.047
words_margin<-0.127 echo_margin<-0.03 length<0.239 0.077 0.001 0.137 echo_margin<-0.119 -0.048 meaning<0.402 two_before<0.035 -0.007 longer_gap_before<5.5 odds<-0.312 0.072 0.008 -0.021 contained<0.8 -0.044 0.085
subjects_margin<0.007 nearness<0.423 lesser_rival<0.321 -0.051 0.097 gap_after<2.5 distance<0.992 nearness<0.854 literal<0.236 0.006 rival<0.022 0.021 longer<1.701 0.088 -0.058 0.029 -0.033 0.027 0.048
length<0.239 0.042 shorter<1.701 before<0.187 -0.06 0.056 before_or_after<0.789 before_or_after<0.007 kinship<0.318 -0.03 longer<2.25 depth<0.5 0.098 -0.048 0 0.02 longer<2.35 0.029 -0.047
words_at_large<0.177 length<0.681 -0.077 longer<2.25 odds<-0.512 -0.032 0.111 -0.043 gap_after<2.5 words_at_large<0.445 words_before<0.361 -0 -0.064 0.02 words_at_large<0.338 subjects_margin<-0.012 0.015 0.089 -0.026
subjects_margin<0.15 longer<3.157 two_before<0.006 rival<0.019 depth<0.5 words_after<0.881 0.091 -0.016 -0.082 -0.027 odds<0.087 0.013 -0.029 family_words<0.08 words_after<0.079 0.084 -0.024 0.066 0.058
words_margin<-0.127 echo_margin<-0.03 0.006 0.125 echo_margin<-0.078 -0.027 family<0.286 parents<0.038 meaning<0.269 family_words<0.188 words_after<0.381 0.006 -0.07 0.079 family_words_margin<-0.039 0.126 -0.006 0.127 -0.018
contained<0.849 rival<0.974 words_margin<-0.183 0.038 words_after<0.95 two_after<0.016 share<0.033 -0.05 depth<0.5 0.011 -0.038 nearness<0.555 -0.043 0.021 -0.053 length<0.393 0.041 -0.06 0.073
gaps<0.316 two_before<0.003 longer<3.068 rival<0.022 0.02 -0.032 family_words<0.09 -0.018 0.087 odds<-0.312 before<0.001 -0.018 0.028 -0.01 total_margin<-0.02 -0.038 kinship<0.359 -0.032 0.156
nearness<0.201 -0.085 subjects_margin<0.15 figures<-0.15 family_words<0.126 two_before<0.922 -0.014 -0.072 meaning_margin<-0.062 0.097 nearness<0.815 -0.068 0.058 meaning<0.576 0.008 shorter<2.25 0.022 -0.112 0.059
contained<0.677 rival<0.974 parents<0.038 distance<0.023 -0.077 contained<0.405 family_words_margin<0.1 family<0.163 -0.016 0.009 0.09 -0.063 family_margin<-0.155 0.112 -0.008 -0.045 literal<0.517 -0.1 0.087
words_at_large<0.552 two_before<0.922 shorter<1.498 -0.046 two_after<0.016 rival<0.096 0.02 figures<0.268 -0.012 -0.094 nearness<0.506 -0.046 words_at_large<0.241 0.055 0.012 -0.041 nearness<0.911 0.054 -0.022
length<0.239 meaning_margin<-0.145 0.074 -0.017 shorter<1.701 before<0.187 family_words<0.341 -0.066 0.074 longer<1.869 0.106 -0.032 gaps<0.292 odds<0.802 0.001 -0.074 total_margin<-0.02 -0.035 0.117
longer<3.35 words_margin<-0.127 echo_margin<-0.03 0.005 0.114 echo_margin<-0.116 -0.041 echo_margin<-0.102 echo<0.231 -0.007 0.117 echo_margin<-0.078 -0.045 family<0.299 parents<0.038 0.01 0.118 -0.019 0.063
family_words_margin<-0.62 -0.069 words_margin<-0.183 0.027 echo_margin<-0.078 contained<0.155 lesser_rival<0.006 -0.1 -0.017 0.047 family_words_margin<-0.073 0.028 subjects<0.142 length<0.754 longer<2.441 -0.068 0.002 0.028 -0.034
subjects_margin<0.007 distance<0.992 longer<3.238 0 0.05 gap_before<0.5 -0.056 share<0.031 -0.063 words_at_large<0.218 -0.065 words_before<0.101 family_words_margin<-0.097 -0.009 0.134 -0.001 nearness<0.77 0.004 0.099
nearness<0.201 -0.08 subjects_margin<0.15 two_before<0.003 words_at_large<0.267 -0.045 echo<0.314 -0.024 0.027 longer<2.013 before_or_after<0.332 -0 0.116 two_before<0.922 0.01 words_at_large<0.52 -0.056 0.018 0.052
family_words_margin<-0.62 -0.067 echo_margin<-0.263 family_words<0.017 longer<2.25 0.068 -0.062 length<0.655 0.126 -0.017 echo<0.175 longer<2.97 -0.076 0.048 shorter<1.242 -0.059 length<0.209 0.073 0.002
figures<-0.15 words_at_large<0.206 -0.068 two_before<0.796 after<0.022 -0.008 0.04 -0.054 words_after<0.03 family_words<0.056 echo<0.244 longer<2.013 0.104 -0.044 0.129 -0.008 shorter<1.498 -0.043 0.004
nearness<0.201 -0.078 gap_after<2.5 -0.002 words_at_large<0.324 gap_before<6.5 subjects_margin<-0.75 0.002 two_before<0.017 shorter<1.498 -0.05 0.116 kinship<0.174 -0.055 longer_gap_before<0.5 -0.058 0.073 -0.072 -0.019
figures<0.268 longer_gap_after<1.5 -0.009 words_at_large<0.595 two_after<0.077 two_before<0.035 -0.012 words_after<0.221 0.037 -0.021 subjects<0.414 longer<2.25 -0.037 0.059 -0.035 0.086 echo<0.402 -0.059 0.025
gaps<0.316 two_before<0.003 -0.012 odds<-0.312 before<0.001 total_margin<-0.113 words_before<0.171 -0.043 0.098 -0.037 0.024 -0.009 echo_margin<-0.035 -0.032 kinship<0.359 -0.031 shorter<1.869 -0.019 0.164
lesser_rival<0.069 longer<2.803 headed<0.5 depth<0.5 words<0.05 subjects_margin<-0.686 -0.006 figures<-0.15 -0.008 0.1 rival<0.019 0.059 -0.035 lesser_rival<0.033 -0.064 0.022 -0.056 0.03 -0.008
echo<0.327 subjects<0.057 literal<0.236 -0.004 -0.035 words_margin<-0.078 0.049 -0.018 contained<0.102 words_margin<-0.119 0.125 0.02 subjects<0.47 lesser_rival<0.008 0.059 odds<-0.47 0.052 -0.026 -0.036
family_words_margin<-0.62 -0.064 words_at_large<0.552 kinship<0.512 0.001 total_margin<-0.092 0.026 subjects_margin<0.18 -0.065 0.075 echo<0.25 kinship<0.759 0.035 -0.077 shorter<2.441 distance<0.992 0.082 -0.024 -0.049
gap_before<5.5 echo<0.284 -0.007 family_words<0.027 shorter<1.242 -0.068 meaning<0.234 -0.033 0.088 longer<2.674 -0.013 kinship<0.304 -0.004 before_or_after<0.332 0.067 -0.034 family_words_margin<-0.073 0.009 -0.072
distance<0.992 nearness<0.854 -0.001 after<0.066 0.04 longer<2.013 0.084 -0.05 share<0.031 -0.077 odds<-0.972 0.119 gap_before<0.5 -0.038 words_at_large<0.218 -0.059 words_before<0.101 0.076 -0
family_words_margin<-0.62 -0.062 echo_margin<-0.263 rival<0.035 -0.054 words_after<0.211 family_words_margin<-0.068 -0.038 0.074 same_gap_before<0.75 nearness<0.886 0.077 -0.039 0.154 echo<0.175 longer<2.97 -0.072 0.044 0.001
figures<-0.15 words_at_large<0.206 -0.063 two_before<0.796 0.004 two_after<0.049 0.003 -0.089 words_after<0.03 meaning_margin<-0.199 -0.037 kinship<0.174 -0.058 two_before<0.002 -0.014 family<0.225 0.147 0.044 0
figures<0.268 odds<0.802 echo_margin<-0.078 total_margin<-0.08 0.005 family<0.312 family_words<0.058 -0.06 0.016 heading_meaning<0.152 -0.001 0.108 0.01 -0.061 echo<0.453 subjects_margin<-0.978 0.016 -0.067 0.042
contained<0.677 rival<0.974 parents<0.038 distance<0.023 -0.067 contained<0.405 family_words_margin<0.1 parents<0.001 0.002 -0.085 0.08 -0.055 family_margin<-0.038 0.074 -0.046 -0.041 literal<0.517 -0.086 0.075
length<0.239 lesser_rival<0.238 share<0.143 meaning_margin<-0.125 0.108 -0.024 -0.007 -0.058 rival<0.942 length<0.811 -0.007 family_words_margin<-0.203 0.095 0.008 length<0.558 family_words<0.21 -0.025 0.111 -0.051
two_before<0.007 rival<0.015 words_after<0.842 0.063 -0.025 longer<3.113 two_after<0.21 -0.027 words_before<0.122 0.066 -0.018 lesser_rival<0.107 0.053 -0.029 odds<-0.312 0.017 nearness<0.801 -0.021 0.024
distance<0.992 odds<-0.237 0.009 -0.008 share<0.031 -0.075 family<0.286 words_before<0.101 family_words_margin<-0.133 -0.053 literal<0.159 -0.006 0.123 longer_gap_after<3.5 -0.068 kinship<0.377 -0.011 0.133 -0.027
subjects_margin<0.007 subjects<0.925 subjects<0.863 echo<0.308 before<0.004 -0.022 0.007 odds<-0.423 0.04 lesser_rival<0.01 shorter<1.498 -0.055 0.048 -0.016 0.084 two_after<0.004 -0.071 0.001 0.032
nearness<0.201 -0.071 gap_after<2.5 -0.002 words_at_large<0.324 gap_before<6.5 after<0.022 two_before<0.017 subjects_margin<-0.75 -0.022 0.078 -0.022 nearness<0.675 -0.004 0.105 -0.066 echo<0.308 -0.054 0.026
figures<0.183 figures<-0.15 -0.009 echo<0.453 echo<0.327 0.004 contained<0.102 0.09 family_words<0.21 -0.003 0.071 length<0.644 0.057 family_words_margin<0.045 -0.107 0.018 echo<0.402 -0.045 0.028
two_before<0.035 two_after<0.077 depth<0.5 family_margin<-0.058 -0.021 words<0.03 0.05 -0.002 family_margin<-0.366 0.086 -0.049 0.018 two_after<0.21 shorter<2.013 echo_margin<0.012 0.069 -0.039 0.01 -0.024
family_words_margin<-0.62 -0.059 words_margin<-0.183 echo_margin<-0.166 longer_gap_after<2.5 -0.026 words_before<0.244 -0.011 0.093 shorter<1.701 -0.014 longer<2.74 meaning_margin<-0.281 -0.041 0.122 0.003 words_after<0.95 -0 -0.043
parent<0.438 longer_gap_before<0.5 -0.014 words_margin<-0.119 echo_margin<-0.024 subjects<0.319 two_before<0.03 -0.019 lesser_rival<0.069 0.076 words_after<0.243 -0.027 0.076 total_margin<-0.113 0.103 0.001 0.115 -0.004 0.069
nearness<0.201 -0.069 two_before<0.003 depth<0.5 rival<0.21 length<0.472 -0.041 words_at_large<0.267 -0.016 meaning<0.184 words_at_large<0.324 0.048 -0.067 0.058 -0.024 rival<0.347 -0.078 0.014 0.005
meaning_margin<0.153 echo_margin<0.137 figures<0.583 echo<0.327 -0.002 0.014 distance<0.398 0.017 -0.08 0.064 distance<0.648 family_words<0.103 odds<0.409 -0.059 0.065 meaning<0.671 -0.126 0.036 0.013
gap_before<5.5 odds<0.409 words_margin<0.004 -0 0.025 words<0.102 0.025 rival<0.011 0.052 family_margin<-0.038 0.032 gap_after<1.5 -0.127 0.015 family_words_margin<-0.073 0.009 kinship<0.226 -0.091 0.011
family_words_margin<-0.62 -0.057 total_margin<-0.101 distance<0.867 echo_margin<-0.159 echo_margin<-0.263 0.034 -0.026 literal<0.128 -0.03 before_or_after<0.541 0.085 -0 -0.034 odds<-0.791 -0.031 longer<3.157 -0.002 0.035
odds<-0.983 subjects_margin<-0.138 words_margin<-0.096 -0.054 0.045 figures<-0.15 0 shorter<2.35 words_at_large<0.177 -0.026 shape<-0.5 -0.005 0.228 -0.001 odds<-0.904 two_before<0.372 -0.061 0.06 0
nearness<0.423 lesser_rival<0.321 echo<0.367 words_at_large<0.069 after<0.004 0.107 -0.054 -0.083 0.03 0.121 lesser_rival<0.069 literal<0.236 0.026 headed<0.5 depth<0.5 0.012 -0.051 -0.07 -0.007
length<0.209 subjects_told<0.5 -0.01 0.097 shorter<1.701 before_or_after<0.789 meaning_margin<-0.097 distance<0.773 -0.038 0.069 -0.079 0.043 longer<2.013 depth<0.5 0.091 -0.043 before_or_after<0.789 0.004 -0.024
distance<0.992 odds<-0.237 family_words<0.21 0.006 0.081 words_at_large<0.529 gaps<0.002 -0.006 -0.055 0.036 rival<0.289 words_at_large<0.254 literal<0.147 -0.03 0.093 words_before<0.8 -0.03 0.047 -0.049
family_words_margin<-0.62 -0.056 words_margin<-0.183 echo_margin<-0.166 longer_gap_after<2.5 same_gap_before<0.75 -0.046 subjects_margin<-0.314 -0.038 0.077 share<0.024 words_before<0.165 -0.014 0.153 -0.001 0.045 words_after<0.95 0 -0.039
echo_margin<-0.078 -0.007 family_words_margin<-0.073 subjects_margin<-0.012 family_words_margin<-0.087 meaning_margin<-0.072 words_after<0.079 0.056 -0.043 total_margin<-0.031 words_before<0.115 -0.004 0.172 0.017 0.101 two_before<0.022 -0.035 0.034 -0.005
odds<-0.983 before<0.012 words_before<0.18 -0.045 words_after<0.126 -0.044 nearness<0.797 family<0.267 0.145 -0.036 -0.018 literal<0.128 -0.023 0.13 odds<-0.904 two_before<0.035 -0.07 0.025 0.001
gap_before<5.5 rival<0.882 0.004 length<0.558 family_words<0.21 distance<0.242 0.056 -0.046 0.098 -0.036 echo<0.27 two_before<0.019 -0.043 words_margin<-0.078 0.086 -0.04 kinship<0.226 -0.089 0.015
subjects_margin<0.007 subjects<0.932 subjects<0.863 echo<0.314 words_at_large<0.324 0.002 echo_margin<-0.136 0.012 -0.041 0.01 0.067 two_after<0.012 -0.059 0.007 nearness<0.77 words_margin<-0.096 0.062 -0.027 0.079
two_before<0.922 shorter<1.498 -0.028 two_after<0.016 -0.004 nearness<0.506 -0.036 0.019 longer<2.013 0.061 words_at_large<0.52 subjects_margin<-0.635 kinship<0.394 0.025 -0.061 -0.071 longer_gap_after<0.5 -0.027 0.07
length<0.239 lesser_rival<0.238 rival<0.595 two_before<0.107 two_before<0.019 -0.032 0.136 -0.07 0.078 -0.055 shorter<1.701 before<0.105 words_at_large<0.742 -0.059 0.041 meaning<0.364 0.06 -0.063 0.001
figures<0.183 longer<2.674 -0.006 gaps<0.03 contained<0.064 words_at_large<0.226 0.073 -0.028 kinship<0.304 0.003 family_margin<-0.093 0.096 0.015 0.064 kinship<0.241 -0.068 longer<2.917 0.027 -0.033
longer_gap_before<0.5 echo_margin<-0.091 odds<-0.836 nearness<0.797 meaning<0.178 -0.014 0.185 -0.048 contained<0.111 -0.063 0.005 family_words<0.048 shorter<2.803 0.056 -0.058 -0.012 words_margin<-0.119 0.017 -0.003
figures<-0.15 family_words<0.126 literal<0.236 kinship<0.304 -0.018 same_gap_after<0.25 -0.002 family_words<0.035 0.004 0.138 -0.047 family_margin<-0.049 0.07 -0.021 words_after<0.03 rival<0.162 0.065 -0.002 0
rival<0.942 parents<0.038 distance<0.023 -0.057 parents<0.001 0.003 -0.083 family_margin<-0.038 0.066 -0.039 length<0.558 words_after<0.272 -0.027 0.084 longer_gap_before<2.5 -0.062 total_margin<-0.086 -0.028 0.105
family_words_margin<-0.62 -0.054 total_margin<-0.101 distance<0.867 echo_margin<-0.159 -0.001 lesser_rival<0.321 subjects_told<0.5 before<0.006 -0.01 longer_gap_before<5.5 0.097 -0.032 0.102 -0.023 -0.032 echo<0.186 -0.053 -0
longer_gap_after<1.5 longer<2.013 rival<0.942 depth<0.5 0.089 -0.039 -0.059 -0.011 figures<0.367 two_after<0.077 0.001 contained<0.064 words_at_large<0.241 0.048 -0.025 before_*_words<0.001 0.074 -0.031 -0.048
heading_in_text<0.047 rival<0.015 echo<0.215 -0.087 depth<0.5 0.048 -0.057 -0.004 longer<2.441 family<0.429 -0.079 0.039 literal<0.236 words_before<0.027 -0.027 0.082 echo<0.491 -0.054 0.055
odds<-0.983 subjects_margin<-0.138 words_margin<-0.096 -0.052 0.039 literal<0.179 0.005 shorter<2.35 meaning_margin<-0.125 longer_gap_after<7.5 lesser_rival<0.01 -0.018 0.232 -0.02 0 0.002 odds<-0.904 -0.039 0
odds<-0.237 before_or_after<0.015 echo_margin<-0.035 -0.014 rival<0.244 kinship<0.472 echo<0.32 family_words<0.027 0.092 -0.024 0.118 -0.034 total_margin<-0.06 0.08 -0.05 0.016 kinship<0.195 -0.058 -0.001
two_after<0.996 meaning<0.402 family_words<0.235 0.002 0.067 -0.013 nearness<0.839 between<0.044 -0.071 0.02 distance<0.242 before_*_words<0.952 family<0.339 -0.069 0.017 0.062 rival<0.709 0.084 -0.037
two_before<0.003 words_at_large<0.267 family<0.218 0.008 -0.053 echo_margin<-0.035 -0.014 words_at_large<0.324 subjects<0.917 0.083 -0.055 depth<0.5 meaning<0.197 -0.062 total_margin<-0.026 0.123 0.011 -0.069 0.004
subjects_margin<0.254 odds<0.087 family_words_margin<0.1 two_before<0.035 -0.006 two_after<0.21 0.02 -0.016 0.063 subjects_margin<-0.286 length<0.517 -0.067 0.034 before_*_words<0.001 two_after<0.007 -0.058 0.011 -0.089 0.038
parent<0.438 two_after<1 meaning<0.152 -0.01 family_margin<-0.107 meaning_margin<-0.062 0.015 0.094 contained<0.163 figures<-0.15 -0.02 0.015 -0.032 subjects_margin<-0.83 0.031 -0.07 rival<0.501 0.097 -0.036
lesser_rival<0.069 literal<0.236 nearness<0.423 -0.045 0.023 words_at_large<0.445 gaps<0.231 distance<0.839 subjects_margin<-0.572 -0.009 -0.091 0.029 0.036 0.01 distance<0.867 odds<-0.144 0.012 -0.047 -0.032
subjects_margin<0.007 two_before<0.922 0.001 longer<2.138 before_or_after<0.93 -0.027 0.099 before_or_after<0.93 -0.009 before_*_words<0.588 -0.103 -0.001 nearness<0.77 before<0.007 longer_gap_after<1.5 -0.024 0.064 -0.045 0.071
heading_in_text<0.047 shorter<2.441 0.004 family_words<0.235 contained<0.064 -0.026 0.013 -0.078 longer<2.441 family<0.429 -0.073 0.038 two_before<0.006 -0.002 family_margin<-0.253 -0.031 heading_in_text<0.351 0.095 -0.037
length<0.83 family_words<0.456 longer<2.441 length<0.631 -0.062 subjects_margin<-0.795 -0.053 0.026 figures<0.211 0.005 -0.053 0.097 words<0.32 kinship<0.318 -0.006 gap_before<0.5 0.006 0.079 -0.064
gap_before<7.5 gap_after<2.5 -0.002 words_at_large<0.278 same_gap_before<0.25 two_before<0.007 0.01 words<0.039 0.144 0.034 lesser_rival<0.055 -0.061 0.043 words_margin<-0.07 -0.041 0.035 echo<0.27 0.025 -0.08
longer<3.35 words_margin<-0.107 family_words_margin<-0.076 subjects<0.078 echo_margin<-0.03 -0.011 0.05 family_words<0.08 longer_gap_after<4.5 lesser_rival<0.321 nearness<0.911 0.091 -0.052 -0.038 -0.017 -0.022 0.063 -0.005 0.04
odds<-0.983 before_*_words<0.003 subjects_margin<-0.138 kinship<0.174 0.07 -0.043 literal<0.179 -0.026 two_after<0.011 0.011 longer_gap_after<5.5 family<0.157 0.203 -0.021 -0.025 family_words<0.01 0.008 0.185 -0.001
parent<0.438 nearness<0.924 words_at_large<0.595 two_after<0.996 0 longer<1.701 0.052 -0.048 subjects_margin<-0.978 -0.038 distance<0.964 0.083 -0.018 words<0.253 -0.064 0.035 rival<0.501 0.094 -0.035
odds<-0.983 before_*_words<0.003 literal<0.169 -0.037 two_after<0.007 -0.012 before_or_after<0.001 -0.041 echo<0.175 -0.018 meaning_margin<-0.27 0.003 after<0.018 0.194 -0.007 0.117 odds<-0.928 -0.044 0
family_words_margin<-0.62 -0.051 words_margin<-0.183 echo_margin<-0.166 longer_gap_after<2.5 -0.023 0.032 length<0.698 two_before<0.003 -0.047 before_*_words<0.001 0.068 -0.059 echo<0.25 -0.009 shorter<1.701 -0.03 0.104 -0.002
echo_margin<0.182 meaning_margin<0.153 family_margin<0.107 family_margin<0.079 0.001 -0.035 depth<0.5 words_at_large<0.338 0.079 -0.004 -0.079 family_words<0.108 family<0.429 -0.054 0.047 nearness<0.839 -0.077 0.04 0.042
parent<0.438 two_before<0.922 0.002 longer<1.701 0.081 echo<0.247 words_before<0.189 -0.095 -0.009 family_margin<-0.038 meaning<0.152 -0.055 shorter<2.441 0.066 -0.022 -0.049 rival<0.501 0.091 -0.034
nearness<0.201 -0.057 same_gap_after<0.25 rival<0.015 0.036 -0.006 words_after<0.221 echo<0.222 longer<2.138 0.045 -0.048 odds<-0.144 meaning_margin<-0.228 -0.006 0.078 0.003 echo_margin<-0.351 0.066 -0.026
gap_before<7.5 length<0.83 family_words<0.456 longer<2.441 length<0.631 -0.057 0.003 words_after<0.36 0.006 -0.034 0.093 words<0.32 0.013 -0.06 length<0.644 two_after<0.008 0.08 -0.056 -0.081
lesser_rival<0.069 0.005 words_after<0.232 same_gap_after<0.25 headed<0.5 after<0.022 -0.038 longer_gap_before<1.5 -0.039 0.047 0.053 before_or_after<0.209 before_or_after<0.003 -0.025 0.054 -0.039 family_margin<-0.078 0.038 -0.029
odds<-0.983 before<0.015 subjects_margin<-0.138 words_margin<-0.096 -0.065 0.016 length<0.525 -0.038 0.064 literal<0.128 -0.036 odds<-1.124 -0.028 family<0.203 0.127 -0.025 odds<-0.928 -0.041 -0
family_margin<0.37 meaning_margin<0.153 echo_margin<0.137 figures<0.708 0.001 distance<0.398 0.018 -0.073 0.057 distance<0.648 family_words_margin<0.002 echo_margin<-0.008 -0.065 0.047 -0.1 echo<0.453 0.035 -0.04 0.055
echo_margin<0.182 meaning_margin<0.153 nearness<0.654 kinship<0.472 kinship<0.146 -0.082 0.003 -0.054 0.004 shorter<2.525 words_before<0.617 kinship<0.482 literal<0.147 -0.005 -0.109 0.006 0.02 0.028 0.041
figures<-0.15 words_at_large<0.206 -0.056 two_before<0.796 after_*_words<0.002 longer_gap_before<3.5 0.013 lesser_rival<0.044 0.025 -0.049 echo<0.191 -0.058 0.055 two_after<0.049 0.001 length<0.368 0.039 -0.091 0.003
family_words_margin<-0.62 -0.049 echo_margin<-0.263 family_margin<-0.253 -0.008 gaps<0.101 0.074 -0.04 echo<0.175 longer<2.97 -0.065 0.038 rival<0.096 longer_gap_after<3.5 words_after<0.842 0.035 -0.014 -0.016 -0.003
parent<0.438 nearness<0.924 words_at_large<0.742 two_after<1 -0 -0.062 subjects_margin<-0.978 -0.036 distance<0.964 0.102 -0.011 words<0.253 kinship<0.711 0.011 -0.081 0.031 rival<0.501 0.089 -0.033
heading_in_text<0.047 shorter<2.441 0.003 -0.009 literal<0.236 words_before<0.027 -0.035 rival<0.942 distance<0.992 family_margin<0.018 odds<-0.928 -0.024 0.124 0.009 -0.015 -0.043 echo<0.547 -0.052 0.059
echo<0.327 literal<0.236 words_at_large<0.254 0.019 -0.008 total_margin<-0.031 length<0.851 -0.027 subjects_margin<-0.83 -0.033 family_words<0.007 0.126 -0.011 -0.062 contained<0.102 words_before<0.157 0 0.081 -0.002
gap_before<5.5 rival<0.882 0.003 contained<0.008 -0.053 0.001 depth<0.5 echo_margin<-0.102 two_after<0.06 0.049 -0.043 after<0.005 echo<0.284 same_gap_after<0.25 -0.033 0.07 -0.045 -0.09 0.033
longer<3.35 kinship<0.304 words_at_large<0.241 family_words<0.038 before_or_after<0.002 -0.046 rival<0.42 words_before<0.043 -0.01 0.099 -0.001 meaning_margin<0.056 -0.023 0.048 -0.018 0.004 odds<-0.773 -0.028 0.058
odds<-0.983 before_*_words<0.012 subjects_margin<-0.138 kinship<0.174 share<0.012 -0.033 share<0.017 0.165 -0.021 -0.04 words_margin<-0.163 length<0.614 -0.01 0.125 share<0.017 -0.052 0.06 0.108 -0.001
family_words_margin<-0.62 -0.047 total_margin<-0.232 meaning_margin<-0.338 length<0.717 two_after<0.567 0.063 -0.031 -0.072 0.081 parent<0.513 after<0.998 rival<0.015 0.025 -0.002 longer<2.138 0.028 -0.059 0.074
gap_before<7.5 two_after<0.016 -0.004 literal<0.159 0.025 family_margin<-0.013 contained<0.14 -0.008 meaning<0.259 0.08 family_words_margin<-0.014 -0.034 0.081 -0.034 length<0.644 two_after<0.008 0.072 -0.053 -0.076
odds<-0.983 before_*_words<0.012 two_after<0.01 -0.019 nearness<0.675 -0.042 longer<3.068 two_after<0.144 length<0.517 -0.008 share<0.01 -0 0.17 -0.003 -0.036 0.095 odds<-0.95 -0.049 -0
subjects_margin<0.254 figures<-0.15 family_words<0.126 before_or_after<0.986 longer_gap_after<0.5 words_margin<-0.07 0.065 -0.044 -0.018 -0.064 words_at_large<0.311 -0.02 0.064 0.003 words_at_large<0.23 subjects_margin<0.698 0.043 -0.073 0.063
figures<0.268 longer_gap_after<1.5 -0.006 family<0.034 -0.043 after_*_words<0.002 figures<-0.15 echo_margin<-0.209 0.074 -0.019 0.014 0.039 two_after<0.077 echo<0.453 -0.056 0.02 contained<0.147 -0.029 0.067
echo_margin<-0.078 total_margin<-0.08 0.005 family_words<0.086 heading_in_text<0.1 echo<0.222 -0.072 -0.019 0.046 subjects_margin<-0.076 -0.025 0.089 family_words<0.027 0.024 shape<-0.5 length<0.351 -0.044 0.068 -0.007
odds<-0.423 echo<0.327 subjects<0.248 heading_in_text<0.132 length<0.319 0.035 -0.015 0.079 length<0.482 -0.036 0.047 length<0.472 -0.029 before_or_after<0.005 echo_margin<-0.03 -0.042 0.057 0.084 -0.004
rival<0.974 parents<0.038 parents<0.001 0 -0.08 meaning<0.305 echo<0.231 before<0.066 -0.065 total_margin<-0.101 0.085 -0.038 0.11 -0.024 words_before<0.311 -0.045 length<0.791 0.064 -0.069
literal<0.236 kinship<0.304 -0.004 heading_meaning<0.083 family<0.388 lesser_rival<0.069 0.045 total_margin<-0.147 0.083 -0.017 -0.033 0.082 words_at_large<0.254 distance<0.992 echo_margin<0.137 -0.076 0.036 0.048 0.001
two_before<0.003 depth<0.5 rival<0.21 words_at_large<0.267 -0.017 words_at_large<0.324 0.07 longer<2.441 0.046 -0.021 -0.02 rival<0.347 -0.069 distance<0.32 0.078 rival<0.595 0.04 -0.05 0.003
distance<0.992 0.002 share<0.031 -0.067 share<0.042 shorter<2.674 family_words<0.061 0.16 -0.012 -0.02 share<0.092 meaning_margin<-0.206 0.04 -0.065 family<0.286 longer_gap_before<6.5 0.008 0.103 -0.016
odds<-0.983 words_after<0.134 longer<3.113 -0.036 0.057 shorter<2.74 family<0.267 length<0.525 contained<0.018 -0.048 0.057 share<0.046 family_margin<-0.401 -0.025 0.134 -0.019 -0.035 -0.024 -0.001
total_margin<-0.439 -0.047 contained<0.677 meaning<0.576 length<0.811 longer<2.441 length<0.631 -0.059 0.003 words_after<0.36 0.007 -0.032 0.009 words<0.173 0.027 -0.066 literal<0.517 -0.061 0.067
meaning<0.152 family_margin<-0.093 -0.014 family_words_margin<-0.08 -0.033 0.066 family_margin<-0.107 meaning_margin<-0.081 length<0.368 0.055 echo_margin<-0.173 -0.037 0.013 longer<2.602 -0.012 0.121 contained<0.163 0.002 -0.026
echo_margin<0.182 meaning_margin<0.153 family_margin<0.107 -0 0.027 rival<0.11 rival<0.052 share<0.876 before_*_words<0.001 words_before<0.617 shorter<2.35 -0.093 0 0.006 0.042 0.038 0.053 -0.075 0.037
nearness<0.201 -0.052 family_words_margin<0.1 literal<0.843 words_at_large<0.552 -0.001 0.025 words<0.253 -0.064 0.04 length<0.472 -0.061 subjects<0.47 0.077 literal<0.686 literal<0.55 0.029 -0.081 0.045
odds<-0.983 before<0.012 words_before<0.18 -0.037 nearness<0.797 words_after<0.126 -0.03 family<0.267 family<0.054 -0.012 0.137 -0.033 -0.026 meaning_margin<-0.36 0.124 longer_gap_after<2.5 -0.037 0.055 -0.001
children<0.072 echo<0.175 contained<0.018 family_margin<-0.026 words_after<0.573 -0.063 length<0.851 -0.045 0.089 echo_margin<-0.166 0.078 -0.043 0.073 odds<-0.983 before<0.018 0.003 0.076 -0.001 0.046
gap_before<5.5 rival<0.882 0.003 distance<0.464 depth<0.5 -0.016 0.058 -0.04 two_before<0.019 kinship<0.226 -0.08 0.008 echo<0.284 rival<0.096 -0.039 share<0.036 -0.01 0.101 -0.037
subjects_margin<0.007 subjects<0.925 subjects<0.863 -0.001 family_words<0.064 0.101 0.002 two_after<0.002 -0.06 0.002 after<0.006 words_margin<-0.096 total_margin<-0.069 -0.022 0.08 length<0.935 -0.054 0.048 0.06
parent<0.438 nearness<0.924 words_at_large<0.595 kinship<0.512 0.001 kinship<0.759 -0.04 0.035 subjects_margin<-0.978 -0.032 distance<0.964 0.069 -0.019 words<0.253 -0.055 0.027 rival<0.501 0.079 -0.029
family_margin<0.37 meaning_margin<0.305 echo_margin<0.098 total_margin<0.014 0.002 longer<2.674 -0.032 0.012 length<0.681 kinship<0.359 0.025 -0.067 longer_gap_before<5.5 0.082 -0.013 subjects<0.932 -0.08 0.037 0.049
figures<0.183 0.001 echo<0.402 same_gap_after<0.25 two_before<0.001 meaning<0.184 0.063 -0.045 -0.072 kinship<0.345 before_or_after<0.023 0.04 -0.075 0.083 contained<0.405 0.055 gaps<0.048 0.043 -0.052
total_margin<-0.439 -0.046 total_margin<-0.232 meaning_margin<-0.338 length<0.717 0.033 -0.064 0.065 length<0.135 -0.05 length<0.209 family_words_margin<-0.076 -0.013 0.101 shorter<1.701 before_or_after<0.789 -0.039 0.044 0.001
longer<2.013 same_gap_before<0.75 -0.015 family<0.258 0.089 -0.015 before_or_after<0.789 words_at_large<0.177 meaning<0.347 family_words<0.007 echo<0.219 -0.073 subjects_told<0.5 -0.037 0.094 -0.083 0.037 0.004 -0.019
lesser_rival<0.127 0.003 distance<0.867 words<0.05 -0.02 two_after<0.012 before_or_after<0.01 0.017 -0.063 kinship<0.458 odds<-0.47 longer<3.113 0.113 -0.005 0.021 -0.053 two_before<0.051 -0.062 0.04
meaning<0.152 -0.007 family_margin<-0.107 meaning_margin<-0.062 length<0.54 two_before<0.042 before<0.012 kinship<0.265 0.091 -0.002 -0.062 0.074 odds<-1.044 0.076 -0.006 shorter<1.701 -0.02 0.105 -0.005
subjects_margin<0.007 subjects<0.925 subjects<0.863 -0.001 0.056 two_after<0.002 -0.057 kinship<0.195 -0.063 0.015 after<0.006 words_margin<-0.096 total_margin<-0.069 -0.021 0.075 length<0.935 -0.049 0.046 0.057
echo<0.327 literal<0.236 0.003 total_margin<-0.031 length<0.698 -0.038 distance<0.773 -0.001 longer<2.25 0.174 -0.002 -0.056 contained<0.102 literal<0.159 -0.023 longer<1.869 -0.057 0.075 -0.002
rival<0.096 depth<0.5 parents<0.308 echo<0.222 longer<2.013 0.05 longer_gap_before<4.5 -0.075 0.024 family_words<0.076 0.035 -0 0.087 subjects_margin<-0.813 rival<0.065 -0.018 0.1 -0.058 -0.002
lesser_rival<0.069 subjects_margin<-0.546 subjects_margin<-0.686 longer<2.602 -0.013 0.029 0.067 -0.005 words_after<0.232 -0.011 words_before<0.085 0.071 total_margin<-0.026 echo<0.303 echo<0.208 0.061 -0.035 0.06 -0.058
rival<0.974 parents<0.038 parents<0.001 0.001 -0.077 family_margin<-0.038 echo<0.225 longer<1.869 0.067 -0.044 0.084 -0.033 words_before<0.311 longer_gap_before<2.5 -0.064 0.008 length<0.791 0.059 -0.062",
    part: [
        -4.378, // bias
        -1.903, // coverage
        0.701, // echo of piece
        0.682, // meaning of piece
        0.614, // said better
        -0.908, // echoed better
        0.130, // coverage ahead
        1.609, // echo ahead
        1.468, // siblings held
        2.450, // children held
        2.456, // parent is whole's partner
        1.303, // neighbour is whole's partner
        10.087, // score
        0.628, // unclaimed
        -1.016, // coverage elsewhere
        -0.498, // score elsewhere
        -1.102, // partner's score
        -0.692, // words of partner
        -0.038, // meaning of partner
        1.218, // sibling is whole's partner
    ],
    part_trees: "\
score<0.024 -0.082 total_margin<-0.023 longer_gap_after<5.5 0.035 family_words<0.052 odds<-0.739 0.003 0.279 0.031 -0.06
odds<-0.807 -0.075 total_margin<-0.023 distance<0.523 meaning<0.103 0.108 -0.017 echo_of_piece<0.215 0.184 0.063 -0.055
score<0.024 -0.079 total_margin<-0.01 family_margin<-0.163 0.07 distance<0.523 -0.031 odds<-0.579 -0.021 0.064 -0.068
score<0.024 -0.077 total_margin<-0.01 lesser_rival<0.016 -0.025 total_margin<-0.08 0.088 two_before<0.744 0.032 -0.072 -0.063
odds<-0.807 -0.069 family<0.23 distance<0.398 words_after<0.247 0.043 -0.063 0.07 total_margin<0.001 -0.005 -0.087
score<0.024 -0.073 total_margin<-0.023 longer_gap_after<5.5 0.018 family_words<0.052 0.139 0.011 family<0.204 0.015 -0.064
score<0.046 -0.062 total_margin<-0.01 meaning<0.071 nearness<0.709 0.195 0.04 distance<0.464 -0.024 0.042 -0.052
score<0.024 -0.069 family<0.23 score<0.064 -0.008 echo_margin<-0.044 0.076 0.006 total_margin<0.001 -0.009 -0.075
score<0.024 -0.066 family<0.23 two_after<0.299 meaning<0.136 0.077 0.015 -0.016 total_margin<-0.067 0.022 -0.044
score<0.046 partner's_score<0.565 -0.066 0.012 total_margin<-0.034 odds<-0.245 0.051 -0.019 kinship<0.512 -0.013 -0.109
score<0.024 -0.062 meaning<0.379 two_before<0.744 echo_ahead<0.249 distance<0.544 -0.004 0.074 -0.002 -0.04 -0.065
score<0.046 literal<0.223 -0.013 -0.072 family<0.127 0.059 distance<0.367 -0.051 family<0.382 0.018 -0.052
lesser_rival<0.01 -0.055 score<0.054 -0.031 odds<-0.245 total_margin<-0.08 0.083 heading_in_text<0.101 0.008 0.179 -0.019
odds<-0.99 partner's_score<0.565 -0.071 0.014 family<0.23 0.02 echo<0.215 subjects_margin<-0.899 0.15 -0.016 -0.031
score_elsewhere<0.022 -0.05 odds<-0.626 -0.023 echo_margin<-0.044 two_before<0.387 echo_of_piece<0.215 0.136 0.04 -0.01 -0.013
odds<-1.711 -0.087 echo_margin<-0.335 echo_of_piece<0.247 0.018 odds<-1.254 0.379 0.045 words_before<0.483 0.003 -0.046
odds<-1.528 -0.075 echo_margin<-0.273 0.079 two_before<0.744 odds<-0.99 -0.061 family<0.382 0.016 -0.05 -0.059
odds<-1.711 -0.085 rival<0.031 -0.046 echo_margin<-0.335 echo_of_piece<0.247 0.026 kinship<0.747 0.267 -0.037 0
odds<-1.711 -0.084 total_margin<-0.01 odds<-0.626 said_better<0.089 gaps<0.383 -0.033 0.171 0.087 0.023 -0.036
odds<-1.711 -0.082 echo_margin<-0.273 0.052 odds<-0.99 -0.063 two_before<0.744 family<0.23 0.025 -0.013 -0.053
odds<-1.528 -0.068 gaps<0.383 lesser_rival<0.01 -0.039 total_margin<-0.08 0.028 -0.005 family_words_margin<-0.194 0.348 0.007
odds<-1.711 -0.079 gaps<0.383 lesser_rival<0.01 distance<0.742 -0.065 0.002 0.005 family_words_margin<-0.194 0.318 -0.001
score<0.064 partner's_score<0.565 -0.043 0.043 family<0.127 two_after<0.299 0.082 -0.018 before_or_after<0.862 0.004 -0.077
odds<-1.711 -0.077 echo_margin<-0.102 gaps<0.383 meaning_margin<-0.097 0.031 -0.042 0.232 odds<-0.579 -0.043 0.002
odds<-1.528 -0.061 gaps<0.383 family<0.235 words_after<1 0.013 -0.089 -0.02 family_words_margin<-0.194 0.274 0.008
odds<-1.711 -0.074 two_after<0.15 partner's_score<0.627 0 meaning_margin<-0.275 before<0.004 0.203 0.02 0.019 -0.025
odds<-0.626 said_better<0.089 -0.032 0.062 total_margin<-0.01 nearness<0.592 0.081 0.011 gaps<0.268 -0.035 0.12
rival<0.031 contained<0.212 -0.06 longer<2.525 0.083 -0.07 two_after<0.299 share<0.018 -0.029 0.015 -0.027
odds<-1.953 -0.084 echo_margin<-0.335 0.06 odds<-0.99 -0.05 family<0.382 distance<0.945 -0.001 0.047 -0.047
words_at_large<0.354 echo<0.349 0.012 -0.051 partner's_score<0.751 length<0.981 -0.048 echo_margin<-0.155 0.164 -0.016 0.048
odds<-1.953 -0.083 distance<0.117 -0.058 total_margin<-0.243 0.1 family<0.463 odds<-0.626 -0.016 0.013 -0.063
odds<-1.953 -0.081 gaps<0.383 family<0.235 meaning_of_piece<0.307 0.004 0.084 -0.019 length<0.821 -0.023 0.21
distance<0.117 -0.055 echo_margin<-0.102 0.018 odds<-0.703 -0.049 family_words<0.028 0.036 two_after<0.038 0.004 -0.052
odds<-1.711 -0.066 gaps<0.383 total_margin<-0.023 0.006 family_words_margin<-0.076 -0.067 -0.007 family_words_margin<-0.194 0.23 0.002
two_before<0.744 score<0.064 partner's_score<0.565 -0.034 0.051 echo_of_piece<0.215 0.061 0.004 total_margin<-0.101 0.02 -0.066
heading_squared<0.007 depth<0.5 sibling_is_whole's_partner<0.5 shorter<2.013 0.037 0 -0.093 literal<0.573 -0.007 -0.088 -0.101
before<0.913 odds<-0.626 partner's_score<0.565 -0.029 0.036 family_margin<-0.143 echo_of_piece<0.21 0.127 0.018 -0.004 -0.048
between<0.022 two_before<0.961 odds<-1.953 -0.077 0.007 -0.044 words_before<0.173 -0.091 distance<0.589 -0.024 0.13
total_margin<0.016 two_after<0.299 share<0.018 unclaimed<0.843 -0.056 echo_margin<-0.285 0.119 -0.039 0.014 -0.024 -0.039
heading_squared<0.007 gaps<0.383 odds<-0.99 echo_margin<-0.182 0.008 -0.076 0.003 family<0.285 -0.057 0.165 -0.097",
};
