package org.nextlevel.advisor.text.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.advisor.Company;
import org.nextlevel.sentence.Translations;

/** Sentences of answers are in the language that the caller reads. */
@QuarkusTest
@Tag("M9.7")
class SpokenLanguageTest {
    private static final Pattern VALUE = Pattern.compile("%(\\d\\$)?[sd]|\\{\\w+}");

    @Inject
    Producer<String, String> kafka;

    private Company company;

    @BeforeEach
    void aCompany() {
        company = new Company(kafka).withFramework();
        company.hires("emma", company.hires("mia", null));
    }

    @Test
    void readinessTimingAndAdviceAreSaidInGerman() {
        german().get("/api/employees/me/readiness?target=senior")
                .then()
                .header("Content-Language", is("de"))
                .header("Vary", containsString("Accept-Language"))
                .body("headline", startsWith("Zu wenige Belege"))
                .body("businessNeed.sentence", startsWith("Niemand hat gesagt"))
                .body("gaps[0].sentence", containsString("Beleg"));
        german().get("/api/employees/me/timing").then().body("headline", startsWith("Der Zeitpunkt ist gut"));
        german().get("/api/employees/me/advice").then().body("items.text.join()", containsString("Belege"));
        german().get("/api/employees/me/plan/recommendations")
                .then()
                .body("recommendations[0].closedBy.sentence", startsWith("Ein Beleg"));
    }

    @Test
    void englishIsSaidToEverybodyElse() {
        company.as("emma")
                .header("Accept-Language", "fr, *;q=0.1")
                .get("/api/employees/me/readiness?target=senior")
                .then()
                .header("Content-Language", is("en"))
                .body("headline", startsWith("Too little evidence"));
    }

    @Test
    void everyTranslationHasTheValuesOfItsSentence() {
        assertThat(Translations.in(Locale.GERMAN))
                .hasSizeGreaterThan(120)
                .allSatisfy((english, german) ->
                        assertThat(values(german)).as(english).isEqualTo(values(english)));
    }

    private static List<String> values(String sentence) {
        return VALUE.matcher(sentence)
                .results()
                .map(found -> found.group().replaceAll("\\d\\$", ""))
                .sorted()
                .toList();
    }

    private RequestSpecification german() {
        return company.as("emma").header("Accept-Language", "de-CH, en;q=0.5");
    }
}
