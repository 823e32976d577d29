package org.nextlevel.advisor.promotion.proposal.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.nextlevel.advisor.promotion.proposal.content.ProposalAsk;
import org.nextlevel.advisor.promotion.proposal.content.ProposalCitation;
import org.nextlevel.advisor.promotion.proposal.content.ProposalClaim;
import org.nextlevel.advisor.promotion.proposal.content.ProposalContent;
import org.nextlevel.advisor.promotion.proposal.content.ProposalGoal;
import org.nextlevel.advisor.promotion.proposal.content.ProposalPlan;
import org.nextlevel.advisor.promotion.proposal.document.UnprintableText;
import org.nextlevel.sentence.Language;

@Tag("M4.4")
class LintTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final UUID EVIDENCE = new UUID(0, 1);
    private static final ProposalContent WHOLE =
            whole(claim("I cut the build by 70 %.", List.of(EVIDENCE), "senior.design"));

    /** The table says for each claim which rules find something, and what to measure. */
    @ParameterizedTest
    @CsvFileSource(
            resources = "/lint.csv",
            numLinesToSkip = 1,
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true)
    void aClaimIsJudgedByItsWords(String claim, String rules, ClaimMeasure measure) {
        List<ProposalFinding> findings =
                lint(whole(claim(claim, List.of(EVIDENCE), "senior.design")), TODAY.minusMonths(1), Set.of(), 2);

        assertThat(findings.stream().map(one -> one.rule().name()))
                .containsExactlyElementsOf(rules == null ? List.of() : List.of(rules.split(" ")));
        assertThat(findings.stream().map(ProposalFinding::measure).filter(one -> one != null))
                .isEqualTo(measure == null ? List.of() : List.of(measure));
    }

    @Test
    void aWholeProposalHasNoFindings() {
        assertThat(lint(WHOLE, TODAY.minusMonths(17), Set.of(), 2)).isEmpty();
    }

    @Test
    @Tag("M4.3")
    void aClaimWithoutEvidenceOrExpectationIsFoundAtItsPlace() {
        List<ProposalFinding> findings = lint(whole(claim("I saved 3 days.", null, null)), TODAY, Set.of(), 1);

        assertThat(findings)
                .extracting(ProposalFinding::rule, ProposalFinding::pointer)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(LintRule.UNCITED, "#/accomplishments/0/evidence"),
                        org.assertj.core.groups.Tuple.tuple(LintRule.UNCITED, "#/accomplishments/0/expectation"));
    }

    @Test
    void workOfMoreThanEighteenMonthsAgoIsStale() {
        assertThat(lint(WHOLE, TODAY.minusMonths(18).minusDays(1), Set.of(), 2))
                .extracting(ProposalFinding::rule)
                .containsOnly(LintRule.STALE);
    }

    @Test
    void evidenceThatWasDeletedIsFound() {
        assertThat(lint(WHOLE, TODAY, Set.of(EVIDENCE), 2))
                .extracting(ProposalFinding::rule)
                .containsOnly(LintRule.EVIDENCE_GONE);
    }

    @Test
    @Tag("M4.2")
    void moreThanTwoPagesAreFoundWithWhatToShorten() {
        assertThat(lint(WHOLE, TODAY, Set.of(), 3)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(LintRule.TOO_LONG);
            assertThat(finding.todo()).contains("3 pages", "nextLevelPlan");
        });
    }

    @Test
    @Tag("M4.1")
    void eachMissingPartIsFound() {
        var empty =
                new ProposalContent(null, List.of(), List.of(), ProposalPlan.NONE, new ProposalAsk(null, null, null));

        assertThat(lint(empty, TODAY, Set.of(), 1))
                .allMatch(finding -> finding.rule() == LintRule.MISSING_PART)
                .extracting(ProposalFinding::pointer)
                .containsExactly(
                        "#/currentRole",
                        "#/accomplishments",
                        "#/nextLevelWork",
                        "#/nextLevelPlan/responsibilities",
                        "#/nextLevelPlan/goals",
                        "#/nextLevelPlan/addedValue",
                        "#/ask/title",
                        "#/ask/timeline");
    }

    @Test
    @Tag("M4.5")
    void whatNoFontDrawsIsNamedAtItsPlace() {
        assertThat(lint(
                        WHOLE,
                        TODAY,
                        Set.of(),
                        2,
                        List.of(new UnprintableText("#/accomplishments/0/text", List.of("決", "済")))))
                .containsExactly(ProposalFinding.at(
                        "#/accomplishments/0/text",
                        null,
                        LintRule.UNPRINTABLE,
                        "No font here draws 決 済: write it in another script, or have a font installed that draws it."));
    }

    private static List<ProposalFinding> lint(
            ProposalContent content, LocalDate occurredOn, Set<UUID> gone, int pages) {
        return lint(content, occurredOn, gone, pages, List.of());
    }

    private static List<ProposalFinding> lint(
            ProposalContent content,
            LocalDate occurredOn,
            Set<UUID> gone,
            int pages,
            List<UnprintableText> unprintable) {
        return LintProposal.of(
                content,
                new LintFacts(
                        List.of(new ProposalCitation(EVIDENCE, "Build", occurredOn, true, 1, null)),
                        gone,
                        24,
                        pages,
                        unprintable,
                        TODAY,
                        Language.EN));
    }

    private static ProposalClaim claim(String text, List<UUID> evidence, String expectation) {
        return new ProposalClaim(new UUID(1, 1), text, evidence, expectation);
    }

    private static ProposalContent whole(ProposalClaim claim) {
        return new ProposalContent(
                "Engineer since 2024.",
                List.of(claim),
                List.of(new ProposalClaim(new UUID(1, 2), "I led 2 teams.", List.of(EVIDENCE), "senior.design")),
                new ProposalPlan(
                        List.of("Design."),
                        List.of(new ProposalGoal(new UUID(1, 3), "Agree on measures.", 30)),
                        List.of("A release a week.")),
                new ProposalAsk("Senior Engineer", LocalDate.of(2026, 10, 1), null));
    }
}
