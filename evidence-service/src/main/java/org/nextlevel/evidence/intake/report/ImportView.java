package org.nextlevel.evidence.intake.report;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.evidence.intake.column.Columns.ReadColumn;
import org.nextlevel.evidence.intake.file.FileFormat;
import org.nextlevel.evidence.intake.imported.ImportCounts;
import org.nextlevel.evidence.intake.imported.ImportMode;
import org.nextlevel.evidence.intake.imported.ImportMove;
import org.nextlevel.evidence.intake.imported.ImportState;
import org.nextlevel.evidence.intake.imported.ImportTerms;
import org.nextlevel.evidence.intake.imported.PeopleImport;
import org.nextlevel.kit.action.Action;
import org.nextlevel.kit.guess.Guess;

/**
 * An import of people: how its file was read, how far it is, and what may be done now.
 *
 * @param dryRun whether nothing of it is to be written unless somebody applies it
 * @param columns of the table; empty for JSON
 */
@Schema(name = "PeopleImport")
public record ImportView(
        UUID id,
        ImportState state,
        boolean dryRun,
        ImportMode mode,
        boolean roster,
        @Nullable @Schema(examples = "2026-11-27") String reference,
        FileFormat format,
        @Schema(examples = "UTF-8") String encoding,
        @Nullable @Schema(examples = ";") String separator,
        @Nullable @Schema(examples = "engineering") String framework,

        @Schema(description = "What each column is read as; those without a field are not read.")
        List<ImportColumn> columns,

        @Schema(description = "All that nobody said, with the parameter that says otherwise.")
        List<Guess> guesses,

        ImportProgress progress,
        Instant createdAt,

        @Nullable @Schema(description = "Absent while it is under way.")
        Instant endedAt,

        List<Action> actions) {

    /** A column of the file. */
    public record ImportColumn(
            @Schema(examples = "Reports to") String header,
            @Nullable @Schema(examples = "manager") String field) {
        static ImportColumn of(ReadColumn column) {
            return new ImportColumn(column.header(), column.field());
        }
    }

    /** How many rows came to what so far; while nothing is written, to what they would. */
    public record ImportProgress(
            @Schema(examples = "300") int rows,
            @Schema(examples = "300") int done,
            @Schema(examples = "12") int created,
            @Schema(examples = "5") int changed,
            @Schema(examples = "281") int unchanged,
            @Schema(examples = "2") int refused,

            @Schema(description = "Who works here and is not in a file that names everybody.", examples = "3")
            int leavers,

            @Schema(description = "Who has left by it.", examples = "0")
            int gone) {
        static ImportProgress of(ImportCounts counts) {
            return new ImportProgress(
                    counts.rows(),
                    counts.done(),
                    counts.created(),
                    counts.changed(),
                    counts.unchanged(),
                    counts.refused(),
                    counts.leavers(),
                    counts.gone());
        }
    }

    static String path(UUID id) {
        return "/api/imports/" + id;
    }

    static ImportView of(PeopleImport one) {
        ImportTerms terms = one.terms();
        return new ImportView(
                one.id(),
                one.state(),
                !one.isConfirmed(),
                terms.mode(),
                terms.roster(),
                terms.reference(),
                terms.format(),
                terms.encoding(),
                terms.separator(),
                terms.framework(),
                terms.columns().stream().map(ImportColumn::of).toList(),
                terms.guesses(),
                ImportProgress.of(one.counts()),
                one.createdAt(),
                one.endedAt(),
                actions(one));
    }

    private static List<Action> actions(PeopleImport one) {
        return List.of(ImportMove.values()).stream()
                .filter(move -> move.isPossible(one))
                .map(move -> Action.post(move, path(one.id()) + "/" + move.noun()))
                .toList();
    }
}
