Somalia live: army retakes Aadan Yabaal bridge, al-Shabaab shells Mogadishu airport zone

Compiled by the Africa desk; all times local (GMT+3)

18.40 — What we know so far

<s1>Somalia's information ministry</s> <q1 states>says</q> <c1>government troops and clan fighters have recaptured the bridge at Aadan Yabaal</c>. <s2>Al-Shabaab</s> <q2 denies>calls</q> <c2>this a lie</c>. Four mortar rounds have landed near the Halane compound in Mogadishu, where diplomats and African Union peacekeepers live. No one has claimed the attack.

17.55 — 'Two over the wall'

<c3>"Two came over the wall and two fell on the beach,"</c> <s3>an aid worker inside Halane</s> <q3 states>tells</q> us by text. <c3>"Everyone is in the bunker playing cards."</c> <s4,5>The AU mission</s> <q4 confirms>has confirmed</q> <c4>"indirect fire"</c>, <q5 states>adding</q> <c5>that one Ugandan soldier was slightly hurt</c>.

<s6>The Ugandan army's spokesman</s> <q6 denies>denies</q> <c6>even that</c>.

17.20 — Strike near Jilib

<c7>A US strike killed a senior al-Shabaab bomb-maker near Jilib on Friday</c>, <q7 states>according to</q> <s7>the US Africa Command</s>, <s8>whose initial assessment</s> <q8 believes>was</q> <c8>that no civilians were harmed</c>. <s9>Elders who spoke to Radio Andalus, a station run by the militants</s>, <q9 states>said</q> <c9>the missile hit a camel herder and his daughter</c>. We could not check either version.

16.35 — Villa Somalia speaks

<s10,11>Somalia's president</s> <q10 pledges>has vowed</q> <c10>to drive the group out of central Somalia "before the long rains"</c>, a deadline he has now set three times, and <q11 urges>called on</q> <c11>Gulf states to pay the salaries of the clan militias</c>. <s12>Opposition leaders</s>, meeting at a hotel across town, <q12 accuses>accused</q> <c12>him of hiding defeats in order to extend his term</c>. <s13>The president's office</s> <q13 denies>rejects</q> <c13>accusations that it wants to put off the election</c>.

15.50 — Read this if you're just joining us

Al-Shabaab, which is linked to al-Qaeda, has fought the internationally backed government since 2007. Its offensive of early 2025 brought it within 50km of the capital. The AU force in the country, renamed AUSSOM that January, is short of money: <s14>its own head</s> <q14 warns>warned</q> last month <c14>that it could be gone by Christmas</c>. The group <q15 believes>is believed</q> <c15>to raise more than $100m a year, chiefly by taxing lorries</c>.

15.10 — The view from Baidoa

Our stringer has been talking to people who fled Aadan Yabaal on Thursday. <s16>They</s> <q16 states>describe</q> <c16>an orderly flight, with shops locked and keys left with the imam</c>. <s17>A tailor</s> <q17 states>says</q> <c17>he saw militants paying for bread</c>. <s18>His wife</s> <q18 denies>isn't having it</q>: <c18>"Paid! They paid with our own money, from the checkpoint."</c>

14.30 — Ethiopia

<s19>Addis Ababa</s> <q19 no_comment>has so far said nothing</q> about <q31 states>claims</q> <c31>that its helicopters took part</c>. <c20>They did, flying from Dolo</c>, <s20>two Somali officers who were on the ground</s> <q20 states>told</q> us.

13.45 — Turkish drones

There's a row over who hit the mosque at Hawadley. <s21>Residents</s> <q21 accuses>blame</q> <c21>a Turkish-made drone</c>. <s22>Ankara</s> <q22 denies>insists</q> <c22>its aircraft only "watch and record"</c>. <s23>A report by a UN monitoring team</s>, circulated in draft, <q23 accuses>alleges</q> <c23>that foreign crews have flown at least nine armed sorties this year</c>; <s24>Somalia's defence minister</s> <q24 denies>dismissed</q> <c24>it as "gossip with footnotes"</c>.

12.30 — Hunger

<c25>Six and a half million Somalis are likely to go hungry by April</c>, <s25,26>the World Food Programme</s> <q25 warns>has warned</q>, <q26 condemns>deploring</q> <c26>cuts that have forced it to drop two-thirds of the people it fed a year ago</c>. Britain approved £12m and sent it on Tuesday.

11.15 — Al-Shabaab statement

<s27,28>The group's military spokesman</s>, in an audio message of nine minutes, <q27 states>claims</q> <c27>that 87 soldiers were killed at the bridge</c> and <q28 warns>threatens</q> <c28>"anyone who votes" in next month's local poll</c>. The toll is far above anything hospitals report. <s29>A doctor at Erdogan Hospital in Mogadishu</s> <q29 states>puts</q> <c29>the number of military dead brought in at 14</c>.

10.05 — Good morning

The bridge has changed hands five times since spring. <c30>It will change hands again</c>, <q30 believes>predicts</q> <s30>Matt Ferris, who follows the war for a think-tank in Nairobi</s>. <c30>"Holding ground needs policemen, and policemen need pay."</c>
