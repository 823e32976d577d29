package org.nextlevel.advisor.advice.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.nextlevel.advisor.copy.evidence.LoggedEvidence;
import org.nextlevel.engine.readiness.evidence.EvidenceFact;
import org.nextlevel.engine.readiness.evidence.Statement;
import org.nextlevel.engine.readiness.evidence.StatementOutcome;
import org.nextlevel.engine.rule.fact.Fact;
import org.nextlevel.engine.rule.fact.Facts;

/** What the evidence says, as facts of rules. */
final class EvidenceFacts {
    private static final int MOST_ATTESTERS = 50;

    private EvidenceFacts() {}

    /** @param evidence the newest first */
    static void tell(List<LoggedEvidence> evidence, LadderPosition position, LocalDate today, Facts.Builder facts) {
        List<LoggedEvidence> target = evidence.stream()
                .filter(one -> isAtTarget(one.fact(), position))
                .toList();
        List<LoggedEvidence> below = evidence.stream()
                .filter(one -> !one.fact().claims().isEmpty() && !isAtTarget(one.fact(), position))
                .toList();
        count(Fact.EVIDENCE, evidence.stream(), facts);
        count(
                Fact.CONFIRMED_AT_CURRENT_LEVEL,
                below.stream().filter(one -> one.fact().isConfirmed()),
                facts);
        count(Fact.CONFIRMED_AT_TARGET, target.stream().filter(one -> one.fact().isConfirmed()), facts);
        count(Fact.UNQUANTIFIED, target.stream().filter(one -> !one.fact().quantified()), facts);
        count(Fact.WITHOUT_EXPECTATION, target.stream().filter(one -> namesNone(one.fact(), position)), facts);
        count(
                Fact.UNATTESTED,
                target.stream().filter(one -> one.fact().latestOfOthers().isEmpty()),
                facts);
        attesters(evidence, facts);
        days(evidence, today, facts);
    }

    private static void days(List<LoggedEvidence> evidence, LocalDate today, Facts.Builder facts) {
        if (!evidence.isEmpty()) {
            LoggedEvidence newest = evidence.getFirst();
            facts.with(
                    Fact.DAYS_SINCE_EVIDENCE,
                    daysSince(newest.fact().occurredOn(), today),
                    List.of(newest.fact().id()));
        }
        evidence.stream()
                .filter(one -> one.seenSince() != null)
                .max(Comparator.comparing(LoggedEvidence::seenSince))
                .ifPresent(last -> facts.with(
                        Fact.DAYS_SINCE_SHARED,
                        daysSince(day(last.seenSince()), today),
                        List.of(last.fact().id())));
    }

    private static void attesters(List<LoggedEvidence> evidence, Facts.Builder facts) {
        List<LoggedEvidence> confirmed = evidence.stream()
                .filter(one -> one.fact().latestOfOthers().stream().anyMatch(EvidenceFacts::approves))
                .toList();
        List<String> attesters = confirmed.stream()
                .flatMap(one -> one.fact().latestOfOthers().stream())
                .filter(EvidenceFacts::approves)
                .map(word -> word.attester().toString())
                .distinct()
                .sorted()
                .limit(MOST_ATTESTERS)
                .toList();
        facts.with(
                Fact.ATTESTERS,
                attesters,
                confirmed.stream().map(one -> one.fact().id()).toList());
    }

    private static void count(Fact fact, Stream<LoggedEvidence> pieces, Facts.Builder facts) {
        List<UUID> ids = pieces.map(one -> one.fact().id()).toList();
        facts.with(fact, ids.size(), ids);
    }

    private static boolean isAtTarget(EvidenceFact evidence, LadderPosition position) {
        return evidence.claims().stream().anyMatch(claim -> position.reachesTarget(claim.level()));
    }

    private static boolean namesNone(EvidenceFact evidence, LadderPosition position) {
        return evidence.claims().stream()
                .anyMatch(claim -> position.reachesTarget(claim.level()) && claim.expectation() == null);
    }

    private static boolean approves(Statement word) {
        return word.outcome() != StatementOutcome.DISAGREED;
    }

    private static long daysSince(LocalDate day, LocalDate today) {
        return Math.max(0, ChronoUnit.DAYS.between(day, today));
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
