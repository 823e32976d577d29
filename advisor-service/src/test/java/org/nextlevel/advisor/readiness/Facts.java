package org.nextlevel.advisor.readiness;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.nextlevel.advisor.readiness.evidence.EvidenceFact;
import org.nextlevel.advisor.readiness.requirement.Requirement;
import org.nextlevel.advisor.readiness.requirement.Rung;
import org.nextlevel.policy.ReadinessPolicy;

/** The little language of the golden table: five requirements of a lead, and evidence as {@code Design@lead 3m confirmed}. */
final class Facts {
    static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    static final UUID OWNER = new UUID(0, 1);
    static final ReadinessPolicy POLICY = policy(1);

    private static final List<Rung> RUNGS = List.of(
            new Rung("engineer", 1, Set.of("engineer", "senior", "lead", "director")),
            new Rung("senior", 2, Set.of("senior", "lead", "director")),
            new Rung("lead", 3, Set.of("lead", "director")),
            new Rung("director", 4, Set.of("director")));

    private Facts() {}

    static ReadinessPolicy policy(int minimumEvidence) {
        return new ReadinessPolicy(
                minimumEvidence,
                share("0.5"),
                share("0.5"),
                share("0.6"),
                share("0.8"),
                6,
                24,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static List<Requirement> requirements() {
        Set<String> seniorAndAbove = Set.of("senior", "lead", "director");
        Set<String> leadAndAbove = Set.of("lead", "director");
        return List.of(
                requirement("Delivery", "senior", true, seniorAndAbove),
                requirement("Design", "lead", true, leadAndAbove),
                requirement("Mentoring", "lead", true, leadAndAbove),
                requirement("Planning", "lead", true, leadAndAbove),
                requirement("Communication", "lead", true, leadAndAbove),
                requirement("Hiring", "lead", false, leadAndAbove));
    }

    /** Evidence separated by semicolons; empty for none. */
    static List<EvidenceFact> evidence(String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(";")).map(Facts::fact).toList();
    }

    /** {@code competency@level age-in-months outcome…}; "self" is the owner's own confirmation. */
    private static EvidenceFact fact(String text) {
        String[] words = text.strip().split("\\s+");
        String[] claim = words[0].split("@");
        int months = Integer.parseInt(words[1].replace("m", ""));
        List<EvidenceFact.Attestation> attestations = Stream.of(words)
                .skip(2)
                .map(word -> new EvidenceFact.Attestation(
                        word.equals("self") ? OWNER : id(word),
                        EvidenceFact.Outcome.valueOf(
                                word.equals("self") ? "CONFIRMED" : word.toUpperCase(java.util.Locale.ROOT)),
                        Instant.EPOCH,
                        null,
                        null,
                        Set.of()))
                .toList();
        return new EvidenceFact(
                id(text),
                OWNER,
                TODAY.minusMonths(months),
                List.of(new EvidenceFact.Claim(claim[0], claim[1], null)),
                attestations);
    }

    private static UUID id(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Requirement requirement(String name, String level, boolean required, Set<String> shownAt) {
        return new Requirement(
                level + "." + name,
                name,
                name,
                level,
                "Does " + name,
                required,
                BigDecimal.ONE,
                shownAt,
                level.equals("senior") ? 2 : 3,
                RUNGS);
    }

    private static BigDecimal share(String share) {
        return new BigDecimal(share);
    }
}
