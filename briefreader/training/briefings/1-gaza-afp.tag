<c1>Israeli strike on Gaza school-turned-shelter kills 17</c><q1 states>:</q> <s1>civil defence</s>

Gaza City (Palestinian Territories), Feb 11 (AFP) – An Israeli air strike on a former school in Gaza City early on Wednesday left 17 people dead, <s2>the territory's civil defence agency</s> <q2 states>said</q>, <c2>most of them women and children who had moved in after floods swept away their tents</c>. <s3>The Israeli military</s> <q3 states>said</q> <c3>it had "precisely struck" a Hamas weapons engineer who was hiding there</c>.

<c4>"The second floor came down on the first, and the first on the people,"</c> <q4 states>recounted</q> <s4>civil defence spokesman Nidal Abu Warda, who was seen directing a digger in the rain</s>. <c4>"We have no spare parts. We lift concrete with our hands."</c>

<c5>Another 34 people were wounded, nine of them critically</c>, <q5 states>according to</q> <s5>Al-Shifa hospital</s>, where AFP journalists saw bodies wrapped in blankets on the floor of a corridor.

In its statement <s6,7>the army</s> <q6 states>named</q> <c6>the man as Basel Tannous</c> and <q7 accuses>accused</q> <c7>him of having overseen the making of explosive devices used against its troops in Beit Hanun last month, "in blatant breach of the ceasefire"</c>.

<s8,9>Hamas</s> <q8 denies>flatly denied</q> <c8>that any of its members were inside the building</c>, <q9 condemns>calling</q> <c9>the strike "a premeditated massacre"</c>. <s10>A senior official in the Islamist movement</s>, reached by AFP in Doha, <q10 urges>urged</q> <c10>the truce's guarantors to "stop watching and start acting"</c>. <s11,12>He</s> <q11 confirms>acknowledged</q> <c11>that Tannous belonged to the group's armed wing</c>, but <q12 states>insisted</q> <c12>he had been in Khan Yunis at the time</c>.

<c13>Tannous was still alive on Wednesday evening</c>, <q13 states>reported</q> <s13>a news site close to the movement</s>. Asked about the report, <s14>an Israeli military spokeswoman</s> <q14 no_comment>declined to comment</q>.

- 'Nobody told us' -

<s15>The military</s> <q15 states>said</q> <c15>that "numerous steps" had been taken to limit harm to civilians, including phone warnings to neighbours</c>. <s16>Residents</s> <q16 denies>disputed</q> <c16>that</c>.

<c17>"Nobody told us anything. My phone was charged, it was under my pillow,"</c> <s17>Rula Safi, a 33-year-old mother of four</s>, <q17 states>told</q> AFP. <s18>Her neighbour</s>, searching for schoolbooks in the rubble, <q18 believes>was certain</q> <c18>that a drone had been hovering over the yard since midnight</c>.

Israeli media restrictions and the difficulty of reaching many areas mean AFP is unable to verify independently the tolls and details provided by the civil defence or the military.

The ceasefire that came into force in October 2025 halted two years of war but has been shaken by near-daily violence. <c19>More than 600 Palestinians have been killed since it began</c>, <s19>the Hamas-run territory's health ministry</s> <q19 states>says</q>. <s20>The army</s> <q20 states>puts</q> <c20>its own losses over the same period at five soldiers</c>. The war was triggered by Hamas's attack of October 7, 2023, which resulted in the deaths of 1,221 people on the Israeli side.

Under the deal, Israeli troops pulled back behind a "Yellow Line" that leaves them in control of over half the territory.

- 'Excuses' -

<s21,22>Egypt, one of the mediators</s>, <q21 condemns>denounced</q> <c21>the bombing</c> and <q22 warns>warned</q> <c22>Israel against "pushing the agreement to the brink"</c>. <s23>Qatar's foreign ministry</s> <q23 urges>demanded</q> <c23>an inquiry</c>. In Washington, <s24>a State Department official speaking on condition of anonymity</s> <q24 supports>defended</q> <c24>Israel's right to hit "imminent threats"</c>; <c25>the White House was nonetheless displeased with the timing</c>, <q25 states>according to</q> <s25>two people familiar with its thinking</s>.

<s26>Israel's prime minister, who faces pressure from his far-right partners to resume the offensive</s>, <q26 pledges>vowed</q> on Tuesday <c26>to disarm Hamas "the easy way or the hard way"</c>. <s27,28>Hamas</s> <q27 accuses>has accused</q> <c27>him of looking for excuses</c>, and <q28 denies>rejects</q> <c28>Israeli claims that it is rebuilding its tunnels</c>.

Meanwhile, <s29>the UN agency for Palestinian refugees, UNRWA</s>, <q29 warns>sounded the alarm over</q> <c29>a fuel shortage in hospitals</c>. <c30>Generators at three of them could go silent by Friday</c>, <s30>it</s> <q30 states>said</q>. <s31,32>COGAT, the Israeli defence ministry body that runs the crossings</s>, <q31 denies>called</q> <c31>the figures "recycled fiction"</c>, <q32 states>noting</q> <c32>that 41 fuel lorries had gone in since Sunday</c>.

At dusk the digger stopped. Two boys, <q34 believes>believed</q> <c34>to be brothers</c>, were carried out and driven away.

<c33>"They say there is a ceasefire,"</c> <q33 states>said</q> <s33>a volunteer</s>, wiping his face. <c33>"Write that they say so."</c>
