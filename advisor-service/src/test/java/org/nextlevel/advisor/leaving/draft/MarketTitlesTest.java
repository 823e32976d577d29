package org.nextlevel.advisor.leaving.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Titles outside fit the trade of the person's own ladder. */
@Tag("M7.2")
class MarketTitlesTest {
    @Test
    void aPlannerIsOfferedNoTitleOfEngineers() {
        assertThat(MarketTitles.of("Lead", "Senior Planner")).containsExactly("Lead", "Team Lead");
        assertThat(MarketTitles.of("Principal", "Lead")).containsExactly("Principal");
    }

    @Test
    void anEngineerIsOfferedThem() {
        assertThat(MarketTitles.of("Lead", "Senior Engineer"))
                .containsExactly("Lead", "Tech Lead", "Team Lead", "Staff Engineer");
    }
}
