The Long Read

'Everybody owes the Accountant': the man who holds Zawiya to ransom

He began by selling phone credit outside a refinery. Now Salim al-Ghwil owns the road, the port and, <s1>his enemies</s> <q1 accuses>say</q>, <c1>the prime minister</c>

By Costanza Merlini and Anis Bouraoui in Zawiya and Valletta

The lions are real. Three of them, underfed, lie behind a fence beside the swimming pool, and when visitors arrive their keeper bangs a saucepan to make them stand. <c2>"They eat better than the police,"</c> <q2 states>said</q> <s2>Salim al-Ghwil, known to most of western Libya as the Accountant</s>, by way of welcome.

Al-Ghwil, 41, commands the 77th Support Brigade, some 1,800 men. <s3>He</s> <q3 denies>denies</q> <c3>commanding anything</c>. <c4>He is "a social figure,"</c> <s4>he</s> <q4 states>maintains</q>, <c4>whom young men consult</c>. When the consultation turned violent last May and tank shells fell around the refinery, 22 people died.

<s5>A report by the UN panel of experts</s> <q5 accuses>names</q> <c5>him as the chief beneficiary of a fuel-smuggling network worth $750m a year</c>. Prosecutors in Catania have indicted him in absentia. <s6,7>His lawyer in Valletta, Dr Joseph Cutugno,</s> <q6 denies>rejects</q> <c6>the panel's findings as "anonymous gossip with footnotes"</c> and <q7 denies>refutes</q> <c7>the Italian charge that his client owned the tanker Sant'Agata</c>.

<c8>He could multiply before he could read</c>, <q8 states>relates</q> <s8>a schoolteacher, now retired, who taught three of the brothers</s>. In 2011 he joined the uprising, or at any rate its payroll: <s9>former comrades</s> <q9 accuses>accuse</q> <c9>him of enrolling 140 fighters who did not exist</c>. <c10>"Two of the names were my dead uncles,"</c> <q10 accuses>recalled</q> <s10>one</s>, laughing. <c10>"They got a bonus for bravery."</c>

The money bought pick-ups; the pick-ups bought the coast road. By 2017 every migrant boat leaving between Surman and Janzour was paying a toll. <s11>Migrants who passed through the warehouse he is said to have run near the fish market</s> <q11 accuses>tell of</q> <c11>beatings filmed for their families</c>; <s12>most</s> <q12 states>agree</q> <c12>they never saw him</c>. <c13>"There was a man they called on the phone. The guards stood up when he rang,"</c> <q13 states>said</q> <s13>Dawit, an Eritrean electrician who spent seven months there and now lives in Bologna</s>. <c13>"I never heard what he said, only 'Yes, uncle'."</c>

Al-Ghwil waved the subject away. <c14>There had been a warehouse</c>, <s14,15>he</s> <q14 confirms>conceded</q>, but <q15 states>claimed</q> <c15>that it had belonged to the coastguard, which Europe trained</c>.

Friends and rivals

The secret of his survival is that everyone needs him. <s17>A minister in the Government of National Unity</s> <q17 confirms>admitted</q> <c17>that the army had twice planned to arrest him and twice run out of petrol</c>. <q18 accuses>Allegations</q> <c18>that he pays for the premier's bodyguards</c> surface every spring; <s19>the premier's office</s> <q19 denies>brands</q> <c19>them "fabrications by the Haftar camp"</c>. That camp buys from him too. <q20 states>According to</q> <s20>two shipping agents and a customs officer in Benghazi, who provided bills of lading,</s> <c20>nine cargoes of his diesel went east last year</c>. <s21>Field Marshal Khalifa Haftar's command</s> <q21 denies>called</q> <c21>the documents forgeries</c>.

Not everyone fears him. In a café with taped windows <s25>Hanan Shelabi, whose husband was shot at a brigade checkpoint in 2022,</s> <q25 accuses>held</q> <c25>him responsible for the killing and for the three postponements of the trial</c>. <c26>"He sent me a sheep for Eid,"</c> <s26>she</s> <q26 states>said</q>. <c26>"I sent it back with the bill for the funeral."</c> <s27>The brigade's Facebook page</s> <q27 accuses>blames</q> <c27>the shooting on "unknown outlaws"</c>. Four witnesses have withdrawn; <q28 believes>it is widely assumed</q> <c28>that they were paid</c>.

Others are grateful. He has paved roads, bought dialysis machines and married off orphans by the dozen. <c29>Without him "there would be a war every Thursday,"</c> <q29 supports>argued</q> <s29>Sheikh Milad Zentuti, who has mediated a number of those wars</s>. <c31>"We have looked for an alternative,"</c> <q31 confirms>sighed</q> <s31>a European diplomat</s>. <c31>"He also works for Salim."</c>

Al-Ghwil was expecting a delegation from Misrata, the keeper was hosing blood off the tiles, and the elections, promised since 2021, had been put off that afternoon. Would he stand? <c32>He had no ambition</c>, <s32>he</s> <q32 states>replied</q>; <c32>he only wanted the accounts to be settled</c>.
