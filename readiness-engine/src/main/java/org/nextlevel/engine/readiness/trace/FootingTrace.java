package org.nextlevel.engine.readiness.trace;

import java.math.BigDecimal;

/** What a verdict stands on beside the score (M1.1, M1.4, M9.2). */
public sealed interface FootingTrace extends TraceFacts {

    /** How much is shown of what is new or raised at the level. */
    record OwnDemandsTrace(
            int demonstrated, int required, BigDecimal share, BigDecimal nearlyShare, BigDecimal readyShare)
            implements FootingTrace {}

    /** What there was no opportunity for, of the whole list: too much is too little to judge by, and none makes anybody ready. */
    record ExcusesTrace(int excused, int required, BigDecimal excusedShare, BigDecimal readyShare)
            implements FootingTrace {}

    /** Whether enough is confirmed by somebody above or somebody who worked with the person. */
    record ConfirmationTrace(BigDecimal confirmedWeight, BigDecimal neededWeight, BigDecimal confirmedShare)
            implements FootingTrace {}
}
