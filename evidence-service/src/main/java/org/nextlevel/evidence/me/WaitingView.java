package org.nextlevel.evidence.me;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How much waits for somebody, for the badges of a screen.
 *
 * @param attestationRequests that wait for the person's answer
 * @param nudges whose reason has not passed
 * @param privateEvidence pieces that nobody else sees
 */
public record WaitingView(
        @Schema(examples = "2") long attestationRequests,
        @Schema(examples = "1") long nudges,
        @Schema(examples = "5") long privateEvidence) {}
