package org.nextlevel.framework.comparison.item;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nextlevel.framework.comparison.change.BarChange;
import org.nextlevel.framework.comparison.change.ChangeKind;

/** How a demand whose words changed is judged. */
@Tag("M9.4")
class WordingDifferenceTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Leads a team.                     | leads  a team
            Receives feedback                 | Recieves feedback
            What was asked for                | What was aksed for
            Knows the project’s goals         | Knows the project's goals
            Writes down decisions             | Writes down descisions
            Improves the code base            | Improves the codebase
            Erklärt Entscheidungen            | Erklärt Entscheidungen!
            設計をレビューする                  | 設計をレビューする。
            """)
    void spellingIsATypo(String before, String after) {
        assertThat(WordingDifference.ofDemand(before, after).kind()).isEqualTo(ChangeKind.TYPO);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Leads their team                  | Leads their teams
            Uses code to make something       | Uses code to make something with some degree of complexity
            Keeps formal notes of meetings    | Keeps informal notes of meetings
            Explains trade-offs to others     | Explains trade-offs to other people
            """)
    void likeWordsAreAClarification(String before, String after) {
        assertThat(WordingDifference.ofDemand(before, after).kind()).isEqualTo(ChangeKind.CLARIFIED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Leads 2 teams                     | Leads 3 teams
            Answers within 1.5 days           | Answers within 15 days
            Reaches 50% of the goals          | Reaches 50 of the goals
            Explains decisions                | Explains decisions and teaches what follows from them to others
            Writes tests                      | Owns the budget of the department
            Knows C# well                     | Knows C++ well and the hardware under it
            🎮                                 | Plays
            """)
    void otherNumbersAndOtherWordsReplaceTheDemand(String before, String after) {
        assertThat(WordingDifference.ofDemand(before, after).kind()).isEqualTo(ChangeKind.REPLACED);
    }

    @Test
    void wordsThatOnlyExplainAskNothing() {
        assertThat(WordingDifference.ofDescription("About craft", "All of 7 other things")
                        .kind()
                        .bar())
                .isEqualTo(BarChange.SAME);
        assertThat(WordingDifference.ofDescription(null, "About craft").kind()).isEqualTo(ChangeKind.CLARIFIED);
    }

    @Test
    void aClarificationSaysHowMuchIsInCommon() {
        assertThat(WordingDifference.ofDemand("Explains trade-offs to others", "Explains trade-offs to other people")
                        .reason())
                .contains("73 %")
                .contains("Read whether it asks for more");
    }
}
