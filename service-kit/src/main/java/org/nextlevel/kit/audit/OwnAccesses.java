package org.nextlevel.kit.audit;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.personal.Person;

/** Who reached a person's data in this service, for that person alone: the audit, and what is sealed. */
@ApplicationScoped
public class OwnAccesses {
    private final AuditTrail trail;
    private final List<SealedAccesses> sealed;

    OwnAccesses(AuditTrail trail, @All List<SealedAccesses> sealed) {
        this.trail = trail;
        this.sealed = sealed;
    }

    /** The latest first. */
    @Transactional
    public Page<AuditEntry> of(Person person, PageRequest request) {
        return MergedPages.of(
                Stream.concat(
                                Stream.of(trail.page(AuditQuestion.of(person.id()), request)),
                                sealed.stream().map(one -> one.page(person, request)))
                        .toList(),
                request);
    }
}
