package org.nextlevel.evidence.evidence.imports;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of an export, piece by piece.
 *
 * @param created how many pieces of evidence are new
 * @param known how many were there already
 */
public record EvidenceImport(
        @Schema(examples = "2") int created,
        @Schema(examples = "0") int known,
        List<ImportedEvidenceId> items) {

    /**
     * A piece.
     *
     * @param exportedId which it had where it was exported
     * @param created whether it is new
     */
    public record ImportedEvidenceId(UUID exportedId, UUID evidenceId, boolean created) {}

    static EvidenceImport of(List<ImportedEvidenceId> items) {
        int created = (int) items.stream().filter(ImportedEvidenceId::created).count();
        return new EvidenceImport(created, items.size() - created, items);
    }
}
