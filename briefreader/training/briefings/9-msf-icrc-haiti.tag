Haiti: Drouillard trauma hospital suspends admissions after third shooting

PORT-AU-PRINCE, 21 May – <s1>Médecins Sans Frontières/Doctors Without Borders (MSF)</s1> <q1 states>announced</q1> today <c1>that it is suspending all new admissions at its 50-bed trauma hospital in Drouillard, next to Cité Soleil</c1>, after bullets struck the operating block for the third time in a month.

Two patients and a guard were hurt on Monday night when armed men exchanged fire with a police unit outside the gate. <c2>The shots came from an armoured vehicle of the Haitian National Police</c2>, <s2>staff who were sheltering in the laundry room</s2> <q2 accuses>told</q2> the organisation. <s3>The police</s3> <q3 denies>deny</q3> <c3>this</c3>. In a radio interview on Tuesday, <s4>a deputy spokesman, Inspector Réginald Pascin</s4>, <q4 denies>insisted</q4> <c4>that the officers "returned fire once and in the opposite direction"</c4>.

<c5>"I was changing a dressing when the window came in,"</c5> <q5 states>says</q5> <s5>Nadège, a nurse whose surname we withhold</s5>. <c5>"I put the boy on the floor and lay on top of him. He kept asking whether it was over. I said yes. It was not over."</c5>

<s6>MSF's head of mission, Benoît Delcourt</s6>, <q6 states>explains</q6> <c6>that the decision was taken with a heavy heart</c6>. <c7>"We've spoken to everybody: the police, the multinational force, the chiefs of Viv Ansanm. They all assured us that the hospital would be spared,"</c7> <s7>he</s7> <q7 states>says</q7>. <c7>"Assurances don't stop a 7.62 round."</c7>

The hospital treated 1,184 people with gunshot wounds between January and April, and a third of them were women and children. Across the capital, <s8>the health ministry</s8> <q8 states>estimates</q8> <c8>that fewer than one in four facilities still function normally</c8>. <s9>Some doctors</s9> <q9 states>think</q9> <c9>even that is optimistic</c9>.

This is not the first such incident. In November 2024 MSF halted its work for three weeks after one of its ambulances was stopped by police and self-defence groups; two patients were taken out and executed. <s10>The organisation</s10> <q10 accuses>accused</q10> <c10>officers of threatening its employees with death and rape</c10> – <c11>allegations</c11> <s11>the police leadership</s11> <q11 denies>has always disputed</q11>. An internal inquiry was opened but not published.

<s12>Residents' committees in the neighbouring districts of Brooklyn and Bois Neuf</s12> <q12 urges>have appealed to</q12> <c12>MSF to stay</c12>. <c13>With the hospital shut, the wounded have to cross four front lines to reach La Paix</c13>, <q13 warns>according to</q13> <s13>their open letter, which carries 600 signatures</s13>. <q14 states>It is said</q14> <c14>that gang leaders now charge families a "passage fee" of up to 15,000 gourdes for each barricade</c14>.

<s15,16>The multinational Gang Suppression Force</s15,16> <q15 states>said in a brief message</q15> <c15>that it had had no units in the area on the night in question</c15> and <q16 pledges>offered</q16> <c16>to share its drone imagery with investigators</c16>. <s17,18>A diplomat familiar with the force's operations</s17,18> <q17 denies>contradicted</q17> <c17>that</c17>, <q18 states>noting</q18> <c18>that two of its vehicles had been parked at the Carrefour Vincent crossing until dawn</c18>.

<s28>ICRC</s28><q28 urges>:</q28> <c28>hospitals are not a battlefield</c28>

In a separate statement, <s19>the International Committee of the Red Cross</s19> <q19 urges>reminded</q19> <c19>all those carrying weapons that medical staff, vehicles and structures must be respected at all times</c19>. <s20>It</s20> <q20 confirms>confirmed</q20> <c20>that its own delegates had come under fire on the Drouillard road on 16 May</c20>, an incident that had not been made public. <c21>No one was injured</c21>, <q21 states>said</q21> <s21>the ICRC, which did not attribute responsibility</s21>.

<s22>The committee's head of delegation in Haiti, Mireille Sandoz</s22>, <q22 states>described</q22> <c22>the state of the health system as "a slow suffocation"</c22>. <s23,24>She</s23,24> <q23 urges>called on</q23> <c23>donors to keep funding blood banks</c23>, <q24 warns>warning</q24> <c24>that reserves of O-negative would be exhausted within days</c24>. <s25>The ICRC, which acts on the basis of confidential dialogue with all sides</s25>, <q25 no_comment>would not comment</q25> on <q26 states>claims</q26> <c26>that it had been asked to evacuate MSF's patients</c26>.

<c27>MSF will reopen the hospital as soon as it has written guarantees from the police and the armed groups</c27>, <s27>Delcourt</s27> <q27 pledges>promises</q27>. The 37 patients already on the wards will be cared for until they can be discharged or transferred.
