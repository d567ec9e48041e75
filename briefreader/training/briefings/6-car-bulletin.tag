Great Lakes & Central Africa Bulletin | Friday | Central African Republic

TOP LINE: <c1>Wagner men burned Nzacko mining camp</c>, <s1>survivors</s> <q1 states>say</q>. <s2>Bangui</s><q2 denies>:</q> <c2>“a bush fire”</c>.

BANGUI — At the end of the dry season the savannah around Nzacko always burns. So when smoke rose over the gold diggings of Mbourousso on March 2, it was at first taken for nothing out of the ordinary. <c3>“Then we heard the machine guns, and fire does not make that noise,”</c> <s3>a digger who reached Bria on foot</s> <q3 states>told</q> Radio Ndeke Luka.

His is one of six testimonies gathered by local journalists. <s4>All</s> <q4 accuses>incriminate</q> <c4>“whites in turbans” who arrived by helicopter</c>. <s5>Four</s> <q5 states>mention</q> <c5>Central African soldiers following on foot</c>. <s6>The most detailed one, by a woman who cooked for the diggers</s>, <q6 states>puts the number of dead at</q> <c6>40 or more</c>; <s7>MINUSCA, the UN mission, which sent a patrol two days later</s>, <q7 confirms>has so far confirmed</q> <c7>13</c>.

<s8,9>Government spokesman Maxime Balalou</s> <q8 states>attributed</q> <c8>the deaths to a bush fire</c> and <q9 condemns>castigated</q> <c9>“certain radios that want to set alight what is already put out.”</c> <s10>The presidency</s> <q10 no_comment>has stayed silent</q>. <s11>Russia's ambassador, Alexander Bikantov</s>, <q11 denies>repudiated</q> <c11>the testimonies</c> in an interview with Sputnik Afrique: <c12>the instructors</c>, <s12>he</s> <q12 states>maintained</q>, <c12>“carry out no operation without their Central African comrades.”</c>

The UPC rebels of Ali Darassa, who signed a peace deal in N'Djamena last April, lost men there too. <s13>A cousin of the general</s> <q13 warns>intimated</q> <c13>that the accord was now “a paper in the rain.”</c> <s14,15>Darassa's political coordinator</s> <q14 denies>was quick to disown</q> <c14>him</c>, <q15 states>making clear</q> <c15>that the movement's dissolution “stands.”</c>

<s16>Chad, which brokered the deal</s>, <q16 urges>pleaded for</q> <c16>calm</c>. <s17>Its mediators</s> <q17 believes>are convinced</q> <c17>that someone wanted to provoke the fighters before cantonment</c>; <s18>they</s> <q18 no_comment>do not say</q> <c18>who</c>.

Opposition figures were less guarded. <c19>“Our subsoil has been mortgaged and now the tenants are being evicted,”</c> <s19>Crépin Mboli-Goumba, coordinator of the BRDC bloc</s>, <q19 accuses>thundered</q>. <s20>Former prime minister Anicet-Georges Dologuélé, who lost the December election to Faustin-Archange Touadéra</s>, <q20 urges>wants</q> <c20>an international commission of inquiry</c>. <s21>The ruling MCU</s> <q21 condemns>lambasted</q> <c21>both men for “politicking on ashes.”</c>

ALSO THIS WEEK

Obo. Azandé militiamen of the AAKG killed two soldiers on the Bambouti road. <s22>The army</s> <q22 states>announced</q> <c22>that it had taken nine prisoners</c>. <s23>Relatives of three of them</s> <q23 states>protest</q> <c23>that they are students</c>. A Zambian peacekeeper was injured by a stray round.

Birao. <s24>The prefect</s> <q24 accuses>points to</q> <c24>Sudanese RSF deserters</c> after the theft of 300 oxen. <s26>Herders' representatives</s>, while <s25>they</s> <q25 confirms>concede</q> <c25>that “foreigners” passed through Am Dafok</c>, <q26 believes>suspect</q> <c26>local accomplices</c>.

Bossangoa. <s27>The regional hospital</s> <q27 warns>sounded the alarm</q>: <c27>without fuel its operating theatre would close on Monday</c>. <s28>MSF</s> <q28 pledges>has offered</q> <c28>to supply 800 litres</c>. <s29>The health ministry</s> <q29 denies>took issue with</q> <c29>the word “alarm”</c>.

Bangui. <c30>Prosecutors at the Special Criminal Court</c> <q30 believes>are expected</q> <c30>to seek life for Edmond Beina, a former anti-balaka commander on trial for the Guen massacre</c>. <s31>Beina</s> <q31 denies>has pleaded not guilty</q>. <c32>“I was a mechanic. People came to me with their engines,”</c> <s32>he</s> <q32 states>told</q> the bench on Tuesday.

NEXT WEEK: The Security Council holds consultations on the drawdown of MINUSCA. <s33>Washington</s> <q33 states>has signalled</q> <c33>that it will not pay for another full year</c>; <s34>Valentine Rugwabiza, the head of mission</s>, <q34 warns>has warned</q> <c34>against “leaving at the hour when the smoke is still in the eyes.”</c>
