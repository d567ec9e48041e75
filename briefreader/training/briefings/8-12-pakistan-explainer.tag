Strikes on Kabul and Khost: what we know, and what we don’t

EXPLAINER | Updated 18:40 GMT

Explosions shook the Afghan capital and three eastern provinces before dawn on Wednesday. A truce between Pakistan and Afghanistan’s Taliban government, agreed in Doha and extended twice, now looks close to collapse. Here is what has been established so far.

What happened?

Residents of Kabul’s Taimani district were woken at about 02:10 by two blasts. <s1>A shopkeeper there</s> <q1 states>told</q> us <c1>he had seen a fire “as high as the mosque”</c>. An hour later, <q2 states>according to</q> <s2>Taliban officials in Khost</s>, <c2>aircraft bombed a house in Spera district, killing a woman and nine children</c>. <s3>Footage verified by our visual team</s> <q3 states>shows</q> <c3>men digging through mud brick by torchlight</c>. <c4>It</c> <q4 believes>is thought</q> <c4>to have been filmed between 03:30 and 04:00</c>.

Who did it?

<s5>The Taliban</s> <q5 accuses>blame</q> <c5>Pakistan</c>. <c6>“The sky over Kabul was violated by a neighbour who shook our hand last month,”</c> <q6 accuses>read</q> <s6>a post by their chief spokesman</s>. <s7>Pakistan’s military</s> <q7 no_comment>has refused to comment</q>, but <s8,9>two security officials in Rawalpindi, both speaking on condition of anonymity</s>, <q8 confirms>acknowledged</q> <c8>“a limited counter-terrorist action”</c> and <q9 denies>denied</q> <c9>that any civilian had been hit</c>. <s10>The defence minister</s>, asked outright on a breakfast show, <q10 no_comment>would not be drawn</q>.

Why now?

Fourteen soldiers were killed on Saturday when gunmen attacked a convoy in South Waziristan. <s11>The Pakistani Taliban (TTP)</s> <q11 confirms>said</q> <c11>its men had carried out the ambush</c>. <s12>Islamabad</s> <q12 accuses>has long charged</q> <c12>Kabul with sheltering the group</c>, <c13>a view</c> <s13>a UN monitoring report</s> largely <q13 supports>endorsed</q> in July. <s14>It</s> <q14 states>put</q> <c14>the number of TTP fighters on Afghan soil at about 6,000</c>. <s15>The Afghan authorities</s> <q15 denies>dispute</q> <c15>that</c>. <s33>They</s> <q33 states>call</q> <c33>the fighters “refugees”</c>, and <s16>their interior minister</s> <q16 states>once joked</q> <c16>that he had more trouble finding his own keys</c>.

Was a TTP leader killed?

This is the murkiest part. <s17>Pakistani television channels</s> <q17 states>reported</q> by mid-morning <c17>that the group’s emir had died in an armoured car in Taimani</c>. By noon one of them had withdrawn the story. <s18>A man said to be the emir</s> <q18 denies>scoffed</q> in a voice note <c18>that he was “in my own country, drinking tea”</c>. We have not been able to date the recording. <s19>A former Afghan intelligence officer who has studied his voice</s> <q19 believes>is “fairly sure”</q> <c19>it is him</c>; <s20>a second</s> <q20 denies>disputes</q> <c20>it</c>. A commander named Qari Sadiq was confirmed dead.

How many people have died?

We don’t know. <s21>The Taliban’s health ministry</s> <q21 states>speaks of</q> <c21>23 dead and 60 wounded</c>. <s22>Emergency, an Italian charity which runs a surgical hospital in Kabul</s>, <q22 states>said</q> <c22>it had received 31 patients, five of whom had died on arrival</c>. Journalists who tried to reach Spera were turned back. <c23>“Go and photograph Pakistan,”</c> <s23>a guard</s> <q23 urges>told</q> them.

How has the world reacted?

<s24>China, which has invested in both countries</s>, <q24 urges>urged</q> <c24>restraint</c>. <s25>India</s> <q25 condemns>condemned</q> <c25>the strikes</c> within hours, <c26>which</c> <s26>Pakistan’s foreign office</s> <q26 accuses>called</q> <c26>proof of “a hand in a glove”</c>. <s27>Qatar, the guarantor of the truce</s>, <q27 pledges>offered</q> <c27>to host both sides this weekend</c>. <s28>Turkish mediators</s> <q28 warns>warned</q> <c28>that there might be nothing left to mediate</c>. The UN Security Council will hold closed consultations on Thursday.

What happens next?

<s29>Kabul</s> <q29 pledges>has promised</q> <c29>an answer “at a time and place of our choosing”</c>. The Torkham and Chaman crossings were closed on Wednesday, Afghan commanders have ordered leave cancelled, and 800 lorries of tomatoes are rotting in the queue. <s30>A trader who chairs the joint chamber of commerce</s> <q30 states>estimated</q> <c30>the loss at $4m a day</c>. <s31>Few analysts</s> <q31 believes>expect</q> <c31>a full-scale war</c>: neither army can afford one. But then, as <s32>a retired Pakistani general</s> <q32 warns>observed</q> to us, <c32>“nobody could afford the last one either.”</c>
