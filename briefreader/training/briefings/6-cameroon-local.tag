KUMBO LOCKDOWN: Bishop Cries Out, SDO Shifts Blame

By Njodzeka Emmanuel in Bamenda

<s1>The Catholic Bishop of Kumbo, Mgr George Nkuo</s>, <q1 condemns>has decried</q> <c1>what he calls “the slow suffocation” of Bui Division</c>, where a lockdown imposed by separatist fighters has entered its third week. <s2>The prelate</s> <q2 states>told</q> faithful at the cathedral in Tobin <c2>that three expectant mothers had died because no vehicle would carry them to Shisong</c>. <c3>“Which freedom is this, that begins with burying women?”</c> <s3>he</s> <q3 states>queried</q>.

<s4>The Senior Divisional Officer for Bui, Nsoh Bertrand Fon</s>, <q4 accuses>laid the blame squarely at the door of</q> <c4>“the terrorists”</c>. <c5>Roads</c>, <s5>he</s> <q5 states>affirmed</q>, <c5>are open, and soldiers escort whoever asks for it</c>. <s7>Drivers at Squares</s>, <s6>who</s> <q6 states>say</q> <c6>they pay both camps</c>, <q7 denies>begged to differ</q>.

On social media, <s8>Capo Daniel, a former deputy defence chief of the Ambazonia Defence Forces (ADF) who broke with the movement</s>, <q8 urges>called on</q> <c8>fighters to lift the lockdown</c>. <s9,10>The Ambazonia Governing Council of Ayaba Cho Lucas, who was detained in Norway in 2024</s>, <q9 denies>hit back</q>, <q10 states>describing</q> <c10>him as “a trader in surrender”</c>. <s11>Its spokesman, Asu Lucas</s>, <q11 states>clarified</q> <c11>that health workers with identity cards were exempt</c>.

<c12>Not so</c>, <q12 denies>according to</q> <s12>nurses at Banso Baptist Hospital</s>. <s13>Two of them</s> <q13 states>narrated</q> <c13>how they were seized at Mbiame on March 4, beaten with the flat of a machete and freed upon payment of FCFA 600,000</c>. <s14,15>The hospital's administrator</s> <q14 confirms>confirmed</q> <c14>the abduction</c> but <q15 no_comment>would not say</q> <c15>who had paid</c>.

DRIVERS BURNT IN TRUCK

In a separate incident, a truck loaded with Guinness products was set ablaze at Ndop on Monday, killing its driver and motor boy. <s16>The military, through Captain Cyrille Guemo</s>, <q16 states>announced</q> <c16>that “General No Pity” had ordered the attack</c>. <s17>The said general</s> <q17 denies>denies</q> <c17>it</c> in an audio making the rounds on WhatsApp. <c18>“My boys were nowhere near Ndop,”</c> <s18>he</s> <q18 states>thunders</q>. <c18>“Ask the BIR why the tyres had military bullets.”</c> <s19>The Rapid Intervention Battalion, or BIR</s>, <q19 no_comment>had not reacted</q> by press time.

<s20>Human rights lawyer Felix Agbor Nkongho, better known as Balla</s>, <q20 urges>is asking for</q> <c20>an independent probe</c>. <s21>He</s> <q21 believes>doubts</q> <c21>that one will come</c>. <c22>“Ngarbuh took two months and shame from abroad,”</c> <s22>he</s> <q22 states>reminded</q> The Post, referring to the 2020 massacre for which three soldiers were put on trial.

Government's position has not moved. <s23>Communication Minister René Emmanuel Sadi</s> <q23 states>reiterated</q> last Thursday <c23>that the crisis in the North West and South West Regions is “largely under control”</c>. <s24,25>He</s> <q24 denies>rubbished</q> <c24>a Norwegian Refugee Council ranking which again places Cameroon among the world's most neglected crises</c> and <q25 supports>hailed</q> <c25>the return of 112 schools to activity</c>.

<s26>Teachers' unions</s> <q26 denies>contest</q> <c26>the figure</c>. <c27>“Government counts a school when it has seen the signboard,”</c> <q27 states>quipped</q> <s27>a delegate who attended the Bamenda meeting</s>.

Meanwhile, the Minister Delegate's visit to Kumbo, billed for tomorrow, has been put off. <s28>Sources at the Governor's office</s> <q28 states>hinted</q> <c28>that intelligence had been received on an explosive device at Ber</c>. <s29>Governor Adolphe Lele Lafrique</s> <q29 states>attributes</q> <c29>the postponement to “the calendar”</c>.

<c30>Over 6,500 people have been killed since 2016</c>, <q30 states>by the count of</q> <s30>the International Crisis Group</s>. In Kumbo's main market, only the coffin makers opened on Wednesday. <s31>One of them, Pa Tatah</s>, <q31 states>swore</q> <c31>that he had asked neither side for permission</c>. <c32>“Both are customers,”</c> <s32>he</s> <q32 states>said</q>.
