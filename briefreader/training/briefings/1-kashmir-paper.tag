'We count the seconds': on the Line of Control, a quiet year ends with mortars

Our correspondents in Muzaffarabad and Srinagar

For eleven months the only thing that crossed the valley at Chakothi was the sound of each side's cricket commentary. On Sunday evening it was mortar rounds again.

By morning, three people were dead on the Pakistani side and two, both brothers, on the Indian one. <c1>The Indian army had opened "unprovoked and indiscriminate" fire</c>, <s1>Pakistan's military</s> <q1 accuses>alleged</q>. <s2>India</s> <q2 accuses>blamed</q> <c2>Pakistani posts, which it said were giving cover to a group of infiltrators</c>. Neither army let reporters within five kilometres of the line.

<c3>"You hear it leave and then you count the seconds,"</c> <q3 states>says</q> <s3>Nasreen Bibi, 60, whose tin roof is now in her neighbour's walnut tree</s>. <c3>"If you get to six, it is for someone else."</c> <s4,5>She</s> <q4 states>says</q> <c4>that nobody warned the village</c>, and <q5 denies>scoffs at</q> <c5>the notion that there were militants about</c>: the last stranger, a seller of carpets, came through in March.

<s6>Officials in Muzaffarabad</s> <q6 pledges>have promised</q> <c6>a bunker for every ten houses</c>. <s33>They</s> <q33 pledges>promised</q> <c33>the same</c> in 2019.

Across the ridge in Uri, <s7>Bashir Lone, the headman of a hamlet of apple growers</s>, <q7 believes>suspects</q> <c7>that the firing had to do with elections</c>. <s8>He</s> <q8 no_comment>will not say</q> whose. <s9>His son, a teacher</s>, <q9 states>interrupts</q>: <c9>the shells came from the east as well, from the hamlet's own side, and fell short</c>. <s10>The Indian army</s> <q10 denies>described</q> <c10>that account as "impossible"</c>.

In May 2025 the two nuclear-armed neighbours fought for four days with jets, drones and missiles after gunmen murdered 26 people, nearly all tourists, at Pahalgam. <c11>The gunmen were sent by Lashkar-e-Taiba</c>, <q11 states>according to</q> <s11>Delhi</s>; <s12,13>Islamabad</s> <q12 denies>has denied</q> <c12>any hand in it</c> and <q13 urges>called for</q> <c13>a neutral inquiry</c>, which never came. <s14>President Donald Trump</s> <q14 states>still claims</q> <c14>to have stopped that war</c>, <c15>a claim</c> <s15>India</s> <q15 denies>disputes</q> each time with less patience.

This time the trouble began in the town of Poonch, where <s16>the police</s> <q16 states>said</q> <c16>a bomb had been found beneath a bus carrying pilgrims</c>. <s17>A hitherto unknown outfit, the Kashmir Freedom Tigers</s>, <q17 confirms>claimed</q> <c17>responsibility</c> on an encrypted channel, then deleted the post. <s18>A retired head of Pakistani intelligence</s>, speaking to a television talk show, <q18 accuses>went so far as to call</q> <c18>the whole affair an Indian "stage play"</c>. Five suspects were charged and a sixth was named a proclaimed offender.

<c19>"We will answer at a time and in a manner of our choosing,"</c> <s19>India's home minister</s> <q19 pledges>told</q> a rally in Jammu. <s20,21>Pakistan's army chief</s> <q20 warns>warned</q> <c20>that "any misadventure" would be met with a response "beyond their imagination"</c>, <q21 states>noting</q> in passing <c21>that the harvest was good</c>.

Behind the noise there are hints of restraint. <c22>The generals who run the hotline spoke twice on Monday</c>, <s22>two officials familiar with the calls</s> <q22 states>said</q>, <c22>and agreed to keep drones away from the line</c>. <s23,24>A foreign ministry spokesman in Islamabad</s> <q23 confirms>confirmed</q> <c23>the conversations</c> but <q24 denies>denied</q> <c24>that anything had been agreed</c>. <s25>His counterpart in Delhi</s> <q25 no_comment>refused to comment</q>.

<c26>Indian troops had moved two howitzer batteries forward</c>, <q26 states>reported</q> <s26>a Srinagar daily, whose editor was summoned by the police the same afternoon</s>. <s27>Press freedom groups</s> <q27 condemns>condemned</q> <c27>the summons</c>.

And the water? Since last year India has held the Indus Waters Treaty "in abeyance". <s28>Farmers in Punjab, on the Pakistani side</s>, <q28 accuses>complain</q> <c28>that the Chenab rises and falls like a tap in someone else's hand</c>; <s29>an engineer at the Baglihar dam</s> <q29 denies>calls</q> <c29>this "physics, not policy"</c>. <c30>A decade without a treaty would cost Pakistan a tenth of its wheat</c>, <s30>the World Bank</s> <q30 believes>reckons</q>.

In Chakothi they are carrying beds into the school cellar. <s31>Nasreen Bibi</s> <q31 states>says</q> <c31>she will stay above ground</c>. <c32>"The cellar is where they found my uncle,"</c> <s32>she</s> <q32 states>explains</q>.
