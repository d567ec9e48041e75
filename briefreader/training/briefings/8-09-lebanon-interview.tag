‘A ceasefire is not a carpet you can hide things under’

A former UN liaison officer in southern Lebanon on tunnels, olive trees and generals who telephone at night

Interview: Clara Wendt

Col. Declan Moriarty spent nine of his 31 years in uniform along the Blue Line, the frontier between Lebanon and Israel, most recently as a liaison officer with the UN force, UNIFIL. He was sent home in September, eight weeks early. <s1>The mission</s> <q1 states>cited</q> <c1>“rotation”</c>; <s2>colleagues</s> <q2 states>say</q> <c2>he had put something in writing that two governments wanted taken out</c>. <s3>He</s> <q3 no_comment>will not discuss</q> <c3>the memo</c>. On everything else he is talkative, over two pots of tea in a kitchen near Cork. <c4>Both armies answered his calls</c>, <s4>he</s> <q4 states>says</q>, <c4>because he never asked either of them for a favour</c>.

Q: <s5>Israel</s> <q5 states>says</q> <c5>Hezbollah is rebuilding in the south</c>. Is it?

A: In places. <s6>I</s> <q6 states>can tell</q> you <c6>that in Aita al-Shaab we found a tunnel that had been sealed in the spring and was open in July, with fresh cable</c>. <s7>The Lebanese army</s> <q7 states>said</q> <c7>it was children</c>. Children don't lay cable. But when <s8>the Israelis</s> <q8 states>tell</q> you <c8>there are 400 such sites</c>, ask for the list. We did. It had 38 on it, and six of those were wells.

Q: And the strikes? There have been more than 900 since the truce.

A: <c9>“Enforcement,”</c> <s9>they</s> <q9 states>call</q> <c9>it</c>. <s10>Beirut</s> <q10 accuses>calls</q> <c10>every one of them a violation</c>, and on paper <s11>I</s> <q11 supports>agree with</q> <c11>Beirut</c>. One night a drone killed a man called Hussein on a moped near Yaroun. <s12>The army spokesman in Tel Aviv</s> <q12 states>announced</q> <c12>that he was a local commander</c>. <s13>The mayor</s> <q13 states>swore</q> to me <c13>that he sold insurance</c>. I went to the house. There were policies all over the floor. There was also a uniform.

Q: So he was both?

A: That is the whole of south Lebanon in one man. <s14>My superiors</s> <q14 condemns>did not care for</q> <c14>that sentence</c>.

Q: Hezbollah's people shot at your patrols too.

A: Once with rifles, often with stones. <s15>The party</s> <q15 denies>denies</q> <c15>any part in it</c>, always. <s16>Its man in Tyre</s> <q16 states>explained</q> to me, very politely, <c16>that the villagers were “emotional”</c>. <s17>I</s> <q17 accuses>told</q> him <c17>his villagers had an emotional machine gun</c>. He poured more coffee. Later <s18>he</s> <q18 urges>suggested</q> <c18>we announce our patrols a day ahead</c>, <c19>which</c> <s19>New York</s>, to my astonishment, <q19 supports>thought reasonable</q>.

Moriarty gets up to let the dog out. He wrote his reports by hand first, a habit for which he was mocked. <s20>One of them, leaked to a Beirut daily in August</s>, <q20 accuses>charged</q> <c20>that Israeli engineers had bulldozed olive groves beyond the line, some of them four centuries old</c>; <s21>Israel’s foreign ministry</s> <q21 denies>dismissed</q> <c21>it as “fiction by an officer past his bedtime”</c>. <s22>The ministry</s> <q22 no_comment>did not respond</q> when we asked <c22>whether it had seen them</c>.

Q: Were you sacked for the olive trees?

A: I was rotated. (Laughs.) Look, <s23>an ambassador</s> <q23 states>once told</q> me <c23>the mission exists so that everyone can blame it</c>. I have nothing to add.

Q: UNIFIL closes at the end of next year. What then?

A: <s24>The Americans</s> <q24 believes>think</q> <c24>the Lebanese army will fill the gap</c>. With what? A private earns 200 dollars and drives a taxi on Thursdays. <s25>Their own chief of staff</s> <q25 confirms>admitted</q> in June <c25>that he was short of boots</c>. <c26>Hezbollah</c> <q26 believes>is expected</q> <c26>to hand over its heavy rockets by spring</c>. Expected by whom? Not by anybody I met. <s27>I</s> <q27 warns>warned</q> three delegations <c27>that the first winter without us would be the dangerous one</c>.

Q: You sound bitter.

A: No. I was ordered to count things and I counted them. Up there, <s28>they</s> <q28 states>say</q>, <c28>a war ends when the olives are picked by the man who planted them</c>. I'd settle for the grandson.

<s29>Moriarty’s successor, a Ghanaian</s>, <q29 no_comment>declined to be interviewed</q>. <s30,31>UNIFIL</s> <q30 states>said in an email</q> <c30>that it “values the colonel’s service”</c> and <q31 denies>rejected</q> <c31>any suggestion that he had been removed under pressure</c>.
