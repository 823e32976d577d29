package org.nextlevel.advisor.promotion.proposal.draft;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nextlevel.advisor.copy.wording.EvidenceWording;
import org.nextlevel.advisor.copy.wording.MeasuredResult;
import org.nextlevel.engine.policy.ReadinessPolicy;
import org.nextlevel.engine.readiness.evidence.EvidenceClaim;
import org.nextlevel.engine.readiness.evidence.EvidenceFact;
import org.nextlevel.engine.readiness.evidence.Statement;
import org.nextlevel.engine.readiness.evidence.StatementOutcome;
import org.nextlevel.engine.readiness.requirement.Requirement;
import org.nextlevel.kit.reference.PersonReference;

/**
 * The facts of a golden case: an engineer who asks for the level senior, which adds design and mentoring to delivery.
 * Evidence is written {@code competency@level age-in-months outcome/relation… "summary"}, with metrics beside it; {@code pieces} makes
 * so many of them; {@code alsoRequired} adds competencies.
 */
final class Given {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final UUID OWNER = new UUID(0, 1);
    private static final Set<String> FROM_ENGINEER = Set.of("engineer", "senior");

    private final JsonNode given;
    private final Map<UUID, EvidenceWording> words = new HashMap<>();
    private final List<EvidenceFact> evidence;

    Given(JsonNode given) {
        this.given = given;
        List<JsonNode> written = given.path("evidence").valueStream().toList();
        this.evidence = Stream.concat(
                        IntStream.range(0, written.size()).mapToObj(i -> written(i, written.get(i))),
                        IntStream.range(0, given.path("pieces").asInt(0)).mapToObj(this::made))
                .toList();
    }

    DraftFacts facts() {
        return facts(evidence);
    }

    ProposalDraft draft() {
        return draft(evidence);
    }

    ProposalDraft draft(List<EvidenceFact> ordered) {
        return DraftProposal.of(
                facts(ordered), words, Locale.of(given.path("language").asText("en")));
    }

    private DraftFacts facts(List<EvidenceFact> ordered) {
        List<Requirement> current =
                List.of(requirement("delivery", "Delivery", "engineer", "Delivers.", FROM_ENGINEER));
        List<Requirement> next = Stream.concat(
                        Stream.of(
                                current.getFirst(),
                                requirement(
                                        "design",
                                        "Design",
                                        "senior",
                                        "Designs systems that several teams use.",
                                        Set.of("senior")),
                                requirement("mentoring", "Mentoring", "senior", "Mentors others.", Set.of("senior"))),
                        given.path("alsoRequired")
                                .valueStream()
                                .map(JsonNode::asText)
                                .map(key -> requirement(key, key, "senior", "Does more.", Set.of("senior"))))
                .toList();
        return new DraftFacts(
                given.path("title").asText("Engineer"),
                "Engineer",
                LocalDate.of(2024, 3, 1),
                "Senior Engineer",
                Set.of("senior"),
                current,
                next,
                policy(),
                ordered,
                TODAY);
    }

    private EvidenceFact written(int number, JsonNode line) {
        String[] parts = line.path("is").asText().split("\\s+");
        return piece(number, parts, line.path("summary").asText(), metrics(line.path("metrics")));
    }

    /** Every third one is measured, every second one confirmed, and they grow old one after another. */
    private EvidenceFact made(int number) {
        String[] kinds = {"delivery@engineer", "design@senior", "mentoring@senior"};
        String[] parts = number % 2 == 0
                ? new String[] {kinds[number % 3], (number % 20) + "m"}
                : new String[] {kinds[number % 3], (number % 20) + "m", "confirmed"};
        List<MeasuredResult> metrics = number % 5 == 0
                ? List.of(new MeasuredResult("Effort", BigDecimal.TEN, BigDecimal.valueOf(8), "hours", null))
                : List.of();
        return piece(1_000 + number, parts, "Piece of work number " + number, metrics);
    }

    private EvidenceFact piece(int number, String[] parts, String summary, List<MeasuredResult> metrics) {
        UUID id = new UUID(7, number);
        String[] claim = parts[0].split("@");
        LocalDate occurredOn = TODAY.minusMonths(Integer.parseInt(parts[1].replace("m", "")));
        List<Statement> said = Stream.of(parts)
                .skip(2)
                .map(word -> word.toUpperCase(Locale.ROOT).split("/"))
                .map(word -> new Statement(
                        new UUID(0, 2),
                        StatementOutcome.valueOf(word[0]),
                        Instant.EPOCH,
                        null,
                        word.length > 1 ? word[1] : null,
                        Set.of()))
                .toList();
        words.put(
                id,
                new EvidenceWording(
                        id,
                        summary,
                        null,
                        null,
                        occurredOn,
                        metrics,
                        said.stream()
                                .map(one -> new EvidenceWording.AttestationOutcome(
                                        PersonReference.of(one.attester()),
                                        one.outcome(),
                                        one.at(),
                                        one.marks(),
                                        "PRESENT",
                                        one.relation()))
                                .toList()));
        return new EvidenceFact(
                id, OWNER, occurredOn, !metrics.isEmpty(), List.of(new EvidenceClaim(claim[0], claim[1], null)), said);
    }

    private static List<MeasuredResult> metrics(JsonNode all) {
        return all.valueStream()
                .map(one -> new MeasuredResult(
                        one.path("name").asText(),
                        one.has("baseline") ? one.path("baseline").decimalValue() : null,
                        one.path("result").decimalValue(),
                        one.path("unit").asText(null),
                        one.path("currency").asText(null)))
                .toList();
    }

    private static Requirement requirement(String key, String name, String level, String text, Set<String> shownAt) {
        return new Requirement(
                level + "." + key, key, name, level, level, text, true, true, BigDecimal.ONE, shownAt, 1, List.of());
    }

    private static ReadinessPolicy policy() {
        return new ReadinessPolicy(
                1,
                new BigDecimal("0.5"),
                new BigDecimal("0.5"),
                new BigDecimal("0.6"),
                new BigDecimal("0.8"),
                6,
                24,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
