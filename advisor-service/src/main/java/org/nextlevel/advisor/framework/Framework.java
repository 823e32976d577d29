package org.nextlevel.advisor.framework;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Optional;
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

    /** The name of one of its competencies; empty when there is none with this key. */
    public Optional<String> nameOf(String competency) {
        return content.competencies().stream()
                .filter(one -> one.key().equals(competency))
                .map(Competency::name)
                .findFirst();
    }

    /** How evidence adds up to a verdict. */
    public ReadinessPolicy policy() {
        return content.readiness();
    }
}
