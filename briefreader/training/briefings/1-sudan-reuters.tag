<c1>Drone strike kills dozens at market in Sudan's North Kordofan</c>, <s1>rescuers</s> <q1 states>say</q>

By our correspondents

PORT SUDAN, Nov 18 - <c2>At least 41 people were killed when a drone fired two missiles into a crowded livestock market west of the Sudanese city of El Obeid on Monday</c>, <s2,3>volunteer rescuers and a local doctor</s> <q2 states>said</q>, <q3 warns>warning</q> <c3>that the toll was likely to climb as families dug through burnt stalls for the missing</c>.

The market at Abu Haraz draws traders from across Kordofan, the oil-producing region that has become the main front line in the war between the army and the paramilitary Rapid Support Forces, now in its third year.

<c4>"We have pulled out 41 bodies and there are people we cannot identify at all,"</c> <q4 states>said</q> <s4>Mutasim Idris, a coordinator with the neighbourhood emergency room</s>. <c4>"Some were children who sell water to the herders."</c>

<s5>The RSF</s> <q5 accuses>blamed</q> <c5>the army for the attack</c>. <s6,7>The group</s> <q6 states>said in a statement posted on Telegram</q> <c6>that army drones had hit civilians in Kordofan eleven times since the start of the month</c> and <q7 urges>called on</q> <c7>the African Union to send investigators</c>.

<s8>The army</s> <q8 denies>denied</q> <c8>striking the market</c>. <c9>"Our forces target fuel convoys and ammunition, nothing else, and we had no aircraft over Abu Haraz that morning,"</c> <s9>a military official in Port Sudan, who asked not to be named because he was not authorised to speak to the media</s>, <q9 states>told</q> Reuters. <s10>He</s> <q10 states>suggested</q> <c10>that the missiles had been launched by the RSF itself in order to punish merchants who refuse to pay its levies</c>, <c11>an allegation</c> <s11>the group</s> <q11 denies>dismissed</q> <c11>as "laughable"</c>.

Reuters could not independently establish who was responsible. <s12>Three traders reached by phone</s> <q12 states>gave differing accounts</q>: <c12>two heard a propeller engine coming from the north, while one saw nothing before the first blast</c>.

The army-aligned government recalled its consul from Abeche last week and ordered banks in El Obeid to close at noon. Sixty reservists were named to a new defence committee for the city.

FAMINE WARNING

<s13>Satellite images taken on Tuesday by a commercial provider and reviewed by Reuters</s> <q13 states>show</q> <c13>a scorched area of about 60 metres by 40 at the market's eastern edge</c>. <s15,16>Researchers at Yale University's Humanitarian Research Lab</s> <q15 states>said</q> <c15>the damage was consistent with air-delivered munitions</c>, but <q16 warns>cautioned</q> <c16>against drawing conclusions about their origin</c>.

<s17>The United Nations' humanitarian chief for Sudan, Lena Oduya</s>, <q17 condemns>condemned</q> <c17>the strike as "one more entry in a ledger of shame"</c>. In a briefing to diplomats <s18>she</s> <q18 warns>warned</q> <c18>that famine could reach El Obeid by January if the road from Kosti stays shut</c>.

<c19>More than half a million people are sheltering in the city</c>, <q19 states>according to</q> <s19>the International Organization for Migration</s>, many of them having fled El Fasher after it fell to the RSF in October 2025. <s20>Aid groups and survivors</s> <q20 accuses>have accused</q> <c20>RSF fighters of executing patients and raping women as they fled</c>. <s21>The RSF</s> <q21 denies>has repeatedly rejected</q> <c21>the accusations</c>, though <s22,23>its leader, General Mohamed Hamdan Dagalo</s>, <q22 confirms>has acknowledged</q> <c22>"violations" by individual soldiers</c> and <q23 pledges>promised</q> <c23>to put them on trial</c>.

TRUCE TALKS STALL

Mediators from the United States, Saudi Arabia, Egypt and the United Arab Emirates have tried since September to secure a three-month humanitarian pause. The RSF signed up to the plan; the army has not.

<s24>Two diplomats briefed on the talks</s> <q24 states>said</q> <c24>the generals would not sit down until RSF fighters quit El Fasher and Babanusa</c>. <c25>"Everyone wants a truce on the day he is losing,"</c> <q25 states>said</q> <s25>one of them</s>.

<s26>Khartoum's foreign ministry</s> <q26 accuses>again alleged</q> on Tuesday <c26>that the UAE was supplying the RSF with drones through eastern Chad</c>, <c27>a charge</c> <s27>Abu Dhabi</s> <q27 denies>denies</q>. <s28>Chad's government spokesman</s> <q28 no_comment>did not answer calls seeking comment</q>.

In Abu Haraz, burials went on after dark. <s29>Hawa al-Nur, 52, who lost two brothers</s>, <q29 states>said</q> <c29>she no longer cared whose drone it was</c>.

<c30>"They both say they are protecting us,"</c> <s30>she</s> <q30 states>said</q>. <c30>"Then let them protect us from somewhere else."</c>
