<c1>Russian glide bombs kill 6 in Kramatorsk, injure 19</c>, <s1>governor</s> <q1 states>says</q>

by Daryna Kovalchuk

<c2>Russian forces struck the center of Kramatorsk with three glide bombs on the evening of March 11, killing at least six people</c>, <s2>Donetsk Oblast Governor Vadym Tkachuk</s> <q2 states>reported on Telegram</q>. <s3,4>He</s> <q3 states>said</q> <c3>another 19 had been injured, among them a 14-year-old girl in serious condition</c>, and <q4 urges>urged</q> <c4>all remaining residents to leave</c>.

Two of the bombs hit a five-story apartment block on Dvirtseva Street. The third fell on a parking lot behind a pharmacy and, <q5 states>according to</q> <s5>the State Emergency Service</s>, <c5>set 11 cars on fire</c>. Rescuers worked through the night under floodlights, pausing twice for air raid alerts.

<s6>Nadiia Sereda, a 61-year-old retired accountant who lives on the third floor</s>, <q6 states>told</q> the Kyiv Independent <c6>she had gone to the kitchen to turn off the stove when the ceiling came down</c>. <c7>"I didn't hear anything at all. One moment there was a wall, the next there was the street,"</c> <s7>she</s> <q7 states>said</q>. <c7>"My neighbor was calling my name, and then she wasn't."</c>

Kramatorsk, the largest city in the part of Donetsk Oblast still under Ukrainian control, lies about 18 kilometers from the front line. Before the full-scale invasion it was home to some 150,000 people.

<s8>Russia's Defense Ministry</s> <q8 states>claimed</q> <c8>it had destroyed "a temporary deployment point of foreign mercenaries" in the city</c>, without providing evidence. <s9>Ukraine's Khortytsia group of forces</s> <q9 denies>dismissed</q> <c9>the claim as "a template they paste under every dead civilian."</c> <s10>A soldier serving in the area, who was not authorized to speak to the press</s>, <q10 states>said</q> <c10>there had been no troops in the building "since at least the autumn"</c>.

<s11,12>The president</s> <q11 condemns>condemned</q> <c11>the strike</c> in his evening address and <q12 urges>again called on</q> <c12>partners to speed up deliveries of Patriot interceptors</c>. <c13>"Every day of discussion about whether to transfer missiles is a day when Russia decides who will live,"</c> <s13>he</s> <q13 states>said</q>.

The attack came less than 48 hours after Ukrainian and U.S. delegations wrapped up talks in Jeddah. <s14>Two Ukrainian officials familiar with the negotiations</s> <q14 states>told</q> the Kyiv Independent <c14>that an energy ceasefire had been discussed but that nothing had been put on paper</c>. <s15>One of them</s> <q15 states>described</q> <c15>the Russian counterproposal as "a list of things we give up, in alphabetical order."</c> <s16>The Presidential Office</s> <q16 no_comment>did not respond to a request for comment</q> by the time of publication.

<s17>Kremlin spokesperson Ilya Vetrov</s> <q17 denies>denied</q> on March 12 <c17>that Moscow was dragging out the process</c>. <s18,19>He</s> <q18 accuses>accused</q> <c18>Kyiv of "simulating diplomacy" while attacking Russian oil depots</c>, <q19 states>adding</q> <c19>that the goals of the "special military operation" remained unchanged</c>.

Farther south, the situation near Pokrovsk remains tense. <s20>DeepState, a Ukrainian monitoring group with ties to the military</s>, <q20 states>said</q> <c20>Russian troops had advanced near Kotlyne and Shevchenko</c>, <c21>an assessment</c> that <s21>the General Staff</s> <q21 no_comment>has declined to discuss</q>. <s22,23>The 68th Jaeger Brigade</s> <q22 confirms>acknowledged</q> <c22>that "small groups" had slipped into Kotlyne's western edge</c> but <q23 states>insisted</q> <c23>they were being hunted down by drones</c>. Three battalions have been rotated out of the sector since February.

<s24>Oleksii Holub, a military analyst at the Razumkov Center</s>, <q24 believes>believes</q> <c24>the bombing of Kramatorsk is meant to empty the city ahead of a summer push</c>. <c25>"They did the same in Bakhmut and Avdiivka,"</c> <s25,26>he</s> <q25 states>said</q>, <q26 warns>warning</q> <c26>that Sloviansk would be next</c>.

Prosecutors have opened a war crimes investigation. <c28>The bombs</c> <q28 believes>are thought</q> <c28>to have been FAB-250s fitted with a guidance kit</c>. By morning five bodies had been identified; the sixth, that of a man in his forties, had not.
