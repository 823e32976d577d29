package org.nextlevel.evidence.evidence.wording;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.nextlevel.evidence.attestation.Attestation;
import org.nextlevel.evidence.evidence.claim.Claim;
import org.nextlevel.evidence.evidence.content.EvidenceContent;
import org.nextlevel.evidence.evidence.revision.Revisions;
import org.nextlevel.evidence.evidence.wording.CoveredClaims.LevelOrder;
import org.nextlevel.evidence.suggestion.framework.KnownFramework;
import org.nextlevel.evidence.suggestion.framework.KnownFrameworks;

/** Says of words how far they still stand, from what their authors read and what is told now. */
@ApplicationScoped
public class WordCoverage {
    private final Revisions revisions;
    private final KnownFrameworks frameworks;

    WordCoverage(Revisions revisions, KnownFrameworks frameworks) {
        this.revisions = revisions;
        this.frameworks = frameworks;
    }

    /**
     * By the id of the attestation. Two queries however many pieces there are, none when all words are of the present
     * revisions.
     *
     * @param said by the id of the piece; none without an entry
     */
    public Map<UUID, Coverage> of(Collection<? extends Worded> pieces, Map<UUID, List<Attestation>> said) {
        List<? extends Worded> revised = pieces.stream()
                .filter(piece -> said(said, piece).anyMatch(one -> isOfFormer(one, piece)))
                .toList();
        Map<UUID, Map<Integer, EvidenceContent>> former =
                revisions.contents(revised.stream().map(Worded::id).toList());
        LevelOrder order = revised.isEmpty() ? (_, _, _) -> false : order(revised);
        Map<UUID, Coverage> all = new HashMap<>();
        pieces.forEach(piece -> said(said, piece)
                .forEach(one -> all.put(
                        one.id(),
                        isOfFormer(one, piece)
                                ? between(read(former, piece, one), piece.content(), order)
                                : new Coverage(
                                        piece.content(),
                                        Set.of(),
                                        piece.content().claims()))));
        return all;
    }

    /** How far a word stands that was said of one wording where another is told now. */
    static Coverage between(EvidenceContent read, EvidenceContent now, LevelOrder order) {
        Set<WordingPart> changed = MaterialChange.between(read, now);
        boolean hasOtherWords = !changed.isEmpty();
        List<Claim> covered = CoveredClaims.of(read.claims(), now.claims(), order);
        if (covered.size() < now.claims().size()) {
            changed = EnumSet.copyOf(Stream.concat(changed.stream(), Stream.of(WordingPart.CLAIMS))
                    .toList());
        }
        return new Coverage(read, changed, hasOtherWords ? List.of() : covered);
    }

    private static EvidenceContent read(
            Map<UUID, Map<Integer, EvidenceContent>> former, Worded piece, Attestation word) {
        // What cannot be found any more was not what is told now.
        return former.getOrDefault(piece.id(), Map.of())
                .getOrDefault(word.statement().revision(), piece.content().erased());
    }

    private LevelOrder order(List<? extends Worded> pieces) {
        Set<String> keys = new HashSet<>();
        pieces.forEach(piece -> piece.content().claims().forEach(claim -> keys.add(claim.framework())));
        Map<String, KnownFramework> known = frameworks.byKey(keys);
        return (framework, level, other) ->
                known.containsKey(framework) && known.get(framework).isAtOrBelow(level, other);
    }

    private static Stream<Attestation> said(Map<UUID, List<Attestation>> said, Worded piece) {
        return said.getOrDefault(piece.id(), List.of()).stream();
    }

    private static boolean isOfFormer(Attestation word, Worded piece) {
        return word.statement().revision() != piece.revision();
    }
}
