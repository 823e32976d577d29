package org.nextlevel.evidence;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("privacy")
class SharingTest {
    private Company acme;

    @BeforeEach
    void found() {
        acme = Company.ofPeople();
        acme.hires("outsider", "director");
    }

    @Test
    void theDirectManagerAloneSeesWhatIsForTheManager() {
        String path = acme.evidence("ours");
        show(path, "MANAGER").then().statusCode(200).body("sharedSince", notNullValue());
        acme.as("manager").get(path).then().statusCode(200);
        acme.as("director").get(path).then().statusCode(404);
        acme.as("director").get(list()).then().body("items.size()", is(0));
        acme.as("manager").get(list()).then().body("items.size()", is(1));
    }

    @Test
    void peopleNamedSeeOnlyWhatNamesThem() {
        String named = acme.evidence("theirs");
        String other = acme.sharedEvidence("not theirs");
        show(named, "NAMED", "colleague")
                .then()
                .statusCode(200)
                .body("sharedWith.id", contains(acme.idOf("colleague")));
        acme.as("colleague").get(named).then().statusCode(200).body("$", not(hasKey("sharedWith")));
        acme.as("colleague").get(other).then().statusCode(403);
        acme.as("colleague").get(list()).then().statusCode(200).body("items.summary", contains("theirs"));
        acme.as("outsider").get(list()).then().statusCode(403);
        acme.as("manager").get(named).then().statusCode(404);
    }

    @Test
    void whoIsNamedBesidesTheLineSeesItToo() {
        String path = acme.evidence("ours");
        show(path, "LINE", "colleague").then().statusCode(200);
        acme.as("colleague").get(path).then().statusCode(200);
        acme.as("director").get(path).then().statusCode(200);
        acme.attests("colleague", path, "CONFIRMED").then().statusCode(403);
    }

    @Test
    void whoIsNamedNoLongerSeesItNoLonger() {
        String path = acme.evidence("ours");
        show(path, "NAMED", "colleague");
        show(path, "NAMED", "outsider").then().statusCode(200);
        acme.as("colleague").get(path).then().statusCode(403);
        show(path, "PRIVATE").then().statusCode(200);
        acme.as("outsider").get(path).then().statusCode(403);
    }

    @Test
    void anAudienceThatCannotBeIsRefused() {
        String path = acme.evidence("mine");
        show(path, "PRIVATE", "colleague").then().statusCode(422).body("violations[0].pointer", is("#/sharedWith"));
        show(path, "NAMED").then().statusCode(422).body("violations[0].pointer", is("#/sharedWith"));
        show(path, "NAMED", "engineer").then().statusCode(422).body("violations[0].pointer", is("#/sharedWith/0"));
        acme.as("engineer")
                .header("If-Match", "*")
                .body(Map.of("visibility", "NAMED", "sharedWith", new UUID[] {UUID.randomUUID()}))
                .put(path + "/visibility")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("#/sharedWith/0"));
        acme.as("engineer").get(path).then().body("visibility", is("PRIVATE")).body("version", is(0));
    }

    @Test
    void sharingWithTheSamePeopleAgainChangesNothing() {
        String path = acme.evidence("ours");
        show(path, "NAMED", "colleague", "outsider").then().body("version", is(1));
        show(path, "NAMED", "outsider", "colleague").then().body("version", is(1));
    }

    @Test
    @Tag("audit")
    void theReadingOfWhoIsNamedIsRecorded() {
        String path = acme.evidence("ours");
        show(path, "NAMED", "colleague");
        acme.as("colleague").get(path);
        org.assertj.core.api.Assertions.assertThat(
                        acme.rows("select replace(actor, '-subject', '') from audit where action = 'evidence-read'"))
                .containsExactly("colleague");
    }

    private Response show(String path, String visibility, String... names) {
        return acme.as("engineer")
                .header("If-Match", "*")
                .body(Map.of(
                        "visibility",
                        visibility,
                        "sharedWith",
                        Arrays.stream(names).map(acme::idOf).toList()))
                .put(path + "/visibility");
    }

    private String list() {
        return "/api/employees/%s/evidence".formatted(acme.idOf("engineer"));
    }
}
