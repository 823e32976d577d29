package org.nextlevel.evidence.directory.hr;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nextlevel.evidence.directory.manager.ManagerName;
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
