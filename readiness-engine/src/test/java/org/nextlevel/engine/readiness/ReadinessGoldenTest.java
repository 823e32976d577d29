package org.nextlevel.engine.readiness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nextlevel.engine.policy.ReadinessPolicy;
import org.nextlevel.engine.readiness.change.ReadinessAlternative;
import org.nextlevel.engine.readiness.change.WhatWouldChange;
import org.nextlevel.engine.readiness.evidence.EvidenceFact;
import org.nextlevel.engine.readiness.evidence.NoOpportunity;
import org.nextlevel.engine.readiness.evidence.NoOpportunityReason;
import org.nextlevel.engine.readiness.finding.Gap;
import org.nextlevel.engine.readiness.finding.RequirementFinding;
import org.nextlevel.engine.readiness.headline.Headline;
import org.nextlevel.engine.readiness.requirement.AddedRequirement;
import org.nextlevel.engine.readiness.requirement.MergeRequirements;
import org.nextlevel.engine.readiness.requirement.Requirement;
import org.nextlevel.engine.readiness.requirement.RequirementSourceKind;
import org.nextlevel.testkit.Golden;

/**
 * Whole answers to the facts of one person who wants to be a lead, on 30 June 2026, for an expert to read and correct. A lead
 * must show Delivery and Communication (as a senior does), and what is new at that level: Design, Mentoring and Planning; Hiring
 * is welcome.
 */
@Tag("M1.1")
@Tag("M1.2")
@Tag("M1.3")
@Tag("M1.4")
@Tag("M2.1")
@Tag("M2.2")
@Tag("M2.4")
@Tag("M2.5")
@Tag("M2.6")
@Tag("M9.1")
@Tag("M9.2")
@Tag("M9.3")
class ReadinessGoldenTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<Golden> cases() {
        return Golden.of("readiness");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theAnswerIsTheOneAnExpertWouldGive(Golden golden) {
        golden.check(
                given -> answer(question(given)), Map.of("senior", "Senior", "lead", "Lead", "director", "Director"));
    }

    private static ReadinessQuestion question(JsonNode given) {
        List<EvidenceFact> evidence = new ArrayList<>();
        for (JsonNode piece : given.path("evidence")) {
            evidence.add(Facts.told(evidence.size(), piece.asText()));
        }
        List<NoOpportunity> none = given.path("noOpportunity")
                .valueStream()
                .map(one -> excuse(one.asText()))
                .toList();
        List<AddedRequirement> added = given.path("alsoAsked")
                .valueStream()
                .map(ReadinessGoldenTest::added)
                .toList();
        return new ReadinessQuestion(
                MergeRequirements.of(Facts.requirements(), added, Facts::beyondTheFramework),
                policy(given.path("policy")),
                evidence,
                none,
                Facts.TODAY);
    }

    private static NoOpportunity excuse(String told) {
        return new NoOpportunity(
                told.replace(", contested", ""),
                NoOpportunityReason.LEAVE,
                Facts.TODAY.minusMonths(3),
                null,
                told.endsWith(", contested") ? NoOpportunity.Standing.CONTESTED : NoOpportunity.Standing.CLAIMED,
                null,
                null);
    }

    private static ReadinessPolicy policy(JsonNode said) {
        ObjectNode policy = JSON.valueToTree(Facts.POLICY);
        said.properties().forEach(property -> policy.set(property.getKey(), property.getValue()));
        try {
            return JSON.treeToValue(policy, ReadinessPolicy.class);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AddedRequirement added(JsonNode one) {
        return new AddedRequirement(
                RequirementSourceKind.valueOf(one.path("by").asText()),
                new UUID(1, one.path("by").asText().length()),
                one.path("competency").asText(),
                one.path("level").asText(),
                one.path("words").textValue(),
                one.path("required").asBoolean(true));
    }

    private static Map<String, Object> answer(ReadinessQuestion question) {
        Assessment assessment = Readiness.assess(question);
        Coverage coverage = assessment.coverage();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("verdict", assessment.verdict());
        answer.put("sentence", Headline.of(assessment, "Lead", true));
        answer.put("capability", assessment.capability().sentence());
        answer.put("trust", assessment.trust().sentence());
        answer.put("coverage", "%d of %d looked at".formatted(coverage.covered(), coverage.required()));
        answer.put(
                "requirements",
                assessment.findings().stream().map(ReadinessGoldenTest::line).toList());
        answer.put("gaps", assessment.gaps().stream().map(Gap::sentence).toList());
        answer.put(
                "whatWouldChange",
                WhatWouldChange.of(question, assessment).stream()
                        .map(ReadinessAlternative::sentence)
                        .toList());
        answer.put("lookAgain", assessment.nextReview(question));
        return answer;
    }

    private static String line(RequirementFinding finding) {
        Requirement requirement = finding.requirement();
        String sources = requirement.sources().size() == 1 && requirement.isOfFramework()
                ? ""
                : ", asked by "
                        + String.join(
                                " and ",
                                requirement.sources().stream()
                                        .map(one -> one.source().toString())
                                        .toList());
        return "%s at %s: %s, worth %s of %s%s%s"
                .formatted(
                        requirement.name(),
                        requirement.level(),
                        finding.state(),
                        finding.sum().stripTrailingZeros().toPlainString(),
                        finding.needed().stripTrailingZeros().toPlainString(),
                        (requirement.required() ? "" : " (welcome)")
                                + (finding.needsOwnEvidence() ? ", needs its own evidence" : ""),
                        sources);
    }
}
