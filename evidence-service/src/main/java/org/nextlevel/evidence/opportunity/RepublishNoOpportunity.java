package org.nextlevel.evidence.opportunity;

import jakarta.inject.Singleton;
import java.util.List;
import org.nextlevel.evidence.opportunity.NoOpportunityEvent.Type;
import org.nextlevel.kit.event.outbox.Outbox;
import org.nextlevel.kit.republish.RepublishSource;

/** Tells again all that people said of opportunities, also what they took back. */
@Singleton
class RepublishNoOpportunity extends RepublishSource<NoOpportunity> {
    private final Outbox outbox;

    RepublishNoOpportunity(NoOpportunities opportunities, Outbox outbox) {
        super("no-opportunity", opportunities, 500);
        this.outbox = outbox;
    }

    @Override
    protected void tell(List<NoOpportunity> some) {
        some.forEach(one -> outbox.append(NoOpportunityEvent.of(Type.NO_OPPORTUNITY_REPUBLISHED, one)));
    }
}
