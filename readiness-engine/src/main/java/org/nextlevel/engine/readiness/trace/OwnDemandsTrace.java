package org.nextlevel.engine.readiness.trace;

import java.math.BigDecimal;

/** How much is shown of what is new or raised at the level (M1.1). */
public record OwnDemandsTrace(
        int demonstrated, int required, BigDecimal share, BigDecimal nearlyShare, BigDecimal readyShare)
        implements TraceFacts {}
