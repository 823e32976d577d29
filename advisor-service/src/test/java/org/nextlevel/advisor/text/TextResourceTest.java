package org.nextlevel.advisor.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.advisor.Company;

@QuarkusTest
@Tag("M6.1")
class TextResourceTest {
    private static final String GOAL = "/api/texts/goal";

    @Inject
    Producer<String, String> kafka;

    private Company company;

    @BeforeEach
    void aCompany() {
        company = new Company(kafka);
    }

    @Test
    void everybodyReadsTheTextsThatShip() {
        read("/api/texts?limit=200")
                .body("items", hasSize(TextName.values().length))
                .body("items.own", hasItem(false))
                .body("items.find { it.id == 'goal' }.placeholders.name", hasItems("person", "target"))
                .body("items.find { it.id == 'goal' }.placeholders.find { it.name == 'target' }.required", is(true));
        String next =
                read("/api/texts?limit=2").body("items", hasSize(2)).extract().path("next");
        String third = read("/api/texts?limit=200").extract().path("items[2].id");
        read("/api/texts?limit=1&cursor=" + next).body("items[0].id", is(third));
        read(GOAL + "?language=de").body("text", containsString("Ich möchte")).body("language", is("de"));
        company.as("emma").get("/api/texts/no-such-text").then().statusCode(404);
        company.as("emma").get(GOAL + "?language=fr").then().statusCode(422);
    }

    @Test
    void hrIsOfferedToWriteATextAndToRestoreTheCompanysOwn() {
        read(GOAL).body("actions", hasSize(0));
        company.as("hanna", "hr")
                .get(GOAL + "?language=de")
                .then()
                .body("actions.move", is(List.of("WRITE")))
                .body("actions[0].href", is(GOAL + "?language=de"));
        write(GOAL, "\"shipped\"", "I aim at {target}.").body("actions.move", is(List.of("WRITE", "RESTORE")));
    }

    @Test
    void hrWritesATextInOneLanguageForTheOwnCompany() {
        write(GOAL, "\"shipped\"", "I aim at {target}.").statusCode(200).body("own", is(true));
        read(GOAL).body("text", is("I aim at {target}.")).body("changedAt", notNullValue());
        read(GOAL + "?language=de").body("own", is(false));
        new Company(kafka).as("emma").get(GOAL).then().body("own", is(false));
        write(GOAL, "\"shipped\"", "Again {target}.").statusCode(412);
        write(GOAL, null, "Again {target}.").statusCode(428);
        String tag = read(GOAL).extract().header("ETag");
        String second = write(GOAL, tag, "Again {target}.")
                .statusCode(200)
                .body("text", is("Again {target}."))
                .extract()
                .header("ETag");
        assertThat(second).isNotEqualTo(tag);
    }

    @Test
    void whatHrWroteIsDropped() {
        String tag = write(GOAL, "\"shipped\"", "I aim at {target}.").extract().header("ETag");
        restore("\"shipped\"").statusCode(412);
        restore(tag).statusCode(204);
        read(GOAL).header("ETag", "\"shipped\"").body("own", is(false)).body("changedAt", nullValue());
        restore("*").statusCode(409).body("type", is("urn:problem:text-ships"));
    }

    @Test
    void aTextThatDoesNotFitIsRefusedWithEachReason() {
        write(GOAL, "\"shipped\"", "I earn {salary} {")
                .statusCode(422)
                .body("type", is("urn:problem:invalid"))
                .body("violations.pointer.unique()", is(List.of("#/text")))
                .body("violations", hasSize(3))
                .body("violations.detail", hasItem(containsString("{salary}")))
                .body("violations.detail", hasItem(containsString("needs the placeholder {target}")));
        write(GOAL, "\"shipped\"", " ").statusCode(422);
        company.as("emma")
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(Map.of("text", "{target}"))
                .put(GOAL)
                .then()
                .statusCode(403);
    }

    @Test
    void whatWasReadCanBeSentBackWhole() {
        write(GOAL, "\"shipped\"", "I aim at {target}.").statusCode(200);
        var read = read(GOAL).extract();
        sendBack(read.header("ETag"), read.asString()).statusCode(200).body("text", is("I aim at {target}."));
        sendBack("*", read.asString().replace("\"own\":true", "\"own\":false"))
                .statusCode(422)
                .body("violations.pointer", hasItem("#/own"));
    }

    private ValidatableResponse sendBack(String ifMatch, String body) {
        return company.as("hanna", "hr")
                .contentType(ContentType.JSON)
                .header("If-Match", ifMatch)
                .body(body)
                .put(GOAL)
                .then();
    }

    @Test
    void theCompanysNameIsTheSameInAllLanguages() {
        write("/api/texts/company-name?language=de", "\"shipped\"", "ACME GmbH").statusCode(200);
        read("/api/texts/company-name?language=en")
                .body("text", is("ACME GmbH"))
                .body("own", is(true));
        read("/api/texts?limit=200").body("items.find { it.id == 'company-name' }.text", is("ACME GmbH"));
    }

    private ValidatableResponse read(String path) {
        return company.as("emma").get(path).then().statusCode(200);
    }

    private ValidatableResponse write(String path, String ifMatch, String text) {
        var request = company.as("hanna", "hr").contentType(ContentType.JSON).body(Map.of("text", text));
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put(path)
                .then();
    }

    private ValidatableResponse restore(String ifMatch) {
        return company.as("hanna", "hr")
                .header("If-Match", ifMatch)
                .delete(GOAL)
                .then();
    }
}
