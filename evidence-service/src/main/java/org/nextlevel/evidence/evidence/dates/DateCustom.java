package org.nextlevel.evidence.evidence.dates;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.nextlevel.evidence.suggestion.period.HeadingHints;
import org.nextlevel.kit.http.ETag;
import org.nextlevel.kit.tenant.Aggregate;

/** How the company writes dates and when its fiscal year begins. A company that never said it has none stored. */
@Entity
public class DateCustom extends Aggregate {
    @Id
    private UUID id;

    private Boolean dayFirst;
    private Integer fiscalYearBegins;

    /** Nothing is said. */
    protected DateCustom() {
        id = UUID.randomUUID();
    }

    /** From now on texts are read so; null in either says nothing. */
    void change(Boolean isDayFirst, Integer month) {
        dayFirst = isDayFirst;
        fiscalYearBegins = month;
    }

    /** Whether 04/03/2025 is in March; null where nothing is said. */
    public Boolean dayFirst() {
        return dayFirst;
    }

    /** Month in which the fiscal year begins; null where nothing is said. */
    public Integer fiscalYearBegins() {
        return fiscalYearBegins;
    }

    /** What somebody said of a text of their own, and the company's custom where they said nothing. */
    public HeadingHints unless(HeadingHints said) {
        return new HeadingHints(
                said.dayFirst() == null ? dayFirst : said.dayFirst(),
                said.fiscalYearBegins() == null ? fiscalYearBegins : said.fiscalYearBegins());
    }

    /** Of the custom as last stored, quotes included; one that was never said has a tag too, so that it can be changed. */
    String tag() {
        return tenant() == null ? "\"none\"" : ETag.of(version());
    }
}
