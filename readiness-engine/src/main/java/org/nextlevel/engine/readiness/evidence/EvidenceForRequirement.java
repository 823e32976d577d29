package org.nextlevel.engine.readiness.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.nextlevel.engine.policy.LastWord;
import org.nextlevel.engine.policy.ReadinessPolicy;
import org.nextlevel.engine.readiness.requirement.Requirement;

/**
 * What one piece of evidence contributes to one requirement.
 *
 * @param counts its worth; 0 when it does not count
 * @param why what it counts for, or why it does not
 * @param text shared with the pieces that say the same in the same words; the piece's own id when there are none
 * @param quantified whether a number says what came of it
 * @param faded whether the policy takes a part of its worth for its age
 * @param levels the levels at which it claims the competency, in alphabetical order
 * @param attestations all that others said about it, oldest first, and what of that counts for the requirement
 */
public record EvidenceForRequirement(
        UUID evidenceId,
        BigDecimal counts,
        WeightReason why,
        LocalDate occurredOn,
        UUID text,
        boolean quantified,
        boolean faded,
        List<String> levels,
        List<StatementForRequirement> attestations) {
    /** A total order by the day of the work. */
    public static final Comparator<EvidenceForRequirement> OLDEST_FIRST =
            Comparator.comparing(EvidenceForRequirement::occurredOn).thenComparing(EvidenceForRequirement::evidenceId);

    /** Where nobody has the last word: one who confirms outweighs who disagrees, who disagrees outweighs who says partly. */
    private static final Comparator<WeightReason> MOST_FAVOURABLE_FIRST = Comparator.comparing(
            List.of(WeightReason.CONFIRMED, WeightReason.DISAGREED, WeightReason.CONFIRMED_BELOW, WeightReason.PARTLY)
                    ::indexOf);

    /** Empty when the evidence says nothing about the competency, or only of other expectations of the level. */
    public static Optional<EvidenceForRequirement> of(
            EvidenceFact evidence, Requirement requirement, ReadinessPolicy policy, LocalDate today) {
        List<String> levels = evidence.claims().stream()
                .filter(claim -> claim.speaksTo(requirement))
                .map(EvidenceClaim::level)
                .distinct()
                .sorted()
                .toList();
        if (levels.isEmpty()) {
            return Optional.empty();
        }
        List<StatementForRequirement> said = evidence.said(requirement);
        WeightReason why = why(evidence.occurredOn(), levels, said, requirement, policy, today);
        boolean faded = EvidenceWeight.hasFaded(policy.worth(), evidence.occurredOn(), today);
        return Optional.of(new EvidenceForRequirement(
                evidence.id(),
                EvidenceWeight.of(policy.worth(), why, said, evidence.quantified(), faded),
                why,
                evidence.occurredOn(),
                evidence.text(),
                evidence.quantified(),
                faded,
                levels,
                said));
    }

    private static WeightReason why(
            LocalDate occurredOn,
            List<String> levels,
            List<StatementForRequirement> said,
            Requirement requirement,
            ReadinessPolicy policy,
            LocalDate today) {
        // Age first: the rule of coverage asks whether there is any recent piece, at whatever level.
        if (occurredOn.isBefore(today.minusMonths(policy.recencyMonths()))) {
            return WeightReason.TOO_OLD;
        }
        if (levels.stream().noneMatch(requirement.shownAt()::contains)) {
            return WeightReason.BELOW_LEVEL;
        }
        return standing(said, policy.proofRules().lastWord());
    }

    /**
     * What others make of it: of each attester the latest word counts, the owner's own never does. Whoever has the last word
     * decides; among several of them, and where nobody has it, who disagrees is heard after who confirms.
     */
    private static WeightReason standing(List<StatementForRequirement> said, LastWord lastWord) {
        List<StatementForRequirement> last = said.stream()
                .filter(one -> one.counts() && one.isLast(lastWord))
                .toList();
        if (!last.isEmpty()) {
            boolean isByManager = last.stream().anyMatch(StatementForRequirement::isByManager);
            return reasons(last.stream()
                            .filter(one -> one.isByManager() == isByManager)
                            .toList())
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }
        return reasons(said).min(MOST_FAVOURABLE_FIRST).orElse(WeightReason.UNATTESTED);
    }

    private static Stream<WeightReason> reasons(List<StatementForRequirement> said) {
        return said.stream().flatMap(one -> one.reason().stream());
    }

    /** The same where a piece in the same words counts more. */
    public EvidenceForRequirement asRepetition() {
        return new EvidenceForRequirement(
                evidenceId,
                BigDecimal.ZERO,
                WeightReason.SAME_TEXT,
                occurredOn,
                text,
                quantified,
                faded,
                levels,
                attestations);
    }

    /** Whether somebody above the owner, or somebody who worked with them, confirmed it (M1.4). */
    public boolean isConfirmedByWhoCanTell() {
        return confirmed() && attestations.stream().anyMatch(one -> one.confirms() && one.isByWhoCanTell());
    }

    /** Those who confirm it here. */
    public Stream<UUID> confirmers() {
        return attestations.stream().filter(StatementForRequirement::confirms).map(StatementForRequirement::attesterId);
    }

    /** Whether who has the last word disagrees, so that nobody else's word lifts it. */
    public boolean isRefused(LastWord lastWord) {
        return why == WeightReason.DISAGREED
                && attestations.stream()
                        .anyMatch(one ->
                                one.counts() && one.isLast(lastWord) && one.outcome() == StatementOutcome.DISAGREED);
    }

    /** What it would count if somebody confirmed it; as it is when it does not support the requirement. */
    public BigDecimal ifConfirmed(ReadinessPolicy policy) {
        return why.supports() && !confirmed()
                ? EvidenceWeight.of(policy.worth(), WeightReason.CONFIRMED, List.of(), quantified, faded)
                : counts;
    }

    public boolean doesCount() {
        return counts.signum() > 0;
    }

    /** Whether somebody disagrees, even where that does not decide. */
    public boolean disputed() {
        return attestations.stream().anyMatch(one -> one.counts() && one.outcome() == StatementOutcome.DISAGREED);
    }

    /** Whether it counts as confirmed by somebody else. */
    public boolean confirmed() {
        return why == WeightReason.CONFIRMED;
    }

    /** Whether it is of the required level and of late, whatever others make of it. */
    public boolean isAtLevel() {
        return why != WeightReason.TOO_OLD && why != WeightReason.BELOW_LEVEL;
    }

    /** Whether it is not too old to count. */
    public boolean recent() {
        return why != WeightReason.TOO_OLD;
    }
}
