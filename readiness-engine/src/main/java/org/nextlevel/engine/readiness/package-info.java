/**
 * The readiness engine: requirements, a policy, evidence and a date in, an assessment out. No input or output, no clock,
 * no framework, so that the rules can be read here in one sitting and tested as tables.
 *
 * <ol>
 *   <li><b>Support.</b> A piece of evidence supports a requirement when it claims the competency at the required level
 *       or above and is not older than {@code recencyMonths}. Otherwise it is listed, counts 0 and says why. A claim at
 *       the required level that names another expectation of it says nothing about this one.
 *   <li><b>Worth.</b> Of each attester the latest word counts, the owner's own never, a confirmation by a ring or of an
 *       earlier wording nothing, and one at less than the required level is a no here. Who has the last word by the policy decides where
 *       people disagree. What is left is worth what the policy's
 *       {@code strength} says: usually 1.0 when somebody other than the owner confirmed the piece; 0.75 when somebody said
 *       partly; 0.5 when nobody said anything. A confirmation by a manager or a number may add to it, age may take a part. It
 *       is 0 when nobody confirmed it and somebody disagreed. Of pieces in the same words one counts (M1.4).
 *   <li><b>State.</b> A requirement is demonstrated when its pieces are worth what is needed, usually 1.0, together and there are at least
 *       {@code minimumEvidence} of them, one of which carries it: a piece carries so many requirements and no more (M1.4); emerging when they are worth anything; disputed when all that would support it
 *       is disputed; else not shown. When no recent piece claims the competency at any level and the person says that there
 *       was no opportunity so far, it is that: it leaves the score, and makes nobody ready (M9.2).
 *   <li><b>Coverage (M9.1).</b> The share of required requirements for which any recent piece claims the competency, at
 *       whatever level. Below {@code coverageFloor} the verdict is "insufficient evidence", and names what nobody looked
 *       at.
 *   <li><b>Capability (M9.3).</b> The findings add up as the framework's policy says, by the policy's own interpreter:
 *       usually the demonstrated share of the required weight; below {@code nearlyShare} not ready, below {@code
 *       readyShare} nearly, else ready. Where ratings count, the rating is the position of the highest level at which the
 *       competency is shown, and what is expected is that of the level that states the requirement. A gate that does
 *       not hold keeps ready at nearly.
 *   <li><b>Footing (M1.1, M1.4).</b> Whatever the score, ready needs the policy's share of what the target itself asks for, anew or for
 *       more than the level below, enough confirmed by somebody above or who worked with the person, and enough of the whole list, excuses
 *       included; more excuses than the policy allows are too little to judge.
 *   <li><b>Trust (M1.2, M1.3).</b> Ready becomes "operating at the level" when the work done up to a day at least
 *       {@code sustainedMonths} ago was already enough for ready, the pieces that count lie as many months apart, and enough of it is confirmed: the confirmed
 *       weight, as a share of the weight that ready needs, is at least {@code attestedShare}. It is measured against
 *       what ready needs, not against all that is shown, so that showing one thing more never costs trust.
 * </ol>
 *
 * <p>What is not an input cannot count: time in the position, effort, work at lower levels (M1.1). Every number comes
 * from the {@link org.nextlevel.engine.policy.ReadinessPolicy}. Shares are compared exactly and shown rounded down.
 *
 * <p>What goes in is beside it: {@code requirement} (who asks for what, merged, M2.5) and {@code evidence} (what a person
 * shows). {@code change} asks the engine again, with other facts: what would change the answer.
 */
package org.nextlevel.engine.readiness;
