package org.nextlevel.evidence.employee;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.nextlevel.kit.tenant.Aggregate;

/** A position that somebody had before the present one. */
@Entity
class PastPosition extends Aggregate {
    @Id
    private UUID id;

    private UUID employeeId;

    @Embedded
    private Position position;

    private LocalDate until;

    protected PastPosition() {}

    /** Until is the first day of the position that followed. */
    PastPosition(UUID employeeId, Position position, LocalDate until) {
        this.id = UUID.randomUUID();
        this.employeeId = employeeId;
        this.position = position;
        this.until = until;
    }

    PositionView view() {
        return PositionView.of(position, until);
    }

    /** Whose it was. */
    UUID employeeId() {
        return employeeId;
    }
}
