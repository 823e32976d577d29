package org.nextlevel.advisor.copy.posting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.nextlevel.advisor.copy.people.Employee;
import org.nextlevel.engine.readiness.requirement.AddedRequirement;
import org.nextlevel.kit.event.inbox.IncomingEvent;
import org.nextlevel.kit.problem.NotFound;
import org.nextlevel.kit.sql.Sql;

/** The postings of the current tenant, of which nobody but the owner may know. */
@ApplicationScoped
public class Postings implements PanacheRepositoryBase<Posting, UUID> {
    private static final Set<String> TYPES = Set.of("PostingConfirmed", "PostingErased", "PostingRepublished");
    private static final String TAKE = """
            insert into posting (tenant, id, version, owner_id, framework, framework_version, deleted, requirements)
            values (:tenant, :id, :version, :owner, :framework, :frameworkVersion, :deleted, :requirements)
            on conflict (tenant, id) do update set version = excluded.version,
              owner_id = coalesce(excluded.owner_id, posting.owner_id), framework = excluded.framework,
              framework_version = excluded.framework_version, deleted = excluded.deleted,
              requirements = excluded.requirements
            where is_newer(excluded.version, excluded.told_at, posting.version, posting.told_at)""";

    private final Sql sql;

    Postings(Sql sql) {
        this.sql = sql;
    }

    /**
     * What a posting asks for, in one query.
     *
     * @param owner the caller: never anybody about whom somebody else asks
     * @throws NotFound when nothing of it was confirmed yet, when it is erased, somebody else's, or of another framework
     *     than the position's
     */
    public List<AddedRequirement> of(Employee owner, UUID posting) {
        return find(
                        "id = ?1 and ownerId = ?2 and framework = ?3 and not deleted",
                        posting,
                        owner.id(),
                        owner.framework())
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("posting", posting))
                .added();
    }

    /**
     * How many postings somebody confirmed, of the framework of the position.
     *
     * @param owner the caller: never anybody about whom somebody else asks
     */
    public int numberOf(Employee owner) {
        return (int) count("ownerId = ?1 and framework = ?2 and not deleted", owner.id(), owner.framework());
    }

    /** Takes over what framework-service publishes. Events of other types, and an older version that comes late, change nothing. */
    public void take(IncomingEvent event) {
        if (TYPES.contains(event.type())) {
            take(event.as(PostingPayload.class));
        }
    }

    private void take(PostingPayload payload) {
        sql.update(TAKE)
                .with("id", payload.postingId())
                .with("version", payload.version())
                .with("owner", payload.ownerId())
                .with("framework", payload.framework())
                .with("frameworkVersion", payload.frameworkVersion())
                .with("deleted", payload.deleted())
                .json("requirements", payload.requirements())
                .run();
    }
}
