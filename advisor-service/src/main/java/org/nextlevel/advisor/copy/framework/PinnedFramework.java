package org.nextlevel.advisor.copy.framework;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.nextlevel.advisor.copy.framework.content.FrameworkContent;

/** A version of a framework that something stays with, whatever is published later. */
@Entity
@Immutable
@IdClass(PinnedFramework.PinnedFrameworkKey.class)
class PinnedFramework {
    @TenantId
    private String tenant;

    @Id
    private String key;

    @Id
    private long version;

    @JdbcTypeCode(SqlTypes.JSON)
    private FrameworkContent content;

    protected PinnedFramework() {}

    String tenant() {
        return tenant;
    }

    FrameworkContent content() {
        return content;
    }

    /** There is one row for each version. */
    record PinnedFrameworkKey(String key, long version) implements Serializable {}
}
