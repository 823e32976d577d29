package org.nextlevel.advisor.influence;

/** Whether something speaks for asking now or against it. */
public enum Direction {
    GOOD,
    BAD
}
