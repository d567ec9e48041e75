<s1>Mandera elders</s><q1 urges>:</q> <c1>Send Jubaland fighters home</c>

By ABDIRIZAK HUSSEIN in Mandera

<s2>Residents of Bulla Hawa, the Somali town that faces Mandera across a dry riverbed</s>, <q2 states>said</q> yesterday <c2>they had again spent the night on the Kenyan side as Federal and Jubaland troops exchanged fire</c>.

At least five people died, among them a Form Two student hit by a stray round near Border Point One. <s3,4>The county commissioner</s> <q3 confirms>confirmed</q> <c3>the death</c> but <q4 denies>rubbished</q> <c4>reports that foreign soldiers were camping inside Mandera Primary School</c>. <c5>“Those are visitors. They came without guns and they will go,”</c> <s5>he</s> <q5 states>told</q> the Courier.

<s31>Parents</s> <q31 denies>beg to differ</q>. <c6>“My daughter cannot tell a visitor from a soldier? They are cooking in Standard Six,”</c> <q6 states>said</q> <s6>a mother of four who sought anonymity for fear of reprisals</s>. A teacher showed this reporter a video clip of men in Jubaland uniform washing at the school tank. <s7>The Ministry of Education</s> <q7 no_comment>had not responded to our queries by the time of going to press</q>.

The border town has been on edge since July, when a new commissioner was appointed by Mogadishu to run the Gedo region and the forces loyal to Jubaland president Ahmed Madobe withdrew across the frontier. <s8>The Somali government</s> <q8 accuses>has accused</q> <c8>Kenya of arming the retreating unit</c>. <s9,10>An official at the Foreign Affairs ministry in Nairobi</s> <q9 denies>termed</q> <c9>the claim “tired”</c>, <q10 states>adding</q> <c10>that the fighters had been disarmed and fed on humanitarian grounds</c>. <c11>They will</c>, <s11>he</s> <q11 pledges>promised</q>, <c11>be handed over “in the fullness of time”</c>.

That is not soon enough for the elders. After a four-hour baraza on Sunday, <s12,13>they</s> <q12 urges>gave</q> the State <c12>seven days to remove the men</c>, <q13 warns>warning</q> <c13>that herders would move deeper into Wajir and spark clashes over pasture</c>. <s14>Their chairman, Sheikh Adan Maalim</s>, <q14 condemns>described</q> <c14>the presence of the troops as an invitation to Al-Shabaab</c>. <c15>“When two bulls fight in your compound, the hyena comes for the goats,”</c> <s15>he</s> <q15 warns>said</q>.

The hyena may already be near. <s16>Police sources</s> <q16 states>intimated</q> <c16>that militants had laid two explosive devices on the Elwak road in the past week</c>. One was detonated by bomb experts. The other hit a miraa pick-up, injuring the driver and a tout. <s17>Al-Shabaab</s> <q17 states>claimed</q> on its Radio Andalus <c17>to have killed nine “crusaders”</c>, <c18>a figure</c> <s18>the regional police commander</s> <q18 denies>laughed off</q>. <s19>She</s> <q19 urges>asked</q> <c19>motorists to travel only in convoy</c>. The curfew has been extended to December 15 and 40 reservists recalled.

Hassan stays put

In Mogadishu, <s20>President Hassan Sheikh Mohamud</s> <q20 states>told</q> Parliament <c20>he would “not negotiate with a governor who calls himself a president”</c>. <s21>Madobe’s camp</s> <q21 accuses>shot back on Facebook</q>: <c21>“The one who steals elections lectures the one who wins them.”</c> <s22>The African Union mission</s> <q22 urges>called on</q> <c22>both to pull back</c>. <s23>Ethiopia, whose soldiers man the Dolow airstrip</s>, <q23 denies>has denied</q> <c23>siding with either</c>. But <s24>two pilots who fly khat to the town</s> <q24 states>reported</q> <c24>seeing ammunition boxes unloaded from an Ethiopian helicopter on Friday</c>.

<c25>Some 4,300 people</c> <q25 believes>are believed</q> <c25>to have crossed into Mandera</c>, most of them women and children. The Kenya Red Cross has put up 200 tents at the stadium. <q26 states>According to</q> <s26>its county coordinator</s>, <c26>latrines are the most urgent need</c>. <s27>The Senator</s> <q27 pledges>pledged</q> <c27>20 water boozers</c>; <s28>his critics</s> <q28 states>say</q> <c28>he pledged the same ones in July</c>.

At the Border Point One market, business is slow but the tea is hot. Halima Noor, a trader, has shut her stall in Bulla Hawa and rents a wheelbarrow. Her brother is with the Jubaland men, her husband with the Federal side. <c29>“Each phones me at night and says the other fired first,”</c> <s29>she</s> <q29 states>said</q>. <s30>She</s> <q30 believes>believes</q> <c30>both</c>.
