package org.nextlevel.evidence.evidence.piece;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.nextlevel.evidence.directory.line.ReportingRelation;

/** With whom a piece of evidence is shared, since when, and what changed since. */
@Embeddable
public class EvidenceSharing {
    @Enumerated(EnumType.STRING)
    private EvidenceVisibility visibility;

    @ElementCollection
    @CollectionTable(name = "evidence_named", joinColumns = @JoinColumn(name = "evidence_id"))
    @Column(name = "employee_id")
    @BatchSize(size = 100)
    private Set<UUID> sharedWith = new HashSet<>();

    private Instant sharedSince;
    private Integer sharedRevision;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> changedSinceShared;

    protected EvidenceSharing() {}

    static EvidenceSharing none() {
        EvidenceSharing none = new EvidenceSharing();
        none.visibility = EvidenceVisibility.PRIVATE;
        none.changedSinceShared = List.of();
        return none;
    }

    /** What the piece tells otherwise than when it was shared, by the names of its fields. */
    void note(List<String> changed) {
        changedSinceShared = changed;
    }

    void show(EvidenceVisibility to, Set<UUID> named, int revision, Instant at) {
        boolean begins = !isShared() && to != EvidenceVisibility.PRIVATE;
        visibility = to;
        sharedWith.retainAll(named);
        sharedWith.addAll(named);
        if (begins) {
            sharedSince = at;
            sharedRevision = revision;
        } else if (!isShared()) {
            sharedSince = null;
            sharedRevision = null;
            changedSinceShared = List.of();
        }
    }

    boolean isFor(ReportingRelation relation) {
        return switch (relation) {
            case SELF -> true;
            case MANAGER -> visibility == EvidenceVisibility.MANAGER || visibility == EvidenceVisibility.LINE;
            case ABOVE -> visibility == EvidenceVisibility.LINE;
            case OTHER -> false;
        };
    }

    /** Whether anybody but the owner may see it. */
    public boolean isShared() {
        return visibility != EvidenceVisibility.PRIVATE;
    }

    public EvidenceVisibility visibility() {
        return visibility;
    }

    /** Ids of the employees whom the owner names. */
    public Set<UUID> with() {
        // What is private names nobody, and nobody is read for it.
        return isShared() ? Set.copyOf(sharedWith) : Set.of();
    }

    /** Null when it is private. */
    public Instant since() {
        return sharedSince;
    }

    /** Number of the revision that was the present one when it was shared; null when it is private. */
    public Integer revision() {
        return sharedRevision;
    }

    /** The names of the fields that tell something else than when it was shared. */
    public List<String> changed() {
        return changedSinceShared;
    }
}
