package org.nextlevel.framework.comparison.demand;

/**
 * A number in a demand.
 *
 * @param value of times in hours
 * @param isTime whether it is a length of time
 * @param isLimit whether the smaller number asks for more: "within 3 days"
 * @param said as it stands in the demand
 * @param place of its first word in the demand
 */
public record AskedNumber(double value, boolean isTime, boolean isLimit, String said, int place) {
    /** Whether it asks just what another one asks. */
    public boolean isSame(AskedNumber other) {
        return value == other.value && isTime == other.isTime && isLimit == other.isLimit;
    }
}
