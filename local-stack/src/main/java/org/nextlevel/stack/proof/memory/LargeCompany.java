package org.nextlevel.stack.proof.memory;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A file of twenty thousand people, eight of whom report to each. */
final class LargeCompany {
    private static final int PEOPLE = 20_000;
    private static final int SPAN = 8;

    private LargeCompany() {}

    /** As CSV; the mark tells one company from the other. */
    static String marked(String mark) {
        return IntStream.range(0, PEOPLE)
                .mapToObj(number -> row(mark, number))
                .collect(Collectors.joining(
                        "\n", "Employee #;User name;Name;E-mail;Job title;Department;Reports to;Hire date\n", "\n"));
    }

    private static String row(String mark, int number) {
        String manager = number == 0 ? "" : "%s-%d@x.example".formatted(mark, (number - 1) / SPAN);
        return "%1$s-%2$06d;%1$s-%2$d;Person %2$d;%1$s-%2$d@x.example;Driver;Fleet %3$d;%4$s;01.03.2024"
                .formatted(mark, number, number % 40, manager);
    }
}
