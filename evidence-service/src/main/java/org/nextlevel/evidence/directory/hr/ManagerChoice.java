package org.nextlevel.evidence.directory.hr;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nextlevel.evidence.directory.manager.ManagerName;
import org.nextlevel.evidence.directory.manager.NamedManagers;
import org.nextlevel.kit.problem.Invalid;

/** Of the three ways in which a request may name a manager it takes one. */
final class ManagerChoice {
    private ManagerChoice() {}

    /**
     * Null when none is named: who reports to nobody.
     *
     * @throws Invalid when the manager is named in several ways
     */
    static @Nullable ManagerName of(@Nullable String number, @Nullable String userName, @Nullable String email) {
        return named(orNull(number), orNull(userName), orNull(email));
    }

    /**
     * Of matrix managers all that are named in any way; null where nothing is said of them.
     *
     * @throws Invalid when one has no name
     */
    @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
    static @Nullable Optional<List<ManagerName>> beside(
            @Nullable Optional<List<String>> numbers,
            @Nullable Optional<List<String>> userNames,
            @Nullable Optional<List<String>> emails) {
        if (numbers == null && userNames == null && emails == null) {
            return null;
        }
        List<ManagerName> named = new ArrayList<>();
        named.addAll(beside("#/matrixManagerExternalIds", numbers, ManagerName::byNumber));
        named.addAll(beside("#/matrixManagerUserNames", userNames, ManagerName::byUserName));
        named.addAll(beside("#/matrixManagerEmails", emails, ManagerName::byEmail));
        return Optional.of(named);
    }

    @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
    private static List<ManagerName> beside(
            String pointer, @Nullable Optional<List<String>> said, Function<String, ManagerName> by) {
        List<String> names = said == null ? List.of() : said.orElse(List.of());
        if (names.size() > NamedManagers.MOST_IN_MATRIX) {
            throw new Invalid(
                    pointer, "names more than %d matrix managers, with the others", NamedManagers.MOST_IN_MATRIX);
        }
        if (names.stream().anyMatch(name -> name == null || name.isBlank())) {
            throw new Invalid(pointer, "names somebody by nothing");
        }
        return names.stream().map(by).toList();
    }

    private static @Nullable String orNull(@Nullable String name) {
        return name == null || name.isBlank() ? null : name;
    }

    private static @Nullable ManagerName named(
            @Nullable String number, @Nullable String userName, @Nullable String email) {
        if (Stream.of(number, userName, email).filter(Objects::nonNull).count() > 1) {
            throw new Invalid(
                    userName == null ? "#/managerEmail" : "#/managerUserName",
                    "name the manager by number, by user name or by e-mail address, not by several of them");
        }
        return number == null && userName == null && email == null ? null : new ManagerName(number, userName, email);
    }
}
