package org.nextlevel.advisor.posting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.nextlevel.advisor.readiness.AddedRequirement;
import org.nextlevel.kit.event.Projection;
import org.nextlevel.kit.problem.NotFound;

/** The confirmed postings of the current tenant. */
@ApplicationScoped
public class Postings implements PanacheRepositoryBase<Posting, UUID> {
    private final Projection projection;

    Postings(Projection projection) {
        this.projection = projection;
    }

    /**
     * What a posting asks for beside the framework.
     *
     * @param userNameDigest of the owner; another's posting does not exist
     * @throws NotFound when the owner has confirmed none with this id for this framework
     */
    public List<AddedRequirement> of(UUID posting, String userNameDigest, String framework) {
        return find(
                        "id = ?1 and userNameDigest = ?2 and framework = ?3 and not deleted",
                        posting,
                        userNameDigest,
                        framework)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("posting", posting))
                .asked();
    }

    /** Takes over what framework-service tells; answers false for an older version that comes late, which changes nothing. */
    public boolean take(PostingState state) {
        return projection.write(
                "insert into posting (tenant, id, version, user_name_digest, framework, deleted, requirements)"
                        + " values (?, ?, ?, ?, ?, ?, ?::jsonb) on conflict (tenant, id) do update set"
                        + " version = excluded.version, user_name_digest = excluded.user_name_digest,"
                        + " framework = excluded.framework, deleted = excluded.deleted, requirements = excluded.requirements"
                        + " where excluded.version > posting.version",
                state.postingId(),
                state.version(),
                state.userNameDigest(),
                state.framework(),
                state.deleted(),
                projection.json(state.requirements()));
    }
}
