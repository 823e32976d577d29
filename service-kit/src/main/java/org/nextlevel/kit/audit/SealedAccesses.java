package org.nextlevel.kit.audit;

import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.personal.Person;

/** Accesses to what is for its owner alone: they are in the owner's log, and in no other. */
public interface SealedAccesses {
    /** Those to the data of a person, in the order of {@link AuditTrail#LATEST_FIRST}. */
    Page<AuditEntry> page(Person owner, PageRequest request);
}
