package org.nextlevel.evidence.directory.position;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.nextlevel.kit.tenant.Aggregate;

/** A position that somebody had before the present one, or was believed to have until that was corrected. */
@Entity
class PastPosition extends Aggregate {
    @Id
    private UUID id;

    private UUID employeeId;
    private UUID managerId;

    /** Null when it lasted until the next began. */
    private LocalDate until;

    /** Null for what is believed to this day. */
    private Instant correctedAt;

    @Embedded
    private Position position;

    protected PastPosition() {}

    PastPosition(UUID employeeId, Tenure held) {
        this.id = UUID.randomUUID();
        this.employeeId = employeeId;
        this.managerId = held.managerId();
        this.until = held.leftOn();
        this.position = held.position();
    }

    /** It was told wrongly, and stays as what was believed until now. */
    PastPosition corrected(LocalDate believedUntil, Instant now) {
        until = believedUntil;
        correctedAt = now;
        return this;
    }

    void endsOn(LocalDate day) {
        until = day;
    }

    UUID employeeId() {
        return employeeId;
    }

    Tenure held() {
        return new Tenure(position, managerId, until);
    }

    Instant correctedAt() {
        return correctedAt;
    }
}
