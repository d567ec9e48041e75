Myanmar: Paraglider attack on festival must be investigated as a war crime

(Bangkok) – <c1>The Myanmar military's bombing of a candlelight festival in Ayadaw township killed at least 26 people, most of them women and children, and was an apparent war crime</c>, <s1>the Rights Monitor for Mainland Southeast Asia</s> <q1 accuses>said</q> today.

On the evening of 8 October, two motorized paragliders flew over a primary school in the village of Kan Thar, Sagaing Region, where about a hundred people had gathered for the Thadingyut full moon. They dropped two mortar rounds, circled and came back. <c2>"I heard a noise like a motorbike in the sky and I told my sister to blow out her candle,"</c> <s2>a 19-year-old student</s> <q2 states>told</q> researchers. <c2>"She laughed at me. When I found her I knew her only by the bracelet."</c> <s3>Three other witnesses</s> <q3 states>gave matching accounts of</q> <c3>the second pass</c>. <s4>One, a member of the local People's Defence Force (PDF)</s>, <q4 confirms>conceded</q> <c4>that armed men had been in the crowd, but "to light candles, like everybody"</c>.

<c5>"The junta cannot hold this ground, so it punishes the people who live on it,"</c> <q5 accuses>said</q> <s5>Thiri Lwin, the organization's deputy director</s>. <c6>"The jet fuel ban has holes you could fly a squadron through,"</c> <s6,7>she</s> <q6 warns>warned</q>, <q7 urges>calling on</q> <c7>ASEAN governments to close them before the election</c>.

The State Administration Council, since renamed, did not issue a statement for two days. Then <s8>its spokesperson, Major General Aung Myo Latt</s>, <q8 denies>rejected</q> <c8>reports of a massacre</c>. <s9>He</s> <q9 accuses>claimed</q> <c9>that "terrorists" had used villagers as human shields at what was "not a festival but a protest"</c>. <s10>Pro-military Telegram channels</s> went further, <q10 states>suggesting</q> <c10>that the dead had been killed by PDF explosives</c>, <c11>a theory</c> which <s11>the crater analysis carried out by Myanmar Witness</s> <q11 denies>contradicts</q>. <s12>The military</s> <q12 no_comment>did not reply to two letters setting out our findings</q>.

A pattern

It was not the first attack of its kind. <q13 states>According to</q> <s13>figures compiled by the Armed Conflict Location & Event Data project</s>, <c13>paramotors and gyrocopters were used in 135 attacks between December and September</c>. Earlier this year the air force bombed a school in Nyaung Wun, <c14>an act</c> that <s14>the National Unity Government (NUG)</s> <q14 condemns>called</q> <c14>"beyond the reach of words"</c> while <s15>the junta</s> <q15 denies>denied</q> <c15>that it had ever happened</c>. In Rakhine State, <s16>the Arakan Army</s> <q16 accuses>accuses</q> <c16>the military of killing 14 pupils in Minbya</c>; <c17>it</c> <q17 accuses>is itself alleged</q> <c17>to have shot Rohingya villagers at Gyin Chaung</c>, <c18>which</c> <s18>its leaders</s> <q18 denies>deny</q>. <s19>Karenni medics</s> <q19 believes>fear</q> <c19>that hospitals in Demoso will be hit next</c>.

Conscripts have been called up in Monywa since April. <s20>A deserter from the Northwestern Command</s> <q20 states>told</q> us in September <c20>that recruits are given "two days and a helmet" before being strapped into paramotors</c>. <s21>His sergeant's</s> <q21 states>words</q>: <c21>"Villages have no anti-aircraft guns."</c>

International response

<s22>The UN Secretary-General's spokesman</s> <q22 condemns>condemned</q> <c22>the attack</c>. <s23>The European Union</s> <q23 supports>expressed its solidarity with</q> <c23>the families</c>, and <s24>Malaysia, as ASEAN chair</s>, <q24 pledges>promised</q> <c24>to raise it "at the highest level"</c>. <s25>China, which brokered the ceasefire in Lashio</s>, <q25 no_comment>has kept silent</q>; <s26>Russia</s> <q26 supports>welcomed</q> <c26>the vote planned for 28 December as "a step towards normality"</c>. <s27>Families in Kan Thar</s> <q27 condemns>scorn</q> <c27>the idea</c>. <c28>Nobody will come to a polling station</c>, <q28 believes>thinks</q> <s28>a village elder</s>, <c28>because polling stations are in schools</c>.

Recommendations

<s29>The Rights Monitor</s> <q29 urges>urges</q> <c29>the Security Council to refer the situation to the International Criminal Court</c>, <c30>a demand</c> that <s30>more than 240 Myanmar groups</s> <q30 supports>endorse</q>.
