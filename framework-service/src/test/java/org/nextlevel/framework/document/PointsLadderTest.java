package org.nextlevel.framework.document;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.framework.Editors;

/** A ladder on which points make the level, as some companies have it: fifteen levels, each of which asks for more points. */
@QuarkusTest
@Tag("M2.1")
@Tag("M9.3")
class PointsLadderTest {
    private static final int LEVELS = 15;
    private static final String POINTS =
            "readiness: {minimumEvidence: 1, attestedShare: 0.5, coverageFloor: 0.1, nearlyShare: 0.6, readyShare: 0.8,"
                    + " sustainedMonths: 6, recencyMonths: 24, combine: POINTS, points: [0, 1, 3, 6, 12, 20],"
                    + " nearlyScore: 0, readyScore: 0}\n";

    private final Editors acme = Editors.ofNewCompany();

    @Test
    void everyLevelMayAskForScoresOfItsOwn() {
        write(ladder(level -> "{nearly: %d, ready: %d}".formatted(level * 9, level * 10)) + POINTS)
                .statusCode(201)
                .body("levels.size()", is(LEVELS))
                .body("levels[14].scores.ready", is(150));
    }

    @Test
    void oneThatIsNearlyReadyIsNotReady() {
        write(ladder(_ -> "{nearly: 12, ready: 9}") + POINTS)
                .statusCode(422)
                .body("violations.pointer", hasItem("#/levels/0/scores/nearly"));
    }

    @Test
    void whereSharesCountThereAreNoScores() {
        write(ladder(level -> level == 3 ? "{nearly: 1, ready: 2}" : "null"))
                .statusCode(422)
                .body("violations.pointer", contains("#/levels/2/scores"));
    }

    private interface Scores {
        String of(int level);
    }

    private static String ladder(Scores scores) {
        String levels = IntStream.rangeClosed(1, LEVELS)
                .mapToObj(level -> "  - {key: '%d', name: Level %d, track: main, after: [%s], scores: %s}%n"
                        .formatted(level, level, level == 1 ? "" : "'" + (level - 1) + "'", scores.of(level)))
                .collect(Collectors.joining());
        return "name: Points\ntracks: [{key: main, name: Main}]\nlevels:\n" + levels
                + "competencies: [{key: craft, name: Craft}]\n"
                + "expectations: [{id: a, level: '2', competency: craft, text: Does it well.}]\n";
    }

    private ValidatableResponse write(String yaml) {
        return acme.editor()
                .contentType("application/yaml")
                .body(yaml)
                .put("/api/frameworks/points/draft")
                .then();
    }
}
