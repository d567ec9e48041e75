In Houla, those who came back are counting the nights

L'OLJ / By Nada TARRAF, 22 May 2026 12:05

Of the 140 families who had settled again in this village facing the Israeli position of Abbad, <c1>some sixty have packed up once more since the beginning of the month</c>, <q1 states>by the count of</q> <s1>the municipality</s>. On the main square, between a pharmacy without a facade and a brand-new minimarket, a bulldozer has been standing with its bucket in the air for eight days. <c2>"Nobody dares to climb on it,"</c> <q2 states>sighs</q> <s2>Abou Fadi, its owner</s>.

On May 14 a drone had dropped a stun grenade a few meters from the machine. The next morning, <s3>a voice from a loudspeaker carried by another drone</s> <q3 urges>called on</q> <c3>the workers to leave</c>. <c4>It was the fourth such incident in the caza of Marjayoun in a month</c>, <q4 states>says</q> <s4>a Lebanese security source</s>, <s5>who</s> <q5 accuses>accuses</q> <c5>Israel of wanting to "sterilize" a strip two kilometers deep</c>.

<s6>The Israeli army, contacted by our publication</s>, <q6 denies>denied</q> <c6>targeting civilian machinery</c>. <c7>The bulldozer</c>, <s7>it</s> <q7 accuses>claimed</q>, <c7>"was employed in the restoration of terrorist infrastructure belonging to Hezbollah"</c>, without specifying which. <s8>Abou Fadi</s> <q8 denies>bursts out laughing</q>: <c8>"Come and see it, my terrorist infrastructure. It's the sewer."</c>

The mayor, an independent elected on a list that beat the Amal-Hezbollah tandem by 19 votes, receives us in a prefabricated room paid for by the Council of the South. <s9>He</s> <q9 accuses>blames</q> <c9>the state as much as the neighbor</c>. <c10>"They told us: come home, the army is deploying, the money is coming,"</c> <s10>he</s> <q10 states>says</q>. <c10>"The army did deploy. It has a very nice checkpoint at the entrance to the village. As for the money, ask them."</c>

Asked, <s11>a source close to the Prime Minister</s> <q11 confirms>acknowledges</q> <c11>"delays"</c>, which <s12>he</s> <q12 states>attributes</q> <c12>to the World Bank's procurement procedures</c>. <c13>The first tranche of the $250 million loan will be disbursed before the end of June</c>, <s13>he</s> <q13 pledges>promises</q>. <s14>The bank's office in Beirut</s> <q14 no_comment>had not replied to our questions</q> as of Thursday evening.

'A message to the negotiators'

Why Houla, and why now? <s15>Retired General Elias Rahme, a former liaison officer with UNIFIL</s>, <q15 believes>sees</q> <c15>in the escalation a message to the negotiators who are due to meet again in Naqoura on May 27</c>. <c16>"The Israelis want to arrive with a fait accompli,"</c> <s16>he</s> <q16 believes>believes</q>. <s17>A Western diplomat posted in Beirut</s> <q17 denies>does not share</q> <c17>this reading</c>. <s18,19>He</s> <q18 believes>leans toward</q> <c18>a local commander's initiative</c> and <q19 states>recalls</q> <c19>that similar incidents last autumn ceased as suddenly as they had begun</c>.

The Lebanese delegation, headed since December by a civilian, plans to put the matter on the agenda. <s20>The Foreign Affairs Ministry</s> <q20 condemns>denounced in a terse statement</q> <c20>"systematic intimidation of a returning population"</c> and has filed a complaint with the Security Council, the eleventh since January. <c21>The Parliament speaker</c>, <q21 states>according to</q> <s21>people who visited him in Ain al-Tineh on Wednesday</s>, <c21>is in a foul mood</c>.

Hezbollah, for its part, says little. <s23,24>The party's MP for the district, Hussein Qabalan</s>, <q23 accuses>charged</q> on Tuesday <c23>that the government was "negotiating under fire and smiling for the photograph,"</c> <q24 states>adding</q> <c24>that the resistance was in no hurry</c>. <c25>The party</c>, <s25>a person familiar with its thinking</s> <q25 states>confides</q>, <c25>has no wish to be dragged into a confrontation before the parliamentary elections</c>, <c26>whose postponement to July</c> <q26 states>is said</q> <c26>to suit everyone</c>. <s27>The Lebanese Forces</s> <q27 accuses>accuse</q> <c27>it precisely of having sought this postponement</c>, <c28>something</c> <s28>it</s> <q28 denies>formally denies</q>.

In the minimarket, Zeinab, 29, is stacking packets of pasta that no one will buy this week. <s29>Her husband</s> <q29 urges>begs</q> <c29>her every evening to return to her parents' home in Beirut</c>. She refuses. <c31>"I did sixty-six days in a school in Aley with two children and a bucket,"</c> <s31>she</s> <q31 states>explains</q>. <c31>"I prefer the drone. At least it's above my own roof."</c>

Four soldiers of the Lebanese army pass on foot, rifles slung. <s32>One of them, very young</s>, <q32 states>murmurs</q> <c32>that the orders are to observe</c>. At dusk, the generators start up and the buzzing begins.
