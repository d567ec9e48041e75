<s1>Minister</s1> <q1 denies>denies</q1> <c1>F-35 "loophole"</c1> as <s2>MPs</s2> <q2 urges>demand</q2> <c2>full halt to arms sales to Israel and UAE</c2>

WESTMINSTER | Tuesday

<s3>The government</s3> <q3 denies>rejected</q3> on Tuesday <c3>accusations that it was letting British-made jet components reach Israel by the back door</c3>, in a three-hour Commons debate on arms exports that ended without a division.

Opening for the committee on arms export controls, <s4>Helen Marchbanks, its Labour chair</s4>, <q4 accuses>said</q4> <c4>the exemption for the F-35 spares pool, introduced when some 30 licences were suspended in September 2024, had become "a door wide enough for an aircraft"</c4>. <s5>Customs data compiled by campaigners</s5> <q5 states>suggested</q5> <c5>that 17 consignments had gone direct to Nevatim air base</c5>. <c6>No minister had been willing to explain what was in them</c6>, <s6>she</s6> <q6 accuses>told</q6> the House. <c8>"My constituents make those bomb-release units. They would like to know on whose heads the bombs are released,"</c8> <s8>she</s8> <q8 states>added</q8>.

<s9>The trade minister, Giles Pemberton</s9>, <q9 states>replied</q9> <c9>that the United Kingdom supplied less than one per cent of Israel's military imports</c9>. <c10>The pool was shared by twenty nations, Ukraine's partners among them, and could not be sorted "like a sock drawer"</c10>, <s10>he</s10> <q10 states>argued</q10>. <s11,12>He</s11,12> <q11 confirms>did admit</q11> <c11>that two shipments had been wrongly coded</c11>, <q12 states>blaming</q12> <c12>"a clerical slip"</c12>.

That drew jeers. <s13>Ruaridh Kinnaird (SNP)</s13> <q13 accuses>accused</q13> <c13>him of "hiding behind a spreadsheet"</c13>; <s14>Sir Desmond Aldous (Con)</s14>, from the other flank, <q14 condemns>deplored</q14> <c14>the suspension as a "stab in the back of a democratic ally"</c14>. <c15>Hamas had hidden its command posts under hospitals and would do so again</c15>, <s15>Sir Desmond</s15> <q15 warns>warned</q15>. <s16>The Israeli embassy</s16> <q16 no_comment>did not wish to comment</q16> on the debate.

Sudan took up the second hour. Several members held up a photograph, taken near El Fasher, of an engine made in Derbyshire. <c17>It had been fitted to an Emirati-made Nimr armoured vehicle and then abandoned by the Rapid Support Forces</c17>, <s17>Marchbanks</s17> <q17 states>explained</q17>. <s18>The United Arab Emirates</s18> <q18 denies>has consistently denied</q18> <c18>arming the RSF</c18>. <c19>"A denial is not an end-user certificate,"</c19> <q19 states>said</q19> <s19>the Liberal Democrat Anil Wadhera</s19>. <s20>He</s20> <q20 urges>wanted</q20> <c20>all licences to Abu Dhabi frozen "until somebody explains how a Derby engine gets to Darfur"</c20>.

<s21>Pemberton</s21> <q21 states>said</q21> <c21>officials had found no evidence of diversion since 2023</c21>. When Wadhera rose again to ask if they had looked, <s22>the minister</s22> <q22 no_comment>refused to be drawn</q22> on <c22>"operational matters"</c22>. <s23>A leaked paper from his own department</s23>, however, <q23 states>concludes</q23> <c23>that checks after delivery are "largely notional"</c23>. <s24>Two civil servants familiar with it</s24> <q24 confirms>confirmed</q24> <c24>its authenticity</c24> to this newspaper on Monday.

There was rare agreement on Ukraine. <s25>Speakers from five parties</s25> <q25 supports>backed</q25> <c25>the extension of the drone partnership with Kyiv</c25>, although <s26>the former defence minister Patricia Loxley</s26> <q26 states>grumbled</q26> <c26>that licences for spare barrels still took eleven weeks</c26>. <s27>The government</s27> <q27 pledges>has promised</q27> <c27>to halve that by Easter</c27>.

The High Court threw out a challenge to the F-35 carve-out last June; <s28>it</s28> <q28 states>ruled</q28> <c28>that such matters of high policy were for the executive</c28>. Permission to appeal was refused in November. <s29>Al-Haq, the Palestinian group that brought the case</s29>, <q29 pledges>says</q29> <c29>it will go to Strasbourg</c29>.

Winding up, <s30>Marchbanks</s30> <q30 urges>appealed to</q30> <c30>ministers to publish the licences quarter by quarter</c30>. <c31>If there was nothing to hide, it would cost them nothing</c31>, <s31>she</s31> <q31 states>reasoned</q31>. <s32>Pemberton</s32> <q32 pledges>undertook</q32> <c32>to "reflect"</c32>.

The motion, that the House has considered UK arms exports, was agreed to.
