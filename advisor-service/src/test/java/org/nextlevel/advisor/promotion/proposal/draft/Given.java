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
import org.nextlevel.engine.readiness.requirement.RequirementSource;
import org.nextlevel.engine.readiness.requirement.RequirementSourceKind;
import org.nextlevel.kit.reference.PersonReference;

/**
 * The facts of a golden case: an engineer who asks for the level senior, which adds design and mentoring to delivery.
 * Evidence is written {@code competency@level age-in-months outcome/relation… "summary"}, with metrics beside it; {@code pieces} makes
 * so many of them; {@code alsoRequired} adds competencies, {@code agreed} what the manager asks for in one, {@code needs} what
 * others ask help with; {@code expectations} has other words of the framework.
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
                facts(ordered), words, Locale.of(given.path("language").asText("en")), _ -> true);
    }

    private DraftFacts facts(List<EvidenceFact> ordered) {
        List<Requirement> current = List.of(requirement(
                "delivery",
                "Delivery",
                "engineer",
                given.path("expectations").path("delivery").asText("Delivers."),
                FROM_ENGINEER,
                List.of(new RequirementSource(RequirementSourceKind.FRAMEWORK, "engineer.delivery", null))));
        List<Requirement> next = Stream.concat(
                        Stream.of(
                                current.getFirst(),
                                ofSenior("design", "Design", "Designs systems that several teams use."),
                                ofSenior("mentoring", "Mentoring", "Mentors others.")),
                        given.path("alsoRequired")
                                .valueStream()
                                .map(JsonNode::asText)
                                .map(key -> ofSenior(key, key, "Does more.")))
                .toList();
        return new DraftFacts(
                given.path("title").asText("Engineer"),
                "Engineer",
                LocalDate.of(2024, 3, 1),
                "Senior Engineer",
                Set.of("senior"),
                current,
                next,
                given.path("needs").valueStream().map(JsonNode::asText).toList(),
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

    private Requirement ofSenior(String key, String name, String text) {
        String words = given.path("expectations").path(key).asText(text);
        String agreed = given.path("agreed").path(key).asText(null);
        var framework = new RequirementSource(RequirementSourceKind.FRAMEWORK, "senior." + key, null);
        return requirement(
                key,
                name,
                "senior",
                words,
                Set.of("senior"),
                agreed == null
                        ? List.of(framework)
                        : List.of(framework, new RequirementSource(RequirementSourceKind.MANAGER, "9", agreed)));
    }

    private static Requirement requirement(
            String key, String name, String level, String text, Set<String> shownAt, List<RequirementSource> from) {
        String id = level + "." + key;
        return new Requirement(
                id, key, name, level, level, text, true, true, BigDecimal.ONE, shownAt, 1, List.of(), from);
    }

    private static ReadinessPolicy policy() {
        var half = new BigDecimal("0.5");
        return new ReadinessPolicy(
                1, half, half, half, new BigDecimal("0.8"), 6, 24, null, null, null, null, null, null, null);
    }
}
