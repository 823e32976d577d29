package org.nextlevel.framework.comparison.wording;

import java.util.List;
import java.util.Set;
import org.nextlevel.framework.comparison.demand.Demand;
import org.nextlevel.framework.comparison.demand.WordStem;

/** Whether what a number or a word such as "several" is said of is one or many in the other demand. */
enum CountedThing {
    ONE_ELSEWHERE,
    MANY_ELSEWHERE,
    SAME_ELSEWHERE,
    UNKNOWN;

    private static final int NEAR = 4;
    private static final Set<String> ONE = Set.of("a", "an", "one", "ein", "eine", "einen", "einem", "einer", "eines");

    /** @param place of the number in the demand {@code here} */
    static CountedThing of(int place, Demand here, Demand there) {
        List<String> words = here.words();
        for (int i = place + 1; i < Math.min(words.size(), place + 1 + NEAR); i++) {
            String word = words.get(i);
            String stem = WordStem.of(word);
            for (int j = 0; j < there.words().size(); j++) {
                String other = there.words().get(j);
                if (word.length() > 2 && WordStem.of(other).equals(stem)) {
                    return compare(
                            word, other, j > 0 && ONE.contains(there.words().get(j - 1)));
                }
            }
        }
        return UNKNOWN;
    }

    private static CountedThing compare(String here, String there, boolean isOne) {
        if (isOne || here.length() > there.length()) {
            return ONE_ELSEWHERE;
        }
        return here.equals(there) ? SAME_ELSEWHERE : MANY_ELSEWHERE;
    }
}
