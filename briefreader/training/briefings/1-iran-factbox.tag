FACTBOX-What we know about the strikes on Isfahan, and how the world reacted

May 23 (Reuters) - Explosions shook the Iranian city of Isfahan and an air base near Tabriz before dawn on Saturday, in the most serious breach so far of the truce that ended the 12-day war of June 2025. Here is what is known, what is claimed and who is saying what.

WHAT HAPPENED?

** <c1>Israeli jets and drones struck "a clandestine centrifuge workshop" and two missile depots</c>, <s1,2>Israel's military</s> <q1 states>said</q>, <q2 states>adding</q> <c2>that all aircraft had returned</c>.

** <c3>Air defences brought down "most of the hostile objects"</c>, <s3>Iranian state television</s> <q3 states>reported</q>. <s4>The Atomic Energy Organization of Iran</s> <q4 denies>denied</q> <c4>that any nuclear site had been touched</c>.

** <c5>Nineteen people were killed and 80 hurt, many of them in a dormitory for railway workers</c>, <q5 states>according to</q> <s5>the governor of Isfahan province</s>. <s6,7>An Israeli official</s> <q6 denies>questioned</q> <c6>the toll</c>, <q7 believes>suggesting</q> <c7>that the dormitory had been hit by a stray interceptor</c>.

** <s8>The International Atomic Energy Agency</s> <q8 states>said</q> <c8>it had detected no rise in off-site radiation</c>. <c9>"But we are blind inside,"</c> <s9>a diplomat accredited to the agency</s> <q9 states>noted</q>. <c9>"Inspectors have not set foot in Isfahan for eleven months."</c>

WHY NOW?

Israel's defence minister put the home front on its highest alert on Thursday and approved the call-up of 20,000 reservists. The same day <s10>he</s> <q10 accuses>accused</q> <c10>Tehran of moving enriched uranium to "a hole in a mountain"</c>, <c11>an allegation</c> <s11>Iran's mission to the United Nations</s> <q11 denies>brushed off</q> <c11>as "the annual fairy tale"</c>.

Iran <q20 believes>is thought</q> <c20>to hold about 440 kg of uranium enriched to 60%</c>, a short step from weapons grade. <c12>It does not seek a bomb</c>, <s12>it</s> <q12 denies>insists</q>.

<s13>Two Western intelligence sources</s> <q13 states>said</q> <c13>the workshop had been under watch since February</c>; <s14>a third</s> <q14 believes>was not convinced</q> <c14>that it was a nuclear facility at all</c>. <s15>Commercial satellite pictures from April</s> <q15 states>show</q> <c15>new fencing and a buried entrance</c>.

WHAT COMES NEXT?

<s16>The Revolutionary Guards</s> <q16 pledges>promised</q> <c16>"a reply that will be heard in every shelter of Tel Aviv"</c>. <c17>Iran reserves the right to close the Strait of Hormuz</c>, <s17>a lawmaker on the national security committee</s> <q17 warns>was quoted by the Tasnim news agency as saying</q>. Brent crude rose 6%.

Analysts were divided. <c18>A limited answer, in days and not hours, is likeliest</c>, <q18 believes>reckons</q> <s18>Soraya Mehrabi of the consultancy Gulf Lines</s>. <c18>"They have fewer launchers than they pretend and more than Israel says."</c> <s19>Others</s> <q19 warns>cautioned</q> <c19>that rivalries inside the Guards make any forecast foolish</c>.

REACTIONS

UNITED STATES: <s21>The White House</s> <q21 states>said</q> <c21>it had been informed shortly beforehand and took no part</c>. <s22>A Pentagon spokesperson</s> <q22 no_comment>declined to say</q> whether American tankers had refuelled the jets.

IRAN: <c23>"The Zionist regime and its patron have shot diplomacy in the back,"</c> <s23>a Foreign Ministry spokesman</s> <q23 states>said on X</q>. <s24>The ministry</s> <q24 accuses>later blamed</q> <c24>Azerbaijan for letting drones cross its airspace</c>.

AZERBAIJAN: <s25,26>Baku</s> <q25 denies>called</q> <c25>that "a fabrication from beginning to end"</c> and <q26 urges>demanded</q> <c26>an apology</c>.

SAUDI ARABIA: <s27>The kingdom</s> <q27 condemns>condemned</q> <c27>"blatant aggression" against a "sisterly" country</c>.

RUSSIA: <s28>Moscow</s> <q28 condemns>denounced</q> <c28>the raid as reckless</c>. <s29>Its deputy foreign minister</s> <q29 pledges>offered</q> once more <c29>to take Iran's uranium into storage</c>.

GERMANY: <s30,31>A government spokeswoman in Berlin</s> <q30 supports>expressed understanding for</q> <c30>Israel's "existential concerns"</c> but <q31 urges>appealed to</q> <c31>both sides to stop there</c>.

CHINA: <c32>All parties should "cool the fire, not fan it"</c><q32 urges>:</q> <s32>Foreign Ministry</s>.

UNITED NATIONS: <s33>The secretary-general, who cut short a trip to Nairobi</s>, <q33 condemns>deplored</q> <c33>the loss of civilian life</c>. The Security Council will meet on Sunday at the request of Algeria and Pakistan.

ISRAEL (OPPOSITION): <s34>Its leader</s> <q34 supports>praised</q> <c34>the pilots</c>; <c35>the prime minister, however, had "no plan for the day after breakfast"</c>, <s35>he</s> <q35 states>remarked</q>.
