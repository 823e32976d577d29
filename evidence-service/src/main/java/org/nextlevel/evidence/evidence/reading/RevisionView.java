package org.nextlevel.evidence.evidence.reading;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.evidence.evidence.content.EvidenceContentView;
import org.nextlevel.evidence.evidence.content.EvidenceNames;
import org.nextlevel.evidence.evidence.revision.Revision;

/**
 * What a piece of evidence told at a time.
 *
 * @param number from 1
 * @param writtenAt when it began to tell that
 */
public record RevisionView(
        @Schema(examples = "1") int number, @JsonUnwrapped EvidenceContentView content, Instant writtenAt) {
    static RevisionView of(Revision revision, EvidenceNames names) {
        return new RevisionView(revision.number(), EvidenceContentView.of(revision.content(), names), revision.writtenAt());
    }
}
