News: <c1>Drone strike on health post in North Gojjam kills midwife, patients</c>, <s1>locals</s> <q1 states>say</q>; <s2>army chief</s> <q2 denies>rejects</q> <c2>“fabrication”</c>

Addis Abeba – <c3>At least nine people, including a midwife on duty, were killed when a drone hit a health post in Sekela woreda, North Gojjam Zone of Ethiopia's Amhara region</c>, <s3>residents and a zonal health official</s> <q3 states>told</q> Addis Standard. <s4>The official, who sought anonymity because he is still in government employment</s>, <q4 states>said</q> <c4>the strike took place on Thursday at around 3:00 PM local time</c>.

<c5>“There was a queue for vaccination. It was the children's day,”</c> <s5>he</s> <q5 states>explained</q>. <c5>“Whoever was watching through that camera saw umbrellas and babies.”</c>

<s6,7>Another resident, a father of two</s>, <q6 confirms>acknowledged</q> <c6>that Fano fighters had passed through the kebele in the morning</c>, but <q7 states>stressed</q> <c7>that they had left five hours earlier</c>.

Field Marshal Birhanu Jula, Chief of General Staff, was asked about the incident on the sidelines of a graduation ceremony in Hurso. <s8>He</s> <q8 denies>dismissed</q> <c8>the report as a “fabrication by those who have lost the war on the ground”</c>. <c9>The National Defense Force</c>, <s9>he</s> <q9 states>asserted</q>, <c9>“has never, not once, aimed at a clinic.”</c> <s10>The Government Communication Service</s> <q10 no_comment>did not respond to emailed questions</q>.

<s11,12>A statement by the Amhara Fano National Force, issued on Saturday</s>, <q11 accuses>charged</q> <c11>the government with “exterminating our mothers in labor”</c> and <q12 pledges>pledged</q> <c12>to close the Bahir Dar–Debre Markos road until further notice</c>.

For its part, <s13>the state-appointed Ethiopian Human Rights Commission (EHRC)</s> <q13 states>said</q> <c13>it had dispatched monitors</c>. <s14,15>Its chief commissioner, Berhanu Adello</s>, <q14 urges>urged</q> <c14>all parties to respect medical facilities</c>, but <q15 no_comment>stopped short of</q> <c15>attributing responsibility</c>. <s16>Critics</s> <q16 condemns>have faulted</q> <c16>the commission for growing timidity since the departure of Daniel Bekele</c>, <c17>a reproach</c> <s17>it</s> <q17 denies>does not accept</q>.

In neighboring Tigray, the mood is hardly calmer. <s18>Lieutenant General Tadesse Werede, president of the interim administration</s>, <q18 accuses>accused</q> <c18>“armed elements based in Afar” of having attacked a militia post near Megale on Wednesday</c>. <s19>The group in question, the Tigray Peace Force</s>, <q19 denies>countered</q> <c19>that it had been fired on first</c>. <s21>Federal Minister Getachew Reda, Tadesse's predecessor</s>, <c20>who</c> <q20 accuses>is alleged</q> by <s20>Mekelle</s> <c20>to be the group's patron</c>, <q21 denies>scoffed at</q> <c21>the idea</c> on X. <c22>“I am flattered,”</c> <s22>he</s> <q22 states>wrote</q>. <c22>“I don't command even my own driver.”</c>

<s23>Debretsion Gebremichael, who chairs the TPLF</s>, <q23 warns>cautioned</q> on Friday <c23>that war was “knocking at the door”</c>. <s24>The party</s> <q24 states>contends</q> <c24>that Addis Abeba is withholding salaries and fuel in breach of the Pretoria agreement</c>. <s25>The federal government</s> <q25 states>insists</q> <c25>that budget transfers were suspended because money was diverted to buy arms from Eritrea</c>. <s26>Asmara</s> <q26 denies>has ridiculed</q> <c26>the claim</c>; <s27>Information Minister Yemane Gebremeskel</s> <q27 denies>called</q> <c27>it “tedious”</c>.

<s28>Two diplomats accredited to the African Union</s> <q28 believes>voiced the belief</q> <c28>that neither side wants a full-scale conflict before the June election</c>. A third was less sanguine. <c30>“In 2020, too, everybody had a reason not to start,”</c> <s30>she</s> <q30 states>said</q>.

Back in Sekela, the dead were laid to rest at Gish Abay Mikael church on Friday. <c32>No priest would say the prayer at the graveside for fear of another strike</c>, <s32>the father of two</s> <q32 states>recounted</q>; the women sang it themselves. <c34>“We were told this was a law-enforcement operation,”</c> <s34>he</s> <q34 states>said</q>. <c34>“Which law did the midwife break?”</c>

Amhara has been at war since April 2023, when the federal government decided to dissolve regional special forces. AS
