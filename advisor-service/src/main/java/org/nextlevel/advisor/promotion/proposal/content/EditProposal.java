package org.nextlevel.advisor.promotion.proposal.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.Violation;

/**
 * What an owner's edit makes of a proposal. Words and order are free, and claims may come and go; one that stays keeps what
 * it cites unless the edit names something else.
 */
public final class EditProposal {
    private final Map<UUID, ProposalClaim> claims;
    private final Set<UUID> goals;
    private final Supplier<UUID> ids;
    private final Set<UUID> seen = new HashSet<>();
    private final List<Violation> faults = new ArrayList<>();

    private EditProposal(ProposalContent former, Supplier<UUID> ids) {
        this.claims = former.claims().stream().collect(Collectors.toMap(ProposalClaim::id, Function.identity()));
        this.goals =
                former.nextLevelPlan().goals().stream().map(ProposalGoal::id).collect(Collectors.toSet());
        this.ids = ids;
    }

    /**
     * The proposal as edited.
     *
     * @param isExpectation whether the case's framework has an expectation with this id
     * @param ids gives ids for what is new
     * @throws Invalid when an id is not of this proposal or comes twice, or there is no such expectation
     */
    public static ProposalContent apply(
            ProposalContent former, ProposalContent edited, Predicate<String> isExpectation, Supplier<UUID> ids) {
        EditProposal edit = new EditProposal(former, ids);
        ProposalContent result = new ProposalContent(
                edited.currentRole(),
                edit.claims("#/accomplishments", edited.accomplishments(), isExpectation),
                edit.claims("#/nextLevelWork", edited.nextLevelWork(), isExpectation),
                new ProposalPlan(
                        edited.nextLevelPlan().responsibilities(),
                        edit.goals(edited.nextLevelPlan().goals()),
                        edited.nextLevelPlan().addedValue()),
                edited.ask());
        if (!edit.faults.isEmpty()) {
            throw new Invalid(edit.faults);
        }
        return result;
    }

    /** The evidence that the edit cites and the proposal did not: what has to be looked at. */
    public static List<UUID> newlyCited(ProposalContent former, ProposalContent edited) {
        return edited.cited().stream()
                .filter(id -> !former.cited().contains(id))
                .toList();
    }

    /**
     * Refuses evidence that there is not.
     *
     * @param missing ids that the edit must not cite
     * @throws Invalid naming each place where it does
     */
    public static void refuse(ProposalContent edited, Set<UUID> missing) {
        List<Violation> faults = new ArrayList<>();
        Map.of("#/accomplishments", edited.accomplishments(), "#/nextLevelWork", edited.nextLevelWork())
                .forEach((part, all) -> {
                    for (int i = 0; i < all.size(); i++) {
                        for (int k = 0; k < all.get(i).cited().size(); k++) {
                            if (missing.contains(all.get(i).cited().get(k))) {
                                faults.add(Violation.at(
                                        "%s/%d/evidence/%d".formatted(part, i, k), "is no evidence of yours"));
                            }
                        }
                    }
                });
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }

    private List<ProposalClaim> claims(String part, List<ProposalClaim> edited, Predicate<String> isExpectation) {
        List<ProposalClaim> result = new ArrayList<>();
        for (int i = 0; i < edited.size(); i++) {
            ProposalClaim claim = edited.get(i);
            String place = part + "/" + i;
            requireOwn(place, claim.id(), claims.keySet());
            if (claim.expectation() != null && !isExpectation.test(claim.expectation())) {
                faults.add(Violation.at(place + "/expectation", "is no expectation of the case's framework"));
            }
            result.add(merged(claim));
        }
        return List.copyOf(result);
    }

    private ProposalClaim merged(ProposalClaim edited) {
        ProposalClaim former = edited.id() == null ? null : claims.get(edited.id());
        if (former == null) {
            return new ProposalClaim(ids.get(), edited.text(), distinct(edited.evidence()), edited.expectation());
        }
        return new ProposalClaim(
                edited.id(),
                edited.text(),
                edited.evidence() == null ? former.evidence() : distinct(edited.evidence()),
                edited.expectation() == null ? former.expectation() : edited.expectation());
    }

    private List<ProposalGoal> goals(List<ProposalGoal> edited) {
        List<ProposalGoal> result = new ArrayList<>();
        for (int i = 0; i < edited.size(); i++) {
            ProposalGoal goal = edited.get(i);
            requireOwn("#/nextLevelPlan/goals/" + i, goal.id(), goals);
            result.add(new ProposalGoal(goal.id() == null ? ids.get() : goal.id(), goal.text(), goal.dueInDays()));
        }
        return List.copyOf(result);
    }

    private void requireOwn(String place, UUID id, Set<UUID> known) {
        if (id == null) {
            return;
        }
        if (!known.contains(id)) {
            faults.add(Violation.at(place + "/id", "is not in the proposal: leave the id out for what is new"));
        } else if (!seen.add(id)) {
            faults.add(Violation.at(place + "/id", "is there twice"));
        }
    }

    private static @Nullable List<UUID> distinct(@Nullable List<UUID> evidence) {
        return evidence == null ? null : evidence.stream().distinct().toList();
    }
}
