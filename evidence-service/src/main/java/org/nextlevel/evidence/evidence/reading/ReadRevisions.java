package org.nextlevel.evidence.evidence.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.stream.Stream;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.line.ReportingRelation;
import org.nextlevel.evidence.evidence.content.EvidenceNames;
import org.nextlevel.evidence.evidence.content.NameEvidence;
import org.nextlevel.evidence.evidence.piece.Evidence;
import org.nextlevel.evidence.evidence.revision.Revision;
import org.nextlevel.evidence.evidence.revision.Revisions;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;

/** What a piece told before; the reading of others is recorded. */
@ApplicationScoped
public class ReadRevisions {
    private final ReadEvidence read;
    private final Revisions revisions;
    private final NameEvidence names;

    ReadRevisions(ReadEvidence read, Revisions revisions, NameEvidence names) {
        this.read = read;
        this.revisions = revisions;
        this.names = names;
    }

    /** The revisions of a piece, the present one first; others see them from the one on that was shared. */
    @Transactional
    public Page<RevisionView> page(Employee owner, UUID id, PageRequest page) {
        ReportingRelation relation = read.relation(owner);
        Evidence evidence = read.require(owner, id);
        read.recordReading(owner, relation, id, false);
        Revision present = new Revision(id, evidence.revision(), evidence.content(), evidence.revisedAt());
        int downTo = relation == ReportingRelation.SELF ? 1 : evidence.sharing().revision();
        Page<Revision> shown = revisions.page(present, downTo, page);
        EvidenceNames found =
                names.of(shown.items().stream().map(Revision::content).toList(), Stream.of());
        return shown.map(revision -> RevisionView.of(revision, found));
    }
}
