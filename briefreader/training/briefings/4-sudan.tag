<s1>Sudan</s> <q1 accuses>accuses</q> <c1>Chad of reopening airstrip to RSF flights</c>; <s2>N'Djamena</s> <q2 denies>denies</q> <c2>it</c>

November 14, 2025 (PORT SUDAN) — <s3>The Sudanese government</s> on Friday <q3 accuses>accused</q> <c3>neighbouring Chad of allowing cargo planes loaded with drones and jamming equipment for the Rapid Support Forces (RSF) to land at Amdjarass</c>, <c4>a charge</c> that <s4>N'Djamena</s> <q4 denies>dismissed</q> within hours <c4>as "baseless and tired"</c>.

<q5 states>In a statement</q> seen by Sudan Tribune, <s5,6>the Foreign Ministry</s> <q5 states>said</q> <c5>that eleven flights had been recorded between October 29 and November 11</c>, <q6 states>adding</q> <c6>that four of them originated in Bosaso in Puntland</c>. <s7,8>It</s> <q7 accuses>held</q> <c7>the Chadian authorities "fully responsible for the blood of the people of El Fasher"</c> and <q8 warns>warned</q> <c8>that Sudan reserved the right to respond "by all legitimate means"</c>.

<c9>"We have the tail numbers, the manifests and the names of the pilots,"</c> <s9>Undersecretary Hussein al-Amin</s> <q9 states>told</q> reporters in Port Sudan. <c9>"What we do not have is a neighbour that respects its border."</c> <s10>He</s> <q10 no_comment>would not say</q> <c10>how the documents had been obtained</c>.

Chadian government spokesman Gassim Chérif went on national television in the evening. <c11>The airstrip</c>, <s11>he</s> <q11 states>said</q>, <c11>had served only humanitarian convoys since the spring, and the last military aircraft to use it had been Chad's own</c>. <c12>"Let the United Nations send whomever it likes,"</c> <s12>he</s> <q12 pledges>went on</q>. <c12>"We will open every hangar."</c>

El Fasher, the last army stronghold in Darfur, fell to the RSF on October 26 after a siege of more than 500 days. The army withdrew its 6th Infantry Division from the city the same night, and General Abdel Fattah al-Burhan confirmed the retreat's commander in his post a week later.

<s13>Survivors reaching Tawila</s> <q13 accuses>have described</q> <c13>house-to-house killings and the abduction of young men for ransom</c>. <s14>The Sudan Doctors Network</s> <q14 believes>estimates</q> <c14>that at least 2,300 people were killed in the first three days</c>; <s15,16>the RSF, which at first celebrated the capture on social media</s>, <q15 confirms>has since conceded</q> <c15>that "violations by individuals" took place</c> and <q16 states>says</q> <c16>it detained nine of its fighters</c>.

<s17>RSF spokesman al-Fatih Qurashi</s> <q17 denies>scoffed at</q> <c17>Port Sudan's claims about the flights</c>. <c18>"Every time they lose a city they find a plane,"</c> <s18>he</s> <q18 states>wrote</q> on Telegram. <s19>He</s> in turn <q19 accuses>blamed</q> <c19>the army for a drone attack on a market in Kuma, North Darfur, which killed 27 traders on Wednesday</c>. <s20>The army</s> <q20 no_comment>has not commented</q> on <c20>the attack</c>.

<s21>A merchant from Kuma who gave his name only as Adam</s> <q21 states>said</q> <c21>there had been RSF pickups in the town, "but at the fuel station, not among the okra sellers"</c>. <s22>He</s> <q22 states>put</q> <c22>the number of the dead at 31</c>.

The United Arab Emirates, <s23>which</s> <q23 denies>has consistently denied</q> <c23>arming the RSF</c>, was not named in the Sudanese statement. <s24,25>Two Western diplomats briefed on the flight data</s> <q24 states>said</q> <c24>the planes were operated by a company registered in Central Asia</c>, but <q25 warns>cautioned</q> <c25>that nothing was known for certain about their cargo</c>. <s26>One of them</s> <q26 believes>thought</q> <c26>it "more likely than not" that some carried weapons</c>.

<s27>Satellite pictures released last month by researchers at Yale University</s> <q27 states>appeared to show</q> <c27>two Ilyushin-76 aircraft on the apron at Amdjarass and a row of new shelters</c>. <s28>Chad</s> <q28 denies>maintained</q> at the time <c28>that the images were of grain stores</c>.

The African Union Commission chairperson, Mahmoud Ali Youssouf, phoned both capitals on Friday night. <q29 states>According to</q> <s29>his office</s>, <c29>the two sides agreed to keep their ambassadors in place</c>. <s30>He</s> <q30 urges>appealed to</q> <c30>Khartoum and N'Djamena "to speak to each other before they speak to the cameras"</c>.

<q31 states>Reportedly</q>, <c31>Chadian reinforcements were moving towards Tine on Saturday</c>. Sudan Tribune could not verify this independently. The border post at Adré stayed open, and 42 aid trucks crossed into West Darfur during the day.

The row is not the first. In March, <s32>a Sudanese general's</s> <q32 warns>threat</q> <c32>that the airports of N'Djamena and Amdjarass were "legitimate targets"</c> drew a furious response from Chad, <s33>whose foreign ministry</s> <q33 condemns>called</q> <c33>the remark "tantamount to a declaration of war"</c>.
