package org.nextlevel.framework.opencase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nextlevel.framework.Editors;
import org.nextlevel.framework.OtherServices;
import org.nextlevel.testkit.EventSample;
import org.nextlevel.testkit.log.ExpectedLog;

/** What is kept of promotion cases, over the real broker. */
@QuarkusTest
@Tag("M9.4")
@Tag("events")
class OpenCasesTest {
    private static final String ERASED = """
            {"erasureId":"%s","employeeId":"%s","version":5,"userNameDigest":"gone","formerUserNameDigest":"was",
             "framework":"","level":"","active":false}""";

    private final OtherServices others =
            new OtherServices(Editors.ofNewCompany().tenant());
    private UUID emma;
    private UUID emmasCase;

    @BeforeEach
    void emmaAskedByACase() throws IOException {
        emma = others.employs("one");
        emmasCase = others.asks(emma, "two");
        awaitCases("1 two");
    }

    @Test
    void theNewestStateIsKeptAndWhatComesLateChangesNothing() throws IOException {
        tell("CaseClosed", 3, "CLOSED");
        tell("PromotionAsked", 2, "ASKED");
        tell("CaseRepublished", 2, "ANSWERED");
        awaitHandled();
        awaitCases("3 untold");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CaseOpened",
                "CaseShared",
                "PromotionAsked",
                "PromotionAnswered",
                "PlanAgreed",
                "AnswerAppealed",
                "CaseSubmitted",
                "PromotionApproved",
                "PromotionDeclined",
                "FollowThroughBegun",
                "CaseCompleted",
                "CaseClosed",
                "CaseRepublished"
            })
    void aSampleOfTheProducerIsUnderstood(String type) throws IOException {
        String sample = type.replaceAll("(?<=[a-z])([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        others.tellCase(type, EventSample.read(sample));
        boolean untold = Set.of("CaseOpened", "CaseShared", "CaseCompleted", "CaseClosed")
                .contains(type);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(
                                others.rows("select coalesce(framework || '/' || target, 'untold') from open_case"
                                        + " where case_id = '00000000-0000-0000-0000-000000000006'"))
                        .containsExactly(untold ? "untold" : "engineering/senior"));
    }

    @ParameterizedTest
    @Tag("privacy")
    @ValueSource(strings = {"PREPARING", "SOMETHING_NEWER"})
    void ofACaseThatWasNotAskedForNothingIsKeptThatTellsWhatItIsFor(String state) throws IOException {
        tell("CaseShared", 2, state);
        awaitCases("2 untold");
    }

    @Test
    void whatIsToldOfOtherThingsIsLeftAlone() throws IOException {
        others.tellCase("CommitmentMade", EventSample.read("commitment-made"));
        others.tellCase("ReadinessChanged", EventSample.read("readiness-changed"));
        awaitHandled();
        awaitCases("1 two");
    }

    @ParameterizedTest
    @Tag("forged-events")
    @ExpectedLog(logger = "io.smallrye.reactive.messaging.provider", says = "The record at")
    @CsvSource({
        "CaseClosed, /evidence-service, 1",
        "EmployeeChanged, /advisor-service, 1",
        "CaseClosed, /advisor-service, 1000000"
    })
    void whatAdvisorServiceCannotHaveToldIsRefused(String type, String source, int version) throws IOException {
        String state = OtherServices.caseState(emmasCase, emma, version, "two", "CLOSED");
        String forged = others.tell("advice-events", type, source, state).toString();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !others.rows(
                                "select id from dead_letter where headers @> '[{\"value\": \"%s\"}]'".formatted(forged))
                        .isEmpty());
        awaitCases("1 two");
    }

    @Test
    @Tag("erasure")
    void whoIsErasedHasNoCaseHereAndNoneComesBack() throws IOException {
        others.asks(others.employs("one"), "three");
        others.tell("people-events", "EmployeeErased", "/evidence-service", ERASED.formatted(UUID.randomUUID(), emma));
        awaitCases("1 three");
        tell("PromotionAnswered", 2, "ANSWERED");
        tell("CaseRepublished", 3, "CLOSED");
        awaitHandled();
        awaitCases("1 three");
    }

    @Test
    @Tag("M10.1")
    void whoseLevelIsNotKnownIsNotErased() throws IOException {
        String unknown = OtherServices.employeeState(emma, 5, "", true);
        others.tell("people-events", "EmployeeChanged", "/evidence-service", unknown);
        others.tell(
                "people-events",
                "EmployeeLeft",
                "/evidence-service",
                unknown.replace("\"active\" : true", "\"active\" : false, \"erased\" : false")
                        .replace("\"version\" : 5", "\"version\" : 6"));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> others.rows("select 1 from position where level = '' and version = 6")
                                .size()
                        == 1);
        tell("PromotionAnswered", 2, "ANSWERED");
        awaitCases("2 two");
    }

    private void tell(String type, int version, String state) throws IOException {
        others.tellCase(type, OtherServices.caseState(emmasCase, emma, version, "two", state));
    }

    /** Events of a topic are handled in their order. */
    private void awaitHandled() {
        String last = others.tellCase("SomethingElse", "{}").toString();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !others.rows("select 1 from inbox where event_id = '%s'".formatted(last))
                        .isEmpty());
    }

    private void awaitCases(String... expected) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(others.rows(
                                "select version || ' ' || coalesce(target, 'untold') from open_case order by case_id"))
                        .isEqualTo(List.of(expected)));
    }
}
