OPINION

The most dangerous word in the Taiwan Strait is 'accident'

Gideon Marchbanks

I have on my desk a piece of orange plastic. <s1>The fisherman who gave it to me, in a noodle shop in Donggang,</s> <q1 states>swore</q> <c1>it came off the bow of a Chinese coast-guard cutter that rammed him on March 3rd</c>. <s2>Beijing</s> <q2 denies>says</q> <c2>no cutter was within 40 nautical miles</c>. One of them is lying, and an astonishing amount depends on which.

Let me be plain about what I do not know. I do not know whether Xi Jinping has ordered his army to be ready by 2027. <s3>American admirals</s> <q3 states>have been telling</q> Congress <c3>so</c> for years, and <s4>the Chinese defence ministry</s> <q4 denies>has as regularly ridiculed</q> <c4>the idea</c>. I do know that the exercises have grown. <s5>Taiwan's defence ministry</s> <q5 states>counted</q> <c5>71 aircraft and 19 ships around the island on one day last week</c>. <s6>An official in Taipei with access to the radar picture</s> <q6 states>tells</q> me <c6>that six of those ships never went home</c>.

<q34 believes>The conventional view is</q> <c34>that deterrence is a matter of missiles</c>. <c7>More missiles, fewer doubts</c>, <q7 believes>argue</q> <s7>the hawks</s>. <s8>The doves</s> <q8 warns>retort</q> <c8>that every shipment to Taipei brings the day nearer</c>. <s35>Both schools</s> <q35 believes>suppose</q> <c35>that somebody, somewhere, will decide</c>. But suppose nobody does?

Consider Second Thomas Shoal, where a rusting Philippine landing ship has served as an outpost since 1999. In January two vessels met there in the dark. <c9>Ours was stationary</c>, <q9 states>said</q> <s9>the Philippine coast guard, whose video is admittedly rather good</s>. <c10>Theirs "veered abruptly"</c>, <q10 accuses>according to</q> <s10>the Chinese embassy in Manila</s>, <s11>which</s> <q11 accuses>went on to accuse</q> <c11>Filipino sailors of "performing for foreign cameras"</c>. A marine lost three fingers. <s12>Manila</s> <q12 condemns>condemned</q> <c12>"barbaric conduct"</c>, summoned the ambassador and, to its credit, stopped. Washington reaffirmed the treaty. Everyone exhaled.

<c13>"We were eleven minutes from invoking it,"</c> <q13 states>confided</q> <s13>a former Philippine cabinet secretary who was in the room</s>. <c13>"Somebody's hotline was engaged."</c>

Engaged! One would laugh. <s14>Admiral Paul Threlkeld, who ran American operations in the Pacific until last summer,</s> <q14 states>told</q> a seminar in Singapore <c14>that of the 20 calls he placed to his Chinese counterpart, two were picked up</c>; in one of those, <s15>he</s> <q15 states>noted drily</q>, <c15>he was offered a fax number</c>. <s16>A retired senior colonel of the People's Liberation Army, speaking after him,</s> <q16 denies>disputed</q> <c16>the count</c>. <c17>"If you drive every day past my bedroom window,"</c> <s17>he</s> <q17 accuses>said</q>, <c17>"do not complain that I will not discuss traffic safety."</c>

<q33 accuses>The allegation</q> <c33>that America uses "freedom of navigation" as a licence to snoop</c> is not confined to <s33>Beijing</s>. <s18>Malaysia's opposition leader in the upper house, Dato' Rahim Sulong,</s> <q18 accuses>has made</q> <c18>the same charge</c>, and <s19>a surprising number of Indonesians</s> <q19 believes>believe</q> <c19>it</c>. But drive-pasts do not sink trawlers.

What is to be done? Three things, none heroic. First, Taiwan ought to be let into the regional code on encounters at sea, under whatever absurd name can be agreed. China will object. <s24>Its Taiwan Affairs Office</s> <q24 condemns>has already denounced</q> <c24>a Japanese proposal along such lines as "a conspiracy in a life jacket"</c>. Secondly, publish the radar. <s25>Taipei's generals</s> <q25 warns>worry</q> <c25>that doing so would reveal what they can see</c>; <c26>Beijing has known that for a decade</c>, <q26 states>says</q> <s26>the man who installed half the sets</s>. Thirdly, answer the phone.

<s27>President Lai Ching-te's aides</s> <q27 states>let it be known on Sunday</q> <c27>that he would transit through Texas in August</c>. <q28 believes>Reportedly</q> <c28>the White House has asked him not to</c>; <s29>a spokesman</s> <q29 no_comment>refused to discuss</q> <c29>the matter</c>, and <s30>his counterpart in Beijing</s> <q30 warns>warned of</q> <c30>"resolute measures"</c>. There will be another drill, with another silly name. The ships will come a little closer, and a young lieutenant from Fujian, tired and proud, will have his hand on the wheel.

I went back to Donggang before filing this. The fisherman had repainted his boat. <c31>The coast guard had been to see him</c>, <s31>he</s> <q31 states>said</q>, <c31>and would be grateful if he stopped handing out plastic</c>. <s32>They</s> <q32 denies>deny</q> <c32>it</c>, naturally.
