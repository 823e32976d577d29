package org.nextlevel.engine.readiness;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.nextlevel.engine.policy.ReadinessPolicy;
import org.nextlevel.engine.readiness.change.Hypothesis;
import org.nextlevel.engine.readiness.change.ReadinessStep;
import org.nextlevel.engine.readiness.evidence.EvidenceBuilder;
import org.nextlevel.engine.readiness.evidence.EvidenceFact;
import org.nextlevel.engine.readiness.evidence.NoOpportunity;
import org.nextlevel.engine.readiness.evidence.Statement;
import org.nextlevel.engine.readiness.evidence.StatementBuilder;
import org.nextlevel.engine.readiness.evidence.StatementOutcome;
import org.nextlevel.engine.readiness.requirement.AddedRequirement;
import org.nextlevel.engine.readiness.requirement.LevelStep;
import org.nextlevel.engine.readiness.requirement.Requirement;

/** The little language of the golden table: five requirements of a lead, and evidence as {@code Design@lead 3m confirmed}. */
public final class Facts {
    public static final LocalDate TODAY = EvidenceBuilder.TODAY;
    public static final UUID OWNER = EvidenceBuilder.OWNER;
    public static final ReadinessPolicy POLICY = ReadinessPolicy.standard();

    private static final List<LevelStep> RUNGS = List.of(
            new LevelStep("engineer", "Engineer", 1, Set.of("engineer", "senior", "lead", "director")),
            new LevelStep("senior", "Senior", 2, Set.of("senior", "lead", "director")),
            new LevelStep("lead", "Lead", 3, Set.of("lead", "director")),
            new LevelStep("director", "Director", 4, Set.of("director")));

    private static final String SAME_WORDS = "in the same words";

    private Facts() {}

    /** Of somebody who wants to be a lead and has no excuse. */
    public static ReadinessQuestion question(ReadinessPolicy policy, List<EvidenceFact> evidence) {
        return question(policy, evidence, List.of());
    }

    public static ReadinessQuestion question(
            ReadinessPolicy policy, List<EvidenceFact> evidence, List<NoOpportunity> excuses) {
        return new ReadinessQuestion(requirements(), policy, evidence, excuses, TODAY);
    }

    /** The question as it would be with some changes, from scratch. */
    public static ReadinessQuestion with(ReadinessQuestion question, List<ReadinessStep> changes) {
        Map<UUID, EvidenceFact> evidence = new LinkedHashMap<>();
        question.evidence().forEach(piece -> evidence.put(piece.id(), piece));
        Hypothesis then = Hypothesis.of(changes, Map.copyOf(evidence), question.today());
        then.pieces().forEach(piece -> evidence.put(piece.id(), piece));
        return question.with(List.copyOf(evidence.values())).on(then.day());
    }

    public static List<Requirement> requirements() {
        return List.of(
                requirement("Delivery", "senior", true),
                requirement("Design", "lead", true),
                requirement("Mentoring", "lead", true),
                requirement("Planning", "lead", true),
                requirement("Communication", "senior", true),
                requirement("Hiring", "lead", false));
    }

    /** Evidence separated by semicolons; empty for none. */
    public static List<EvidenceFact> evidence(String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(";")).map(Facts::fact).toList();
    }

    /** {@code competency@level age-in-months outcome…}; "self" is the owner's own confirmation. */
    private static EvidenceFact fact(String text) {
        String[] words = text.strip().split("\\s+");
        String[] claim = words[0].split("@");
        return EvidenceBuilder.piece(id(text))
                .monthsAgo(Integer.parseInt(words[1].replace("m", "")))
                .claims(claim[1], claim[0])
                .said(Stream.of(words).skip(2).map(Facts::word).toList())
                .build();
    }

    private static Statement word(String word) {
        return word.equals("self")
                ? StatementBuilder.says(StatementOutcome.CONFIRMED).by(OWNER).build()
                : StatementBuilder.says(StatementOutcome.valueOf(word.toUpperCase(Locale.ROOT)))
                        .by(id(word))
                        .build();
    }

    /**
     * Evidence in the words of the golden cases: {@code Design and Planning at lead, 3 months ago, confirmed by the manager,
     * disputed by a colleague, with a number, in the same words}. A word may be {@code at senior}, or said {@code before it was
     * rewritten}.
     */
    public static EvidenceFact told(int number, String text) {
        List<String> parts = List.of(text.split(", "));
        String[] claim = parts.get(0).split(" at ");
        List<Statement> attestations = parts.stream()
                .skip(2)
                .filter(part -> !part.equals("with a number") && !part.equals(SAME_WORDS))
                .map(Facts::said)
                .toList();
        return EvidenceBuilder.piece(number)
                .monthsAgo(Integer.parseInt(parts.get(1).split(" ")[0]))
                .quantified(parts.contains("with a number"))
                .claims(claim[1], claim[0].split(" and "))
                .said(attestations)
                .inWordsOf(parts.contains(SAME_WORDS) ? id(SAME_WORDS) : null)
                .build();
    }

    private static Statement said(String words) {
        StatementOutcome outcome = switch (words.split(" ")[0]) {
            case "confirmed" -> StatementOutcome.CONFIRMED;
            case "partly" -> StatementOutcome.PARTLY;
            case "disputed" -> StatementOutcome.DISAGREED;
            default -> throw new IllegalArgumentException(words);
        };
        StatementBuilder said = StatementBuilder.says(outcome)
                .by(words.endsWith("by themself") ? OWNER : id(words))
                .at(words.contains(" at ") ? words.replaceFirst("^.* at ", "") : null)
                .as(relation(words));
        return words.contains("before it was rewritten") ? said.covering().build() : said.build();
    }

    /** What the directory says of them. */
    private static String relation(String words) {
        return switch (words.replaceFirst("^.* by ", "").replaceFirst(" at .*$", "")) {
            case "the manager" -> "MANAGER";
            case "a director above" -> "ABOVE";
            case "a report" -> "REPORT";
            case "somebody elsewhere" -> "OTHER";
            default -> "PEER";
        };
    }

    private static UUID id(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Requirement requirement(String name, String level, boolean required) {
        return requirement(name, name, level, required, BigDecimal.ONE);
    }

    /** At senior or lead, of which only the latter is the target's own. */
    public static Requirement requirement(String key, String name, String level, boolean required, BigDecimal weight) {
        LevelStep rung = RUNGS.stream()
                .filter(one -> one.level().equals(level))
                .findFirst()
                .orElseThrow();
        return new Requirement(
                level + "." + key,
                key,
                name,
                level,
                rung.name(),
                "Does " + key,
                required,
                level.equals("lead"),
                weight,
                rung.shownAt(),
                rung.position(),
                RUNGS);
    }

    /** What is asked for at lead and the framework does not have. */
    public static Optional<Requirement> beyondTheFramework(AddedRequirement added) {
        return Optional.of(new Requirement(
                "added.%s.%s".formatted(added.level(), added.competency()),
                added.competency(),
                added.competency(),
                added.level(),
                "Lead",
                null,
                added.required(),
                true,
                BigDecimal.ONE,
                Set.of("lead", "director"),
                3,
                RUNGS,
                List.of()));
    }
}
