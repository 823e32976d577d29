package org.nextlevel.advisor.readiness.requirement;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.advisor.Company;

/** However much somebody logged, an answer stays small, and what it leaves out is found. */
@QuarkusTest
@Tag("M9.7")
class ManyPiecesTest {
    private static final String ALL = "/readiness/evidence?expectationId=senior.delivery&limit=4";

    private static final String DISAGREED = Company.confirmed().replace("CONFIRMED", "DISAGREED");

    @Inject
    Producer<String, String> kafka;

    private Company company;
    private UUID emma;

    @BeforeEach
    void somebodyWithSevenSharedPiecesAndAPrivateOneThatDoesNotCount() {
        company = new Company(kafka).withFramework();
        emma = company.hires("emma", company.hires("mia", company.hires("dora", null)));
        company.evidence(UUID.randomUUID(), 1, emma, "delivery", "PRIVATE", DISAGREED);
        for (int i = 0; i < 7; i++) {
            company.evidence(UUID.randomUUID(), 1, emma, "delivery", "LINE", Company.confirmed());
        }
        company.awaitOwn("emma", "requirements[0].pieces", 8);
    }

    @Test
    void theStrongestAndWhatIsDisputedAreNamedAndAllAreListedAPageAtATime() {
        company.readiness("emma", "me/readiness")
                .body("requirements[0].evidence.size()", is(5))
                .body(
                        "requirements[0].evidence.why",
                        containsInAnyOrder("DISAGREED", "CONFIRMED", "CONFIRMED", "CONFIRMED", "CONFIRMED"));
        String next = company.readiness("emma", "me" + ALL)
                .statusCode(200)
                .body("items.size()", is(4))
                .extract()
                .path("next");
        company.readiness("emma", "me" + ALL + "&cursor=" + next)
                .body("items.size()", is(4))
                .body("next", nullValue());
    }

    @Test
    @Tag("privacy")
    void whoReadsSomebodyElsesReadsWhatWasShared() {
        String next = company.readiness("mia", emma + ALL)
                .statusCode(200)
                .body("items.size()", is(4))
                .extract()
                .path("next");
        company.readiness("mia", emma + ALL + "&cursor=" + next).body("items.size()", is(3));
        company.readiness("mia", emma + ALL + "&perspective=own").statusCode(403);
    }

    @Test
    void aRequirementThatTheLevelDoesNotHaveIsNamed() {
        company.readiness("emma", "me/readiness/evidence?expectationId=senior.flying")
                .statusCode(422)
                .body("violations.parameter", contains("expectationId"));
        company.readiness("emma", "me/readiness/evidence").statusCode(422);
    }
}
