package org.nextlevel.advisor.timing;

import java.time.LocalDate;
import java.util.List;

/**
 * Whether now is a good time to ask, and why.
 *
 * @param sum the weights of the good influences in force less those of the bad ones
 * @param inForce what counts today, earliest first
 * @param upcoming what is known to begin later, earliest first
 * @param conflict stated signals in force that contradict each other; empty when all point one way. Tenure contradicts
 *     nobody: it is a fact about the person, not an opinion about the time
 * @param earliestBetterDate the first day with a better verdict; null when none is known
 * @param then the verdict of that day; null when there is none
 */
public record TimingVerdict(
        Moment verdict,
        int sum,
        List<Influence> inForce,
        List<Influence> upcoming,
        List<Influence> conflict,
        LocalDate earliestBetterDate,
        Moment then) {}
