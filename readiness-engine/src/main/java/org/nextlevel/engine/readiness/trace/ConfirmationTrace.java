package org.nextlevel.engine.readiness.trace;

import java.math.BigDecimal;

/** Whether enough is confirmed by somebody above or somebody who worked with the person (M1.4). */
public record ConfirmationTrace(BigDecimal confirmedWeight, BigDecimal neededWeight, BigDecimal confirmedShare)
        implements TraceFacts {}
