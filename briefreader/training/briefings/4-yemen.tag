<c1>Houthi assault repelled west of Marib, five soldiers killed</c><q1 states>:</q> <s1>military source</s>

Marib – <c2>Five soldiers of the internationally recognized government were killed and twelve wounded on Saturday when Houthi fighters attacked their positions on the Al-Kasara front west of Marib</c>, <s2>a military source</s> <q2 states>told</q> this site on condition of anonymity.

<s3,4>The source</s> <q3 states>explained</q> <c3>that the attack began shortly before dawn under cover of three explosive drones and lasted for about four hours</c>, <q4 states>stressing</q> <c4>that "not a single trench changed hands"</c>. <c5>The attackers</c>, <s5>he</s> <q5 states>continued</q>, <c5>left eleven bodies behind, some of them of boys no older than fifteen</c>.

<s6>Houthi military spokesman Yahya Saree</s> <q6 denies>denied</q> <c6>that his forces had launched any offensive in Marib</c>. In a post on X, <s7,8>he</s> <q7 accuses>said</q> <c7>that "the mercenaries of the aggression" had shelled villages in Sirwah and been answered</c>, and <q8 warns>warned</q> <c8>that "the hand on the trigger is not tired"</c>. <s9>The group's Al-Masirah TV</s> <q9 states>reported</q> <c9>the death of a woman and her infant son in the shelling</c>; <s10>the Sirwah local authority, which answers to the government side</s>, <q10 denies>maintains</q> <c10>that no house in the district was hit</c>.

The UN-brokered truce of April 2022 expired after six months, but the front lines have hardly moved since. The two sides exchanged 70 prisoners in June. The government's defense minister visited Marib on Thursday, inspected two brigades and promoted several officers.

Detained UN staff

The escalation comes amid a dispute over the United Nations employees held in Sanaa. <s11>The Houthis</s> <q11 accuses>accuse</q> <c11>them of belonging to "an American-Israeli espionage cell"</c>; <s12>the UN</s> <q12 denies>has repeatedly rejected</q> <c12>the accusation</c>. <c13>"Our colleagues are vaccinators, drivers and accountants,"</c> <s13>a spokesperson for Secretary-General António Guterres</s> <q13 denies>said</q> on Friday. <c13>"They must be released, all of them, and now."</c>

<c14>The detainees will be put on trial "in the coming days"</c>, <s14>Abdulwahid Abu Ras, the acting foreign minister in the unrecognized Houthi government</s>, <q14 pledges>was quoted by the Houthi-run Saba news agency as saying</q>. <s15>Abu Ras</s> also <q15 denies>dismissed</q> <c15>reports that two of them had died in custody as "inventions of the Saudi media"</c>.

<s16>The wife of one detained employee</s> <q16 states>said</q> <c16>she had received a single phone call in nine months</c>. <c17>"He asked about the children's teeth,"</c> <s17,18>she</s> <q17 states>recounted</q> from Sanaa, <q18 urges>begging</q> <c18>that her name not be published</c>. <s19>Relatives of three others</s> <q19 no_comment>refused to speak</q>.

<s20,21>The Yemeni government's information minister, Muammar al-Eryani</s>, <q20 condemns>condemned</q> <c20>what he described as "hostage-taking in broad daylight"</c> and <q21 urges>urged</q> <c21>the UN to move its remaining offices to Aden</c>. <s22>He</s> <q22 accuses>charged</q> <c22>that Iran's Revolutionary Guards "run the interrogations and write the confessions"</c>. <s23>Tehran</s> <q23 denies>denies</q> <c23>having any military personnel in Yemen</c>.

Fuel and the port

Meanwhile, long queues formed at petrol stations in Sanaa and Dhamar. <s24>Traders</s> <q24 accuses>put</q> <c24>the shortage down to Israeli strikes that have left only one berth at Hodeidah port usable</c>, while <s25>the Houthi-controlled petroleum company</s> <q25 denies>denies</q> <c25>that there is any shortage at all</c>. <s26>A confidential report by the UN panel of experts, parts of which this site has read</s>, <q26 believes>concludes</q> <c26>that the group resells about a third of the imported fuel on the black market</c>.

<s27>The Israeli military</s> <q27 states>says</q> <c27>its raids target "the smuggling of Iranian weapons"</c>. <s28>Israel's defense minister</s> <q28 warns>threatened</q> last week <c28>to "cut the last rope" should another missile be fired at Eilat</c>.

<s29>The United Arab Emirates-backed Southern Transitional Council</s>, for its part, <q29 denies>rejected</q> <c29>allegations by activists in Hadramawt that its forces had fired on demonstrators in Mukalla</c>. <s30>A video circulating on social media</s> <q30 states>shows</q> <c30>men in uniform shooting into the air beside the fish market</c>. <c31>One of the wounded, a 22-year-old student</c>, <q31 states>reportedly</q> <c31>died on Saturday evening</c>.

<s32>The UN special envoy, Hans Grundberg</s>, <q32 warns>told</q> the Security Council this week <c32>that Yemen "is one miscalculation away from the war it thought it had left behind"</c>. He is due in Muscat on Monday. <s33>A member of the Houthi negotiating team</s> <q33 no_comment>declined to confirm</q> <c33>that they would meet</c>.
