package org.nextlevel.evidence.evidence.revision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.nextlevel.kit.problem.NotFound;

/** The former revisions of all evidence of the current tenant. */
@ApplicationScoped
public class Revisions implements PanacheRepositoryBase<Revision, UUID> {
    /** The newest first, from those below a number down to one, both by their numbers. */
    public List<Revision> page(UUID evidence, int below, int downTo, int rows) {
        return find(
                        "evidenceId = ?1 and number < ?2 and number >= ?3",
                        Sort.descending("number"),
                        evidence,
                        below,
                        downTo)
                .page(0, rows)
                .list();
    }

    /** @throws NotFound when there is no former revision of that number */
    public Revision require(UUID evidence, int number) {
        return find("evidenceId = ?1 and number = ?2", evidence, number)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("revision", number));
    }

    /** Forgets all of them. */
    public void erase(UUID evidence) {
        delete("evidenceId", evidence);
    }
}
