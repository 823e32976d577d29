package org.nextlevel.evidence.evidence.piece;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.nextlevel.evidence.directory.line.ReportingLine;

/** The people who may read a piece of evidence beside its owner: the same rule as {@link Evidence#isFor}, from the other end. */
@ApplicationScoped
class EvidenceReaders {
    private final ReportingLine line;

    EvidenceReaders(ReportingLine line) {
        this.line = line;
    }

    /** Their ids now, whether or not the piece is deleted. Nothing is asked for what is shared with nobody in the line. */
    Set<UUID> of(Evidence piece) {
        EvidenceSharing sharing = piece.sharing();
        Set<UUID> readers = new HashSet<>(sharing.with());
        switch (sharing.visibility()) {
            case MANAGER -> line.managerOf(piece.employeeId()).ifPresent(readers::add);
            case LINE -> readers.addAll(line.above(piece.employeeId()));
            case PRIVATE, NAMED -> {}
        }
        return readers;
    }
}
