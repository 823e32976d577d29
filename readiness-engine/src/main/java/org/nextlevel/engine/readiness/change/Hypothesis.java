package org.nextlevel.engine.readiness.change;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.nextlevel.engine.readiness.ReadinessQuestion;
import org.nextlevel.engine.readiness.evidence.EvidenceClaim;
import org.nextlevel.engine.readiness.evidence.EvidenceFact;
import org.nextlevel.engine.readiness.evidence.Statement;
import org.nextlevel.engine.readiness.evidence.StatementOutcome;

/** The facts as they would be with changes: what a change means is said here. */
public final class Hypothesis {
    /** Somebody who said nothing yet: not the owner, and nobody who attested. */
    private static final UUID SOMEBODY = named("somebody else");

    /** Their relation to the owner: nobody needs a manager where a word of somebody who was there would do. */
    private static final String PEER = "PEER";

    private Hypothesis() {}

    /**
     * The question with the changes made. Further work is done on the question's day unless it says a later one; who
     * waits asks again on the last of the dates.
     */
    public static ReadinessQuestion with(ReadinessQuestion question, List<ReadinessStep> changes) {
        Set<UUID> confirmed = new HashSet<>();
        changes.stream()
                .filter(change -> change.kind() == ReadinessStepKind.CONFIRM)
                .forEach(change -> confirmed.addAll(change.evidence()));
        List<EvidenceFact> evidence = new ArrayList<>();
        for (EvidenceFact fact : question.evidence()) {
            evidence.add(confirmed.contains(fact.id()) ? confirmed(fact, question.today()) : fact);
        }
        LocalDate day = question.today();
        for (ReadinessStep change : changes) {
            if (change.kind() == ReadinessStepKind.LOG || change.kind() == ReadinessStepKind.LOG_CONFIRMED) {
                evidence.addAll(further(change, question));
            }
            day = change.until() != null && change.until().isAfter(day) ? change.until() : day;
        }
        return question.with(evidence).on(day);
    }

    private static List<EvidenceFact> further(ReadinessStep change, ReadinessQuestion question) {
        List<EvidenceFact> further = new ArrayList<>();
        for (int i = 0; i < change.pieces(); i++) {
            EvidenceFact fact = new EvidenceFact(
                    named("%s %s %d".formatted(change.expectationId(), change.level(), i)),
                    named("owner"),
                    change.until() == null ? question.today() : change.until(),
                    List.of(new EvidenceClaim(change.competency(), change.level(), change.expectationId())),
                    List.of());
            further.add(change.kind() == ReadinessStepKind.LOG_CONFIRMED ? confirmed(fact, question.today()) : fact);
        }
        return further;
    }

    private static EvidenceFact confirmed(EvidenceFact fact, LocalDate today) {
        List<Statement> attestations = new ArrayList<>(fact.attestations());
        Instant now = today.atStartOfDay(ZoneOffset.UTC).toInstant();
        attestations.add(new Statement(SOMEBODY, StatementOutcome.CONFIRMED, now, null, PEER, Set.of()));
        return new EvidenceFact(
                fact.id(),
                fact.owner(),
                fact.occurredOn(),
                fact.quantified(),
                fact.claims(),
                attestations,
                fact.textGroup());
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
