Daraa: Tension in al-Sanamayn renewed after the killing of two members of General Security

Enab Baladi – Halim al-Masalmeh

Two members of the General Security Service were killed and three others were wounded on Sunday evening, January 18, in an attack by unknown gunmen on a checkpoint on the road between the city of al-Sanamayn and the town of Qaita in the northern countryside of Daraa.

<s1,2>Enab Baladi's correspondent in Daraa</s> <q1 states>reported</q> <c1>that the gunmen, who were riding two motorcycles, opened fire with medium machine guns before they fled toward the neighboring farms</c>, <q2 states>adding</q> <c2>that a curfew was imposed on the western neighborhoods of the city until Monday morning</c>.

<s3,4>The commander of Internal Security in Daraa governorate, Brigadier General Nizar al-Khatib</s>, <q3 states>said in statements published by the Ministry of Interior on its Facebook page</q> <c3>that the attack came hours after a campaign to confiscate unlicensed weapons in the city</c>, and <q4 accuses>accused</q> <c4>what he described as "remnants linked to the former regime and drug networks" of standing behind it</c>. <s5,6>Al-Khatib</s> <q5 pledges>stressed</q> <c5>that his forces "will not be lenient with anyone who tampers with the security of the people"</c>, and <q6 urges>called on</q> <c6>the notables of the city to cooperate in handing over the wanted persons</c>.

Accusations and denial

No party had claimed responsibility for the operation until the moment of publishing this report, while <s7>accounts on social media platforms</s> <q7 accuses>accused</q> <c7>a group led by Muhsin al-Haimed, who had been close to Military Security before the fall of the regime, of carrying it out</c>. <s8,9,10>Relatives of al-Haimed who spoke to Enab Baladi on condition that their names not be published</s> <q8 denies>denied</q> <c8>his connection to the incident</c>, and <q9 states>considered</q> <c9>that his name "has become a hanger on which every killing in al-Sanamayn is hung"</c>, <q10 states>pointing out</q> <c10>that he had left the city in the spring of last year and that his whereabouts are unknown even to his family</c>.

<s11>Ahmad al-Nasir (a pseudonym for security reasons), an activist from the city</s>, <q11 states>told</q> Enab Baladi <c11>that the residents had noticed the movement of strangers in the farms two days before the attack</c>. <c12>"We informed the patrol by phone, then nobody came. Now the people are afraid of the gunmen and afraid of the raids at the same time,"</c> <s12>al-Nasir</s> <q12 states>said</q>.

Enab Baladi contacted the media office of the Ministry of Interior to obtain clarification regarding this, but <s13>the office</s> <q13 no_comment>did not respond</q> until the time of publication. However, <s14,15>a source in the Internal Security Command, who is not authorized to speak to the media</s>, <q14 confirms>confirmed</q> <c14>the occurrence of the call</c>, and <q15 states>attributed</q> <c15>the delay to the shortage of vehicles</c>.

A city that did not calm down

Al-Sanamayn has witnessed repeated clashes since 2018, the most violent of which were in March 2025, when government forces entered the city with heavy weapons, and eleven people were killed.

<s16>The Horan Martyrs Documentation Office</s> <q16 states>documented</q> <c16>the killing of 41 people in the northern countryside of Daraa during 2025, most of them by direct shooting</c>, while <s17>the Syrian Network for Human Rights</s> <q17 states>spoke in its annual report of</q> <c17>"a clear pattern of impunity"</c>. <s18>Both organizations</s> <q18 urges>demanded</q> <c18>that the results of the investigations be announced</c>.

<s19>The researcher at the Jusoor Center for Studies, Wael al-Ali</s>, <q19 believes>believes</q> <c19>that what is happening is not limited to revenge between families, but is linked to the struggle over the captagon smuggling routes toward Jordan</c>, and <s20>he</s> <q20 warns>warned</q> <c20>that dealing with it by security means only would push young men into the arms of the Islamic State organization</c>, <c21>whose cells</c> <q21 believes>are believed</q> <c21>to be active in the Lajat area</c>. <q24 states>According to</q> <s24>the researcher</s>, <c24>the government "does not lack force as much as it lacks information."</c>

The scene is complicated by the Israeli incursions into the western countryside. On the same day, <s22>residents of the town of Koya</s> <q22 states>reported</q> <c22>the entry of three Israeli military vehicles</c>, which <s23>the Syrian Foreign Ministry</s> <q23 condemns>condemned</q> <c23>as "a flagrant violation of sovereignty,"</c> while <s27>the Israeli army</s> <q27 states>said</q> <c27>that it had arrested "a suspect in planning terrorist acts."</c> <s25,26>The man's father, who works in raising livestock</s>, <q25 denies>rejected</q> <c25>the accusation</c>, <q26 states>saying</q> <c26>that his son "does not know anything in this world except sheep."</c>

On Monday, the bodies of the two members were buried in Izraa and in the town of Khabab in the presence of the governor, and General Security units deployed at the entrances of al-Sanamayn.
