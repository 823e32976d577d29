package org.nextlevel.evidence.evidence.removal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.others.OtherServices;
import org.nextlevel.evidence.others.ShownElsewhere;

/** Erases a piece for good and tells its owner what still shows its words; the erasure waits for nobody. */
@ApplicationScoped
class EraseEvidence {
    private final RemoveEvidence remove;
    private final OtherServices others;

    EraseEvidence(RemoveEvidence remove, OtherServices others) {
        this.remove = remove;
        this.others = others;
    }

    ErasedEvidenceView erase(Employee owner, UUID id, String ifMatch) {
        remove.erase(owner, id, ifMatch);
        return new ErasedEvidenceView(
                id,
                others.appearances(id).map(ShownElsewhere::items).orElse(null),
                "/api/employees/me/evidence/%s/appearances".formatted(id));
    }

    /** The same for who does not ask what shows it. */
    RestResponse<ErasedEvidenceView> silently(Employee owner, UUID id, String ifMatch) {
        remove.erase(owner, id, ifMatch);
        return RestResponse.noContent();
    }
}
