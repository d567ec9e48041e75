Truce frays in Tripoli as <s1>Dbeibah</s> <q1 accuses>accuses</q> <c1>Rada of “state within a state”</c>

TRIPOLI: Clashes broke out for a second night on Tuesday around Mitiga airport, where the Special Deterrence Force, or Rada, keeps its headquarters and a prison holding some 2,000 inmates.

Photo: A burnt-out Toyota in Souq al-Jumaa. <s2>Residents</s> <q2 states>say</q> <c2>its driver was delivering bread</c>.

<s3>The health ministry of the Government of National Unity</s> <q3 states>gave</q> <c3>a toll of 11 dead and 48 wounded</c>. <s4>The Red Crescent, whose volunteers came under fire near the Furusiya crossroads</s>, <q4 states>counted</q> <c4>16 bodies</c>. <c5>“We were told to wait for a ceasefire of ten minutes, and it lasted four,”</c> <q5 states>said</q> <s5>a paramedic reached at Tripoli Central Hospital</s>.

Who fired first depends on whom you ask. <s6>The 444th Brigade of Mahmoud Hamza, loyal to the prime minister</s>, <q6 accuses>blames</q> <c6>Rada for shooting at a water truck</c>. <c7>There was no truck</c>, <q7 denies>counters</q> <s7>Rada</s>, <s8>whose statement</s> <q8 accuses>speaks of</q> <c8>“an ambush prepared since Friday prayers.”</c>

Abdul Hamid Dbeibah addressed the nation shortly before midnight. <c9>“No one is above the prosecutor. Not at Mitiga, not anywhere,”</c> <s9>he</s> <q9 states>said</q>. <s10,11>He</s> <q10 urges>called upon</q> <c10>the force to hand over its prisoners, among them men wanted by the International Criminal Court</c>, and <q11 pledges>undertook</q> <c11>to spare “every home in Souq al-Jumaa”</c>. <s12>Abdul Raouf Kara, the Salafist who leads Rada</s>, <q12 no_comment>has not spoken</q> since Sunday, though on Monday <s13>he</s> <q13 states>was quoted as saying</q> <c13>that he would “leave the airport to an angel, but not to Hamza.”</c>

The three-man Presidency Council, which is formally Rada's superior, ordered both camps back to barracks. <s14>Its head, Mohamed Menfi</s>, <q14 states>made clear in a letter seen by this newspaper</q> <c14>that he had not been consulted</c>. Two of his advisers went further: <c16>the operation</c>, <s16>they</s> <q16 condemns>argued</q>, <c16>was “illegal from its first bullet.”</c>

<s17>UN envoy Hanna Tetteh</s> <q17 warns>expressed alarm</q> <c17>at the use of heavy weapons among apartment blocks</c>. <s18,19>Her mission</s> <q18 warns>reminded</q> commanders <c18>that attacks on civilians may be crimes</c>, while <q19 no_comment>refraining from</q> <c19>naming any</c>. <s20>Turkey, whose drones are based at Mitiga</s>, <q20 denies>denied</q> <c20>a report in an Emirati daily that it had given Dbeibah the green light</c>. <c21>“Ankara's only colour in Libya is unity,”</c> <s21>a foreign ministry source</s> <q21 states>remarked</q>.

From the east came a mixture of concern and relish. <s22>Osama Hammad, who heads the rival administration in Benghazi</s>, <q22 condemns>hit out at</q> <c22>“a family that shells its capital to keep its contracts”</c>. <s23>A spokesman for Field Marshal Khalifa Haftar's forces</s> <q23 denies>denied</q> <c23>any troop movement towards Sirte</c>, rumours of which had spread on Facebook. <s25>Satellite pictures published by the monitoring group Eekad</s> nevertheless <q25 states>show</q> <c25>some 60 vehicles at Abu Grein</c>.

<c26>Oil</c>, <s26>analysts</s> <q26 believes>think</q>, <c26>is what will decide the matter</c>. <s27>Claudia Gazzini of the International Crisis Group</s> <q27 believes>sees</q> <c27>“no winner who can also export”</c>. <s28>The National Oil Corporation</s> <q28 states>insisted</q> <c28>production was steady at 1.38m barrels a day</c>, but <s29>traders</s> <q29 states>speak of</q> <c29>loadings delayed at Zawiya</c>. <s30>An engineer at the refinery</s> <q30 confirms>let slip</q> <c30>that one tank had been hit</c>; <s31>the company</s> later <q31 states>corrected</q> him: <c31>it had been “grazed.”</c>

Schools will stay shut until Sunday. <c32>Migrants detained at the Mitiga prison</c> <q32 believes>are reported</q> <c32>to be without water</c>. <s33>The UNHCR</s> <q33 states>said</q> <c33>it had been refused access</c>, <c34>a complaint</c> <s34,35>Rada</s> <q34 denies>shrugged off</q>, <q35 states>citing</q> <c35>“the obvious.”</c>

A truce of sorts held on Wednesday morning. <s36>Umm Salem, who lives between the lines</s>, <q36 believes>gave</q> it <c36>“until the afternoon call to prayer.”</c> She was wrong by an hour.
