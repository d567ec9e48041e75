Russia pounds Ukraine's power grid as <s1>Kyiv</s> <q1 states>claims</q> <c1>refinery hit</c>

KYIV, Ukraine (AP) — <c2>Russia launched one of its heaviest barrages of the winter overnight into Saturday, killing at least six people and plunging parts of three Ukrainian regions into darkness</c>, <s2>officials</s> <q2 states>said</q>, hours before negotiators were due to meet in Geneva.

<c3>Moscow's forces fired 412 drones and 37 missiles, of which 361 drones and 22 missiles were shot down or jammed</c>, <s3>Ukraine's air force</s> <q3 states>wrote on Telegram</q>. <s4>The Russian Defense Ministry</s> <q4 confirms>confirmed</q> <c4>a "massive strike with high-precision weapons," one aimed only at energy sites that serve Ukraine's arms industry</c>. <s5>It</s> <q5 states>claimed</q> <c5>all targets were hit</c>, and made no mention of civilian casualties.

The worst damage was in Poltava, where a missile sheared off the corner of a nine-story apartment block.

<c7>"I heard the whistle and I thought, not us, please, not us,"</c> <q7 states>said</q> <s7>Halyna Dovzhenko, a retired nurse who lives on the fourth floor</s>. <c7>"Then the wall was gone and I could see the street. I could see my neighbor's kitchen, with the kettle still on."</c>

<s8>Ukraine's president</s> <q8 accuses>accused</q> <c8>the Kremlin of using the talks as cover</c>. <c9>"Every time a delegation boards a plane, they load the bombers,"</c> <s9>he</s> <q9 states>said in his nightly address</q>. <s10>He</s> <q10 urges>again appealed to</q> <c10>the United States and Europe to speed up deliveries of Patriot interceptors, which Ukraine needs "not by the spring but by Tuesday."</c>

<s11>A Kremlin spokesman</s> <q11 denies>brushed aside</q> <c11>the criticism</c>. <c12>Russia "remains open to a settlement" but will reach its goals by other means if it must</c>, <s12>he</s> <q12 states>told</q> reporters.

___

REFINERY ABLAZE

Ukraine's own long-range campaign went on. <s13,14>The General Staff in Kyiv</s> <q13 states>said</q> <c13>drones had struck the Syzran refinery, about 800 kilometers (500 miles) from the front</c>, <q14 states>adding</q> <c14>that one of its primary units was destroyed</c>.

<s15,16>Samara's regional governor</s> <q15 confirms>conceded</q> <c15>that falling debris had caused a fire at "an industrial enterprise,"</c> which he did not name, but <q16 denies>denied</q> <c16>that production was affected</c>. <s17>Videos shared by residents and geolocated by the AP</s> <q17 states>showed</q> <c17>flames rising from a column inside the plant</c>. <s18>The company that owns it, Rosneft</s>, <q18 no_comment>did not immediately respond to a request for comment</q>.

<s19>Analysts</s> <q19 believes>estimate</q> <c19>that up to a fifth of Russia's refining capacity has been idled at one time or another since August</c>, <c20>a figure</c> that <s20>Russian officials</s> <q20 denies>call</q> <c20>wildly inflated</c>.

Farther east, the fighting ground on around Huliaipole and Kostiantynivka. <c21>Russian troops have taken the village of Zelene</c>, <s21>Moscow</s> <q21 states>said</q> Saturday; <s22,23>a Ukrainian brigade spokeswoman</s> <q22 denies>called</q> <c22>that "a flag trick,"</c> <q23 states>explaining</q> <c23>that two soldiers had run in, filmed themselves and died there</c>. <s24>DeepState, a Ukrainian site that maps the front</s>, <q24 states>marked</q> <c24>the village as contested</c>.

Neither side's battlefield claims could be independently verified.

The Ukrainian commander dismissed two colonels this week over losses in the area. Lawmakers extended martial law for another 90 days in a vote that surprised no one.

___

In Geneva, the U.S. envoy was to meet both delegations separately. <s25>A European diplomat who has seen the latest draft</s> <q25 states>said</q> <c25>it leaves the fate of the Zaporizhzhia nuclear plant blank</c>. <s26>Another</s> <q26 believes>thought</q> <c26>a partial truce, covering energy sites alone, was within reach</c>.

<q27 states>Reportedly</q>, <c27>Washington has offered to monitor such a truce by satellite</c>. <s28>The White House</s> <q28 no_comment>would not discuss</q> details.

<s29,30>NATO's secretary-general</s> <q29 condemns>condemned</q> <c29>the overnight attack</c> and <q30 pledges>pledged</q> <c30>"whatever it takes, for as long as the lights are out."</c> <s31,32>Hungary's foreign minister</s> <q31 urges>counseled</q> <c31>patience instead</c>, <q32 warns>warning</q> <c32>that more weapons meant "more funerals."</c>

Polish jets were scrambled and returned to base after two hours. <c33>Warsaw's airspace was not violated</c>, <q33 states>according to</q> <s33>the country's Operational Command</s>.

By midday, crews in Poltava had strung a cable along the tramline. <c34>Power would be back for most homes by Sunday night</c>, <q34 pledges>promised</q> <s34>the regional utility, which has made that promise before</s>.
