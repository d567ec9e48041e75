Kyiv, Moscow trade barbs after tanker hit off Sinop

- <s1>Ankara</s> <q1 condemns>says</q> <c1>attack in Turkish economic zone 'unacceptable'</c>; <s2>Kremlin</s> <q2 accuses>decries</q> <c2>'piracy'</c>

By Elif Karaman

ANKARA

<c3>An empty oil tanker flying the Gambian flag caught fire in the Black Sea on Friday after an explosion some 40 nautical miles off the coast of Türkiye's northern Sinop province</c>, <s3>the Directorate General for Maritime Affairs</s> <q3 states>said</q>.

All 24 crew members were evacuated safely to Samsun. The directorate named the vessel as the Midnight Amber, en route from Burgas to Novorossiysk.

<q4 confirms>Citing</q> <s4>a source in the Security Service of Ukraine (SBU)</s>, <s5>Ukrinform</s> <q5 states>reported</q> <c4,5>that the ship had been struck by two Sea Baby naval drones</c>. <c6>The operation</c>, <s6>the source</s> <q6 states>was quoted as saying</q>, <c6>"dealt a serious blow to the transport of Russian oil"</c>. <s7>Ukrainian Foreign Ministry spokesman Heorhii Tykhyi</s> <q7 no_comment>would neither confirm nor deny</q> <c7>Kyiv's involvement</c>.

<s8>Kremlin spokesman Dmitry Peskov</s> <q8 condemns>called</q> <c8>the incident "an act of piracy against the property of a NATO country's neighbor"</c>. <s9,10>He</s> <q9 accuses>accused</q> <c9>Ukraine of "exporting terrorism to other people's waters"</c> during a daily press call in Moscow, but <q10 no_comment>declined to say</q> <c10>whether the ship was insured in Russia</c>.

Russian Deputy Foreign Minister Alexander Grushko went further. <c11>Western intelligence had supplied the coordinates</c>, <s11,12>he</s> <q11 accuses>told</q> state news agency RIA Novosti, <q12 accuses>adding</q> <c12>that London "could not have been unaware"</c>. <s13>The British Defense Ministry</s> <q13 denies>dismissed</q> <c13>the allegation as "nonsense"</c>.

Ankara summoned the charges d'affaires of both countries. <c14>The attack</c>, <s14,15>Turkish Foreign Ministry spokesperson Öncü Keçeli</s> <q14 warns>said in a statement</q>, <c14>"endangers life, property and the environment in our exclusive economic zone"</c>, <q15 states>underlining</q> <c15>that Türkiye was "in contact with the relevant parties to prevent the war from spreading across the Black Sea"</c>. <s16>President Recep Tayyip Erdogan</s> <q16 urges>reiterated</q> <c16>his call for a truce limited to ports and energy facilities</c>.

<s17>Zelenskyy's office</s> <q17 supports>reacted favorably to</q> <c17>the idea</c>. Moscow is cool on it: <s19>Foreign Minister Sergey Lavrov</s> <q19 denies>told</q> Rossiya-1 <c19>that partial truces "only ever give the Kyiv regime time to reload"</c>.

Crew account

<c20>"We heard a boat engine where there should be no boat,"</c> <s20>the Indian second officer</s> <q20 states>told</q> Anadolu at the hospital in Samsun. <c20>"Then the whole stern lifted, like a bus over a bump."</c> <s21>The captain</s> <q21 denies>denied</q> <c21>that the transponder had been switched off before the blast</c>, although <s22>data from the tracking site MarineTraffic</s> <q22 states>show</q> <c22>a gap of three hours</c>.

<q23 accuses>According to</q> <s23>the EU, which added the ship to its sanctions list in July</s>, <c23>the Midnight Amber belongs to the "shadow fleet" with which Russia evades the oil price cap</c>. <s24>Its registered owner, a company in the Marshall Islands</s>, <q24 no_comment>did not respond to Anadolu's request for comment</q>. <s25>The government of Gambia</s> <q25 denies>says</q> <c25>the vessel was struck off its register in October and was flying a false flag</c>.

Experts in Istanbul were divided. <s26>Retired Rear Adm. Cihat Arslan</s> <q26 believes>expects</q> <c26>more such attacks before winter</c>, whereas <s27>energy analyst Selin Oral</s> <q27 believes>reckons</q> <c27>that insurers, "who are braver than admirals until they are not," will end the traffic on their own</c>. <s28>Shipbrokers</s> <q28 states>put</q> <c28>the rise in war-risk premiums since Friday at a quarter</c>.

Elsewhere on Saturday, <s29>Russia's Defense Ministry</s> <q29 states>claimed</q> <c29>to have taken the settlement of Yablukove in the Zaporizhzhia region</c>. <c30>Fighting there continued</c>, <s30,31>Ukraine's General Staff</s> <q30 denies>countered</q> on Telegram, <q31 denies>calling</q> <c31>the Russian report "a flag on a drone and nothing under it"</c>. <c32>Six people</c> <q32 states>were reported</q> <c32>injured in a drone raid on Odesa</c>, where a passenger ferry was damaged.

In Damascus, <s33>a Syrian Foreign Ministry source</s> <q33 urges>was quoted by SANA as saying</q> <c33>that grain ships bound for Tartus "must not become the next target"</c>. Some 90,000 tons of Russian wheat are due there this month under a contract signed in September.

Türkiye controls the straits under the 1936 Montreux Convention. It has cleared mines together with Romania and Bulgaria since July 2024, and three minehunters left Eregli for the area on Friday night.
