In their own words: five statements from three wars

Documentation, 17–19 April. Translations by our staff; spelling as in the originals. <s1>We</s> <q1 warns>caution</q> readers <c1>that no claim printed here has been independently checked</c>.

I. Alliance Fleuve Congo / M23, Goma

In a communiqué signed by its spokesman, Désiré Mugabo, <s2>the AFC/M23</s> <q2 accuses>accuses</q> <c2>"the coalition of the Kinshasa regime" of bombing densely populated areas of Masisi and Walikale "at 4.20 this morning, by CH-4 drones and Sukhoi-25"</c>. <c3>Nineteen civilians were killed in Kashebere</c>, <s3>it</s> <q3 states>continues</q>, <c3>among them a midwife on duty</c>. <s4,5>The movement</s> <q4 denies>"categorically denies"</q> <c4>having broken the Doha declaration</c> and <q5 pledges>pledges</q> <c5>to "protect and defend the population at the source of the threat"</c>.

<s6>The text</s> <q6 urges>ends by calling on</q> <c6>the mediator, Qatar, and the African Union "to open their eyes"</c>.

II. Armed Forces of the DRC (FARDC), Kinshasa

The reply came the same evening, read on national television by General Placide Ilunga, who wore fatigues.

<c7>"The FARDC deny with the last energy these lies from Kigali's loudspeaker,"</c> <s7>the general</s> <q7 denies>said</q>. <c7>"Our aircraft struck an ammunition depot, I repeat, a depot, hidden by the terrorists in a health centre which had been closed since February."</c> <c8>Thirty-three rebels had been "neutralised"</c>, <s8>he</s> <q8 states>added</q>. <s9>He</s> <q9 no_comment>gave no answer</q> when a reporter from Actualité.cd asked about the midwife.

<s10>The army</s> further <q10 accuses>blamed</q> <c10>"the Rwandan Defence Force and its auxiliaries" for the displacement of 42,000 people</c>. <c11>An allegation</c>, <q11 denies>replied</q> <s11>Rwanda's government spokeswoman</s> on X, <c11>"as old as the FDLR, whom Kinshasa feeds"</c>.

III. Houthi military media, Sana'a

Brigadier General Hamid al-Razami spoke for nine minutes in front of the usual map.

<c12>"In victory for the oppressed Palestinian people, the naval force, the drone force and the missile force carried out a joint operation against the ship Aegean Lark in the northern Red Sea,"</c> <s12,13>he</s> <q12 states>declared</q>, <q13 states>claiming</q> <c13>direct hits "by the grace of God"</c>. <c14>The vessel</c>, <q14 states>according to</q> <s14>him</s>, <c14>had violated the ban on Israeli ports</c>. <s15>He</s> <q15 warns>threatened</q> <c15>"every company, whatever its flag" with the same</c>.

<s16>The ship's Greek manager</s> <q16 denies>denied</q> <c16>that she had called at Israel in three years</c>. <s17>UKMTO, the British navy's reporting office</s>, <q17 confirms>confirmed</q> <c17>an explosion "in close proximity"</c>; <c18>the crew</c> <q18 believes>are believed</q> <c18>to be safe</c>.

IV. US Central Command, Tampa

A single paragraph. <s19>Centcom</s> <q19 states>"assesses"</q> <c19>that one anti-ship missile and two drones were launched from Hodeidah, "all of which missed"</c>. <s20,21,22>It</s> <q20 condemns>describes</q> <c20>the launch as "reckless"</c>, <q21 states>notes</q> <c21>that no American ship was involved</c> and <q22 pledges>promises</q> <c22>"freedom of navigation, not press releases"</c>.

Asked by telephone for photographs, <s23>the duty officer</s> <q23 no_comment>declined</q>.

V. A correction

On Sunday <s24>the Houthi agency Saba</s> <q24 confirms>acknowledged</q> <c24>that the strike it had announced against the "American destroyer Laboon" had in fact been against "hostile radar"</c>. No one outside Yemen had noticed either. <s25>Local journalists</s> <q25 states>tell</q> us <c25>it is the first retraction they can remember</c>; <s26>one, who asked not to be named because colleagues are in prison</s>, <q26 accuses>put it less kindly</q>: <c26>"They corrected the name of the ship. They never correct the number of the dead."</c>

<c29>Lieutenant Colonel Éric Nzabamwita, named in the first statement as a commander</c>, <q29 states>was reported</q> <c29>killed in an airstrike in February</c>, <c27>a death</c> which <s27>his movement</s> <q27 confirms>confirmed</q> only in March. <s28>Kinshasa</s> <q28 no_comment>has never commented</q> <c28>on it</c>.
