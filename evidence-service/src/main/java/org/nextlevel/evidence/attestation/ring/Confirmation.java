package org.nextlevel.evidence.attestation.ring;

import java.time.Instant;
import java.util.UUID;

/** That one person alone spoke of a piece of another's. */
public record Confirmation(UUID id, UUID attester, UUID owner, Instant at) {}
