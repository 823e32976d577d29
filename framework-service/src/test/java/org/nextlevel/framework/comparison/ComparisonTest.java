package org.nextlevel.framework.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nextlevel.framework.comparison.change.BarChange;
import org.nextlevel.framework.comparison.change.ChangeKind;
import org.nextlevel.framework.comparison.change.FrameworkChange;
import org.nextlevel.framework.comparison.level.AffectedLevel;
import org.nextlevel.framework.comparison.matching.MatchedBy;

/** Known answers: one edit of a small ladder, and what it means. */
@Tag("M9.4")
class ComparisonTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        text: Listens before answering              | text: Listens before answering, required: false | required        | BAR_LOWERED
        required: false                             | required: true                                  | required        | BAR_RAISED
        weight: 2                                   | weight: 3                                       | weight          | BAR_RAISED
        weight: 2                                   | weight: 1.5                                     | weight          | BAR_LOWERED
        id: craft-3, level: three                   | id: craft-3, level: two                         | level           | BAR_RAISED
        id: voice-1b, level: one                    | id: voice-1b, level: three                      | level           | BAR_LOWERED
        proficiency: basic                          | proficiency: expert                             | proficiency     | BAR_RAISED
        text: Designs systems with several teams    | text: Designs sytems with several teams         | text            | TYPO
        text: Designs systems with several teams    | text: Designs systems together with some teams  | text            | BAR_LOWERED
        text: Designs systems with several teams    | text: Owns the budget                           | text            | REPLACED
        text: Listens before answering              | text: Listens before answering, examples: [x]   | examples        | CLARIFIED
        text: Listens before answering              | text: Listens before answering, links: [{url: 'https://example.org'}] | links | CLARIFIED
        level: one, competency: voice, text: Listens | level: one, competency: craft, text: Listens   | competency      | MOVED
        readyShare: 0.8                             | readyShare: 0.9                                 | readyShare      | BAR_RAISED
        minimumEvidence: 1                          | minimumEvidence: 2                              | minimumEvidence | BAR_RAISED
        recencyMonths: 24                           | recencyMonths: 36                               | recencyMonths   | BAR_LOWERED
        scope: One team                             | scope: Many parts of the company                | scope           | BAR_RAISED
        summary: Learns                             | summary: Learns a lot                           | summary         | CLARIFIED
        after: [two]                                | after: [one]                                    | after           | MOVED
        name: Three                                 | name: Third                                     | name            | RENAMED
        scope: One team                             | 'scope: One team, typicalMonths: {min: 6, max: 18}' | typicalMonths | CLARIFIED
        """)
    void oneEditIsToldAsWhatItIs(String before, String after, String field, ChangeKind kind) {
        assertThat(Documents.ladder()).contains(before);
        FrameworkComparison comparison = edited(before, after);
        assertThat(comparison.changes()).singleElement().satisfies(change -> {
            assertThat(change.field()).isEqualTo(field);
            assertThat(change.change()).isEqualTo(kind);
            assertThat(change.reason()).isNotBlank();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        name: Three                                 | name: Third                                     | PATCH
        summary: Learns                             | summary: Learns a lot                           | MINOR
        name: Voice                                 | name: Voice, summary: Speaking                  | MINOR
        required: false                             | required: true                                  | MAJOR
        name: Ladder                                | name: Ladder                                    | NONE
        """)
    void theWholeIsAsBigAsWhatItMeansForPeople(String before, String after, ChangeSize size) {
        assertThat(edited(before, after).size()).isEqualTo(size);
    }

    @Test
    void aRequiredExpectationThatIsNewRaisesTheBarOfItsLevelAndOfThoseAboveThatRelyOnIt() {
        FrameworkComparison comparison = edited(
                "expectations:\n",
                "expectations:\n  - {id: new, level: two, competency: voice, text: Presents to customers}\n");
        assertThat(comparison.changes()).singleElement().satisfies(change -> {
            assertThat(change.change()).isEqualTo(ChangeKind.ADDED);
            assertThat(change.bar()).isEqualTo(BarChange.RAISED);
        });
        // At two and three it replaces what one expects of voice.
        assertThat(comparison.affectedLevels())
                .containsExactly(
                        new AffectedLevel("two", "two", 1, 1, 0, 0, 0),
                        new AffectedLevel("three", "three", 1, 1, 0, 0, 0));
    }

    @Test
    void anOptionalExpectationThatReplacesARequiredOneOfALowerLevelLowersTheBarThere() {
        FrameworkComparison comparison = edited(
                "expectations:\n",
                "expectations:\n"
                        + "  - {id: new, level: three, competency: voice, text: Presents to customers, required:"
                        + " false}\n");
        assertThat(comparison.changes()).allMatch(change -> change.bar() == BarChange.SAME);
        assertThat(comparison.affectedLevels()).containsExactly(new AffectedLevel("three", "three", 0, 1, 0, 0, 0));
        assertThat(comparison.size()).isEqualTo(ChangeSize.MAJOR);
    }

    @Test
    void aNewLevelAsksNothingOfThoseWhoHaveAnother() {
        FrameworkComparison comparison = edited(
                "competencies:\n",
                "  - {key: four, name: Four, track: main, after: [three]}\ncompetencies:\n",
                "expectations:\n",
                "expectations:\n  - {id: new, level: four, competency: craft, text: Shapes the field}\n");
        assertThat(comparison.size()).isEqualTo(ChangeSize.MINOR);
        assertThat(comparison.affectedLevels()).isEmpty();
    }

    @Test
    void anItemIsFoundByItsFormerKey() {
        FrameworkComparison comparison = edited("id: craft-2,", "id: building, aliases: [craft-2],");
        assertThat(comparison.changes()).singleElement().satisfies(change -> {
            assertThat(change.matchedBy()).isEqualTo(MatchedBy.ALIAS);
            assertThat(change.change()).isEqualTo(ChangeKind.RENAMED);
            assertThat(change.likeness()).isNull();
        });
    }

    @Test
    void anExpectationWithAnotherIdIsFoundByItsWordsAtTheSameLevel() {
        FrameworkComparison comparison = edited(
                "id: voice-1, level: one, competency: voice, text: Explains decisions to the whole team",
                "id: other, level: one, competency: voice, text: Explains own decisions to the whole team");
        assertThat(comparison.changes())
                .extracting(FrameworkChange::field, FrameworkChange::change, FrameworkChange::matchedBy)
                .containsExactly(
                        tuple("id", ChangeKind.RENAMED, MatchedBy.LIKENESS),
                        tuple("text", ChangeKind.REPLACED, MatchedBy.LIKENESS));
    }

    @Test
    void aLevelThatIsGoneAffectsThoseWhoHaveIt() {
        FrameworkComparison comparison = edited(
                "  - {key: three, name: Three, track: main, after: [two]}\n",
                "",
                "  - {id: craft-3, level: three, competency: craft, text: Designs systems with several teams, weight:"
                        + " 2}\n",
                "");
        assertThat(comparison.affectedLevels()).containsExactly(new AffectedLevel("three", null, 0, 0, 0, 0, 0));
        assertThat(comparison.size()).isEqualTo(ChangeSize.MAJOR);
    }

    @Test
    void theRulesOfReadinessAffectEveryLevel() {
        assertThat(edited("sustainedMonths: 6", "sustainedMonths: 12").affectedLevels())
                .containsExactly(
                        new AffectedLevel("one", "one", 0, 0, 1, 0, 0),
                        new AffectedLevel("two", "two", 0, 0, 1, 0, 0),
                        new AffectedLevel("three", "three", 0, 0, 1, 0, 0));
    }

    /** @param edits what is replaced, and by what, in turn */
    private static FrameworkComparison edited(String... edits) {
        String later = Documents.ladder();
        for (int i = 0; i < edits.length; i += 2) {
            later = later.replace(edits[i], edits[i + 1]);
        }
        return FrameworkComparison.of(Documents.of(Documents.ladder()), Documents.of(later));
    }
}
