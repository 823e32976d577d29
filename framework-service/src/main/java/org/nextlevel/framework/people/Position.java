package org.nextlevel.framework.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.nextlevel.kit.tenant.Aggregate;

/** At which level of which framework somebody is. */
@Entity
@Immutable
class Position extends Aggregate {
    @Id
    private UUID employeeId;

    private String framework;

    private String level;

    private boolean active;

    protected Position() {}
}
