package org.nextlevel.advisor.readiness.reassessment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.nextlevel.advisor.copy.framework.Framework;
import org.nextlevel.kit.tenant.Aggregate;

/** The assessment of everybody whom a published version affects. */
@Entity
class AssessmentRun extends Aggregate {
    private static final UUID FIRST = new UUID(0, 0);

    @Id
    private UUID id;

    private String framework;

    private long frameworkVersion;

    private List<String> levels;
    private int total;
    private int assessed;
    private int changed;
    private UUID after;

    private Instant startedAt;

    private Instant endedAt;

    protected AssessmentRun() {}

    AssessmentRun(Framework framework, Set<String> levels, int total, Instant now) {
        this.id = UUID.randomUUID();
        this.framework = framework.key();
        this.frameworkVersion = framework.number();
        this.levels = List.copyOf(levels);
        this.total = total;
        this.after = FIRST;
        this.startedAt = now;
    }

    UUID id() {
        return id;
    }

    String framework() {
        return framework;
    }

    long frameworkVersion() {
        return frameworkVersion;
    }

    List<String> levels() {
        return levels;
    }

    UUID after() {
        return after;
    }

    Instant startedAt() {
        return startedAt;
    }

    /** A batch of people, in the order of their ids, is assessed. */
    void advance(List<UUID> people, int verdictsChanged) {
        assessed += people.size();
        changed += verdictsChanged;
        after = people.getLast();
    }

    void end(Instant now) {
        endedAt = now;
    }

    int total() {
        return total;
    }

    int assessed() {
        return assessed;
    }

    int changed() {
        return changed;
    }

    /** Null while it goes on. */
    Instant endedAt() {
        return endedAt;
    }
}
