package org.nextlevel.engine.readiness.trace;

import java.math.BigDecimal;

/** Whether enough of what ready needs is confirmed by others. */
public record AttestedTrace(
        BigDecimal confirmedWeight, BigDecimal requiredWeight, BigDecimal readyShare, BigDecimal attestedShare)
        implements TraceFacts {}
