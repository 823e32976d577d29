package org.nextlevel.framework.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.nextlevel.framework.document.FrameworkDocument;
import org.nextlevel.kit.tenant.Aggregate;

/** A framework as it was published. It never changes: PostgreSQL refuses it. */
@Entity
@Immutable
public class FrameworkVersion extends Aggregate {
    @Id
    private UUID id;

    private UUID frameworkId;

    private int number;

    @JdbcTypeCode(SqlTypes.JSON)
    private FrameworkDocument document;

    private String reason;

    private Instant publishedAt;

    /** A user name, until its person is erased. */
    private String publishedBy;

    /** Null for who is not in the directory, and in versions of before 0.3.0. Read by SQL alone. */
    @SuppressWarnings("UnusedVariable")
    private UUID publishedById;

    protected FrameworkVersion() {}

    FrameworkVersion(
            UUID frameworkId,
            int number,
            FrameworkDocument document,
            String reason,
            Instant publishedAt,
            String publishedBy,
            UUID publishedById) {
        this.id = UUID.randomUUID();
        this.frameworkId = frameworkId;
        this.number = number;
        this.document = document;
        this.reason = reason;
        this.publishedAt = publishedAt;
        this.publishedBy = publishedBy;
        this.publishedById = publishedById;
    }

    /** The id of the framework that it is a version of. */
    public UUID frameworkId() {
        return frameworkId;
    }

    /** The number, counted from 1 in its framework without gaps. */
    public int number() {
        return number;
    }

    /** The whole document as it was published. */
    public FrameworkDocument document() {
        return document;
    }

    String reason() {
        return reason;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    String publishedBy() {
        return publishedBy;
    }
}
