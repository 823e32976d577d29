package org.nextlevel.advisor.leaving.notes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.nextlevel.kit.company.OwnersAlone;

/** That the notes on leaving are their owners' alone, in archives and receipts of companies too. */
@ApplicationScoped
class LeavingAlone {
    /** What is written, sealed. */
    @Produces
    @Singleton
    OwnersAlone notes() {
        return OwnersAlone.of("leaving");
    }

    /** What opens it. */
    @Produces
    @Singleton
    OwnersAlone keys() {
        return OwnersAlone.of("leaving_key");
    }

    /** When it was read. */
    @Produces
    @Singleton
    OwnersAlone accesses() {
        return OwnersAlone.of("leaving_access");
    }
}
