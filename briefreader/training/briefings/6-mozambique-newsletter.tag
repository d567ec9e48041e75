CABO DELGADO WEEKLY — Issue 214

Contents: raid on Macomia; gas project; Rwandan contract; short news

1. <c1>“At least 18 dead” in Macomia</c><q1 states>:</q> <s1>witnesses</s>

Insurgents entered the district seat of Macomia before sunrise on 22 February and stayed until the following afternoon. <s2>The defence ministry's first bulletin</s> <q2 states>spoke of</q> <c2>“a frustrated incursion”</c>; <s3>its second, eight hours later</s>, <q3 confirms>conceded</q> <c3>that “certain infrastructures” had been lost</c>. Neither gave casualties.

<s4>Local sources, including a nurse and two traders who sheltered in the cashew plantations</s>, <q4 states>say</q> <c4>at least 18 people died, among them the head teacher of the secondary school</c>. <c5>Seven</c>, <s5>the nurse</s> <q5 accuses>alleges</q>, <c5>were shot by marines who mistook them for insurgents</c>. <s6,7>Omar Saranga, the ministry's spokesman</s>, <q6 denies>flatly rejected</q> <c6>this version</c>, <q7 states>telling</q> STV <c7>that “our forces know the face of the enemy”</c>.

<s34>Islamic State Mozambique (ISM)</s> <q34 states>claimed</q> <c34>the raid</c> on 24 February. <s8>Its weekly, Al-Naba</s>, <q8 states>boasts</q> <c8>of 31 “crusader soldiers” killed and four vehicles seized</c>. <c9>The photographs are authentic</c>, <q9 believes>in the view of</q> <s9>two analysts we consulted</s>, <s10>one of whom</s> <q10 states>points out</q> <c10>that the vehicles shown are in fact police ones delivered by the European Union</c>. <s11>An EU spokesperson in Maputo</s> <q11 no_comment>could not immediately say</q> <c11>whether this was so</c>.

Comment: the pattern is that of May 2024. The garrison had again been thinned out, and again people in the villages had seen the column coming. <s12>A community leader in Xinavane</s> <q12 states>is adamant</q> <c12>that he rang the commander at 21h</c>. <s13>The commander, now transferred to Nampula</s>, <q13 denies>disputes</q> <c13>having received any call</c>.

2. <s35>TotalEnergies</s><q35 denies>:</q> <c35>“no impact”</c>

Three days after the raid, <s14>Patrick Pouyanné, the chief executive of TotalEnergies</s>, <q14 states>assured</q> investors <c14>that work on the $20bn gas plant at Afungi was proceeding “inside a fortress”</c>. <s15>He</s> <q15 denies>ruled out</q> <c15>a second declaration of force majeure</c>. <s16,17>Friends of the Earth</s> <q16 condemns>lashed out at</q> <c16>the choice of words</c>, <q17 states>arguing</q> <c17>that a fortress is what the villagers outside do not have</c>.

The company is still the object of a complaint in France, where <s18>an NGO</s> <q18 accuses>accuses</q> <c18>it of complicity in the torture of civilians held in containers at the site's gate in 2021</c>. <s19>Total</s> <q19 denies>says</q> <c19>it had no knowledge of the events</c>. The contractor, Saipem, plans to bring in 400 more workers in April.

3. Who pays Kigali?

<s20>Rwanda's foreign minister, Olivier Nduhungirehe</s>, <q20 warns>let it be known in an interview with Jeune Afrique</q> <c20>that his country's 5,000 troops “cannot stay on credit”</c>. EU support worth €40m ran out in the autumn. <s21>President Daniel Chapo</s>, asked on Friday, <q21 denies>denied</q> <c21>that there were arrears</c>; <s22>his finance minister</s> <q22 states>had told</q> parliament a week earlier <c22>that talks on “a payment calendar” were advanced</c>. <c23>Rwandan officers</c> <q23 states>are said</q> <c23>to be selling rations in Mocímboa da Praia market</c>. We have seen no proof.

<c24>Belgium</c> <q24 believes>is understood</q> <c24>to oppose a new tranche</c>, <q25 states>citing</q> <c25>Rwanda's role in eastern Congo</c>.

4. Displacement

<s26>The IOM</s> <q26 states>registered</q> <c26>22,410 people on the move between 20 and 27 February</c>. <s27>Its bulletin</s> <q27 warns>cautions</q> <c27>that many are being counted twice</c>. <s28>Bishop António Juliasse of Pemba</s> <q28 urges>implored</q> <c28>donors “not to grow used to us”</c>. <s29>He</s> <q29 states>put the number of burnt chapels at</q> <c29>nine</c>.

5. In brief

Two fishermen from Matemo are missing. <s30>Relatives</s> <q30 believes>fear</q> <c30>a navy patrol took them</c>. — <s31>The governor, Valige Tauabo</s>, <q31 pledges>has undertaken</q> <c31>to reopen the N380 by Easter</c>. — A curfew in Quissanga was lifted. — <s32>Police</s> <q32 states>maintain</q> <c32>that journalist Arlindo Chissale, who vanished in January 2025, “left of his own will”</c>, <c33>a contention</c> <s33>his brother</s> <q33 denies>calls</q> <c33>“an insult”</c>.
