Zamfara: <c1>Troops killed 80 bandits, not villagers</c> <q1 states>–</q> <s1>DHQ</s>

• <s2,3>Community leaders</s> <q2 denies>fault</q> <c2>military claim</c>, <q3 states>list</q> <c3>24 farmers among victims</c>

• <s4>Sheikh Gumi</s> <q4 urges>calls for</q> <c4>amnesty</c>, <s5>CAN</s> <q5 condemns>slams</q> <c5>idea</c>

By Maiharaji Altine, Gusau, and Okechukwu Nnodim, Abuja

<s6>The Defence Headquarters</s> on Monday <q6 states>declared</q> <c6>that troops of Operation Fansan Yamma, backed by the Nigerian Air Force, had eliminated no fewer than 80 bandits in the Tsafe and Maru local government areas of Zamfara State</c>.

<s7>The Director of Defence Media Operations, Maj. Gen. Markus Kangye, who briefed newsmen in Abuja</s>, <q7 states>disclosed</q> <c7>that the terrorists were sighted conveying rustled cattle towards Munhaye forest</c>. <s8,9>He</s> <q8 denies>debunked</q> <c8>insinuations that farmers were hit</c>, <q9 states>describing</q> <c9>them as “the usual wailing of sympathisers”</c>.

But <s10>the village head of Kakin Dawa, Alhaji Sani Mai Dawa</s>, <q10 denies>faulted</q> <c10>the general</c>. <c11>“I buried 24 people with these hands and I can give you their names and the names of their fathers,”</c> <s11>he</s> <q11 states>told</q> our correspondent on the telephone. <c11>“They were clearing tomatoes.”</c>

<c12>The jet</c>, <s12>he</s> <q12 states>narrated</q>, <c12>made two passes, the second after people had gathered to help</c>.

<s13>A source at the Federal Medical Centre, Gusau, who was not authorised to speak to the press</s>, <q13 confirms>confirmed</q> <c13>the arrival of 19 casualties, seven of them minors</c>. <s14>The hospital's management</s> <q14 no_comment>declined comment</q>, as did the Zamfara State Commissioner for Health. <s15>The police spokesman in the state, DSP Yazid Abubakar</s>, <q15 states>simply said</q> <c15>that “normalcy has been restored.”</c>

<s16>Amnesty International Nigeria</s> <q16 urges>demanded</q> <c16>an “immediate and impartial investigation”</c>. <s17>Its director, Isa Sanusi</s>, <q17 states>recalled</q> <c17>that 16 vigilantes were bombed in Tungar Kara in January last year in what the Air Force, too, had at first presented as a success</c>. <c18>“They deny, then they regret, then they forget,”</c> <s18>Sanusi</s> <q18 accuses>lamented</q>.

GOVERNOR, MINISTER TRADE WORDS

The incident has rekindled the feud between Governor Dauda Lawal and the Minister of State for Defence, Bello Matawalle. <s19>Lawal</s> <q19 accuses>alleged in a television interview</q> <c19>that his predecessor “knows where every bandit leader sleeps and has their telephone numbers”</c>. <s20,21>The minister's media aide</s> <q20 denies>fired back</q>, <q21 states>saying</q> <c21>the governor was “chasing shadows to cover incompetence”</c>. The matter is before an Abuja court.

<s22>The opposition African Democratic Congress</s> <q22 urges>has urged</q> <c22>President Bola Tinubu to sack the minister</c>. <s23>The Presidency</s> <q23 denies>ruled out</q> <c23>any such step</c>; <s24>Special Adviser Bayo Onanuga</s> <q24 condemns>dismissed</q> <c24>the party as “undertakers looking for a corpse.”</c>

In Kaduna, <s25>the Islamic cleric Sheikh Ahmad Gumi</s> <q25 urges>renewed his call</q> <c25>for negotiation with the gangs</c>. <c26>Force</c>, <s26>he</s> <q26 states>contended</q>, <c26>had merely “scattered the wasps.”</c> <s27>The Christian Association of Nigeria</s> <q27 condemns>took exception to</q> <c27>the remark</c>. <s28>A former director of the Department of State Services</s> <q28 states>revealed</q> <c28>that peace deals in Katsina had been financed out of security votes</c>, <c29>an assertion</c> <s29>the Katsina government</s> <q29 denies>described</q> <c29>as “the product of an idle mind.”</c>

Meanwhile, <c30>a notorious kingpin, Ado Aliero, was</c> <q30 believes>reportedly</q> <c30>wounded in the operation</c>. <q31 states>According to</q> <s31>a security report sighted by The PUNCH</s>, <c31>he was moved to Birnin Gwari on a motorcycle</c>. <s32>Kangye</s> <q32 no_comment>would neither confirm nor deny</q> <c32>this</c>.

In the North-East, <s33>the Borno State Government</s> <q33 states>put at</q> <c33>12 the number of fishermen executed near Baga by fighters of the Islamic State West Africa Province on Sunday</c>. <s34>A member of the Civilian Joint Task Force</s> <q34 states>insisted</q> <c34>that they were 30</c>. <c36>The insurgents had accused the men of paying tax to the rival Boko Haram faction</c>, <s36>survivors</s> <q36 states>said</q>.
