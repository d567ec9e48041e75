‘The city has two governors and no bank’: life in Goma under the M23

<s1>Residents</s> <q1 states>say</q> <c1>rebel rule has brought quieter nights and emptier plates</c>. <s2>Kinshasa</s> <q2 accuses>blames</q> <c2>Kigali for both</c>

Emmanuel Birindwa in Goma

The queue outside the money changer in the Birere quarter starts before six. By eight it has reached the petrol station, where two young men with rifles and mismatched boots watch it without interest. Nobody speaks to them. <c3>“You learn to look at the ground,”</c> <q3 states>says</q> <s3>Furaha, 34, who sells dried fish and does not want her surname used</s>.

Since the M23 took Goma, the biggest city in eastern Congo, its banks have stayed shut. <s4>The Congolese government, which ordered the closure</s>, <q4 states>argues</q> <c4>that reopening them would amount to financing the enemy</c>. <s5>The rebels</s> <q5 condemns>call</q> <c5>the measure “an economic siege against two million people”</c>. For once <s6>many here</s> <q6 supports>agree with</q> <c6>them</c>.

There is less agreement about everything else. <s7,8>The movement’s appointed governor</s> <q7 states>told</q> the Guardian <c7>that robberies had fallen by two-thirds under his administration</c>, <q8 states>citing</q> <c8>police registers</c> he would not let us see. <s9>A lawyer who documents abuses for a network of local groups</s> <q9 denies>scoffs at</q> <c9>the figure</c>. <c10>“Of course robberies are down,”</c> <s10>she</s> <q10 states>says</q>. <c10>“People are afraid to report them to the robbers.”</c>

In a back room, behind a curtain, she keeps a ledger of her own. It lists 212 names. <s11>The entries</s> <q11 accuses>accuse</q> <c11>M23 intelligence officers of taking men from their homes in the Majengo and Kasika districts at night and holding them in the stadium</c>. Some have come back. <c12>“One of them was told to dance, then beaten for dancing badly,”</c> <q12 states>according to</q> <s12>a note beside a name in March</s>.

<s13>The M23’s military spokesman</s> <q13 denies>denies</q> <c13>that anyone is detained at the stadium</c>. <c14>Those picked up</c>, <s14>he</s> <q14 states>insists</q>, <c14>are deserters and thieves being “re-educated” at a farm in Rumangabo</c>. Asked <c15>whether journalists or the Red Cross could see the farm</c>, <s15>he</s> <q15 no_comment>did not answer</q>.

‘Soldiers with good shoes’

Across the border, 10 minutes’ walk from the queue, the streets of Gisenyi are swept and the cash machines hum. <s16>Rwanda</s> <q16 denies>has always denied</q> <c16>that its army fights alongside the M23</c>, <c17>a position</c> <s17>UN experts</s> <q17 denies>dismissed</q> in their last report, <s18>which</s> <q18 states>put</q> <c18>the number of Rwandan troops in North Kivu at “no fewer than 3,500”</c>. <s19,20>Kigali</s> <q19 condemns>described</q> <c19>the document as a cut-and-paste of Congolese propaganda</c> and <q20 states>maintains</q> <c20>that it has only “defensive measures” in place</c>.

In Goma the subject is treated as a joke. <s21>A motorcycle taxi driver</s> <q21 states>says</q> <c21>he can tell the two armies apart by their feet</c>. <c22>“Ours had sandals. The M23 have boots that do not match. Then there are the soldiers with good shoes,”</c> <s22>he</s> <q22 states>says</q>, and laughs, and looks behind him.

The government’s side is no refuge either. Allied militias known as Wazalendo, or patriots, man the roads north of Sake, where they tax every sack of charcoal. <s23>Traders</s> <q23 accuses>accuse</q> <c23>them of rape and extortion</c>. <c24>Three women were</c> <q24 states>reportedly</q> <c24>abducted near Kitchanga last week</c>; <s25>a commander known as General Mapenzi</s> <q25 states>said</q> by phone <c25>that his men had “escorted them to safety”</c>. He was appointed in January.

Talks between Kinshasa and the rebels are due to resume in Doha this month. <s26>Officials briefed on the agenda</s> <q26 believes>expect</q> <c26>little beyond an exchange of prisoners</c>. <s27,28>A European ambassador</s> <q27 warns>warns</q> <c27>that each round “gives both sides another month to recruit”</c>, and <q28 urges>wants</q> <c28>aid to Rwanda to be tied to a withdrawal</c>. The next donor conference will vote on the question.

Back in Birere the money changer has run out of small notes. Furaha has sold four fish today. Her son, who is 15, was called to a “civic training” on Monday and has not come home; <s30>a neighbour</s> <q30 states>says</q> <c30>she saw him in uniform, on a truck, going west</c>. Whom does she blame?

<c31>“The ones who left us, the ones who came, and the ones who sent them,”</c> <s31>she</s> <q31 accuses>says</q>. <c31>“You may choose the order.”</c>
