package org.nextlevel.kit.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Optional;
import java.util.UUID;
import org.nextlevel.kit.problem.Forbidden;
import org.nextlevel.kit.tenant.Caller;
import org.nextlevel.kit.tenant.token.DirectoryEntry;
import org.nextlevel.kit.tenant.token.Login;

/** The employee behind the token: found by the login, never by a name. */
@RequestScoped
public class CurrentPerson implements DirectoryEntry {
    private final Caller caller;
    private final Instance<KnownPeople> known;
    private final AskDirectory directory;
    private Optional<UUID> found;

    CurrentPerson(Caller caller, Instance<KnownPeople> known, AskDirectory directory) {
        this.caller = caller;
        this.known = known;
        this.directory = directory;
    }

    /**
     * The caller's employee id, looked up once in a request; empty for a service account, and for who is not in the
     * directory. Whoever is unknown here is asked about at evidence-service.
     *
     * @throws org.nextlevel.kit.problem.Unavailable when that does not answer
     */
    public Optional<UUID> find() {
        if (found == null) {
            found = caller.isPerson() ? find(caller.login()) : Optional.empty();
        }
        return found;
    }

    /**
     * The caller's employee id.
     *
     * @throws Forbidden for a service account, and for who is not in the directory
     */
    public UUID require() {
        return find().orElseThrow(
                        () -> caller.isService()
                                ? new Forbidden("This belongs to people; a service account has none.")
                                : new Forbidden(
                                        "The directory has no entry for your login: HR or the HR system adds it, with your user name."));
    }

    @Override
    public boolean isThere() {
        return find().isPresent();
    }

    private Optional<UUID> find(Login login) {
        return known.stream()
                .flatMap(people -> people.find(login).stream())
                .findFirst()
                .or(() -> directory.ask(login));
    }
}
