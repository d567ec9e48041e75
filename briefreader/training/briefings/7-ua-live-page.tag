LIVE: <c1>Russia launches biggest drone attack in weeks</c>, <s1>Ukraine</s> <q1 states>says</q>, as <s2>Kremlin</s> <q2 denies>rejects</q> <c2>truce claims</c>

Summary

<c3>Nine people have died in Ternopil and Kharkiv after overnight strikes</c>, <s3>officials</s> <q3 states>say</q>

<s4>Ukraine's air force</s> <q4 states>says</q> <c4>Russia fired 431 drones and 27 missiles, of which 402 were downed or jammed</c>

<s5>Moscow</s> <q5 states>says</q> <c5>it hit "military-industrial facilities"</c>; <s6>Kyiv</s> <q6 denies>calls</q> <c6>that a lie</c>

<s7,8>Poland</s> <q7 confirms>confirms</q> <c7>it scrambled jets</c> - but <q8 denies>denies</q> <c8>reports that a drone crossed its border</c>

Watch: the moment a petrol station explodes in Kharkiv's Saltivka district

09:52 What we know so far

The attack began shortly after midnight. <s9,10>The head of Ternopil's regional military administration, Serhii Nadolny</s>, <q9 states>says</q> <c9>a missile went through the roof of a nine-storey block</c> and <q10 warns>warns</q> <c10>that the number of dead is likely to rise</c>. Search dogs are working at the scene and schools across the city have been closed.

<c11>In Kharkiv, three people were killed at a bus depot</c>, <q11 states>according to</q> <s11>the mayor</s>.

10:07 'I held the door with my back'

Lena Horbach, in Ternopil

Iryna, who lives in the next entrance, is wrapped in a foil blanket and won't sit down. <c12>"My son asked me if it was thunder,"</c> <s12>she</s> <q12 states>tells</q> me. <c12>"I said yes, it's thunder, get in the bath. Then the windows came in and I held the door with my back."</c>

<s13>A firefighter who has been here since two in the morning</s> <q13 states>says</q> <c13>he can still hear someone tapping</c>. Nobody is talking much.

10:21 <c14>No sign of aircraft in our airspace</c><q14 denies>:</q> <s14>Warsaw</s>

<s15>Poland's operational command</s> <q15 states>says in a post on X</q> <c15>that the alert ended at 06:40 local time and that "no violation of the airspace of the Republic of Poland was recorded"</c>. Earlier <s16>local media</s> <q16 states>had reported</q> <c16>debris in a field near Hrubieszów</c>. <s17>Police there</s> <q17 states>tell</q> the BBC <c17>the object was part of a weather balloon</c>.

10:38 <s18>Kremlin</s><q18 denies>:</q> <c18>There was no agreement to break</c>

Kremlin spokesman Ilya Vetrov has been holding his daily call with reporters. Asked about <s19>Ukraine's</s> <q19 accuses>accusation</q> <c19>that Russia has violated a moratorium on energy strikes</c>, <s20>he</s> <q20 denies>replied</q>: <c20>"One cannot violate what one has not signed."</c>

<s21>He</s> <q21 no_comment>would not be drawn</q> <c21>on whether the Russian president will travel to Istanbul next week</c>.

10:44 ANALYSIS: Why Ternopil?

Mark Ellison, security correspondent

Ternopil is about 800km from the front line. <s22>Western officials</s> <q22 states>say</q> <c22>Russia has been stretching Ukraine's air defences by choosing cities that have fewer of them</c>, and last night fits that pattern. There is also a rail hub here, through which <c23>a good deal of foreign aid</c> <q23 believes>is believed</q> <c23>to pass</c>.

But <s24>one Nato diplomat I spoke to this morning</s> <q24 warns>cautioned</q> <c24>against reading too much into the map</c>. <c25>"Sometimes they hit what they can hit,"</c> <s25>they</s> <q25 states>said</q>.

10:59 Germany to send two more Iris-T systems

Berlin has announced a further package worth €480m. The Bundestag's budget committee signed it off yesterday, before the attack. <s26,27>Ukraine's foreign minister</s> <q26 supports>has welcomed</q> <c26>the decision</c> but <q27 urges>is asking</q> <c27>for delivery "in weeks, not quarters"</c>.

11:13 Russia reports drones over Voronezh

We've been focusing on Ukraine, but there has been an attack on the Russian side too. <s28>The governor of Voronezh region</s> <q28 states>says on Telegram</q> <c28>that one woman was hurt by falling fragments and that "more than 10" drones were shot down</c>. <c29>An oil depot in Liski is</c> <q29 states>reportedly</q> <c29>on fire</c>. <s30>BBC Verify</s> <q30 confirms>has confirmed</q> <c30>the location of a video showing black smoke there</c>; it is not clear when it was filmed.

<s31>Kyiv</s> <q31 no_comment>has yet to comment</q>.

11:26 <s33>UN</s> <q33 condemns>condemns</q> <c33>'pattern' of strikes on homes</c>

<c34>"These are not isolated incidents,"</c> <q34 states>reads</q> <s34>a statement just sent out by the UN's human rights monitoring mission in Ukraine</s>. <c34>"June saw the highest number of civilian casualties in three years."</c> <s35>Russia</s> <q35 denies>has consistently denied</q> <c35>targeting civilians</c>.

11:40 Rescuers ask for silence

All engines at the site have been switched off. We're going to pause here for a few minutes.
