package org.nextlevel.advisor.signal.statement;

import java.util.List;
import org.nextlevel.engine.timing.factor.TimingFactorKind;

/** What can be stated about a time, or about room for a role; tenure cannot, since the directory knows it. */
public enum SignalKind {
    REVIEW_CYCLE,
    TEAM_GROWTH,
    STRONG_FINANCIALS,
    RECENT_WIN,
    HIRING_FREEZE,
    LAYOFFS,
    WEAK_FINANCIALS,
    MANAGER_OVERWHELMED,
    RECENT_MISTAKE,
    /** A position at a level is open: that says whether there is room for the role, and nothing of the time. */
    OPENING;

    /**
     * The kinds that this release knows. While a newer one is rolled out, it may have stored others: who reads asks for these
     * alone.
     */
    public static final List<SignalKind> KNOWN = List.of(values());

    /** The kind of the same name by which timing weighs it; an opening has none. */
    public TimingFactorKind factor() {
        return TimingFactorKind.valueOf(name());
    }

    /** Whether it is somebody's own doing, so that it is said of a person alone, and passes by itself. */
    public boolean isPersonal() {
        return this == RECENT_WIN || this == RECENT_MISTAKE;
    }
}
