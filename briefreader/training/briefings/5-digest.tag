The Early Brief: Tuesday

What happened while you slept, in five minutes. Compiled by the foreign desk

1. EL FASHER. <s1>A UN inquiry</s> <q1 states>has found</q> <c1>that at least 1,900 men were shot in and around the Sudanese city last autumn, most of them unarmed</c>. <s2>The RSF, which controls the town</s>, <q2 condemns>called</q> <c2>the 74-page report "a novel"</c>. <s3>Its spokesman</s> <q3 states>said</q> <c3>21 fighters had been arrested for "individual excesses"</c>, though <s4>relatives of the victims</s> <q4 states>say</q> <c4>not one has been tried</c>.

2. POKROVSK. Two Russian columns tried to enter Myrnohrad on motorbikes before dawn. <c5>Most never reached the first houses</c>, <q5 states>according to</q> <s5>Ukraine's Seventh Rapid Response Corps</s>. <s6>Russian military bloggers</s> <q6 states>tell it otherwise</q>: <c6>eleven streets taken, forty prisoners</c>.

3. KABUL–ISLAMABAD. Talks in Istanbul broke up without a text. <s7,8>Pakistan's defence minister</s> <q7 accuses>accused</q> <c7>the Taliban of "sheltering the murderers of our soldiers"</c>, <q8 warns>warning</q> <c8>that the next answer would come "deeper inside Afghanistan"</c>. <s9,10>Kabul</s> <q9 denies>denies</q> <c9>hosting the Pakistani Taliban</c> and, in turn, <q10 accuses>blames</q> <c10>Islamabad for the death of ten members of a family in Khost</c>.

4. GOMA. Flights are back, four a week. <s11>The M23 rebels</s> <q11 states>say</q> <c11>the airport reopening proves that they can govern</c>; <s12>Kinshasa</s> <q12 condemns>calls</q> <c12>it theft of state property</c>. A peace accord was signed in Washington in December.

5. GAZA CITY. A tent fire killed a mother and four children in the Rimal district. <c13>A flare dropped by an Israeli aircraft started it</c>, <q13 states>say</q> <s13>neighbours</s>. <s14>The IDF</s> <q14 states>said</q> <c14>it was "not aware" of any activity there</c>.

6. SANA'A. <s15,16>The Houthis</s> <q15 states>announced</q> <c15>that they had fired a "hypersonic" missile at Ben Gurion airport</c> and <q16 warns>warned</q> <c16>airlines to stay away</c>. <s17>Israel</s> <q17 states>reported</q> <c17>one interception, no damage</c>. Fifty-nine UN staff are still in the group's prisons; <c18>most</c> <q18 accuses>stand accused</q> <c18>of spying</c>.

7. MANDALAY. <c19>Myanmar's air force</c> <q19 states>reportedly</q> <c19>used paramotors to bomb a monastery school in Sagaing</c>. <c20>"We counted eighteen satchels and eleven children,"</c> <s20>a teacher</s> <q20 states>told</q> the website Irrawaddy. <s21>The junta</s> <q21 no_comment>could not be reached</q>. Its chief, Min Aung Hlaing, flew to Minsk on Monday for a trade fair.

8. PORT-AU-PRINCE. Kenyan police pulled out of two bases. <s22>A spokesman for the force</s> <q22 denies>dismissed</q> <c22>talk of a retreat</c>: <c22>"We are regrouping, and regrouping is not running."</c> Shopkeepers in Solino closed early.

9. OUAGADOUGOU. <s24>Human Rights Watch</s> <q24 accuses>charges</q> <c24>that soldiers and militiamen killed 60 Fulani villagers near Djibo in May</c>, <c25>an allegation</c> that <s25>the military government</s> <q25 denies>rejects</q> <c25>as "imperialist accounting"</c>. <s26>JNIM, the jihadists who besiege the town</s>, <q26 states>claimed</q> <c26>responsibility for a separate attack on a convoy</c>.

10. THE HAGUE. <s27>Prosecutors</s> <q27 no_comment>refuse to say</q> <c27>whether sealed warrants exist for two commanders</c>. <c28>Both</c> <q28 believes>are widely assumed</q> <c28>to be Libyan</c>.

11. SEOUL. North Korea fired ten short-range missiles into the sea. <s29>Ri Chol Ok, a deputy defence minister</s>, <q29 states>was quoted by KCNA as saying</q> <c29>that the launch was "a greeting card for the drills of the puppets"</c>. The drills start on Thursday.

12. AND FINALLY. <s30>A Swedish museum</s> <q30 states>says</q> <c30>it has bought a Shahed drone, minus the warhead, from a Kharkiv farmer</c>. <c31>He got a tractor in exchange</c>, <s31,32>he</s> <q31 states>tells</q> Dagens Nyheter, <q32 states>adding</q>: <c32>"The tractor is more use."</c>

Have a question for the desk? Reply to this email.
