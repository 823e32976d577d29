package org.nextlevel.evidence.evidence.reading;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.nextlevel.evidence.attestation.Attestation;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.evidence.content.EvidenceContent;
import org.nextlevel.evidence.evidence.content.EvidenceContentView;
import org.nextlevel.evidence.evidence.content.EvidenceNames;
import org.nextlevel.evidence.evidence.content.NameEvidence;
import org.nextlevel.evidence.evidence.guidance.GuideOwner;
import org.nextlevel.evidence.evidence.piece.Evidence;
import org.nextlevel.evidence.evidence.wording.Coverage;
import org.nextlevel.evidence.evidence.wording.StandingWords;
import org.nextlevel.evidence.evidence.wording.WordCoverage;
import org.nextlevel.evidence.suggestion.framework.KnownFramework;
import org.nextlevel.kit.action.Action;

/** Shows evidence of one person with the names of all whom it names: four queries at most, however much it is. */
@ApplicationScoped
public class ShowEvidence {
    private static final Logger LOG = Logger.getLogger(ShowEvidence.class);

    private final NameEvidence names;
    private final WordCoverage coverage;
    private final GuideOwner guide;

    ShowEvidence(NameEvidence names, WordCoverage coverage, GuideOwner guide) {
        this.names = names;
        this.coverage = coverage;
        this.guide = guide;
    }

    /** A piece as its owner sees it. */
    public EvidenceView toOwner(Employee owner, Evidence evidence, List<Attestation> said) {
        return toOwner(owner, List.of(evidence), Map.of(evidence.id(), said)).getFirst();
    }

    /** A piece as its owner reads it alone: with hints of what would make it stronger. */
    EvidenceView withHints(Employee owner, Evidence evidence, List<Attestation> said) {
        return toOwner(owner, evidence, said).guided(null, guide.hints(owner, evidence.content()));
    }

    /**
     * A piece just after its owner wrote it, which needs no transaction any more.
     *
     * @param framework by which it is read for what it seems to say
     * @param dismissed ids of suggestions that the owner does not want to see again
     */
    public record WrittenEvidence(
            EvidenceView view, EvidenceContent content, Optional<KnownFramework> framework, Set<String> dismissed) {
        public WrittenEvidence {
            dismissed = Set.copyOf(dismissed);
        }
    }

    /** A piece as its owner sees it just after writing, with hints, and with what {@link #guided} needs once the transaction has ended. */
    public WrittenEvidence written(Employee owner, Evidence evidence, List<Attestation> said) {
        return new WrittenEvidence(
                withHints(owner, evidence, said), evidence.content(), guide.framework(owner), evidence.dismissed());
    }

    /**
     * What was written with what it seems to say. What is committed stays written whatever fails here: then it comes without, and the
     * owner finds it at the piece. In a transaction that goes on, as a request with an idempotency key has, the failure is the caller's.
     */
    public EvidenceView guided(Employee owner, WrittenEvidence written) {
        try {
            return written.view()
                    .guided(
                            guide.suggestions(owner, written.framework(), written.content(), written.dismissed()),
                            written.view().hints());
        } catch (RuntimeException e) {
            if (QuarkusTransaction.isActive()) {
                throw e;
            }
            LOG.warnf(
                    "What evidence %s seems to say could not be looked for: %s",
                    written.view().id(), e.getClass());
            return written.view();
        }
    }

    /** @param said by the id of the piece; none without an entry */
    List<EvidenceView> toOwner(Employee owner, Collection<Evidence> evidence, Map<UUID, List<Attestation>> said) {
        EvidenceNames found = names(evidence, said, evidence.stream().flatMap(one -> one.sharing().with().stream()));
        Map<UUID, Coverage> covered = coverage.of(evidence, said);
        return evidence.stream()
                .map(one -> {
                    var standing = new StandingWords(said.getOrDefault(one.id(), List.of()), covered);
                    return view(owner, one, standing, EvidenceActions.ofOwner(one, standing), owner.id(), found);
                })
                .toList();
    }

    /**
     * As somebody sees it whom it is shared with.
     *
     * @param reader their id
     * @param attests ids of the pieces that they may attest
     */
    List<EvidenceView> toReader(
            Employee owner,
            Collection<Evidence> evidence,
            Map<UUID, List<Attestation>> said,
            UUID reader,
            Collection<UUID> attests) {
        EvidenceNames found = names(evidence, said, Stream.of());
        Map<UUID, Coverage> covered = coverage.of(evidence, said);
        return evidence.stream()
                .map(one -> {
                    var standing = new StandingWords(said.getOrDefault(one.id(), List.of()), covered);
                    List<Action> actions = EvidenceActions.ofReader(one, standing, reader, attests.contains(one.id()));
                    return view(owner, one, standing, actions, reader, found);
                })
                .toList();
    }

    private EvidenceNames names(
            Collection<Evidence> evidence, Map<UUID, List<Attestation>> said, Stream<UUID> sharedWith) {
        Stream<UUID> attesters = said.values().stream().flatMap(List::stream).map(Attestation::attesterId);
        return names.of(evidence.stream().map(Evidence::content).toList(), Stream.concat(attesters, sharedWith));
    }

    private static EvidenceView view(
            Employee owner,
            Evidence evidence,
            StandingWords said,
            List<Action> actions,
            UUID reader,
            EvidenceNames names) {
        return new EvidenceView(
                evidence.id(),
                owner.reference(),
                evidence.state(),
                EvidenceContentView.of(evidence.content(), names),
                evidence.sharing().visibility(),
                reader.equals(owner.id())
                        ? names.people(
                                evidence.sharing().with().stream().sorted().toList())
                        : null,
                evidence.sharing().since(),
                evidence.sharing().changed(),
                evidence.revision(),
                said.views(evidence.content(), names),
                said.earlier(owner.id(), reader, names),
                evidence.version(),
                evidence.loggedAt(),
                evidence.updatedAt(),
                actions,
                null,
                null);
    }
}
