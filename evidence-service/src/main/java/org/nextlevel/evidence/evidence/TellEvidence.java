package org.nextlevel.evidence.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.nextlevel.evidence.evidence.EvidenceEvent.AttestationWithdrawn;
import org.nextlevel.evidence.evidence.EvidenceEvent.EvidenceAttested;
import org.nextlevel.evidence.evidence.EvidenceEvent.EvidenceLogged;
import org.nextlevel.kit.event.Outbox;

/** Tells what happened to a piece of evidence, in the transaction of the change. */
@ApplicationScoped
public class TellEvidence {
    private final EvidencePieces pieces;
    private final Words words;
    private final Outbox outbox;

    TellEvidence(EvidencePieces pieces, Words words, Outbox outbox) {
        this.pieces = pieces;
        this.words = words;
        this.outbox = outbox;
    }

    /** That something was said of it. */
    public void attested(Evidence evidence) {
        tell(evidence, EvidenceAttested::new);
    }

    /** That somebody took back what they had said of it. */
    public void attestationWithdrawn(Evidence evidence) {
        tell(evidence, AttestationWithdrawn::new);
    }

    /** That these were written down. Nobody can have said a word on them yet. */
    void logged(List<Evidence> evidence) {
        pieces.flush();
        evidence.forEach(piece -> outbox.append(new EvidenceLogged(EvidenceState.of(piece, List.of()))));
    }

    /** The event has the version after the change; whatever was changed counts one. */
    List<Word> tell(Evidence evidence, Function<EvidenceState, EvidenceEvent> event) {
        pieces.flush();
        List<Word> said = words.of(evidence);
        outbox.append(event.apply(EvidenceState.of(evidence, said)));
        return said;
    }
}
