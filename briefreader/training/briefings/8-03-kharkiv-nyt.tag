‘We Count the Seconds’: A Kharkiv Bakery Works Between Sirens

By OKSANA LYTVYN and MARK DELANEY

KHARKIV, Ukraine — The dough for the morning loaves was already in the trays when the first glide bomb landed, two streets over, at 4:12 a.m. on Tuesday. The second hit the tram depot. Seven people were confirmed dead by noon, among them a night watchman and his wife.

<c1>“I told the girls to get under the mixing table, because it is steel,”</c> <q1 states>said</q> <s1>Lyudmyla Honchar, the bakery’s owner</s>. <c1>“After that we went on. Bread does not wait.”</c>

<s2>An aide to the regional governor</s> <q2 states>said</q> <c2>Russian aircraft had released the bombs from the far side of the border, some 25 miles away</c>. <s3>He</s> <q3 accuses>accused</q> <c3>Moscow of striking the depot a second time while rescuers were inside</c>, <c4>an assertion</c> <s4>two paramedics interviewed at the scene</s> <q4 confirms>supported</q>. <c5>“We heard it coming. There was time for one thought,”</c> <q5 states>said</q> <s5>the younger of them, whose left hand was bandaged</s>.

Russia’s Defense Ministry gave a different account. <q6 states>In a message on Telegram</q>, <s6>it</s> <q6 states>said</q> <c6>its forces had destroyed “a workshop assembling long-range drones” in the city’s east</c>. It made no mention of a tram depot. <s7>The ministry</s> <q7 no_comment>did not respond to a list of written questions</q>.

Reporters for The Times walked through the depot on Tuesday afternoon and saw eleven burned trams, a canteen and a row of lockers. They saw no drone parts. <s8>Residents of the adjoining street</s>, however, <q8 confirms>acknowledged</q> <c8>that a furniture workshop behind the depot had been taken over in the spring by men who kept the shutters down</c>. <s9,10>The Ukrainian military</s> <q9 no_comment>declined to comment</q>, <q10 states>citing</q> <c10>operational security</c>.

That answer has not gone down well. <c11>“They should not put such things beside people’s homes,”</c> <q11 condemns>said</q> <s11>a retired engineer sweeping glass from his stairwell, who would not give his name for fear of being called a traitor</s>. <s29>His daughter, standing behind him</s>, <q29 denies>disagreed sharply</q>. <c12>“And if they did not make them, Papa, who would stop the planes?”</c> <s12>she</s> <q12 states>asked</q>.

Numbers on a Wall

Kharkiv, Ukraine’s second-largest city, has learned to measure its life in intervals. From launch to impact, a glide bomb takes about 70 seconds; an S-300 missile, fewer than 40. <s13>City Hall</s> <q13 states>says</q> <c13>9,200 buildings have been damaged since February 2022</c>. <c14>One school in three</c>, <s14>it</s> <q14 states>reckons</q>, <c14>cannot be repaired at all</c>.

At the bakery the tally is in pencil, on a wall beside the oven: 611 nights with sirens, 14 without bread. Ms. Honchar was offered a site in Poltava last year, rent free. <s15>Her accountant</s> <q15 urges>begged</q> <c15>her to take it</c>. <c16>“I said, and who will feed the tram drivers?”</c> <s16>she</s> <q16 states>recalled</q>. On Tuesday she gave away all 900 loaves.

The war has moved closer in recent weeks. <s17>DeepState, a Ukrainian group that maps the fighting</s>, <q17 states>shows</q> <c17>Russian troops holding the northern half of Vovchansk and probing toward Lyptsi</c>. <s18>Moscow</s> <q18 states>claims</q> <c18>to have taken all of Vovchansk</c>, <c19>something</c> <s19>Kyiv’s General Staff</s> <q19 denies>flatly denies</q>. <s20>Independent analysts</s> <q20 believes>suspect</q> <c20>that neither side controls the ruins by daylight</c>.

<s21>President Volodymyr Zelensky</s> <q21 urges>has urged</q> <c21>Washington to lift the remaining limits on strikes at airfields inside Russia</c>, and <s22>his commanders</s> <q22 states>complain</q> <c22>that the bombers take off and land unmolested</c>. <s23,24>A senior American official, speaking on the condition of anonymity</s>, <q23 confirms>confirmed</q> <c23>that the request was under review</c> but <q24 warns>cautioned</q> <c24>against expecting “a yes by Christmas”</c>. <s25>The Kremlin</s> <q25 warns>has warned</q> <c25>that it would regard such permission as direct participation in the war</c>.

None of this was discussed under the mixing table. The youngest baker, Daryna, who is 19, said the Lord’s Prayer.

By evening workers had laid new cable along the avenue, and the No. 16 tram was running as far as the market. A yellow notice had gone up at the stop. <s26>It</s> <q26 urges>asked</q> <c26>passengers not to touch fragments</c>. <q27 states>According to</q> <s27>the driver</s>, <c27>most of them did anyway</c>. <c28>“Everybody takes a piece home. I do not know why,”</c> <s28>he</s> <q28 states>said</q>.
