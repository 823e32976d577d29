package org.nextlevel.evidence.employee;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.nextlevel.kit.tenant.Aggregate;

/** A position that somebody had before the present one; it lasted until the next began. */
@Entity
class PastPosition extends Aggregate {
    @Id
    private UUID id;

    private UUID employeeId;

    @Embedded
    private Position position;

    protected PastPosition() {}

    PastPosition(UUID employeeId, Position position) {
        this.id = UUID.randomUUID();
        this.employeeId = employeeId;
        this.position = position;
    }

    UUID employeeId() {
        return employeeId;
    }

    Position position() {
        return position;
    }
}
