package org.nextlevel.evidence.directory.effect;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.named.AwaitedPerson;
import org.nextlevel.evidence.directory.position.Career;
import org.nextlevel.evidence.directory.position.Position;
import org.nextlevel.evidence.directory.position.Tenure;

/**
 * How somebody stands by an entry: as what, under whom, and until when.
 *
 * @param managerId null for nobody, and for who is not in the directory
 * @param awaited the manager who is not in the directory; null for nobody and for who is
 * @param active whether the person works here
 * @param leftOn the first day on which they do not; null for who stays
 */
public record EntryStanding(
        Position position,
        @Nullable UUID managerId,
        @Nullable AwaitedPerson awaited,
        boolean active,
        @Nullable LocalDate leftOn) {
    static EntryStanding of(Employee employee) {
        return new EntryStanding(
                employee.position(), employee.managerId(), employee.awaited(), employee.isActive(), employee.leftOn());
    }

    /** As a position under a manager. */
    public Tenure tenure() {
        return new Tenure(position, managerId, leftOn);
    }

    /** A career that goes on like this. */
    public Career over(Career career, LocalDate today) {
        if (leftOn != null) {
            return career.with(position, managerId, leftOn).left(leftOn);
        }
        return career.present().leftOn() == null
                ? career.with(position, managerId, today)
                : career.back(position, managerId, today);
    }

    boolean hasManagerOf(EntryStanding other) {
        return Objects.equals(managerId, other.managerId) && Objects.equals(awaited, other.awaited);
    }

    EntryStanding until(@Nullable LocalDate day) {
        return new EntryStanding(position, managerId, awaited, day == null, day);
    }
}
