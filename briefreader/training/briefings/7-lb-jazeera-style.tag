<c1>Israeli drone strike on car kills two in Lebanon’s Sidon</c><q1 states>:</q> <s1>state media</s>

<s2>Lebanese officials</s> <q2 condemns>denounce</q> <c2>‘flagrant breach’ of ceasefire</c> as <s3>Israel</s> <q3 states>claims</q> <c3>to have killed a Hamas operative</c>

By Al Jazeera Staff and News Agencies

<c4>An Israeli drone has targeted a car near the Ain al-Hilweh refugee camp in southern Lebanon, killing two people and wounding five others</c>, <q4 states>according to</q> <s4>Lebanon’s National News Agency (NNA)</s>.

Tuesday’s attack was the deepest inside Lebanon in a month. <c5>The vehicle was struck by two guided missiles on the road leading to the Sidon vegetable market</c>, <s5>the NNA</s> <q5 states>said</q>.

<s6>Israel’s military</s> <q6 states>said</q> <c6>it had “eliminated” Hassan Abu Zeid</c>, whom <s7>it</s> <q7 accuses>described</q> <c7>as a senior member of Hamas’s network in Lebanon responsible for smuggling weapons</c>. <s8>It</s> <q8 no_comment>did not comment</q> <c8>on the identity of the second person killed</c>.

<s9,10>Hamas</s> <q9 confirms>confirmed</q> <c9>that Abu Zeid was one of its members</c> but <q10 denies>dismissed</q> <c10>the allegations of arms smuggling as “lies to justify a cowardly assassination”</c>. <c11>The second victim was a vegetable seller who happened to be passing</c>, <s11>witnesses and a hospital source</s> <q11 states>told</q> Al Jazeera.

<c12>“He had just waved to me. He had tomatoes on the cart. Why would they do this? What did the tomatoes do?”</c> <q12 states>said</q> <s12>Umm Khaled, a Palestinian resident of the camp</s>.

‘Near-daily violations’

Lebanon’s prime minister held an emergency meeting with the army commander on Tuesday evening. <c13>The strike represents “a message of fire to every diplomat working for stability”</c>, <s13,14>his office</s> <q13 condemns>said</q>, <q14 urges>calling on</q> <c14>the United States and France, the guarantors of the ceasefire, to rein in Israel</c>.

Israel and Hezbollah agreed to a truce in November 2024, after 14 months of fighting that killed more than 4,000 people in Lebanon. Under the deal, Israeli forces were to leave the south within 60 days. They still hold at least five points.

<s15>The United Nations peacekeeping mission in Lebanon, UNIFIL</s>, <q15 states>says</q> <c15>it has recorded more than 7,500 airspace violations since then</c>. <s16>Israel</s> <q16 states>maintains</q> <c16>it is acting against attempts by Hezbollah to rearm</c>, <c17>an accusation</c> <s17>the group</s> <q17 denies>rejects</q>.

Reporting from Sidon, <s18>Al Jazeera’s Rania Chehab</s> <q18 states>said</q> <c18>residents feared the attack was the start of something bigger</c>. <c19>“What people here are asking is simple: if Sidon is not safe, then what is? Many of the families in this neighbourhood fled here from the border villages a year ago,”</c> <s19>she</s> <q19 states>said</q>. <c19>“They have nowhere further north to go.”</c>

Pressure on Beirut

The Lebanese government adopted a plan last August to disarm all non-state groups, including Palestinian factions in the 12 refugee camps. Several truckloads of weapons have since been handed over. <s20>Washington</s> <q20 accuses>has complained</q> <c20>that progress is too slow</c>; <s21>Hezbollah MP Sadiq Fneish</s> <q21 pledges>has vowed</q> <c21>never to surrender the group’s arms while Israel occupies Lebanese land</c>.

<s22>Karim Safadi, a political scientist at the Lebanese American University</s>, <q22 believes>said</q> <c22>Israel was probably testing how much the new government in Beirut could absorb</c>. <c23>“There is no strategy in which this strengthens the state,”</c> <s23,24>he</s> <q23 states>told</q> Al Jazeera, <q24 warns>warning</q> <c24>that each strike handed Hezbollah “another argument against giving up a single bullet”</c>.

<s25>An Israeli official quoted by the Yedioth Ahronoth newspaper</s> <q25 warns>threatened</q> <c25>that “no place in Lebanon will be immune” should the disarmament stall</c>.

<s27>Iran, which backs both Hamas and Hezbollah</s>, <q27 condemns>condemned</q> <c27>the killing as “state terrorism”</c>. <s28>Its Foreign Ministry spokesman</s> <q28 urges>urged</q> <c28>Islamic countries to “move beyond statements”</c>.

Hours after the attack, <c29>an Israeli quadcopter</c> <q29 states>reportedly</q> <c29>dropped leaflets over the town of Aitaroun</c>. <s30>The leaflets, seen by Al Jazeera</s>, <q30 accuses>accused</q> <c30>a local builder of working for Hezbollah</c>. <s31,32>The man</s> <q31 denies>has denied</q> <c31>any link to the group</c> and <q32 states>said</q> <c32>he was repairing his own roof</c>.

Abu Zeid will be buried in Ain al-Hilweh on Wednesday.
