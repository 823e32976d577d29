package org.nextlevel.engine.timing.factor;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * Something that makes a time better or worse for asking.
 *
 * @param confidence how sure it is; HIGH for what is derived
 * @param from its first day
 * @param to its last day; null when no end is known
 * @param signalId the signal that states it; null for what is derived from the directory or from evidence
 * @param wins the pieces of evidence that it follows from, oldest first; empty for what is stated, and for tenure
 */
public record TimingFactor(
        TimingFactorKind kind,
        TimingFactorConfidence confidence,
        TimingFactorSource source,
        TimingFactorScope scope,
        LocalDate from,
        LocalDate to,
        UUID signalId,
        List<MajorWin> wins) {
    /** A total order of different factors. */
    public static final Comparator<TimingFactor> EARLIEST_FIRST = Comparator.comparing(TimingFactor::from)
            .thenComparing(TimingFactor::kind)
            .thenComparing(TimingFactor::signalId, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** Whether it is a private note of the person, for that person's own answer alone. */
    public boolean isPrivate() {
        return source == TimingFactorSource.EMPLOYEE;
    }

    /** Whether one waits while it is in force. */
    public boolean blocks() {
        return kind.blocking() && confidence == TimingFactorConfidence.HIGH;
    }

    /** Whether one prepares and does not ask while it is in force, whatever else is good. */
    public boolean holdsBack() {
        return kind.direction() == TimingFactorDirection.BAD && !blocks() && counts() > 0;
    }

    /** How much it counts when nothing else of its kind does; 0 for hearsay. */
    public int counts() {
        return confidence == TimingFactorConfidence.LOW ? 0 : kind.weight();
    }

    /** Tenure contradicts nobody: it is the calendar's, while the rest is said or done by people. */
    public boolean mayConflict() {
        return counts() > 0 && source != TimingFactorSource.DIRECTORY;
    }

    /** Whether it holds on a day. */
    public boolean isInForce(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
