package org.nextlevel.framework.comparison.demand;

import java.util.List;

/**
 * What a demand says of how much it asks.
 *
 * @param words all of them in order, as they stand
 * @param terms words of scales
 * @param rest what else it names, without words that carry nothing
 * @param ands how many times it adds something
 * @param ors how many times it gives a choice
 * @param noes how many times it negates something
 */
public record Demand(
        List<String> words,
        List<BarTerm> terms,
        List<AskedNumber> numbers,
        List<NamedThing> rest,
        int ands,
        int ors,
        int noes) {

    /**
     * A word that is of no scale.
     *
     * @param meaning the same for words of one meaning
     */
    public record NamedThing(String said, String meaning, int place) {}

    /** Whether it says when it holds. */
    public boolean hasCondition() {
        return terms.stream().anyMatch(term -> term.isOf(BarScale.CONDITION));
    }
}
