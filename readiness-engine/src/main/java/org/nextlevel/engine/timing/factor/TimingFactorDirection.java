package org.nextlevel.engine.timing.factor;

/** Whether something speaks for asking now or against it. */
public enum TimingFactorDirection {
    GOOD,
    BAD
}
