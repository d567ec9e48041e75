<c1>‘We were told the south side was safe’</c><q1 states>:</q> <s1>survivors of Gaza City school strike</s>

<s2>Displaced families</s> <q2 denies>dispute</q> <c2>Israeli claim that militants were using building</c> as toll passes 20

The names were written on the blackboard of classroom 4B, because there was no other surface left. Twenty-two of them by Sunday evening, in chalk, in three different hands. <c3>“When a family is found we draw a line under it,”</c> <q3 states>said</q> <s3>Rami, a caretaker at the al-Zahra girls’ school who helped pull bodies from the stairwell</s>.

The building in the Daraj quarter had sheltered about 600 people since June. Two missiles struck its north wing shortly after evening prayers on Saturday. <s4,5>The Israel Defense Forces</s> <q4 confirms>confirmed</q> <c4>the strike</c> within the hour, <q5 states>describing</q> <c5>the target as “a Hamas command and control complex embedded inside a compound that previously served as a school”</c>. <s6>It</s> <q6 states>said</q> <c6>numerous steps had been taken to limit harm to civilians</c>. It did not list them.

Naming no one, <s7>the army</s> later <q7 states>said</q> <c7>at least nine “operatives” had been killed</c>. <s8>Gaza’s health ministry, which is run by Hamas</s>, <q8 states>put</q> <c8>the dead at 22, eight of them children</c>. <s9,10>Hamas itself</s> <q9 denies>denied</q> <c9>it had any presence in the school</c> and <q10 accuses>called</q> <c10>the attack “a deliberate massacre of the displaced”</c>.

Neither version quite matches what people in the courtyard describe. <s11>Four of them, interviewed separately by phone</s>, <q11 states>said</q> <c11>a man they knew as a municipal policeman had been sleeping with his brothers in the north wing for a week</c>. <c12>“He had a pistol, like all of them. He directed the bread queue,”</c> <s12>one</s> <q12 states>said</q>. <s13>Another, Umm Khaled, who lost a granddaughter</s>, <q13 denies>was scornful</q>. <c13>“Command centre? There was not even a socket.”</c>

What angers her most is the telephone call. On Friday <s14>a voice speaking good Arabic with an Israeli accent</s> <q14 warns>warned</q> several families <c14>to move away from the windows facing the market</c>. <s15>She</s> <q15 believes>took</q> <c15>that to mean the other side of the building was safe</c>, and carried her mattress there herself. <s16>The IDF</s> <q16 no_comment>would not say</q> <c16>whether such a call had been made</c>.

A former Israeli artillery officer, now with a veterans’ group critical of the war, was less reticent. <c17>“The call is a ritual,”</c> <s17>he</s> <q17 condemns>said</q>. <c17>“It protects the caller, not the called.”</c>

International reaction was swift and familiar. <c18>The UN secretary-general was appalled by the loss of life</c>, <s18>his spokesman</s> <q18 states>said</q>. <s20>France</s> <q20 condemns>condemned</q> <c20>the strike</c>; <s21>Germany</s> <q21 urges>called for</q> <c21>“clarity”</c>; <s22>Washington</s> <q22 supports>reaffirmed</q> <c22>Israel’s right to pursue those who hide behind civilians</c>. <s23>Qatar and Egypt, which are brokering the talks on a new truce</s>, <q23 warns>warned</q> <c23>that the deal could collapse before it was signed</c>. Delegations had been ordered to stay in Cairo until Wednesday.

<s24>Two people with knowledge of those talks</s> <q24 states>said</q> <c24>the list of prisoners was all but agreed</c>. <s25>An Israeli minister</s> <q25 denies>dismissed</q> <c25>the report as “wishful thinking by people who are not in the room”</c>, but <s26>his own party’s deputy leader</s> <q26 confirms>conceded</q> <c26>that “the gaps are small”</c>.

At al-Shifa, or what functions of it, a surgeon had been on his feet for 31 hours. <s27>He</s> <q27 urges>appealed for</q> <c27>external fixators, blood bags and somebody to relieve him</c>. <c28>“My deputy was called Yusuf. He is on the blackboard,”</c> <s28>he</s> <q28 states>said</q>, and hung up.

By nightfall the army’s allegation had hardened into fact on one set of television channels and into slander on another. The army vowed nothing and the neighbourhood expected nothing. <c29>One boy of about 12</c> <q29 states>was said</q> <c29>to be still under the stairs</c>. <s30>Neighbours</s> <q30 states>swore</q> <c30>they could hear knocking</c>; <s31>the civil defence, whose only digger is out of diesel</s>, <q31 denies>doubted</q> <c31>it</c>. Rami stayed with a torch all the same, and a piece of chalk in his shirt pocket.
