package org.nextlevel.advisor.promotion.promotioncase.republication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.advisor.Company;
import org.nextlevel.advisor.promotion.promotioncase.CaseStory;
import org.nextlevel.testkit.EventSample;
import org.nextlevel.testkit.Topics;

@QuarkusTest
@Tag("rebuild")
class CaseRepublicationTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Producer<String, String> kafka;

    private Company company;
    private String carl;

    @BeforeEach
    void emmaHasClosedACaseAndAskedByAnotherAndCarlPreparesOne() {
        company = new Company(kafka).withFramework();
        UUID mia = company.hires("mia", null);
        company.hires("emma", mia);
        carl = company.hires("carl", mia).toString();
        CaseStory.opened(company, "emma").moved("closure", "{\"reason\":\"LATER\"}");
        CaseStory.opened(company, "emma").asked();
        CaseStory.opened(company, "carl");
    }

    @Test
    void everyCaseIsToldAgainAsItsLastEventToldItAndToNobodysScreen() {
        assertThat(republish()).isEqualTo(3);
        List<ConsumerRecord<String, String>> again = company.told("CaseRepublished", 3);
        Stream<String> lastOfEach = Stream.of(
                        company.told("CaseClosed", 1).stream(),
                        company.told("PromotionAsked", 1).stream(),
                        company.told("CaseOpened", 3).stream()
                                .filter(record -> record.key().equals(carl)))
                .flatMap(records -> records.map(ConsumerRecord::value));
        assertThat(again).extracting(ConsumerRecord::value).containsExactlyInAnyOrderElementsOf(lastOfEach.toList());
        assertThat(again).allSatisfy(record -> {
            assertThat(Topics.header(record, "ce_audience")).isEmpty();
            assertThat(record.key())
                    .isEqualTo(payload(record).path("employeeId").asText());
        });
    }

    @Test
    @Tag("event")
    void itIsToldInATypeOfItsOwn() throws IOException {
        republish();
        ObjectNode asked = company.told("CaseRepublished", 3).stream()
                .map(CaseRepublicationTest::payload)
                .filter(event -> event.path("state").asText().equals("ASKED"))
                .findFirst()
                .orElseThrow();
        asked.put("caseId", new UUID(0, 6).toString()).put("employeeId", new UUID(0, 10).toString());
        EventSample.check("case-republished", asked);
    }

    @Test
    @Tag("upgrade")
    void whoHasNothingToTellCannotEndOneBeforeItBegins() {
        String end = "update republication set ended_at = now() where ended_at is null and sort = '' returning 1";
        company.rows(
                "insert into republication (tenant, id, sort, told, started_at) values ('%s', gen_random_uuid(), '', 0, now()) returning 1"
                        .formatted(company.tenant()));
        assertThat(company.rows(end)).isEmpty();
        assertThat(company.told("CaseRepublished", 3)).hasSize(3);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> company.rows("select 1 from republication where ended_at is null")
                        .isEmpty());
    }

    /** How many were told, once all is. */
    private int republish() {
        String path = company.as("hanna", "hr")
                .post("/api/republications/cases")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> "ENDED".equals(company.as("hanna", "hr").get(path).path("state")));
        return company.as("hanna", "hr").get(path).path("told");
    }

    private static ObjectNode payload(ConsumerRecord<String, String> record) {
        try {
            return (ObjectNode) JSON.readTree(record.value());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
