<s1>Mayor</s><q1 states>:</q> <c1>Strike on Nabatieh bakery killed nine in queue for bread</c>

South Lebanon's fragile truce frays again as Israel and Hezbollah trade accusations

By Lina Saadeh
NABATIEH, Lebanon

The dough was still rising when the street came down on it. Two hours later it had filled its trough and spilled over the edge, grey with dust, while men with car jacks dug for the baker.

<c2>"He calls everyone 'my cousin,' so everyone is looking for their cousin,"</c> <q2 states>said</q> <s2>Ghassan Faqih, a taxi driver with blood on his cuffs</s>.

The missile that struck the Sabbah bakery at 6:40 on Thursday morning was the deadliest of more than 50 that have landed in southern Lebanon since a cease-fire brokered by the United States and France was extended in February. Nine people were confirmed dead by nightfall, among them a dental student and two Syrian brothers.

<s3,4>The Israeli military</s> <q3 confirms>acknowledged</q> <c3>carrying out the attack</c>, <q4 states>saying</q> <c4>the target was a commander in Hezbollah's Radwan force who had been "rebuilding terror infrastructure beneath civilian premises"</c>. <s33>It</s> <q33 states>named</q> <c33>him as Abbas Haidoura</c> and distributed a grainy 14-second video. <s5>The footage</s> <q5 states>shows</q> <c5>a man entering a side door</c>. <s6>Four residents shown it by this newspaper</s> <q6 denies>said</q> <c6>the door belonged to a tailor's shop two streets away</c>.

<s7,8>Hezbollah</s> <q7 denies>denied</q> <c7>that anyone by that name was in its ranks</c> and <q8 condemns>called</q> <c8>the strike "a massacre of people holding bread."</c>

<c9>"I had sent my son because I was lazy,"</c> <s9>Mona Tarhini, 43,</s> <q9 states>said</q> outside the Najdeh hospital, where relatives pressed their phones to the glass to read a list taped on the other side. <c9>"Four loaves. He is 16. I told him, don't forget the change."</c> <s10>A nurse</s> came out and <q10 states>told</q> her <c10>he was in surgery</c>. Then <s11>she</s> came back and <q11 states>said</q> <c11>there had been a mistake about the name</c>.

A Contested Zone

Under the agreement, Hezbollah was to move its weapons north of the Litani River and Israel to withdraw. Neither has fully happened. <s12>Israel</s> <q12 accuses>complains</q> <c12>that the Lebanese Army looks away as tunnels are dug again</c>. <s13>The army</s> <q13 states>counters</q> <c13>that it has dismantled 640 sites, some of them under fire</c>. <s14>A Western diplomat who sits on the monitoring committee</s> <q14 believes>suggested</q> <c14>that both were right</c>. <c15>"One side brings me photographs, the other brings me receipts,"</c> <s15>the diplomat</s> <q15 states>said</q>, speaking on the condition of anonymity to describe closed meetings.

<s16,17>Lebanon's Prime Minister's office</s> <q16 condemns>denounced</q> <c16>what it described as the 1,200th violation of the truce</c> and <q17 pledges>vowed</q> <c17>to bring the case to the Security Council</c>. <s18>The American Embassy in Beirut</s> <q18 urges>urged</q> <c18>"all parties to exercise restraint"</c>; <s19>an embassy official</s> <q19 no_comment>declined to say</q> <c19>whether Washington had been told of the strike in advance</c>.

In Kiryat Shmona, on the Israeli side, sirens sent people into shelters within the hour. Three rockets fell in an orchard, and a fourth wounded a Thai farmworker. No group claimed responsibility. <s20>Israeli officials</s> <q20 accuses>blamed</q> <c20>Hezbollah</c>, <s21>which</s> <q21 denies>has said</q> <c21>it did not fire</c>; <c22>a small Palestinian faction</c>, <s22>Lebanese security sources</s> <q22 believes>believe</q>, <c22>may have</c>.

Questions About a Warning

Israel often orders buildings evacuated before bombing them. <q24 accuses>By</q> <s24>all accounts</s>, <c24>no warning was issued on Thursday</c>. <s25>The military</s> <q25 states>would say only</q> <c25>that "feasible precautions" had been taken</c>. <s27>A legal scholar in Haifa, Prof. Dov Armoni,</s> <q27 believes>said in an interview</q> <c27>that a bakery at breakfast time "would be a hard case to argue before any judge."</c>

Around noon, Mr. Faqih's car jack found the baker. He was alive. <c28>He had been under the oven hood</c>, <q28 states>according to</q> <s28>a Civil Defense volunteer who crawled in beside him</s>, <c28>and wanted to know if somebody had turned off the gas</c>.

By evening the municipality had posted the names of the dead. <s29>It</s> also <q29 urges>asked</q> <c29>people not to share the video</c>. Ms. Tarhini's son was not on the list. <s30>The hospital</s> <q30 no_comment>would not comment on</q> <c30>patients</c>, but <s31>a porter</s> <q31 states>whispered</q> to her <c31>that a boy with change in his fist was on the third floor</c>.
