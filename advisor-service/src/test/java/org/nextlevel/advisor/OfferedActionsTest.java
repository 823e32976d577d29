package org.nextlevel.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.advisor.copy.wording.EvidenceApi;
import org.nextlevel.advisor.promotion.promotioncase.CaseStory;
import org.nextlevel.testkit.api.OfferedMoves;

/** Whatever is offered can be done: by the request that is named, with what it is said to require and nothing else. */
@QuarkusTest
@Tag("api")
class OfferedActionsTest {
    @Inject
    Producer<String, String> kafka;

    private Company company;
    private UUID manager;
    private UUID owner;

    @BeforeEach
    void aCompany() {
        company = new Company(kafka).withFramework();
        manager = company.hires("mia", null);
        owner = company.hires("emma", manager);
        company.awaitOwn("emma", "verdict", "INSUFFICIENT_EVIDENCE");
    }

    @Test
    void aPersonDoesWhateverTheirOwnThingsOffer() {
        assertThat(followed("emma", () -> "/api/employees/me/role-models/choice"))
                .containsExactly("CHOOSE");
        assertThat(followed("emma", () -> "/api/employees/me/mentoring-choice")).containsExactly("CHOOSE");
        assertThat(followed("emma", () -> "/api/employees/me/leaving")).containsExactly("WRITE", "ERASE");
        assertThat(followed("emma", () -> put("/api/employees/me/goal", "{\"target\":\"senior\"}")))
                .containsExactly("SET", "DROP");
    }

    @Test
    void bothSidesOfANeedDoWhateverIsOffered() {
        Supplier<String> need = () ->
                posted("mia", "/api/needs", PlanAddresses.body("/api/needs")).header("Location");
        assertThat(followed("emma", need)).containsExactly("OFFER_HELP");
        String offeredAlready = need.get();
        posted("emma", offeredAlready + "/offers", "{}").then().statusCode(201);
        assertThat(followed("emma", () -> offeredAlready)).isEmpty();
        assertThat(followed("mia", need)).containsExactly("CHANGE", "DELETE");
    }

    @Test
    void theOwnerOfACaseDoesWhateverItsMeetingAndProposalOffer() {
        EvidenceApi.names(owner, "Emma Example", "Engineer");
        EvidenceApi.names(manager, "Mia Example", "Head of Platform");
        CaseStory story = CaseStory.opened(company, "emma");
        String path = "/api/cases/" + story.id();
        String meeting = path + "/conversation/meeting";
        String start = Company.today().plusDays(10) + "T10:00:00";
        assertThat(followed("emma", () -> put(meeting, "{\"start\":\"%s\",\"timeZone\":\"UTC\"}".formatted(start))))
                .containsExactly("PLAN", "CANCEL");
        Supplier<String> proposal = () -> {
            company.as("emma").contentType(ContentType.JSON).body("{}").post(path + "/proposal");
            return path + "/proposal";
        };
        assertThat(followed("emma", proposal)).containsExactly("EDIT", "DELETE", "FREEZE");
        put(meeting, "{\"start\":\"%s\",\"timeZone\":\"UTC\"}".formatted(start));
        story.moved("closure", "{\"reason\":\"LATER\"}");
        assertThat(followed("emma", () -> path + "/proposal")).isEmpty();
        assertThat(followed("emma", () -> meeting)).containsExactly("CANCEL");
    }

    @Test
    void theOwnerSetsGoalsUntilTheFollowThroughIsOver() {
        CaseStory story =
                CaseStory.opened(company, "emma").promoted(Company.today()).moved("follow-through", "");
        String path = "/api/cases/%s/follow-through".formatted(story.id());
        assertThat(followed("emma", () -> path)).containsExactly("SET_GOAL");
        story.moved("completion", "");
        assertThat(followed("emma", () -> path)).isEmpty();
    }

    @Test
    void hrAcknowledgesAnApprovedPromotion() {
        String path = "/api/promotions/"
                + CaseStory.opened(company, "emma").promoted(Company.today()).id();
        assertThat(new OfferedMoves(user -> company.as(user, "hr"), Map.of("takenOver", true))
                        .followed("hanna", () -> path))
                .containsExactly("ACKNOWLEDGE");
    }

    private List<String> followed(String caller, Supplier<String> newThing) {
        return new OfferedMoves(
                        company::as,
                        Map.of(
                                "text",
                                "Everybody deploys alone.",
                                "dueOn",
                                Company.today().toString()))
                .followed(caller, newThing);
    }

    private Response posted(String caller, String path, String body) {
        return company.as(caller).contentType(ContentType.JSON).body(body).post(path);
    }

    /** The path of what was put there. */
    private String put(String path, String body) {
        company.as("emma")
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(body)
                .put(path)
                .then()
                .statusCode(200);
        return path;
    }
}
