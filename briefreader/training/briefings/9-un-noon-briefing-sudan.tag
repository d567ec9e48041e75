Highlights of the noon briefing by the Deputy Spokesperson for the Secretary-General

Thursday, 13 November

SUDAN

<s1>The Office for the Coordination of Humanitarian Affairs</s> <q1 states>says</q1> <c1>that fighting around El Obeid, in North Kordofan, displaced more than 11,000 people in the first ten days of the month</c1>. Most of them walked to Umm Ruwaba and Tandalti, where three schools have been opened as shelters.

<s2>Our colleagues on the ground</s> <q2 states>report</q2> <c2>that a displacement site on the western edge of the city was hit by two drones on Tuesday night</c2>. <c3>At least 17 people, nine of them children, were killed</c3>, <q3 states>according to</q3> <s3>local health workers</s3>. <s4>The Sudanese Armed Forces</s4> <q4 accuses>have blamed</q4> <c4>the Rapid Support Forces for the attack</c4>; <s5,6>the RSF</s5,6> <q5 denies>has rejected</q5> <c5>the accusation</c5> and <q6 accuses>alleged</q6> <c6>that the army keeps an ammunition store next to the site</c6>. The United Nations is not in a position to verify either version.

<s7>The Secretary-General</s7> <q7 condemns>strongly condemns</q7> <c7>the strike</c7>. <s8,9>He</s8,9> <q8 states>recalls</q8> <c8>that civilians and civilian objects are protected under international humanitarian law</c8>, and <q9 urges>renews his call for</q9> <c9>an immediate cessation of hostilities</c9>.

In Darfur, <s10>the World Food Programme</s10> <q10 states>said</q10> <c10>a convoy of 28 trucks had finally reached Tawila from the Adre crossing</c10>. It was the first to do so since mid-September. <c11>Six other vehicles are held at a checkpoint near Zalingei by men who say they answer to the RSF</c11>, <s11>the agency</s11> <q11 states>added</q11>.

DEMOCRATIC REPUBLIC OF THE CONGO

<s13>The UN peacekeeping mission, MONUSCO</s13>, <q13 states>tells</q13> us <c13>that the situation around Djugu, in Ituri, remains volatile</c13>. On Monday, <c14>members of the CODECO militia</c14> <q14 states>reportedly</q14> <c14>entered the Plaine Savo site and set fire to some 40 shelters</c14>. Peacekeepers fired warning shots and escorted 300 people to the base.

<q15 accuses>Allegations</q15> <c15>that a patrol was slow to respond</c15> are being looked into by the Mission, <s16>whose acting head</s16> <q16 pledges>has promised</q16> <c16>to share the findings with the provincial authorities</c16>.

YEMEN

<s17>The Special Envoy's office</s17> <q17 urges>has again called for</q17> <c17>the release of all United Nations personnel held by the Houthi de facto authorities in Sana'a</c17>. <s18>The Houthis</s18> <q18 accuses>have accused</q18> <c18>several of the detained of spying for Israel and the United States</c18> – <c19>a charge</c19> <s19>the Organization</s19> <q19 denies>categorically rejects</q19>. Fifty-nine colleagues remain in detention.

QUESTIONS AND ANSWERS

Question: <s20>The Sudanese mission</s20> <q20 accuses>has complained</q20> <c20>that the Secretary-General's office is equating the national army with a militia</c20>. Any reaction?

<s21>The Deputy Spokesperson</s21> <q21 states>replied</q21> <c21>that the obligation to protect civilians was the same for everyone</c21>. <c22>"We are not in the business of handing out equal blame,"</c22> <s22>she</s22> <q22 states>said</q22>. <c22>"We describe what our people see. When they don't see it, we tell you so."</c22>

<s23>She</s23> <q23 no_comment>declined to be drawn</q23> on <q28 states>reports</q28> <c28>that Chad had closed the Adre crossing</c28>.

Asked about the size of the planned assessment mission to El Fasher, <s24>she</s24> <q24 states>explained</q24> <c24>that it would be made up of eleven staff from five agencies</c24>. <c25>No security guarantees had been received from the RSF in writing</c25>, <s25>she</s25> <q25 confirms>acknowledged</q25>. <s26>An earlier note to correspondents</s26> <q26 states>had stated</q26> <c26>that the guarantees were in hand</c26>.

Question: Does the Secretary-General believe that weapons are still coming in from abroad?

Deputy Spokesperson: <s27>He</s27> <q27 states>has said many times</q27> <c27>that the flow of arms has to stop</c27>. The Panel of Experts reports to the Council, not to us.

The Secretary-General will travel to Addis Ababa on Sunday for the annual conference with the African Union. Tomorrow's guest at noon will be Maren Ostby, the Resident Coordinator in Port Sudan.
