Critical Questions: What Is Left of Iran's Nuclear Program?

By Miriam Solberg and Arash Daneshvar, Middle East Program

On April 6, the International Atomic Energy Agency (IAEA) circulated its first quarterly report on Iran since inspectors were let back into Bushehr. <s1>The report</s> <q1 states>states</q> <c1>that the agency "has lost continuity of knowledge" of Iran's stock of highly enriched uranium</c>. <s2>Tehran</s> <q2 denies>rejected</q> <c2>the document as politically motivated</c>; <s3>Israel</s> <q3 states>said</q> <c3>it vindicated last June's strikes</c>. What do we actually know?

Q1: How much enriched uranium does Iran still have?

A1: Before the twelve-day war, <s4>the IAEA</s> <q4 states>estimated</q> <c4>the stockpile of 60 percent material at a little over 440 kilograms</c>. <c5>Most of it</c> <q5 believes>is thought</q> <c5>to be buried in the tunnels at Isfahan</c>, which were struck with cruise missiles but not with bunker-busters. <c7>U.S. intelligence agencies assess with moderate confidence that the canisters have not been moved</c>, <q7 states>according to</q> <s7>two officials familiar with a February briefing to Congress</s>.

Israeli officials are less sanguine. <s8>A former head of research in military intelligence</s> <q8 believes>told</q> the authors <c8>that some of the canisters were "very likely" taken out by truck in the days before the first strikes</c>. <s9>Satellite images published by the Institute for Science and International Security</s> <q9 states>show</q> <c9>eighteen vehicles at the northern entrance on June 11</c>. What they carried is unknown. <s10>Iran's foreign minister, asked about the images in Geneva</s>, <q10 denies>ridiculed</q> <c10>them as "pictures of a cement delivery."</c>

Q2: Is Iran rebuilding?

A2: At Natanz, no. At the mountain facility south of it known as Kuh-e Kolang Gaz La, almost certainly. <s33>Commercial imagery from March</s> <q33 states>shows</q> <c33>three new portals and a thick security wall</c>. <s11,12>The Atomic Energy Organization of Iran</s> <q11 confirms>has confirmed</q> <c11>construction at the site</c> but <q12 denies>denies</q> <c12>that centrifuges will be installed there</c>. <s13,14>European diplomats</s> <q13 believes>suspect</q> <c13>otherwise</c>, <q14 states>noting</q> <c14>that Tehran has refused to submit design information since 2023</c>.

There is also the matter of missiles. <s15>The Israel Defense Forces</s> <q15 states>claim</q> <c15>Iran is producing dozens of ballistic missiles a month again</c>. <s34>We</s> <q34 believes>regard</q> <c34>that number as plausible but unproven</c>. <s16>Iranian commanders, who have an interest in exaggeration</s>, <q16 states>boast</q> <c16>of far higher rates</c>. <c17>"The enemy saw two percent of what we have,"</c> <s17>the spokesman of the Revolutionary Guards' aerospace force</s> <q17 states>told</q> state television in March.

Q3: Has Iran decided to build a weapon?

A3: <s18>The consensus of Western services</s> <q18 believes>remains</q> <c18>that it has not</c>. Khamenei's fatwa has not been revoked, although <s19>some 70 members of parliament</s> <q19 urges>have petitioned</q> <c19>the Supreme National Security Council to have it reviewed</c>. <s20>One of them, Tehran deputy Morteza Sabeti</s>, <q20 states>argued</q> <c20>that "the treaty gave us bombs, only not our own."</c> <s21,22>The government of Masoud Pezeshkian</s> <q21 denies>insists</q> <c21>that Iran does not seek nuclear arms</c> and <q22 accuses>accuses</q> <c22>the IAEA of passing the names of scientists to Israel</c>, <c23>a charge</c> <s23>the agency's director general</s> <q23 denies>has called "absurd and dangerous"</q>.

Q4: How likely is another round of fighting?

A4: <s24>Most analysts we consulted</s> <q24 believes>put the odds at</q> <c24>better than even by the end of the year</c>. <s25>Israel's defense minister</s> <q25 warns>has warned</q> <c25>that Israel will "return again and again" should enrichment resume</c>. <s26>The White House</s> <q26 supports>backs</q> <c26>that position in public</c>; in private, <s27>administration officials</s> <q27 states>say</q> <c27>the president has no appetite for another campaign before the midterms</c>. <s28>Gulf governments</s> <q28 urges>are urging</q> <c28>both sides to accept an Omani proposal for a regional fuel consortium</c>.

Miscalculation is the bigger danger. In January, <s29>Tehran</s> <q29 accuses>blamed</q> <c29>Israel for an explosion at a gas facility near Asaluyeh</c>; <s30>Israel</s> <q30 no_comment>kept silent</q>; and <c31>the cause</c>, <q31 states>it later emerged from</q> <s31>a report by the oil ministry itself</s>, <c31>was a corroded valve</c>. Three air defense batteries had by then been put on full alert.

Q5: What should policymakers watch?

A5: Three things. First, whether inspectors are allowed into Isfahan; <s32>the IAEA</s> <q32 states>says</q> <c32>it has asked nine times</c>. Second, the fate of the snapback sanctions, in force again since September. Third, the succession. An invitation to talks in Muscat is on the table for May, and both delegations plan to attend.
