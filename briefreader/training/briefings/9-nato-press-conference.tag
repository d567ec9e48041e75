<c1>Drone incursions "reckless and probably deliberate"</c1><q1 accuses>:</q1> <s1>NATO deputy chief</s1>

From our correspondent in Brussels. Full transcript to follow.

15.02 – The Deputy Secretary General, Anneke Terlouw, walks to the lectern twenty minutes late. Ministers have endorsed the capability targets and signed a letter of intent on a common drone-detection network.

15.04 – <s2>She</s2> <q2 condemns>begins by condemning</q2> <c2>last night's strikes on Kharkiv and Odesa</c2>. <c3>"Nine people who went to bed yesterday won't be at work today. That's what Moscow's talk of a truce amounts to,"</c3> <s3>Terlouw</s3> <q3 accuses>says</q3>.

15.06 – On the Baltic: <s4>allies</s4> <q4 pledges>have committed</q4> <c4>to keep eight extra fighters at Ämari and Šiauliai through the winter</c4>. <c5>Of the 14 drones tracked over Lithuania and Poland this month, eleven</c5> <q5 believes>are thought</q5> <c5>to have been launched from Belarus</c5>. <s6>Minsk</s6> <q6 denies>has said</q6> <c6>they were smugglers' balloons</c6>, <c7>an explanation</c7> <s7>she</s7> <q7 denies>calls</q7> <c7>"imaginative"</c7>.

15.09 – First question, from Lithuanian radio: does NATO regard this as an armed attack? <c8>"No. But I'd not call it an accident either,"</c8> <s8>she</s8> <q8 states>answers</q8>. <c8>"When the same accident happens fourteen times, you look for the driver."</c8> <s9>She</s9> <q9 no_comment>will not discuss</q9> <c9>the rules of engagement</c9>.

15.12 – <s10>The Dutch minister, standing next to her</s10>, <q10 states>chips in</q10> <c10>that his F-35 pilots had a lawful order to fire on the 9th and did</c10>. <s11>He</s11> <q11 denies>brushes aside</q11> <c11>Russian claims that the wreck was planted</c11>. <s12>Polish prosecutors</s12> <q12 confirms>confirmed</q12> only this morning <c12>that the engine number belongs to a batch delivered to Yelabuga</c12>.

15.15 – Reuters wants to know about money. <c13>Twenty-three members will reach 3.5 per cent by 2032</c13>, <s13,14>Terlouw</s13,14> <q13 states>estimates</q13>, <q14 confirms>acknowledging</q14> <c14>that "two or three need a bit of a push"</c14>. Spain isn't mentioned by name. <s15>Its delegation</s15> <q15 states>lets it be known by text message</q15> <c15>that Madrid considers 2.1 per cent "sufficient and realistic"</c15>.

15.19 – The Ukrainian question. <s16>The reporter from Suspilne</s16> <q16 states>says</q16> <c16>brigades near Pokrovsk are down to six interceptors a day</c16>. <s17,18>Terlouw</s17,18> <q17 states>refers to</q17> <c17>the packages financed under PURL, worth $4.3 billion so far</c17>, but <q18 no_comment>declines to put a date on</q18> <c18>the next Patriot delivery</c18>. <s19>Kyiv's mission to the Alliance</s19> <q19 warns>has been warning since August</q19> <c19>that the stock of PAC-3 missiles won't outlast January</c19>.

15.23 – On North Korea: <s20>South Korean intelligence</s20> <q20 believes>reckons</q20> <c20>that 6,000 engineers and deminers are on their way to Kursk region</c20>. NATO's own figures are lower. <s22>She</s22> <q22 denies>plays down</q22> <c22>rumours of a third Korean brigade at the front</c22>.

15.26 – Sharp exchange with a Hungarian journalist, <s23>who</s23> <q23 accuses>claims</q23> <c23>the Alliance is "prolonging the agony"</c23>. <c24>"The agony could end this evening with a phone call from the Kremlin to its own generals,"</c24> <s24>she</s24> <q24 states>snaps</q24>. Budapest's minister had left by then. <s25>His office</s25> <q25 supports>later reiterated its support for</q25> <c25>a summit without preconditions</c25>.

15.31 – Across the street, at the Commission's midday briefing, <s26>a spokeswoman for the EU's foreign policy chief</s26> <q26 urges>called on</q26> <c26>Georgia to stop the re-export of dual-use optics</c26>. <s27>Tbilisi</s27> <q27 denies>has dismissed</q27> <c27>such allegations as blackmail</c27>. <c28>The twentieth sanctions package would be tabled "in due course"</c28>, <s28>she</s28> <q28 states>added</q28>; <s29>diplomats</s29> <q29 states>told</q29> us <c29>it is stuck over Belgian worries about the assets at Euroclear</c29>.

15.34 – <s30>The Kremlin's spokesman</s30> <q30 accuses>reacts</q30>, in a voice message to reporters: <c30>"NATO is looking for a pretext, and when there is none it makes one out of plywood and foam."</c30>

15.40 – It's over. Ministers meet again in February. The next North Atlantic Council at ambassadorial level is on Thursday, when the Supreme Allied Commander is to present his plan for the eastern flank.
