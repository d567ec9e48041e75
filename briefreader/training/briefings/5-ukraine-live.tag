Ukraine war live: <c1>Kharkiv substation hit for third time in a week</c>, <q1 states>says</q> <s1>mayor</s>; <s2>Kremlin</s> <q2 denies>rejects</q> <c2>energy truce offer</c>

By Hugo Marchant (now) and Anneli Saar (earlier)

21.40 EET

Closing summary

It is nearly ten in Kyiv and we are closing this blog. Here is what happened today:

– Power is back for about half of the 190,000 customers who lost it in Kharkiv. <s3>The grid operator Ukrenergo</s> <q3 pledges>promises</q> <c3>the rest by noon tomorrow</c>.

– <s4>Russia's defence ministry</s> <q4 states>claimed</q> <c4>the capture of Novoselivka, a village of two streets west of Velyka Novosilka</c>. <s5>Kyiv's general staff</s> <q5 denies>says</q> <c5>this is not so</c>.

– Two people were confirmed dead in Belgorod region.

20.55 EET

<s6>The Institute for the Study of War</s> <q6 states>notes in its evening assessment</q> <c6>that no geolocated video supports the Russian announcement about Novoselivka</c>. <s7>DeepState, a mapping project with ties to the Ukrainian army</s>, <q7 states>has</q> <c7>the village in grey, that is, contested</c>.

20.12 EET

<c8>"Fake, and a stupid one,"</c> <s8>Capt Ostap Vyhovskyi of the 48th Separate Assault Battalion</s> <q8 denies>told</q> the public broadcaster Suspilne when asked about the village. <c8>"Our flag is on the school. Their flag was on a drone, for about forty seconds."</c> <s9>He</s> did, however, <q9 confirms>concede</q> <c9>that the road in "is no longer usable by day"</c>.

19.30 EET

Moscow's answer

So here it is. The Kremlin has turned down the partial ceasefire on energy sites floated by Ankara on Tuesday. <c10>"A pause of thirty days benefits only one side,"</c> <s10>its spokesman</s> <q10 states>said on his daily call with reporters</q>. <c10>"They will use it to patch transformers and then strike our refineries again."</c> Asked if Vladimir Putin had spoken to his Turkish counterpart, <s11>he</s> <q11 no_comment>declined to answer</q>.

<s12>Ukraine's foreign minister</s> <q12 accuses>responded on X</q> within minutes: <c12>"Moscow does not want to freeze the war. It wants to freeze us."</c>

18.47 EET

Reader question: how many missiles are left?

Nobody outside the Russian general staff knows. <s13>Ukrainian military intelligence, the HUR</s>, <q13 believes>estimates</q> <c13>that between 120 and 150 Iskander-M are made each quarter</c>; <s14>Western officials who track the factories</s> <q14 believes>reckon</q> <c14>the true figure is lower</c>. <c15>North Korean KN-23s</c> <q15 believes>are thought</q> <c15>to make up the difference</c>. Pyongyang signed a treaty of mutual assistance with Russia in 2024.

17.20 EET

<c16>A crew of three repairmen from Kharkivoblenergo was hit by a second drone as it arrived at the substation</c>, <s16>regional prosecutors</s> <q16 states>say</q>. A criminal case has been opened under article 438.

<s17>The regional governor</s> <q17 accuses>has accused</q> <c17>Russian operators of "hunting electricians"</c>. It is not a new charge: <s18>unions</s> <q18 accuses>have made repeated accusations</q> <c18>that crews are struck on purpose</c>.

16.02 EET

In Belgorod, <s19>the acting governor</s> <q19 accuses>blamed</q> <c19>Ukrainian shelling for the deaths of a couple in their car near Shebekino</c>. <c20>The woman, 34, was pregnant</c>, <q20 states>according to</q> <s20>the Telegram channel Mash, which is close to the security services</s>. We have not been able to verify this. <q30 no_comment>There was no comment</q> from <s30>Kyiv</s>.

14.36 EET

Berlin: <s21>Germany's defence minister</s> <q21 pledges>has told</q> the Bundestag <c21>two more Iris-T systems will leave for Ukraine before the first frost</c>. <s22>The AfD</s> <q22 condemns>denounced</q> <c22>the plan as "arson with other people's money"</c>. The vote is on Thursday.

13.15 EET

Our reporter Daryna Kot has been to Saltivka, where the trams stopped this morning and people cooked on bricks in the yard.

<s23>Valentyna, 71</s>, <q23 states>tells</q> her <c23>she no longer counts the blackouts</c>. <c24>"I count the jars,"</c> <s24>she</s> <q24 states>says</q>. <c24>"Forty-two of tomatoes. I'll outlast him."</c>

11.50 EET

<s25>The mayor</s>, on Telegram<q25 states>:</q> <c25>"Third strike on the same site since Friday. Hospitals are on generators. Please don't use the lifts."</c>

11.08 EET

Air raid alert, Kharkiv and Sumy regions. <s26>The air force</s> <q26 warns>warns</q> <c26>of "high-speed targets" from the direction of Kursk</c>.

09.05 EET

Overnight, <s27,28>Ukraine's air force</s> <q27 states>said</q>, <c27>83 of 104 Shahed-type drones were downed or lost to jamming</c>, <q28 confirms>acknowledging</q> <c28>hits at nine locations</c>. <s29>Moscow</s> <q29 states>said</q> <c29>it had destroyed 51 drones over six regions</c>. Neither tally can be checked.
