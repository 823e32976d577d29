package org.nextlevel.advisor.timing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** When to ask. The rule is in the package's description. */
public final class Timing {
    /** Rises when the rule changes. */
    public static final int VERSION = 1;

    /** From this sum of weights one asks. */
    public static final int ASK_FROM = 2;

    private final List<Influence> influences;

    private Timing(List<Influence> influences) {
        this.influences = influences;
    }

    /**
     * Assesses the present day, and looks ahead to the first better one.
     *
     * @param positionSince null when the directory does not say
     * @param signals what is stated and concerns the person, whatever its window
     */
    public static TimingVerdict assess(LocalDate positionSince, List<Influence> signals, LocalDate today) {
        return new Timing(Stream.concat(Tenure.of(positionSince).stream(), signals.stream())
                        .sorted(Influence.EARLIEST_FIRST)
                        .toList())
                .on(today);
    }

    private TimingVerdict on(LocalDate today) {
        Moment verdict = verdict(today);
        Optional<LocalDate> better = boundaries(today)
                .filter(day -> verdict(day).compareTo(verdict) > 0)
                .findFirst();
        return new TimingVerdict(
                verdict,
                sum(today),
                inForce(today),
                influences.stream().filter(one -> one.from().isAfter(today)).toList(),
                conflict(today),
                better.orElse(null),
                better.map(this::verdict).orElse(null));
    }

    private Moment verdict(LocalDate day) {
        if (inForce(day).stream().anyMatch(Influence::blocking)) {
            return Moment.WAIT;
        }
        return sum(day) >= ASK_FROM ? Moment.ASK_NOW : Moment.PREPARE;
    }

    private List<Influence> inForce(LocalDate day) {
        return influences.stream().filter(one -> one.isInForce(day)).toList();
    }

    private int sum(LocalDate day) {
        return inForce(day).stream().mapToInt(Influence::signed).sum();
    }

    private List<Influence> conflict(LocalDate day) {
        List<Influence> stated =
                inForce(day).stream().filter(one -> one.signalId() != null).toList();
        return stated.stream().map(Influence::direction).distinct().count() > 1 ? stated : List.of();
    }

    /** The days after today on which anything begins or has ended, in order. */
    private Stream<LocalDate> boundaries(LocalDate today) {
        return influences.stream()
                .flatMap(one -> one.to() == null
                        ? Stream.of(one.from())
                        : Stream.of(one.from(), one.to().plusDays(1)))
                .filter(day -> day.isAfter(today))
                .distinct()
                .sorted();
    }
}
