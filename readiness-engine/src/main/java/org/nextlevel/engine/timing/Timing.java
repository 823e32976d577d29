package org.nextlevel.engine.timing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nextlevel.engine.timing.factor.TimeInPosition;
import org.nextlevel.engine.timing.factor.TimingFactor;

/** When to ask. The rule is in the package's description. */
public final class Timing {
    /** Rises when the rule changes. */
    public static final int VERSION = 3;

    /** From this sum of weights one asks. */
    public static final int ASK_FROM = 2;

    private final List<TimingFactor> factors;

    private Timing(List<TimingFactor> factors) {
        this.factors = factors;
    }

    /**
     * Assesses a day, and looks ahead to the first better one. The order of the factors does not matter.
     *
     * @param positionSince null when the directory does not say
     * @param known what is stated and concerns the person, whatever its window, and what follows from evidence
     */
    public static TimingVerdict assess(LocalDate positionSince, List<TimingFactor> known, LocalDate day) {
        return new Timing(Stream.concat(TimeInPosition.of(positionSince).stream(), known.stream())
                        .sorted(TimingFactor.EARLIEST_FIRST)
                        .toList())
                .on(day);
    }

    private TimingVerdict on(LocalDate day) {
        WhenToAsk verdict = verdict(day);
        Optional<LocalDate> better = boundaries(day)
                .filter(later -> verdict(later).compareTo(verdict) > 0)
                .findFirst();
        return new TimingVerdict(
                day,
                verdict,
                TimingBalance.of(inForce(day)).sum(),
                inForce(day),
                factors.stream().filter(one -> one.from().isAfter(day)).toList(),
                conflict(day),
                better.orElse(null),
                better.map(this::verdict).orElse(null));
    }

    private WhenToAsk verdict(LocalDate day) {
        List<TimingFactor> inForce = inForce(day);
        if (inForce.stream().anyMatch(TimingFactor::blocks)) {
            return WhenToAsk.WAIT;
        }
        if (inForce.stream().anyMatch(TimingFactor::holdsBack)) {
            return WhenToAsk.PREPARE;
        }
        return TimingBalance.of(inForce).sum() >= ASK_FROM ? WhenToAsk.ASK_NOW : WhenToAsk.PREPARE;
    }

    private List<TimingFactor> inForce(LocalDate day) {
        return factors.stream().filter(one -> one.isInForce(day)).toList();
    }

    private List<TimingFactor> conflict(LocalDate day) {
        List<TimingFactor> said =
                inForce(day).stream().filter(TimingFactor::mayConflict).toList();
        long directions =
                said.stream().map(one -> one.kind().direction()).distinct().count();
        return directions > 1 ? said : List.of();
    }

    /** The days after this one on which anything begins or has ended, in order. */
    private Stream<LocalDate> boundaries(LocalDate day) {
        return factors.stream()
                .flatMap(one -> one.to() == null
                        ? Stream.of(one.from())
                        : Stream.of(one.from(), one.to().plusDays(1)))
                .filter(boundary -> boundary.isAfter(day))
                .distinct()
                .sorted();
    }
}
