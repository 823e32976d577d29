package org.nextlevel.advisor.promotion.proposal.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nextlevel.advisor.copy.wording.Amounts;
import org.nextlevel.advisor.promotion.proposal.content.ProposalAsk;
import org.nextlevel.advisor.promotion.proposal.content.ProposalCitation;
import org.nextlevel.advisor.promotion.proposal.content.ProposalClaim;
import org.nextlevel.advisor.promotion.proposal.content.ProposalContent;
import org.nextlevel.advisor.promotion.proposal.content.ProposalPlan;

/** Looks a proposal through. */
public final class LintProposal {
    /** Work of longer ago is stale even where the policy counts it still. */
    private static final int MOST_MONTHS = 18;

    /** As many pages may a proposal have (M4.2). */
    public static final int MOST_PAGES = 2;

    private final Map<UUID, ProposalCitation> citations;
    private final LintFacts facts;

    private LintProposal(LintFacts facts) {
        this.citations =
                facts.citations().stream().collect(Collectors.toMap(ProposalCitation::evidenceId, Function.identity()));
        this.facts = facts;
    }

    /** All findings, in the order in which the proposal is read. */
    public static List<ProposalFinding> of(ProposalContent content, LintFacts facts) {
        var lint = new LintProposal(facts);
        List<ProposalFinding> findings = new ArrayList<>();
        findings.addAll(lint.claims("#/accomplishments", content.accomplishments()));
        findings.addAll(lint.claims("#/nextLevelWork", content.nextLevelWork()));
        findings.addAll(lint.missing(content));
        facts.unprintable()
                .forEach(text -> findings.add(ProposalFinding.at(
                        text.pointer(), null, LintRule.UNPRINTABLE, lint.said(LintAdvice.UNPRINTABLE, text.named()))));
        if (facts.pages() > MOST_PAGES) {
            findings.add(ProposalFinding.at(
                    "#", null, LintRule.TOO_LONG, lint.said(LintAdvice.TOO_LONG, facts.pages(), longest(content))));
        }
        return List.copyOf(findings);
    }

    private List<ProposalFinding> claims(String part, List<ProposalClaim> claims) {
        List<ProposalFinding> findings = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            findings.addAll(claim(part + "/" + i, claims.get(i)));
        }
        return findings;
    }

    private List<ProposalFinding> claim(String place, ProposalClaim claim) {
        List<ProposalFinding> findings = new ArrayList<>();
        if (!Amounts.areIn(claim.text())) {
            ClaimMeasure measure = ClaimMeasure.of(claim.text());
            findings.add(new ProposalFinding(
                    place + "/text", claim.id(), LintRule.UNQUANTIFIED, measure, said(measure.advice())));
        }
        if (ClaimWords.hideTheOwnPart(claim.text())) {
            findings.add(ProposalFinding.at(place + "/text", claim.id(), LintRule.WE, said(LintAdvice.WE)));
        }
        if (claim.cited().isEmpty()) {
            findings.add(ProposalFinding.at(
                    place + "/evidence", claim.id(), LintRule.UNCITED, said(LintAdvice.NO_EVIDENCE)));
        }
        if (claim.expectation() == null) {
            findings.add(ProposalFinding.at(
                    place + "/expectation", claim.id(), LintRule.UNCITED, said(LintAdvice.NO_EXPECTATION)));
        }
        stale(place, claim).ifPresent(findings::add);
        claim.cited().stream()
                .filter(facts.gone()::contains)
                .findFirst()
                .ifPresent(_ -> findings.add(ProposalFinding.at(
                        place + "/evidence", claim.id(), LintRule.EVIDENCE_GONE, said(LintAdvice.EVIDENCE_GONE))));
        return findings;
    }

    private Optional<ProposalFinding> stale(String place, ProposalClaim claim) {
        int months = Math.min(facts.recencyMonths(), MOST_MONTHS);
        return claim.cited().stream()
                .map(citations::get)
                .filter(citation -> citation != null)
                .map(ProposalCitation::occurredOn)
                .max(Comparator.naturalOrder())
                .filter(latest -> latest.isBefore(facts.today().minusMonths(months)))
                .map(_ -> ProposalFinding.at(
                        place + "/evidence", claim.id(), LintRule.STALE, said(LintAdvice.STALE, months)));
    }

    private List<ProposalFinding> missing(ProposalContent content) {
        ProposalPlan plan = content.nextLevelPlan();
        ProposalAsk ask = content.ask();
        return Stream.of(
                        missing(content.currentRole() == null, "#/currentRole", LintAdvice.NO_ROLE),
                        missing(
                                content.accomplishments().isEmpty(),
                                "#/accomplishments",
                                LintAdvice.NO_ACCOMPLISHMENTS),
                        missing(content.nextLevelWork().isEmpty(), "#/nextLevelWork", LintAdvice.NO_NEXT_LEVEL_WORK),
                        missing(
                                plan.responsibilities().isEmpty(),
                                "#/nextLevelPlan/responsibilities",
                                LintAdvice.NO_RESPONSIBILITIES),
                        missing(plan.goals().isEmpty(), "#/nextLevelPlan/goals", LintAdvice.NO_GOALS),
                        missing(plan.addedValue().isEmpty(), "#/nextLevelPlan/addedValue", LintAdvice.NO_ADDED_VALUE),
                        missing(ask.title() == null, "#/ask/title", LintAdvice.NO_TITLE),
                        missing(ask.from() == null && ask.timeline() == null, "#/ask/timeline", LintAdvice.NO_DAY))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<ProposalFinding> missing(boolean isMissing, String place, LintAdvice advice) {
        return isMissing
                ? Optional.of(ProposalFinding.at(place, null, LintRule.MISSING_PART, said(advice)))
                : Optional.empty();
    }

    private String said(LintAdvice advice, Object... values) {
        return advice.in(facts.language(), values);
    }

    /** The part with the most words. */
    private static String longest(ProposalContent content) {
        Map<String, Integer> lengths = Map.of(
                "accomplishments", length(content.accomplishments()),
                "nextLevelWork", length(content.nextLevelWork()),
                "nextLevelPlan",
                        content.nextLevelPlan().responsibilities().stream()
                                        .mapToInt(String::length)
                                        .sum()
                                + content.nextLevelPlan().goals().stream()
                                        .mapToInt(goal -> goal.text().length())
                                        .sum());
        return lengths.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    private static int length(List<ProposalClaim> claims) {
        return claims.stream().mapToInt(claim -> claim.text().length()).sum();
    }
}
