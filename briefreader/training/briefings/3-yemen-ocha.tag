YEMEN: Flash Update No. 4 – Front-line clashes and flooding in Ma'rib and Al Hodeidah governorates

HIGHLIGHTS

• <c1>More than 1,940 families have fled their homes since 3 August</c>, <q1 states>according to</q> <s1>the Executive Unit for IDP camps</s>.

• <s2>Local authorities in Hays</s> <q2 states>report</q> <c2>nine civilians killed and 23 injured by shelling, including five children</c>.

• <c3>Two water points in Al Jubah have</c> <q3 states>reportedly</q> <c3>been put out of service</c>.

• The humanitarian response remains 22 per cent funded.

SITUATION OVERVIEW

Hostilities between forces affiliated with the Internationally Recognized Government (IRG) and the Houthi de facto authorities (DFA) intensified along the southern fronts of Ma'rib during the first half of the month. <s4,5>Partners on the ground</s> <q4 states>indicate</q> <c4>that artillery and drones were used close to three displacement sites in Al Wadi district</c>, <q5 states>noting</q> <c5>that families had been given less than an hour to leave</c>. <s6>Community leaders interviewed by phone</s> <q6 states>described</q> <c6>people walking through the night with livestock and elderly relatives on carts</c>. <c7>"We left the tents standing and the bread in the oven,"</c> <s7>a mother of six from Al Suwayda site</s> <q7 states>told</q> a protection monitor. <c7>"Nobody came to tell us where we should go."</c>

On 9 August, shells landed near the weekly market in Hays. <s8>The IRG-aligned Joint Forces</s> <q8 accuses>blamed</q> <c8>Houthi units east of the town</c>; <s9,10>the DFA's military spokesman</s> <q9 denies>dismissed</q> <c9>the report as "a fabrication of the mercenaries' media"</c> and <q10 states>said</q> <c10>that his side had respected the 2018 Stockholm Agreement</c>. <s11>The UN Mission to support the Hudaydah Agreement (UNMHA), whose patrols visited the site a day later</s>, <q11 confirms>confirmed</q> <c11>that four impact points had been found within 200 metres of a school</c>.

Heavy rain compounded the displacement. <c12>Some 3,100 shelters in Abs, Hayran and Al Zuhrah</c> <q12 believes>are estimated</q> <c12>to have been damaged</c>, and <s13>the Yemen Red Crescent Society</s> <q13 warns>has warned</q> <c13>that landmines loosened by floodwater are drifting into farmland that had been declared clear</c>. Demining teams were called up from Mokha on 12 August. Three people, all shepherds, died.

HUMANITARIAN ACCESS

Access remained severely constrained. Six missions were cancelled or postponed, four of them because permits had not been issued. <s14>Humanitarian partners</s> <q14 accuses>accuse</q> <c14>the authorities in Sana'a of delaying sub-agreements for as long as five months</c>, <c15>an allegation</c> that <s15>SCMCHA, the body that oversees aid in DFA areas</s>, <q15 denies>rejects</q>. <s16>Its</s> <q16 states>position</q>, set out in a letter of 6 August, is <c16>that "organizations which submit complete files wait no longer than two weeks"</c>. Aid workers detained since June 2024 have not been released. <s17,18>The Resident and Humanitarian Coordinator</s> <q17 urges>again called for</q> <c17>their immediate and unconditional release</c>, <q18 condemns>calling</q> <c18>their detention "an assault on every Yemeni family that depends on us"</c>.

On the IRG side, <s19>truck drivers</s> <q19 accuses>complained of</q> <c19>unofficial fees at two checkpoints between Ataq and Ma'rib city</c>. <s20>The Ministry of Planning in Aden</s> <q20 pledges>has promised</q> <c20>to look into the matter</c>. <s21>The brigade in charge of the road</s> <q21 no_comment>did not respond to an enquiry from the Logistics Cluster</q>.

NEEDS AND RESPONSE

Food Security: WFP distributed rapid-response rations to 1,120 families. <c22>Stocks in Ma'rib will be exhausted by mid-September unless new contributions are confirmed</c>, <q22 warns>warns</q> <s22>the Cluster</s>, <s23>which</s> <q23 believes>expects</q> <c23>four districts to slide into IPC Phase 4</c>.

Health: The general hospital in Ma'rib received 61 wounded. <s24>Doctors there</s> <q24 states>say</q> <c24>they have anaesthetics for ten days</c>. Suspected cholera cases are rising; <s25>the surveillance officer in Harib</s> <q25 believes>believes</q> <c25>the true figure to be twice the 412 registered</c>.

Protection: <s26>Displaced women</s> <q26 states>told</q> partners <c26>that they avoid latrines after dark for lack of lighting</c>. <s27>A partner's</s> <q27 states>finding</q> <c27>that two boys aged 14 had been recruited at a displacement site</c> has been shared with the monitoring mechanism.

Shelter/NFI: 700 tents were dispatched from Aden. <s28>The Executive Unit</s> <q28 urges>has asked</q> <c28>landowners in Al Wadi to suspend evictions until October</c>; <s29>several</s> <q29 pledges>have promised</q> <c29>to do so</c>.

For further information, please contact the head of communications, OCHA Yemen.
