The ferry of the missing: on Lake Kivu, families wait for boats that <s33>M23</s> <q33 denies>says</q> <c33>never sailed</c>

Photo: Passengers' shoes collected on the shore at Kituku, Goma. <q1 states>According to</q> <s1>port workers</s>, <c1>there were 73 pairs</c>.

BUKAVU, Democratic Republic of Congo — Every afternoon at four Espérance Nabintu walks to the jetty with a thermos. Her husband, a schoolteacher, left Goma on the night boat on 17 January. The crossing takes six hours.

<c2>"They tell us there was no boat,"</c> <s2>she</s> <q2 states>said</q>, unscrewing the cap. <c2>"I bought the ticket. Who sells a ticket for no boat?"</c>

What happened to the Merveille II is one of the darker puzzles of the war in eastern Congo. <s3>Fishermen on Idjwi island</s> <q3 states>speak of</q> <c3>gunfire, then a glow on the water</c>. <s4>Relatives of the passengers</s> <q4 accuses>accuse</q> <c4>the M23 rebels, who control both ends of the route, of firing on the ferry after it ignored an order to stop</c>. <s5>M23</s> <q5 denies>insists</q> <c5>no vessel left Goma that night</c>. <s6>The government in Kinshasa</s> first <q6 accuses>claimed</q> <c6>that 200 people had been "executed on the lake"</c> and then, without explanation, stopped talking about it.

<c7>"It turned off its lights, and a smaller boat came up very fast,"</c> <q7 states>recounted</q> <s7>Baraka Cishugi, 26, who was pulling up his nets off Kashara point</s>. <c7>"I heard a woman ask for the captain. After that it was only shooting."</c> He found four bodies the next morning. <s8>A cousin of his, who was in the other canoe,</s> <q8 states>remembers</q> <c8>six</c>.

The rebels' spokesman for the two Kivus, Col. Justin Rwamucyo, received reporters in a hotel garden in Goma, where waiters brought pineapple. <c9>The story</c>, <s9>he</s> <q9 denies>said</q>, <c9>was "a fable written in Kinshasa and illustrated in Europe."</c> <c10>His patrols</c>, <s10>he</s> <q10 states>went on</q>, <c10>had intercepted one canoe that week, loaded with grenades</c>.

<s12>Two people with knowledge of a confidential United Nations inquiry</s> <q12 states>said</q> <c12>the patrol boat's engine had been traced to a dealer in Gisenyi, across the border in Rwanda</c>. <s13>They</s> <q13 warns>cautioned</q>, however, <c13>that the buyer had not been identified</c>. <s14>Rwanda</s> <q14 denies>has always denied</q> <c14>sending troops or weapons to M23</c>; <s15>its government's deputy spokesperson, Claudine Uwera-Habimana,</s> <q15 denies>dismissed</q> <c15>the latest reports as "recycled allegations"</c>. <s34>The UN mission in Congo</s> <q34 confirms>confirmed</q> only <c34>the existence of an inquiry</c>.

"We are the archive"

In the absence of a list, the families made one. It is kept in a blue exercise book by Furaha M'Nsimire, a seamstress whose two daughters were aboard. There are 118 names in it, with phone numbers, clothes and, in one case, a description of a tattoo. <s16>She</s> <q16 accuses>alleges</q> <c16>that intelligence agents of the new administration came in March to demand the book, and that they beat her brother when she said it was lost</c>. <s17>The administration</s> <q17 no_comment>did not answer questions about</q> <c17>the incident</c>.

<c18>"We are the archive,"</c> <q18 states>said</q> <s18>Ms M'Nsimire</s>. <c18>"If they burn it we will recite it."</c>

Not everyone wants to be in it. <s19>The owner of the Merveille II, a gold trader,</s> <q19 states>has told</q> insurers <c19>that the ship was in dry dock</c>. <c20>He has been bought</c>, <q20 accuses>say</q> <s20>the families</s>; <c21>he has been threatened</c>, <q21 believes>thinks</q> <s21>a priest who knows him</s>. <s22>A dockhand at Kituku</s> <q22 states>swore</q> <c22>he had untied the ropes himself</c>. <c23>Nineteen sacks of beans, a motorbike and a coffin went aboard</c>, <s23>he</s> <q23 states>said</q>, <c23>and people sat on the coffin</c>.

Kinshasa's allies are hardly blameless. South of Bukavu, <c27>pro-government Wazalendo militias</c> <q27 accuses>are accused</q> by <s27>church leaders</s> <c27>of dragging Banyamulenge travellers off buses</c>. <s28>The army</s> <q28 states>describes</q> <c28>the militias as "patriots" who answer to nobody in uniform</c>, though <s29>their commanders</s> <q29 states>say</q> <c29>they are paid, late, by the army</c>. In Walungu this month gunmen shot a midwife on her rounds. <s30>Neighbours</s> <q30 accuses>pointed the finger at</q> <c30>a Wazalendo checkpoint</c>; <s31>the provincial governor</s> <q31 accuses>put the blame on</q> <c31>"infiltrated elements"</c>.

At five the evening boat came in. Ms Nabintu watched until the last passenger was off, then poured the tea into the lake. <c32>It was his cup</c>, <s32>she</s> <q32 states>explained</q>.
