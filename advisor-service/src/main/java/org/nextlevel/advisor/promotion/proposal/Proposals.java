package org.nextlevel.advisor.promotion.proposal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.copy.wording.PeopleNames.Naming;
import org.nextlevel.advisor.copy.wording.PeopleNames.Unnamed;
import org.nextlevel.advisor.promotion.promotioncase.CaseState;
import org.nextlevel.advisor.promotion.promotioncase.PromotionCase;
import org.nextlevel.advisor.promotion.proposal.content.ProposalContent;
import org.nextlevel.advisor.promotion.proposal.content.ProposalGoal;
import org.nextlevel.advisor.promotion.proposal.version.ProposalVersions;
import org.nextlevel.kit.action.Action;
import org.nextlevel.kit.problem.NotFound;

/** The drafts of the current tenant's proposals, at most one a case. Only ask for those of the caller's own case. */
@ApplicationScoped
public class Proposals implements PanacheRepositoryBase<Proposal, UUID> {
    private static final Set<CaseState> OVER = Set.of(CaseState.COMPLETED, CaseState.CLOSED);

    private final ProposalVersions versions;

    Proposals(ProposalVersions versions) {
        this.versions = versions;
    }

    /**
     * What is to be reached in the first 90 days (M8.2): as the latest frozen version says, since that is what others know;
     * as the draft does while none was frozen; nothing where there is neither.
     */
    public List<ProposalGoal> goalsOf(UUID caseId) {
        return versions.findLatest(caseId)
                .map(version -> version.content().content())
                .or(() -> find(caseId).map(Proposal::content))
                .map(ProposalContent::nextLevelPlan)
                .map(plan -> plan.goals())
                .orElse(List.of());
    }

    /** A draft with what its owner may do now. */
    record OwnDraft(Proposal proposal, List<Action> actions) {
        String tag() {
            return proposal.tag();
        }

        ProposalView named(Naming names) {
            return ProposalView.of(proposal, actions, names);
        }
    }

    private enum Move {
        EDIT,
        DELETE,
        /** Make a version of it, which can be shared. */
        FREEZE
    }

    /** Whether the draft of a case may be written as the case is now. */
    static boolean areWritable(PromotionCase promotionCase) {
        return !OVER.contains(promotionCase.state());
    }

    /** The draft of a case as its owner sees it; null when there is none. */
    public Unnamed<@Nullable ProposalView> findView(PromotionCase promotionCase) {
        Optional<OwnDraft> draft = find(promotionCase.id()).map(one -> own(one, promotionCase));
        return names -> draft.map(one -> one.named(names)).orElse(null);
    }

    OwnDraft own(Proposal proposal, PromotionCase promotionCase) {
        return new OwnDraft(proposal, areWritable(promotionCase) ? actions(promotionCase.id()) : List.of());
    }

    private List<Action> actions(UUID caseId) {
        String path = "/api/cases/%s/proposal".formatted(caseId);
        List<Action> actions = new ArrayList<>();
        actions.add(
                Action.put(Move.EDIT, path, "If-Match", "accomplishments", "nextLevelWork", "nextLevelPlan", "ask"));
        actions.add(Action.delete(Move.DELETE, path, "If-Match"));
        if (versions.haveRoom(caseId)) {
            actions.add(Action.post(Move.FREEZE, path + "/versions"));
        }
        return actions;
    }

    /** Whether one is drafted. */
    public boolean exists(UUID caseId) {
        return count("caseId", caseId) > 0;
    }

    Optional<Proposal> find(UUID caseId) {
        return find("caseId", caseId).firstResultOptional();
    }

    Proposal require(UUID caseId) {
        return find(caseId).orElseThrow(() -> new NotFound("proposal", "of this case: draft one"));
    }
}
