Shadows on the Runway: Tracing the Missile That Hit Pavlivka's Market

By Ruben Haldane and the Open Investigations Desk

At 14:17 on 9 September 2025, a munition exploded among the stalls of the open-air market in Pavlivka, a town of 7,000 in Ukraine's Zaporizhzhia region. Sixteen people were killed. Within an hour, two incompatible accounts were circulating online.

The first came from Kyiv. <c1>"A Russian Iskander with a cluster warhead,"</c> <s1>the regional head</s> <q1 accuses>wrote on Telegram</q> at 14:49, beneath a photograph of a crater. The second came from pro-Kremlin channels. <s2>Rybar, which has more than a million subscribers</s>, <q2 accuses>claimed</q> <c2>that the market had been hit by "a stray Ukrainian S-300."</c> Russia's permanent representative to the UN took up the story the next day; <s3>he</s> <q3 states>told</q> the Security Council <c3>that the angle of impact "excludes a launch from the south."</c>

We examined 41 videos and photographs, satellite imagery from Planet Labs and fragments collected by residents. None of it supports Moscow's account.

The Crater

<c4>The crater, roughly 1.6 metres across, is too small for an Iskander's unitary warhead</c>, <q4 states>according to</q> <s4>Wim de Graaf, a former explosive ordnance disposal technician with the Dutch army</s>. But <s5>he</s> <q5 believes>thought</q> <c5>it unlikely to be the work of an S-300 either</c>. <c6>"The fragmentation on the kiosk wall is the giveaway. You see small cubes, pre-formed, in a fan that opens to the north-east. An S-300 gives you something far messier,"</c> <s6>de Graaf</s> <q6 states>explained</q>.

<s7,8>A second expert, who asked not to be named because his employer works with the Ukrainian government</s>, <q7 supports>shared</q> <c7>that view</c>, <q8 states>pointing to</q> <c8>a circuit board whose markings match those on Tornado-S rockets recovered in Kharkiv</c>.

A shepherd filmed the plume. <s29>His video, geolocated to 47.6621, 35.2817</s>, <q29 states>shows</q> <c29>two white trails climbing from behind a ridge</c>. <s9>Chronolocation carried out with the shadow of a pylon</s> <q9 states>puts</q> <c9>the launch between 14:12 and 14:16</c>. The ridge lies 58 kilometres south of Pavlivka, deep in territory held by Russian forces.

The Unit

<s10>Ukraine's Security Service, the SBU</s>, <q10 accuses>has accused</q> <c10>Russia's 439th Guards Rocket Artillery Brigade of carrying out the attack</c>. In October <s11>it</s> <q11 states>announced</q> <c11>that the brigade's commander had been notified of suspicion in absentia</c>. We could not independently verify the intercept on which the SBU relies. Two men <s12>it</s> <q12 states>describes</q> <c12>as battery officers</c> have, however, left traces of their own.

One of them posted a selfie to VKontakte on 3 September. The water tower behind him can be matched to a farm four kilometres from the launch site. The account was deleted after we sent questions. <c13>"I was on leave, I was never in Ukraine and I don't know what a Tornado is,"</c> <s13>the officer</s> <q13 denies>said</q> when reached by telephone, before hanging up. <s14>His wife's profile, which is still public</s>, <q14 states>suggests</q> <c14>that he came home in November with a medal</c>.

<s28>The other</s> <q28 no_comment>did not respond to messages</q>. <s15,16>A former member of the brigade, now living in Kazakhstan</s>, <q15 confirms>confirmed</q> <c15>that both men had served in the second battery</c> and <q16 states>recalled</q> <c16>being told over the radio that the target was "a gathering of Nazis"</c>. <s17>He</s> <q17 denies>denied</q> <c17>having fired himself</c>. <c18>"Everyone knew there was a market there. It's on the map, it says market,"</c> <s18>he</s> <q18 states>said</q>.

What Moscow Says

<s19>The Russian Ministry of Defence</s> <q19 no_comment>did not answer a detailed list of questions</q>. Its only public statement on the day remains a briefing slide with what <s20>the ministry's spokesman</s> <q20 states>called</q> <c20>"irrefutable data of objective control"</c>. The image carries a radar track ending near Pavlivka. <c21>The track was drawn over a screenshot of a civilian flight-tracking site</c>, <s21>the independent outlet Agentstvo</s> <q21 states>found</q>.

<s22>Lawyers at the Kyiv-based Regional Center for Human Rights</s> <q22 states>say</q> <c22>the evidence would be enough to open a case on indiscriminate attack</c>. <c23>Whether it shows intent</c>, <s23>they</s> <q23 confirms>concede</q>, <c23>is another matter</c>. <s24,25>The International Criminal Court's prosecutor</s> <q24 no_comment>declined to comment</q>, <q25 states>citing</q> <c25>confidentiality</c>.

In Pavlivka the stalls are back, under a tin roof paid for by a Danish charity. <s26>Halyna, who sells honey there and lost her sister</s>, <q26 states>says</q> <c26>she doesn't need an expert to tell her where it came from</c>. <c27>"From there,"</c> <s27>she</s> <q27 states>said</q>, and pointed south.

Additional research by Ida Lund. Officials named in this piece were given eight days to reply.
