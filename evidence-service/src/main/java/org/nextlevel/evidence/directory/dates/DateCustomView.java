package org.nextlevel.evidence.directory.dates;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.action.Action;

/**
 * How dates are written in the company.
 *
 * @param dayFirst absent where nothing is said
 * @param fiscalYearBegins absent where nothing is said
 * @param actions what HR may do now
 */
public record DateCustomView(
        @Nullable
        @Schema(
                description = "Whether 04/03/2025 is in March rather than April; absent where nothing is said.",
                examples = "true")
        Boolean dayFirst,

        @Nullable
        @Schema(description = "Month in which the fiscal year begins; absent where nothing is said.", examples = "10")
        Integer fiscalYearBegins,

        List<Action> actions) {
    private enum Move {
        /** Change it. */
        CHANGE
    }

    static DateCustomView of(DateCustom custom) {
        return new DateCustomView(
                custom.dayFirst(),
                custom.fiscalYearBegins(),
                List.of(Action.put(Move.CHANGE, DateCustomResource.PATH, "If-Match")));
    }
}
