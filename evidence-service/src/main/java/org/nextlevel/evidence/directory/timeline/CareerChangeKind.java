package org.nextlevel.evidence.directory.timeline;

/** What becomes different about somebody's career on a day. */
public enum CareerChangeKind {
    /** Another position. */
    POSITION,
    /** Another manager, or none. */
    MANAGER,
    /** The first day on which the person does not work here any more. */
    LEAVING,
    /** The first day on which the person works here again, in the position and under the manager told last. */
    RETURN;

    /** Whether two of them on one day exclude each other. */
    boolean concernsTheSameAs(CareerChangeKind other) {
        return this == other || isOfEmployment() && other.isOfEmployment();
    }

    /** Whether it says if the person works here, rather than as what. */
    boolean isOfEmployment() {
        return this == LEAVING || this == RETURN;
    }
}
