package org.nextlevel.framework.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.framework.Editors;
import org.nextlevel.testkit.EventSample;
import org.nextlevel.testkit.Tokens;
import org.nextlevel.testkit.Topics;

@QuarkusTest
@Tag("M2.4")
@Tag("M9.6")
class PostingDecisionTest {
    private static final String TEXT = "Own the budget of the department.\nWe make bicycles for children.";
    private static final String ID = "5b0c1f7e-6a52-4a8e-8f1e-2f7d7f3e9c11";
    private static final String OWNER = "0b1c2d3e-0000-4000-8000-000000000001";
    private Poster emma;

    @BeforeEach
    void aCompanyHasPublished() {
        emma = Poster.ofNewCompany();
    }

    @Test
    void aSuggestionIsConfirmedOrReplacedOrRefused() {
        String path = emma.added(TEXT);
        emma.decides(path, 1, "{\"confirmed\":true}")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("sentences[0].decision.competency.key", is("budget"))
                .body("sentences[0].decision.level.key", is("senior-manager"))
                .body("sentences[1].decision", nullValue());
        emma.decides(path, 1, "{\"confirmed\":true,\"competency\":\"strategy\",\"level\":\"manager\"}")
                .then()
                .body("sentences[0].decision.competency.key", is("strategy"))
                .body("sentences[0].suggestion.competency.key", is("budget"));
        emma.decides(path, 1, "{\"confirmed\":false}")
                .then()
                .body("sentences[0].decision.confirmed", is(false))
                .body("sentences[0].decision.competency", nullValue());
    }

    @Test
    void aSentenceMayAskForSeveralCompetencies() {
        String path = emma.added("Hire and develop the people of your team and own its budget.");
        emma.request()
                .get(path)
                .then()
                .body("sentences[0].suggestions.size()", greaterThan(1))
                .body("sentences[0].suggestions.competency.key", hasItem("budget"));
        var read = emma.reads(path);
        assertThat((Object) read.get("sentences[0].suggestions[0]")).isEqualTo(read.get("sentences[0].suggestion"));
        emma.decides(
                        path,
                        1,
                        "{\"confirmed\":true,\"competency\":\"hiring\",\"also\":[{\"competency\":\"budget\"},"
                                + "{\"competency\":\"delivery\",\"level\":\"senior\"}]}")
                .then()
                .statusCode(200)
                .body("sentences[0].decision.competency.key", is("hiring"))
                .body("sentences[0].decision.also.competency.key", contains("budget", "delivery"))
                .body("sentences[0].decision.also.level.key", contains("senior-manager", "senior"));
        emma.decides(path, 1, "{\"confirmed\":true,\"competency\":\"hiring\",\"also\":[{\"competency\":\"delivery\"}]}")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("#/also/0/level"));
    }

    @Test
    void aLanguageThatNobodyReadsIsSaid() {
        String path = emma.added("Guida un gruppo di dieci persone e ne gestisce il bilancio.\nOwn the budget.");
        emma.request()
                .get(path)
                .then()
                .body("sentences[0].suggestions", is(List.of()))
                .body("sentences[0].unread.language", is("it"))
                .body(
                        "sentences[0].unread.sentence",
                        startsWith("No suggestion in this language: nothing here reads Italian."))
                .body("sentences[1]", not(hasKey("unread")));
    }

    @Test
    void anUnmatchedSentenceMayBeGivenACompetencyByItsOwner() {
        String path = emma.added(TEXT);
        emma.decides(path, 2, "{\"confirmed\":true,\"competency\":\"delivery\",\"level\":\"senior\"}")
                .then()
                .statusCode(200)
                .body("sentences[1].decision.competency.key", is("delivery"))
                .body("sentences[1].suggestion", nullValue());
    }

    @Test
    void aDecisionNamesWhatTheFrameworkHas() {
        String path = emma.added(TEXT);
        emma.decides(path, 1, "{\"confirmed\":true,\"competency\":\"x\",\"level\":\"y\"}")
                .then()
                .statusCode(422)
                .body("violations.pointer", is(List.of("#/competency", "#/level")));
        emma.decides(path, 1, "{\"confirmed\":true,\"competency\":\"hiring\"}")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("#/level"));
        emma.decides(path, 1, "{\"confirmed\":false,\"competency\":\"budget\"}")
                .then()
                .statusCode(422);
        emma.decides(path, 1, "{}").then().statusCode(422).body("violations[0].pointer", is("#/confirmed"));
        emma.decides(path, 3, "{\"confirmed\":false}").then().statusCode(404);
        emma.decides(path, 0, "{\"confirmed\":false}").then().statusCode(404);
    }

    @Test
    void aDecisionIsLostToNobody() {
        String path = emma.added(TEXT);
        emma.decides(path, 1, "{\"confirmed\":true}", null).then().statusCode(428);
        emma.decides(path, 1, "{\"confirmed\":true}", "\"0\"").then().statusCode(200);
        emma.decides(path, 1, "{\"confirmed\":false}", "\"0\"").then().statusCode(412);
        emma.decides(path, 1, "{\"confirmed\":true}", "\"1\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
    }

    @Test
    void aPostingStaysWithTheVersionItWasMatchedWith() {
        String path = emma.added(TEXT);
        new Editors(emma.tenant()).publishesAnother("general-ladder");
        emma.decides(path, 1, "{\"confirmed\":true}")
                .then()
                .statusCode(200)
                .body("frameworkVersion", is(1))
                .body("sentences[0].decision.level.key", is("senior-manager"));
    }

    @Test
    @Tag("event")
    void nothingCountsUntilItIsConfirmedAndNothingAfterItIsDeleted() throws IOException {
        String path = emma.added(TEXT);
        emma.decides(path, 1, "{\"confirmed\":true}").then().statusCode(200);
        emma.request().delete(path).then().statusCode(204);
        List<ConsumerRecord<String, String>> told =
                await().atMost(Duration.ofSeconds(30)).until(this::told, found -> found.size() == 3);
        JsonNode added = new ObjectMapper().readTree(told.get(0).value());
        JsonNode confirmed = new ObjectMapper().readTree(told.get(1).value());
        JsonNode erased = new ObjectMapper().readTree(told.get(2).value());
        assertThat(added.path("requirements")).isEmpty();
        assertThat(told).allSatisfy(record -> assertThat(path).endsWith(record.key()));
        assertThat(confirmed.path("ownerId").asText())
                .isEqualTo(Tokens.idOf(Tokens.subjectOf("emma")).toString());
        assertThat(confirmed.at("/requirements")).hasSize(1);
        assertThat(confirmed.at("/requirements/0/competency").asText()).isEqualTo("budget");
        assertThat(erased.path("requirements")).isEmpty();
        assertThat(erased.path("version").asInt())
                .isGreaterThan(confirmed.path("version").asInt());
        sample("posting-added", added);
        sample("posting-confirmed", confirmed);
        sample("posting-erased", erased);
    }

    @Test
    @Tag("event")
    void noWordOfAPostingIsTold() {
        String path = emma.added(TEXT);
        emma.decides(path, 1, "{\"confirmed\":true}").then().statusCode(200);
        List<ConsumerRecord<String, String>> told =
                await().atMost(Duration.ofSeconds(30)).until(this::told, found -> found.size() == 2);
        assertThat(told)
                .allSatisfy(record -> assertThat(record.value()).doesNotContain("Own", "bicycles", "Head", "emma"));
    }

    @Test
    @Tag("live")
    @Tag("privacy")
    void theOwnersScreensLearnOfAPostingAndNobodyElses() {
        String path = emma.added(TEXT);
        emma.decides(path, 1, "{\"confirmed\":true}").then().statusCode(200);
        emma.request().delete(path).then().statusCode(204);
        List<ConsumerRecord<String, String>> told =
                await().atMost(Duration.ofSeconds(30)).until(this::told, found -> found.size() == 3);
        assertThat(told).allSatisfy(record -> {
            assertThat(Topics.header(record, "ce_audience"))
                    .contains(Tokens.idOf(Tokens.subjectOf("emma")).toString());
            assertThat(Topics.header(record, "ce_subject")).contains("posting/" + record.key());
        });
    }

    private List<ConsumerRecord<String, String>> told() {
        return Topics.records("framework-events", emma.tenant()).stream()
                .filter(record -> Topics.header(record, "ce_type").orElseThrow().startsWith("Posting"))
                .toList();
    }

    private static void sample(String name, JsonNode event) throws IOException {
        EventSample.check(name, ((ObjectNode) event).put("postingId", ID).put("ownerId", OWNER));
    }
}
