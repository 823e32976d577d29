package org.nextlevel.stack.demo.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("M10.1")
class PeopleFileTest {
    private static final int ADDRESS = 2;
    private static final int MANAGER = 6;

    private final List<String[]> rows =
            PeopleFile.text().lines().skip(1).map(line -> line.split(";", -1)).toList();

    @Test
    void everybodyReportsToSomebodyInTheFileButTheFirst() {
        var addresses = rows.stream().map(row -> row[ADDRESS]).collect(Collectors.toSet());
        assertThat(addresses).hasSize(PeopleFile.PEOPLE);
        assertThat(rows.getFirst()[MANAGER]).isEmpty();
        assertThat(rows.stream().skip(1).map(row -> row[MANAGER])).allMatch(addresses::contains);
    }

    @Test
    void oneRowSaysADayThatThereIsNot() {
        assertThat(rows.stream().filter(row -> row[MANAGER + 1].equals("31.02.2024")))
                .hasSize(1);
    }
}
