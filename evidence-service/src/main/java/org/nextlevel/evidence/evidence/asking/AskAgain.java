package org.nextlevel.evidence.evidence.asking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nextlevel.evidence.attestation.Attestation;
import org.nextlevel.evidence.attestation.Attestations;
import org.nextlevel.evidence.attestation.request.AttestationRequests;
import org.nextlevel.evidence.attestation.statement.AttestationOutcome;
import org.nextlevel.evidence.directory.colleague.Colleagues;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.evidence.piece.Evidence;
import org.nextlevel.evidence.evidence.reading.ReadEvidence;
import org.nextlevel.evidence.evidence.wording.Coverage;
import org.nextlevel.evidence.evidence.wording.WordCoverage;

/** Asks those again who confirmed an earlier wording. */
@ApplicationScoped
class AskAgain {
    private final AskForAttestations ask;
    private final Attestations attestations;
    private final AttestationRequests requests;
    private final ReadEvidence evidence;
    private final WordCoverage coverage;
    private final Colleagues colleagues;

    AskAgain(
            AskForAttestations ask,
            Attestations attestations,
            AttestationRequests requests,
            ReadEvidence evidence,
            WordCoverage coverage,
            Colleagues colleagues) {
        this.ask = ask;
        this.attestations = attestations;
        this.requests = requests;
        this.evidence = evidence;
        this.coverage = coverage;
        this.colleagues = colleagues;
    }

    /**
     * Asks everybody who confirmed a piece, wholly or partly, and whose word does not stand for all that it tells now. Who is
     * asked already, or works here no more, is left out.
     *
     * @return the new requests; none when nobody is to be asked
     */
    @Transactional
    AskedAgainView ask(Employee owner, UUID id, @Nullable String message) {
        Evidence held = evidence.requireHeld(owner, id);
        List<Attestation> said = attestations.of(id);
        Map<UUID, Coverage> covered = coverage.of(List.of(held), Map.of(id, said));
        List<UUID> earlier = said.stream()
                .filter(one -> one.statement().outcome() != AttestationOutcome.DISAGREED)
                .filter(one -> !covered.get(one.id()).isWhole())
                .map(Attestation::attesterId)
                .filter(attester -> !attester.equals(owner.id()))
                .filter(attester -> requests.findOpen(id, attester).isEmpty())
                .toList();
        var present = colleagues.present(earlier);
        return new AskedAgainView(earlier.stream()
                .filter(present::containsKey)
                .map(attester -> ask.ask(owner, id, new AskForAttestationRequest(attester, message)))
                .toList());
    }
}
