package org.nextlevel.evidence.directory.position;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * All that somebody has been in the company, as believed now. Each position lasted until the next began, or until the
 * person left. Every verb answers another career and leaves this one as it is.
 *
 * @param held by their first days, the present one last; never empty
 */
public record Career(List<Tenure> held) {
    public Career {
        held = List.copyOf(held);
    }

    /** The present position, or the last of who has left. */
    public Tenure present() {
        return held.getLast();
    }

    /** All but the present one. */
    public List<Tenure> past() {
        return held.subList(0, held.size() - 1);
    }

    /** What the person is, since when: a change of manager alone does not begin it anew. */
    public Position position() {
        return held.get(firstOfPresent()).position();
    }

    /** When what was held ended; null for the present position of who works here. */
    public LocalDate untilOf(Tenure one) {
        int next = held.indexOf(one) + 1;
        return one.leftOn() != null || next == held.size()
                ? one.leftOn()
                : held.get(next).since();
    }

    /** The career as it was on a day, as believed now; empty when it began later. */
    public Optional<Career> asOf(LocalDate day) {
        List<Tenure> rows =
                held.stream().filter(one -> !one.since().isAfter(day)).collect(Collectors.toCollection(ArrayList::new));
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Tenure last = rows.removeLast();
        rows.add(last.leftOn() != null && last.leftOn().isAfter(day) ? last.leaving(null) : last);
        return Optional.of(new Career(rows));
    }

    /**
     * What is told of the present. A position that begins later is a new one, unless it is the same again: then its start
     * was told wrongly. What had begun that day or later is replaced. Another manager is one from today on.
     */
    public Career with(Position told, UUID manager, LocalDate today) {
        Position now = position();
        if (!told.isLike(now) && !told.since().equals(now.since())) {
            return beginning(told, manager);
        }
        List<Tenure> rows = new ArrayList<>(before(firstOfPresent(), told.since()));
        List<Tenure> mine = held.subList(firstOfPresent(), held.size());
        for (int i = 0; i < mine.size(); i++) {
            boolean over = i + 1 < mine.size() && !mine.get(i + 1).since().isAfter(told.since());
            if (!over) {
                boolean begins = i == 0 || mine.get(i).since().isBefore(told.since());
                Tenure row = mine.get(i).as(told);
                rows.add(begins ? row.startingOn(told.since()) : row);
            }
        }
        return new Career(rows).under(manager, today);
    }

    /** The person left, and has not been here from that day on. The day is not before the position began. */
    public Career left(LocalDate day) {
        if (!present().since().isAfter(day)) {
            return ending(present().leaving(day));
        }
        List<Tenure> rows = new ArrayList<>(before(held.size() - 1, day));
        rows.add(present().startingOn(day).leaving(day));
        return new Career(rows);
    }

    /** The person works here again: after a gap when the position begins after leaving; otherwise nobody ever left. */
    public Career back(Position told, UUID manager, LocalDate today) {
        if (told.since().isBefore(present().leftOn())) {
            return ending(present().leaving(null)).with(told, manager, today);
        }
        List<Tenure> rows = new ArrayList<>(held);
        rows.add(new Tenure(told, manager, null));
        return new Career(rows);
    }

    /**
     * A past position was this, under this manager; one that nobody knew is added.
     *
     * @param day its first day as believed so far
     * @return empty when it would begin before the one before it, or not before the one after it
     */
    public Optional<Career> correcting(LocalDate day, Position truth, UUID manager) {
        int at = 0;
        while (at < held.size() && held.get(at).since().isBefore(day)) {
            at++;
        }
        boolean known = at < held.size() && held.get(at).since().equals(day);
        List<Tenure> rows = new ArrayList<>(held);
        LocalDate left = known ? rows.remove(at).leftOn() : null;
        Tenure before = at == 0 ? null : rows.get(at - 1);
        if (before != null && before.leftOn() != null && truth.since().isBefore(before.leftOn())) {
            if (known) {
                return Optional.empty();
            }
            left = before.leftOn();
            rows.set(at - 1, before.leaving(null));
        }
        rows.add(at, new Tenure(truth, manager, left));
        return fits(rows, at) ? Optional.of(new Career(rows)) : Optional.empty();
    }

    private static boolean fits(List<Tenure> rows, int at) {
        LocalDate since = rows.get(at).since();
        LocalDate left = rows.get(at).leftOn();
        return (at == 0 || rows.get(at - 1).since().isBefore(since))
                && at + 1 < rows.size()
                && since.isBefore(rows.get(at + 1).since())
                && (left == null || since.isBefore(left));
    }

    private Career beginning(Position told, UUID manager) {
        List<Tenure> rows = new ArrayList<>(before(held.size(), told.since()));
        rows.add(new Tenure(told, manager, present().leftOn()));
        return new Career(rows);
    }

    /** The first rows as far as they began before a day; who was back by then had not left for longer. */
    private List<Tenure> before(int end, LocalDate day) {
        return held.subList(0, end).stream()
                .filter(row -> row.since().isBefore(day))
                .map(row -> row.leftOn() != null && row.leftOn().isAfter(day) ? row.leaving(null) : row)
                .toList();
    }

    private Career under(UUID manager, LocalDate today) {
        if (Objects.equals(present().managerId(), manager)) {
            return this;
        }
        if (present().leftOn() != null || !today.isAfter(present().since())) {
            return ending(present().under(manager));
        }
        List<Tenure> rows = new ArrayList<>(held);
        rows.add(present().startingOn(today).under(manager));
        return new Career(rows);
    }

    private Career ending(Tenure last) {
        List<Tenure> rows = new ArrayList<>(past());
        rows.add(last);
        return new Career(rows);
    }

    private int firstOfPresent() {
        int first = held.size() - 1;
        while (first > 0
                && held.get(first - 1).leftOn() == null
                && held.get(first - 1).position().isLike(present().position())) {
            first--;
        }
        return first;
    }
}
