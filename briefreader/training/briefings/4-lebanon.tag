<c1>Israeli drone kills municipal worker in Yater</c><q1 states>:</q> <s1>NNA</s>

BEIRUT — <c2>An Israeli drone strike killed a municipal employee and wounded his brother on the road between Yater and Beit Lif on Thursday morning</c>, <q2 states>according to</q> <s2>the Health Ministry</s>. <s3>The Israeli army</s> <q3 states>announced</q> <c3>that it had "eliminated a Hezbollah operative who was rebuilding terrorist infrastructure"</c>.

<c4>"My cousin fixed water pipes,"</c> <q4 denies>said</q> <s4>the mayor of Yater, Khalil Kourani</s>, when reached by our correspondent in the South. <c4>"He had a wrench in the back of the van. If that is infrastructure, then yes, he was rebuilding it."</c> <s5>Kourani</s> <q5 states>added</q> <c5>that the van carried the logo of the municipality on both doors</c>.

<s6>Hezbollah</s> <q6 denies>denied</q> <c6>any organizational link with the victim</c>. <q7 condemns>In a statement</q>, <s7>the party's media office</s> <q7 condemns>called</q> <c7>the attack "a crime committed under the eyes of the committee that is supposed to be monitoring the cease-fire"</c>. The party held a rally in Nabatieh the same evening and named the street outside its office after one of its fallen commanders.

A cease-fire has been in force since Nov. 27, 2024, following 13 months of war. <s8>Lebanon</s> <q8 accuses>accuses</q> <c8>Israel of having violated it several thousand times</c>. <s9>Israel, which still occupies five positions inside Lebanese territory</s>, <q9 accuses>says</q> <c9>it is Hezbollah that has broken the deal by refusing to disarm</c>.

Baabda demands answers

<s10,11>President Joseph Aoun</s> <q10 condemns>condemned</q> <c10>the strike</c> and <q11 urges>called on</q> <c11>the United States and France to "assume their responsibilities as guarantors"</c>. <s12>Prime Minister Nawaf Salam, who was in Cairo</s>, <q12 states>told</q> Al Arabiya <c12>that the government was "doing its part, village by village"</c>. <s13>He</s> <q13 denies>refuted</q> <c13>Israeli claims that the Lebanese Army was turning a blind eye to weapons depots south of the Litani</c>.

<s14>The army itself</s> <q14 no_comment>would not be drawn on</q> <c14>the incident</c>. <s15>A military source</s>, however, <q15 states>told</q> L'Orient Today <c15>that soldiers had searched the very same road on Tuesday at the request of the monitoring committee and "found two wasps' nests and a mattress"</c>. <c16>The Israelis</c>, <s16>the source</s> <q16 accuses>complained</q>, <c16>"send us coordinates at noon and bomb them at one"</c>.

Across the border, <s17>Defense Minister Israel Katz</s> <q17 warns>warned</q> <c17>that "Beirut will not be quiet if Kiryat Shmona is not"</c>. <s18>Israel's public broadcaster Kan</s> <q18 states>reported</q>, <q19 states>quoting</q> <s19>security officials</s>, <c18,19>that a plan for several days of fighting had been presented to the cabinet</c>. <s20>Katz's office</s> <q20 no_comment>did not reply to questions from this newspaper</q>.

<s21>UNIFIL</s> <q21 states>said</q> <c21>peacekeepers had recorded nine drone overflights in its western sector since dawn</c>. <c22>One of them</c>, <s22>it</s> <q22 accuses>said</q>, <c22>dropped a grenade some 40 meters from a Ghanaian patrol</c> — <c23>an account</c> <s23,24>the Israeli army</s> <q23 denies>disputes</q>, <q24 denies>insisting</q> <c24>that "no deliberate fire was directed at UNIFIL"</c>.

'They say he was this, they say he was that'

In Yater, where a third of the houses have not been rebuilt, mourners gathered under a plastic sheet. The victim, 41, leaves a wife and three daughters. <c25>He</c> <q25 states>is said</q> <c25>to have fought with the party in his twenties, in Syria</c>; <s26>his widow</s> <q26 denies>denies</q> <c26>it</c>. <c27>"They say he was this, they say he was that,"</c> <s27>she</s> <q27 states>said</q>. <c27>"He was at home every night at six."</c>

<s28>Two neighbors</s> <q28 states>described</q> <c28>hearing the drone for almost an hour before the explosion</c>. <c29>"It was choosing,"</c> <q29 states>said</q> <s29>one of them, a schoolteacher</s>.

Speaker Nabih Berri, Hezbollah's ally, received the US chargé d'affaires at Ain al-Tineh. Visitors of the speaker <q30 states>quoted</q> <s30>him</s> <q30 states>as telling</q> the diplomat <c30>that Lebanon "has paid its share of the agreement and is still waiting for the receipt"</c>. <s31>The embassy</s> <q31 states>described</q> <c31>the meeting as routine</c>.

The monitoring committee is to convene in Naqoura on Wednesday. <s32>Lebanon</s> <q32 pledges>has promised</q> <c32>to table photographs of the van</c>. The Cabinet meets a day earlier, with the army's monthly report on disarmament on the agenda; <s33>Shiite ministers</s> <q33 warns>have threatened</q> <c33>to walk out</c>. <s34>The Lebanese Forces</s> <q34 urges>argue</q> <c34>that the report should carry dates this time</c>.
