Midterm report of the Group of Experts on the Democratic Republic of the Congo: summary

Since its previous report, the situation in North and South Kivu has deteriorated. The Alliance Fleuve Congo/Mouvement du 23 mars (AFC/M23) extended its control to the southern shore of Lake Kivu and appointed administrators in Walungu and Mwenga territories. On paper, the Doha framework and the Washington agreement of June 2025 remained in force.

Foreign support to AFC/M23

<s1>The Group of Experts</s> <q1 believes>estimates</q> <c1>that between 5,000 and 6,000 soldiers of the Rwanda Defence Force (RDF) were present on Congolese soil in August</c>. <s2>Aerial photographs, mobile-phone videos from Rumangabo and testimony by nine former combatants</s> <q2 states>suggest</q> <c2>that the RDF took part directly in the capture of Nzibira</c>. <s3,4>The Government of Rwanda</s>, in a letter dated 2 September, <q3 denies>rejected</q> <c3>these findings as "recycled propaganda"</c> and <q4 states>reiterated</q> <c4>that it had taken only "defensive measures" along its border</c>. <s5>It</s> <q5 no_comment>did not answer the Group's questions</q> <c5>about jamming equipment seen near Sake</c>. <s6>Two M23 officers who defected in July</s> <q6 states>stated separately</q> <c6>that they had received their orders from a Rwandan colonel whom they knew only as "Tango"</c>.

A photograph of a surface-to-air missile launcher circulated widely on social media. <s7>Kinshasa's</s> <q7 states>assertion</q> <c7>that the launcher was Rwandan</c> could not be verified. <s8>A weapons expert consulted by the Group</s> <q8 confirms>confirmed</q> <c8>the model</c>, but not its owner.

Collaboration with the FDLR

The neutralization of the Forces démocratiques de libération du Rwanda (FDLR) was agreed under the concept of operations of October 2024. <s9>Kigali</s> <q9 accuses>has repeatedly accused</q> <c9>the Congolese army (FARDC) of arming and sheltering the group</c>, <c10>a charge</c> which <s10>Kinshasa</s> <q10 denies>denies</q>. <s11>FARDC officers themselves</s>, however, <q11 confirms>admitted in interviews</q> <c11>that ammunition had been delivered to FDLR fighters in Masisi through intermediaries</c>; <s12>one</s> <q12 states>explained</q>: <c12>"You do not ask the man beside you in the trench where he was born."</c> <c13>A senior FDLR officer, known as Tembo</c>, <q13 believes>is believed</q> <c13>to have survived an operation in May</c>. <s14>The spokesman for the army, to whom the findings were put</s>, <q14 denies>said</q> <c14>they were "without any foundation"</c>.

Minerals

Smuggling of coltan from Rubaya continued. <c15>At least 140 tons a month were taken across the border and mixed with Rwandan production</c>, <q15 states>according to</q> <s15>miners, traders and two customs officials</s>. AFC/M23 levied 15 per cent on each transaction. <s16,17>The movement's finance chief</s> <q16 states>told</q> the Group <c16>that the money paid for "roads, teachers and security"</c>, <q17 denies>denying</q> <c17>that any of it went to Kigali</c>. <s18>Traders in Goma</s> <q18 accuses>alleged</q> <c18>that those who refused to pay were held in a container at the airport</c>. <s19>A Hong Kong company named as a buyer</s> <q19 denies>insisted</q> <c19>that it had "never knowingly" purchased untraceable ore</c>.

Allied Democratic Forces

The ADF remained the deadliest armed group. It killed at least 76 people at a funeral wake in Makumo on 19 August, most of them with machetes. <s20>Islamic State</s> <q20 states>claimed</q> <c20>responsibility</c> the next day. <s21>Survivors</s> <q21 states>said</q> <c21>the attackers had pretended to be mourners</c>, and <s22>several</s> <q22 accuses>reproached</q> <c22>MONUSCO for arriving after dawn</c>. <s23>The Mission</s> <q23 states>replied</q> <c23>that it had been alerted only at 4.20 a.m.</c> <s24>Ugandan military sources</s> <q24 states>claimed</q> <c24>that the commander of the camp, Musa Kalule, was wounded in an air strike</c>; <c25>he has</c> <q25 states>reportedly</q> <c25>moved to Ituri</c>.

Violations of international humanitarian law

<c26>Fighters of the Wazalendo, who are allied with the FARDC</c>, <q26 accuses>are accused</q> <c26>of rape, extortion and forced recruitment in Uvira</c>. <s27>Women in three displacement sites</s> <q27 states>recounted</q> <c27>that boys as young as 12 had been taken from school</c>. <s28>The provincial governor</s> <q28 pledges>undertook</q> <c28>to remove minors from the ranks by year's end</c>.

Recommendations

<s29,30>The Group</s> <q29 urges>recommends</q> <c29>that the Committee publish the names of the refineries concerned</c> and <q30 urges>calls upon</q> <c30>all Member States to stop military assistance to sanctioned groups</c>.
