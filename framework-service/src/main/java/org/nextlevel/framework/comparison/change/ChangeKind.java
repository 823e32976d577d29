package org.nextlevel.framework.comparison.change;

/** What happened to an item or to one of its fields (M9.4). */
public enum ChangeKind {
    /** Only the later version has it. */
    ADDED(Bar.SAME),
    /** Only the earlier version has it. */
    REMOVED(Bar.SAME),
    /** It asks for more. */
    BAR_RAISED(Bar.RAISED),
    /** It asks for less. */
    BAR_LOWERED(Bar.LOWERED),
    /** A demand now has other words or other numbers: raised as far as anyone can tell; the editor decides. */
    REPLACED(Bar.OPEN),
    /** It has another place and asks the same. */
    MOVED(Bar.SAME),
    /** Other words for the same, or an explanation that asks nothing. */
    CLARIFIED(Bar.SAME),
    /** Spelling, case, spacing or punctuation. */
    TYPO(Bar.SAME),
    /** Another key or name. */
    RENAMED(Bar.SAME);

    private final Bar bar;

    ChangeKind(Bar bar) {
        this.bar = bar;
    }

    /** What such a change usually does; an added or removed expectation may do more. */
    public Bar bar() {
        return bar;
    }
}
