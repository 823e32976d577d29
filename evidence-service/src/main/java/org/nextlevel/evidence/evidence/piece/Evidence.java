package org.nextlevel.evidence.evidence.piece;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.nextlevel.evidence.directory.line.ReportingRelation;
import org.nextlevel.evidence.evidence.content.EvidenceContent;
import org.nextlevel.evidence.evidence.likeness.TextLikeness;
import org.nextlevel.evidence.evidence.wording.Worded;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.tenant.Aggregate;

/** A piece of work that somebody offers as proof of competencies. It is private until its owner shares it. */
@Entity
public class Evidence extends Aggregate implements Worded {
    /** More than a text can suggest; the earliest are forgotten. */
    private static final int MOST_DISMISSED = 200;

    @Id
    private UUID id;

    private UUID employeeId;

    @Embedded
    private EvidenceContent content;

    @Embedded
    @SuppressWarnings("UnusedVariable") // Read by queries alone.
    private EvidenceSource source;

    private int revision;
    private Instant revisedAt;
    private Instant loggedAt;
    private Instant updatedAt;

    @Enumerated(EnumType.STRING)
    private EvidenceState state;

    @Embedded
    private EvidenceSharing sharing;

    @Embedded
    private TextLikeness likeness;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> dismissed;

    protected Evidence() {}

    /** @param source null when it was written down by itself */
    public Evidence(UUID employeeId, EvidenceContent content, EvidenceSource source, Instant at) {
        this.id = UUID.randomUUID();
        this.employeeId = employeeId;
        this.content = content;
        this.source = source;
        this.revision = 1;
        this.revisedAt = at;
        this.loggedAt = at;
        this.updatedAt = at;
        this.state = EvidenceState.LOGGED;
        this.sharing = EvidenceSharing.none();
        this.likeness = TextLikeness.none();
        this.dismissed = List.of();
    }

    /**
     * Tells something else from now on.
     *
     * @param shown what it told when it was shared; null when it is not
     */
    public void revise(EvidenceContent newContent, EvidenceContent shown, Instant at) {
        content = newContent;
        revision++;
        revisedAt = at;
        updatedAt = at;
        sharing.note(shown == null ? List.of() : newContent.differencesFrom(shown));
    }

    /** Does not want these suggestions to be made again, by their ids. */
    public void dismiss(List<String> suggestions, Instant at) {
        Set<String> all = new LinkedHashSet<>(dismissed);
        if (all.addAll(suggestions)) {
            dismissed =
                    all.stream().skip(Math.max(0, all.size() - MOST_DISMISSED)).toList();
            updatedAt = at;
        }
    }

    /** Shows it to others, or takes it back; who is named sees it in any case, and nobody when it is private. */
    public void show(EvidenceVisibility to, Set<UUID> named, Instant at) {
        sharing.show(to, named, revision, at);
        updatedAt = at;
    }

    /** Deletes it; it can be restored. */
    public void delete(Instant at) {
        state = EvidenceState.DELETED;
        updatedAt = at;
    }

    public void restore(Instant at) {
        state = EvidenceState.LOGGED;
        updatedAt = at;
    }

    /** Erases it: nothing is left that says what it was. */
    public void erase(Instant at) {
        state = EvidenceState.ERASED;
        show(EvidenceVisibility.PRIVATE, Set.of(), at);
        content = content.erased();
        dismissed = List.of();
        likeness = TextLikeness.none();
        source = null;
    }

    /** Something was said of it, or taken back: it counts a version for that. */
    public void attested(Instant at) {
        updatedAt = at;
    }

    /** @throws Conflict {@code evidence-deleted} when it is to be restored first */
    public void requireThere() {
        if (state == EvidenceState.DELETED) {
            throw new Conflict("evidence-deleted", "Evidence %s is deleted; restore it first.", id);
        }
    }

    /** Whether somebody in this relation to the owner sees it; who is named by the owner sees it besides. */
    public boolean isFor(ReportingRelation relation) {
        return relation == ReportingRelation.SELF
                ? state != EvidenceState.ERASED
                : state == EvidenceState.LOGGED && sharing.isFor(relation);
    }

    public boolean names(UUID employee) {
        return state == EvidenceState.LOGGED && sharing.with().contains(employee);
    }

    @Override
    public UUID id() {
        return id;
    }

    public UUID employeeId() {
        return employeeId;
    }

    @Override
    public EvidenceContent content() {
        return content;
    }

    /** By which its text is compared with that of the owner's other pieces. */
    public TextLikeness likeness() {
        return likeness == null ? TextLikeness.unknown() : likeness;
    }

    public void likenedTo(TextLikeness others) {
        likeness = others;
    }

    @Override
    public int revision() {
        return revision;
    }

    public Instant revisedAt() {
        return revisedAt;
    }

    public Instant loggedAt() {
        return loggedAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public EvidenceState state() {
        return state;
    }

    /** With whom it is shared, and since when. */
    public EvidenceSharing sharing() {
        return sharing;
    }

    public Set<String> dismissed() {
        return Set.copyOf(dismissed);
    }
}
