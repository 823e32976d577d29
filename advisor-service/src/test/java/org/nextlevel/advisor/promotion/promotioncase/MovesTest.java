package org.nextlevel.advisor.promotion.promotioncase;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.nextlevel.advisor.Company;
import org.nextlevel.testkit.Tokens;

/**
 * Every move in every state by every kind of caller answers what {@code moves.csv} says, and whoever can make it is offered
 * it: where, how, and with what it requires.
 */
@QuarkusTest
@Tag("M9.5")
class MovesTest {
    @Inject
    Producer<String, String> kafka;

    private final Map<String, CaseStory> stories = new HashMap<>();
    private Map<String, String> bodies;
    private Company company;
    private UUID manager;
    private UUID approver;
    private int owners;

    @TestFactory
    Stream<DynamicTest> everyMoveInEveryStateByThoseOfTheCase() throws IOException {
        return moves(Set.of("owner", "manager", "hr"));
    }

    @TestFactory
    @Tag("long")
    Stream<DynamicTest> everyMoveInEveryStateByEverybodyElse() throws IOException {
        return moves(Set.of("approver", "colleague", "otherTenant"));
    }

    private Stream<DynamicTest> moves(Set<String> callers) throws IOException {
        company = new Company(kafka).withFramework();
        manager = company.hires("mia", null);
        approver = company.hires("alma", null);
        bodies = bodies(company.hires("carl", null));
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/moves.csv"));
        String[] header = lines.getFirst().split(",");
        return lines.stream()
                .skip(1)
                .map(line -> line.split(","))
                .flatMap(cells -> IntStream.range(2, cells.length)
                        .filter(i -> callers.contains(header[i]))
                        .mapToObj(i -> DynamicTest.dynamicTest(
                                "%s while %s as %s: %s".formatted(cells[1], cells[0], header[i], cells[i]),
                                () -> check(cells[0], cells[1], header[i], Integer.parseInt(cells[i])))));
    }

    private static Map<String, String> bodies(UUID colleague) {
        return Map.of(
                "approvers", "{\"employeeId\":\"%s\"}".formatted(colleague),
                "requests", "{\"whatChanged\":\"I have led a project.\"}",
                "answers", CaseStory.answer("NOT_YET", null),
                "appeal", "{\"whatChanged\":\"Two pieces were not looked at.\"}",
                "decisions", CaseStory.approval(Company.today()),
                "closure", "{\"reason\":\"LATER\"}",
                "commitments", "{\"what\":\"Give a talk.\",\"dueOn\":\"%s\"}".formatted(Company.today()));
    }

    private void check(String state, String noun, String caller, int declared) {
        CaseStory story = stories.computeIfAbsent(state, this::in);
        String path = "/api/cases/%s/%s".formatted(story.id(), noun);
        Optional<Map<String, Object>> offered = offered(caller, story, path);
        assertThat(offered.isPresent()).isEqualTo(declared < 300);
        offered.ifPresent(action -> checkRequirements(action, noun));
        var request = given().auth().oauth2(token(caller, story)).header("If-Match", "*");
        if (bodies.containsKey(noun)) {
            request.contentType(ContentType.JSON).body(bodies.get(noun));
        }
        Response answer = request.request(
                offered.map(action -> action.get("method").toString()).orElse("POST"), path);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(declared);
        if (declared < 300) {
            // It is in another state now.
            stories.remove(state);
        }
    }

    /** The action by which the case offers a move to a caller; empty for whoever does not see the case. */
    private Optional<Map<String, Object>> offered(String caller, CaseStory story, String path) {
        Response seen = given().auth().oauth2(token(caller, story)).get("/api/cases/" + story.id());
        return seen.statusCode() == 404
                ? Optional.empty()
                : Optional.ofNullable(seen.path("actions.find { it.href == '%s' }".formatted(path)));
    }

    @SuppressWarnings("unchecked")
    private void checkRequirements(Map<String, Object> action, String noun) {
        List<String> properties = ((List<String>) action.get("requires"))
                .stream().filter(name -> !name.equals("If-Match")).toList();
        Map<String, Object> body =
                JsonPath.from(bodies.getOrDefault(noun, "{}")).getMap("");
        assertThat(body.keySet()).containsAll(properties);
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
        story.post(owner, "approvers", "{\"employeeId\":\"%s\"}".formatted(approver))
                .statusCode(200);
        return switch (state) {
            case "PREPARING" -> story;
            case "ASKED" -> story.asked();
            case "ANSWERED" -> story.answered("NOT_READY");
            case "ANSWERED_YES" -> story.answered("YES");
            case "AGREED" -> story.answered("NOT_READY").moved("agreement", "");
            case "APPEALED" -> story.answered("NOT_READY").moved("appeal", bodies.get("appeal"));
            case "SUBMITTED" -> story.submitted();
            case "PROMOTED" -> story.promoted(Company.today());
            case "FOLLOW_THROUGH" -> story.promoted(Company.today()).moved("follow-through", "");
            case "COMPLETED" ->
                story.promoted(Company.today()).moved("follow-through", "").moved("completion", "");
            case "CLOSED" -> story.moved("closure", bodies.get("closure"));
            default -> throw new IllegalArgumentException(state);
        };
    }
}
