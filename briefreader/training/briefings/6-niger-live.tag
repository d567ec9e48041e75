Niger: Niamey airport attack – as it happened

<c1>Attackers had "foreign hand"</c><q1 states>:</q> <s1>junta</s>

08:12 | What we know

Explosions and heavy gunfire were heard around Diori Hamani international airport shortly after midnight. <s2>Residents of the Aéroport and Tallagué districts</s> <q2 states>report</q> <c2>tracer fire lasting almost two hours</c>. Flights have been suspended. No group has claimed responsibility.

08:40 | 'I thought the sky had cracked'

Our stringer has been speaking to people near the perimeter wall. <s4>Rabiou, who sells phone credit</s>, <q4 states>tells</q> her <c4>he hid under a lorry with his two boys</c>. <c5>“I thought the sky had cracked,”</c> <s5,6>he</s> <q5 states>says</q>, <q6 states>adding</q> <c6>that he counted 14 blasts</c>.

09:05 | Defence ministry speaks

The first official word. In a communiqué read out on Télé Sahel, <s8,9>the defence minister, General Salifou Mody</s>, <q8 confirms>confirms</q> <c8>that “a small group of mercenaries” reached the military apron of Base 101</c> and <q9 states>puts the toll at</q> <c9>20 attackers dead and four soldiers wounded</c>. <s10>He</s> <q10 no_comment>does not mention</q> <c10>the consignment of uranium concentrate that has been stored at the airport since December</c>.

09:31 | About that uranium

A quick reminder. Around 1,000 tonnes of yellowcake left Arlit by road last year after the junta nationalised the Somaïr mine. <s11>France's Orano</s> <q11 states>considers</q> <c11>the material its own</c> and <s12>Niamey</s> <q12 states>insists</q> <c12>it may sell it to whomever it likes</c>. <s13>A source at the mining ministry</s> <q13 states>has just assured</q> us <c13>that “not a drum was scratched”</c>. Treat with care.

10:02 | Tiani points the finger

Strong words from the head of the junta. Visiting the base in fatigues, <s14>General Abdourahamane Tiani</s> <q14 accuses>has accused</q> <c14>the presidents of France, Benin and Ivory Coast of paying for the raid</c>. <c15>“We have heard them bark. Let them be ready to hear us roar,”</c> <s15>he</s> <q15 warns>said</q>. <s16>He</s> <q16 supports>thanked</q> <c16>the Russian troops on the base for having “defended their sector with professionalism”</c>.

10:20 | Paris, Cotonou respond

<s17>The French foreign ministry</s> <q17 denies>calls</q> <c17>it “grotesque”</c>. <s18>Benin's government spokesman, Wilfried Léandre Houngbédji</s>, <q18 denies>brushes off</q> <c18>the charge as “not very credible, to put it kindly”</c>. <s19>Abidjan</s> <q19 no_comment>has yet to react</q>.

10:48 | Islamic State claim

Here we go: <s20>the Amaq agency</s> <q20 states>says</q> <c20>Islamic State's Sahel province carried out a “surprise and coordinated” assault</c>. It has published <s22>a 90-second clip</s> that <q22 states>purports to show</q> <c22>fighters setting fire to a helicopter</c>. <s23>Wassim Nasr, who follows jihadist groups for France 24</s>, <q23 believes>thinks</q> <c23>the footage is genuine</c>.

11:15 | What about the planes?

<s24>Asky, the Togolese airline</s>, <q24 confirms>acknowledges</q> <c24>“superficial damage” to two of its aircraft</c>. <s25>Satellite images taken at 07:50</s> <q25 states>show</q> <c25>scorch marks beside three hangars</c>. <s26>A Western security official</s> <q26 states>suggests</q> <c26>at least one Turkish-made drone was lost</c>, <c27>something</c> <s27>the army</s> <q27 denies>denies</q>.

11:40 | @Ecowas_cedeao

“<s28,29>We</s> <q28 condemns>strongly condemn</q> <c28>the cowardly attack on Niamey airport</c> and <q29 supports>stand with</q> <c29>the people of Niger</c>.” <s35>The regional bloc, which Niger left last January</s>, <q35 warns>threatened</q> <c35>to invade</c> after the 2023 coup.

12:10 | Hospital

Our stringer has been turned away from the Hôpital de Référence. <s30>A nurse coming off shift</s> <q30 states>whispered</q> <c30>that eleven soldiers were in the wards, not four</c>. <s31>The director</s> <q31 no_comment>would not be drawn</q>.

12:30 | Bazoum lawyers

<s32,33>Lawyers for the ousted president, Mohamed Bazoum</s>, <q32 warns>voiced fears</q> <c32>for his safety</c>, <q33 urges>demanding</q> <c33>proof that he is alive</c>. Bazoum has been held at the presidential palace since July 2023.

12:45 | We're pausing here

<c34>Flights to Tripoli and Addis Ababa have resumed</c>, <q34 states>according to</q> <s34>the airport's website</s>. Thanks for following.
