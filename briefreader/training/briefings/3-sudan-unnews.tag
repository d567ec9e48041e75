Sudan: ‘We ate the seeds meant for planting’ – <c1>hunger closes in on El Obeid</c>, <s1>aid agencies</s> <q1 warns>warn</q>

Photo: © WFP/Khalid Musa. Women queue for porridge at a communal kitchen in El Obeid, North Kordofan.

19 November – Peace and Security

As drones fall on the last big city in Kordofan still held by the Sudanese army, <s2>UN agencies</s> <q2 warns>warned</q> on Wednesday <c2>that some 480,000 people could soon be cut off from food</c>, while <s3>the head of the UN human rights office</s> <q3 urges>called for</q> <c3>those with influence over the parties to “act before another El Fasher”</c>.

El Obeid, a hub for trucks heading to Darfur, has been squeezed by the paramilitary Rapid Support Forces (RSF) from three sides since late October. <c4>Forty people died when a drone hit a funeral tent in the village of Um Dereisa</c>, <q4 states>according to</q> <s4>local officials</s>. <s5>The army-aligned authorities</s> <q5 accuses>hold</q> <c5>the RSF responsible</c>; <s6>the RSF</s> <q6 no_comment>has made no comment</q>.

‘The sky has become an enemy’

<c7>“People listen to the sky now. The sky has become an enemy,”</c> <q7 states>said</q> <s7>Mona Idris, a volunteer cook from one of the Emergency Response Rooms</s>, <s8>who</s> <q8 states>told</q> UN News by phone <c8>that her kitchen had gone from two meals a day to one</c>. <c9>“In September we ate the seeds meant for planting,”</c> <s9>she</s> <q9 states>added</q>. <c9>“I don’t know what we will eat in January.”</c>

<s10,11>Daniel Okoth, a senior UN human rights officer</s>, <q10 states>said</q> in Geneva <c10>that his office had received “horrendous accounts” of summary killings, rape and abductions for ransom by RSF fighters in Bara</c>, <q11 states>adding</q> <c11>that at least 50 civilians, nine of them women, were shot there in one week</c>. <c12>Such acts may amount to war crimes</c>, <s12>he</s> <q12 accuses>stressed</q>. <s13>He</s> <q13 condemns>also deplored</q> <c13>army air strikes that hit a market in Kuma</c>. <s14,15>Khartoum</s> <q14 denies>has denied</q> <c14>bombing the market</c> and <q15 states>maintains</q> <c15>that it struck “a fuel store run by mercenaries”</c>.

Denials and accusations

<s16,17>The RSF, whose leader Mohamed Hamdan Dagalo is known as Hemedti</s>, <q16 confirms>admitted</q> last month <c16>that “violations” had taken place in El Fasher</c> and <q17 pledges>pledged</q> <c17>to try those responsible</c>. A commander known as Abu Jarad was arrested. <s18>Survivors who walked to Tawila</s> <q18 believes>doubt</q> <c18>that he is still behind bars</c>, and <s19>Yale University’s Humanitarian Research Lab</s>, drawing on satellite imagery, <q19 states>has reported</q> <c19>new disturbed earth near the children’s hospital</c>. <c20>The group’s fighters</c> <q20 accuses>are also alleged</q> <c20>to have buried bodies at night to hide the toll</c>.

For its part, <s21>Sudan’s Government</s> <q21 accuses>repeated its accusation</q> <c21>that the United Arab Emirates arms the RSF</c>. <s22>Abu Dhabi</s> <q22 denies>categorically rejects</q> <c22>the claim</c>, <c23>which</c> <s23>it</s> <q23 denies>describes</q> <c23>as a “tired ploy” to avoid negotiations</c>.

Famine confirmed

Famine was declared in El Fasher and Kadugli earlier in November. <c24>Twenty other areas are at risk</c>, <q24 warns>warns</q> <s24>the Integrated Food Security Phase Classification</s>. <s25,26>Ingrid Solheim, a deputy UN relief chief, who has just returned from Darfur</s>, <q25 states>called</q> <c25>the region “the epicentre of human suffering”</c> but <q26 states>said</q> <c26>she had been encouraged by talks with both sides on opening roads</c>. <s27>Her spokesperson</s> <q27 confirms>confirmed</q> to reporters <c27>that a first convoy of 34 trucks left Port Sudan on Tuesday</c>. <c28>It</c> <q28 believes>is expected</q> <c28>to reach El Obeid by the weekend</c>.

<s29>The International Organization for Migration (IOM)</s> registered 39,000 new displacements in Kordofan, <q29 states>noting</q> <c29>that many families had fled twice</c>. Volunteers counted them at the gates of Er Rahad. Most travelled on foot, carrying children and a single pot.

<s30>UNICEF</s> <q30 urges>has appealed</q> <c30>for $200 million to keep clinics open through the winter</c>. <s31>Donors</s> <q31 pledges>have so far promised</q> <c31>a quarter of that</c>.
