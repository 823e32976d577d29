package org.nextlevel.advisor.promotion.conversation.agenda;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.nextlevel.advisor.copy.wording.EvidenceWording;
import org.nextlevel.advisor.copy.wording.MeasuredResult;
import org.nextlevel.engine.readiness.evidence.EvidenceForRequirement;
import org.nextlevel.engine.readiness.finding.RequirementFinding;

/** Chooses the evidence that speaks best for somebody, each piece once and each competency before any comes twice. */
public final class StrongestEvidence {
    private static final int MOST = 5;
    private static final Comparator<ChosenEvidence> BEST_FIRST = Comparator.comparing(
                    (ChosenEvidence choice) -> choice.worth(), Comparator.reverseOrder())
            .thenComparing(ChosenEvidence::quantified, Comparator.reverseOrder())
            .thenComparing(ChosenEvidence::occurredOn, Comparator.reverseOrder())
            .thenComparing(ChosenEvidence::evidenceId);

    private StrongestEvidence() {}

    /** A piece and the competency that it is an example of, by its name. */
    public record ChosenEvidence(
            UUID evidenceId, String competency, BigDecimal worth, boolean quantified, LocalDate occurredOn) {
        private static ChosenEvidence of(RequirementFinding finding, EvidenceForRequirement piece) {
            return new ChosenEvidence(
                    piece.evidenceId(),
                    finding.requirement().name(),
                    piece.counts(),
                    piece.quantified(),
                    piece.occurredOn());
        }

        /** In its owner's words. */
        public AgendaFacts.AgendaExample as(EvidenceWording wording, UUID owner) {
            MeasuredResult metric =
                    wording.metrics().isEmpty() ? null : wording.metrics().getFirst();
            return new AgendaFacts.AgendaExample(
                    evidenceId,
                    competency,
                    wording.summary(),
                    wording.occurredOn(),
                    metric,
                    wording.confirmations(owner));
        }
    }

    /** At most five, the strongest first. */
    public static List<ChosenEvidence> of(List<RequirementFinding> findings) {
        List<ChosenEvidence> best = findings.stream()
                .flatMap(finding -> finding.pieces().stream()
                        .filter(EvidenceForRequirement::doesCount)
                        .map(piece -> ChosenEvidence.of(finding, piece)))
                .sorted(BEST_FIRST)
                .toList();
        List<ChosenEvidence> chosen = new ArrayList<>();
        Set<UUID> pieces = new HashSet<>();
        Set<String> competencies = new HashSet<>();
        for (ChosenEvidence choice : best) {
            if (!pieces.contains(choice.evidenceId()) && competencies.add(choice.competency())) {
                pieces.add(choice.evidenceId());
                chosen.add(choice);
            }
        }
        best.stream().filter(choice -> pieces.add(choice.evidenceId())).forEach(chosen::add);
        return chosen.stream().limit(MOST).sorted(BEST_FIRST).toList();
    }
}
