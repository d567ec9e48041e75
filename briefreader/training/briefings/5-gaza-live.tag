Gaza live: <c1>Deir al-Balah bakery queue hit by drone</c><q1 states>:</q> <s1>medics</s>

LIVE – Updates from our reporters in Jerusalem, Cairo and Doha. All times GMT.

• <c2>At least 14 people killed since dawn</c>, <s2>hospital officials</s> <q2 states>say</q>

• <s3>Israel</s> <q3 denies>denies</q> <c3>holding up 60 flour lorries at Kerem Shalom</c>

• Egyptian and Qatari mediators to meet in Cairo tonight

05:42 – Good morning

Welcome to our rolling coverage. If you are just joining us, the second phase of the truce was due to begin on Sunday and has not begun. Israeli forces are still deployed along the eastern strip of the territory, and four crossings out of six are shut.

06:10 – Strike near bakery

A drone fired at least one missile into a street in Deir al-Balah where dozens were waiting for bread. <c4>Nine bodies have been brought in, three of them children</c>, <q4 states>according to</q> <s4>two medics at Al-Aqsa Martyrs Hospital</s>. <s5>One of them</s>, reached by phone, <q5 states>told</q> us <c5>the morgue had run out of shrouds by half past five</c>.

<s6>The Israel Defense Forces</s> <q6 no_comment>have yet to comment</q> <c6>on the incident</c>.

06:38

<c7>"I heard the buzzing, then nothing,"</c> <q7 states>says</q> <s7>Umm Khaled Abu Zayed, who had been in the line since three</s>. <c7>"When I opened my eyes the boy in front of me had no face. We were holding bags, not guns."</c>

07:05 – IDF responds

We now have a line from the army. <s8,9>A military spokesman</s> <q8 confirms>has confirmed</q> <c8>"a precise strike on a terrorist operative in central Gaza"</c>, <q9 states>adding</q> <c9>that the man had directed sniper fire at engineers on Monday</c>. <s10,11>He</s> <q10 no_comment>would not say</q> <c10>whether civilians had been hit</c> but <q11 states>insisted</q> <c11>that "steps were taken to mitigate harm"</c>.

07:31

<s12>Hamas</s> <q12 condemns>has called</q> <c12>the attack "a slap in the face of the guarantors"</c>. In a post on Telegram, <s13,14>the group</s> <q13 denies>rejects</q> <c13>Israel's claim that a commander was in the queue</c> and <q14 urges>calls on</q> <c14>Washington to "rein in its ally"</c>.

08:15 – Where things stand with aid

Our correspondent in Jerusalem, Miriam Feld, writes: The row over flour is a row about paperwork. <c15>Sixty lorries have been parked on the Egyptian side since Thursday</c>, <s15>drivers there</s> <q15 states>say</q>, and <c16>some of the sacks are</c> <q16 states>reportedly</q> <c16>already wet</c>. <s17>Cogat, the Israeli body that runs the crossings</s>, <q17 accuses>blames</q> <c17>the UN for failing to send vehicles to collect them</c> – <c18>a charge</c> which <s18>the World Food Programme</s> <q18 denies>flatly rejects</q>. <s19>Its deputy director for the territory, Jonas Lindqvist</s>, <q19 states>told</q> the BBC <c19>that eleven convoy requests had gone unanswered in a week</c>.

08:50

Sirens sounded in Nir Oz and Kissufim a few minutes ago. The all-clear has been given. Two residents were treated for shock.

09:22 – Families of hostages

Outside the Kirya in Tel Aviv, relatives of the last two captives whose remains are still in Gaza have blocked the road. <c20>"They promised us a date and now they're selling us a process,"</c> <s20>Yael Ronen, whose uncle was taken from Be'eri</s>, <q20 states>told</q> the crowd. Police later cleared the junction and detained five people.

<s21>A source close to the prime minister</s> <q21 states>is quoted by Channel 12 as saying</q> <c21>there will be no withdrawal until both are returned</c>.

10:04 – Numbers

<s22>The Hamas-run health ministry</s> <q22 states>puts</q> <c22>the toll for the past 24 hours at 22 dead and 71 wounded</c>. Its figures do not distinguish between fighters and civilians. <s23>Israel</s> <q23 denies>has long disputed</q> <c23>them</c>; <s24>the UN</s> <q24 believes>considers</q> <c24>them broadly reliable</c>.

10:40 – Doha reacts

<s25>Qatar's foreign ministry</s> <q25 warns>has just warned</q> <c25>that the truce is "hanging by a thread"</c>. <s26>A diplomat briefed on tonight's meeting</s> <q26 believes>thinks</q> <c26>a partial deal on the crossings is possible</c>. <c27>"Rafah first, everything else later,"</c> <s27>she</s> <q27 states>texts</q>.

11:17

That drone strike again. <s28>Footage verified by our team</s> <q28 states>shows</q> <c28>the crater roughly six metres from the bakery door</c>. <c29>The man killed, named locally as Nidal Sersawi</c>, <q29 states>is said</q> <c29>to have sold phone cards</c>; <s30>his brother</s> <q30 states>says</q> <c30>he had never carried a weapon</c>.

11:45

We are pausing this page for an hour. Thank you for reading.
