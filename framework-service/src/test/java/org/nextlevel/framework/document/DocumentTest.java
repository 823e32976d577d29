package org.nextlevel.framework.document;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.framework.Editors;

@QuarkusTest
@Tag("M2.1")
class DocumentTest {
    private final Editors acme = Editors.ofNewCompany();

    @Test
    void everyReferenceThatLeadsNowhereIsNamed() {
        write("""
                name: Broken
                tracks: [{key: main, name: Main}, {key: main, name: Again}]
                levels: [{key: one, name: One, track: other, after: [zero]}]
                competencies: [{key: craft, name: Craft}]
                expectations: [{id: a, level: two, competency: craft, text: x}, {id: a, level: one, competency: art, text: x}]
                """)
                .statusCode(422)
                .body(
                        "violations.pointer",
                        containsInAnyOrder(
                                "#/tracks/1/key",
                                "#/levels/0/track",
                                "#/levels/0/after/0",
                                "#/expectations/0/level",
                                "#/expectations/1/id",
                                "#/expectations/1/competency"));
    }

    @Test
    void aLadderThatLeadsInACircleIsRefused() {
        write("""
                name: Circle
                tracks: [{key: main, name: Main}]
                levels: [{key: one, name: One, track: main, after: [two]}, {key: two, name: Two, track: main, after: [one]}]
                competencies: [{key: craft, name: Craft}]
                expectations: [{id: a, level: two, competency: craft, text: x}]
                """).statusCode(422).body("detail", containsString("lead back"));
    }

    @Test
    void everyMissingPartIsNamed() {
        write("name: Empty\ntracks: [{key: 'a b', name: ''}]\nlevels: []\n")
                .statusCode(422)
                .body(
                        "violations.pointer",
                        hasItems("#/competencies", "#/expectations", "#/levels", "#/tracks/0/key", "#/tracks/0/name"));
    }

    @Test
    @Tag("M9.6")
    void theWordsOfACompetencyAreHeldToWhatSuggestionsCanFind() {
        write("""
                name: Worded
                tracks: [{key: main, name: Main}]
                levels: [{key: one, name: One, track: main}]
                competencies:
                  - key: craft
                    name: Craft
                    words: [{language: German, words: [Feile]}, {language: de, words: []}, {language: it, words: [ab, "a*b*c", "*lima"]}]
                expectations: [{id: a, level: one, competency: craft, text: x}]
                """)
                .statusCode(422)
                .body(
                        "violations.pointer",
                        containsInAnyOrder(
                                "#/competencies/0/words/0/language",
                                "#/competencies/0/words/1/words",
                                "#/competencies/0/words/2/words/0",
                                "#/competencies/0/words/2/words/1"));
    }

    @Test
    void anUnknownPropertyIsNamedWithItsPlace() {
        write("name: A\ncolour: red\n")
                .statusCode(422)
                .body("violations.find { it.pointer == '#/colour' }.line", is(2));
    }

    @Test
    void everyFaultIsNamedAtOnceWithItsLine() {
        write("""
                name: Broken
                colour: red
                tracks: [{key: main, name: Main}]
                levels:
                  - {key: one, name: One, track: main, typicalMonths: {min: soon, max: 3}}
                competencies: [{key: craft, name: Craft}]
                expectations:
                  - {id: a, level: one, competency: craft, text: x, weight: heavy}
                  - {id: b, level: two, competency: craft, text: " "}
                """)
                .statusCode(422)
                .body(
                        "violations.collect { it.pointer + ' ' + it.line }",
                        contains(
                                "#/colour 2",
                                "#/levels/0/typicalMonths/min 5",
                                "#/expectations/0/weight 8",
                                "#/expectations/1/text 9",
                                "#/expectations/1/level 9"));
    }

    @Test
    void aWeightOfNothingIsRefused() {
        write(Editors.small("x").replace("text:", "weight: 0, text:"))
                .statusCode(422)
                .body("violations[0].pointer", is("#/expectations/0/weight"));
    }

    @Test
    void aWeightThatWouldNotBeReadAgainIsRefused() {
        write(Editors.small("x").replace("text:", "weight: 1E-2000, text:"))
                .statusCode(422)
                .body("violations[0].pointer", is("#/expectations/0/weight"));
    }

    @Test
    void anExpectationMayLeaveItsTextToTheProficiency() {
        write("""
                name: Scales
                tracks: [{key: main, name: Main}]
                levels: [{key: one, name: One, track: main}]
                competencies: [{key: craft, name: Craft, proficiencies: [{key: n00b, name: n00b, criteria: [Asks., Learns.]}]}]
                expectations: [{id: a, level: one, competency: craft, proficiency: n00b}]
                """).statusCode(201).body("expectations[0].text", is("Asks.\nLearns."));
    }

    @Test
    void aProficiencyThatTheCompetencyDoesNotHaveIsRefused() {
        write("""
                name: Scales
                tracks: [{key: main, name: Main}]
                levels: [{key: one, name: One, track: main}]
                competencies: [{key: craft, name: Craft, proficiencies: [{key: n00b, name: n00b}]}]
                expectations: [{id: a, level: one, competency: craft, proficiency: pr0, text: x}]
                """).statusCode(422).body("violations[0].pointer", is("#/expectations/0/proficiency"));
    }

    @Test
    void nothingIsKeptOfARefusedDocument() {
        write("name: A\n").statusCode(422);
        acme.editor().get("/api/frameworks/broken/draft").then().statusCode(404);
    }

    private ValidatableResponse write(String document) {
        return acme.writes("broken", document).then();
    }
}
