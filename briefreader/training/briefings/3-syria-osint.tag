Eleven seconds in Suwayda: what the videos tell us about the Qanawat road killings

By the Levant Desk. This article began as a thread on X on 19 July; corrections from readers have been included.

Late on the night of 17 July, a clip appeared on a Druze-run Telegram channel. It lasts eleven seconds. Five men in civilian clothes kneel beside a white pick-up, a voice laughs, and the picture shakes. <s1>The caption</s> <q1 accuses>blamed</q> <c1>"Jolani's General Security"</c>. By morning the clip had been viewed two million times, and <s2>Syria's Interior Ministry</s> <q2 denies>had declared</q> <c2>it a fake "from a different country and a different year"</c>.

It is neither, as far as we can tell. Here is why.

1/ The place. The water tower, the row of cypresses and the shuttered pharmacy match street-level pictures of the western exit of Suwayda city, on the road to Qanawat. <s3>A resident we contacted</s> <q3 confirms>recognised</q> <c3>the pharmacy as his cousin's</c>. <c4>"He closed it on the Sunday, when the Bedouin checkpoint went up,"</c> <s4>he</s> <q4 states>told</q> us. <c4>"After that nobody on our street opened anything."</c>

2/ The time. <s5>Shadows and the state of a burnt-out bus, visible on Planet imagery from 16 July but not 15 July</s>, <q5 states>point to</q> <c5>the late afternoon of the 16th</c>. <s6>@hauran_watch, who posted first</s>, <q6 states>had suggested</q> <c6>the 17th</c>; <s7>he</s> <q7 confirms>now concedes</q> <c7>that he was a day off</c>.

3/ The men with guns. This is where it gets harder. Two wear black uniforms, one a patch which <s8>several accounts</s> <q8 states>identified</q> <c8>as that of the Interior Ministry's special tasks unit</c>. Patches are sold in every bazaar in Damascus. <s9>A former officer of the unit, whom we reached in Idlib</s>, <q9 denies>denied</q> <c9>that his men were on that road at all</c>: <c9>"We were at Mazraa. Tribal fighters went in ahead of us, and no one could hold them."</c> <s10,11>The Tribal Council of the South</s> <q10 denies>rejects</q> <c10>that account</c> and <q11 accuses>accuses</q> <c11>the government of looking for "a carpet to sweep its crimes under"</c>.

<s12>The Syrian Observatory for Human Rights, based in Britain</s>, <q12 states>lists</q> <c12>the five among 194 people "summarily executed" in the province that week</c>. <s13>It</s> <q13 accuses>holds</q> <c13>defence and interior ministry forces responsible</c>. <s14>The Syrian Network for Human Rights</s> is more careful, <q14 states>saying</q> <c14>only that all parties killed prisoners</c>. <c15>Druze gunmen loyal to a prominent sheikh</c> <q15 accuses>have themselves been accused</q> <c15>of abducting Bedouin families in Shahba</c>, <c16>something</c> <s16>his office</s> <q16 denies>calls</q> <c16>a "malicious invention"</c>.

Damascus has changed its tune since. On 22 July, the presidency set up a committee; <s17>it</s> <q17 pledges>promised</q> <c17>that those who spilled blood would be punished "whatever coat they wear"</c>. <s18,19>The committee's spokesman</s> <q18 states>said in a televised briefing</q> <c18>that nine members of the security forces had been detained</c>, <q19 no_comment>declining to say</q> <c19>whether the Qanawat road was among the incidents</c>. The ministry has not withdrawn <s20>its</s> <q20 accuses>allegation</q> <c20>of fakery</c>. <s21>A US envoy, Warren Tull</s>, <q21 supports>praised</q> <c21>the inquiry</c>, and <s22>Israel's defence minister, whose jets had bombed the General Staff building</s>, <q22 condemns>dismissed</q> <c22>it as theatre</c>.

What we don't know

Who filmed. <c23>The phone</c> <q23 states>is rumoured</q> <c23>to have been sold in Jaramana</c>, and one channel offers what <s24>it</s> <q24 states>says</q> <c24>is a longer version</c> (don't buy it). Who gave the order. And the names: <s25>relatives</s> <q25 confirms>have confirmed</q> <c25>three of the five, brothers named in a funeral notice</c>; <s26>their mother</s> <q26 believes>is convinced</q> <c26>that a neighbour led the gunmen to the door</c>. A fourth man was a teacher (<c27>"the best we had"</c>, <s27>a colleague</s> <q27 states>wrote</q>).

UPDATE, 3 August: <s28>Meta</s> <q28 states>says</q> <c28>the clip was removed "in error"</c>. UPDATE, 5 August: <s29>A lawyer for the families</s> <q29 urges>has asked</q> <c29>anyone with the original file to send it to the UN Commission of Inquiry</c>, whose investigators are already in Damascus. <s30>They</s> <q30 no_comment>would not comment</q>.
