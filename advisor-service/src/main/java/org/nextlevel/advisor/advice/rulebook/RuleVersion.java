package org.nextlevel.advisor.advice.rulebook;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.nextlevel.engine.rule.Rule;
import org.nextlevel.kit.tenant.Aggregate;

/** What a company made of a rule, once and for good. */
@Entity
@Immutable
class RuleVersion extends Aggregate {
    @Id
    private UUID id;

    // Read by queries alone.
    @SuppressWarnings("UnusedVariable")
    private String key;

    private int number;
    private boolean removed;

    @JdbcTypeCode(SqlTypes.JSON)
    private Rule content;

    private Instant changedAt;

    protected RuleVersion() {}

    /** @param removed whether the company's copy, as last said, holds no more from now on */
    RuleVersion(Rule rule, boolean removed, Instant changedAt) {
        this.id = UUID.randomUUID();
        this.key = rule.key();
        this.number = rule.version();
        this.removed = removed;
        this.content = rule;
        this.changedAt = changedAt;
    }

    Rule rule() {
        return content;
    }

    int number() {
        return number;
    }

    boolean removed() {
        return removed;
    }

    Instant changedAt() {
        return changedAt;
    }
}
