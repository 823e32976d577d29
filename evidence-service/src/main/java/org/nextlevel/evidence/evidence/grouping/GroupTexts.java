package org.nextlevel.evidence.evidence.grouping;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nextlevel.evidence.attestation.AttestationLedger;
import org.nextlevel.evidence.evidence.content.EvidenceContent;
import org.nextlevel.evidence.evidence.likeness.LikeTexts;
import org.nextlevel.evidence.evidence.likeness.SignificantWords;
import org.nextlevel.evidence.evidence.likeness.TextLikeness;
import org.nextlevel.evidence.evidence.piece.Evidence;
import org.nextlevel.evidence.evidence.piece.EvidenceEvent.Type;
import org.nextlevel.evidence.evidence.piece.Evidences;
import org.nextlevel.evidence.evidence.piece.TellEvidence;

/**
 * Groups the pieces of one owner that say the same, or nearly, when one of them is written or erased. Needs the transaction
 * of the change, before anything of it is written: it takes the owner's lock first, the one of words only where the group of
 * another piece changes, then the pieces.
 */
@ApplicationScoped
public class GroupTexts {
    private final OwnTexts texts;
    private final Evidences pieces;
    private final AttestationLedger ledger;
    private final TellEvidence tell;
    private final Clock clock;

    GroupTexts(OwnTexts texts, Evidences pieces, AttestationLedger ledger, TellEvidence tell, Clock clock) {
        this.texts = texts;
        this.pieces = pieces;
        this.ledger = ledger;
        this.tell = tell;
        this.clock = clock;
    }

    /** Until the transaction ends, nothing else of this owner is compared. */
    public void hold(UUID owner) {
        texts.hold(owner);
    }

    /** Finds the group of a piece by what it is about to tell; other pieces that it joins or leaves are told anew. */
    public void place(Evidence piece, EvidenceContent about) {
        List<Integer> words = SignificantWords.of(about);
        TextLikeness former = piece.likeness();
        if (former.isKnown() && words.equals(former.textWords())) {
            return;
        }
        UUID owner = piece.employeeId();
        List<GroupedText> like = texts.holdAndFindLike(owner, piece.id(), words);
        List<GroupedText> around = around(owner, piece.id(), like, former.textGroup());
        if (around.isEmpty()) {
            piece.likenedTo(new TextLikeness(words, null));
            return;
        }
        around.add(new GroupedText(piece.id(), words, former.textGroup()));
        Map<UUID, UUID> groups = settled(around);
        UUID own = groups.remove(piece.id());
        settle(around, groups);
        piece.likenedTo(new TextLikeness(words, own));
    }

    /** Takes a piece out of its group before it is erased. */
    public void leave(Evidence piece) {
        texts.hold(piece.employeeId());
        UUID group = piece.likeness().textGroup();
        if (group != null) {
            List<GroupedText> around = around(piece.employeeId(), piece.id(), List.of(), group);
            settle(around, settled(around));
        }
    }

    private List<GroupedText> around(UUID owner, UUID piece, List<GroupedText> like, UUID former) {
        Set<UUID> groups = like.stream()
                .map(GroupedText::group)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        if (former != null) {
            groups.add(former);
        }
        Map<UUID, GroupedText> around = new TreeMap<>();
        like.forEach(one -> around.put(one.id(), one));
        texts.ofGroups(owner, piece, groups).forEach(one -> around.put(one.id(), one));
        return new ArrayList<>(around.values());
    }

    /** The group that each is to be of; null for alone. A group keeps its id in the part with the lowest piece. */
    private static Map<UUID, UUID> settled(List<GroupedText> around) {
        Map<UUID, GroupedText> byId = around.stream().collect(Collectors.toMap(GroupedText::id, Function.identity()));
        Map<UUID, List<Integer>> words = around.stream().collect(Collectors.toMap(GroupedText::id, GroupedText::words));
        Set<UUID> taken = new HashSet<>();
        Map<UUID, UUID> settled = new TreeMap<>();
        for (Set<UUID> group : LikeTexts.groups(words)) {
            UUID id = group.size() == 1
                    ? null
                    : group.stream()
                            .map(one -> byId.get(one).group())
                            .filter(known -> known != null && !taken.contains(known))
                            .min(UUID::compareTo)
                            .orElseGet(UUID::randomUUID);
            taken.add(id);
            group.forEach(one -> settled.put(one, id));
        }
        return settled;
    }

    private void settle(List<GroupedText> around, Map<UUID, UUID> groups) {
        List<UUID> changed = around.stream()
                .filter(one -> groups.containsKey(one.id()) && !Objects.equals(one.group(), groups.get(one.id())))
                .map(GroupedText::id)
                .toList();
        if (!changed.isEmpty()) {
            ledger.holdStill();
        }
        Instant now = clock.instant();
        for (UUID id : changed) {
            Evidence other = pieces.findById(id);
            pieces.hold(other);
            other.likenedTo(other.likeness().in(groups.get(id)));
            other.attested(now);
            tell.tell(other, Type.EVIDENCE_GROUPED);
        }
    }
}
