package org.nextlevel.evidence.evidence.piece;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.line.ReportingRelation;
import org.nextlevel.kit.http.ETag;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.problem.NotFound;
import org.nextlevel.kit.sql.Sql;

/** All evidence of the current tenant. */
@ApplicationScoped
public class Evidences implements PanacheRepositoryBase<Evidence, UUID> {
    private final Sql sql;

    Evidences(Sql sql) {
        this.sql = sql;
    }

    /** The owner's piece of this id, whatever its state. */
    public Optional<Evidence> find(Employee owner, UUID id) {
        return find("id = ?1 and employeeId = ?2", id, owner.id()).firstResultOptional();
    }

    /** @throws NotFound also when it is erased */
    public Evidence requireOwn(Employee owner, UUID id) {
        return find(owner, id)
                .filter(evidence -> evidence.isFor(ReportingRelation.SELF))
                .orElseThrow(() -> new NotFound("evidence", id));
    }

    /**
     * The owner's piece, as they last read it.
     *
     * @throws Conflict {@code evidence-deleted} when it is to be restored first
     */
    public Evidence requireForChange(Employee owner, UUID id, String ifMatch) {
        Evidence evidence = requireOwn(owner, id);
        ETag.requireMatch(ifMatch, evidence.version());
        evidence.requireThere();
        return evidence;
    }

    /** Until the transaction ends, this owner takes over nothing else: two at once would not know of each other. */
    public void holdIntake(Employee owner) {
        sql.lock("evidence-intake " + owner.id());
    }

    /** The owner's pieces by the digest of what they were taken from, deleted ones too; others are left out. */
    public Map<String, UUID> byDigest(Employee owner, Collection<String> digests) {
        return getEntityManager()
                .createQuery(
                        "select source.sourceDigest, id from Evidence where employeeId = ?1 and source.sourceDigest in ?2",
                        Object[].class)
                .setParameter(1, owner.id())
                .setParameter(2, digests)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (UUID) row[1]));
    }

    /**
     * The owner's pieces that say one of these sentences and no more, by the sentence in small letters without its full stop; deleted
     * ones too, erased ones and others are left out.
     */
    public Map<String, UUID> bySentence(Employee owner, Collection<String> sentences) {
        return getEntityManager()
                .createQuery(
                        "select trim(trailing '.' from lower(content.summary)), id from Evidence where employeeId = ?1"
                                + " and state <> ?2 and content.narrative is null"
                                + " and trim(trailing '.' from lower(content.summary)) in ?3",
                        Object[].class)
                .setParameter(1, owner.id())
                .setParameter(2, EvidenceState.ERASED)
                .setParameter(3, sentences)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (UUID) row[1], (one, _) -> one));
    }

    /** The owner's pieces by the ids that they were exported under, or have; erased ones and others are left out. */
    public Map<UUID, UUID> byOrigin(Employee owner, Collection<UUID> exported) {
        Map<UUID, UUID> known = new HashMap<>();
        getEntityManager()
                .createQuery(
                        "select source.origin, id from Evidence where employeeId = ?1 and state <> ?2"
                                + " and (source.origin in ?3 or id in ?3)",
                        Object[].class)
                .setParameter(1, owner.id())
                .setParameter(2, EvidenceState.ERASED)
                .setParameter(3, exported)
                .getResultStream()
                .forEach(row -> {
                    known.put((UUID) row[1], (UUID) row[1]);
                    known.put((UUID) row[0], (UUID) row[1]);
                });
        return known;
    }

    /** Nobody else changes it until the transaction ends; it is read anew. */
    public void hold(Evidence evidence) {
        getEntityManager().refresh(evidence, LockModeType.PESSIMISTIC_WRITE);
    }
}
