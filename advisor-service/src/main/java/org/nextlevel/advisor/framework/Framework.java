package org.nextlevel.advisor.framework;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.nextlevel.kit.tenant.Aggregate;
import org.nextlevel.policy.ReadinessPolicy;

/** The latest known version of a framework. */
@Entity
@Immutable
public class Framework extends Aggregate {
    @Id
    private String key;

    @JdbcTypeCode(SqlTypes.JSON)
    private FrameworkContent content;

    protected Framework() {}

    /** Its key, unique in the company. */
    public String key() {
        return key;
    }

    /** The published version, from 1. */
    public long number() {
        return version();
    }

    /** Its levels and what they require. */
    public Ladder ladder() {
        return new Ladder(content);
    }

    /** How evidence adds up to a verdict. */
    public ReadinessPolicy policy() {
        return content.readiness();
    }
}
