ANALYSIS

Why Mandalay's Ring Is Closing More Slowly Than the Resistance Promised

By Nay Thurein | Chiang Mai

In August, on the day his fighters entered the cement works at Patheingyi, a commander of the Mandalay People's Defense Force was filmed pointing down the road toward the palace moat. <c1>"Before the Thadingyut lights,"</c> <s1>he</s> <q1 pledges>promised</q>. The festival came and went in October. The regime's troops are still inside the moat, and the commander is in a clinic in Mogok with a shattered hip.

What happened? The answer depends on whom you ask. <s2>Sources in the National Unity Government's defense ministry</s> <q2 accuses>blame</q> <c2>the Ta'ang National Liberation Army for signing a China-brokered truce behind their backs</c>. <s3,4>The TNLA</s> <q3 denies>rejects</q> <c3>the accusation</c> and <q4 states>points out</q> <c4>that it had held the line at Nawnghkio alone for eleven months</c>. <c5>"We asked for shells. They sent us a statement of solidarity,"</c> <q5 states>said</q> <s5>a member of its central committee who was not authorized to speak to the media</s>.

Both could be right. Beijing's pressure on the northern armies has been real since it closed the Muse crossings, and <s6>two businessmen who trade through Ruili</s> <q6 states>told</q> The Myawaddy Review <c6>that fuel, phone credit and even rice had been cut off until the signatures were dry</c>. <s7>The Chinese Foreign Ministry</s>, asked in September whether it had threatened anyone, <q7 states>would say only</q> <c7>that China "respects the choice of all parties in Myanmar"</c>.

The View From the Garrison

The junta has its own story. <q8 states>According to</q> <s8>the state-run Myanma Alinn</s>, <c8>"terrorist remnants" around Mandalay were wiped out in a series of clearance operations in which 214 weapons were seized</c>. Such communiques have announced the end of the same three battalions four times this year. Defectors describe something shabbier. <s9>A captain who crossed the lines with his wife in late September</s> <q9 states>said</q> <c9>his company had been rebuilt with conscripts who had been given nineteen days of training</c>. <c10>"I taught them how to lie down. There was no time to teach them how to get up,"</c> <s10>he</s> <q10 states>said</q>.

Yet conscripts, in large enough numbers, hold trenches. The regime has called up 60,000 men since the law took effect, and <s11>military analysts</s> <q11 believes>believe</q> <c11>that half of the most recent intakes went to the central plain</c>. It has also learned to use drones, <c12>which</c> <s12>local PDF units</s> <q12 confirms>admit</q> <c12>they failed to anticipate</c>. <s13>One platoon leader in Madaya</s> <q13 states>put</q> <c13>his losses to paramotors and quadcopters at two men in every five</c>; <s14>a medic in the same township</s> <q14 believes>thought</q> <c14>that was too low</c>.

Then there is the bombing. On Oct. 21 an aircraft dropped two 500-pound bombs on a monastery school at Sagyin, killing at least 17. <s15>Villagers</s> <q15 states>said</q> <c15>no fighters had been there for a month</c>. <s31>The regime's spokesman</s> <q31 no_comment>did not pick up his telephone</q>. On pro-military Telegram channels, where the pilot was congratulated by name, <s16>users</s> <q16 states>claimed</q> <c16>the abbot had been storing fertilizer</c>, <c17>which</c> <s17>his deputy</s> <q17 confirms>did not deny</q>: <c18>"For the beans,"</c> <s18>he</s> <q18 states>said</q>.

Taxes and Tempers

Underneath lies a quarrel about money. <s19>Traders on the Mogok road</s> <q19 states>complain of</q> <c19>paying at six gates belonging to four organizations</c>. <s20>The NUG</s> <q20 confirms>has acknowledged</q> <c20>"isolated irregularities"</c> and ordered township administrators to publish their accounts; none has. <s21>An open letter by a women's group in Thabeikkyin</s> <q21 accuses>accused</q> <c21>a local commander of forcing widows to "donate" their motorbikes</c>. <s22>His superiors</s> <q22 states>say</q> <c22>he has been transferred</c>; <q23 states>reportedly</q> <c23>he now runs a larger gate</c>.

The resistance would do well to retire its calendars. <c26>"Every date we announce is a gift to Naypyitaw,"</c> <q26 warns>warned</q> <s26>Daw Khin Sabei, a former lawmaker now in Mae Sot</s>, in a Facebook post that drew 4,000 angry replies. <s27>She</s> <q27 urges>urged</q> <c27>the NUG to settle the gates first and the palace later</c>. <s28>Some commenters</s> <q28 accuses>called</q> <c28>her a defeatist</c>. <s29>The commander in the clinic at Mogok</s>, reached on Sunday, <q29 supports>shared</q> <c29>her opinion</c>. <c30>The lights</c>, <s30>he</s> <q30 states>observed</q>, <c30>"come every year."</c>
