package org.nextlevel.evidence.evidence.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.evidence.capture.SourcedEvidence;
import org.nextlevel.evidence.evidence.capture.WriteEvidence;
import org.nextlevel.evidence.evidence.imports.EvidenceImport.ImportedEvidenceId;
import org.nextlevel.evidence.evidence.imports.ImportEvidenceRequest.ImportedEvidence;
import org.nextlevel.evidence.evidence.piece.EvidenceSource;
import org.nextlevel.evidence.evidence.piece.Evidences;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.Violation;

/** Takes the pieces of an export over that are not there yet: all of them or none. */
@ApplicationScoped
class ImportEvidence {
    private final Evidences pieces;
    private final WriteEvidence keep;

    ImportEvidence(Evidences pieces, WriteEvidence keep) {
        this.pieces = pieces;
        this.keep = keep;
    }

    /** @throws Invalid with every field of every new piece that could not be written down by itself either */
    @Transactional
    EvidenceImport take(Employee owner, ImportEvidenceRequest request) {
        List<ImportedEvidence> exported = request.pieces();
        pieces.holdIntake(owner);
        List<UUID> ids = exported.stream().map(ImportedEvidence::id).toList();
        Map<UUID, UUID> known = ids.isEmpty() ? Map.of() : pieces.byOrigin(owner, ids);
        refuseUnclear(owner, exported, known);
        List<SourcedEvidence> fresh = new ArrayList<>();
        for (int i = 0; i < exported.size(); i++) {
            if (!known.containsKey(ids.get(i))) {
                fresh.add(new SourcedEvidence(
                        exported.get(i).request(), EvidenceSource.exported(ids.get(i)), "#/pieces/" + i));
            }
        }
        var logged = keep.logAll(owner, fresh).iterator();
        return EvidenceImport.of(ids.stream()
                .map(id -> known.containsKey(id)
                        ? new ImportedEvidenceId(id, known.get(id), false)
                        : new ImportedEvidenceId(id, logged.next().id(), true))
                .toList());
    }

    private static void refuseUnclear(Employee owner, List<ImportedEvidence> exported, Map<UUID, UUID> known) {
        String framework = owner.position().framework();
        Set<UUID> seen = new HashSet<>();
        List<Violation> faults = new ArrayList<>();
        for (int i = 0; i < exported.size(); i++) {
            ImportedEvidence piece = exported.get(i);
            String pointer = "#/pieces/" + i;
            if (!seen.add(piece.id())) {
                faults.add(Violation.at(pointer + "/id", "is in the document already"));
            }
            for (int j = 0; j < piece.claims().size() && !known.containsKey(piece.id()); j++) {
                if (!piece.claims().get(j).framework().equals(framework)) {
                    faults.add(Violation.at(
                            pointer + "/claims/" + j + "/framework",
                            "is not '%s', the framework of the owner's position",
                            framework));
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }
}
