Live: <c1>Rafah crossing will open within 48 hours</c>, <q1 pledges>says</q> <s1>Egypt</s>

The National's Middle East desk

20:55
<s2>Israel</s> <q2 denies>denies</q> <c2>agreeing to Rafah date</c>

<s3>The Israeli Prime Minister's office</s> <q3 denies>has rejected</q> <c3>Cairo's announcement that the Rafah crossing is to reopen in both directions on Sunday</c>. <c4>"No date has been set and none will be set before the last body is returned,"</c> <q4 denies>reads</q> <s4>a statement sent to correspondents</s>. <s5>Diaa Rashwan, head of Egypt's State Information Service</s>, <q5 states>had told</q> Al Qahera News <c5>that the arrangements were complete "down to the colour of the buses"</c>.

Two European diplomats involved in the EU border mission were in Al Arish on Friday to inspect the terminal. <c6>Everything was ready on the Egyptian side</c>, <q6 states>said</q> <s6>one of them</s>. <s7>The other</s> <q7 states>would say only</q> <c7>that he had packed for a week</c>.

19:10
<c8>Strike on Khan Younis tent kills five</c><q8 states>:</q> <s8>medics</s>

<c9>An Israeli air strike on a tent in Al Mawasi killed five people on Friday evening, two of them girls</c>, <s9>staff at Nasser Hospital</s> <q9 states>say</q>. <s10,11>The Israeli military</s> <q10 confirms>confirmed</q> <c10>that it had carried out an attack in the area</c> and <q11 states>said</q> <c11>it had been aimed at "a Hamas sniper who posed an immediate threat"</c>. <c12>Whether he was hit</c> <s12>it</s> <q12 no_comment>did not disclose</q>.

<c13>"There was no sniper here. There is a man who sells falafel and there are children who owe him money,"</c> <q13 denies>said</q> <s13>Umm Tamer, whose tent stands two rows away</s>. <s14>Footage filmed by a neighbour and shared with The National</s> <q14 states>shows</q> <c14>burning canvas and men passing water in cooking pots</c>.

<s15>Gaza's Government Media Office</s> <q15 accuses>claims</q> <c15>that Israel has broken the ceasefire 391 times since it took hold on October 10</c>. <s16,17>Israel</s> <q16 denies>disputes</q> <c16>the count</c> and <q17 accuses>accuses</q> <c17>Hamas of staging the recovery of hostages' remains for the cameras</c>.

17:30
<s18>Qatar</s> <q18 denies>hits back at</q> <c18>'fabricated' hostage memo</c>

<s19>The Qatari Foreign Ministry</s> <q19 denies>described</q> <c19>as "fabricated from the first comma" a document published by an Israeli website</c>, <s20>which</s> <q20 accuses>alleged</q> <c20>that Doha had advised Hamas to hold back the bodies</c>. <s21,22>Ministry spokesman Dr Majed Al Ansari</s> <q21 urges>appealed to</q> <c21>Washington to "help the parties distinguish a mediator from a target"</c>, <q22 states>noting</q> <c22>that his country had been bombed once already while hosting talks</c>.

<s23>The website's editor</s> <q23 states>insists</q> <c23>that the memo is genuine</c>. Israeli officials were quick to pick it up: <c24>it was</c>, <s24>Foreign Minister Gideon Saar</s> <q24 accuses>posted</q>, <c24>"what we always knew, now with a letterhead"</c>.

15:45
UN security council to vote on Monday

The Security Council will vote on Monday on a US draft that would create an international stabilisation force for Gaza. Indonesia, Azerbaijan and Pakistan have been named as possible contributors. <s25>Russia, which has circulated a text of its own</s>, <q25 condemns>says</q> <c25>the American one "forgets the word Palestine"</c>. <s26>The UAE</s> <q26 states>made it clear</q> <c26>that it would not send troops without a clear legal framework</c>.

<s27>Hamas</s> <q27 warns>cautioned</q> <c27>that any force charged with disarming it would "become a party to the conflict"</c>. <s28,29>A senior member of the group reached in Istanbul, who asked not to be identified because he was not authorised to brief the press</s>, <q28 believes>thought</q> <c28>a freeze on the use of weapons "could be discussed over a long lunch"</c>, but <q29 denies>ruled out</q> <c29>handing over a single rifle to foreigners</c>.

<s30>The Palestinian Authority</s> <q30 supports>welcomed</q> <c30>the draft</c>. <s31>Its vice president, Hussein Al Sheikh</s>, <q31 supports>called</q> <c31>it "an imperfect door, but a door"</c>.

14:05
Analysis: the yellow line hardens

The yellow blocks that Israeli troops have laid across the strip were meant to be temporary. <s32>Maps drawn up from satellite images by two Israeli NGOs</s> <q32 states>suggest</q> <c32>they have crept several hundred metres west of where the agreement put them</c>. <s33>The military</s> <q33 denies>denies</q> <c33>it</c>. <c34>More than 200 Palestinians</c> <q34 believes>are believed</q> <c34>to have been shot dead near the line</c>, which in many places no one has marked.
