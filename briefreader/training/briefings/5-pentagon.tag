<s31>State Department deputy</s><q31 denies>:</q> <c31>no "blank cheque" for Kyiv</c>

WASHINGTON, March 3 — It was billed as a briefing on munitions. It became, for fifty-one minutes, a tour of most of the wars in the world.

<s1>Dana Whitlock, the deputy spokeswoman</s>, <q1 states>opened by announcing</q> <c1>that the US had approved the sale of 3,350 extended-range missiles to Ukraine, paid for by Denmark, Norway and the Netherlands</c>. <s2>She</s> <q2 denies>rejected</q> <c2>the suggestion, made by a reporter from The Hill, that the deal contradicted the president's promise to end the war</c>. <c3>"You negotiate from a full shelf,"</c> <s3>she</s> <q3 states>said</q>. <c3>"The Russians understand shelves."</c>

Would the missiles be allowed to hit Moscow? <s4>Whitlock</s> <q4 no_comment>declined to discuss</q> <c4>"targeting modalities"</c>. Pressed a third time, <s5>she</s> <q5 states>replied</q> <c5>that Kyiv "knows where the lines are, because we drew them together"</c>.

Two NATO diplomats who listened in from Brussels were less certain. <c6>"There is no list,"</c> <s6>one of them</s> <q6 states>told</q> this newspaper afterwards. <c6>"There are phone calls."</c> <s7>The other</s> <q7 accuses>complained</q> <c7>that the Pentagon had not shared its inventory since October</c>. The alliance's secretary-general, Mark Rutte, will be in Washington on Friday.

On Gaza, <s8,9>Whitlock</s> <q8 supports>voiced support</q> for <c8>"Israel's right to enforce the terms of the ceasefire"</c>, while <q9 urges>urging</q> <c9>it to open the Zikim crossing "this week, not this month"</c>. Had the administration seen the photographs from Beit Lahiya? <s10>She</s> <q10 confirms>confirmed</q> <c10>that it had</c>. Did they show a war crime? <c11>"I'm not a judge,"</c> <s11>she</s> <q11 states>answered</q>.

<s12>An Israeli official travelling with the defence minister</s> later <q12 denies>disputed</q> <c12>the authenticity of two of the pictures</c>; <s13>the agency that published them</s> <q13 states>stands by</q> <c13>all nine</c>.

It was the Sudan portion that drew sparks. <s14>Sami Nusseir, of Al-Quds</s>, <q14 accuses>alleged</q> <c14>that American-made Javelin parts had been photographed in the hands of RSF fighters in Babanusa</c>, and asked how they had got there. <s16>The spokeswoman</s> <q16 states>said</q> <c16>she was "aware of the reports"</c>. <c17>"We have raised end-use with our Emirati partners at the highest level,"</c> <s17,18>she</s> <q17 states>went on</q>, before <q18 denies>denying</q> <c18>that any licence had been revoked</c>. In January the Senate had voted, 51 to 47, to block a separate package for Abu Dhabi; the president vetoed it.

<s19>A joint report by three congressional staffers</s>, seen by this newspaper, <q19 states>puts</q> <c19>the number of diverted tubes at "no fewer than forty"</c>. <c20>The Emirates</c> <q20 accuses>are alleged</q> <c20>to have bought them from a dealer in Bulgaria</c>. Sofia has promised to open an inquiry.

Turning to Congo, <s21,22>Whitlock</s> <q21 condemns>condemned</q> <c21>the killing of a peacekeeper near Walikale</c> and <q22 urges>called on</q> <c22>Rwanda to "prove its commitment with its trucks"</c>, that is, to drive its troops home. <s23>Kigali</s> <q23 denies>has long insisted</q> <c23>that it has none there</c>. <c24>"Defensive measures,"</c> <s24>its embassy</s> <q24 states>called</q> <c24>them</c> <q24 states>in an email</q> on Monday.

And Venezuela? <s25>She</s> <q25 no_comment>would not comment</q> <c25>on the whereabouts of the USS Iwo Jima</c>. <s26>A retired admiral in the third row</s> <q26 states>volunteered</q> <c26>that it was in Ponce, "because my daughter-in-law is on it"</c>. There was laughter.

The last question went to Voice of America's Oleh Prymak. Was the United States, he asked, losing count? <c28>"No,"</c> <s28>Whitlock</s> <q28 denies>said</q>, closing her binder. <c28>"We count. We just don't publish the score."</c>

<s29>The Pentagon</s>, for its part, <q29 states>said in a two-line statement</q> <c29>that stocks "remain sufficient for every contingency"</c>. <s30>Its own inspector general</s> <q30 warns>cautioned</q> in December <c30>that they would not be before 2031</c>.
