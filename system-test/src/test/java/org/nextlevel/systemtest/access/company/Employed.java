package org.nextlevel.systemtest.access.company;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Somebody who works for a company, as {@code people.csv} says.
 *
 * @param account the user name without the company; the id in the HR system too
 * @param level empty for somebody without an entry in the directory
 * @param manager an account; empty for none
 * @param role empty for none
 */
record Employed(String company, String account, String level, String manager, String role) {
    static List<Employed> all() {
        try (var file = new BufferedReader(
                new InputStreamReader(Employed.class.getResourceAsStream("people.csv"), StandardCharsets.UTF_8))) {
            return file.lines().skip(1).map(Employed::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Somebody of the company that the table is about. */
    static Employed named(String account) {
        return all().stream()
                .filter(one -> one.account().equals(account) && one.company().equals(Companies.HERE))
                .findFirst()
                .orElseThrow();
    }

    private static Employed of(String line) {
        String[] cells = line.split(",", -1);
        String company = switch (cells[0]) {
            case "here" -> Companies.HERE;
            case "there" -> Companies.THERE;
            default -> Companies.CLOSED;
        };
        return new Employed(company, cells[1].strip(), cells[2].strip(), cells[3].strip(), cells[4].strip());
    }

    String userName() {
        return company + "-" + account;
    }

    /** The present entry of the directory. */
    Map<String, Object> entry() {
        Map<String, Object> entry = entry("Engineer", "2025-01-01");
        if (account.equals("engineer")) {
            entry.put("matrixManagerExternalIds", List.of("matrix"));
        }
        return entry;
    }

    /** The entry as it was in the year before. */
    Map<String, Object> formerEntry() {
        return entry("Junior engineer", "2024-01-01");
    }

    private Map<String, Object> entry(String title, String since) {
        Map<String, Object> entry = new HashMap<>();
        entry.put("userName", userName());
        entry.put("name", "Some Body " + account);
        entry.put("managerExternalId", manager.isEmpty() ? null : manager);
        entry.put(
                "position",
                Map.of(
                        "framework",
                        Ladder.FRAMEWORK,
                        "level",
                        level,
                        "title",
                        title,
                        "department",
                        "Engineering",
                        "from",
                        since));
        return entry;
    }
}
