package org.nextlevel.advisor.leaving.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.advisor.copy.framework.content.Level;
import org.nextlevel.advisor.copy.framework.content.Track;
import org.nextlevel.advisor.copy.framework.ladder.FrameworkNames;
import org.nextlevel.advisor.copy.framework.ladder.Ladders;

/** Titles outside fit the trade of the person's own ladder. */
@Tag("M7.2")
class MarketTitlesTest {
    @Test
    void aPlannerIsOfferedNoTitleOfEngineersWhateverTheFrameworkIsCalled() {
        assertThat(titles("Engineering", "Individual contributor", "Senior Planner", "Lead"))
                .containsExactly("Lead");
        assertThat(titles("Engineering", "Planning", "Senior", "Lead")).containsExactly("Lead");
        assertThat(titles("Production", "Individual contributor", "Senior", "Principal"))
                .containsExactly("Principal");
    }

    @Test
    void anEngineerIsOfferedThoseOfEngineers() {
        assertThat(titles("Career", "Individual contributor", "Senior Engineer", "Lead"))
                .containsExactly("Lead", "Tech Lead", "Staff Engineer");
        assertThat(titles("Engineering", "IC", "Senior", "Lead"))
                .containsExactly("Lead", "Tech Lead", "Staff Engineer");
    }

    @Test
    void whoGoesUpTheTrackOfManagersIsOfferedThoseOfManagers() {
        assertThat(titles("Engineering", "Manager", "Senior Engineer", "Lead"))
                .containsExactly("Lead", "Team Lead", "Engineering Manager");
        assertThat(titles("Sales", "Manager", "Lead", "Manager"))
                .containsExactly("Manager", "Sales Manager", "Regional Sales Manager");
    }

    @Test
    void whereNoNameSpeaksOfATradeNothingIsOffered() {
        assertThat(titles("General ladder", "Individual contributor", "Senior", "Lead"))
                .containsExactly("Lead");
    }

    private static List<String> titles(String framework, String track, String own, String next) {
        var ladder = Ladders.of(
                framework,
                List.of(new Track("way", track)),
                List.of(new Level("own", own, "way", List.of()), new Level("next", next, "way", List.of("own"))));
        return MarketTitles.of(new FrameworkNames(Optional.of(ladder)), "own", "next");
    }
}
