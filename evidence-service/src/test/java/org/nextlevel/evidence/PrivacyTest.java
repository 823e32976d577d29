package org.nextlevel.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.kit.tenant.CurrentTenant;

/** Invariant 2: evidence is its owner's until it is shared, and then it is for the line above alone. */
@QuarkusTest
@Tag("privacy")
class PrivacyTest {
    private Company acme;

    @BeforeEach
    void found() {
        acme = Company.ofPeople();
    }

    @Test
    void aDraftNobodySharedIsSeenByItsOwnerAlone() {
        String path = acme.evidence("mine");
        acme.as("engineer").get(path).then().statusCode(200);
        acme.as("manager").get(path).then().statusCode(404);
        acme.as("manager").get(list()).then().statusCode(200).body("items", empty());
    }

    @Test
    void whatIsSharedIsSeenByTheWholeLineAbove() {
        String path = acme.sharedEvidence("ours");
        acme.as("manager").get(path).then().statusCode(200).body("summary", is("ours"));
        acme.as("director").get(list()).then().body("items", hasSize(1));
        acme.as("colleague").get(path).then().statusCode(403);
        acme.as("hanna", "hr").get(list()).then().statusCode(403);
    }

    @Test
    void whatIsTakenBackIsSeenNoMore() {
        String path = acme.sharedEvidence("ours");
        acme.shows(path, "PRIVATE").then().statusCode(200);
        acme.as("manager").get(path).then().statusCode(404);
    }

    @Test
    void aManagerLosesSightWhenTheLineChanges() {
        String path = acme.sharedEvidence("ours");
        acme.hires("engineer", "director");
        acme.as("manager").get(path).then().statusCode(403);
        acme.as("director").get(path).then().statusCode(200);
    }

    @Test
    void aReportDoesNotSeeTheManagersEvidence() {
        acme.as("engineer")
                .get("/api/employees/%s/evidence".formatted(acme.idOf("manager")))
                .then()
                .statusCode(403);
    }

    @Test
    @Tag("audit")
    void readingAnothersEvidenceIsRecordedAndReadingOnesOwnIsNot() throws SQLException {
        String path = acme.sharedEvidence("ours");
        acme.as("engineer").get(path);
        acme.as("manager").get(path);
        acme.as("director").get(list());
        assertThat(audit()).containsExactly("manager evidence-read", "director evidence-read");
    }

    @Test
    @Tag("tenant")
    void anotherCompanyFindsNothing() {
        String path = acme.sharedEvidence("ours");
        Company globex = Company.ofPeople();
        globex.as("director", "hr").get(path).then().statusCode(404);
        globex.as("director", "hr").get(list()).then().statusCode(404);
        globex.attests("director", path, "CONFIRMED").then().statusCode(404);
        acme.as("engineer").get("/api/employees/me/evidence").then().body("items.summary", contains("ours"));
    }

    private String list() {
        return "/api/employees/%s/evidence".formatted(acme.idOf("engineer"));
    }

    private List<String> audit() throws SQLException {
        var context = Arc.container().requestContext();
        context.activate();
        Arc.container().instance(CurrentTenant.class).get().open(acme.tenant());
        try (var connection = Arc.container().instance(DataSource.class).get().getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery(
                                "select actor || ' ' || action from audit where action like 'evidence-%' order by id")) {
            List<String> entries = new ArrayList<>();
            while (rows.next()) {
                entries.add(rows.getString(1));
            }
            return entries;
        } finally {
            context.terminate();
        }
    }
}
