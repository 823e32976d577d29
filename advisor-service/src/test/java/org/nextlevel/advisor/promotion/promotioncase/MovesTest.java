package org.nextlevel.advisor.promotion.promotioncase;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.nextlevel.advisor.Company;
import org.nextlevel.testkit.Tokens;

/** Every move in every state by every kind of caller answers what {@code moves.csv} says. */
@QuarkusTest
@Tag("M9.5")
class MovesTest {
    private static final Map<String, String> BODIES = Map.of(
            "request", "{\"whatChanged\":\"I have led a project.\"}",
            "answer", CaseStory.answer("NOT_YET", null),
            "appeal", "{\"whatChanged\":\"Two pieces were not looked at.\"}",
            "decision", CaseStory.approval(Company.today()),
            "closure", "{\"reason\":\"LATER\"}");

    @Inject
    Producer<String, String> kafka;

    private final Map<String, CaseStory> stories = new HashMap<>();
    private Company company;
    private UUID manager;
    private UUID approver;
    private int owners;

    @TestFactory
    Stream<DynamicTest> everyMoveInEveryStateByEveryCaller() throws IOException {
        company = new Company(kafka).withFramework();
        manager = company.hires("mia", null);
        approver = company.hires("alma", null);
        company.hires("carl", null);
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/moves.csv"));
        String[] header = lines.getFirst().split(",");
        return lines.stream()
                .skip(1)
                .map(line -> line.split(","))
                .flatMap(cells -> IntStream.range(2, cells.length)
                        .mapToObj(i -> DynamicTest.dynamicTest(
                                "%s while %s as %s: %s".formatted(cells[1], cells[0], header[i], cells[i]),
                                () -> check(cells[0], cells[1], header[i], Integer.parseInt(cells[i])))));
    }

    private void check(String state, String move, String caller, int declared) {
        CaseStory story = stories.computeIfAbsent(state, this::in);
        var request = given().auth().oauth2(token(caller, story)).header("If-Match", "*");
        if (BODIES.containsKey(move)) {
            request.contentType(ContentType.JSON).body(BODIES.get(move));
        }
        Response answer = request.put("/api/cases/" + story.id() + "/" + move);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(declared);
        if (declared == 200) {
            // It is in another state now.
            stories.remove(state);
        }
    }

    private String token(String caller, CaseStory story) {
        return switch (caller) {
            case "owner" -> Tokens.of(company.tenant(), story.owner());
            case "manager" -> Tokens.of(company.tenant(), "mia");
            case "approver" -> Tokens.of(company.tenant(), "alma");
            case "hr" -> Tokens.of(company.tenant(), "hanna", "hr");
            case "colleague" -> Tokens.of(company.tenant(), "carl");
            default -> Tokens.of("globex", "gina");
        };
    }

    private CaseStory in(String state) {
        String owner = "emma" + owners++;
        company.hires(owner, manager);
        CaseStory story = CaseStory.opened(company, owner);
        story.put(owner, "approvers/" + approver, "").statusCode(200);
        return switch (state) {
            case "PREPARING" -> story;
            case "ASKED" -> story.asked();
            case "ANSWERED" -> story.answered("NOT_READY");
            case "ANSWERED_YES" -> story.answered("YES");
            case "AGREED" -> story.answered("NOT_READY").moved("agreement", "");
            case "APPEALED" -> story.answered("NOT_READY").moved("appeal", BODIES.get("appeal"));
            case "SUBMITTED" -> story.submitted();
            case "PROMOTED" -> story.promoted(Company.today());
            case "FOLLOW_THROUGH" -> story.promoted(Company.today()).moved("follow-through", "");
            case "COMPLETED" ->
                story.promoted(Company.today()).moved("follow-through", "").moved("completion", "");
            case "CLOSED" -> story.moved("closure", BODIES.get("closure"));
            default -> throw new IllegalArgumentException(state);
        };
    }
}
