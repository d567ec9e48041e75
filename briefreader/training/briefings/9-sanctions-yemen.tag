Letter dated 14 October from the Panel of Experts on Yemen – Summary

1. The Panel of Experts established pursuant to resolution 2140 (2014) presents the findings of its mandate period from 1 September to 31 August. It travelled to eleven States; <s1>the Houthi authorities</s1> <q1 no_comment>did not respond to four requests for access to Hudaydah</q1>.

2. <s2>The Panel</s2> <q2 states>assesses</q2> <c2>that the Houthis (Ansar Allah) have recovered most of the launch capacity lost to air strikes in the spring</c2>. <c3>The group's strength</c3> <q3 believes>is estimated</q3> <c3>at some 350,000 fighters, many of them minors</c3>. In Hajjah and Sa'dah, <s4>teachers</s4> <q4 states>described</q4> <c4>summer camps in which boys as young as ten dismantled rifles</c4>.

Procurement

3. Between November and July, 14 consignments of missile components, engines and radio equipment were interdicted. <c5>The largest, 750 tons, was on its way from Bandar Abbas</c5>, <q5 states>according to</q5> <s5>the National Resistance Forces, which seized it</s5>. <s6,7>The Islamic Republic of Iran</s6,7> <q6 denies>denied in a note verbale</q6> <c6>that it had "any connection with the alleged cargo"</c6>, <q7 accuses>accusing</q7> <c7>the United States of fabricating evidence to justify its attacks</c7>. <s8>The Panel</s8> <q8 denies>does not find</q8> <c8>this explanation convincing</c8>: serial numbers match those of items documented in 2023.

4. Two manufacturers, in China and Germany, replied to tracing requests. <s9,10>The former</s9,10> <q9 confirms>acknowledged</q9> <c9>having sold 2,000 fuel-cell units to a trading house in Sharjah</c9> but <q10 denies>disclaimed</q10> <c10>knowledge of the end user</c10>. <s11>The latter</s11> <q11 states>stated</q11> <c11>that the engines bore forged plates</c11>.

5. There have been <q12 accuses>repeated allegations</q12>, notably by <s12>the internationally recognized Government</s12>, <c12>that dhows from Djibouti and Somalia carry weapons to the coast of Hadramawt and Mahrah</c12>. <s13>Djibouti</s13> <q13 denies>rejects</q13> <c13>these as "unfounded and injurious"</c13>. <s14>Three crew members interviewed in Mukalla</s14> <q14 states>told</q14> the Panel <c14>that the crates had been loaded at night near Bosaso by men who spoke Arabic with a Sana'a accent</c14>. <s15>One of them</s15> <q15 states>claimed</q15> <c15>to have been paid by a relative of a Houthi supervisor listed in annex 9</c15>; <s16>the relative, a fish exporter</s16>, <q16 denies>insists</q16> <c16>he has not left Aden since 2019</c16>.

Cooperation with other groups

6. <s17>Member States</s17> <q17 warns>have expressed alarm</q17> <c17>that contacts between the Houthis and Al-Shabaab have turned from opportunism into policy</c17>. <q18 states>Reports</q18> <c18>of Houthi instructors in the Golis mountains</c18> remain unverified. <c19>Al-Qaida in the Arabian Peninsula (AQAP), whose leader named the group's enemies in a video in June</c19>, <q19 states>is said</q19> <c19>to have received four drones in return for a prisoner swap</c19>. <s20>A Houthi negotiator</s20> <q20 denies>scoffed at</q20> <c20>the suggestion</c20>: <c21>"We have buried two thousand men killed by Al-Qaida,"</c21> <s21>he</s21> <q21 states>wrote</q21> to the Panel. <c21>"Ask them who armed whom."</c21>

Attacks on shipping

7. The sinking of the bulk carrier Asterion K on 9 July cost six seafarers their lives. <s22,23>The Houthi military spokesman</s22,23> <q22 confirms>claimed responsibility for</q22> <c22>the attack</c22> and <q23 states>said</q23> <c23>the owner had "violated the ban on the ports of occupied Palestine"</c23>. <s24>The ship's operator</s24>, in an affidavit, <q24 states>swears</q24> <c24>that none of its vessels had called at an Israeli port for three years</c24>. <c25>Illegal "safe passage" fees</c25> <q25 states>were said</q25> by <s25>two insurers</s25> <c25>to exceed $100 million a month</c25>, a figure that could not be substantiated.

Obstruction of aid and detentions

8. Fifty-three United Nations staff were in custody at the time of writing. <c26>Their televised confessions were obtained under torture</c26>, <s26>relatives of two of them</s26> <q26 accuses>assert</q26>. <s27>A judge of the Specialized Criminal Court in Sana'a</s27> <q27 denies>has denied in public</q27> <c27>that any detainee was mistreated</c27>. <s28>The World Food Programme</s28> <q28 states>informed</q28> the Panel <c28>that 2,400 tons of flour had been diverted to front-line units in Ma'rib</c28>; <s29>a Houthi supply official</s29> <q29 denies>called</q29> <c29>it "a bookkeeping error"</c29>.

The Government side

9. Forces nominally loyal to the Presidential Leadership Council were not beyond reproach. <s30>Detainees released from a facility in Balhaf</s30> <q30 accuses>accused</q30> <c30>the Shabwah Defence Forces of electric shocks and mock executions</c30>. <s31>Their commander</s31> <q31 no_comment>declined to be interviewed</q31>. Senior figures of the Southern Transitional Council were invited to Geneva but did not attend.

Recommendations

10. <s32,33>The Panel</s32,33> <q32 urges>recommends</q32> <c32>that the Committee designate two individuals and one shipping company</c32>, and <q33 urges>invites</q33> <c33>States in the region to inspect dhows without flag</c33>.
