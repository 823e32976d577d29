package org.nextlevel.framework.comparison.demand;

/**
 * A word of a scale in a demand.
 *
 * @param said as it stands in the demand
 * @param meaning the same for words of one meaning
 * @param place of its first word in the demand
 * @param isComparable whether it can be compared with a demand that says nothing of the kind
 */
public record BarTerm(BarScale scale, double rank, String said, String meaning, int place, boolean isComparable) {
    /** Whether it is of the scale of a name. */
    public boolean isOf(String name) {
        return scale.name().equals(name);
    }

    /** Whether it says just what another one says. */
    public boolean means(BarTerm other) {
        return scale == other.scale && rank == other.rank && (scale.alike() || meaning.equals(other.meaning));
    }
}
