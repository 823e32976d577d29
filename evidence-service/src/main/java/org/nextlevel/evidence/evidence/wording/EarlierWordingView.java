package org.nextlevel.evidence.evidence.wording;

import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.evidence.attestation.Attestation;
import org.nextlevel.evidence.evidence.claim.Claim;
import org.nextlevel.evidence.evidence.content.EvidenceContentView;
import org.nextlevel.evidence.evidence.content.EvidenceNames;
import org.nextlevel.kit.reference.PersonReference;

/**
 * That somebody spoke of an earlier wording: what they read, beside what the evidence tells now.
 *
 * @param revision number of the one that they read
 * @param changed the parts that tell something else now
 * @param read what they read
 * @param covers the present claims that their word still stands for
 */
public record EarlierWordingView(
        PersonReference attester,
        @Schema(examples = "1") int revision,
        Set<WordingPart> changed,
        EvidenceContentView read,
        List<Claim> covers) {

    static EarlierWordingView of(Attestation word, Coverage coverage, EvidenceNames names) {
        return new EarlierWordingView(
                names.person(word.attesterId()),
                word.statement().revision(),
                coverage.changed(),
                EvidenceContentView.of(coverage.read(), names),
                coverage.claims());
    }
}
