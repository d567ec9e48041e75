<s1>Congo rebels</s> <q1 denies>deny</q> <c1>massacre</c> as fighting nears Uvira again

KINSHASA/BUKAVU, March 4 (Reuters) - <c2>Fighting between the Congolese army and M23 rebels spread along the shore of Lake Tanganyika on Wednesday</c>, <s2>six residents and a local official</s> <q2 states>said</q>, <c2>sending thousands of people towards the Burundian border with mattresses on their heads</c>.

<c3>Rebels shot at least 23 villagers in Luvungi between Sunday and Tuesday</c>, <q3 states>according to</q> <s3>an internal note by the U.N. peacekeeping mission that was seen by Reuters</s>. <c4>The victims had been suspected of feeding pro-government militiamen</c>, <s4,5>it</s> <q4 states>added</q>, <q5 states>citing</q> <c5>eleven survivors</c>.

<s6,7>M23's spokesman, Fabrice Mugisho</s>, <q6 denies>rejected</q> <c6>the note's findings</c> and <q7 accuses>charged</q> <c7>that the mission, known as MONUSCO, was "laundering Kinshasa's propaganda"</c>. <c8>"There was no massacre at Luvungi. There was a battle, which the other side lost,"</c> <s8>he</s> <q8 denies>told</q> Reuters in a text message. <c8>"The dead had rifles."</c>

<s9>MONUSCO</s> <q9 no_comment>declined to comment</q> on leaked documents.

<c10>"They went from house to house asking where the Wazalendo were,"</c> <q10 states>said</q> <s10>a schoolteacher who hid in a banana grove with his two daughters</s>. <s11>He</s> <q11 states>counted</q> <c11>nine bodies on the road the next morning</c>; <s12>his brother-in-law</s> <q12 believes>believes</q> <c12>there are more in the river</c>.

RWANDA'S ROLE

<s13>Congo's government</s> <q13 condemns>denounced</q> <c13>what it called "a crime signed in Kigali"</c>. <s14,15>Communications Minister Odile Kasereka</s> <q14 accuses>blamed</q> <c14>Rwandan officers for planning the advance</c>, and <q15 pledges>said</q> <c15>Kinshasa would take the case to The Hague</c>.

<s16>Kigali</s> <q16 denies>has always denied</q> <c16>Congolese, U.N. and Western charges that it arms and commands M23</c>. In reply, <s17>a Rwandan government spokesperson</s> <q17 accuses>accused</q> <c17>Congo of bombing Banyamulenge villages with drones flown by foreign contractors</c>, <c18>a claim</c> <s18>the Congolese army</s> <q18 denies>called</q> <c18>"an insult to our pilots"</c>.

A U.N. panel of experts is preparing its midterm report. <s19>Its last one</s> <q19 states>found</q> <c19>that Rwanda exercised "effective control" over rebel operations</c>. <s20>Rwanda</s> <q20 denies>disputed</q> <c20>that</c> and expelled nobody, but recalled its ambassador from Brussels.

M23, led mostly by ethnic Tutsis, seized Goma and Bukavu in early 2025 and entered Uvira, a port of several hundred thousand people, that December, days after the presidents of Congo and Rwanda signed a U.S.-brokered accord in Washington. It withdrew under American pressure in January.

HILLS ABOVE THE TOWN

<c21>Rebel columns are now back in the hills above Kiliba</c>, <q21 states>said</q> <s21>Pascal Amisi, who runs a civil society network in Uvira</s>. <s22,23>A Congolese general</s> <q22 denies>played down</q> <c22>the threat</c>, <q23 states>saying</q> by telephone <c23>that "a few infiltrators" had been pushed back</c>. <s24>Three of his soldiers</s>, drinking beer at a checkpoint, <q24 states>gave another picture</q>: <c24>their unit had not been paid since November and half of it had gone home</c>.

<s25>Burundi, which keeps thousands of troops in South Kivu</s>, <q25 warns>warned</q> on Tuesday <c25>that any attack on Uvira would be treated as an attack on Bujumbura</c>. <s26>Its foreign minister</s> <q26 urges>pressed</q> <c26>Washington to impose sanctions on rebel commanders</c>. <c27>The United States was "deeply concerned" and expected all sides to honour their commitments</c>, <q27 states>said</q> <s27,28>a State Department spokesperson</s>, <q28 no_comment>refusing to be drawn</q> on sanctions.

<s29>Two sources close to the Doha talks</s> <q29 states>described</q> <c29>the negotiations as frozen</c>. <c30>A prisoner exchange agreed last autumn is now expected to slip into May</c>, <s30>one of them</s> <q30 states>said</q>. <s31>The other</s> <q31 accuses>faulted</q> <c31>Kinshasa for adding names to the list "every time we reach the end of it"</c>.

<s32>Medecins Sans Frontieres</s> <q32 states>said in a statement</q> <c32>it had treated 64 people with gunshot wounds in four days</c>. <c33>"Our warehouse was looted twice, by men in two different uniforms,"</c> <q33 states>read</q> <s33>the statement, which named no one</s>.

Cholera is also spreading in the camps: <s34>the health ministry</s> <q34 confirms>has confirmed</q> <c34>310 cases</c>, and <s35>aid workers</s> <q35 believes>fear</q> <c35>the rains will bring many more</c>.
