package org.nextlevel.engine.timing;

import java.time.LocalDate;
import java.util.List;
import org.nextlevel.engine.timing.factor.TimingFactor;

/**
 * Whether a day is a good one to ask, and why.
 *
 * @param day the day it holds for
 * @param sum the weights of the good factors in force less those of the bad ones, each kind once
 * @param inForce what is in force that day, earliest first, what counts nothing included
 * @param upcoming what is known to begin later, earliest first
 * @param conflict what is in force and contradicts each other, of what is stated and won; empty when all point one way.
 *     Tenure contradicts nobody: it is a fact about the person, not an opinion about the time
 * @param earliestBetterDate the first later day with a better verdict; null when none is known
 * @param then the verdict of that day; null when there is none
 */
public record TimingVerdict(
        LocalDate day,
        WhenToAsk verdict,
        int sum,
        List<TimingFactor> inForce,
        List<TimingFactor> upcoming,
        List<TimingFactor> conflict,
        LocalDate earliestBetterDate,
        WhenToAsk then) {
    /** What one of the factors in force adds to the sum, sign aside; 0 for hearsay, and where another says the same. */
    public int counts(TimingFactor factor) {
        return TimingBalance.of(inForce).counts(factor);
    }

    /** What in force one waits for, earliest first; empty unless the verdict is to wait. */
    public List<TimingFactor> blocking() {
        return inForce.stream().filter(TimingFactor::blocks).toList();
    }

    /** What in force keeps one from asking without being a reason to wait by itself, earliest first. */
    public List<TimingFactor> holdingBack() {
        return inForce.stream().filter(TimingFactor::holdsBack).toList();
    }
}
