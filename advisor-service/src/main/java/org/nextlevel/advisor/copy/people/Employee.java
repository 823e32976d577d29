package org.nextlevel.advisor.copy.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.nextlevel.kit.tenant.Aggregate;

/** A person and the position held: no name, since nothing here needs one. */
@Entity
@Immutable
public class Employee extends Aggregate {
    @Id
    private UUID id;

    // Both are read by queries alone.
    @SuppressWarnings("UnusedVariable")
    private String loginIssuer;

    @SuppressWarnings("UnusedVariable")
    private String loginSubject;

    private UUID managerId;

    private String framework;
    private String level;

    private String formerLevel;

    private LocalDate positionSince;

    private boolean active;
    private String department;

    protected Employee() {}

    /** The id, the same in all services. */
    public UUID id() {
        return id;
    }

    /** The direct manager; null at the top. */
    public UUID managerId() {
        return managerId;
    }

    /** Key of the framework that the position belongs to; empty, which no framework is called, while no level is known. */
    public String framework() {
        return framework;
    }

    /** Key of the present level; empty while none is known. */
    public String level() {
        return level;
    }

    /** Key of the level held before the present one; null while only one is known. */
    public String formerLevel() {
        return formerLevel;
    }

    /** Since when the present position is held; null when the directory does not say. */
    public LocalDate positionSince() {
        return positionSince;
    }

    /** Key of the department, see {@link org.nextlevel.kit.text.Slug}; null when the directory does not say. */
    public String department() {
        return department;
    }

    boolean active() {
        return active;
    }
}
