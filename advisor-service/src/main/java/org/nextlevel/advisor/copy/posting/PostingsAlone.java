package org.nextlevel.advisor.copy.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.nextlevel.kit.company.OwnersAlone;

/** That postings are nobody's but their owners': they say as much as the notes on leaving. */
@ApplicationScoped
class PostingsAlone {
    /** What is known of them here. */
    @Produces
    @Singleton
    OwnersAlone copies() {
        return OwnersAlone.of("posting");
    }
}
