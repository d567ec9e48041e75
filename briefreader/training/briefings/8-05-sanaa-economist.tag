Yemen

The price of a confession

<s1>The Houthis</s> <q1 accuses>accuse</q> <c1>aid workers of spying</c>. It is a lucrative business

SANAA

EVERY FEW weeks, after the evening news, a tired man in a clean shirt appears on Yemeni television and reads from a board. His eyes travel from left to right. <c2>"I was recruited in 2009 and asked to destroy the country's potatoes,"</c> <q2 states>said</q> <s2>one, formerly an agronomist at a UN agency</s>, in October. <s3>His employers</s> <q3 condemns>called</q> <c3>the broadcast "grotesque"</c>. His wife, who was watching in Aden, noticed the lost teeth.

Some 80 employees of the UN and of foreign charities are held by the Houthis, the Shia rebels who have run Yemen's capital since 2014. <s4>The movement</s> <q4 states>says</q> <c4>they belong to "an American-Israeli network" uncovered after air strikes on its leaders</c>. <s5,6>The UN</s> <q5 denies>denies</q> <c5>the charge</c>, and <q6 urges>has demanded</q> <c6>their release</c> so often that <s7>its envoy</s> <q7 confirms>admits in private</q> <c7>to having stopped counting the letters</c>. The first to be seized were arrested in 2021 and have yet to see a lawyer.

Why hold them? Ideology is part of the answer. <s8>Houthi preachers</s> <q8 states>hold</q> <c8>that foreign aid is a continuation of war by sweeter means</c>. Fear is another. <c9>Israel's strikes on the port of Hodeidah and on ministers' houses were "too good"</c>, <q9 believes>reckons</q> <s9>a former official now in Muscat</s>: <c9>somebody must have told the pilots where to look</c>. Hence the hunt for informers, <c10>which</c> <s10>Amnesty International</s> <q10 states>says</q> <c10>has swept up taxi drivers, a wedding singer and two sons of a Houthi judge</c>.

A third answer is money. <q11 states>According to</q> <s11>five Yemenis whose relatives have been detained</s>, <c11>middlemen visit within a week, sip tea and name a sum</c>. For a driver it may be $3,000; for a programme officer with a dollar salary, ten times that. <c12>"They know what is in the account, because they own the bank,"</c> <q12 states>sighs</q> <s12>the brother of one</s>. <s13>The movement's interior ministry</s> <q13 denies>has rubbished</q> <c13>such tales as "the inventions of mercenaries"</c>. <s14>It</s> <q14 states>insists</q> <c14>that no Yemeni has ever paid for his freedom</c>.

Bread and blackmail

The hostages are useful in another way. Two Yemenis in three live in areas controlled by the rebels, and most of those need help to eat. When the World Food Programme suspended deliveries to the north after one of its staff died in custody, <s15,16>the Houthis</s> <q15 accuses>accused</q> <c15>it of starving Muslims</c> and <q16 warns>hinted</q> <c16>that its warehouses might be put to better use</c>. They were. <s17>An internal UN memo seen by The Economist</s> <q17 states>estimates</q> <c17>that 9,000 tonnes of flour went missing in three months</c>. <s18>A spokeswoman for the agency</s> <q18 no_comment>would not comment on leaked documents</q>.

<s19>Critics of the UN</s> <q19 condemns>find</q> <c19>this timidity maddening</c>. <s20>Yemen's internationally recognised government, in Aden</s>, <q20 urges>wants</q> <c20>every agency to move its headquarters south</c>. <s21>Its prime minister</s> <q21 condemns>likens</q> <c21>staying put to "paying rent to your own kidnapper"</c>. <s22>Aid bosses</s> <q22 states>retort</q> <c22>that moving would mean abandoning 13m people</c>. <c23>Aden's own officials</c>, as <s23>one</s> <q23 accuses>puts it</q>, <c23>"steal more politely"</c>.

Could outsiders do more? Oman has bought the freedom of a few foreigners, though <s24>it</s> <q24 denies>denies</q> <c24>that cash changed hands</c>. Saudi Arabia, weary of its southern neighbour, is keener on a deal than on principle. <s25>Diplomats in Riyadh</s> <q25 states>say</q> <c25>the "road map" it agreed with the rebels in 2023 could be revived before the year is out</c>; <s26>others</s> <q26 denies>think</q> <c26>this fanciful</c> so long as the Red Sea is unsafe. <s27>America</s> <q27 accuses>has long alleged</q> <c27>that Iranian officers choose the ships</c>, <c28>a claim</c> <q28 denies>denied</q> by <s28>Tehran</s>.

Meanwhile the confessions go on. The latest, aired on November 12th, lasted 40 minutes and had music. <s29>Viewers in the capital</s> <q29 states>report</q> <c29>a certain fatigue</c>. The clerk who sells your correspondent his batteries keeps the set on but the sound off. <s30>He</s> <q30 believes>suspects</q> <c30>that hardly anyone believes a word</c>. And the Houthis? <c31>"Belief is not the point,"</c> <q31 states>explains</q> <s31>a poet who was held for six weeks</s>. <c31>"The point is that you watched."</c>
