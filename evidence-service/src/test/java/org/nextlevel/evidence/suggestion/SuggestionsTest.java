package org.nextlevel.evidence.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.evidence.Company;
import org.nextlevel.evidence.directory.position.Position;
import org.nextlevel.evidence.suggestion.period.SuggestedPeriod;
import org.nextlevel.evidence.suggestion.quantity.Quantity;
import org.nextlevel.kit.tenant.CurrentTenant;

/** What a text suggests once the framework's event has arrived. */
@QuarkusTest
@Tag("M9.6")
class SuggestionsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 8, 12);
    private static final String TEXT = "Mentored 3 junior developers in March 2026";

    private final Company acme = new Company();
    private final UUID framework = UUID.randomUUID();

    @Inject
    Suggestions suggestions;

    @Inject
    CurrentTenant tenant;

    @Test
    void aSentenceSuggestsCompetencyPeriodAndQuantities() {
        hears(1, "growing");
        Suggested suggested = suggested(acme.tenant(), TEXT);
        assertThat(suggested.competencies()).singleElement().satisfies(one -> {
            assertThat(one.framework()).isEqualTo("craft");
            assertThat(one.competency().key()).isEqualTo("growing");
            assertThat(one.level().key()).isEqualTo("two");
            assertThat(one.expectation()).isEqualTo("two.growing");
            assertThat(one.score()).isBetween(Suggestions.THRESHOLD, 1.0);
            assertThat(TEXT.substring(one.start(), one.end())).isEqualTo(TEXT);
        });
        assertThat(suggested.periods()).extracting(SuggestedPeriod::until).containsExactly(LocalDate.of(2026, 3, 31));
        assertThat(suggested.quantities()).extracting(Quantity::text).containsExactly("3 junior developers");
        assertThat(suggested.provenance().threshold()).isEqualTo(Suggestions.THRESHOLD);
        assertThat(suggested(acme.tenant(), TEXT)).isEqualTo(suggested);
    }

    @Test
    void vectorsAreReadyBeforeAnybodyAsks() {
        hears(1, "growing");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> acme.rows("select 1 from known_wording where vectors is not null"), List.of("1")::equals);
        acme.rows("update known_wording set model = 'older' returning model");
        assertThat(suggested(acme.tenant(), TEXT).competencies()).isNotEmpty();
        assertThat(acme.rows("select model from known_wording")).noneMatch("older"::equals);
    }

    @Test
    void aNewVersionIsLikenedWithAtOnceAndALateOneIsNot() {
        hears(2, "growing");
        hears(3, "raising");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> acme.rows("select number::text from known_wording"), List.of("3")::equals);
        assertThat(suggested(acme.tenant(), TEXT).competencies())
                .extracting(one -> one.competency().key())
                .containsExactly("raising");
    }

    @Test
    void whatShowsNothingSuggestsNothing() {
        hears(1, "growing");
        Suggested suggested = suggested(acme.tenant(), "Lunch was good");
        assertThat(suggested.competencies()).isEmpty();
        assertThat(suggested.periods()).isEmpty();
        assertThat(suggested.quantities()).isEmpty();
        assertThat(suggested(acme.tenant(), " ").competencies()).isEmpty();
    }

    @Test
    void wordsOfTheCompanyAreFoundAtOnceAndMakeALanguageRead() {
        String italian = "Ho affiancato due apprendisti";
        hears(1, "growing");
        assertThat(suggested(acme.tenant(), italian).competencies()).isEmpty();
        assertThat(suggested(acme.tenant(), italian).unread())
                .singleElement()
                .satisfies(one -> assertThat(one.language()).isEqualTo("it"));
        assertThat(suggested(acme.tenant(), TEXT + ". " + italian).unread()).hasSize(1);
        hears(
                2,
                "growing",
                ",\"words\":[{\"language\":\"it\",\"words\":[\"affianca\"]},{\"language\":\"en\",\"words\":[\"buddy shift\"]}]");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> acme.rows("select number::text from known_wording"), List.of("2")::equals);
        for (String said : List.of(italian, "Ran a Buddy Shift on Monday")) {
            assertThat(suggested(acme.tenant(), said).competencies())
                    .first()
                    .satisfies(one -> assertThat(one.competency().key()).isEqualTo("growing"));
            assertThat(suggested(acme.tenant(), said).unread()).isEmpty();
        }
    }

    @Test
    @Tag("tenant")
    void theFrameworkOfAnotherCompanyIsUnknown() {
        hears(1, "growing");
        assertThat(suggested("other-" + UUID.randomUUID(), TEXT).competencies()).isEmpty();
    }

    private void hears(int version, String competency) {
        hears(version, competency, "");
    }

    /** @param more properties of the competency */
    private void hears(int version, String competency, String more) {
        acme.hears("FrameworkPublished", UUID.randomUUID(), """
                {"frameworkId":"%1$s","framework":"craft","version":%2$d,"content":{
                 "levels":[{"key":"one"},{"key":"two","after":["one"]}],
                 "competencies":[{"key":"%3$s","name":"People development"%4$s},{"key":"silent","name":"Mentoring"},{"key":"money"}],
                 "expectations":[{"id":"one.%3$s","level":"one","competency":"%3$s","text":"Helps newer colleagues."},
                  {"id":"two.%3$s","level":"two","competency":"%3$s","text":"Mentors several people."},
                  {"id":"two.money","level":"two","competency":"money"}]}}""".formatted(framework, version, competency, more));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !acme.rows("select 1 from known_wording").isEmpty());
    }

    private Suggested suggested(String company, String text) {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            tenant.open(company);
            return suggestions.of(text, new Position("craft", "one", null, "Maker", null, TODAY), TODAY);
        } finally {
            context.terminate();
        }
    }
}
