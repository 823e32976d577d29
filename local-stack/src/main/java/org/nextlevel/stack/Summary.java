package org.nextlevel.stack;

import java.time.Duration;
import java.util.stream.Collectors;
import org.nextlevel.stack.account.DemoAccount;
import org.nextlevel.stack.layout.Addresses;
import org.nextlevel.stack.layout.Part;

/**
 * What to know once everything runs.
 *
 * @param took from the command to the last part's readiness
 */
record Summary(Addresses addresses, Duration took, StatusTable status) {

    String text() {
        String accounts = DemoAccount.all().stream()
                .map(account -> account.roles().isEmpty()
                        ? account.name()
                        : account.name() + " (" + String.join(", ", account.roles()) + ")")
                .collect(Collectors.joining(", "));
        return """

                Ready after %s, %s resident.
                  Open      %s
                  Keycloak  %s  (admin / admin)
                  Users     %s; password = name
                  Next      ./dev demo · ./dev token acme-engineer · ./dev status · ./dev down
                """.formatted(
                        Terminal.seconds(took),
                        Terminal.megabytes(status.residentKilobytes()),
                        addresses.url(Part.API_GATEWAY),
                        addresses.url(Part.KEYCLOAK),
                        accounts);
    }
}
