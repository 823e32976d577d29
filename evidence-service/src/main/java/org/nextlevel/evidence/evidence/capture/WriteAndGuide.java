package org.nextlevel.evidence.evidence.capture;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.evidence.claim.ClaimRequest;
import org.nextlevel.evidence.evidence.reading.EvidenceView;
import org.nextlevel.evidence.evidence.reading.ShowEvidence;

/**
 * Writes down what owners tell, as {@link WriteEvidence} does, and then offers them what it seems to say: reading a sentence takes
 * milliseconds of a processor, for which no connection and no lock of the owner is held.
 */
@ApplicationScoped
class WriteAndGuide {
    private final WriteEvidence write;
    private final ShowEvidence show;

    WriteAndGuide(WriteEvidence write, ShowEvidence show) {
        this.write = write;
        this.show = show;
    }

    EvidenceView log(Employee owner, LogEvidenceRequest request) {
        return show.guided(owner, write.log(owner, request));
    }

    EvidenceView revise(Employee owner, UUID id, String ifMatch, LogEvidenceRequest request) {
        return show.guided(owner, write.revise(owner, id, ifMatch, request));
    }

    EvidenceView claim(Employee owner, UUID id, String ifMatch, List<ClaimRequest> request) {
        return show.guided(owner, write.claim(owner, id, ifMatch, request));
    }

    EvidenceView decide(Employee owner, UUID id, String ifMatch, DecideSuggestionsRequest request) {
        return show.guided(owner, write.decide(owner, id, ifMatch, request));
    }
}
