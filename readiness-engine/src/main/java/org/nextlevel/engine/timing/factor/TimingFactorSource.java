package org.nextlevel.engine.timing.factor;

/** Where a factor comes from (M5.4). */
public enum TimingFactorSource {
    /** The time in the position, as the directory tells it. */
    DIRECTORY,
    /** The person's evidence. */
    EVIDENCE,
    HR,
    /** The HR system or another service account. */
    INTEGRATION,
    MANAGER,
    /** A private note of the person, which counts for that person alone. */
    EMPLOYEE
}
