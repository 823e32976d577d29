package org.nextlevel.evidence.intake.order;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nextlevel.evidence.intake.column.PersonField;
import org.nextlevel.evidence.intake.column.ReadPerson;
import org.nextlevel.evidence.intake.column.RowFault;

/**
 * All people of a file by what others name them with. Managers are to be written before those who report to them, in whatever
 * order the file has them.
 */
public final class FileOrder {
    private final Map<String, Integer> byNumber = new HashMap<>();
    private final Map<String, Integer> byName = new HashMap<>();
    private final Map<String, Integer> byEmail = new HashMap<>();
    private final Map<String, String> managers = new HashMap<>();
    private final Map<Integer, List<RowFault>> faults = new HashMap<>();
    private final List<String> numbers = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();
    private final List<String> named = new ArrayList<>();
    private final List<PersonField> namedBy = new ArrayList<>();
    private Lines order;

    /** Takes the next record, in the order of the file. */
    public void add(ReadPerson person) {
        int at = numbers.size();
        numbers.add(person.externalId());
        lines.add(person.line());
        PersonField by = namedBy(person);
        named.add(by == null ? null : managers.computeIfAbsent(person.text(by), name -> name));
        namedBy.add(by);
        if (person.externalId() != null) {
            known(byNumber, person.externalId(), at, PersonField.EXTERNAL_ID);
        }
        String userName = lower(person.text(PersonField.USER_NAME));
        if (userName != null) {
            known(byName, userName, at, PersonField.USER_NAME);
        }
        String email = lower(person.text(PersonField.EMAIL));
        if (email != null) {
            byEmail.putIfAbsent(email, at);
        }
    }

    private static @Nullable PersonField namedBy(ReadPerson person) {
        for (PersonField field : List.of(
                PersonField.MANAGER,
                PersonField.MANAGER_EXTERNAL_ID,
                PersonField.MANAGER_USER_NAME,
                PersonField.MANAGER_EMAIL)) {
            if (person.text(field) != null) {
                return field;
            }
        }
        return null;
    }

    private void known(Map<String, Integer> people, String name, int at, PersonField field) {
        Integer first = people.putIfAbsent(name, at);
        if (first != null) {
            faults.computeIfAbsent(first, _ -> new ArrayList<>()).add(RowFaults.twice(field, name, lines.get(at)));
            faults.computeIfAbsent(at, _ -> new ArrayList<>()).add(RowFaults.twice(field, name, lines.get(first)));
        }
    }

    /** All have been added: finds out who is above whom. */
    public void settle() {
        int[] above = new int[numbers.size()];
        for (int at = 0; at < above.length; at++) {
            above[at] = find(at).orElse(-1);
        }
        order = new Lines(above);
        order.circles()
                .forEach((at, circle) -> faults.computeIfAbsent(at, _ -> new ArrayList<>())
                        .add(RowFaults.circle(namedBy.get(at), named.get(at), circle, lines)));
        byNumber.clear();
        byName.clear();
        byEmail.clear();
        managers.clear();
    }

    private Optional<Integer> find(int at) {
        String name = named.get(at);
        if (name == null) {
            return Optional.empty();
        }
        return switch (namedBy.get(at)) {
            case MANAGER_EXTERNAL_ID -> Optional.ofNullable(byNumber.get(name));
            case MANAGER_USER_NAME -> Optional.ofNullable(byName.get(lower(name)));
            case MANAGER_EMAIL -> Optional.ofNullable(byEmail.get(lower(name)));
            default ->
                Optional.ofNullable(byNumber.get(name))
                        .or(() -> Optional.ofNullable(byName.get(lower(name))))
                        .or(() -> Optional.ofNullable(byEmail.get(lower(name))));
        };
    }

    /** Where a record comes when managers come first, from 0; its number is from 1. */
    public int place(int number) {
        return order.place(number - 1);
    }

    /** The number of the manager's entry where the manager is in the file too; empty where not, or for nobody. */
    public Optional<String> manager(int number) {
        int above = order.above(number - 1);
        return above < 0 ? Optional.empty() : Optional.ofNullable(numbers.get(above));
    }

    /** What the other records say against this one. */
    public List<RowFault> faults(int number) {
        return faults.getOrDefault(number - 1, List.of());
    }

    public int size() {
        return numbers.size();
    }

    private static @Nullable String lower(@Nullable String text) {
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }
}
