package org.nextlevel.evidence.evidence.batch;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.evidence.evidence.batch.pasted.BatchItem.DateFrom;
import org.nextlevel.evidence.evidence.batch.pasted.LeftOut;
import org.nextlevel.kit.guess.Guess;

/**
 * What became of a pasted text, item by item.
 *
 * @param dryRun whether nothing was kept: {@code CREATED} is what would have been
 * @param created how many pieces of evidence are new
 * @param known how many items had been taken over before
 * @param leftOut what becomes no item, and why
 * @param guesses what was assumed, since the text does not say it (M9.8)
 */
public record EvidenceBatch(
        boolean dryRun,
        @Schema(examples = "2") int created,
        @Schema(examples = "0") int known,
        List<EvidenceBatchItem> items,
        List<LeftOut> leftOut,
        List<Guess> guesses) {

    /** What became of one item. */
    public enum EvidenceBatchStatus {
        /** It is a new piece of evidence. */
        CREATED,
        /** It was taken over before, whatever became of that piece since, short of erasure. */
        KNOWN,
        /** The text says it twice; this is not the first time. */
        REPEATED,
        /** It is a task that is not ticked off, a plan or in progress: nothing was done yet. */
        OPEN
    }

    /**
     * An item.
     *
     * @param line of the text, from 1
     * @param evidenceId absent when there is no piece of evidence
     * @param startedOn first day of the period that it names, or its headings do; absent for one day, or none
     * @param occurredOn the day, or the last day of that period as far as it is over; today without one
     * @param dateFrom what names that time
     */
    public record EvidenceBatchItem(
            @Schema(examples = "2") int line,
            EvidenceBatchStatus status,
            @Nullable UUID evidenceId,

            @Schema(examples = "Cut the nightly build from 40 to 12 minutes")
            String summary,

            @Nullable @Schema(examples = "2025-07-01") LocalDate startedOn,
            @Schema(examples = "2025-09-30") LocalDate occurredOn,

            @Schema(
                    description = "What names the time: the item itself, a heading, or nothing: then today is assumed.",
                    examples = "HEADING")
            DateFrom dateFrom) {
        EvidenceBatchItem as(UUID newEvidence) {
            return new EvidenceBatchItem(line, status, newEvidence, summary, startedOn, occurredOn, dateFrom);
        }
    }

    static EvidenceBatch of(boolean dryRun, List<EvidenceBatchItem> items, List<LeftOut> leftOut, List<Guess> guesses) {
        return new EvidenceBatch(
                dryRun,
                count(items, EvidenceBatchStatus.CREATED),
                count(items, EvidenceBatchStatus.KNOWN),
                items,
                leftOut,
                guesses);
    }

    private static int count(List<EvidenceBatchItem> items, EvidenceBatchStatus status) {
        return (int) items.stream().filter(item -> item.status() == status).count();
    }
}
