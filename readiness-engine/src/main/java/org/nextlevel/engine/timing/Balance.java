package org.nextlevel.engine.timing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.nextlevel.engine.timing.factor.Direction;
import org.nextlevel.engine.timing.factor.Influence;
import org.nextlevel.engine.timing.factor.InfluenceKind;

/** What influences weigh together. What several say of one kind counts once, by the surest, of those the first. */
record Balance(Map<InfluenceKind, Influence> counting) {
    static Balance of(List<Influence> inForce) {
        Map<InfluenceKind, Influence> counting = new EnumMap<>(InfluenceKind.class);
        BinaryOperator<Influence> surer =
                (first, second) -> second.confidence().compareTo(first.confidence()) < 0 ? second : first;
        inForce.forEach(one -> counting.merge(one.kind(), one, surer));
        return new Balance(counting);
    }

    /** The good less the bad. */
    int sum() {
        return counting.values().stream()
                .mapToInt(one -> one.kind().direction() == Direction.GOOD ? one.counts() : -one.counts())
                .sum();
    }

    int counts(Influence influence) {
        return influence.equals(counting.get(influence.kind())) ? influence.counts() : 0;
    }
}
