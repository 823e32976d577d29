package org.nextlevel.framework.posting;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.nextlevel.framework.catalog.Frameworks;
import org.nextlevel.kit.event.outbox.Outbox;
import org.nextlevel.kit.republish.RepublishSource;
import org.nextlevel.kit.republish.VersionedThings;

/** Tells again what was confirmed of postings; a posting of which nothing was decided yet was never told. */
@Singleton
class RepublishPostings extends RepublishSource<Posting> {
    private final Frameworks frameworks;
    private final Outbox outbox;

    RepublishPostings(Postings postings, Frameworks frameworks, Outbox outbox) {
        super("postings", postings, "version > 0", 200);
        this.frameworks = frameworks;
        this.outbox = outbox;
    }

    @Override
    protected void tell(List<Posting> some) {
        some.forEach(
                posting -> outbox.append(new PostingEvent(PostingEvent.Type.POSTING_REPUBLISHED, payload(posting))));
    }

    private PostingPayload payload(Posting posting) {
        String key = frameworks.findById(posting.frameworkId()).key();
        return PostingPayload.of(posting, key);
    }

    @Override
    public Optional<VersionedThings> versions() {
        return Optional.of(new VersionedThings(
                "framework-events",
                "select id, id as key, version from posting where tenant = :tenant and version > 0"));
    }
}
