package org.nextlevel.evidence.evidence.audience;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.nextlevel.evidence.attestation.Attestations;
import org.nextlevel.evidence.directory.colleague.Colleagues;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.evidence.piece.Evidence;
import org.nextlevel.evidence.evidence.piece.EvidenceEvent.Type;
import org.nextlevel.evidence.evidence.piece.EvidenceVisibility;
import org.nextlevel.evidence.evidence.piece.Evidences;
import org.nextlevel.evidence.evidence.piece.TellEvidence;
import org.nextlevel.evidence.evidence.reading.EvidenceView;
import org.nextlevel.evidence.evidence.reading.ShowEvidence;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.Violation;
import org.nextlevel.kit.quota.Quota;

/** Decides who sees a piece of evidence. */
@ApplicationScoped
public class ShareEvidence {
    private static final Quota BY_NAME = Quota.of(
            ChangeVisibilityRequest.MOST_NAMED,
            "shared-with-too-many",
            "Evidence %2$s is shared with %1$d people by name, the most there can be.");

    private final Evidences pieces;
    private final Colleagues colleagues;
    private final Attestations attestations;
    private final TellEvidence tell;
    private final ShowEvidence shown;
    private final Clock clock;

    ShareEvidence(
            Evidences pieces,
            Colleagues colleagues,
            Attestations attestations,
            TellEvidence tell,
            ShowEvidence shown,
            Clock clock) {
        this.pieces = pieces;
        this.colleagues = colleagues;
        this.attestations = attestations;
        this.tell = tell;
        this.shown = shown;
        this.clock = clock;
    }

    /** Who sees a piece of this version. */
    record PresentAudience(EvidenceAudience audience, long version) {}

    /** Who sees a piece, as its owner decided. */
    @Transactional
    PresentAudience of(Employee owner, UUID id) {
        EvidenceView view = shown.toOwner(owner, pieces.requireOwn(owner, id), List.of());
        return new PresentAudience(
                new EvidenceAudience(view.visibility(), view.sharedWith(), view.actionsOn("visibility")),
                view.version());
    }

    /**
     * Shows a piece to whom the owner names and to nobody else. Showing it to those who see it already changes nothing.
     *
     * @throws Invalid when it is shared by name with nobody, or with somebody who does not work here
     */
    @Transactional
    EvidenceView show(Employee owner, UUID id, String ifMatch, ChangeVisibilityRequest request) {
        Evidence evidence = pieces.requireForChange(owner, id, ifMatch);
        EvidenceVisibility visibility = request.visibility();
        Set<UUID> named = Set.copyOf(checked(owner, evidence, request));
        if (evidence.sharing().visibility() == visibility
                && evidence.sharing().with().equals(named)) {
            return shown.toOwner(owner, evidence, attestations.of(evidence.id()));
        }
        Set<UUID> former = tell.readers(evidence);
        evidence.show(visibility, named, clock.instant());
        Type happened = evidence.sharing().isShared() ? Type.EVIDENCE_SHARED : Type.EVIDENCE_WITHDRAWN;
        return shown.toOwner(owner, evidence, tell.tell(evidence, happened, former));
    }

    /**
     * Shows it by name to somebody who does not see it yet; to who sees it, nothing changes.
     *
     * @throws Conflict {@code shared-with-too-many} when it is shared with as many by name as can be
     */
    public void showTo(Employee owner, Evidence held, UUID attester) {
        if (held.isFor(colleagues.relation(attester, owner)) || held.names(attester)) {
            return;
        }
        BY_NAME.check(held.sharing().with().size(), held.id());
        Set<UUID> named = new HashSet<>(held.sharing().with());
        named.add(attester);
        held.show(
                held.sharing().isShared() ? held.sharing().visibility() : EvidenceVisibility.NAMED,
                named,
                clock.instant());
        tell.tell(held, Type.EVIDENCE_SHARED);
    }

    private List<UUID> checked(Employee owner, Evidence evidence, ChangeVisibilityRequest request) {
        List<UUID> ids = request.sharedWith();
        List<Violation> faults = new ArrayList<>();
        if (request.visibility() == EvidenceVisibility.PRIVATE && !ids.isEmpty()) {
            faults.add(Violation.at("#/sharedWith", "private evidence is shared with nobody"));
        }
        if (request.visibility() == EvidenceVisibility.NAMED && ids.isEmpty()) {
            faults.add(Violation.at("#/sharedWith", "names nobody; PRIVATE is for nobody"));
        }
        var present = colleagues.present(ids);
        for (int i = 0; i < ids.size(); i++) {
            UUID id = ids.get(i);
            if (id.equals(owner.id())) {
                faults.add(Violation.at("#/sharedWith/" + i, "is the owner"));
            } else if (!present.containsKey(id) && !evidence.sharing().with().contains(id)) {
                faults.add(Violation.at("#/sharedWith/" + i, "nobody with this id works here"));
            }
        }
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        return ids;
    }
}
