package org.nextlevel.advisor.promotion.proposal;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nextlevel.advisor.copy.framework.Framework;
import org.nextlevel.advisor.copy.framework.ladder.Ladder;
import org.nextlevel.advisor.promotion.promotioncase.PromotionCase;
import org.nextlevel.advisor.promotion.proposal.content.ProposalContent;
import org.nextlevel.advisor.promotion.proposal.version.ShownExpectation;
import org.nextlevel.engine.readiness.requirement.AddedRequirement;
import org.nextlevel.engine.readiness.requirement.Requirement;

/**
 * What a case's version of the framework, and the manager beside it, require.
 *
 * @param current of the level held when the case was opened
 * @param next of the target
 */
record CaseRequirements(
        PromotionCase promotionCase, Framework framework, List<Requirement> current, List<Requirement> next) {

    static CaseRequirements of(PromotionCase promotionCase, Framework framework, List<AddedRequirement> agreed) {
        Ladder ladder = framework.ladder();
        return new CaseRequirements(
                promotionCase,
                framework,
                ladder.requirementsOf(promotionCase.level()),
                ladder.requirementsOf(promotionCase.target(), agreed));
    }

    /** Whether a claim may say that it shows this: an expectation of any level, or what the manager asks for beside them. */
    boolean isExpectation(String id) {
        return all().containsKey(id);
    }

    /** In words, those that a proposal shows. */
    List<ShownExpectation> shown(ProposalContent content) {
        Map<String, Requirement> all = all();
        return content.shown().stream()
                .map(all::get)
                .filter(requirement -> requirement != null)
                .map(one -> new ShownExpectation(
                        one.expectationId(), one.name(), framework.ladder().nameOf(one.level()), one.expectation()))
                .toList();
    }

    private Map<String, Requirement> all() {
        Ladder ladder = framework.ladder();
        return Stream.concat(
                        next.stream(), ladder.levels().stream().flatMap(level -> ladder.requirementsOf(level).stream()))
                .collect(Collectors.toMap(Requirement::expectationId, Function.identity(), (first, _) -> first));
    }
}
