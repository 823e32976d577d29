package org.nextlevel.evidence.evidence.guidance;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.evidence.evidence.content.EvidenceKind;

/**
 * A kind of work that a text seems to tell of.
 *
 * @param start place in the text where the word that says so begins, in UTF-16 units from 0
 * @param end place behind its end
 */
public record SuggestedKind(
        EvidenceKind kind,
        @Schema(examples = "0") int start,
        @Schema(examples = "8") int end) {}
