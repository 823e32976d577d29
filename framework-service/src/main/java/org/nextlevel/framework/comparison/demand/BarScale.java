package org.nextlevel.framework.comparison.demand;

import java.util.List;
import java.util.Map;

/**
 * Words of one kind, from less to more: modal verbs, how often, how many, how far it reaches.
 *
 * @param absent the rank of a demand that says none of them; null when such a demand cannot be compared
 * @param unclear ranks that cannot be compared with a demand that says none of them
 * @param alike whether words of one rank mean the same; false where they only weigh the same
 * @param ranks the words of each rank
 */
public record BarScale(
        String name, Double absent, List<Double> unclear, Boolean alike, Map<Double, List<String>> ranks) {
    public static final String QUANTITY = "quantity";
    public static final String FREQUENCY = "frequency";
    public static final String DIFFICULTY = "difficulty";
    public static final String ROLE = "role";
    public static final String BOUND = "bound";
    public static final String CONDITION = "condition";

    public BarScale {
        unclear = unclear == null ? List.of() : List.copyOf(unclear);
        alike = alike == null || alike;
    }
}
