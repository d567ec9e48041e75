<c1>Drones hit El Obeid market on pay day</c>, <q1 states>say</q> <s1>survivors</s>

By Nadia Ferrant and Mohamed Elzubeir, Nairobi and Port Sudan

Published 4 hours ago | Updated 38 minutes ago

<c2>At least 31 people have died in a drone attack on the livestock market of El Obeid, the besieged capital of North Kordofan</c>, <s2>hospital staff and a local emergency committee</s> <q2 states>say</q>. Sudan's army-led government has declared two days of mourning.

<s3>The army</s> <q3 accuses>blamed</q> <c3>the paramilitary Rapid Support Forces (RSF) for the attack</c>, which came shortly after eleven on Sunday morning, when civil servants had just drawn their first salaries since August. <s4,5>The RSF</s> <q4 denies>denied</q> <c4>involvement</c> and <q5 accuses>alleged</q> <c5>that the army had bombed the market itself "to beg for sympathy in Geneva"</c>.

'Camels were running on fire'

<c6>"The first one fell behind the scales,"</c> <q6 states>said</q> <s6>Abdelrahim Bakheit, a trader of 52 whose left arm is in plaster</s>. <c6>"We ran to the tea women, and the second fell on the tea women. Camels were running on fire. I do not know how else to say it."</c>

<c7>There was no soldier in the place</c>, <s7>he</s> <q7 states>told</q> the BBC by satellite phone, although <s8>he</s> <q8 confirms>admitted</q> <c8>that a checkpoint stood "some way down the road"</c>. <s9>Others</s> <q9 states>spoke of</q> <c9>a pick-up with a mounted gun parked by the well</c>.

IMAGE CAPTION: The market on Sunday, in a picture that <s10>the Sudan Doctors Network</s> <q10 states>says</q> <c10>was taken minutes after the second strike</c>

Who did it?

Both sides fly drones, and both have hit towns with them. Since the fall of El Fasher in October 2025 the front has moved east, to Kordofan, and the sky has become the main battlefield.

<s11>Researchers at Yale's Humanitarian Research Lab</s> <q11 states>report</q> <c11>that thermal scars on satellite images match two munitions of 50kg or more</c>. <c12>Such warheads</c> <q12 believes>are believed</q> <c12>to be carried by Chinese-made CH-95 aircraft</c>, which <s13>several UN panels</s> <q13 states>have said</q> <c13>reached the RSF by way of Chad</c>. <s14>The United Arab Emirates</s> <q14 denies>has repeatedly denied</q> <c14>supplying the group</c>. <c15>"Baseless,"</c> <s15>an Emirati official</s> <q15 denies>said again</q> on Monday.

An army colonel named in an earlier UN report was not among those questioned.

The governor of North Kordofan, Osman Haj Idris, went further. <c16>"This is Abu Dhabi's hand in an RSF glove,"</c> <s16>he</s> <q16 accuses>shouted</q> at a burial attended by hundreds.

A city running out

El Obeid is home to perhaps half a million people, many of whom have fled there twice. <s18>The UN's aid co-ordination office, Ocha</s>, <q18 warns>warned last week</q> <c18>that food stocks would not see out the month</c>. Roads to the south are cut. A convoy of 22 lorries left Kosti on Friday and turned back.

<c19>Thousands</c> <q19 states>are reported</q> <c19>to be walking towards Tendelti</c>. <s20>Mothers arriving there</s> <q20 states>have told</q> aid workers <c20>that RSF fighters searched them for phones and beat boys who could not name their tribe</c> – <c21>accusations</c> that <s21>local volunteers</s>, too, <q21 confirms>have recorded</q>.

<s22>The medical charity MSF</s> <q22 urges>appealed for</q> <c22>"one road, one day, for the wounded"</c>. <s23>Its co-ordinator in the city, Claire Auberson</s>, <q23 states>described</q> <c23>wards where three patients share a mattress</c>. <s24>She</s> <q24 no_comment>would not be drawn</q> <c24>on who had fired</c>.

IMAGE CAPTION: Gen Abdel Fattah al-Burhan, the army chief, visited the wounded in Port Sudan

Talks in doubt

The two sides were due to send delegates to Geneva on 9 June. <s25>The foreign ministry in Port Sudan</s> <q25 states>now says</q> <c25>there is "nothing to discuss with the killers of herders"</c>, <c26>a position</c> <q26 supports>backed</q> by <s26>Egypt</s>. <s27,28>The US envoy</s> <q27 condemns>condemned</q> <c27>the bombing without naming a culprit</c> and <q28 urges>pressed</q> <c28>both generals to keep the date</c>.

<s29>Some in his own team</s> <q29 believes>doubt</q> <c29>they will</c>.
