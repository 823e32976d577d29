package org.nextlevel.engine.readiness.change;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.nextlevel.engine.readiness.evidence.EvidenceClaim;
import org.nextlevel.engine.readiness.evidence.EvidenceFact;
import org.nextlevel.engine.readiness.evidence.Statement;
import org.nextlevel.engine.readiness.evidence.StatementOutcome;

/**
 * What changes would make of a question: what a change means is said here.
 *
 * @param pieces those that are confirmed then, each instead of the one with its id, and further ones
 * @param day the day on which the question is asked then
 */
public record Hypothesis(List<EvidenceFact> pieces, LocalDate day) {
    /** Somebody who said nothing yet: not the owner, and nobody who attested. */
    private static final UUID SOMEBODY = named("somebody else");

    /** Their relation to the owner: nobody needs a manager where a word of somebody who was there would do. */
    private static final String PEER = "PEER";

    /**
     * Further work is done on today unless a change says a later day; who waits asks again on the last of the dates.
     *
     * @param evidence what there is, by id
     */
    public static Hypothesis of(List<ReadinessStep> changes, Map<UUID, EvidenceFact> evidence, LocalDate today) {
        return of(changes, change -> pieces(change, evidence, today), today);
    }

    /** @param meaning the pieces that each change makes */
    static Hypothesis of(
            List<ReadinessStep> changes, Function<ReadinessStep, List<EvidenceFact>> meaning, LocalDate today) {
        Map<UUID, EvidenceFact> pieces = new LinkedHashMap<>();
        LocalDate day = today;
        for (ReadinessStep change : changes) {
            meaning.apply(change).forEach(piece -> pieces.put(piece.id(), piece));
            day = change.until() != null && change.until().isAfter(day) ? change.until() : day;
        }
        return new Hypothesis(List.copyOf(pieces.values()), day);
    }

    /** The pieces that one change makes: confirmed ones, or further ones. */
    static List<EvidenceFact> pieces(ReadinessStep change, Map<UUID, EvidenceFact> evidence, LocalDate today) {
        return switch (change.kind()) {
            case CONFIRM ->
                change.evidence().stream()
                        .map(evidence::get)
                        .map(piece -> confirmed(piece, today))
                        .toList();
            case LOG, LOG_CONFIRMED -> further(change, today);
            case WAIT -> List.of();
        };
    }

    private static List<EvidenceFact> further(ReadinessStep change, LocalDate today) {
        List<EvidenceFact> further = new ArrayList<>();
        for (int i = 0; i < change.pieces(); i++) {
            EvidenceFact fact = new EvidenceFact(
                    named("%s %s %d".formatted(change.expectationId(), change.level(), i)),
                    named("owner"),
                    change.until() == null ? today : change.until(),
                    List.of(new EvidenceClaim(change.competency(), change.level(), change.expectationId())),
                    List.of());
            further.add(change.kind() == ReadinessStepKind.LOG_CONFIRMED ? confirmed(fact, today) : fact);
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
