package org.nextlevel.engine.readiness.trace;

import java.math.BigDecimal;

/**
 * What there was no opportunity for, of the whole list: too much of it leaves too little to judge by, and none of it makes
 * anybody ready (M9.2).
 */
public record ExcusesTrace(int excused, int required, BigDecimal excusedShare, BigDecimal readyShare)
        implements TraceFacts {}
