package org.nextlevel.framework.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.nextlevel.framework.document.FrameworkDocument;
import org.nextlevel.kit.tenant.Aggregate;

/** The next version of a framework while it is being written. */
@Entity
class Draft extends Aggregate {
    @Id
    private UUID frameworkId;

    @JdbcTypeCode(SqlTypes.JSON)
    private FrameworkDocument document;

    protected Draft() {}

    Draft(UUID frameworkId, FrameworkDocument document) {
        this.frameworkId = frameworkId;
        this.document = document;
    }

    void replace(FrameworkDocument newDocument) {
        document = newDocument;
    }

    FrameworkDocument document() {
        return document;
    }
}
