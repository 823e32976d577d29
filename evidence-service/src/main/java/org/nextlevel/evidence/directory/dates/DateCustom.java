package org.nextlevel.evidence.directory.dates;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.http.ETag;
import org.nextlevel.kit.tenant.Aggregate;

/** How the company writes dates and when its fiscal year begins. A company that never said it has none stored. */
@Entity
public class DateCustom extends Aggregate {
    @Id
    private UUID id;

    private @Nullable Boolean dayFirst;
    private @Nullable Integer fiscalYearBegins;

    /** Nothing is said. */
    protected DateCustom() {
        id = UUID.randomUUID();
    }

    /** From now on dates are written so; of what is null nothing is said. */
    void change(@Nullable Boolean isDayFirst, @Nullable Integer month) {
        dayFirst = isDayFirst;
        fiscalYearBegins = month;
    }

    /** Whether 04/03/2025 is in March; null where nothing is said. */
    public @Nullable Boolean dayFirst() {
        return dayFirst;
    }

    /** Month in which the fiscal year begins; null where nothing is said. */
    public @Nullable Integer fiscalYearBegins() {
        return fiscalYearBegins;
    }

    /** What is said, by name, for the audit. */
    Map<String, String> said() {
        return Map.of("dayFirst", String.valueOf(dayFirst), "fiscalYearBegins", String.valueOf(fiscalYearBegins));
    }

    /** Of the custom as last stored, quotes included; one that was never said has a tag too, so that it can be changed. */
    String tag() {
        return tenant() == null ? "\"none\"" : ETag.of(version());
    }
}
