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
        Explains trade-offs to others     | Explains trade-offs to other people
        Writes down decisions             | Documents decisions
        Plans and leads projects          | Leads and plans projects
        Knows the tools                   | Knows the tools, e.g. the tracker
        """)
    void otherWordsForTheSameAreAClarification(String before, String after) {
        assertThat(WordingDifference.ofDemand(before, after).kind()).isEqualTo(ChangeKind.CLARIFIED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Owns a product                    | Owns two products                             | “two” is new
        May approve releases              | Must approve releases                         | “may” became “must”
        Leads a team                      | Leads a department                            | “team” became “department”
        Answers when asked                | Answers                                       | “when asked” is gone
        Leads most projects               | Leads all projects                            | “most” became “all”
        Leads 2 teams                     | Leads 3 teams                                 | “2” became “3”
        Answers within 15 days            | Answers within 1.5 days                       | “15 days” became “1.5 days”
        Helps to lead the project         | Leads the project                             | “helps” is gone
        Explains decisions                | Explains decisions and teaches what follows   | is new
        Kann Verträge prüfen              | Muss Verträge prüfen                          | “kann” became “muss”
        """)
    void wordsThatSayHowMuchMoveTheBarAndBackAgain(String less, String more, String said) {
        WordingDifference raised = WordingDifference.ofDemand(less, more);
        assertThat(raised.kind()).isEqualTo(ChangeKind.BAR_RAISED);
        assertThat(raised.reason()).contains("more").contains(said);
        assertThat(WordingDifference.ofDemand(more, less).kind()).isEqualTo(ChangeKind.BAR_LOWERED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Keeps formal notes of meetings    | Keeps informal notes of meetings
        Mentors juniors, not seniors      | Mentors seniors, not juniors
        Decides on offers                 | Does not decide on offers
        Reaches 50% of the goals          | Reaches the goals
        Writes tests                      | Owns the budget of the department
        Explains decisions                | Explains own decisions
        Leads 2 small projects            | Leads 1 large project
        🎮                                 | Plays
        """)
    void whatTheWordsDoNotTellIsForAPersonToLookAt(String before, String after) {
        WordingDifference difference = WordingDifference.ofDemand(before, after);
        assertThat(difference.kind()).isEqualTo(ChangeKind.REPLACED);
        assertThat(difference.reason()).startsWith("Look at this");
    }

    @Test
    void wordsThatOnlyExplainAskNothingUnlessTheySayHowMuch() {
        assertThat(WordingDifference.ofDescription("About craft", "About craft and its history")
                        .kind()
                        .bar())
                .isEqualTo(BarChange.SAME);
        assertThat(WordingDifference.ofDescription(null, "All of 7 things").kind())
                .isEqualTo(ChangeKind.CLARIFIED);
        assertThat(WordingDifference.ofDescription("Reaches as far as the team", "Reaches as far as the company")
                        .kind()
                        .bar())
                .isEqualTo(BarChange.OPEN);
    }
}
