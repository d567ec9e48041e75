<c33>'We counted the living because it was quicker'</c>: <s33>survivors</s> <q33 states>describe</q> <c33>the fall of a Kordofan town</c>

By Miriam Oakeshott in Tiné, eastern Chad, and Hafiz Daldum in Port Sudan

Nadia Abdelrasoul was grinding sorghum when her brother-in-law ran into the yard without his shoes. <c1>"He was shouting that they were already at the water tower,"</c> <s1>she</s> <q1 states>recalled</q>. <c1>"I left the sorghum in the mortar. I don't know why I think about that so much."</c>

The 34-year-old is one of more than 2,100 people who have reached this border crossing from En Nahud and the villages around it since the Rapid Support Forces (RSF) overran the town in West Kordofan for the second time last month. The journey took most of them 16 days. Some buried children on the way.

In interviews over four days, <s2>11 survivors</s> <q2 accuses>described</q> <c2>house-to-house raids, executions in a schoolyard and the abduction of at least 30 young women</c>. Their accounts could not be independently verified because mobile networks have been down since 8 March, but they were consistent with one another. <s3>One clip, posted by a man in RSF uniform and later deleted,</s> <q3 states>shows</q> <c3>some 20 bodies beside a wall painted with the alphabet</c>.

<c4>"They asked each of us our tribe,"</c> <q4 accuses>said</q> <s4>Mustafa, a 51-year-old livestock trader who asked that his family name not be used</s>. <c4>"If you said Hamar, you went to the left. My cousin said he was a Hausa. They laughed and sent him to the left as well."</c> <s5>He</s> <q5 believes>believes</q> <c5>he was spared because one of the fighters recognised him from the market in Omdurman</c>.

<s6,7>The RSF, at war with Sudan's army since April 2023,</s> <q6 denies>denied</q> <c6>the killings</c> and <q7 accuses>accused</q> <c7>"remnants of the former regime" of staging videos to "smear our victorious forces"</c>. <s8>A spokesman for its civilian coalition, Idris Beshara,</s> <q8 states>told</q> this newspaper in a voice message <c8>that fighters had entered the town "at the invitation of its elders"</c>. Asked about the missing women, <s9>he</s> <q9 no_comment>did not reply</q>.

"They took the drugs first"

The last functioning hospital in the town was hit on the second day. <s12>Two nurses and a generator mechanic</s> <q12 accuses>said</q> <c12>armed men took the drugs, then the solar panels, then the patients who could walk</c>. <s14>The World Health Organization</s> <q14 condemns>condemned</q> <c14>the attack, the eleventh on a health facility in Kordofan this year</c>, and <s15>the aid group Médecins du Sahel, which had been paying the staff,</s> <q15 confirms>confirmed</q> <c15>that four of its employees were dead</c>.

The army has its own case to answer. Weeks before the town fell, its jets bombed the cattle market on a Thursday. <c16>At least 62 people were killed</c>, <s16>local volunteers</s> <q16 states>say</q>. <s17>The armed forces</s> <q17 states>said at the time</q> <c17>that they had struck "a gathering of vehicles and fuel"</c>, <c18>a version</c> <q18 denies>disputed</q> by <s18>everyone we spoke to</s>. <c19>"There was no fuel. We had been cooking on dung since Ramadan,"</c> <q19 denies>said</q> <s19>Halima Kuku, who lost her left hand</s>.

In a report published on Tuesday, <s20,21>researchers at the Conflict Imagery Lab</s> <q20 states>identified</q> <c20>31 new earth mounds near the school</c>, <q21 believes>concluding</q> <c21>that they were "highly likely" to be graves</c>. <s32>The lab</s> <q32 warns>had been warning</q> since January <c32>that the town was exposed</c>.

Foreign governments traded blame. <s22>Sudan's military-led authorities in Port Sudan</s> <q22 accuses>repeated their accusation</q> <c22>that the United Arab Emirates was arming the RSF</c>, <c23>a claim</c> <s23>Abu Dhabi</s> <q23 denies>has consistently rejected</q>. <s24>Britain</s> <q24 urges>called on</q> <c24>both sides to open the El Obeid road to aid convoys</c>; <s25>an American envoy</s> <q25 states>was quoted by the Saudi-owned channel Al-Sharq as saying</q> <c25>that a 90-day truce was "within reach"</c>. <s26>Few here</s> <q26 believes>expect</q> <c26>it</c>.

Nadia's brother-in-law has not been seen since the second night, when he went back for his shoes; <q29 believes>it is said</q> <c29>that he was among the men taken to the brickworks</c>. <c30>"I tell the children he is walking slowly,"</c> <s30>she</s> <q30 states>said</q>. Her eldest has stopped asking. <s31>He</s> <q31 states>informed</q> his sisters this week <c31>that their uncle was in Libya and would send a telephone</c>.
