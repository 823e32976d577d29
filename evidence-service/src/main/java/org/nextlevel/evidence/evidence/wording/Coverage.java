package org.nextlevel.evidence.evidence.wording;

import java.util.List;
import java.util.Set;
import org.nextlevel.evidence.attestation.statement.WordingStanding;
import org.nextlevel.evidence.evidence.claim.Claim;
import org.nextlevel.evidence.evidence.content.EvidenceContent;

/**
 * How far somebody's word still stands.
 *
 * @param read what the piece told when they spoke of it
 * @param changed in which parts it tells something else now; none while the whole word stands
 * @param claims those of the present that the word covers; none when they confirmed an earlier wording
 */
public record Coverage(EvidenceContent read, Set<WordingPart> changed, List<Claim> claims) {
    /** Whether the word stands for all that the piece tells and claims now. */
    public boolean isWhole() {
        return changed.isEmpty();
    }

    /** The same in a word. */
    public WordingStanding standing() {
        if (isWhole()) {
            return WordingStanding.PRESENT;
        }
        return changed.equals(Set.of(WordingPart.CLAIMS)) ? WordingStanding.OTHER_CLAIMS : WordingStanding.EARLIER;
    }
}
