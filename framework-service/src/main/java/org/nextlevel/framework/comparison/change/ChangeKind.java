package org.nextlevel.framework.comparison.change;

/** What happened to an item or to one of its fields (M9.4). */
public enum ChangeKind {
    /** Only the later version has it. */
    ADDED(BarChange.SAME),
    /** Only the earlier version has it. */
    REMOVED(BarChange.SAME),
    /** It asks for more. */
    BAR_RAISED(BarChange.RAISED),
    /** It asks for less. */
    BAR_LOWERED(BarChange.LOWERED),
    /** A demand now has other words or other numbers: raised as far as anyone can tell; the editor decides. */
    REPLACED(BarChange.OPEN),
    /** It has another place and asks the same. */
    MOVED(BarChange.SAME),
    /** Other words for the same, or an explanation that asks nothing. */
    CLARIFIED(BarChange.SAME),
    /** Spelling, case, spacing or punctuation. */
    TYPO(BarChange.SAME),
    /** Another key or name. */
    RENAMED(BarChange.SAME);

    private final BarChange bar;

    ChangeKind(BarChange bar) {
        this.bar = bar;
    }

    /** What such a change usually does; an added or removed expectation may do more. */
    public BarChange bar() {
        return bar;
    }
}
