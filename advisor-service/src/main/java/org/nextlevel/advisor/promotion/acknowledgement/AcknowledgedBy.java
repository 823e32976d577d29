package org.nextlevel.advisor.promotion.acknowledgement;

/** By what an approved promotion was acknowledged or refused. */
public enum AcknowledgedBy {
    /** A service account with the scope said so. */
    HR_SYSTEM,
    /** Somebody of HR said so. */
    HR,
    /** The directory says the new level: the position came, and nobody had to say anything. */
    POSITION
}
