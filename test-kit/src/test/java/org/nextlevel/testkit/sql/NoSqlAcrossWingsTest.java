package org.nextlevel.testkit.sql;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoSqlAcrossWingsTest {
    @TempDir
    Path module;

    @BeforeEach
    void aServiceWithTwoWings() throws IOException {
        write("src/main/resources/db/tables.csv", """
                table,kept,told by,wing
                career_goal,own,,growth
                team_signal,own,,signal
                outbox,own,,kit
                """);
        write("src/main/java/org/sample/growth/CareerGoal.java", """
                package org.sample.growth.goal;
                @Entity
                @Table(name = "career_goal")
                class CareerGoal {}
                """);
        write("src/main/java/org/sample/signal/TeamSignal.java", """
                package org.sample.signal;
                @Entity
                class TeamSignal {}
                """);
    }

    @Test
    void aWingMayNameItsOwnTables() throws IOException {
        reads("\"select 1 from career_goal\"");
        assertThatCode(rule()::sqlOfAWingNamesItsOwnTablesAlone).doesNotThrowAnyException();
        assertThatCode(rule()::everyTableIsDeclaredForTheWingOfItsEntity).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"select 1 from team_signal\"",
                "\"select g from CareerGoal g\" + \" join TeamSignal s on s.id = g.id\"",
                "\"select 1 from \" + SIGNALS + \" where true\"",
                "\"delete from \" + \"team_signal\"",
                "\" left join team_signal s using (tenant)\"",
                "\"\"\"\n                    insert into team_signal (id)\n                    values (1)\"\"\"",
                "condition(1 + sql(\"update team_signal set until = now()\"))"
            })
    void aTableOfAnotherWingIsToldWithFileLineAndName(String expression) throws IOException {
        reads(expression);
        assertThatThrownBy(rule()::sqlOfAWingNamesItsOwnTablesAlone)
                .hasMessageContaining("org.sample.growth.goal (FindGoals.java:5) names ")
                .hasMessageContaining(" of signal");
    }

    @Test
    void tablesOfTheKitAreNamedByNoService() throws IOException {
        reads("\"select count(*) from outbox\"");
        assertThatThrownBy(rule()::sqlOfAWingNamesItsOwnTablesAlone).hasMessageContaining("names outbox of kit");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Counts from team_signal on, or so it says.\"",
                "\"Update team_signal by hand.\"",
                "\"from_team_signal\""
            })
    void proseIsNoSql(String expression) throws IOException {
        reads(expression);
        assertThatCode(rule()::sqlOfAWingNamesItsOwnTablesAlone).doesNotThrowAnyException();
    }

    @Test
    void whatTheApiDescribesIsNoSql() throws IOException {
        write("src/main/java/org/sample/growth/GoalView.java", """
                package org.sample.growth.goal;
                record GoalView(@Schema(description = "from team_signal") String id) {}
                """);
        assertThatCode(rule()::sqlOfAWingNamesItsOwnTablesAlone).doesNotThrowAnyException();
    }

    @Test
    void anEntityStandsInTheWingThatItsTableIsDeclaredFor() throws IOException {
        write("src/main/java/org/sample/growth/Misplaced.java", """
                package org.sample.growth;
                @Entity
                @Table(name = "team_signal")
                class Misplaced {}
                """);
        assertThatThrownBy(rule()::everyTableIsDeclaredForTheWingOfItsEntity)
                .hasMessageContaining("Misplaced stands in growth, but its table team_signal is declared for signal");
    }

    private NoSqlAcrossWings rule() {
        return new NoSqlAcrossWings("org.sample", module) {};
    }

    private void reads(String expression) throws IOException {
        write("src/main/java/org/sample/growth/FindGoals.java", """
                package org.sample.growth.goal;
                class FindGoals {
                    static final String SIGNALS = "team_signal";
                    Object sql =
                            %s;
                }
                """.formatted(expression));
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(module.resolve(file).getParent());
        Files.writeString(module.resolve(file), text);
    }
}
