In Doha, a ceasefire without a ceasefire line

By Leonie Hartmann and Karim Aboud
DOHA

After eleven days in a hotel with gilded lifts, the Sudanese army and its paramilitary rivals agreed on Saturday to stop shooting for the Hajj, without agreeing on where either side's soldiers should stand while they do so.

The text runs to two pages. It provides for a truce of 21 days from 24 May, four aid corridors and a commission. <s1>Qatar's chief negotiator, Nasser al-Mannai</s>, <q1 states>told</q> journalists <c1>it was "a door, not a house"</c>. <c2>"Doors matter when people are standing outside in the rain,"</c> <s2>he</s> <q2 states>added</q>.

<c3>Nobody in the army delegation had wanted to sign</c>, <q3 states>said</q> <s3>three people who took part in the talks</s>. <c4>What changed their minds</c>, <s4>they</s> <q4 states>said</q>, <c4>was a call from Cairo shortly after midnight, and a bill</c>: <c5>Saudi Arabia</c> <q5 states>reportedly</q> <c5>offered to pay three months of civil-service wages</c>. <s6>A Saudi official</s> <q6 denies>denied</q> <c6>there had been "any cheque, drawn or imagined"</c>.

<s7>The RSF</s>, for its part, <q7 accuses>accused</q> <c7>the army of breaking the accord before the ink was dry</c>. <c8>Antonov aircraft had dropped barrel bombs on Nyala on Saturday evening</c>, <s8>its negotiator, Brigadier Omar Hamdan Younis</s>, <q8 states>said</q>. <s9>The army</s> <q9 no_comment>made no comment</q>; <s10>a colonel on its team</s>, asked in the lobby, <q10 denies>called</q> <c10>the charge "theatre"</c>.

Whether the commission can check such things is unclear. <s11>Western diplomats</s> <q11 believes>doubt</q> <c11>it</c>. Only Turkey and Norway have offered observers, and <s12>Oslo</s> <q12 states>has made it known</q> <c12>that its own would not leave Port Sudan</c>. <s13>A European envoy who has sat through every round since Jeddah in 2023</s> <q13 believes>put it bluntly</q>: <c13>"We are building the fire brigade after selling the hoses. I have said so in the room. They took notes."</c>

The difficulties go back a long way. A declaration on the protection of civilians was signed in Jeddah in May 2023, and within a week both sides had broken it. A humanitarian truce in 2025 lasted a fortnight. <c14>Each was worse than the last</c>, <q14 states>in the words of</q> <s14>one Sudanese lawyer advising the civilian delegates</s>, <c14>"because each taught them what they could get away with"</c>.

The mood among refugees is little better. In Adré, across the border in Chad, <s15>Khadija Ishag, who has buried two sons since Zamzam was overrun</s>, <q15 states>said</q> <c15>she had heard of the agreement on the radio</c>. <c16>"They say the guns will sleep,"</c> <s16>she</s> <q16 states>said</q>. <c16>"Mine have been awake since I was a girl."</c> <s17>The UN refugee agency</s> <q17 believes>expects</q> <c17>a further 120,000 arrivals by the autumn</c>, truce or not.

In Washington, <s18>the administration</s> <q18 supports>welcomed</q> <c18>the text as "an important first step"</c> and, <q19 states>according to</q> <s19>a State Department official</s>, <c19>is ready to lift sanctions on two Emirati traders</c>. <s20>Human-rights groups</s> <q20 condemns>denounced</q> <c20>the idea</c>. <c21>Impunity with a receipt</c>, <s21>Refugees International</s> <q21 condemns>called</q> <c21>it</c>. <s22>Congressional Democrats</s> <q22 urges>urged</q> <c22>the White House to wait until the corridors are open</c>.

<s24,25>The United Arab Emirates</s>, which <q23 accuses>is accused</q> by <s23>Sudan</s> <c23>of arming the RSF</c>, <q24 denies>again dismissed</q> <c24>the allegation</c>, while <q25 pledges>promising</q> <c25>$500m for reconstruction</c>.

The next round opens on 9 June, this time in Geneva. <s26>Mr al-Mannai</s> <q26 warns>warned</q> <c26>that it could be the last</c>. <s27>One of his aides</s>, packing microphones into a flight case, <q27 states>said</q> with a shrug: <c27>"He says that every time."</c>
