package org.nextlevel.evidence.attestation;

import java.util.EnumSet;
import java.util.Set;

/** From where somebody speaks of evidence: how the reporting line put them to its owner at that time. */
public enum AttesterStanding {
    /** They are the owner. */
    OWNER,
    /** They were a manager of the owner, direct or further up. */
    ABOVE,
    /** They reported to the owner, directly or further down. */
    BELOW,
    /** Neither: a colleague. */
    BESIDE;

    Set<AttestationMark> marks() {
        return switch (this) {
            case OWNER -> EnumSet.of(AttestationMark.SELF);
            case BELOW -> EnumSet.of(AttestationMark.BY_REPORT);
            case ABOVE, BESIDE -> EnumSet.noneOf(AttestationMark.class);
        };
    }
}
