package org.nextlevel.advisor.copy.framework;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.nextlevel.advisor.copy.framework.content.FrameworkContent;
import org.nextlevel.kit.tenant.Aggregate;

/** The latest known version of a framework, as it was published. */
@Entity
@Immutable
@Table(name = "framework")
class FrameworkCopy extends Aggregate {
    @Id
    private String key;

    @JdbcTypeCode(SqlTypes.JSON)
    @SuppressWarnings("UnusedVariable")
    private FrameworkContent content;

    /** When it was told last, by the database's clock. */
    @SuppressWarnings("UnusedVariable")
    private Instant toldAt;

    protected FrameworkCopy() {}
}
