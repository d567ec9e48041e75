Israel strikes Nabatieh hours after Beirut "last chance" warning

<c1>Building housed rocket workshop</c>, <q1 states>says</q> <s1>Israeli army</s> – <s2>residents</s> <q2 denies>call</q> <c2>that "a lie"</c>

By Rania Sfeir in Nabatieh

France 24 / 14 May, 18:20; last modified 21:05

An Israeli air raid flattened a five-storey block in Nabatieh on Thursday, wrecking the old souk for the second time in two years and straining a truce that is broken, by one side or the other, almost every day.

Lebanon's civil defence pulled seven bodies from the rubble. <c3>Nine more people are missing</c>, <q3 states>according to</q> <s3>its regional head, Hassan Fakhoury</s>. <c4>"We go on through the night,"</c> <s4>he</s> <q4 pledges>promised</q> over the noise of a digger.

"They phoned the wrong house"

Forty minutes before the raid <s5>the Israeli army's Arabic-language spokesman</s> <q5 warns>had warned on X</q> <c5>that people within 300 metres of a building marked in red should leave</c>. The building that fell was the one next to it.

<c6>"They phoned my neighbour, who lives in Abidjan,"</c> <q6 states>said</q> <s6>Samia Jaber, a pharmacist</s>. <c6>"They phoned the wrong house, and then they bombed the wrong house. Or the right one. Who can tell any more?"</c>

<s7>The army</s> <q7 denies>denied</q> <c7>any mistake</c>. <s8,9>It</s> <q8 states>said in a statement</q> <c8>that the target was "a production site for precision rockets belonging to Hezbollah's Unit 4400"</c> and <q9 accuses>accused</q> <c9>the movement of "cynically" placing it under a dental clinic</c>. It named the site's manager as Ali Qassem Daher.

<s10>Two men who worked in the clinic</s> <q10 states>told</q> this reporter <c10>there had been nothing below them but a flooded car park</c>. <s11>A Western military attaché in Beirut</s> <q11 states>put it differently</q>: <c11>"Secondary explosions went on for twenty minutes. Toothpaste doesn't do that."</c>

[Photo: Rescuers in Nabatieh's souk, 14 May. © AFP]

A government in the middle

For the president the timing could hardly be worse. His cabinet has ordered the army to bring all weapons south of the Awali river under state control by the end of June. <c12>Eighty per cent of the work is done</c>, <q12 states>says</q> <s12>the army command</s>; <c13>barely half</c>, <q13 states>reply</q> <s13>the Israelis</s>.

<s14,15>The president</s> <q14 condemns>condemned</q> <c14>the raid as "a message written on the bodies of civilians"</c> and <q15 urges>urged</q> <c15>Paris and Washington, which chair the truce committee, to act</c>. <s16>The prime minister</s> <q16 accuses>spoke of</q> <c16>"a flagrant violation of resolution 1701"</c>. Neither mentioned Hezbollah.

The movement's deputies did not return the favour. <c18>"This government disarms us by day and counts our dead by night,"</c> <q18 accuses>said</q> <s18>Imad Zaarour, MP for Baalbek-Hermel</s>. <s20,22>Hezbollah's leader</s> <q20 denies>has rejected</q> <c20>the accusation that his men are rearming</c> – <c21>a claim</c> <s21>Israel</s> <q21 states>makes</q> <c21>weekly</c> – while <q22 pledges>vowing</q> <c22>never to hand over "a single bullet" north of the Litani</c>.

The "last chance"

On Wednesday evening a US delegation led by deputy envoy Carla Whitcombe left Beirut. <s23>Officials briefed on the talks</s> <q23 states>say</q> <c23>she had given Lebanon until 1 June to publish a timetable</c>. <s24>Her deputy</s> <q24 warns>is reported to have warned</q> <c24>that Washington could not otherwise "hold Israel back"</c>. <s25>The embassy</s> <q25 no_comment>did not wish to comment</q> <c25>on private conversations</c>.

<c26>An ultimatum</c> is how <s26>Lebanese newspapers</s> <q26 states>described</q> it. <s27>L'Orient-Le Jour</s>, quoting a minister, <q27 states>wrote</q> <c27>that "the Americans came with a calendar and left with a stopwatch"</c>.

Unifil, whose mandate ended last December, no longer patrols the border. <s28>One of its former officers, a French colonel who knows the sector well</s>, <q28 believes>fears</q> <c28>"a war by habit"</c>. Asked whether it could still be avoided, <s29>he</s> <q29 states>answered</q> with a shrug: <c29>"It has been avoided every day for eighteen months. One day someone will forget to."</c>

Schools in the district stay shut on Friday.
