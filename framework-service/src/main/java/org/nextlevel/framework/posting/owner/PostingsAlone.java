package org.nextlevel.framework.posting.owner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.nextlevel.kit.company.OwnersAlone;

/** That postings are nobody's but their owners': they say as much as the notes on leaving. */
@ApplicationScoped
class PostingsAlone {
    /** All of them. */
    @Produces
    @Singleton
    OwnersAlone postings() {
        return OwnersAlone.of("posting");
    }
}
