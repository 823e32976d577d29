package org.nextlevel.evidence.directory.showing;

/** How much of an employee somebody is shown. */
public enum Sight {
    /** What all colleagues know. */
    COLLEAGUE,
    /** Also user name, HR's id and days: the person and managers above. */
    CLOSE,
    /** All that the HR system said. */
    HR;

    boolean isClose() {
        return this != COLLEAGUE;
    }
}
