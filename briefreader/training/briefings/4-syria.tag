Sweida Truck Convoy Turned Back as Damascus and Hijri's Guard Trade Blame

Enab Baladi – Hassan al-Miqdad

A convoy of 27 trucks carrying flour, fuel and dialysis supplies was turned back on Sunday, November 16, at the Busra al-Harir checkpoint, in an incident for which <s1>the Syrian Interior Ministry</s> <q1 accuses>blamed</q> <c1>"outlaw groups" loyal to Sheikh Hikmat al-Hijri</c>, while <s2>the National Guard, which was formed in Sweida in August</s>, <q2 accuses>accused</q> <c2>government forces of opening fire on the first vehicle</c>.

<q3 accuses>According to</q> <s3>a security source in Daraa</s>, <c3>the shots came from the western outskirts of the village of Taara, an area that has been outside state control since July, and hit the cabin of the truck that was leading the convoy, wounding its driver in the shoulder</c>. <c4>The internal security forces</c>, <s4>the source</s> <q4 denies>told</q> Enab Baladi, <c4>"did not return fire so as not to give anyone the pretext they were looking for"</c>.

<s5>The wounded driver, Mahmoud al-Zoubi, whom Enab Baladi reached in Izraa hospital</s>, <q5 no_comment>was unable to say</q> <c5>who had shot at him</c>. <c6>"I heard the glass before I heard the bullet,"</c> <s6>he</s> <q6 states>said</q>. <c6>"Everyone who came to visit me already knew more about it than I did."</c>

<s7,8>The National Guard</s>, <q7 denies>in a statement</q> published on its Facebook page, <q7 denies>denied</q> <c7>the presence of any of its members in Taara at the time</c>, <q8 accuses>claiming</q> <c8>that the incident was "a repetition of the siege that was imposed on our people in the summer, only with better photography"</c>. <s9>It</s> <q9 urges>demanded</q> <c9>the opening of the Damascus–Sweida highway under international supervision</c>.

<s10>The governor of Sweida, Mustafa al-Bakour</s>, <q10 denies>responded</q> on state television <c10>that the highway had been open since September and that 412 trucks had used it in the past week alone</c>. <c11>What is missing in the province</c>, <s11>he</s> <q11 accuses>argued</q>, <c11>"is not flour but someone who will sign for it"</c>.

Accounts from the city

<s12>Four residents with whom Enab Baladi spoke</s> <q12 states>agreed</q> <c12>that bread was available, but that the price of a bundle had doubled since the beginning of the month</c>. <s13>One of them, a pharmacist</s>, <q13 accuses>attributed</q> <c13>the rise to traders close to the Guard who resell the aid</c>; <s14>another</s> <q14 accuses>held</q> <c14>Damascus responsible for "letting through just enough that no one can photograph hunger"</c>.

<s15>The director of the National Hospital's dialysis department</s> <q15 warns>cautioned</q> <c15>that filters would run out on Thursday</c>. <s16>The Ministry of Health</s> <q16 confirms>acknowledged</q> <c16>the shortage</c>.

The Syrian Arab Red Crescent, to which the trucks belonged, suspended its trips to the province until further notice. <s18>An employee in its Daraa branch</s> <q18 states>noted</q> <c18>that both parties had been notified of the convoy's route 48 hours in advance</c>. <s19>The organization's headquarters</s> <q19 no_comment>did not respond to Enab Baladi's inquiries</q>.

Israel enters the line

On Monday, <s20>the Israeli army's Arabic-language spokesman, Avichay Adraee</s>, <q20 warns>warned</q> <c20>that Israel "will not stand idly by if the Druze are starved"</c>, and <s21>Israeli media</s> <q21 states>reported</q>, <q22 states>citing</q> <s22>unnamed officials</s>, <c21,22>that an airdrop of medicine had been carried out overnight</c>. <s23>The Syrian Foreign Ministry</s> <q23 condemns>denounced</q> <c23>what it called a "blatant violation of Syrian airspace under a humanitarian veil"</c>.

<c24>No aircraft had been detected over Sweida</c>, however, <s24>a source in the Ministry of Defense</s> <q24 denies>was quoted by the state news agency SANA as saying</q>; <q25 states>in</q> <s25>his</s> <q25 states>words</q>, <c25>"the parachutes exist only on Telegram"</c>. <s26>Images posted by local pages, which Enab Baladi was unable to verify</s>, <q26 states>showed</q> <c26>orange canisters in a field near Qanawat</c>.

A road map announced in Amman on September 16 provides for the return of the displaced, the exchange of detainees and an inquiry into the July violence, in which, <q27 states>according to</q> <s27>the Syrian Network for Human Rights</s>, <c27>more than a thousand people were killed</c>. <s28>Human rights organizations</s> <q28 accuses>have accused</q> <c28>members of government forces, Bedouin gunmen and Druze fighters alike of executing civilians</c>. <s29>Damascus</s>, <q29 confirms>admitting</q> <c29>that "serious violations" were committed</c>, formed a committee and arrested some of those involved.

<s30,31>Researcher Samer al-Ahmad</s> <q30 believes>considers</q> <c30>it unlikely that the two sides want the road fully open</c>, <q31 states>explaining</q> <c31>that "a closed road collects more taxes than an open one"</c>.
