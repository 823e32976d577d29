package org.nextlevel.stack.demo.company;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The file of a company of 300, as its HR system exports it: with semicolons, everybody's manager by e-mail address, and one impossible day. */
final class PeopleFile {
    static final int PEOPLE = 300;

    /** How many people a manager has. */
    private static final int TEAM = 10;

    private static final String HEADER =
            "Employee #;Name;Work e-mail;Job title;Department;Location;Reports to;Hire date";
    private static final List<String> FIRST = List.of("Aylin", "Björn", "Chiara", "Dmitri", "Élodie", "Farid", "Greta");
    private static final List<String> LAST =
            List.of("Aydın", "Berg", "Conti", "Dvořák", "Evans", "Fischer", "García", "Haas", "Ito");
    private static final List<String> TITLES = List.of("Driver", "Dispatcher", "Senior driver", "Mechanic");
    private static final List<String> PLACES = List.of("Hamburg", "Zürich", "Lyon");

    private PeopleFile() {}

    /** All of it. */
    static String text() {
        return IntStream.rangeClosed(1, PEOPLE)
                .mapToObj(PeopleFile::row)
                .collect(Collectors.joining("\n", HEADER + "\n", "\n"));
    }

    /** The number that the HR system has for the n-th. */
    static String number(int n) {
        return "G-%03d".formatted(n);
    }

    private static String row(int n) {
        return String.join(
                ";",
                number(n),
                FIRST.get(n % FIRST.size()) + " " + LAST.get(n % LAST.size()),
                address(n),
                isManager(n) ? "Head of team" : TITLES.get(n % TITLES.size()),
                n % 2 == 0 ? "Fleet" : "Workshop",
                PLACES.get(n % PLACES.size()),
                n == 1 ? "" : address((n + TEAM - 2) / TEAM),
                n == PEOPLE ? "31.02.2024" : "01.%02d.2024".formatted(n % 12 + 1));
    }

    private static boolean isManager(int n) {
        return (n - 1) * TEAM + 2 <= PEOPLE;
    }

    private static String address(int n) {
        return "g%03d@globex.example".formatted(n);
    }
}
