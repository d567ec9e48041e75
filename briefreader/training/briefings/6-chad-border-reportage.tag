Across the wadi, a war that will not stay in Sudan

ADRÉ, Chad — The drone came over at breakfast, circled the customs shed twice and went back the way it had come. Nobody in the market ran. <c1>“If it wants you, you will not hear it,”</c> <s1>Halima Abakar, 27</s>, <q1 states>explained</q>, turning millet fritters in a pan. Her husband was killed in El Geneina in 2023 by men who, <s2>she</s> <q2 states>says</q>, <c2>wore the uniform of the Rapid Support Forces and called him a slave</c>.

Since then some 900,000 Sudanese have crossed the dry riverbed that serves as a border. Now the war is following them. On Jan. 15, seven Chadian soldiers died near the town of Tiné in what <s3>the government in N'Djamena</s> <q3 accuses>called</q> <c3>“an aggression by elements of the R.S.F.”</c> <s4,5>The paramilitaries</s> <q4 confirms>admitted</q> <c4>the clash</c> but <q5 states>described</q> <c5>it as an error</c>: <c6>their patrol</c>, <s6>a spokesman</s> <q6 states>said</q>, <c6>had been chasing fighters of the Joint Forces, an alliance of Darfuri rebels that sides with Sudan's army</c>.

Chad's information minister, Gassim Chérif Mahamat, was unimpressed. <c8>“An error has one bullet,”</c> <s8>he</s> <q8 denies>retorted at a news conference</q>. <c8>“This one had four hundred.”</c>

The border was closed for nine days and reopened without explanation.

In Tiné, an hour's flight to the north, <s9>the sultan's nephew</s> <q9 states>claims</q> <c9>that shells land in the town “as often as the wind”</c>. That is an exaggeration; but a crater yawned behind the girls' school, and <s10>the headmistress</s> <q10 states>said</q> <c10>she had sent the younger classes home until further notice</c>. Asked who had fired, she pointed east. <c12>“Both of them live there,”</c> <s12>she</s> <q12 states>murmured</q>.

Both of them have reasons to be here. <s13>The Sudanese Army</s> <q13 accuses>has long charged</q> <c13>that Emirati weapons reach the R.S.F. through the airfield at Amdjarass</c>, <c14>an accusation</c> that <s14,15>the United Arab Emirates</s> <q14 denies>has repeatedly denied</q>, <q15 states>maintaining</q> <c15>that its planes carried a field hospital</c>. <s16>United Nations experts</s> <q16 states>found</q> <c16>the allegations “credible.”</c> <s17>Chadian officials</s> <q17 no_comment>refuse to talk</q> <c17>about the flights</c>; <s18>a colonel I met in Abéché</s> <q18 states>would concede only</q> <c18>that “hospitals are heavy.”</c>

President Mahamat Idriss Déby has other worries. His mother's people, and many of his generals, belong to the Zaghawa, whose kin across the line are being besieged by the force <c19>he</c> <q19 believes>is widely believed</q> <c19>to have helped</c>. <c20>“Every officer has a cousin in El Fasher, or had,”</c> <s20>a retired general</s> <q20 states>told</q> me. <s21>He</s> <q21 warns>hinted darkly</q> <c21>that the mess halls had grown quiet</c>. <s22>Two of his former subordinates</s> <q22 states>spoke of</q> <c22>desertions “by the carload”</c>; <s23>the army</s> <q23 denies>denies</q> <c23>that any have occurred</c>.

At the Doctors Without Borders tent in Adré, the new arrivals sit on mats in order of gravity. A boy of perhaps 10 had a bullet lodged beside his spine. <c24>He</c> <q24 believes>is expected</q> <c24>to live</c>. <s25>His aunt</s> <q25 states>related</q> <c25>how they had been stopped at five checkpoints between El Fasher and Tawila and robbed at each</c>. <c26>At the fourth</c>, <s26>she</s> <q26 accuses>said</q>, <c26>the men were separated, and she did not see them again</c>.

<s27>Prosecutors at the International Criminal Court</s> <q27 believes>believe</q> <c27>that such accounts point to crimes against humanity</c>. <s28,29>The R.S.F.</s> <q28 states>says</q> <c28>it has arrested some of its own men</c>, and <q29 denies>denounces</q> <c29>talk of genocide as “propaganda of the Islamists in Port Sudan.”</c>

<s30>The World Food Program</s> <q30 warns>warns</q> <c30>that its rations for eastern Chad will be halved in April</c>. <s31>Its director in Abéché</s> <q31 states>lamented</q> <c31>that donors had “discovered other maps.”</c>

Ms. Abakar has not heard of the cut. I told her. <s32>She</s> wiped her hands, looked toward the wadi and <q32 states>said</q> <c32>that she would fry smaller fritters, then</c>.
