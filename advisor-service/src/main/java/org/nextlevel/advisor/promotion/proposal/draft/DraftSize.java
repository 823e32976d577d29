package org.nextlevel.advisor.promotion.proposal.draft;

import java.util.List;

/**
 * How much a draft may say at most.
 *
 * @param claims of both parts together
 * @param letters of a claim before its numbers
 * @param responsibilities of the plan
 * @param planned letters of each of them, and of each goal and result
 */
record DraftSize(int claims, int letters, int responsibilities, int planned) {
    /** What is tried one after the other until two pages hold it: first the words get fewer, then the weakest pieces go. */
    static final List<DraftSize> ALL = List.of(
            new DraftSize(11, 280, 5, 300),
            new DraftSize(11, 220, 5, 240),
            new DraftSize(10, 200, 5, 220),
            new DraftSize(9, 200, 4, 200),
            new DraftSize(8, 180, 4, 200),
            new DraftSize(7, 180, 4, 180),
            new DraftSize(6, 160, 3, 180),
            new DraftSize(5, 160, 3, 180),
            new DraftSize(4, 140, 3, 160),
            new DraftSize(3, 140, 2, 160),
            new DraftSize(2, 120, 1, 140),
            new DraftSize(1, 100, 1, 120));
}
