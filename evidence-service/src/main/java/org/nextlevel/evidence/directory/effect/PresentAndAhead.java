package org.nextlevel.evidence.directory.effect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nextlevel.evidence.directory.change.ToldChange;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.timeline.CareerChangeKind;

/**
 * What of an entry holds now, and what from a day to come. Whose first day is to come is in the directory, and not here yet: as if
 * they had left on it, and come back.
 *
 * @param ahead in the order of days
 * @param isCalledOff whether somebody who was to come does not
 */
public record PresentAndAhead(EntryStanding present, List<ToldChange> ahead, boolean isCalledOff) {
    public PresentAndAhead {
        ahead = List.copyOf(ahead);
    }

    /**
     * Parts what an entry says.
     *
     * @param known empty for who is new
     * @param saysAway whether it is said that the person does not work here, rather than kept
     * @param today the last day that has come
     */
    public static PresentAndAhead of(
            Optional<Employee> known, EntryStanding wanted, boolean saysAway, LocalDate today) {
        List<ToldChange> ahead = new ArrayList<>();
        LocalDate from = wanted.position().since();
        EntryStanding present = wanted;
        boolean isToCome = from.isAfter(today);
        boolean isNotYetHere = known.isEmpty() || isNotYetHere(known.get(), today);
        if (isToCome && isNotYetHere) {
            present = wanted.until(from);
            if (!saysAway) {
                ahead.add(change(CareerChangeKind.RETURN, from, wanted));
            }
        } else if (isToCome && !isKnown(known.get(), wanted)) {
            present = begins(EntryStanding.of(known.get()), wanted, ahead);
        }
        if (wanted.leftOn() != null
                && wanted.leftOn().isAfter(today)
                && wanted.leftOn().isAfter(from)) {
            ahead.add(change(CareerChangeKind.LEAVING, wanted.leftOn(), wanted));
            present = present.leftOn() != null && isToCome ? present : present.until(leftBefore(known));
        }
        return new PresentAndAhead(present, ahead, isToCome && isNotYetHere && saysAway);
    }

    private static LocalDate leftBefore(Optional<Employee> known) {
        return known.map(Employee::leftOn).orElse(null);
    }

    /** Until the day the person stands as now; another manager is one with the position. */
    private static EntryStanding begins(EntryStanding now, EntryStanding wanted, List<ToldChange> ahead) {
        LocalDate from = wanted.position().since();
        ahead.add(change(CareerChangeKind.POSITION, from, wanted));
        if (!wanted.hasManagerOf(now)) {
            ahead.add(change(CareerChangeKind.MANAGER, from, wanted));
        }
        if (!now.active() && wanted.active()) {
            ahead.add(change(CareerChangeKind.RETURN, from, wanted));
        }
        return now;
    }

    private static boolean isNotYetHere(Employee employee, LocalDate today) {
        return employee.position().since().equals(employee.leftOn())
                && employee.leftOn().isAfter(today);
    }

    private static boolean isKnown(Employee employee, EntryStanding wanted) {
        return employee.isActive()
                && employee.position().since().equals(wanted.position().since());
    }

    private static ToldChange change(CareerChangeKind kind, LocalDate day, EntryStanding wanted) {
        boolean isManager = kind == CareerChangeKind.MANAGER;
        return new ToldChange(
                kind,
                day,
                1,
                kind == CareerChangeKind.POSITION ? wanted.position() : null,
                isManager ? wanted.managerId() : null,
                isManager ? wanted.awaited() : null);
    }
}
