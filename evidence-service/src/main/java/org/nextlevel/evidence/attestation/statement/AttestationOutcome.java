package org.nextlevel.evidence.attestation.statement;

/** What somebody who was there says of a piece of evidence. */
public enum AttestationOutcome {
    /** It was so. */
    CONFIRMED,
    /** It was so in part. */
    PARTLY,
    /** It was not so. */
    DISAGREED
}
