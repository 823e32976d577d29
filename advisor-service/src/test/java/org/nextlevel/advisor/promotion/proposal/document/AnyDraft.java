package org.nextlevel.advisor.promotion.proposal.document;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nextlevel.advisor.copy.wording.EvidenceWording;
import org.nextlevel.advisor.copy.wording.EvidenceWording.AttestationOutcome;
import org.nextlevel.advisor.copy.wording.MeasuredResult;
import org.nextlevel.advisor.copy.wording.PeopleNames.Naming;
import org.nextlevel.advisor.promotion.proposal.draft.DraftFacts;
import org.nextlevel.advisor.promotion.proposal.draft.DraftProposal;
import org.nextlevel.advisor.promotion.proposal.draft.ProposalDraft;
import org.nextlevel.advisor.promotion.proposal.version.Edition;
import org.nextlevel.advisor.promotion.proposal.version.ProposalCoverage;
import org.nextlevel.advisor.promotion.proposal.version.ProposalHead;
import org.nextlevel.advisor.promotion.proposal.version.ProposalSheet;
import org.nextlevel.advisor.promotion.proposal.version.ShownExpectation;
import org.nextlevel.engine.policy.ReadinessPolicy;
import org.nextlevel.engine.readiness.evidence.EvidenceClaim;
import org.nextlevel.engine.readiness.evidence.EvidenceFact;
import org.nextlevel.engine.readiness.evidence.Statement;
import org.nextlevel.engine.readiness.evidence.StatementOutcome;
import org.nextlevel.engine.readiness.finding.RequirementFinding;
import org.nextlevel.engine.readiness.requirement.Requirement;
import org.nextlevel.engine.readiness.requirement.RequirementSource;
import org.nextlevel.engine.readiness.requirement.RequirementSourceKind;
import org.nextlevel.kit.reference.PersonReference;

/** What a draft may have to be made from: any number of pieces, as long as they may be, in any script. */
final class AnyDraft {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final UUID OWNER = new UUID(0, 1);
    private final Random random;
    private final AnyText texts;
    private final DraftFacts facts;
    private final Map<UUID, EvidenceWording> words = new HashMap<>();
    private final Locale language;

    AnyDraft(long seed) {
        random = new Random(seed);
        texts = new AnyText(random);
        language = random.nextBoolean() ? Locale.ENGLISH : Locale.GERMAN;
        List<Requirement> next = IntStream.range(0, 1 + random.nextInt(30))
                .mapToObj(this::requirement)
                .toList();
        List<EvidenceFact> evidence = IntStream.range(0, random.nextInt(4) == 0 ? 0 : random.nextInt(201))
                .mapToObj(number ->
                        piece(number, next.get(random.nextInt(next.size())).competency()))
                .toList();
        List<String> needs = IntStream.range(0, random.nextInt(3))
                .mapToObj(_ -> texts.of(200))
                .toList();
        facts = new DraftFacts(
                texts.of(200),
                texts.of(200),
                LocalDate.of(2024, 3, 1),
                texts.of(200),
                Set.of("senior"),
                List.of(),
                next,
                needs,
                policy(),
                evidence,
                TODAY);
    }

    DraftFacts facts() {
        return facts;
    }

    Locale language() {
        return language;
    }

    ProposalDraft drafted(Predicate<ProposalDraft> fits) {
        return DraftProposal.of(facts, words, language, fits);
    }

    /** As it is written with the longest names that there are. */
    Edition edition(ProposalDraft draft) {
        Map<String, Requirement> all =
                facts.next().stream().collect(Collectors.toMap(Requirement::expectationId, Function.identity()));
        List<EvidenceFact> cited = facts.evidence().stream()
                .filter(one -> draft.content().cited().contains(one.id()))
                .toList();
        var sheet = new ProposalSheet(
                draft.content(),
                new ProposalHead(
                        facts.title(), facts.title(), null, "acme", facts.level(), facts.target(), "key", 3, OWNER),
                draft.content().shown().stream()
                        .map(all::get)
                        .map(one -> new ShownExpectation(one.expectationId(), one.name(), "Senior", one.expectation()))
                        .toList(),
                draft.citations(),
                RequirementFinding.of(facts.next(), facts.policy(), cited, TODAY).stream()
                        .map(ProposalCoverage::of)
                        .toList(),
                TODAY);
        return new Edition(sheet, 1, true);
    }

    Naming names() {
        return person -> new PersonReference(person, facts.title(), null);
    }

    private Requirement requirement(int number) {
        List<RequirementSource> sources = random.nextInt(3) == 0
                ? List.of(
                        new RequirementSource(RequirementSourceKind.FRAMEWORK, "senior." + number, null),
                        new RequirementSource(RequirementSourceKind.MANAGER, "a", texts.of(1_000)))
                : List.of(new RequirementSource(RequirementSourceKind.FRAMEWORK, "senior." + number, null));
        return new Requirement(
                "senior." + number,
                "c" + number,
                number + texts.of(199),
                "senior",
                "Senior",
                texts.of(10_000),
                true,
                true,
                BigDecimal.ONE,
                Set.of("senior"),
                1,
                List.of(),
                sources);
    }

    private EvidenceFact piece(int number, String competency) {
        UUID id = new UUID(7, number);
        LocalDate occurredOn = TODAY.minusMonths(random.nextInt(20));
        List<Statement> said = IntStream.range(0, random.nextInt(4))
                .mapToObj(_ -> new Statement(
                        new UUID(0, 2 + random.nextInt(30)),
                        StatementOutcome.CONFIRMED,
                        Instant.EPOCH,
                        null,
                        "MANAGER",
                        Set.of()))
                .toList();
        List<MeasuredResult> metrics = IntStream.range(0, random.nextInt(3))
                .mapToObj(_ -> new MeasuredResult(
                        texts.of(100),
                        random.nextBoolean() ? BigDecimal.valueOf(random.nextInt(1_000)) : null,
                        BigDecimal.valueOf(random.nextLong(1_000_000_000)),
                        texts.of(40),
                        null))
                .toList();
        words.put(
                id,
                new EvidenceWording(
                        id,
                        texts.of(500),
                        null,
                        null,
                        occurredOn,
                        metrics,
                        said.stream()
                                .map(one -> new AttestationOutcome(
                                        PersonReference.of(one.attester()),
                                        one.outcome(),
                                        one.at(),
                                        one.marks(),
                                        "PRESENT",
                                        one.relation()))
                                .toList()));
        return new EvidenceFact(
                id,
                OWNER,
                occurredOn,
                !metrics.isEmpty(),
                List.of(new EvidenceClaim(competency, "senior", null)),
                said);
    }

    private static ReadinessPolicy policy() {
        BigDecimal half = new BigDecimal("0.5");
        return new ReadinessPolicy(
                1, half, half, half, new BigDecimal("0.8"), 6, 24, null, null, null, null, null, null, null);
    }
}
