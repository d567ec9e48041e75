FACT CHECK

No, this video does not show a French jet shot down over Niger

Verdict: FALSE. The clip is four years old and comes from a game.

<c1>The army of Niger has shot down a French Rafale near Agadez</c>, <q1 states>according to</q> <s1>posts shared more than 400,000 times on Facebook and TikTok since Saturday</s>. The posts carry a 27-second video in which a tracer climbs, a light bursts and something falls behind a hill. <c2>"France wanted war, France has war,"</c> <q2 states>reads</q> <s2>one caption in Hausa</s>.

It is one of five claims about current wars that our team was asked to look at this week. Two turned out to be true.

The Rafale

<s3>The page "Sahel Libre Info", which has 1.2m followers</s>, <q3 states>was the first to say</q> <c3>that the aircraft had been "filmed by a shepherd"</c>. Nobody has found the shepherd. A reverse search of five frames leads to a video uploaded in March 2022 whose author, <s4>a student in Lublin</s>, <q4 confirms>confirmed by email</q> <c4>that he had made it with the simulator Arma 3</c>. <c5>"It even has the same frame-rate stutter at second nineteen,"</c> <s5>he</s> <q5 states>wrote</q>.

<s6>The French general staff</s> <q6 denies>denied</q> <c6>having any combat aircraft "within two thousand kilometres of Agadez"</c>. <s8>The junta in Niamey</s>, <s7>which</s> <q7 accuses>has accused</q> <c7>Paris of arming its enemies</c>, <q8 no_comment>did not reply to our messages</q>. <s9>A pilot who flew the route for a cargo company that night</s> <q9 states>told</q> us <c9>he had seen "stars, and nothing else"</c>.

The "Ukrainian actors"

<c10>Ukraine paid extras to play dead in Ternopil</c>, <q10 accuses>claims</q> <s10>a thread on X by an account with a Russian flag and a blue tick</s>. The proof offered is a body bag that moves. <s11>Ternopil's mayor</s> <q11 condemns>called</q> <c11>the thread "spit on thirty-eight graves"</c>. The footage is genuine but was recorded in Vienna, at a climate protest, in February 2022. We explained it then. So did nine other newsrooms.

Russia's embassy in London reposted the thread and later removed it. <c12>It was taken down because of "a technical review"</c>, <s12>the press office</s> first <q12 states>claimed</q>. <s13,14>A diplomat there</s> <q13 confirms>admitted</q> <c13>"a regrettable lack of checks"</c>, but <q14 denies>rejected</q> <c14>the accusation that the embassy spreads falsehoods on purpose</c>.

The hospital tunnel

Israel's foreign ministry published an animation of a command centre which, <s15>it</s> <q15 states>says</q>, <c15>lies beneath a hospital in Khan Younis</c>. <s16>Several users</s> <q16 accuses>complained</q> <c16>that it had been lifted from a Scottish boatyard</c>. They are right in part: <s17>the designer of the boatyard model</s>, reached in Greenock, <q17 confirms>recognised</q> <c17>his staircase "and my fire extinguisher"</c>. <s18,19>The ministry</s> <q18 states>explained</q> <c18>that a contractor had used "stock assets" for illustration</c>, <q19 states>insisting</q> <c19>that the tunnel itself is real</c>. <s20>Reporters escorted to the place by the army in June</s> <q20 states>described</q> <c20>a shaft and two rooms</c>; <s21>doctors</s> <q21 denies>deny</q> <c21>that they were ever used by Hamas</c>. We rate the animation MISLEADING and the rest UNPROVEN.

True, alas

Two items hold up. <c22>The widely mocked photograph of a child asleep in a shell crate in Kadugli</c> <q22 states>was said</q> <c22>to be made by AI</c>. It was not. The photographer, Faiz Idris, sent us the raw file, and <s24>three forensic experts</s> <q24 believes>consider</q> <c24>it authentic</c>.

Also genuine is a recording in which a Myanmar officer orders a village burned. <s25>The junta</s> <q25 condemns>called</q> <c25>it "a cheap deepfake"</c>. <s26>Lena Farrell, a digital-forensics professor at Berkeley who analysed the voice</s>, <q26 denies>disagrees</q>: <c26>"Background cicadas, consistent echo, two interruptions. I would be astonished if a machine had made this."</c>

How we work

We contact whoever made a claim and publish the answer. <s27>Some readers</s> <q27 accuses>accuse</q> <c27>us of taking sides</c>. <c28>It is the sides that take us</c>, <s28>our editor</s> <q28 states>likes to say</q>.

Seen something odd? <s29>Police</s> <q29 warns>warn</q> <c29>against forwarding images of prisoners</c>. Send it to us instead.
