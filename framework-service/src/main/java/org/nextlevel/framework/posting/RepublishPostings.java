package org.nextlevel.framework.posting;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.nextlevel.framework.catalog.Frameworks;
import org.nextlevel.framework.posting.PostingEvent.PostingRepublished;
import org.nextlevel.kit.event.Outbox;
import org.nextlevel.kit.republish.ToldAgain;
import org.nextlevel.kit.tenant.CurrentTenant;
import org.nextlevel.kit.tenant.UserNameDigest;

/** Tells again what was confirmed of postings. One of which nothing was decided yet was never told, and is not now. */
@ApplicationScoped
class RepublishPostings implements ToldAgain {
    private static final int BATCH = 200;

    private final Postings postings;
    private final Frameworks frameworks;
    private final Outbox outbox;
    private final UserNameDigest digests;
    private final CurrentTenant tenant;

    RepublishPostings(
            Postings postings, Frameworks frameworks, Outbox outbox, UserNameDigest digests, CurrentTenant tenant) {
        this.postings = postings;
        this.frameworks = frameworks;
        this.outbox = outbox;
        this.digests = digests;
        this.tenant = tenant;
    }

    @Override
    public String sort() {
        return "postings";
    }

    @Override
    public List<UUID> tell(UUID after) {
        List<Posting> batch = postings.find("id > ?1 and version > 0", Sort.by("id"), after)
                .page(0, BATCH)
                .list();
        batch.forEach(posting -> outbox.append(new PostingRepublished(state(posting))));
        return batch.stream().map(Posting::id).toList();
    }

    private PostingEvent.State state(Posting posting) {
        String key = frameworks.findById(posting.frameworkId()).key();
        return PostingEvent.State.of(posting, digests.of(tenant.require(), posting.owner()), key);
    }
}
