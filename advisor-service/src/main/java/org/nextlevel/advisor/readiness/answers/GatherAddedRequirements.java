package org.nextlevel.advisor.readiness.answers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.nextlevel.advisor.agreement.Agreements;
import org.nextlevel.advisor.copy.people.Subject;
import org.nextlevel.advisor.copy.posting.Postings;
import org.nextlevel.engine.readiness.requirement.AddedRequirement;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.NotFound;
import org.nextlevel.kit.problem.Violation;

/** What counts for somebody beside the framework (M2.5): in one query, and one more when a posting is asked for. */
@ApplicationScoped
class GatherAddedRequirements {
    private final Agreements agreements;
    private final Postings postings;

    GatherAddedRequirements(Agreements agreements, Postings postings) {
        this.agreements = agreements;
        this.postings = postings;
    }

    /**
     * The manager's requirements that both confirmed, and those of a posting.
     *
     * @param level key of the target
     * @param posting null for none: that of a job elsewhere changes the answer only when it is asked for
     * @throws NotFound for a posting of somebody else, whoever asks
     * @throws Invalid for a posting in the shared perspective, since nobody else may know of it
     */
    List<AddedRequirement> of(Subject subject, String level, Perspective perspective, UUID posting) {
        List<AddedRequirement> added = new ArrayList<>(agreements.of(subject.employee(), level));
        if (posting != null) {
            added.addAll(ofPosting(subject, perspective, posting));
        }
        return added;
    }

    private List<AddedRequirement> ofPosting(Subject subject, Perspective perspective, UUID posting) {
        if (!subject.isCaller()) {
            throw new NotFound("posting", posting);
        }
        if (perspective != Perspective.OWN) {
            throw new Invalid(List.of(Violation.of("posting", "is for the own perspective: postings are private")));
        }
        return postings.of(subject.employee(), posting);
    }
}
