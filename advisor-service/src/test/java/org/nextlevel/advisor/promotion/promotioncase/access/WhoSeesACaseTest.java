package org.nextlevel.advisor.promotion.promotioncase.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.advisor.Company;
import org.nextlevel.advisor.promotion.promotioncase.CaseStory;
import org.nextlevel.testkit.Topics;

/** Who may read a case finds it in a list, is told of it, and nobody else: one rule, said of one case, of many, and of readers. */
@QuarkusTest
@Tag("M9.5")
@Tag("privacy")
class WhoSeesACaseTest {
    private static final String HR = "role:hr";

    @Inject
    Producer<String, String> kafka;

    private Company company;

    /** The id, or the role, by which somebody is told. */
    private Map<String, String> people;

    @BeforeEach
    void aCompany() {
        company = new Company(kafka).withFramework();
        var dora = company.hires("dora", null);
        var mia = company.hires("mia", dora);
        people = Map.of(
                "dora", dora.toString(),
                "mia", mia.toString(),
                "emma", company.hires("emma", mia).toString(),
                "erik", company.hires("erik", mia).toString(),
                "alma", company.hires("alma", null).toString(),
                "hanna", HR);
    }

    @Test
    void aNewCaseIsItsOwnersAlone() {
        isSeen(_ -> {}, "CaseOpened", "emma");
    }

    @Test
    void whatWasAskedIsTheManagersToo() {
        isSeen(CaseStory::asked, "PromotionAsked", "emma", "mia");
    }

    @Test
    void whatWasNamedIsTheReadersToo() {
        isSeen(
                story -> story.post("emma", "approvers", "{\"employeeId\":\"%s\"}".formatted(people.get("alma")))
                        .statusCode(200),
                "CaseShared",
                "emma",
                "alma");
    }

    @Test
    void whatWasSubmittedIsHrsToo() {
        isSeen(CaseStory::submitted, "CaseSubmitted", "emma", "mia", "hanna");
    }

    private void isSeen(Consumer<CaseStory> moves, String lastEvent, String... readers) {
        CaseStory story = CaseStory.opened(company, "emma");
        moves.accept(story);
        assertThat(people.keySet().stream().filter(user -> reads(user, story))).containsExactlyInAnyOrder(readers);
        assertThat(people.keySet().stream().filter(user -> finds(user, story))).containsExactlyInAnyOrder(readers);
        assertThat(told(lastEvent))
                .isEqualTo(Arrays.stream(readers).map(people::get).collect(Collectors.toSet()));
    }

    private boolean reads(String user, CaseStory story) {
        return story.get(user, "", roles(user)).extract().statusCode() == 200;
    }

    private boolean finds(String user, CaseStory story) {
        return Arrays.stream(CaseParty.values())
                .filter(as -> as != CaseParty.HR || roles(user).length > 0)
                .flatMap(as -> company
                        .as(user, roles(user))
                        .get("/api/cases?as=" + as)
                        .then()
                        .statusCode(200)
                        .extract()
                        .<List<String>>path("items.id")
                        .stream())
                .anyMatch(story.id()::equals);
    }

    private Set<String> told(String type) {
        return Set.of(Topics.header(company.told(type, 1).getFirst(), "ce_audience")
                .orElseThrow()
                .split(","));
    }

    private static String[] roles(String user) {
        return user.equals("hanna") ? new String[] {"hr"} : new String[0];
    }
}
