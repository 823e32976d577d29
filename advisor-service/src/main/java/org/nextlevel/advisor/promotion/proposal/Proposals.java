package org.nextlevel.advisor.promotion.proposal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.copy.wording.PeopleNames.Unnamed;
import org.nextlevel.advisor.promotion.proposal.content.ProposalContent;
import org.nextlevel.advisor.promotion.proposal.content.ProposalGoal;
import org.nextlevel.advisor.promotion.proposal.version.ProposalVersions;
import org.nextlevel.kit.problem.NotFound;

/** The drafts of the current tenant's proposals, at most one a case. Only ask for those of the caller's own case. */
@ApplicationScoped
public class Proposals implements PanacheRepositoryBase<Proposal, UUID> {
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

    /** The draft of a case as its owner sees it; null when there is none. */
    public Unnamed<@Nullable ProposalView> findView(UUID caseId) {
        Optional<Proposal> draft = find(caseId);
        return names -> draft.map(one -> ProposalView.of(one, names)).orElse(null);
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
