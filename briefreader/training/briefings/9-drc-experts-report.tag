<s33>UN experts</s33><q33 states>:</q33> <c33>Gold, drones and "shadow officers" keep eastern Congo's war going</c33>

By Lotte Vandeweghe in Brussels

<c1>The March 23 Movement (M23) is running a parallel state across North and South Kivu with the help of foreign officers</c1>, <q1 states>according to</q1> <s1>a confidential report by the UN Group of Experts on the Democratic Republic of the Congo</s1>. The 190-page document, submitted to the Security Council's sanctions committee on Friday, was seen by this newspaper.

<s2>The experts</s2> <q2 states>estimate</q2> <c2>that between 3,000 and 4,500 Rwandan soldiers remained on Congolese soil in April</c2>, <c32>a figure</c32> <s32>Kigali</s32> <q32 denies>disputes</q32>. <s3,4>They</s3,4> <q3 accuses>accuse</q3> <c3>the Rwanda Defence Force (RDF) of "de facto direction" of M23 operations</c3> and <q4 states>identify</q4> <c4>seven brigadiers and colonels as members of a forward headquarters at Kibumba</c4>. <s5>One intercepted message quoted in an annex</s5> <q5 states>reads</q5>: <c5>"Nothing moves on the lake until the old man has called."</c5>

<s6>Rwanda's government spokesman, Emmanuel Gasana</s6>, <q6 denies>called</q6> <c6>the report "recycled fiction"</c6>. <c7>"The group has never once interviewed the victims of the FDLR,"</c7> <s7>he</s7> <q7 accuses>said</q7>, referring to the Democratic Forces for the Liberation of Rwanda, which was founded by perpetrators of the 1994 genocide. <s8>Kigali</s8> <q8 states>maintains</q8> <c8>that it has merely taken "defensive measures" along the border</c8>. <s9>M23's political coordinator</s9> <q9 no_comment>could not be reached</q9>.

Gold and coltan

The mines of Rubaya continued to bring in at least $800,000 a month. <c10>Coltan from the site is mixed with Rwandan production and exported as clean</c10>, <s10,11>the report</s10,11> <q10 states>says</q10>, <q11 states>describing</q11> <c11>this as "the largest contamination of the supply chain ever recorded by the Group"</c11>. <s12>Three traders in Goma</s12> <q12 states>confirmed</q12> to the experts <c12>that they had paid a tax of 15 percent to the rebels</c12>; <s13>a Luxembourg-registered buyer that appears in their ledgers</s13> <q13 denies>has denied</q13> <c13>ever purchasing from occupied territory</c13>.

Gold left by air. <c14>A turboprop registered in Kenya</c14> <q14 believes>is suspected</q14> <c14>of having made eleven night flights from Kavumu airport</c14>. <s15,16>Kenya's civil aviation authority</s15,16> <q15 states>told</q15> the Group <c15>that the aircraft had been deregistered in January</c15> and <q16 pledges>promised</q16> <c16>to supply its logbooks</c16>. As of the date of submission, nothing had arrived.

Kinshasa's own allies

The Congolese armed forces (FARDC) come off hardly better. Despite a ban signed by the chief of staff in November, commanders went on supplying ammunition to the Wazalendo militias and to the FDLR. <q17 denies>Denials</q17> <c17>of such deliveries</c17> by <s17>the defence ministry</s17> are contradicted by 23 waybills, photographs of which are appended. <s18>A former quartermaster in Uvira</s18> <q18 accuses>alleged</q18> <c18>that a general had kept a third of the rice for himself</c18>.

<c19>Wazalendo fighters</c19> <q19 accuses>are accused</q19> by <s19>the experts</s19> <c19>of mass rape in three villages of Fizi territory and of forced recruitment in displacement camps</c19>. <s20>Survivors</s20> <q20 states>spoke of</q20> <c20>men in a mixture of uniforms, some with army rank slides</c20>. <q21 accuses>Complaints</q21> <c21>that local prosecutors demanded money to register the cases</c21> could not be followed up because of the fighting.

Burundi, which has several battalions around Uvira, lost a drone operator and an unknown number of infantrymen in February. <s22>Bujumbura</s22> <q22 no_comment>has never commented</q22> on <c22>its casualties</c22>.

Uganda's army is on both sides of the ledger. It fought the Allied Democratic Forces (ADF), an Islamist group that pledged allegiance to Islamic State in 2019, in joint operations with the FARDC. At the same time, <s23>several sources within the Convention for the Popular Revolution, a militia founded last year</s23>, <q23 states>said</q23> <c23>that they had trained near Kikagati and crossed the border with the knowledge of Ugandan intelligence</c23>. <s24>Uganda</s24>, in a letter dated 2 May, <q24 denies>termed</q24> <c24>the passage "baseless and hurtful to a troop contributor"</c24>.

What the experts want

<s25>The Group</s25> <q25 urges>recommends</q25> <c25>that the Council extend the sanctions list to four officers and two refineries</c25>. <s26,27>It</s26,27> <q26 urges>also asks</q26> <c26>member states to publish their re-exports of gold</c26> and <q27 warns>cautions</q27> <c27>that the ceasefire monitoring mechanism agreed in Doha will remain "a map without observers" unless both parties grant access</c27>.

Whether that will happen is doubtful. <s28>Two diplomats on the committee</s28> <q28 believes>expect</q28> <c28>at least one permanent member to put the listings on hold</c28>. <c29>"Everyone reads the annexes, nobody acts on them,"</c29> <s29>one of them</s29> <q29 states>sighed</q29>. <s30>France, which drafts the resolutions on Congo</s30>, <q30 supports>has backed</q30> <c30>the experts' conclusions</c30>; <s31>the United States mission</s31> <q31 no_comment>declined to comment</q31> on <c31>an unpublished text</c31>.

The report is due to be made public in early July.
