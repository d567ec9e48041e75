<c1>South Kivu: M23 fired on displaced people at Minembwe crossroads</c>, <q1 accuses>says</q> <s1>civil society</s>

Published on Tue, 18/11/2025 – 17:42

At least eight civilians were killed and a score of others injured on Monday, November 17, when armed men opened fire on a column of displaced people near Mikenge, in the highlands of Fizi territory. <s2>The local civil society coordination</s> <q2 accuses>attributes</q> <c2>the shooting to the rebels of the AFC/M23 and their Twirwaneho allies</c>, <s3>who</s> <q3 denies>deny</q> <c3>it</c>.

<c4>"These people were fleeing with mattresses on their heads. You cannot mistake a mattress for a rocket launcher,"</c> <q4 accuses>deplored</q> <s4>its president, Maître Innocent Bahati</s>, contacted by Radio Okapi on Tuesday morning. <s5>He</s> <q5 urges>called on</q> <c5>the government and MONUSCO to secure the Mikenge–Minembwe axis "before the burials multiply"</c>.

<s6>Lawrence Kanyuka, spokesman for the AFC/M23</s>, <q6 accuses>laid</q> <c6>the blame on a "coalition of FARDC, Burundian soldiers and genocidal militias"</c>. <c7>The movement</c>, <s7>he</s> <q7 denies>wrote</q>, <c7>had no position within ten kilometres of the place</c>. <s8>He</s> <q8 accuses>spoke of</q> <c8>"yet another staging by Kinshasa on the eve of the Doha talks"</c>.

For its part, <s9>the Congolese army</s> <q9 confirms>has confirmed</q> <c9>the deaths but not their number</c>. <s10,11>Lieutenant Reagan Mbuyi, who speaks for the Sokola 2 operations in the south of the province</s>, <q10 states>indicated</q> <c10>that an investigation was under way</c> and <q11 pledges>assured</q> the population <c11>that those responsible would be tracked "to the last hill"</c>. Asked about the presence of Burundian troops on the spot, <s12>the officer</s> <q12 no_comment>preferred not to comment</q>.

<s13>Several notables of the Banyamulenge community</s> <q13 denies>contest</q> <c13>the version of the civil society</c>. <q14 accuses>In</q> <s14>their</s> <q14 accuses>view</q>, <c14>it was Wazalendo fighters who shot first, at cattle herders, and the displaced were caught in the middle</c>. <c15>"Each time there are deaths, we are guilty before the sun is up,"</c> <q15 states>laments</q> <s15>one of them</s>, <s16>who</s> <q16 warns>fears</q> <c16>reprisals against his neighbours in Uvira</c>.

The health centre

Fourteen wounded had arrived at the Mikenge health centre by Tuesday noon. <s17>The head nurse</s> <q17 states>reports</q> <c17>a total absence of blood and anaesthetics</c>; <c18>two children operated on without either</c>, <s18>she</s> <q18 states>says</q>, <c18>are now "between two worlds"</c>. <s19>Médecins Sans Frontières</s> <q19 pledges>has announced</q> <c19>the dispatch of a surgical team as soon as the airstrip is usable</c>.

<s20>OCHA</s> <q20 believes>estimates</q> <c20>that more than 38,000 people have left the highlands since the beginning of November</c>. Some have crossed into Burundi by canoe. Others sleep in schools in Baraka, where classes were suspended on Monday by order of the territory administrator.

Kinshasa and Kigali

In the capital, the Council of Ministers observed a minute of silence. <s21,22>The government spokesperson, Patrick Muyaya</s>, <q21 accuses>accused</q> <c21>Rwanda of "directing from Kigali what is executed in Fizi"</c> and <q22 urges>reiterated</q> <c22>that the withdrawal of the Rwandan troops "is not a topic for negotiation but a condition of it"</c>. <s23>A source close to the presidency</s> <q23 states>adds</q> <c23>that Félix Tshisekedi will raise the matter with the Togolese mediator</c>.

<s24>Rwanda</s> <q24 denies>has always denied</q> <c24>sending soldiers to fight alongside the M23</c>. <q25 denies>According to</q> <s25>its Minister of Foreign Affairs, Olivier Nduhungirehe</s>, <c25>Kigali has only taken "defensive measures" at the border and the Congolese accusations are "a gramophone record"</c>. <s26>The most recent report of the UN Group of Experts</s> <q26 accuses>puts</q> <c26>the number of Rwandan soldiers on Congolese soil at between 5,000 and 7,000</c>.

<s27>The head of MONUSCO, Bintou Keita</s>, <q27 condemns>has strongly condemned</q> <c27>the attack</c>. <s28,29>The Mission, whose peacekeepers left South Kivu in June 2024</s>, <q28 confirms>recognizes</q> <c28>that it can no longer intervene in the province</c> but <q29 pledges>offers</q> <c29>to document the violations from Kinshasa</c>. <s30>Inhabitants of Baraka met at the market</s> <q30 condemns>found</q> <c30>this offer "insulting"</c>.

Let us recall that the same axis had already been the scene of an ambush in September. <c31>The assailants</c>, <q31 believes>thought</q> <c31>to have come from the forest of Bijombo</c>, have never been identified. <s32>The military auditorate</s> <q32 states>says</q> <c32>the file is "following its course"</c>.

On the diplomatic front, the delegations are expected in Doha on Thursday for the signature of a protocol on humanitarian access. <s33>An M23 delegate</s> <q33 warns>has hinted</q> <c33>that his side might stay away</c>.
