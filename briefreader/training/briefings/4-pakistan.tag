<c1>Kabul must choose between TTP and Pakistan</c><q1 urges>:</q> <s1>Asif</s>

• <s2>FO</s> <q2 denies>rejects</q> <c2>Afghan claim of strikes on Khost homes</c>
• <s3>Taliban</s> <q3 states>say</q> <c3>ten civilians, nine of them children, killed</c>

By Our Staff Reporter

ISLAMABAD: <s4>Defence Minister Khawaja Asif</s> <q4 warns>warned</q> the Afghan Taliban on Tuesday <c4>that Islamabad's patience had "a bottom, and we are looking at it"</c>, a day after a suicide bombing at the headquarters of the Federal Constabulary in Peshawar left three personnel martyred.

<s5>The minister</s> <q5 urges>told</q> the National Assembly <c5>that Kabul would have to decide whether it wanted "a neighbour or a tenant with a suicide vest"</c>. <c6>The attackers</c>, <s6>he</s> <q6 accuses>alleged</q> amid desk-thumping from the treasury benches, <c6>had been trained in Paktika and had crossed the border with the help of officials in Kabul</c>. <s7>He</s> <q7 no_comment>gave no reply</q> when an opposition member shouted a question about drone bases.

<s8,9>Afghan Taliban spokesman Zabihullah Mujahid</s> <q8 denies>rejected</q> <c8>the charge</c>, <q9 states>saying</q> <c9>that Pakistan's security lapses were "the private property of Pakistan"</c>. <c10>Afghan soil</c>, <s10>he</s> <q10 denies>maintained</q>, <c10>was not being used against anyone</c>.

Khost strikes

In a post on X earlier in the day, <s11,12>Mr Mujahid</s> <q11 accuses>accused</q> <c11>Pakistan of bombing the house of a villager named Wilayat Khan in Khost's Gurbuz district</c> and <q12 pledges>said</q> <c12>the Islamic Emirate would "respond at the right time"</c>. <s13>The Foreign Office</s> <q13 denies>categorically denied</q> <c13>that any such operation had been carried out</c>. <c14>"When Pakistan strikes, it announces it,"</c> <q14 denies>said</q> <s14>FO spokesperson Tahir Andrabi</s> at a hurriedly called briefing. <c14>"We do not kill civilians, and we do not need lessons from those who shelter the killers of schoolchildren."</c>

<s15>The Inter-Services Public Relations, the military's media wing</s>, <q15 denies>termed</q> <c15>the reports "a rehash of Indian propaganda"</c>. <s16>Security sources</s>, however, <q16 confirms>conceded</q> in private <c16>that "some activity" had taken place along the frontier on Monday night</c>. <s17>One of them</s> <q17 believes>was of the view</q> <c17>that the TTP commander believed to have planned the Peshawar attack may have been hit</c>.

<s18>Residents of Gurbuz contacted through relatives in North Waziristan</s> <q18 states>spoke of</q> <c18>two loud explosions shortly after midnight</c>. <s19>A shopkeeper</s> <q19 states>put</q> <c19>the number of dead at ten</c> — <c20>a figure</c> <s20>the Taliban governor's office</s> <q20 confirms>endorsed</q>. It could not be independently confirmed.

Border shut

The Torkham and Chaman crossings have been closed since Oct 12, after clashes in which Pakistan lost 23 soldiers. Thousands of lorries are stranded on either side; tomatoes sold for Rs450 a kilo in Peshawar. A ceasefire brokered by Qatar and Turkiye was signed on Oct 19, but three rounds of talks in Istanbul ended without an agreement on monitoring.

<s21>Islamabad</s> <q21 accuses>blames</q> <c21>the collapse of the third round on the Afghan side's refusal to give written guarantees</c>. <s22>Kabul's chief negotiator, Rahmatullah Najib</s>, <q22 accuses>was quoted by Tolo News as claiming</q> <c22>that the Pakistani delegation "received a phone call every time we reached the full stop"</c>. <s23>A Turkish diplomat privy to the talks</s> <q23 denies>did not recognise</q> <c23>that description</c>.

Meanwhile, <s24>the proscribed TTP</s> <q24 denies>distanced itself from</q> <c24>the Peshawar bombing</c>, <c25>an attack</c> <q25 states>claimed</q> by <s25>its splinter faction Jamaatul Ahrar</s>. <s26>Counter-terrorism officials</s> <q26 denies>dismiss</q> <c26>the distinction as cosmetic</c>; <s27>the provincial police chief, Zulfiqar Hameed</s>, <q27 states>told</q> Dawn <c27>that the three bombers' fingerprints had matched no Nadra record</c>.

<s28,29>KP Chief Minister Sohail Afridi</s> <q28 urges>urged</q> <c28>the federation to talk to Kabul directly "instead of through the newspapers"</c> and <q29 accuses>complained</q> <c29>that his province had been kept in the dark about operations on its own border</c>. <s30>The PTI</s> <q30 condemns>condemned</q> <c30>the Peshawar attack</c>. <s31>Information Minister Attaullah Tarar</s> <q31 accuses>taunted</q> the party <c31>that it had "a soft corner that has become a room"</c>.

<s32>New Delhi</s> <q32 denies>brushed aside</q> <c32>repeated Pakistani assertions that it is bankrolling the militants</c>. <s33,34>It</s> <q33 condemns>condemned</q> <c33>the bombing of Afghan homes</c>, <q34 condemns>describing</q> <c34>Khost's dead as "victims of a state that has run out of explanations"</c>. The constabulary men were laid to rest with full honours on Tuesday evening; the corps commander and the governor attended the funeral prayers.
