package org.nextlevel.evidence.directory.named;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import java.util.UUID;

/**
 * That a person reports to somebody beside the manager: by id when they are in the directory, and else as the HR system named them.
 *
 * @param name an id, a number as it is, or a user name or an e-mail address in lower case
 */
@Embeddable
public record MatrixLine(@Enumerated(EnumType.STRING) NamedBy namedBy, String name) {
    /** By what somebody is known. */
    public enum NamedBy {
        /** By our id: they are in the directory. */
        PERSON,
        /** By the HR system's id, which nobody has yet. */
        NUMBER,
        /** By a user name that nobody has yet. */
        USER_NAME,
        /** By an e-mail address that nobody has yet. */
        EMAIL
    }

    /** Somebody in the directory. */
    public static MatrixLine of(UUID id) {
        return new MatrixLine(NamedBy.PERSON, id.toString());
    }

    /** Somebody who is not in the directory yet. */
    public static MatrixLine of(AwaitedPerson awaited) {
        if (awaited.awaitedEmail() != null) {
            return new MatrixLine(NamedBy.EMAIL, awaited.awaitedEmail());
        }
        return awaited.awaitedUserName() == null
                ? new MatrixLine(NamedBy.NUMBER, awaited.awaitedExternalId())
                : new MatrixLine(NamedBy.USER_NAME, awaited.awaitedUserName());
    }

    /** Empty for who is not in the directory yet. */
    public Optional<UUID> id() {
        return namedBy == NamedBy.PERSON ? Optional.of(UUID.fromString(name)) : Optional.empty();
    }

    /** Empty for who is in the directory. */
    public Optional<AwaitedPerson> awaited() {
        return switch (namedBy) {
            case PERSON -> Optional.empty();
            case NUMBER -> Optional.of(AwaitedPerson.of(name, null, null));
            case USER_NAME -> Optional.of(AwaitedPerson.of(null, name, null));
            case EMAIL -> Optional.of(AwaitedPerson.of(null, null, name));
        };
    }

    /** Whether it is somebody who is awaited and has this number, user name or e-mail address, if any. */
    public boolean awaits(String externalId, String userName, String email) {
        return awaited().filter(one -> one.is(externalId, userName, email)).isPresent();
    }
}
