<s1>Syria</s> <q1 states>says</q> <c1>it foiled church bomb plot</c> as truce in the south frays

DAMASCUS, Syria (AP) — <s2,3>Syria's Interior Ministry</s> <q2 states>announced</q> Thursday <c2>that it had broken up a cell preparing to bomb a church in the Bab Touma district of Damascus</c>, <q3 accuses>attributing</q> <c3>the plot to the Islamic State group</c>. The arrests came as government forces and Druze fighters traded mortar fire in Sweida province for the fourth day running.

<c4>Seven men were seized in two apartments in the suburb of Jaramana, along with a car that had been packed with explosives</c>, <s4>Brig. Gen. Anas Qaddour, a deputy head of internal security</s>, <q4 states>told</q> a news conference. <c5>Two of the suspects</c>, <s5>he</s> <q5 states>said</q>, <c5>were Iraqis who had crossed the desert in January</c>. Asked whether foreign intelligence services had helped, <s6>the general</s> smiled and <q6 no_comment>would not say</q>.

There was no claim of responsibility from IS, which lost its last territory in Syria in 2019 but <q7 believes>is believed</q> <c7>to have some 2,500 fighters left there and in Iraq</c>. <s8>Its supporters</s> <q8 denies>mocked</q> <c8>the announcement as "theater"</c> in messages on Telegram.

<c9>"They show us a car and seven frightened boys and we are supposed to clap,"</c> <q9 states>said</q> <s9>Father Elias Haddad, whose parish lost 11 people in a bombing last June</s>. <c9>"I would like the ones who sent them."</c>

Shelling in Sweida

Farther south, <s10>a Druze militia loyal to the spiritual leader Sheikh Hikmat al-Hijri</s> <q10 accuses>accused</q> <c10>Damascus of shelling the villages of Walgha and Mazraa "under the cover of night and of silence"</c>. <c11>Four civilians died, among them a pharmacist</c>, <s11>it</s> <q11 states>said</q>.

<s12>The Defense Ministry</s> <q12 states>said</q> <c12>its troops had answered fire</c>. It named the officer in charge and suspended him for a week. <s13,14>The Syrian Observatory for Human Rights, a Britain-based monitor with a network of activists on the ground</s>, <q13 states>put</q> <c13>the dead at nine, five of them soldiers</c>, and <q14 accuses>held</q> <c14>both camps responsible for breaking the truce</c>.

<c15>"I don't know who started. I know who is sleeping in a classroom,"</c> <q15 states>said</q> <s15>Rima Azzam, who left Mazraa on a tractor with 14 relatives</s>.

Hundreds of people, most of them Druze, were killed in Sweida in July 2025 after clashes with Bedouin clans drew in government forces. <s16>A U.N. commission of inquiry</s> <q16 states>concluded</q> <c16>that fighters of all sides had committed acts that may amount to war crimes</c>. <s17>The government of interim President Ahmad al-Sharaa</s> <q17 confirms>admitted</q> <c17>"grave mistakes"</c>; <s18>rights groups</s> <q18 condemns>complain</q> <c18>that not one senior commander has been tried</c>.

Israel's shadow

Israel carried out an airstrike Wednesday on a column of vehicles near Izraa. <c19>The column was carrying heavy weapons toward Druze areas</c>, <s19,20>the Israeli military</s> <q19 states>said</q>, <q20 pledges>vowing</q> <c20>not to allow "hostile forces" south of Damascus</c>. <s21,22,23>Damascus</s> <q21 condemns>condemned</q> <c21>the raid as a violation of its sovereignty</c>, <q22 denies>denying</q> <c22>Israeli assertions that tanks had been moved</c>, and <q23 urges>asked</q> <c23>the Security Council to meet</c>.

<s24>Turkey, an ally of al-Sharaa</s>, <q24 supports>backed</q> <c24>the request</c>. <c25>Israel was "setting fires and then offering to sell water,"</c> <q25 states>in the words of</q> <s25>a Turkish Foreign Ministry official</s>.

<s26>A senior Western diplomat in Beirut</s> <q26 believes>doubted</q> <c26>that either government wanted a wider war</c>. <c27>Security talks between Syria and Israel had been near a deal</c>, <s27>people involved in them</s> <q27 states>say</q>, <c27>until Israel insisted on keeping Mount Hermon</c>.

In the northeast, a deal to fold the Kurdish-led Syrian Democratic Forces into the army is being carried out slowly, brigade by brigade. <s28>The SDF</s> <q28 denies>dismissed</q> <c28>reports in Damascus newspapers that it was hiding anti-tank missiles</c>. <s29>Its negotiator</s> <q29 accuses>charged</q> <c29>that the salaries of 6,000 of its men had been "forgotten in a drawer,"</c> and <s30,31>a Finance Ministry spokeswoman</s> <q30 confirms>confirmed</q> <c30>a delay</c>, <q31 accuses>blaming</q> <c31>it on banks still wary of sanctions that were lifted last year</c>.

At Bab Touma, policemen stood at the church gate at dusk. <c32>The evening service would go ahead</c>, <s32>a sign taped to the door</s> <q32 states>said</q>; <c32>bags would be searched</c>.
