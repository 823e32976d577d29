package org.nextlevel.engine.timing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.nextlevel.engine.timing.factor.TimingFactor;
import org.nextlevel.engine.timing.factor.TimingFactorDirection;
import org.nextlevel.engine.timing.factor.TimingFactorKind;

/** What factors weigh together. What several say of one kind counts once, by the surest, of those the first. */
record TimingBalance(Map<TimingFactorKind, TimingFactor> counting) {
    static TimingBalance of(List<TimingFactor> inForce) {
        Map<TimingFactorKind, TimingFactor> counting = new EnumMap<>(TimingFactorKind.class);
        BinaryOperator<TimingFactor> surer =
                (first, second) -> second.confidence().compareTo(first.confidence()) < 0 ? second : first;
        inForce.forEach(one -> counting.merge(one.kind(), one, surer));
        return new TimingBalance(counting);
    }

    /** The good less the bad. */
    int sum() {
        return counting.values().stream()
                .mapToInt(one -> one.kind().direction() == TimingFactorDirection.GOOD ? one.counts() : -one.counts())
                .sum();
    }

    int counts(TimingFactor factor) {
        return factor.equals(counting.get(factor.kind())) ? factor.counts() : 0;
    }
}
