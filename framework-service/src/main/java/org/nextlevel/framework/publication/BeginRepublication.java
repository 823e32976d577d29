package org.nextlevel.framework.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.idempotency.Idempotent;
import org.nextlevel.kit.republish.Republication;
import org.nextlevel.kit.republish.Republications;

/** Begins to tell frameworks and postings again; the kit goes on with it in the background. */
@ApplicationScoped
class BeginRepublication {
    private final Republications republications;

    BeginRepublication(Republications republications) {
        this.republications = republications;
    }

    @Transactional
    @Idempotent
    RestResponse<Republication> begin() {
        Republication begun = republications.start();
        return Answer.created("/api/republications/frameworks/" + begun.id(), begun, begun.tag());
    }
}
