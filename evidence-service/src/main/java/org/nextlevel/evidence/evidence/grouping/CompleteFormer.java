package org.nextlevel.evidence.evidence.grouping;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nextlevel.evidence.attestation.Attestation;
import org.nextlevel.evidence.directory.colleague.RelationAtWork;
import org.nextlevel.evidence.evidence.content.EvidenceContent;
import org.nextlevel.evidence.evidence.piece.Evidence;
import org.nextlevel.evidence.evidence.piece.EvidenceState;

/**
 * Adds to pieces that the release before wrote what is computed since: the group of their texts, and what attesters were to
 * the owner. Each counts a version for that, so that copies take it over; nothing else is changed, and nothing twice.
 */
@ApplicationScoped
class CompleteFormer {
    private final GroupTexts group;
    private final RelationAtWork relation;

    CompleteFormer(GroupTexts group, RelationAtWork relation) {
        this.group = group;
        this.relation = relation;
    }

    /** @param said by the id of the piece; none without an entry */
    void complete(List<Evidence> some, Map<UUID, List<Attestation>> said) {
        List<Evidence> former = some.stream()
                .filter(piece -> piece.state() != EvidenceState.ERASED
                        && !piece.likeness().isKnown())
                .toList();
        // All locks of owners come before any other, in one order.
        former.stream().map(Evidence::employeeId).distinct().sorted().forEach(group::hold);
        for (Evidence piece : former) {
            EvidenceContent content = piece.content();
            said.getOrDefault(piece.id(), List.of()).stream()
                    .filter(one -> one.workRelation() == null)
                    .forEach(one -> one.worked(relation.of(
                            one.attesterId(), one.ownerId(), content.startedOn(), content.occurredOn())));
            group.place(piece, content);
        }
    }
}
