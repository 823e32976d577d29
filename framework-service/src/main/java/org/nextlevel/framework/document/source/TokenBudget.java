package org.nextlevel.framework.document.source;

import org.nextlevel.kit.problem.Malformed;

/** How many names and values the texts of one request may have together; more would not fit beside the work of others. */
public final class TokenBudget {
    /** Five thousand expectations, the most there can be, with a hundred each. */
    private static final int MOST = 500_000;

    private int spent;

    void spendOne() {
        spent++;
        if (spent > MOST) {
            throw new Malformed("The document has more than %d names and values.", MOST);
        }
    }
}
