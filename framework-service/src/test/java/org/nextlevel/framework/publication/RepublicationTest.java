package org.nextlevel.framework.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.framework.Editors;
import org.nextlevel.framework.posting.Poster;
import org.nextlevel.testkit.EventSample;
import org.nextlevel.testkit.Topics;

@QuarkusTest
@Tag("rebuild")
class RepublicationTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void theLatestVersionOfEachFrameworkIsToldAgainAndNoDraft() throws IOException {
        Editors acme = Editors.ofNewCompany();
        for (int i = 0; i < 6; i++) {
            acme.writes("craft-" + i, Editors.small("Does it well."));
            acme.publishes("craft-" + i);
        }
        acme.writes("craft-0", Editors.small("Does it even better."));
        acme.publishes("craft-0");
        acme.writes("unpublished", Editors.small("Is thought about."));
        republishes(new Poster(acme.tenant(), "emma"), 6);
        List<ConsumerRecord<String, String>> again = told(acme.tenant(), "FrameworkRepublished", 6);
        List<ConsumerRecord<String, String>> published = told(acme.tenant(), "FrameworkPublished", 7);
        assertThat(again).extracting(ConsumerRecord::value).doesNotHaveDuplicates();
        assertThat(published).extracting(ConsumerRecord::value).containsAll(values(again));
        assertThat(values(again)).noneMatch(value -> value.contains("\"version\":1") && value.contains("craft-0"));
        ObjectNode sample = (ObjectNode) JSON.readTree(again.stream()
                .filter(record -> record.value().contains("craft-1"))
                .findFirst()
                .orElseThrow()
                .value());
        assertThat(sample.path("frameworkId").asText()).isIn(keys(again));
        EventSample.check("framework-republished", sample.put("frameworkId", "3f0c8a52-0c53-4d2e-9d50-6f2f1f6d7a10"));
    }

    @Test
    void whatWasConfirmedOfAPostingIsToldAgain() throws IOException {
        Poster emma = Poster.ofNewCompany();
        String confirmed = emma.added("You own the budget of the department.");
        emma.decides(confirmed, 1, "{\"confirmed\":true}").then().statusCode(200);
        emma.added("Nothing is decided of this one.");
        republishes(emma, 2);
        ConsumerRecord<String, String> again =
                told(emma.tenant(), "PostingRepublished", 1).getFirst();
        assertThat(confirmed).endsWith(again.key());
        assertThat(told(emma.tenant(), "PostingConfirmed", 1).getFirst().value())
                .isEqualTo(again.value());
        EventSample.check(
                "posting-republished",
                ((ObjectNode) JSON.readTree(again.value()))
                        .put("postingId", "3f0c8a52-0c53-4d2e-9d50-6f2f1f6d7a20")
                        .put("ownerId", "0b1c2d3e-0000-4000-8000-000000000001"));
    }

    private static void republishes(Poster company, int count) {
        String path = company.request("hr")
                .post("/api/republications/frameworks")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> "ENDED".equals(company.request("hr").get(path).path("state")));
        assertThat(company.request("hr").get(path).<Integer>path("told")).isEqualTo(count);
    }

    private static List<ConsumerRecord<String, String>> told(String tenant, String type, int count) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> Topics.records("framework-events", tenant).stream()
                                .filter(record -> Topics.header(record, "ce_type")
                                        .filter(type::equals)
                                        .isPresent())
                                .toList(),
                        found -> found.size() == count);
    }

    private static List<String> values(List<ConsumerRecord<String, String>> records) {
        return records.stream().map(ConsumerRecord::value).toList();
    }

    private static List<String> keys(List<ConsumerRecord<String, String>> records) {
        return records.stream().map(ConsumerRecord::key).toList();
    }
}
