They Walked Out of El Fasher at Night. Not All of Them Arrived.

TAWILA, Sudan — The trench is deeper than a man is tall, and it runs for miles around what is left of El Fasher. <s1>Those who crossed it</s> <q1 states>say</q> <c1>the worst part was not the climb but the silence on the other side</c>.

<c2>"You could hear people breathing in the dark and you did not know whose side they were on,"</c> <q2 states>said</q> <s2>Hawa Abdelrasoul, a schoolteacher who left with two nephews and arrived with one</s>. <c2>"So nobody spoke. We held the children's mouths closed."</c>

For three weeks families have been reaching this town of straw shelters in North Darfur, some 40 miles to the west. <s3,4>The International Organization for Migration</s> <q3 states>puts</q> <c3>the number of new arrivals at 11,400</c> and <q4 warns>warns</q> <c4>that many more may be stranded along the road</c>.

Most were fleeing the Rapid Support Forces, the paramilitary group that has fought Sudan's army since April 2023. In interviews, <s5>more than 30 survivors</s> <q5 accuses>accused</q> <c5>the group's fighters of separating men from women at checkpoints, demanding ransoms by telephone and shooting those who could not pay</c>. <q6 states>According to</q> <s6>seven of them</s>, <c6>the callers were given one hour</c>.

<s7>The R.S.F.</s> <q7 denies>rejects</q> <c7>the accounts</c>. <s8>A spokesman for the group, reached by WhatsApp in Nyala</s>, <q8 denies>dismissed</q> <c8>them as "theater staged by the Islamists in Port Sudan"</c>. <s9,10>He</s> <q9 states>said</q> <c9>that a committee had been formed to look into "individual excesses"</c> and <q10 pledges>promised</q> <c10>that its findings would be published</c>. When asked for the names of its members, <s11>he</s> <q11 no_comment>did not reply</q>.

Three Men and a Motorbike

The checkpoint that everyone mentions lies at a dry riverbed near the village of Garni. <s12>A farmer who gave only his first name, Yahya</s>, <q12 states>recalled</q> <c12>being made to sit there for nine hours with his hands on his head</c>. Three young men arrived on a motorbike.

<c13>"They had a list. They read names, and the ones who answered were taken behind the trees,"</c> <s13>he</s> <q13 states>said</q>. He was not on the list. His brother was.

His account could not be independently verified. But <s14>satellite images taken on Oct. 30 and reviewed by The Times</s> <q14 states>show</q> <c14>disturbed earth at the site, in three rows</c>. <s15>Researchers at Yale University</s> <q15 believes>believe</q> <c15>the rows are consistent with burials</c>, though <s16>they</s> <q16 warns>caution</q> <c16>that imagery alone cannot establish who lies there or how they died</c>.

The army, which abandoned its last garrison in the city, has its own explaining to do. <s17>Residents</s> <q17 states>described</q> <c17>officers leaving in a convoy two days before the fall</c>, and <q18 states>a claim</q> <c18>that the trucks carried ammunition the defenders had begged for</c> has spread quickly through the camps. Three colonels have been named to a board of inquiry. <s19,20>A senior officer in Port Sudan</s> <q19 confirms>acknowledged</q> <c19>the withdrawal</c> but <q20 denies>denied</q> <c20>that anyone had been left behind by design</c>. <s21>The government's information minister</s> <q21 no_comment>declined to discuss</q> <c21>the matter</c>.

The foreign hand is seldom far from these conversations. <s22>Sudan's government</s> <q22 accuses>has repeatedly accused</q> <c22>the United Arab Emirates of arming the R.S.F.</c>, <c23>a charge</c> <s23>the Gulf state</s> <q23 denies>denies</q>. <s24>Two Western diplomats who have read a confidential United Nations report</s> <q24 states>said</q> <c24>it traced mortar rounds recovered near El Fasher to a consignment sold years ago to Abu Dhabi</c>. Neither would let the document be quoted.

At dusk people gather under a neem tree where there is a bar or two of signal. Phones are passed around. <c28>One man's daughter</c> <q28 believes>is believed</q> <c28>to be held in a former children's hospital in Nyala</c>; a caller wanted $2,000, then $5,000, then stopped calling. <s30>He</s> <q30 believes>thinks</q> <c30>she is already dead</c>.

Ms. Abdelrasoul does not go to the tree. The younger nephew let go of her hand somewhere after the trench, when the shooting began, and she has told the story enough times. <c31>"I counted to 100 and went back. I counted again,"</c> <s31>she</s> <q31 states>said</q>. <c31>"Then the others pulled me away."</c>
