package org.nextlevel.framework.posting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.nextlevel.framework.catalog.Frameworks;
import org.nextlevel.kit.event.Outbox;
import org.nextlevel.kit.republish.RepublishSource;
import org.nextlevel.kit.tenant.CurrentTenant;
import org.nextlevel.kit.tenant.UserNameDigest;

/** Tells again what was confirmed of postings; a posting of which nothing was decided yet was never told. */
@ApplicationScoped
class RepublishPostings implements RepublishSource {
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
        List<Posting> batch = postings.decidedAfter(after, BATCH);
        batch.forEach(
                posting -> outbox.append(new PostingEvent(PostingEvent.Type.POSTING_REPUBLISHED, payload(posting))));
        return batch.stream().map(Posting::id).toList();
    }

    private PostingPayload payload(Posting posting) {
        String key = frameworks.findById(posting.frameworkId()).key();
        return PostingPayload.of(posting, digests.of(tenant.require(), posting.owner()), key);
    }
}
