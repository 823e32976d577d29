package org.nextlevel.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.stack.layout.Part;

/** A test whose stack tells other systems what happened. */
interface TellsOtherSystems extends InARunningStack {
    @Test
    @Tag("M10.2")
    default void aSystemCollectsExactlyWhatEightWroteAlthoughTheFeedsOwnerWasKilledMeanwhile() {
        FeedStory story = new FeedStory(stack().signedIn("acme-hris"));
        List<JsonNode> changes = story.whileEightWrite(() -> {
            stack().kills(Part.INTEGRATION_SERVICE);
            stack().starts(Part.INTEGRATION_SERVICE);
        });
        Map<String, List<Long>> versions = FeedStory.versions(changes);
        assertThat(versions).isEqualTo(story.versionsWritten());
        assertThat(changes).extracting(change -> change.path("id").asText()).doesNotHaveDuplicates();
    }

    @Test
    @Tag("access")
    default void aSystemWithTheScopeOfTheFeedReadsThatAlone() {
        SystemOfHr reader = stack().madeByHr("Feed reader", "feed:read");
        assertThat(reader.status("/api/changes?limit=1")).isEqualTo(200);
        assertThat(reader.status("/api/directory/employees")).isEqualTo(403);
        assertThat(reader.status("/api/promotions")).isEqualTo(403);
    }
}
