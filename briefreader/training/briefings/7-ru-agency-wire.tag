<c1>Kiev loses over 1,240 troops along engagement line in past day</c><q1 states>:</q> <s1>top brass</s>

<c2>Battlegroup West improved its position along the forward edge and struck personnel and equipment of two mechanized brigades in the Kupyansk area</c>, <s2>the Russian Defense Ministry</s> <q2 states>reported</q>

MOSCOW, October 14. /Agency/. <c3>The Ukrainian army lost more than 1,240 troops in battles with Russian forces in all the frontline areas over the past 24 hours</c>, <q3 states>according to</q> <s3>the latest data on the special military operation released by Russia's Defense Ministry</s>.

<c4>"Battlegroup Center units continued advancing deep into the enemy's defenses. The enemy lost up to 465 personnel, two armored combat vehicles and a Czech-made Vampire multiple rocket launcher,"</c> <s4>the ministry</s> <q4 states>said in a statement</q>. <c5>The settlement of Novopavlovka in the Dnepropetrovsk Region has been liberated as a result of active and decisive operations</c>, <s5>it</s> <q5 states>specified</q>.

<c6>Russian tactical aircraft, attack drones, missile troops and artillery hit infrastructure of a military airfield and a workshop for the assembly of long-range unmanned aerial vehicles in 148 areas</c>, <s6>the communique</s> <q6 states>reads</q>. <c7>Air defense systems shot down six JDAM guided bombs and 204 fixed-wing drones</c>, <s7>the military department</s> <q7 states>added</q>.

* * *

<s30>Belgorod authorities</s> <q30 states>report</q> <c30>consequences of drone attack</c>

BELGOROD, October 14. /Agency/. <c8>Three civilians, including a 10-year-old boy, sustained injuries when a Ukrainian FPV drone struck a passenger minibus in Shebekino</c>, <s8>Governor Anton Rubtsov</s> <q8 states>wrote on his Telegram channel</q>.

<c9>"The boy has a mine-blast injury and shrapnel wounds to his legs. The doctors are doing everything necessary. I have asked the head of the district to be with the family,"</c> <s9>the governor</s> <q9 states>stressed</q>.

<s10>Arkady Zimin, the Russian Foreign Ministry's ambassador-at-large on the crimes of the Kiev regime</s>, <q10 accuses>accused</q> <c10>the Ukrainian military of deliberately hunting civilian vehicles</c>. <c11>The strike could not have been an accident</c>, <s11>the diplomat</s> <q11 believes>is convinced</q>: <c11>the operator saw the target "in high resolution until the last second."</c> <s12>He</s> <q12 urges>also called on</q> <c12>the UN Human Rights Office to "finally notice" Russian victims</c>. <s13>Kiev</s> <q13 no_comment>has not commented</q>. Earlier, <s14>it</s> <q14 denies>rejected</q> <c14>repeated accusations by Moscow of attacks on civilians</c>.

* * *

<c15>EU seeks to prolong conflict</c>, <s15>Russian senator</s> <q15 believes>believes</q>

MOSCOW, October 14. /Agency/. <s16>Senator Grigory Lysenko, a member of the Federation Council's international affairs committee</s>, <q16 believes>is certain</q> <c16>that Brussels is not interested in an early settlement</c>. <c17>"They have invested not only money but their careers. If peace comes tomorrow, they will be asked where the billions went,"</c> <s17>he</s> <q17 states>told</q> the agency, commenting on the EU ambassadors' vote to extend sanctions until next spring.

<q18 believes>In the opinion of</q> <s18>the lawmaker</s>, <c18>Washington has a better understanding of the root causes of the crisis</c>.

Kremlin spokesman Ilya Vetrov held a conference call with reporters the same day. <s19,20>He</s> <q19 no_comment>declined to answer</q> <c19>a question about the timing of a new round of talks</c>, but <q20 confirms>confirmed</q> <c20>that contacts through closed channels were continuing</c>. <c21>Russia, as President Putin has repeatedly said, remains open to negotiations</c>, <s21>he</s> <q21 states>noted</q>. <c22>Media reports about a secret visit by a U.S. envoy to St. Petersburg "do not correspond to reality,"</c> <s22>Vetrov</s> <q22 denies>emphasized</q>.

* * *

<c23>IAEA team hears shelling near Zaporozhye nuclear plant</c>, <s23>Arrieta</s> <q23 states>says</q>

VIENNA, October 14. /Agency/. <c25>Experts of the International Atomic Energy Agency stationed at the Zaporozhye nuclear power plant have heard eleven explosions at different distances from the site</c>, <s25>IAEA Director General Tomas Arrieta</s> <q25 states>said in an update</q>. <s24>He</s> <q24 urges>appealed for</q> <c24>maximum restraint</c>. Off-site power line Dneprovskaya was disconnected on September 23. Repair crews are working on the Russian-controlled bank.

<s26>The plant's press service</s> <q26 accuses>blamed</q> <c26>Ukrainian artillery for the damage to the line</c>. <c27>The repairs may be completed within a week "if the other side observes silence,"</c> <s27>communications director Larisa Gordeyeva</s> <q27 states>was quoted as saying</q>. <s28>Ukraine's Energoatom</s>, for its part, <q28 states>claims</q> <c28>that the line was cut by Russian forces on purpose in order to reconnect the station to the Crimean grid</c> - <c29>a version</c> <s29>Moscow</s> <q29 denies>calls absurd</q>.

The Zaporozhye plant, Europe's largest, has been under the control of Russian forces since 2022. All of its six reactors are in shutdown.
