<c1>Gangs burned the clinic</c>, <s1>mayor</s> <q1 states>says</q>. <s2>Their leader</s> <q2 accuses>blames</q> <c2>police drones</c>.

BY OUR HAITI CORRESPONDENT

PORT-AU-PRINCE

The last doctor in Cabaret left on the back of a motorcycle, with the vaccine fridge strapped behind her.

Two hours later the clinic was on fire. Who lit it depends on whom you ask, and in the Haitian capital's northern outskirts people have learned to ask quietly.

<c3>About 60 gunmen from the Viv Ansanm coalition came down from Canaan at 4 a.m. last Thursday</c>, <q3 states>said</q> <s3,4>Mayor Joseph Valmont</s>, <q4 believes>estimating</q> <c4>that 30 people were killed before a police armored car appeared</c>. <c5>"They were not stealing. They were erasing,"</c> <s5>he</s> <q5 states>told</q> the Herald from a cousin's porch in Arcahaie. <c5>"They burned the birth registry. Those children do not exist now."</c>

<s6>A former police officer known as Barbecue, who speaks for the coalition</s>, <q6 denies>denied</q> <c6>that his men had set the fire</c>. In a video that circulated on WhatsApp, <s7>he</s> <q7 accuses>charged</q> <c7>that "the foreigners' toys" — explosive drones operated for the government by foreign contractors — had dropped a bomb on the roof</c>. <s8>The prime minister's office</s> <q8 denies>called</q> <c8>that account "grotesque"</c>, while <s9>a person familiar with the drone unit</s> <q9 confirms>acknowledged</q> <c9>that one aircraft had been over Cabaret and had been lost</c>.

<s10>The contractor</s> <q10 no_comment>did not return messages</q>.

<c11>At least 1,240 people, including 43 children, have been killed by drones since March 2025</c>, <s11>Human Rights Watch</s> <q11 states>has reported</q>; most were suspected gang members. <s12,13>Haitian authorities</s> <q12 denies>reject</q> <c12>the count</c>, <q13 states>citing</q> <c13>figures of their own that they have yet to publish</c>.

Gangs hold about 90 percent of Port-au-Prince. <c14>More than 1.4 million Haitians have been driven from home</c>, <q14 states>according to</q> <s14>the International Organization for Migration</s>, and <s15>residents of the camps</s> <q15 states>speak of</q> <c15>girls being traded for rice</c>. A transitional council was sworn in two years ago, quarreled, and was dissolved in February. Elections have been postponed again.

A force in waiting

The U.N. Security Council last September approved a "Gang Suppression Force" of 5,500 to replace an underpaid Kenyan-led mission. Fewer than a third have come. <s16,17>Kenya's foreign ministry</s> <q16 confirms>confirmed</q> this week <c16>that its last contingent would fly home by June</c>, and <q17 denies>dismissed</q> <c17>suggestions that it was being pushed</c>.

<c18>"We are grateful to Kenya, and we would be more grateful for helicopters,"</c> <s18>a Haitian police inspector</s> <q18 states>said</q>. <s19>Two of his colleagues</s>, on strike since Monday, <q19 accuses>accused</q> <c19>commanders of selling ammunition to the very men who shoot at them</c>. <s20,21>The police chief</s> <q20 denies>has denied</q> <c20>such charges</c> and <q21 pledges>promised</q> <c21>an audit</c>.

In Washington, <s22>a senior State Department official</s> <q22 warns>warned</q> <c22>that politicians who finance gangs "will never see Miami again."</c> The department has revoked the visas of three former council members. <s23,24>One of them</s>, reached in Pétion-Ville, <q23 denies>said</q> <c23>he was innocent</c> and <q24 accuses>described</q> <c24>the measure as revenge for his vote against the prime minister</c>.

<c25>The Dominican Republic has closed one more crossing and "will close the rest if it must,"</c> <s25>its president</s> <q25 states>said</q>. <s26>The Catholic bishops of both countries</s> <q26 urges>pleaded with</q> <c26>him not to</c>.

'Nobody will count them'

<s27>The National Human Rights Defense Network, whose investigators spent a day in Cabaret</s>, <q27 states>concluded</q> <c27>that gang members had executed at least 19 residents suspected of talking to the police, some of them in the chapel</c>. <s28>Its report</s> <q28 condemns>takes the police to task</q>, too, <c28>for ignoring eleven calls for help</c>. <s29>Neighbors</s> <q29 believes>are certain</q> <c29>the toll is much higher</c>.

<c30>"They took my brother's shoes first,"</c> <q30 states>recalled</q> <s30>a fisherman</s>. He was hidden under a boat. <s31>He</s> <q31 accuses>identified</q> <c31>the shooter as a boy he had taught to swim</c>.

<c32>The dead lie in the lime quarry</c>, <q32 states>it is said</q>, though nobody has gone to look. <s33>Dr. Mirlande Estimé, who rode off with the fridge</s>, <q33 pledges>insists</q> <c33>she will go back</c>. <c34>The vaccines are good until the 20th</c>, <s34>she</s> <q34 states>pointed out</q>.
