package org.nextlevel.evidence.opportunity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.nextlevel.evidence.opportunity.NoOpportunityEvent.Type;
import org.nextlevel.kit.event.Outbox;
import org.nextlevel.kit.republish.RepublishSource;

/** Tells again all that people said of opportunities, also what they took back. */
@ApplicationScoped
class RepublishNoOpportunity implements RepublishSource {
    private static final int BATCH = 500;

    private final NoOpportunities opportunities;
    private final Outbox outbox;

    RepublishNoOpportunity(NoOpportunities opportunities, Outbox outbox) {
        this.opportunities = opportunities;
        this.outbox = outbox;
    }

    @Override
    public String sort() {
        return "no-opportunity";
    }

    @Override
    public List<UUID> tell(UUID after) {
        List<NoOpportunity> batch = opportunities.after(after, BATCH);
        batch.forEach(one -> outbox.append(NoOpportunityEvent.of(Type.NO_OPPORTUNITY_REPUBLISHED, one)));
        return batch.stream().map(NoOpportunity::id).toList();
    }
}
