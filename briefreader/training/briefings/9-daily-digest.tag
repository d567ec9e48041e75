DAILY SECURITY DIGEST – 24 hours to 0600 UTC, 19 March

SUDAN

• El Obeid: Drone attack on the fuel depot by the airport. <s1>SAF</s1> <q1 states>says</q1> <c1>all four aircraft were shot down</c1>; <s2>staff at the depot</s2> <q2 states>report</q2> <c2>two tanks burning</c2>. No casualty figures.

• Kadugli: <c3>Siege lifted, road to Dilling open</c3><q3 states>:</q3> <s3>army</s3>. <s4>SPLM-N (al-Hilu)</s4> <q4 denies>denies</q4> <c4>this</c4>. <s5>A trucker who came through on Tuesday</s5> <q5 states>told</q5> us <c5>he had paid at seven checkpoints, none of them SAF</c5>.

• Tawila: Cholera ward looted. <s6>Sheria camp elders</s6> <q6 accuses>point the finger at</q6> <c6>RSF stragglers</c6>. <c7>Perpetrators were "bandits in our uniforms"</c7>, <s7>RSF-run civil administration</s7> <q7 denies>responded</q7>.

• Port Sudan: Customs offices closed for Eid. <s8>Finance ministry</s8> <q8 pledges>promises</q8> <c8>salary arrears for teachers will be cleared by April</c8>.

DR CONGO

• Uvira: Grenade thrown into bar in Kimanga, 5 dead, 20 hurt. <s9>Mayor appointed by M23</s9> <q9 accuses>blames</q9> <c9>Wazalendo infiltrators</c9>; <s10,11>a Wazalendo spokesman on X</s10,11> <q10 denies>ridiculed</q10> <c10>the accusation</c10>, <q11 accuses>claiming</q11> <c11>that the rebels had staged it "to justify the curfew"</c11>.

• Walikale: <s12>Kinshasa</s12> <q12 accuses>accuses</q12> <c12>Rwanda of jamming GPS over Kisangani's approach route</c12>. <s13>Kigali</s13> <q13 no_comment>yet to react</q13>. <s14>Two pilots</s14> <q14 confirms>confirm</q14> <c14>loss of signal below 3,000 metres</c14>.

• Lubero: ADF raid on Njiapanda. Eleven bodies recovered. <c15>Around thirty villagers</c15> <q15 believes>are feared</q15> <c15>to have been abducted</c15>. <s16>Local civil society</s16> <q16 accuses>reproaches</q16> <c16>the Ugandan contingent for arriving six hours late</c16>.

SAHEL

• Mali: JNIM blocks tanker convoy near Kolondiéba again. <s17>Army communiqué</s17> <q17 states>claims</q17> <c17>"several dozen terrorists neutralised"</c17>; <s18>drivers' union</s18> <q18 states>counts</q18> <c18>nine burnt trucks and four missing men</c18>. <c19>Africa Corps mercenaries</c19> <q19 accuses>are accused</q19> by <s19>herders</s19> <c19>of having fired on a wedding party at Diabaly</c19>. <q35 no_comment>No reply</q35> from <s35>Bamako</s35>.

• Niger: Attack on gendarmes at Makalondi, 7 killed. IS Sahel put out pictures. <s20>Niamey</s20> <q20 accuses>renewed its charge</q20> <c20>that "a neighbouring country to the south" shelters the perpetrators</c20>. <s21>Cotonou</s21> <q21 denies>called</q21> <c21>it "tiresome"</c21>.

• Burkina Faso: <q22 states>Rumours</q22> <c22>of a mutiny at Kaya barracks</c22> circulated on Monday; <s23>general staff</s23> <q23 denies>dismisses</q23> <c23>them as an "intoxication campaign"</c23>. Internet was slow.

YEMEN

• Hudaydah: Explosion in the harbour, cause unclear. <s24>Houthi-run Al-Masirah</s24> <q24 accuses>attributes</q24> <c24>it to an Israeli strike</c24>. <s25>The IDF</s25> <q25 no_comment>won't comment</q25>. <s26>A shipping agent</s26> <q26 believes>believes</q26> <c26>welding work set off ammonium nitrate</c26>.

• Ta'iz: Sniper killed girl, 9, at the eastern crossing. <s27>Government human rights minister</s27> <q27 condemns>condemned</q27> <c27>"the cowardly murder"</c27>; <s28>he</s28> <q28 urges>demands</q28> <c28>that the UN envoy raise it in Muscat</c28>.

MYANMAR

• Sagaing: Paramotor bombing of a monastery school at Depayin, 14 dead. <s29>NUG</s29> <q29 accuses>says</q29> <c29>two 120 mm shells were dropped by the junta's aircraft</c29>. <s30>State-owned MRTV</s30> <q30 denies>described</q30> <c30>the building as "a terrorist drone workshop"</c30>.

• Lashio: MNDAA hands back the town's power station under the Kunming deal. <s31>Residents</s31> <q31 warns>warn</q31> <c31>that pro-army militias are returning with lists</c31>.

HAITI

• Mirebalais: Police, backed by Kenyan armour, retake the bridge. <s32>Gang leader Ti Blan</s32> <q32 denies>retorts in a TikTok clip</q32>: <c32>"They took a photo, not a bridge."</c32>

• Port-au-Prince: Five kidnapped engineers freed; <s33>company</s33> <q33 denies>denies</q33> <c33>paying ransom</c33>. <s34>The prime minister's office</s34> <q34 supports>endorsed</q34> <c34>the Kenyan proposal to extend the mission to December</c34>.

OUTLOOK: Security Council briefing on Haiti tomorrow, Sudan donors in Brussels. Curfew in Goma continues until Sunday. Next digest 20 March.
