package org.nextlevel.evidence.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.nextlevel.evidence.employee.Employee;
import org.nextlevel.evidence.employee.Standing;
import org.nextlevel.kit.http.ETag;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.problem.NotFound;

/** All evidence of the current tenant. */
@ApplicationScoped
public class EvidencePieces implements PanacheRepositoryBase<Evidence, UUID> {
    /** Whatever its state. */
    public Optional<Evidence> find(Employee owner, UUID id) {
        return find("id = ?1 and employeeId = ?2", id, owner.id()).firstResultOptional();
    }

    /** @throws NotFound also when it is erased */
    public Evidence requireOwn(Employee owner, UUID id) {
        return find(owner, id)
                .filter(evidence -> evidence.isFor(Standing.SELF))
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

    /** Nobody else changes it until the transaction ends; it is read anew. */
    public void hold(Evidence evidence) {
        getEntityManager().refresh(evidence, LockModeType.PESSIMISTIC_WRITE);
    }
}
