package org.nextlevel.framework.posting.owner;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.nextlevel.framework.catalog.Frameworks;
import org.nextlevel.framework.posting.Posting;
import org.nextlevel.framework.posting.PostingEvent;
import org.nextlevel.framework.posting.PostingPayload;
import org.nextlevel.framework.posting.Postings;
import org.nextlevel.kit.event.outbox.Outbox;
import org.nextlevel.kit.sql.Sql;
import org.nextlevel.kit.tenant.CurrentTenant;
import org.nextlevel.kit.tenant.UserNameDigest;

/** Gives postings that were kept under a user name, until 0.2.0, to the person whose name that is. It goes with 0.4.0. */
@ApplicationScoped
public class AdoptPostings {
    private static final String NAMES =
            "select distinct owner from posting where tenant = :tenant and owner_id is null and adopt_until > :now";

    private final Sql sql;
    private final Postings postings;
    private final Frameworks frameworks;
    private final UserNameDigest digests;
    private final CurrentTenant tenant;
    private final Outbox outbox;
    private final Clock clock;

    AdoptPostings(
            Sql sql,
            Postings postings,
            Frameworks frameworks,
            UserNameDigest digests,
            CurrentTenant tenant,
            Outbox outbox,
            Clock clock) {
        this.sql = sql;
        this.postings = postings;
        this.frameworks = frameworks;
        this.digests = digests;
        this.tenant = tenant;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * In the caller's transaction, whatever waits for the person of this digest; one query when nothing does.
     *
     * @param person who was in the directory at the update: a name that somebody else gets later moves nothing
     */
    public void by(UUID person, String userNameDigest) {
        List<String> names = sql.query(NAMES).with("now", clock.instant()).list(row -> row.text("owner"));
        names.stream()
                .filter(name -> digests.of(tenant.require(), name).equals(userNameDigest))
                .flatMap(name -> postings.list("owner = ?1 and ownerId is null", name).stream())
                .forEach(posting -> adopt(posting, person));
    }

    private void adopt(Posting posting, UUID person) {
        posting.belongsTo(person);
        postings.flush();
        String key = frameworks.findById(posting.frameworkId()).key();
        outbox.append(new PostingEvent(PostingEvent.Type.POSTING_REPUBLISHED, PostingPayload.of(posting, key)));
    }
}
