package org.nextlevel.framework.draft;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.nextlevel.framework.document.FrameworkDocument;
import org.nextlevel.kit.tenant.Aggregate;

/** The next version of a framework while it is being written. */
@Entity
public class Draft extends Aggregate {
    @Id
    private UUID frameworkId;

    private UUID id;

    @JdbcTypeCode(SqlTypes.JSON)
    private FrameworkDocument document;

    protected Draft() {}

    Draft(UUID frameworkId, FrameworkDocument document) {
        this.frameworkId = frameworkId;
        this.id = UUID.randomUUID();
        this.document = document;
    }

    void replace(FrameworkDocument newDocument) {
        document = newDocument;
    }

    /** ETag of this state of this draft; a draft begun after a publication shares none with the one before. */
    public String tag() {
        return "\"%s-%d\"".formatted(id, version());
    }

    /** The whole document as it is now. */
    public FrameworkDocument document() {
        return document;
    }
}
