package org.nextlevel.advisor.signal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.advisor.Company;

/** While a newer release is rolled out, it may state what this one does not know. */
@QuarkusTest
@Tag("M5.4")
@Tag("upgrade")
class NewerKindTest {
    @Inject
    Producer<String, String> kafka;

    @Test
    void aKindThatANewerReleaseStoredIsLeftAside() {
        Company company = new Company(kafka).withFramework();
        company.hires("emma", company.hires("mia", null));
        String id =
                company.states("hanna", ofCompany("LAYOFFS"), "hr").extract().path("id");
        company.states("hanna", ofCompany("HIRING_FREEZE"), "hr");
        company.rows("update signal set kind = 'OF_LATER' where kind = 'LAYOFFS' returning 1");
        company.as("emma").get("/api/signals").then().body("items.kind", contains("HIRING_FREEZE"));
        company.as("emma").get("/api/signals/" + id).then().statusCode(404);
        company.as("emma")
                .get("/api/employees/me/timing")
                .then()
                .statusCode(200)
                .body("signals.kind", not(hasItem("OF_LATER")));
    }

    private static String ofCompany(String kind) {
        return "{\"kind\":\"%s\",\"scope\":{\"type\":\"COMPANY\"},\"from\":\"%s\"}".formatted(kind, Company.today());
    }
}
