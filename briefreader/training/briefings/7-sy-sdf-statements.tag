<s1>SDF</s><q1 accuses>:</q> <c1>Damascus factions behind attack on Tishreen Dam road</c>

North Press – Hasakah, January 6

<s2>The Syrian Democratic Forces (SDF)</s> <q2 accuses>accused</q> on Tuesday <c2>factions affiliated with the Damascus government of attacking its positions near the Tishreen Dam with drones and heavy artillery</c>, in the third such incident since the new year.

<c3>"At exactly 03:20 a.m., armed groups of the Damascus government launched an attack from the direction of Abu Qalqal. Our forces repelled the attack and destroyed a vehicle mounted with a DShK,"</c> <s3>the SDF's Media Center</s> <q3 states>said in a statement</q>. <c3>"Three of our fighters were lightly injured."</c> <s4,5>The statement</s> <q4 warns>warned</q> <c4>that the SDF would "use its legitimate right to respond" should the violations go on</c>, and <q5 urges>called on</q> <c5>the guarantors of the March 10 agreement, foremost among them the United States, to take a clear position</c>.

<s6>Damascus</s> <q6 denies>denied</q> <c6>the SDF's accusations of a ceasefire breach</c>. <s7>The Syrian Ministry of Defense</s> <q7 accuses>countered</q> <c7>that it was SDF snipers who fired first, killing a soldier who was repairing a water pump</c>. <c8>"This is a lie,"</c> <s8>SDF spokesperson Zagros Hemo</s> <q8 denies>wrote on X</q>. <c8>"There is no pump at that point. There has never been one."</c>

Two workers of the dam's administration were wounded by shrapnel and taken to Kobani. <s9>One of them, Azad Muslim</s>, <q9 states>told</q> North Press <c9>that shells had landed between the turbine hall and the canteen</c>. <s10>He</s> <q10 no_comment>could not say</q> <c10>which side had fired them</c>. <c11>One of the six turbines has been out of service since the morning</c>, <q11 states>according to</q> <s11>engineers at the site</s>, <s12>who</s> <q12 warns>fear</q> <c12>a complete shutdown if the transformer is hit again</c>.

Funeral in Kobani

On the same day, thousands took part in the funeral of Berivan Ali, a commander of the Women's Protection Units (YPJ), who died last week of wounds. Ali had fought in Raqqa and Baghouz. In a speech at the cemetery, <s13>YPJ spokeswoman Ronahi Osman</s> <q13 accuses>blamed</q> <c13>Turkey for "every drop of blood shed on the banks of the Euphrates."</c> Ankara, <s15>which</s> <q15 accuses>considers</q> <c15>the YPJ an extension of the Kurdistan Workers' Party (PKK)</c>, did not react. <s16>Turkish media</s> <q16 states>had reported</q> <c16>her killing in a "pinpoint operation" by the intelligence service MIT</c>; <s17,18>the YPJ</s> at first <q17 denies>denied</q> <c17>it</c>, then <q18 confirms>acknowledged</q> <c18>that "a drone of the Turkish occupation" had struck her car</c>.

Operation against ISIS

In a separate statement, <s19>the SDF</s> <q19 states>said</q> <c19>its special units had arrested an ISIS financier in the town of Gharanij in eastern Deir ez-Zor with the support of the International Coalition</c>. <c20>The man, known as Abu Qatada al-Shamali</c>, <q20 believes>is suspected</q> <c20>of having moved $300,000 to families in al-Hol camp</c>. <s21>The Coalition</s> <q21 confirms>confirmed</q> <c21>its participation in the raid</c>, without giving details.

Locals, however, gave a different account. <c22>The force had raided three houses and taken a shepherd and his two sons besides the wanted man</c>, <s22>they</s> <q22 states>said</q>. <c23>A hundred and twenty sheep</c> <q23 states>reportedly</q> <c23>went missing the same night</c>. <s24,25>A tribal sheikh from the Shaitat</s> <q24 condemns>described</q> <c24>the raid as "an insult to every house in Gharanij"</c> and <q25 urges>demanded</q> <c25>the release of the three</c>; <s26>an official of the Deir ez-Zor Military Council, which is part of the SDF</s>, <q26 pledges>promised</q> <c26>that anyone not proven guilty would be home within days</c>.

<s27>The UK-based Syrian Observatory for Human Rights (SOHR)</s> <q27 states>counts</q> <c27>19 ISIS attacks in Deir ez-Zor since the beginning of December, in which 11 SDF fighters and four civilians were killed</c>. <s28>Analysts</s> <q28 believes>attribute</q> <c28>the increase to the partial withdrawal of American troops</c>, which is to be completed by September.

Talks

Negotiators from both sides are due to meet in Damascus on Thursday. <s29>Gulistan Issa, a member of the Autonomous Administration's delegation</s>, <q29 states>said in a televised interview</q> <c29>that integrating the SDF as three divisions had been accepted "in principle"</c>. But <s30>a Syrian government source</s> <q30 denies>was quoted by the al-Watan newspaper as denying</q> <c30>that any such formula exists</c>. <s31>A French diplomat involved in the mediation</s> <q31 states>confided</q> <c31>that "the map is agreed, the flags are not."</c>

The curfew in Deir Hafer has been extended to Saturday, and a list of 40 prisoners for exchange has been drawn up.
