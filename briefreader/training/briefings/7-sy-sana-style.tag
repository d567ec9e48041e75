<s1,2>Foreign Ministry</s> <q1 condemns>condemns</q> <c1>Israeli incursion into Beit Jinn</c>, <q2 urges>urges</q> <c2>Security Council to act</c>

Damascus, Feb. 11 (SANA) <s3>The Ministry of Foreign Affairs and Expatriates</s> <q3 condemns>strongly condemned</q> on Wednesday <c3>the incursion carried out at dawn by Israeli occupation forces into the town of Beit Jinn in the Damascus countryside and the abduction of two of its citizens</c>.

<s4>The ministry</s> <q4 condemns>said in a statement</q> <c4>that this aggression constitutes "a blatant violation of the 1974 Disengagement Agreement and a dangerous escalation that threatens security and stability in the region."</c> <s5,6>It</s> <q5 states>reaffirmed</q> <c5>Syria's commitment to its sovereignty over the whole of its territory</c>, <q6 urges>calling upon</q> <c6>the Security Council to assume its responsibilities and compel the occupation to withdraw from the areas it entered after December 8, 2024</c>.

<c7>The two detainees are a schoolteacher and his brother, and neither has any relation to military activity</c>, <s7>the head of the Beit Jinn municipal council</s> <q7 states>told</q> a SANA correspondent. <s8>The Israeli occupation army</s> <q8 accuses>had alleged</q> <c8>that they were members of the Jamaa Islamiya</c>.

In New York, Syria's permanent representative addressed the General Assembly on the same subject. <s9,10>He</s> <q9 states>noted</q> <c9>that more than 400 incursions had been documented since the beginning of last year</c>, and <q10 accuses>held</q> <c10>Israel fully responsible for the fate of the abducted</c>.

<s11>Interior Ministry</s><q11 states>:</q> <c11>ISIS cell dismantled in Aleppo countryside</c>

Aleppo, Feb. 11 (SANA) <s12>The Interior Ministry</s> <q12 states>announced</q> <c12>the dismantling of a cell affiliated with the ISIS terrorist organization in the city of al-Bab in the eastern Aleppo countryside</c>, in an operation carried out in cooperation with the General Intelligence Service.

<s13,14>Interior Ministry spokesman Samer al-Baroudi</s> <q13 states>explained</q> <c13>that explosive belts, silenced pistols and a quantity of forged documents were seized</c>, <q14 states>indicating</q> <c14>that preliminary interrogations point to a plan to target a place of worship during the month of Ramadan</c>. <c15>"The hand of the state will reach everyone who contemplates harming the Syrians, whatever their sect,"</c> <s15>al-Baroudi</s> <q15 pledges>affirmed</q>. Four suspects were referred to the judiciary; one of them, identified as Yasser M., was wounded during the raid.

<s16,17>The United States Special Envoy for Syria</s> <q16 supports>praised</q> <c16>the operation</c> in a post on the X platform, <q17 states>describing</q> <c17>Damascus as "a real partner against terrorism."</c>

<s18>Defense Ministry</s><q18 accuses>:</q> <c18>SDF violated ceasefire in Deir Hafer</c>

Aleppo, Feb. 11 (SANA) <c19>Two soldiers of the Syrian Arab Army were martyred and six were injured when SDF forces targeted their position near Deir Hafer with a suicide drone</c>, <s19>the Media and Communication Department of the Ministry of Defense</s> <q19 accuses>said</q>.

<s20,21>A military source</s> <q20 states>told</q> SANA <c20>that army units responded to the sources of fire "with precision and restraint"</c> and <q21 denies>denied</q> <c21>what some media outlets have circulated about the shelling of residential houses in the village of Umm Tina</c>. <c22>Such claims</c>, <s22>the source</s> <q22 accuses>said</q>, <c22>are fabricated by the SDF to cover up its evasion of the March 10 agreement</c>. <s23,24>The SDF</s>, in turn, <q23 denies>has denied</q> <c23>launching the drone</c> and <q24 accuses>blames</q> <c24>"undisciplined factions" within the army for the tension</c>.

Under the agreement signed in March of last year, the military and civil institutions in northeastern Syria are to be merged into the state. <s25>Official sources</s> <q25 states>say</q> <c25>that implementation has stalled because of "foreign dictates,"</c> <c26>an accusation</c> <s26>the Autonomous Administration</s> <q26 denies>rejects</q>.

<s27>A number of displaced people from Umm Tina, now staying in a school in Maskana</s>, <q27 states>stated</q> <c27>that shells fell between the houses on Tuesday night</c>, without being able to determine their source. <s28>Ghazwa al-Hussein, a mother of five</s>, <q28 urges>appealed</q> <c28>to the two sides "to fight somewhere that has no children in it."</c>

Energy: First gas shipment

Damascus, Feb. 11 (SANA) <s29>Minister of Energy Fares al-Omari</s> <q29 states>said</q> <c29>that the quantities of gas arriving through Kilis would raise the hours of electricity supply to ten a day by March</c>, expressing gratitude to Azerbaijan and Türkiye. Technical teams completed the repair of the 400 kV line which <s31>the ministry</s> <q31 accuses>says</q> <c31>was sabotaged by thieves in the autumn</c>. <s32>Economists</s> <q32 warns>caution</q>, however, <c32>that the price per kilowatt will weigh upon low-income families</c>, and <s33>the ministry</s> <q33 pledges>has promised</q> <c33>a review of the tariff</c>.

The Council of Ministers will discuss the issue at its session next Tuesday.
