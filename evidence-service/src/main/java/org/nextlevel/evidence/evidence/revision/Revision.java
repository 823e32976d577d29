package org.nextlevel.evidence.evidence.revision;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.nextlevel.evidence.evidence.content.EvidenceContent;
import org.nextlevel.kit.tenant.Aggregate;

/** What a piece of evidence told until it was revised; it never changes. */
@Entity
@Table(name = "evidence_revision")
public class Revision extends Aggregate {
    @Id
    private UUID id;

    private UUID evidenceId;
    private int number;

    @Embedded
    private EvidenceContent content;

    private Instant writtenAt;

    protected Revision() {}

    /** The revision of this number, from 1, as it was written then. */
    public Revision(UUID evidenceId, int number, EvidenceContent content, Instant writtenAt) {
        this.id = UUID.randomUUID();
        this.evidenceId = evidenceId;
        this.number = number;
        this.content = content;
        this.writtenAt = writtenAt;
    }

    UUID evidenceId() {
        return evidenceId;
    }

    public int number() {
        return number;
    }

    public EvidenceContent content() {
        return content;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
