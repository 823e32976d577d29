package org.nextlevel.advisor.timing;

/** Whether something speaks for asking now or against it. */
public enum Direction {
    GOOD,
    BAD
}
