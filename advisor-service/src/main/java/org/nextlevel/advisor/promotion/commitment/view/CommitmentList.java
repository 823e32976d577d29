package org.nextlevel.advisor.promotion.commitment.view;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Part of the ledger of a case.
 *
 * @param next cursor of the following page; absent on the last
 * @param totals of the whole ledger
 */
public record CommitmentList(
        List<CommitmentView> items,

        @Nullable @Schema(description = "Cursor of the following page; absent on the last.", examples = "WyIyMDI2Il0")
        String next,

        CommitmentTotals totals) {

    /**
     * How many commitments of a case are still to be kept.
     *
     * @param overdue of those, how many whose day has passed
     * @param unconfirmed of those, how many in the name of a manager who has not confirmed them
     */
    public record CommitmentTotals(
            @Schema(examples = "4") int open,
            @Schema(examples = "1") int overdue,
            @Schema(examples = "0") int unconfirmed) {}
}
