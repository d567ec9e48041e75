<s1,2>UNMISS</s1,2> <q1 condemns>condemns</q1> <c1>killing of civilians in Tambura</c1>, <q2 urges>urges</q2> <c2>leaders to rein in armed elements</c2>

Juba, 6 August – <s3>The United Nations Mission in South Sudan</s3> <q3 condemns>condemns in the strongest terms</q3> <c3>the attacks of 2 and 3 August in Tambura County, Western Equatoria</c3>, in which 31 people lost their lives. <s4>County officials</s4> <q4 states>put</q4> <c4>the number of wounded at 44</c4>; <s5>a nurse at the primary health-care centre</s5> <q5 states>told</q5> UNMISS human rights officers <c5>that many others had been carried into the bush by relatives and not seen since</c5>.

Two settlements south of the town, Mupoi and Nabiapai Junction, were burned. <c6>The assailants, armed with machine guns and machetes</c6>, <q6 believes>are believed</q6> <c6>to have come from a camp of uncantoned fighters near Source Yubu</c6>. <s7>Several of the survivors</s7> <q7 states>identified</q7> <c7>them as belonging to a militia aligned with the Sudan People's Liberation Army-in-Opposition (SPLA-IO)</c7>. <s8,9>The movement's military spokesperson in the state, Col. Peter Nawai</s8,9>, <q8 denies>has denied</q8> <c8>any involvement</c8>, <q9 states>saying</q9> <c9>that his forces "have not left their barracks since the rains began"</c9>. <s10>He</s10> <q10 accuses>has in turn charged</q10> <c10>the South Sudan People's Defence Forces (SSPDF) with arming local youth</c10>.

<c11>"What happened in Tambura was not a cattle dispute and it was not an accident,"</c11> <q11 states>said</q11> <s11>the Officer-in-Charge of UNMISS, Guillaume Ntare</s11>. <c11>"People were sought out in their homes because of the language they speak. Those who planned this must answer for it before a court."</c11>

The SSPDF sent a company from Yambio on Monday. <s12>Community leaders</s12> <q12 states>welcomed the move but cautioned</q12> <c12>that the presence of soldiers without pay or rations could itself become a danger</c12>. In Ezo, <s13>a women's association</s13> <q13 accuses>submitted a written complaint</q13> <c13>that troops passing through on Sunday had looted the market and beaten four traders</c13>. <s14>The army</s14> <q14 denies>has dismissed</q14> <c14>the complaint as "political"</c14>.

UNMISS peacekeepers from the Rwandan battalion intensified patrols between Tambura and Mupoi, set up a temporary operating base and are protecting some 2,700 people who gathered next to it. On 4 August one patrol was turned back at a roadblock at Li-Rangu. <s15,16>The Mission</s15,16> <q15 states>notes</q15> <c15>that such restrictions violate the Status of Forces Agreement</c15> and <q16 urges>reiterates its call for</q16> <c16>unhindered freedom of movement</c16>. <s17>It</s17> <q17 urges>is further requesting</q17> <c17>the Government to explain who ordered the roadblock</c17>.

<q31 states>According to</q31> <s31>the quarterly brief of the Human Rights Division, published last week</s31>, <c31>violence by conventional parties and community-based militias killed 739 civilians between April and June</c31>.

<s18,19>The state governor, who visited the site by helicopter</s18,19>, <q18 accuses>blamed</q18> <c18>the violence on "outsiders and people sitting in Juba hotels"</c18> and <q19 pledges>vowed</q19> <c19>to have the ringleaders arrested within a fortnight</c19>. <c20>No such arrests followed a similar pledge made in 2021</c20>, <s20>civil society groups</s20> <q20 states>point out</q20>. <s21>They</s21> <q21 urges>are demanding</q21> <c21>an independent inquiry under the Hybrid Court that the peace agreement foresees</c21>.

Additional points

• Humanitarian access: <s22>Partners</s22> <q22 states>report</q22> <c22>that the airstrip at Tambura is waterlogged and that stocks of therapeutic food will run out in nine days</c22>.

• Explosive ordnance: Two mortar rounds were destroyed by the UN Mine Action Service. <s23>Residents</s23> <q23 states>had claimed</q23> <c23>that there were "dozens"</c23>; none was found.

• Sexual violence: Eleven cases have been documented. <q24 accuses>Allegations</q24> <c24>against two members of the national police</c24> were passed to the Inspector General, <s25,26>whose office</s25,26> <q25 confirms>has confirmed</q25> <c25>receiving them</c25> but <q26 no_comment>declined to say</q26> <c26>whether the men had been suspended</c26>.

• Misinformation: <c27>A video</c27> <q27 states>said</q27> <c27>to show peacekeepers handing over weapons in Ezo</c27> was filmed in another country in 2018. <s28>UNMISS</s28> <q28 denies>firmly denies</q28> <c28>that it has supplied arms to any party</c28>.

<s29,30>The Mission</s29,30> <q29 supports>stands behind</q29> <c29>the interfaith committee's plan for a dialogue in Yambio later this month</c29> and <q30 pledges>promises</q30> <c30>transport for delegates of all communities</c30>.
