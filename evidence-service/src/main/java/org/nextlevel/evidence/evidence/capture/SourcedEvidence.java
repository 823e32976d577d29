package org.nextlevel.evidence.evidence.capture;

import org.nextlevel.evidence.evidence.piece.EvidenceSource;

/**
 * A piece of evidence to be written down, and what it is taken from.
 *
 * @param pointer JSON pointer of the piece in the request, such as {@code #/pieces/3}
 */
public record SourcedEvidence(LogEvidenceRequest request, EvidenceSource source, String pointer) {}
