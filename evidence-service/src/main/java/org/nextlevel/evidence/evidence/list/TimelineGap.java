package org.nextlevel.evidence.evidence.list;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whole months in a row in which nothing was done.
 *
 * @param from first month without anything
 * @param until last month without anything
 * @param months how many
 */
public record TimelineGap(
        @Schema(type = SchemaType.STRING, examples = "2026-04")
        YearMonth from,

        @Schema(type = SchemaType.STRING, examples = "2026-06")
        YearMonth until,

        @Schema(examples = "3") int months) {

    /**
     * The gaps between the first month with something and the present one, the latest first. The present month is not over
     * and makes no gap.
     */
    static List<TimelineGap> in(Collection<YearMonth> filled, YearMonth present) {
        NavigableSet<YearMonth> months = new TreeSet<>(filled);
        List<TimelineGap> gaps = new ArrayList<>();
        YearMonth later = present;
        for (YearMonth month : months.descendingSet()) {
            if (month.isBefore(later) && month.plusMonths(1).isBefore(later)) {
                YearMonth from = month.plusMonths(1);
                gaps.add(new TimelineGap(from, later.minusMonths(1), (int) ChronoUnit.MONTHS.between(from, later)));
            }
            later = month.isBefore(later) ? month : later;
        }
        return gaps;
    }
}
