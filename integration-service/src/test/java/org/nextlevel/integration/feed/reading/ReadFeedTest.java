package org.nextlevel.integration.feed.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nextlevel.integration.TellingCompany;

@QuarkusTest
@Tag("M10.2")
class ReadFeedTest {
    private final TellingCompany acme = TellingCompany.named();

    @Test
    void whatHappenedIsToldWithItsIdsItsFactsAndWhereMoreIsRead() {
        String place = acme.latest();
        UUID emma = acme.registers();
        acme.collects(place, 1);
        UUID promotionCase = UUID.randomUUID();
        UUID approved = acme.tellCase("PromotionApproved", emma, promotionCase, 4);
        JsonNode change = acme.collects(place, 2).getLast();
        assertThat(change.path("id").asText()).isEqualTo(approved.toString());
        assertThat(change.path("type").asText()).isEqualTo("promotion.approved");
        assertThat(change.at("/thing/kind").asText()).isEqualTo("CASE");
        assertThat(change.at("/thing/id").asText()).isEqualTo(promotionCase.toString());
        assertThat(change.at("/thing/version").asInt()).isEqualTo(4);
        assertThat(change.at("/person/id").asText()).isEqualTo(emma.toString());
        assertThat(change.at("/person/externalId").asText()).isEqualTo("hr-" + emma);
        assertThat(change.at("/details/level").asText()).isEqualTo("engineer");
        assertThat(change.at("/details/target").asText()).isEqualTo("senior");
        assertThat(change.at("/details/targetName").asText()).isEqualTo("Senior Engineer");
        assertThat(change.at("/details/effectiveOn").asText()).isEqualTo("2027-04-01");
        assertThat(change.path("href").asText()).isEqualTo("/api/promotions/" + promotionCase);
    }

    @ParameterizedTest
    @CsvSource({
        "PromotionAcknowledged, promotion.acknowledged",
        "PromotionAcknowledgementRefused, promotion.acknowledgement-refused"
    })
    void whatTheHrSystemSaysOfAPromotionIsOfThePromotionAndNotOfItsCase(String event, String type) {
        String place = acme.latest();
        UUID emma = acme.registers();
        UUID promotion = UUID.randomUUID();
        acme.tellCase(event, emma, promotion, 0);
        assertThat(acme.collects(place, 2))
                .filteredOn(change -> change.path("type").asText().equals(type))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.at("/thing/kind").asText()).isEqualTo("PROMOTION");
                    assertThat(change.path("href").asText()).isEqualTo("/api/promotions/" + promotion);
                });
    }

    @Test
    void aVersionOfAFrameworkIsNobodysAndIsReadWhereItIs() {
        String place = acme.latest();
        acme.tell(
                "framework-events",
                "small",
                "FrameworkPublished",
                "/framework-service",
                TellingCompany.sample("framework-published"),
                "*");
        acme.collects(place, 1);
        acme.reads("after=" + place)
                .then()
                .body("items[0].type", is("framework.published"))
                .body("items[0].person", nullValue())
                .body("items[0].details.frameworkVersion", is(1))
                .body("items[0].href", is("/api/frameworks/small/versions/1"));
    }

    @Test
    void aReaderGoesOnFromWhereItWasPageByPage() {
        String place = acme.latest();
        for (int person = 0; person < 5; person++) {
            acme.registers();
        }
        List<JsonNode> all = acme.collects(place, 5);
        JsonNode first = TellingCompany.json(acme.reads("limit=2&after=" + place));
        assertThat(first.path("caughtUp").asBoolean()).isFalse();
        JsonNode second = TellingCompany.json(
                acme.reads("limit=3&after=" + first.path("next").asText()));
        assertThat(second.path("caughtUp").asBoolean()).isTrue();
        assertThat(List.of(
                        first.path("items").get(0),
                        first.path("items").get(1),
                        second.path("items").get(0)))
                .containsExactlyElementsOf(all.subList(0, 3));
        acme.reads("after=" + all.get(2).path("cursor").asText())
                .then()
                .body(
                        "items.id",
                        is(List.of(
                                all.get(3).path("id").asText(),
                                all.get(4).path("id").asText())));
    }

    @Test
    void whoBeginsReadsAllThatIsKeptAndWhoSaysLatestNothingOfIt() {
        String place = acme.latest();
        acme.registers();
        acme.collects(place, 1);
        acme.reads("limit=200").then().body("items", hasSize(1));
        acme.reads("after=latest").then().body("items", empty()).body("caughtUp", is(true));
    }

    @Test
    void onlyTheTypesThatAreAskedForAreTold() {
        String place = acme.latest();
        UUID emma = acme.registers();
        acme.tellPerson("EmployeeChanged", emma, 1);
        acme.tellLeft("EmployeeLeft", emma, 2);
        acme.collects(place, 3);
        acme.reads("types=person.left&types=person.registered&after=" + place)
                .then()
                .body("items.type", is(List.of("person.registered", "person.left")));
        acme.reads("types=promotion.approved&after=" + place)
                .then()
                .body("items", empty())
                .body("caughtUp", is(true));
        acme.reads("types=evidence.shared")
                .then()
                .statusCode(400)
                .body("type", is("urn:problem:malformed"))
                .body("detail", containsString("types: evidence.shared is not known here; known are: case.appealed"));
    }

    @Test
    @Tag("limits")
    void whatIsRareIsFoundALookAtATimeAmongMuchElse() {
        String place = acme.latest();
        acme.rows(StoredChanges.of(10_050, "PERSON_CHANGED"));
        acme.rows(StoredChanges.of(1, "PERSON_LEFT"));
        JsonNode first = TellingCompany.json(acme.reads("types=person.left&after=" + place));
        assertThat(first.path("items")).isEmpty();
        assertThat(first.path("caughtUp").asBoolean()).isFalse();
        acme.reads("types=person.left&after=" + first.path("next").asText())
                .then()
                .body("items.type", is(List.of("person.left")))
                .body("caughtUp", is(true));
        acme.reads("types=person.left&wait=20&after=" + place).then().body("items", hasSize(1));
    }

    @Test
    void aPlaceThatNobodyGaveIsRefusedAndOneOfAnotherCompanyLeadsNowhere() {
        acme.reads("after=nonsense").then().statusCode(400).body("violations[0].parameter", is("after"));
        TellingCompany globex = TellingCompany.named();
        globex.registers();
        String foreign = globex.latest();
        acme.reads("after=" + foreign).then().statusCode(410).body("type", is("urn:problem:changes-gone"));
    }

    @Test
    @Tag("tenant")
    void anotherCompanyReadsNothingOfIt() {
        TellingCompany globex = TellingCompany.named();
        String place = globex.latest();
        acme.registers();
        acme.collects("", 1);
        globex.reads("after=" + place).then().body("items", empty());
        assertThat(globex.rows("select id from change")).isEmpty();
    }

    @Test
    void howMuchAndHowLongHasBounds() {
        acme.reads("limit=201").then().statusCode(422);
        acme.reads("wait=21").then().statusCode(422);
        acme.reads("limit=200&wait=0").then().statusCode(200).body("items", everyItem(nullValue()));
    }

    @Test
    @Tag("rebuild")
    void whatIsToldAgainIsNoChange() {
        String place = acme.latest();
        UUID emma = acme.registers();
        acme.collects(place, 1);
        acme.tellPerson("EmployeeRepublished", emma, 0);
        acme.tellPerson("LoginBound", emma, 1);
        acme.tellPerson("EmployeeChanged", emma, 2);
        assertThat(acme.collects(place, 2))
                .extracting(change -> change.path("type").asText())
                .containsExactly("person.registered", "person.changed");
    }

    @Test
    @Tag("access-log")
    void whoseChangesWereReadIsRecorded() {
        String place = acme.latest();
        UUID emma = acme.registers();
        acme.collects(place, 1);
        assertThat(acme.rows(
                        "select distinct actor || ' ' || role from audit where action = 'changes-read' and subject = '%s'"
                                .formatted(emma)))
                .hasSize(1)
                .allMatch(row -> row.endsWith(" integration"));
    }
}
