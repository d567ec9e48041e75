Sahel Regional Overview: August

VITAL TRENDS

Political violence in Burkina Faso, Mali and Niger rose by 14% compared to July. Jama'at Nusrat al-Islam wal-Muslimin (JNIM) was involved in two in every three events recorded. Fatalities from remote violence, mainly drone strikes, reached their highest level this year. <s1>Local sources</s> <q1 states>put</q> <c1>the death toll of a single strike near Tin-Zaouatène at 21</c>, <c2>a figure</c> that <s2>the Malian army</s> <q2 denies>disputes</q>.

MALI: FUEL CONVOYS UNDER ATTACK

In August, JNIM fighters ambushed at least eleven convoys of tankers on the roads from Senegal and Ivory Coast. <s3>The group's media arm, az-Zallaqa</s>, <q3 states>claimed</q> <c3>that more than 60 trucks were set ablaze between Kayes and Diéma</c>. <s4>The armed forces</s> <q4 confirms>acknowledged</q> <c4>the loss of "some vehicles"</c> but <s5>a drivers' union in Bamako</s> <q5 states>counted</q> <c5>38 burned tankers and seven missing drivers</c>. <c6>"They made us kneel beside the road, they read us a text, and then they lit the first one,"</c> <s6>one driver who escaped</s> <q6 states>told</q> a private radio station. <c6>"They said next time we would be inside."</c>

The prime minister, a general, ordered escorts to be doubled. <s7,8>He</s> <q7 accuses>accused</q> <c7>unnamed "state sponsors of terrorism" of supplying the militants with drones</c>, <q8 warns>warning</q> <c8>that Mali "will know how to answer them"</c>. Although no country was named, <s9>Algiers</s> <q9 condemns>denounced</q> <c9>the remarks as irresponsible</c>. Relations had been poor since April 2025, when Algerian forces shot down a Malian drone; <s10>Mali</s> <q10 states>maintains</q> <c10>that the aircraft never left its airspace</c>.

Africa Corps, the Russian force that replaced the Wagner Group, took part in operations around Ménaka and Ber. <s11>Tuareg rebels of the Azawad Liberation Front (FLA)</s> <q11 states>say</q> <c11>Russian fighters beheaded two herders near Ber on 14 August</c>. <s12>A human rights collective in Kidal, which has published photographs of the bodies</s>, <q12 accuses>holds</q> <c12>a joint patrol responsible</c>. <s13>Bamako</s> <q13 no_comment>has not reacted</q>. Two of the dead were brothers. Nor was it the only such report: <c14>Malian soldiers and Russian personnel</c> <q14 accuses>were accused</q> by <s14>villagers</s> <c14>of burning granaries in Sébabougou</c>, and <s15>a local councillor</s>, speaking on condition of anonymity, <q15 states>said</q> <c15>that "whoever has a beard is a terrorist now"</c>.

BURKINA FASO: DJIBO AGAIN

JNIM overran the army camp in Djibo on 3 August and held it for nine hours. The government in Ouagadougou released no casualty figures. <c16>Between 90 and 120 soldiers and auxiliaries</c> <q16 believes>are thought</q> <c16>to have died</c>. <s17>A security source reached by AFP</s> <q17 states>spoke of</q> <c17>"bodies in every trench"</c>; <s18>state television</s>, by contrast, <q18 states>reported</q> <c18>that a "desperate attack" had been repelled and that aircraft "treated" some 200 assailants</c>. <s19>Footage circulated by JNIM, which could not be dated</s>, <q19 states>appears to show</q> <c19>the provincial emir walking through the camp's armoury</c>.

In the days that followed, Volunteers for the Defense of the Homeland (VDP) raided Fulani hamlets west of the town. <s20>Survivors who reached Ouahigouya</s> <q20 states>recounted</q> <c20>how men were separated from their families and led away in groups of ten</c>. <s21>The Justice Ministry</s> <q21 pledges>promised</q> <c21>an inquiry</c>. <s22,23>Civil society groups</s> <q22 believes>doubt</q> <c22>that it will lead to trials</c>, <q23 states>pointing out</q> <c23>that none has followed the Solenzo killings</c>.

NIGER: KIDNAPPINGS IN TILLABÉRI

Islamic State Sahel Province (ISSP) fighters killed 17 worshippers at a mosque in Téra department. <s24,25>The group</s> <q24 denies>denied</q> <c24>responsibility</c> in its weekly newsletter, <q25 accuses>attributing</q> <c25>the massacre to "militias of the apostate junta"</c>. <s26>Niger's deputy interior minister, Colonel Moussa Garba</s>, <q26 condemns>called</q> <c26>the denial "an insult to the dead"</c>. Separately, two Indian engineers were abducted near Dosso. <s27>New Delhi</s> <q27 urges>has urged</q> <c27>its citizens to leave the region</c>, while <s28>the families</s> <q28 states>complain</q> <c28>of silence from their employer</c>. <c29>Negotiations over their release</c> <q29 states>are said</q> <c29>to be under way</c>.

LOOKING FORWARD

The rains end in October. <c30>JNIM's next step will be to close the road between Ségou and Bamako</c>, <q30 believes>predicts</q> <s30>an analyst in Dakar</s>.
