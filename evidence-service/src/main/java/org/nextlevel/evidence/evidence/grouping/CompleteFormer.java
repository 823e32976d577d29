package org.nextlevel.evidence.evidence.grouping;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
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
    private final Clock clock;

    CompleteFormer(GroupTexts group, RelationAtWork relation, Clock clock) {
        this.group = group;
        this.relation = relation;
        this.clock = clock;
    }

    /** @param said by the id of the piece; none without an entry */
    void complete(List<Evidence> some, Map<UUID, List<Attestation>> said) {
        List<Evidence> former = some.stream()
                .filter(piece -> piece.state() != EvidenceState.ERASED)
                .filter(piece -> !piece.likeness().isKnown()
                        || unrelated(said, piece).findAny().isPresent())
                .toList();
        // All locks of owners come before any other, in one order.
        former.stream().map(Evidence::employeeId).distinct().sorted().forEach(group::hold);
        for (Evidence piece : former) {
            EvidenceContent content = piece.content();
            unrelated(said, piece)
                    .forEach(one -> one.worked(
                            relation.of(one.attesterId(), one.ownerId(), content.startedOn(), content.occurredOn())));
            piece.attested(clock.instant());
            group.place(piece, content);
        }
    }

    private static Stream<Attestation> unrelated(Map<UUID, List<Attestation>> said, Evidence piece) {
        return said.getOrDefault(piece.id(), List.of()).stream().filter(one -> one.workRelation() == null);
    }
}
