package org.nextlevel.evidence.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.nextlevel.evidence.employee.Colleagues;
import org.nextlevel.evidence.employee.Employee;
import org.nextlevel.evidence.evidence.EvidenceEvent.EvidenceShared;
import org.nextlevel.evidence.evidence.EvidenceEvent.EvidenceWithdrawn;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.Violation;

/** Decides who sees a piece of evidence. */
@ApplicationScoped
public class ShareEvidence {
    private final EvidencePieces pieces;
    private final Colleagues colleagues;
    private final Words words;
    private final TellEvidence tell;
    private final Clock clock;

    ShareEvidence(EvidencePieces pieces, Colleagues colleagues, Words words, TellEvidence tell, Clock clock) {
        this.pieces = pieces;
        this.colleagues = colleagues;
        this.words = words;
        this.tell = tell;
        this.clock = clock;
    }

    /** Showing it to those who see it already changes nothing. */
    @Transactional
    EvidenceView show(Employee owner, UUID id, String ifMatch, ChangeVisibility request) {
        Evidence evidence = pieces.requireForChange(owner, id, ifMatch);
        Visibility visibility = request.visibility();
        Set<UUID> named = Set.copyOf(checked(owner, evidence, request));
        if (evidence.visibility() == visibility && evidence.sharedWith().equals(named)) {
            return EvidenceView.forOwner(evidence, words.of(evidence));
        }
        evidence.show(visibility, named, clock.instant());
        return EvidenceView.forOwner(
                evidence, tell.tell(evidence, evidence.isShared() ? EvidenceShared::new : EvidenceWithdrawn::new));
    }

    private List<UUID> checked(Employee owner, Evidence evidence, ChangeVisibility request) {
        List<UUID> ids = request.sharedWith();
        List<Violation> faults = new ArrayList<>();
        if (request.visibility() == Visibility.PRIVATE && !ids.isEmpty()) {
            faults.add(Violation.at("#/sharedWith", "private evidence is shared with nobody"));
        }
        if (request.visibility() == Visibility.NAMED && ids.isEmpty()) {
            faults.add(Violation.at("#/sharedWith", "names nobody; PRIVATE is for nobody"));
        }
        var present = colleagues.present(ids);
        for (int i = 0; i < ids.size(); i++) {
            UUID id = ids.get(i);
            if (id.equals(owner.id())) {
                faults.add(Violation.at("#/sharedWith/" + i, "is the owner"));
            } else if (!present.containsKey(id) && !evidence.sharedWith().contains(id)) {
                faults.add(Violation.at("#/sharedWith/" + i, "nobody with this id works here"));
            }
        }
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        return ids;
    }
}
