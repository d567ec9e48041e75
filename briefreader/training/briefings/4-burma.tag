<c1>Junta Jets Bombed Wedding in Kyauktaw</c><q1 accuses>:</q> <s1>Villagers</s>

By Nang Hseng Pann

CHIANG MAI — <s2>Residents of a village in Rakhine State's Kyauktaw Township</s> <q2 accuses>say</q> <c2>two junta jets bombed a wedding party there on Sunday evening, killing at least 19 people, among them the groom's grandmother and four children</c>. <s3>The military regime</s> <q3 states>insists</q> <c3>that it struck a meeting of Arakan Army officers</c>.

<c4>"We had just finished serving the rice,"</c> <q4 states>recalled</q> <s4>Daw Aye Thein, a cousin of the bride</s>. <c4>"The first plane passed and nobody ran, because they pass every day. Then the second one came, and the pavilion was gone."</c> <s5>She</s> <q5 denies>said</q> <c5>no armed men had been among the guests</c>.

<s6>Two medics who treated the wounded at a monastery clinic</s> <q6 states>told</q> The Irrawaddy <c6>that many of the injured had lost limbs</c>, and <s7>one of them</s> <q7 believes>feared</q> <c7>that "five or six more won't last the night"</c>. Thirty-one people were taken by boat to Mrauk-U, where the ethnic army runs a hospital. Mobile internet has been cut in the township since January.

<s8,9>Junta spokesman Major General Zaw Min Tun</s> <q8 denies>rejected</q> <c8>the villagers' account as "propaganda cooked by terrorists"</c>, <q9 states>telling</q> the military-owned Myawaddy TV <c9>that the air force "only uses precision munitions against confirmed targets"</c>. Asked why children were among the dead, <s11>he</s> <q11 accuses>alleged</q> <c11>that the AA "keeps families around its officers like sandbags"</c>.

The Arakan Army dismissed a local administrator last month and has moved its offices several times. <s12,13>Its spokesperson, U Khaing Thukha</s>, <q12 denies>flatly denied</q> <c12>that any of its commanders had been in the village</c> and <q13 condemns>called</q> <c13>the raid "a deliberate massacre of Rakhine civilians"</c>. <c14>The group would "answer at a time and place of our choosing,"</c> <s14>he</s> <q14 pledges>told</q> an online press briefing.

The bombing came two days after the AA overran a police battalion outside Ann. <s15>The group</s> <q15 states>claims</q> <c15>to have captured 140 policemen there, including a deputy commander</c>, <c16>a figure</c> <s16>the regime</s> <q16 no_comment>has neither confirmed nor denied</q>. <c17>The deputy commander, Lieutenant Colonel Min Naung</c>, <q17 states>is reported</q> <c17>to have been shot in the leg</c>.

Fighting in Rakhine resumed in November 2023, ending a year-long informal truce. The AA now controls 14 of the state's 17 townships. Sittwe, Kyaukphyu and Manaung remain in regime hands. Last week junta troops set up three new checkpoints on the Sittwe road and ordered shopkeepers to close by 6 pm.

<q18 states>According to</q> <s18>a tally kept by the Rakhine relief group Athan Aye</s>, <c18>airstrikes have killed 412 civilians in the state this year, more than half of them in townships where there was no ground fighting at all</c>. <s19>The United Nations human rights office, which has no staff on the ground</s>, <q19 believes>puts</q> <c19>the toll higher still</c>.

<c20>The AA itself</c> <q20 accuses>has been accused</q> by <s20>Rohingya activists</s> <c20>of killing Muslim villagers and burning homes in Buthidaung</c>. <s21,22>It</s> <q21 denies>has always denied</q> <c21>those allegations</c>, <q22 accuses>blaming</q> <c22>the fires on junta airstrikes and on the Rohingya militias that the army recruited</c>. <s23>A Rohingya man now in Cox's Bazar</s> <q23 denies>disagreed</q>. <c24>"I saw the men who lit my house, and they did not come by plane,"</c> <s24>he</s> <q24 states>said</q> by phone.

China, which has a stake in the Kyaukphyu deep-sea port, sent its special envoy Deng Xijun to Naypyitaw on Monday. <s25>Beijing</s> <q25 urges>urged</q> <c25>"all parties in Myanmar to cease hostilities at once"</c>, but <s26,27>a foreign ministry spokeswoman</s> <q26 no_comment>declined to say</q> <c26>whether the envoy would raise the bombing</c>, <q27 states>adding only</q> <c27>that "China does not interfere in other countries' affairs"</c>.

<s28>Analysts who follow the western front</s> <q28 believes>doubt</q> <c28>that the envoy's visit will slow the air campaign</c>. <c29>The generals</c>, <q29 states>said</q> <s29>one in Mae Sot</s>, <c29>"have lost the ground and kept the sky, so the sky is what they use"</c>.

On Tuesday the families buried 17 of the dead in a single row behind the monastery. The groom was among them.
