<c1>Junta air strike kills 31 at Sagaing market</c><q1 states>:</q> <s1>residents</s>

<c2>Military "targeted insurgent depot"</c>, <s2>spokesman</s> <q2 states>says</q>

Feb 11 (Reuters) - <c3>A Myanmar air force jet dropped two bombs on a crowded morning market in the northwestern region of Sagaing on Tuesday</c>, <s3>three residents and a rescue worker</s> <q3 states>said</q>, <c3>killing at least 31 people, most of them women who had come to sell vegetables</c>.

The market lies in Khin-U township, about 90 km from the city of Mandalay, in an area where the military has lost control of much of the countryside since the 2021 coup.

<s4,5,6>Junta spokesman Major General Zaw Min Tun</s> <q4 confirms>confirmed</q> <c4>that an air operation had taken place</c> but <q5 denies>denied</q> <c5>that civilians had been the target</c>, <q6 states>saying</q> <c6>the aircraft had hit a storehouse used by the People's Defence Forces (PDF)</c>. <c7>"The terrorists hide among the population and then count their own dead as villagers,"</c> <s7>he</s> <q7 states>told</q> state broadcaster MRTV. <c7>"We have seen this many times."</c>

<s8>The National Unity Government (NUG), a shadow administration made up of ousted lawmakers</s>, <q8 states>put the toll at</q> <c8>34</c>. <s9,10>It</s> <q9 accuses>accused</q> <c9>the generals of "waging war on breakfast"</c> and <q10 urges>called on</q> <c10>Southeast Asian neighbours to cut off supplies of jet fuel</c>.

Reuters could not independently verify the accounts. Telephone lines to the area have been down since January.

<s11>A 44-year-old tea shop owner, who asked not to be named because she feared arrest</s>, <q11 states>recalled</q> <c11>hearing the jet only after the first bomb had fallen</c>. <c12>"There was a noise like a tree breaking, then I was on the floor. My sister was next to me. She did not get up,"</c> <s12,13>she</s> <q12 states>said by telephone</q>, <q13 states>adding</q> <c13>that rescuers were still pulling bodies from under the corrugated roof at dusk</c>.

<s14>Dr. Hla Myat, who runs a clinic hidden in a monastery nearby</s>, <q14 states>said</q> <c14>47 wounded had been carried in by motorcycle</c>. <s15>He</s> <q15 states>lamented</q> <c15>that he had morphine for perhaps ten of them</c>.

FUEL SANCTIONS

The strike came as foreign ministers of the ASEAN bloc gathered in Langkawi for a two-day retreat. <s16,17>Malaysia's foreign minister</s> <q16 condemns>deplored</q> <c16>the bloodshed</c> yet <q17 no_comment>stopped short of</q> <c17>blaming the military</c>. <s18>Two diplomats briefed on the discussions</s> <q18 states>intimated</q> <c18>that Thailand and Laos had resisted tougher language</c>, <c19>a suggestion</c> <s19>Bangkok</s> <q19 denies>brushed off</q>.

<s20>Tom Andrews, the U.N. special rapporteur on Myanmar</s>, <q20 accuses>took aim at</q> <c20>"the companies, insurers and shippers who keep these jets in the sky"</c>. In a report last year <s21>he</s> <q21 states>estimated</q> <c21>that five shipments of aviation fuel had reached the junta despite Western sanctions</c>. <s22>Vietnam, where some of the cargoes were stored</s>, <q22 no_comment>did not respond to a request for comment</q>.

<s30>The military</s> <q30 pledges>has promised</q> <c30>an election</c> and has registered 53 parties. <s23>Opponents</s> <q23 condemns>have dismissed</q> <c23>the exercise as a sham</c>, while <s24>Min Aung Hlaing, the junta chief</s>, <q24 states>maintains</q> <c24>that voting will be "free, fair and disciplined"</c>.

Elsewhere, <s25>the Arakan Army</s> <q25 states>claimed</q> <c25>to have overrun the last police post outside Sittwe, the capital of Rakhine state</c>. <s26>A statement posted on its Telegram channel</s> <q26 states>said</q> <c26>61 soldiers had laid down their weapons</c>. <s27>The junta</s> <q27 no_comment>has not acknowledged</q> <c27>the loss</c>, though <s28>an officer at the regional command</s> <q28 confirms>conceded</q> <c28>that contact with the post had been "interrupted"</c>.

Some 3.5 million people have been displaced across the country. In Khin-U, volunteers dug a row of graves by lamplight on Tuesday. <c29>"We bury them at night now,"</c> <q29 states>said</q> <s29>one of them</s>, <c29>"because in daytime they come back."</c>

(Reporting by Reuters staff; Editing by Clarence Fernandez)
