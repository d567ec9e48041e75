<s1>Yemen's Huthis</s> <q1 pledges>vow</q> <c1>"no port will be safe"</c> after raids on Hodeida

Sanaa (AFP) – <s2>Yemen's Huthi rebels</s> <q2 states>said</q> Thursday <c2>that US and British warplanes had carried out nine raids on the Red Sea province of Hodeida</c>, hours after a Marshall Islands-flagged tanker was set ablaze by a sea drone south of Mocha.

<s3>Rebel military spokesman Yahya Saree</s> <q3 pledges>promised</q> <c3>"a response that the enemy will feel in its pockets"</c>, and <s4>the group's Al-Masirah television</s>, <q32 states>citing</q> <s32>a security source</s>, <q4 states>reported</q> <c4,32>that a fish-canning plant and two radar sites had been struck</c>.

<s5>US Central Command</s> <q5 confirms>confirmed</q> <c5>the operation</c>. <c6>"These strikes targeted unmanned surface vessels being readied for launch against merchant shipping,"</c> <s6>it</s> <q6 states>said on X</q>. <c6>"There is no indication of harm to civilians."</c>

<s7>Workers at the plant</s> <q7 denies>contradicted</q> <c7>that account</c>.

<c8>"Four of my colleagues were on the loading dock. What drone does one hide among tins of tuna?"</c> <s8>shift supervisor Abdo Qassem, 39</s>, <q8 states>told</q> an AFP correspondent at Al-Thawra hospital, where <s9>a doctor</s> <q9 states>put the number of wounded at</q> <c9>17</c>. <c10>Two of them</c>, <s10>he</s> <q10 states>added</q>, <c10>would lose limbs</c>.

- 'Not our fire' -

The tanker, the Ocean Verity, was carrying 60,000 tonnes of naphtha from Jubail to Rotterdam when she was hit at 3:40 am (0040 GMT). <s11>UKMTO, the maritime agency run by the British navy</s>, <q11 states>said</q> <c11>the crew of 23 had abandoned ship and were all accounted for</c>. <q12 states>According to</q> <s12>the security firm Ambrey</s>, <c12>the vessel had no links to Israel</c>, <c13>a detail</c> <s13>Saree</s> <q13 denies>disputed</q>: <c14>her owner</c>, <s14>he</s> <q14 accuses>alleged</q>, <c14>had "violated the ban on entry to the ports of occupied Palestine" twice since August</c>.

Yemen's internationally recognised government, based in Aden, seized on the fire. <s15,16>Information Minister Moammar al-Eryani</s> <q15 accuses>hit out at</q> <c15>"a gang that burns the sea it claims to defend"</c> and <q16 warns>warned</q> <c16>of an oil slick "the size of Bahrain" within a week</c>.

<q17 warns>Warnings</q> <c17>of an environmental disaster</c> have been issued before and not borne out, but <s18>experts at the UN Environment Programme</s> <q18 believes>think</q> <c18>naphtha, lighter than crude, may burn off before it reaches the coast</c>.

The Huthis, who seized Sanaa in 2014, have held off a Saudi-led coalition for more than a decade. <s19>They</s> <q19 states>say</q> <c19>their attacks on shipping are in solidarity with Palestinians in Gaza</c>.

- Talks in Muscat -

Omani mediators had invited both camps to Muscat for talks on a prisoner swap. <s20>A rebel negotiator</s> <q20 states>hinted</q> on Wednesday <c20>that the delegation might stay at home</c>. <s21,22>A Western diplomat in Riyadh</s> <q21 denies>shrugged off</q> <c21>the threat as "choreography"</c>, <q22 states>noting</q> <c22>that seats on the Oman Air flight had not been cancelled</c>.

<s23>UN envoy Hans Grundberg</s> <q23 urges>urged</q> <c23>"maximum restraint"</c>. <c24>"Every missile has a return address, and it is always a Yemeni village,"</c> <s24>he</s> <q24 states>told</q> reporters in Amman. <s25>His office</s> <q25 no_comment>would not say</q> <c25>whether he would travel to Sanaa, where 24 UN staff are still held by the rebels</c>.

<s26>The Huthis</s> <q26 accuses>accuse</q> <c26>the detained employees of spying</c>, <c27>charges</c> that <s27>the world body</s> <q27 denies>rejects</q>.

<s29>Iran</s>, <s28>which</s> <q28 denies>denies</q> <c28>arming the rebels</c>, on Thursday <q29 condemns>condemned</q> <c29>the raids as a "flagrant violation" of Yemen's sovereignty</c>.

In Hodeida's fishing harbour, boats stayed moored. <s30>Salem Bakhit, a skipper for 30 years</s>, <q30 states>let slip</q> <c30>that a few men had gone out at night regardless</c>. <c31>"Hunger is also a bombardment,"</c> <s31>he</s> <q31 states>said</q>, before asking that the remark not be filmed.

strs/dp/kir
